/** The page as the add-in opens it in the local host, in Chromium, with every call answered by the built add-in. */

import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import type { Host } from '../../local/host/host';
import { chromiumPath, fontEnvironment } from '../setup/tools';

export interface Hosted {
  page: Page;
  /** Names of the calls that reached Google, in order. */
  calls: string[];
  /** From now on Google behaves so; null as it should. */
  google: {
    /** Rejects every call before it reaches the add-in, with this name and message. */
    refuses: { name: string; message: string } | null;
    /** Takes calls and never answers. */
    isSilent: boolean;
  };
}

/** What the page hands over: a call, its number and its arguments. */
type Told = { error: { name: string; message: string } } | { result: unknown } | { never: true };

let browser: Browser;
const open: BrowserContext[] = [];

/** Call at the head of a file of tests: one browser for the file. */
export function useHostedBrowser(): void {
  jest.setTimeout(60_000);
  beforeAll(async () => {
    browser = await chromium.launch({
      executablePath: chromiumPath(),
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'],
      env: { ...process.env, ...fontEnvironment() } as Record<string, string>,
    });
  });
  afterEach(async () => {
    for (const context of open.splice(0)) await context.close();
  });
  afterAll(() => browser?.close());
}

/** Opens the sidebar from the menu. @param clock whether time in the page stands under the test's control */
export async function openHosted(host: Host, { clock = false } = {}): Promise<Hosted> {
  host.run('menuOpenSidebar');
  const { html } = host.ui.sidebar!;
  const context = await browser.newContext({ viewport: { width: 300, height: 700 }, locale: 'th-TH' });
  open.push(context);
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  if (clock) await page.clock.install();
  const hosted: Hosted = { page, calls: [], google: { refuses: null, isSilent: false } };
  await page.exposeFunction('askHost', (name: string, args: unknown[]): Told => {
    const { refuses, isSilent } = hosted.google;
    hosted.calls.push(name);
    if (refuses) return { error: refuses };
    if (isSilent) return { never: true };
    try {
      return { result: host.call(name, ...args) };
    } catch (error) {
      const { name: kind, message } = error as Error;
      return { error: { name: kind, message } };
    }
  });
  await page.addInitScript(installRunner);
  // Served by nobody: the page has to work by itself, and it does so without a connection as well.
  await page.route('https://sidebar.test/', (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }),
  );
  await page.goto('https://sidebar.test/');
  return hosted;
}

/** In the page: google.script.run over what the test exposes. It is sent as source and uses nothing from outside. */
function installRunner(): void {
  type Handler = (value: unknown) => void;
  const nothing = () => {};
  const runner = (succeed: Handler, fail: Handler): unknown =>
    new Proxy(
      {
        withSuccessHandler: (handler: Handler) => runner(handler, fail),
        withFailureHandler: (handler: Handler) => runner(succeed, handler),
      } as Record<string, unknown>,
      {
        get: (own, name: string) =>
          own[name] ??
          ((...args: unknown[]) => {
            const ask = (window as unknown as { askHost: (name: string, args: unknown[]) => Promise<Told> }).askHost;
            void ask(name, args).then((told) => {
              if ('result' in told) succeed(told.result);
              else if ('error' in told) fail(Object.assign(new Error(told.error.message), { name: told.error.name }));
            });
          }),
      },
    );
  Object.assign(window, { google: { script: { run: runner(nothing, nothing) } } });
}
