/** The sidebar: the script's page in a frame of its own, with google.script.run in it that asks the host. */

import { element } from './element';
import type { RegionKey } from './regions';
import { Refused } from './server';

export interface SidebarActions {
  call(name: string, args: unknown[]): Promise<unknown>;
  /** A link to one of these addresses was followed. */
  openDocument(url: string): void;
  isDocument(url: string): boolean;
  /** A key that leads out of the frame. */
  leave(key: RegionKey): void;
}

/** Said by the frame. */
type FromFrame =
  | { preview: 'call'; id: number; name: string; args: unknown[] }
  | { preview: 'close' }
  | { preview: 'key'; key: RegionKey }
  | { preview: 'link'; url: string };

export class SidebarFrame {
  readonly #place: HTMLElement;
  readonly #actions: SidebarActions;
  #frame: HTMLIFrameElement | null = null;

  constructor(place: HTMLElement, actions: SidebarActions) {
    this.#place = place;
    this.#actions = actions;
    window.addEventListener('message', (event) => {
      if (this.#frame !== null && event.source === this.#frame.contentWindow) this.#hear(event.data as FromFrame);
    });
  }

  show(title: string, html: string): void {
    const close = element('button', { type: 'button', className: 'close', textContent: '×', ariaLabel: 'ปิดแถบด้านข้าง' });
    close.onclick = () => this.close();
    const bar = element('div', { className: 'sidebar-title' });
    bar.append(element('h2', { textContent: title }), close);
    this.#frame = element('iframe', { title: 'แถบด้านข้าง ITA', srcdoc: withScript(html) });
    this.#frame.setAttribute('sandbox', 'allow-scripts allow-forms allow-popups allow-downloads allow-modals');
    this.#place.replaceChildren(bar, this.#frame);
    this.#place.hidden = false;
  }

  close(): void {
    this.#frame = null;
    this.#place.replaceChildren();
    this.#place.hidden = true;
  }

  isOpen(): boolean {
    return this.#frame !== null;
  }

  /** Whether the keyboard is in it. */
  holdsFocus(): boolean {
    return this.#frame !== null && document.activeElement === this.#frame;
  }

  /** @returns false where no sidebar is open */
  focus(): boolean {
    this.#frame?.focus();
    return this.#frame !== null;
  }

  #hear(said: FromFrame): void {
    if (said.preview === 'close') this.close();
    else if (said.preview === 'key') this.#actions.leave(said.key);
    else if (said.preview === 'call') void this.#answer(said.id, said.name, said.args);
    else if (said.preview === 'link') this.#follow(said.url);
  }

  #follow(url: string): void {
    if (this.#actions.isDocument(url)) this.#actions.openDocument(url);
    else window.open(url, '_blank', 'noopener');
  }

  async #answer(id: number, name: string, args: unknown[]): Promise<void> {
    const frame = this.#frame;
    const answer = await this.#actions.call(name, args).then(
      (value) => ({ id, ok: true, value }),
      (error: unknown) => ({ id, ok: false, ...failure(error) }),
    );
    frame?.contentWindow?.postMessage(answer, '*');
  }
}

function failure(error: unknown): { name: string; message: string } {
  if (error instanceof Refused) return { name: error.name, message: error.message };
  return { name: 'NetworkError', message: error instanceof Error ? error.message : String(error) };
}

/** Before anything of the page's own runs. */
function withScript(html: string): string {
  const script = `<script>(${defineGoogle.toString()})()</script>`;
  return /<head[^>]*>/i.test(html) ? html.replace(/<head[^>]*>/i, (head) => head + script) : script + html;
}

/**
 * Runs in the frame. As in Google's: a runner keeps its handlers, each call is asynchronous and gives nothing back,
 * a failure arrives as an Error. https://developers.google.com/apps-script/guides/html/reference/run
 */
function defineGoogle(): void {
  type Handler = ((value: unknown, user: unknown) => void) | undefined;
  const waiting = new Map<number, { succeed: Handler; fail: Handler; user: unknown }>();
  let last = 0;
  const runner = (succeed: Handler, fail: Handler, user: unknown): unknown =>
    new Proxy(
      {},
      {
        get(_, name) {
          if (name === 'withSuccessHandler') return (handler: Handler) => runner(handler, fail, user);
          if (name === 'withFailureHandler') return (handler: Handler) => runner(succeed, handler, user);
          if (name === 'withUserObject') return (object: unknown) => runner(succeed, fail, object);
          if (typeof name !== 'string' || name === 'then') return undefined;
          return (...args: unknown[]) => {
            last += 1;
            waiting.set(last, { succeed, fail, user });
            const sent = JSON.parse(JSON.stringify(args)) as unknown[];
            window.parent.postMessage({ preview: 'call', id: last, name, args: sent }, '*');
          };
        },
      },
    );
  window.addEventListener('message', ({ source, data }) => {
    if (source !== window.parent) return;
    const call = waiting.get(data.id);
    if (call === undefined) return;
    waiting.delete(data.id);
    if (data.ok) return call.succeed?.(data.value, call.user);
    const error = Object.assign(new Error(data.message), { name: data.name });
    if (call.fail === undefined) throw error;
    call.fail(error, call.user);
  });
  window.addEventListener(
    'click',
    (event) => {
      const link = (event.target as Element).closest?.<HTMLAnchorElement>('a[href]');
      if (!link || !/^https?:/.test(link.href)) return;
      event.preventDefault();
      window.parent.postMessage({ preview: 'link', url: link.href }, '*');
    },
    true,
  );
  window.addEventListener('keydown', (event) => {
    const { key, ctrlKey, shiftKey } = event;
    if (key !== 'F6' && !(ctrlKey && key.toLowerCase() === 'j')) return;
    event.preventDefault();
    window.parent.postMessage({ preview: 'key', key: { key, ctrlKey, shiftKey } }, '*');
  });
  const script = { run: runner(undefined, undefined, undefined), host: { close, setHeight() {}, setWidth() {} } };
  function close() {
    window.parent.postMessage({ preview: 'close' }, '*');
  }
  Object.assign(window, { google: { script } });
}
