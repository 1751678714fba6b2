/** The sidebar's built page in a browser, its google.script.run answered by whoever is asked, such as the local host. */

import type { Page } from 'playwright-core';
import type { Host } from './host/host';

/** How Google ends a call: with the function's result, with an Error, or not at all. */
export type Told = { result: unknown } | { error: { name: string; message: string } } | { never: true };

export type Ask = (name: string, args: unknown[]) => Told;

const ADDRESS = 'https://sidebar.invalid/';

/** Loads the page into the browser's; it is served by nobody, so it has to work by itself. */
export async function openHostedSidebar(page: Page, html: string, ask: Ask): Promise<void> {
  await page.exposeFunction('askHost', ask);
  await page.addInitScript(installRunner);
  await page.route(ADDRESS, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }));
  await page.goto(ADDRESS);
}

/** As Google answers: what the built add-in returns, or what a page's failure handler gets. */
export function askHost(host: Host, name: string, args: unknown[]): Told {
  try {
    return { result: host.call(name, ...args) };
  } catch (error) {
    const { name: kind, message } = error as Error;
    return { error: { name: kind, message } };
  }
}

/** Runs in the page, to which it is sent as source: methods only, because tsx wraps other functions in a helper. */
function installRunner(): void {
  type Handler = (value: unknown) => void;
  type Window = { askHost: (name: string, args: unknown[]) => Promise<Told> };
  const kit = {
    runner(succeed: Handler, fail: Handler): unknown {
      const own: Record<string, unknown> = {
        withSuccessHandler(handler: Handler) {
          return kit.runner(handler, fail);
        },
        withFailureHandler(handler: Handler) {
          return kit.runner(succeed, handler);
        },
      };
      return new Proxy(own, {
        get(_, name: string) {
          return own[name] ?? ((...args: unknown[]) => void kit.ask(name, args, succeed, fail));
        },
      });
    },
    async ask(name: string, args: unknown[], succeed: Handler, fail: Handler): Promise<void> {
      const told = await (window as unknown as Window).askHost(name, args);
      if ('result' in told) succeed(told.result);
      else if ('error' in told) fail(Object.assign(new Error(told.error.message), { name: told.error.name }));
    },
    nothing() {},
  };
  Object.assign(window, { google: { script: { run: kit.runner(kit.nothing, kit.nothing) } } });
}
