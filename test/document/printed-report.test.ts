/** The report as people see it: rendered by LibreOffice with a Thai font. Page counts depend on fonts and are not told. */

import { Resvg } from '@resvg/resvg-js';
import { buildReportTemplate } from '../../build/report-template';
import { fillReport } from '../../src/document/fill-report';
import { reportModel } from '../../src/ita/report/model';
import { reportInput, sampleAssessment, seedFigures, written } from '../ita/report/sample-report';
import { pagePictures, type RenderedDocument, renderDocx } from './render';

jest.setTimeout(180_000);

const CHART =
  '<svg xmlns="http://www.w3.org/2000/svg" width="800" height="360"><rect width="800" height="360" fill="#cde"/></svg>';

let template: Uint8Array;

beforeAll(async () => {
  template = await buildReportTemplate();
});

/** Without spaces and line breaks: where lines break is the font's business. */
function plain(text: string): string {
  return text.replace(/\s+/g, '');
}

function expectPageNumbers({ pages }: RenderedDocument): void {
  pages.forEach((page, at) => {
    expect(plain(page)).toContain(`หน้า${at + 1}จาก${pages.length}`);
  });
}

describe('the report of the seed’s figures', () => {
  let printed: RenderedDocument;
  let text: string;

  beforeAll(() => {
    const chart = new Uint8Array(new Resvg(CHART).render().asPng());
    printed = renderDocx(fillReport(template, reportModel(reportInput(seedFigures())), chart));
    text = plain(printed.pages.join(''));
  });

  it('has a cover of its own', () => {
    const cover = plain(printed.pages[0] ?? '');
    expect(cover).toContain('ประจำปีงบประมาณพ.ศ.๒๕๖๘');
    expect(cover).toContain('ประจำปีงบประมาณพ.ศ.๒๕๖๗');
    expect(cover).toContain('องค์การบริหารส่วนตำบลขามป้อม');
    expect(cover).not.toContain('ส่วนที่๑');
  });

  it('shows the figures in Thai digits, with no vowel lost', () => {
    for (const part of [
      'คะแนนรวม(เต็ม๑๐๐คะแนน):๙๗.๘๐',
      'ระดับผลการประเมิน:ผ่านดี',
      'ยังขาด๑.๕๖คะแนน',
      '๙การเปิดเผยข้อมูลOIT๙๕.๐๐',
      '๒๕๖๗**๙๗.๘๐ผ่านดี๙๓.๐๕+๖.๗๕',
      'ส่วนที่๔ข้อจำกัดของหน่วยงาน',
      'ผู้รับรองรายงาน',
    ]) {
      expect(text).toContain(part);
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

describe('thirty long measures', () => {
  it('run over pages, each with the header row and its number', () => {
    const measures = Array.from({ length: 30 }, (_, at) => ({
      id: `M2568-${(at % 7) + 1}-${at}`,
      issue: (at % 7) + 1,
      measure: written(
        `กิจกรรมที่ ${at + 1} ปรับปรุงข้อมูลที่ https://www.khampom.go.th/very/long/path/without/any/break?id=${at}`,
      ),
      steps: written('๑. รวบรวมงานบริการทุกกองพร้อมผู้รับผิดชอบและระยะเวลา\n๒. เผยแพร่บนเว็บไซต์\n๓. ทบทวนทุกไตรมาส'),
      owner: written('สำนักปลัด/กองคลัง/กองช่าง'),
      period: written('ตลอดปีงบประมาณ พ.ศ. ๒๕๖๘'),
    }));
    const input = reportInput(sampleAssessment({ measures }), { thaiDigits: false });
    const printed = renderDocx(fillReport(template, reportModel(input), null));
    const text = plain(printed.pages.join(''));
    for (let number = 1; number <= 30; number++) expect(text).toContain(`กิจกรรมที่${number}`);
    const withRows = printed.pages.map(plain).filter((page) => page.includes('ทบทวนทุกไตรมาส'));
    expect(withRows.length).toBeGreaterThan(2);
    for (const page of withRows) expect(page).toContain('ผู้รับผิดชอบ');
    expectPageNumbers(printed);
  });
});
