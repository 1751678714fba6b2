/** The page as the add-in opens it in the local host, in Chromium, with every call answered by the built add-in. */

import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import type { Host } from '../../local/host/host';
import { askHost, openHostedSidebar } from '../../local/hosted-sidebar';
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
  await openHostedSidebar(page, html, (name, args) => {
    const { refuses, isSilent } = hosted.google;
    hosted.calls.push(name);
    if (refuses) return { error: refuses };
    return isSilent ? { never: true } : askHost(host, name, args);
  });
  return hosted;
}
