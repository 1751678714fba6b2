/** A window of the preview without a browser: it asks, listens, and remembers what it heard. */

import type {
  Dialog,
  DialogButton,
  HostEvent,
  Opened,
  PageReply,
  PageRequest,
  ReplyValues,
} from '../../local/preview/protocol';

export type Heard<Kind extends HostEvent['kind']> = Extract<HostEvent, { kind: Kind }>;

export class Window {
  readonly heard: HostEvent[] = [];
  readonly #url: string;
  readonly #closing = new AbortController();
  readonly #wakers = new Set<() => void>();

  private constructor(url: string) {
    this.#url = url;
  }

  /** Listens first and opens then, as the page does. */
  static async open(url: string): Promise<{ window: Window; opened: Opened }> {
    const window = await Window.listen(url);
    return { window, opened: await window.get({ kind: 'open' }) };
  }

  static async listen(url: string): Promise<Window> {
    const window = new Window(url);
    const response = await fetch(`${url}events`, { signal: window.#closing.signal });
    window.#read(response).catch(() => undefined);
    return window;
  }

  async ask<Request extends PageRequest>(request: Request): Promise<PageReply<ReplyValues[Request['kind']]>> {
    const response = await fetch(`${this.#url}api`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Origin: this.#url.slice(0, -1) },
      body: JSON.stringify(request),
    });
    return response.json();
  }

  /** The value of a reply. @throws where it is refused */
  async get<Request extends PageRequest>(request: Request): Promise<ReplyValues[Request['kind']]> {
    const reply = await this.ask(request);
    if (!reply.ok) throw new Error(`${request.kind}: ${reply.message}`);
    return reply.value;
  }

  /** The first event of a kind from the `from`-th on, now or later. */
  async event<Kind extends HostEvent['kind']>(
    kind: Kind,
    { from = 0, such = () => true }: { from?: number; such?: (event: Heard<Kind>) => boolean } = {},
  ): Promise<Heard<Kind>> {
    for (;;) {
      const found = this.heard.slice(from).find((event) => event.kind === kind && such(event as Heard<Kind>));
      if (found) return found as Heard<Kind>;
      await new Promise<void>((resolve) => this.#wakers.add(resolve));
    }
  }

  /** Waits for the dialog with this title. */
  async dialog(title: string): Promise<Dialog> {
    return (await this.event('dialog', { such: ({ dialog }) => dialog.title === title })).dialog;
  }

  answer(dialog: Dialog, button: DialogButton, text = ''): Promise<PageReply> {
    return this.ask({ kind: 'answer', dialogId: dialog.id, button, text });
  }

  close(): void {
    this.#closing.abort();
  }

  async #read(response: Response): Promise<void> {
    const decoder = new TextDecoder();
    let begun: string[] = [];
    for await (const piece of response.body as unknown as AsyncIterable<Uint8Array>) {
      // A message may be as large as the workbook, so only what is new is searched for its end.
      const [head = '', ...rest] = decoder.decode(piece, { stream: true }).split('\n');
      begun.push(head);
      for (const line of rest) {
        const message = begun.join('');
        if (message !== '') this.heard.push(JSON.parse(message.replace(/^data: /, '')) as HostEvent);
        begun = [line];
      }
      for (const wake of this.#wakers) wake();
      this.#wakers.clear();
    }
  }
}

/** Sets up the workbook of a year through the two prompts, and closes the message at the end. */
export async function setUp(window: Window, year = '2567'): Promise<void> {
  const done = window.ask({ kind: 'menu', functionName: 'menuSetUp' });
  await window.answer(await window.dialog('ตั้งค่าเริ่มต้น (1/2)'), 'OK', year);
  await window.answer(await window.dialog('ตั้งค่าเริ่มต้น (2/2)'), 'OK', 'อบต.ขามป้อม');
  await window.answer(await window.dialog('ตั้งค่าเริ่มต้น'), 'OK');
  const reply = await done;
  if (!reply.ok) throw new Error(reply.message);
}
