/** The reports as people see them: rendered by LibreOffice with a Thai font. Page counts depend on fonts and are not told. */

import { Resvg } from '@resvg/resvg-js';
import { buildFollowUpTemplate, buildReportTemplate } from '../../build/report-template';
import { fillReport } from '../../src/document/fill-report';
import type { MeasureRow } from '../../src/ita/assessment';
import { followUpModel } from '../../src/ita/report/follow-up-model';
import { reportModel } from '../../src/ita/report/model';
import { aMeasure, NO_PROGRESS } from '../ita/measures/a-measure';
import { reportInput, sampleAssessment, sampleMeasures, seedFigures, written } from '../ita/report/sample-report';
import { pagePictures, type RenderedDocument, renderDocx } from './render';

jest.setTimeout(240_000);

const CHART =
  '<svg xmlns="http://www.w3.org/2000/svg" width="800" height="460"><rect width="800" height="460" fill="#cde"/></svg>';

/** Without spaces and line breaks: where lines break is the font's business. */
function plain(text: string): string {
  return text.replace(/\s+/g, '');
}

function expectPageNumbers({ pages }: RenderedDocument): void {
  pages.forEach((page, at) => {
    expect(plain(page)).toContain(`หน้า${at + 1}จาก${pages.length}`);
  });
}

/** The page, from 1, on which a text stands first behind the contents. */
function pageOf({ pages }: RenderedDocument, text: string): number {
  return pages.findIndex((page, at) => at > 1 && plain(page).includes(text)) + 1;
}

describe('the report of the seed’s figures', () => {
  let printed: RenderedDocument;
  let text: string;

  beforeAll(async () => {
    const chart = new Uint8Array(new Resvg(CHART).render().asPng());
    printed = renderDocx(fillReport(await buildReportTemplate(), reportModel(reportInput(seedFigures())), chart, null));
    text = plain(printed.pages.join(''));
  });

  it('has a cover of its own', () => {
    const cover = plain(printed.pages[0] ?? '');
    expect(cover).toContain('ประจำปีงบประมาณพ.ศ.๒๕๖๘');
    expect(cover).toContain('ประจำปีงบประมาณพ.ศ.๒๕๖๗');
    expect(cover).toContain('องค์การบริหารส่วนตำบลขามป้อม');
    expect(cover).not.toContain('ส่วนที่๑');
  });

  it('has a page of contents with the pages on which the headings stand', () => {
    const contents = plain(printed.pages[1] ?? '');
    for (const heading of ['ส่วนที่๑ผลการประเมินITAประจำปีงบประมาณพ.ศ.๒๕๖๗', 'ส่วนที่๒การวิเคราะห์ผลการประเมินรายประเด็น']) {
      expect(contents).toContain(`${heading}${pageOf(printed, heading)}`);
    }
    const last = 'การรับรองรายงาน';
    expect(contents).toContain(`${last}${pageOf(printed, last)}`);
  });

  it('shows the figures in Thai digits, with no vowel lost', () => {
    for (const part of [
      'คะแนนรวม(เต็ม๑๐๐คะแนน):๙๗.๘๐',
      'ระดับผลการประเมิน:ผ่านดี',
      'ยังขาด๑.๕๖คะแนน',
      '๙การเปิดเผยข้อมูลOIT๙๕.๐๐–๑.๐๐',
      '๒๕๖๗**๙๗.๘๐ผ่านดี๙๙.๗๓๙๖.๒๘๙๗.๕๐๙๓.๐๕+๖.๗๕',
      'ภาพที่๑คะแนนรวมคะแนนตามเครื่องมือและค่าเฉลี่ยระดับประเทศพ.ศ.๒๕๖๓–๒๕๖๗',
      'ส่วนที่๔ข้อจำกัดของหน่วยงาน',
      'รหัสข้อมูล4f7a-09c1',
    ]) {
      expect(text).toContain(part);
    }
  });

  it('keeps the chart with its caption and heading, and all signatures with the stamp on one page', () => {
    const page = plain(printed.pages[pageOf(printed, 'ภาพที่๑คะแนนรวม') - 1] ?? '');
    expect(page).toContain('๑.๔แนวโน้มผลการประเมิน');
    const signed = plain(printed.pages[printed.pages.length - 1] ?? '');
    for (const part of ['การรับรองรายงาน', 'ผู้จัดทำรายงาน', 'ผู้ตรวจสอบรายงาน', 'ผู้รับรองรายงาน', 'ฉบับที่๒']) {
      expect(signed).toContain(part);
    }
  });

  it('numbers its pages', () => {
    expectPageNumbers(printed);
  });

  it('can be looked at, page by page', () => {
    const pictures = pagePictures(printed.pdf, 30);
    expect(pictures).toHaveLength(printed.pages.length);
    expect(pictures.every((picture) => picture[0] === 0x89 && picture[1] === 0x50)).toBe(true);
  });
});

/** What is hard to set in type: quotes, marks of XML, vowels over vowels, blank lines, letters without width, emoji. */
const HARD =
  '“คำพูด” ‘เดี่ยว’ "ตรง" \'x\' <b>&amp;</b> {หน่วยงาน}\nป่า ปี่ กี่ ผื้น น้ำ ฏุ ฐู เก้าอี้\n\nศูนย์\u200bความ\u200bกว้าง 👍🏽 จบข้อความ';

/** Sixty measures, the first with 6,000 letters of steps. */
function sixtyMeasures(): MeasureRow[] {
  const measures = Array.from({ length: 60 }, (_, at) =>
    aMeasure(`M2568-${(at % 7) + 1}-${at}`, (at % 7) + 1, {
      measure: written(
        `กิจกรรมที่ ${at + 1}: ปรับปรุงข้อมูลที่ https://www.khampom.go.th/very/long/path/without/any/break?id=${at}`,
      ),
      steps: written('๑. รวบรวมงานบริการทุกกองพร้อมผู้รับผิดชอบและระยะเวลา\n๒. เผยแพร่บนเว็บไซต์\n๓. ทบทวนทุกไตรมาส'),
      owner: written('สำนักปลัด/กองคลัง/กองช่าง'),
      period: written('ตลอดปีงบประมาณ พ.ศ. ๒๕๖๘'),
      success: written(`สำเร็จข้อ ${at + 1} ครบ`),
      expected: written('ประชาชนได้รับบริการที่ดีขึ้น'),
    }),
  );
  measures[0]!.steps = written(`${'ขั้นตอนที่ยาวมาก '.repeat(352)}\nจบยาว`);
  return measures;
}

describe('sixty measures', () => {
  it('run over pages, each with the header row, no row broken but the one that fits none', async () => {
    const limits = [{ instrument: 'IIT', text: HARD }];
    const input = reportInput(sampleAssessment({ measures: sixtyMeasures(), limits }), { thaiDigits: false });
    const printed = renderDocx(fillReport(await buildReportTemplate(), reportModel(input), null, null));
    const text = plain(printed.pages.join(''));
    for (let number = 1; number <= 60; number++) {
      expect(text).toContain(`กิจกรรมที่${number}:`);
      expect(text).toContain(`สำเร็จข้อ${number}ครบ`);
    }
    for (const part of ['จบยาว', '“คำพูด”‘เดี่ยว’"ตรง"\'x\'<b>&amp;</b>{หน่วยงาน}', 'จบข้อความ']) {
      expect(text).toContain(part);
    }
    const withRows = printed.pages.map(plain).filter((page) => page.includes('ทบทวนทุกไตรมาส'));
    expect(withRows.length).toBeGreaterThan(2);
    for (const page of withRows) {
      expect(page).toContain('ผู้รับผิดชอบ');
      expect(page.match(/1\.รวบรวม/g)).toHaveLength(page.match(/3\.ทบทวน/g)!.length);
    }
    expectPageNumbers(printed);
  });
});

describe('the follow-up', () => {
  it('has its parts, its counts and its short links', async () => {
    const measures = sampleMeasures().map((measure, at) => ({
      ...measure,
      progress: {
        ...NO_PROGRESS,
        status: ([null, 'done', 'under-way', 'planned', 'not-done'] as const)[at % 5]!,
        proof: [`https://a.go.th/${at}`, `https://www.khampom.go.th/${'a'.repeat(300)}/ปลาย`],
      },
    }));
    const model = followUpModel(reportInput(sampleAssessment({ measures })));
    const printed = renderDocx(fillReport(await buildFollowUpTemplate(), model, null, null));
    const text = plain(printed.pages.join(''));
    expect(plain(printed.pages[0]!)).toContain('รายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรม');
    for (const part of [
      'ดำเนินการเสร็จแล้วร้อยละ๒๘.๕๗(๒จาก๗มาตรการ)',
      'ยังไม่ทราบสถานะ๒มาตรการ',
      'a.go.th/3',
      'ส่วนที่๓งานที่ยังไม่แล้วเสร็จ',
      'ผู้รับรองรายงาน',
    ]) {
      expect(text).toContain(part);
    }
    expect(text).not.toContain('a'.repeat(60));
    expectPageNumbers(printed);
  });
});
