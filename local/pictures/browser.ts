/** Chromium taking pictures of pages, with the fonts that the tests use. */

import { type Browser, chromium, type Page } from 'playwright-core';
import { chromiumPath, fontEnvironment } from '../../test/setup/tools';
import { type Ask, openHostedSidebar } from '../hosted-sidebar';
import { fontFaces } from './fonts';

/** Starts the browser, hands it over and closes it whatever happens. */
export async function withBrowser(work: (browser: Browser) => Promise<void>): Promise<void> {
  const browser = await chromium.launch({
    executablePath: chromiumPath(),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      // Letters without coloured edges: fewer colours, smaller pictures.
      '--disable-lcd-text',
    ],
    env: { ...process.env, ...fontEnvironment() } as Record<string, string>,
  });
  try {
    await work(browser);
  } finally {
    await browser.close();
  }
}

/** A picture of a page that is as large as its body; charts are put at the rows they name first. */
export async function pictureOfPage(browser: Browser, html: string): Promise<Uint8Array> {
  const page = await browser.newPage({ viewport: { width: 1600, height: 900 } });
  try {
    await page.setContent(html);
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    await page.evaluate(placeCharts);
    return await page.locator('body').screenshot();
  } finally {
    await page.close();
  }
}

/** Runs in the page: rows are as high as their text makes them, so only the page knows where a row begins. */
function placeCharts(): void {
  for (const chart of document.querySelectorAll<HTMLImageElement>('img[data-row]')) {
    const rows = [...document.querySelectorAll<HTMLTableRowElement>('tr')];
    const row = rows.find((candidate) => candidate.cells[0]?.textContent === chart.dataset.row);
    if (row === undefined) chart.remove();
    else chart.style.top = `${row.offsetTop + Number(chart.dataset.offset)}px`;
  }
}

export interface SidebarLook {
  html: string;
  isDark: boolean;
  /** Shown where the page tells the time of something itself. */
  now: Date;
  /** Where the picture begins, and how high it is at most, in pixels of the page; all of it where nothing is said. */
  part?: { from: string; height: number } | undefined;
}

/** What the settings show of the browser; a test browser's own name would puzzle readers. */
const USER_AGENT =
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120.0.0.0 Safari/537.36';

/**
 * A picture of the whole sidebar, 300 px wide as Sheets shows it, half as many dots again.
 * @param ask answers google.script.run
 * @param act what is done in it before
 * @throws where something in it is wider than the sidebar
 */
export async function pictureOfSidebar(
  browser: Browser,
  { html, isDark, now, part }: SidebarLook,
  ask: Ask,
  act: (page: Page) => Promise<unknown>,
): Promise<Uint8Array> {
  const page = await browser.newPage({
    viewport: { width: 300, height: 600 },
    deviceScaleFactor: 1.5,
    locale: 'th-TH',
    timezoneId: 'Asia/Bangkok',
    colorScheme: isDark ? 'dark' : 'light',
    reducedMotion: 'reduce',
    userAgent: USER_AGENT,
  });
  try {
    await page.clock.setFixedTime(now);
    await openHostedSidebar(page, html, ask);
    await page.addStyleTag({ content: fontFaces() });
    await act(page);
    await page.mouse.move(0, 0);
    await page.evaluate(() => window.scrollTo(0, 0));
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    if (width > 300) throw new Error(`the sidebar is ${width} px wide`);
    return await page.screenshot({ fullPage: true, ...(part && { clip: await clipOf(page, part) }) });
  } finally {
    await page.close();
  }
}

async function clipOf(page: Page, { from, height }: NonNullable<SidebarLook['part']>) {
  const { y } = (await page.locator(from).first().boundingBox())!;
  const all = await page.evaluate(() => document.documentElement.scrollHeight);
  return { x: 0, y, width: 300, height: Math.min(height, all - y) };
}
