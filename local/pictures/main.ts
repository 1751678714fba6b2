/** `npx tsx local/pictures/main.ts`: makes the pictures of the README and the guide anew from the add-in as it is. */

import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildDist } from '../../build/bundle';
import { pagePictures, renderDocx } from '../../test/document/render';
import { pictureOfPage, pictureOfSidebar, withBrowser } from './browser';
import { exportedReport, sampleWorkbook } from './sample-workbook';
import { sheetPage, type View } from './sheet-page';

const FOLDER = fileURLToPath(new URL('../../docs/pictures/', import.meta.url));

const VIEWS: Record<string, View> = {
  start: { tab: 'เริ่มต้น', lastRow: 13 },
  summary: { tab: 'สรุปคะแนน', columns: [...'BCDEFGHIJKL'], lastRow: 22 },
  evidence: { tab: '9 การเปิดเผยข้อมูล', columns: [...'ABEFGHIJ'], lastRow: 14 },
  'evidence-findings': { tab: '9 การเปิดเผยข้อมูล', columns: [...'ABNOPQ'], firstRow: 10, lastRow: 16 },
  analysis: { tab: 'วิเคราะห์', lastRow: 5 },
  measures: { tab: 'มาตรการ', lastRow: 6 },
};

/** Pages of the report, by a heading that stands on them. */
const REPORT_PAGES: Record<string, string> = {
  'report-result': 'ส่วนที่ ๑ ผลการประเมิน',
  'report-analysis': 'ส่วนที่ ๒ การวิเคราะห์',
  'report-measures': 'ส่วนที่ ๓ มาตรการ',
};

const dist = await mkdtemp(join(tmpdir(), 'ita-pictures-'));
try {
  await buildDist(dist);
  const host = sampleWorkbook(dist);
  await withBrowser(async (browser) => {
    for (const [name, view] of Object.entries(VIEWS))
      await save(name, await pictureOfPage(browser, sheetPage(host, view)));
    const page = await readFile(join(dist, 'Sidebar.html'), 'utf8');
    await save('sidebar', await pictureOfSidebar(browser, page, { sidebarOverview: host.call('sidebarOverview') }));
  });
  const report = renderDocx(exportedReport(host));
  const pictures = pagePictures(report.pdf, 80);
  for (const [name, heading] of Object.entries(REPORT_PAGES)) {
    const picture = pictures[report.pages.findIndex((text) => text.includes(heading))];
    if (picture === undefined) throw new Error(`the report has no page with ${heading}`);
    await save(name, picture);
  }
} finally {
  await rm(dist, { recursive: true, force: true });
}

async function save(name: string, png: Uint8Array): Promise<void> {
  await writeFile(join(FOLDER, `${name}.png`), png);
  console.log(`${name}.png ${Math.ceil(png.length / 1024)} KB`);
}
