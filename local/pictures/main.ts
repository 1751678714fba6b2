/** `npx tsx local/pictures/main.ts`: makes the pictures of the README and the guide anew from the add-in as it is. */

import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { buildDist } from '../../build/bundle';
import { pagePictures, renderDocx } from '../../test/document/render';
import { pictureOfPage, pictureOfSidebar, withBrowser } from './browser';
import { checkedWorkbook } from './checked-workbook';
import { exportedReport, sampleWorkbook } from './sample-workbook';
import { sheetPage, type View } from './sheet-page';

const FOLDER = fileURLToPath(new URL('../../docs/pictures/', import.meta.url));

const VIEWS: Record<string, View> = {
  start: { tab: 'เริ่มต้น', lastRow: 13 },
  summary: { tab: 'สรุปคะแนน', columns: [...'BCDEFGHIJKL'], lastRow: 22 },
  evidence: { tab: '9 การเปิดเผยข้อมูล', columns: [...'ABEFGHIJ'], lastRow: 14 },
  analysis: { tab: 'วิเคราะห์', lastRow: 5 },
  measures: { tab: 'มาตรการ', lastRow: 6 },
};

/** Of the workbook whose links were checked. */
const CHECKED_VIEWS: Record<string, View> = {
  'evidence-findings': { tab: '9 การเปิดเผยข้อมูล', columns: [...'ABLMNOQ'], firstRow: 4, lastRow: 12 },
  links: { tab: 'ผลตรวจลิงก์', columns: [...'ABCDEH'], lastRow: 14 },
  components: { tab: 'องค์ประกอบ', lastRow: 16 },
  reminders: { tab: 'ติดตามงาน', lastRow: 3 },
  itas: { tab: 'สำหรับ ITAS', lastRow: 11 },
};

/** What is done in the sidebar before its picture is taken. */
const SIDEBAR_VIEWS: Record<string, (page: Page) => Promise<void>> = {
  sidebar: async () => undefined,
  'sidebar-evidence': async (page) => {
    await press(page, 'หลักฐาน');
    await press(page, 'ตรวจลิงก์');
    await page.getByText('ลิงก์ที่ควรดูหรือเปลี่ยนจากครั้งก่อน').waitFor();
  },
  'sidebar-submission': async (page) => {
    await press(page, 'ส่ง ITAS');
    await press(page, 'แสดงข้อมูลทุกข้อ');
    await page.getByLabel('ค้นด้วยรหัสหรือชื่อข้อ').fill('O9');
  },
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
    const checked = await checkedWorkbook(dist);
    for (const [name, view] of Object.entries(CHECKED_VIEWS))
      await save(name, await pictureOfPage(browser, sheetPage(checked.host, view)));
    const frozen = { tab: checked.frozen, columns: [...'ABDEFGHIJ'], lastRow: 11 };
    await save('frozen', await pictureOfPage(browser, sheetPage(checked.host, frozen)));
    const page = await readFile(join(dist, 'Sidebar.html'), 'utf8');
    const answers = {
      sidebarOverview: checked.overview,
      sidebarCheckLinks: { ok: true, value: checked.progress },
      sidebarReminders: checked.reminders,
      sidebarItas: checked.itas,
    };
    for (const [name, act] of Object.entries(SIDEBAR_VIEWS))
      await save(name, await pictureOfSidebar(browser, page, answers, act));
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

async function press(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).click();
}

async function save(name: string, png: Uint8Array): Promise<void> {
  await writeFile(join(FOLDER, `${name}.png`), png);
  console.log(`${name}.png ${Math.ceil(png.length / 1024)} KB`);
}
