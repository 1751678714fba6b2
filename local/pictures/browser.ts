/** Chromium taking pictures of pages, with the fonts that the tests use. */

import { type Browser, chromium, type Page } from 'playwright-core';
import { chromiumPath, fontEnvironment } from '../../test/setup/tools';
import { fontFaces } from './fonts';

/** Starts the browser, hands it over and closes it whatever happens. */
export async function withBrowser(work: (browser: Browser) => Promise<void>): Promise<void> {
  const browser = await chromium.launch({
    executablePath: chromiumPath(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'],
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

/**
 * A picture of the sidebar, 300 px wide as Sheets shows it, twice as sharp.
 * @param answers what google.script.run answers, by function
 * @param act what is done in it before
 */
export async function pictureOfSidebar(
  browser: Browser,
  html: string,
  answers: Record<string, unknown>,
  act: (page: Page) => Promise<void>,
): Promise<Uint8Array> {
  const page = await browser.newPage({ viewport: { width: 300, height: 880 }, deviceScaleFactor: 2, locale: 'th-TH' });
  try {
    await page.route('**/*', (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }));
    await page.addInitScript(answerCalls, answers);
    await page.goto('https://sidebar.invalid/');
    await page.addStyleTag({ content: fontFaces() });
    await page.getByText('คะแนนรายเครื่องมือ').waitFor();
    await act(page);
    await page.evaluate(() => window.scrollTo(0, 0));
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    return await page.screenshot();
  } finally {
    await page.close();
  }
}

/** Runs in the page; methods only, because tsx wraps named inner functions in a helper that a page doesn't have. */
function answerCalls(answers: Record<string, unknown>): void {
  const run = {
    withSuccessHandler(succeed: (answer: unknown) => void) {
      return {
        withFailureHandler() {
          return Object.fromEntries(
            Object.entries(answers).map(([name, answer]) => [name, () => setTimeout(() => succeed(answer), 0)]),
          );
        },
      };
    },
  };
  Object.assign(window, { google: { script: { run } } });
}
