/** `npx tsx local/pictures/main.ts`: makes the pictures of the README and the guide anew from the add-in as it is. */

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildDist } from '../../build/bundle';
import { pagePictures, renderDocx } from '../../test/document/render';
import { pictureOfPage, withBrowser } from './browser';
import { checkedWorkbook } from './checked-workbook';
import { withPalette } from './palette-png';
import { pictureOfPreview } from './preview-picture';
import { exportedReport, newWorkbook, revise, sampleWorkbook } from './sample-workbook';
import { sheetPage, type View } from './sheet-page';
import { sidebarPictures } from './sidebar-pictures';

const FOLDER = fileURLToPath(new URL('../../docs/pictures/', import.meta.url));

const VIEWS: Record<string, View> = {
  start: { tab: 'เริ่มต้น', lastRow: 20 },
  summary: { tab: 'สรุปคะแนน', columns: [...'BCDEFIJKLMNO'], lastRow: 22 },
  evidence: { tab: '9 การเปิดเผยข้อมูล', columns: [...'ABEFGHIJ'], lastRow: 14 },
  analysis: { tab: 'วิเคราะห์', lastRow: 5 },
  measures: { tab: 'มาตรการ', columns: [...'ADEFGHJKL'], lastRow: 5 },
};

/** Of the workbook whose links were checked. */
const CHECKED_VIEWS: Record<string, View> = {
  'evidence-findings': { tab: '9 การเปิดเผยข้อมูล', columns: [...'ABLMNOQ'], firstRow: 4, lastRow: 12 },
  links: { tab: 'ผลตรวจลิงก์', columns: [...'ABCDEH'], lastRow: 14 },
  components: { tab: 'องค์ประกอบ', lastRow: 16 },
  reminders: { tab: 'ติดตามงาน', lastRow: 3 },
  itas: { tab: 'สำหรับ ITAS', lastRow: 11 },
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
  await withBrowser(async (browser) => {
    const canvas = await browser.newPage();
    const save = async (name: string, png: Uint8Array) => {
      const small = await withPalette(canvas, png);
      await writeFile(join(FOLDER, `${name}.png`), small);
      console.log(`${name}.png ${Math.ceil(small.length / 1024)} KB`);
    };
    const host = sampleWorkbook(dist);
    for (const [name, view] of Object.entries(VIEWS))
      await save(name, await pictureOfPage(browser, sheetPage(host, view)));
    for (const [name, picture] of reportPages(exportedReport(host))) await save(name, picture);
    const checked = await checkedWorkbook(dist);
    for (const [name, view] of Object.entries(CHECKED_VIEWS))
      await save(name, await pictureOfPage(browser, sheetPage(checked.host, view)));
    const frozen = { tab: checked.frozen, columns: [...'ABDEFGHIJ'], lastRow: 11 };
    await save('frozen', await pictureOfPage(browser, sheetPage(checked.host, frozen)));
    await save('preview', await pictureOfPreview(browser, dist, checked.host));
    revise(host);
    const workbooks = { empty: newWorkbook(dist), checked, revised: host };
    await sidebarPictures(browser, dist, workbooks, (name, png) => save(`sidebar/${name}`, png));
  });
} finally {
  await rm(dist, { recursive: true, force: true });
}

function reportPages(docx: Uint8Array): [name: string, png: Uint8Array][] {
  const report = renderDocx(docx);
  const pictures = pagePictures(report.pdf, 80);
  return Object.entries(REPORT_PAGES).map(([name, heading]) => {
    // The first page that has the heading is that of the contents.
    const page = report.pages.map((text) => text.includes(heading)).lastIndexOf(true);
    const picture = pictures[page];
    if (picture === undefined) throw new Error(`the report has no page with ${heading}`);
    return [name, picture];
  });
}
