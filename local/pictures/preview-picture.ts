/** The preview as it stands in a browser's window: the grid with the sidebar beside it. */

import type { Browser } from 'playwright-core';
import { PreviewPage } from '../../test/preview/page';
import type { Host } from '../host/host';
import { saveXlsx } from '../host/xlsx';
import { openPreview } from '../preview/preview';
import { fontFaces } from './fonts';

const NAME = 'ITA 2567 อบต.ขามป้อม';

/**
 * @param dist the built add-in
 * @param host whose workbook is opened in it, from a saved .xlsx as a person would
 */
export async function pictureOfPreview(browser: Browser, dist: string, host: Host): Promise<Uint8Array> {
  const preview = await openPreview({ dist, now: new Date(host.clock.now()), hurried: true });
  try {
    const window = await PreviewPage.open(browser, preview.url);
    const { page } = window;
    const font = { content: fontFaces() };
    await page.addStyleTag(font);
    await page.evaluate(() =>
      Promise.all([document.fonts.load('11pt Sarabun'), document.fonts.load('bold 11pt Sarabun')]),
    );
    const buffer = Buffer.from(await saveXlsx(host.state));
    await page.locator('#file').setInputFiles({ name: `${NAME}.xlsx`, mimeType: '', buffer });
    await page.getByRole('heading', { name: NAME }).waitFor();
    await page.getByRole('tab', { name: 'สรุปคะแนน', exact: true }).click();
    await window.menu('เปิดแถบด้านข้าง');
    const sidebar = page.frameLocator('iframe');
    await sidebar.locator('.total').waitFor();
    await page.frames().at(-1)!.addStyleTag(font);
    await window.goTo('C13');
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    return await page.screenshot();
  } finally {
    await preview.close();
  }
}
