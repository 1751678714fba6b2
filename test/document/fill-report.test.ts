/** Filling the template: what the document says, what the import into Google Docs needs, and how its chart gets in. */

import { Resvg } from '@resvg/resvg-js';
import fc from 'fast-check';
import PizZip from 'pizzip';
import { buildFollowUpTemplate, buildReportTemplate } from '../../build/report-template';
import { pngSize } from '../../src/document/chart-picture';
import { fillReport } from '../../src/document/fill-report';
import { CHART_ALT_TEXT } from '../../src/document/placeholders';
import { followUpModel } from '../../src/ita/report/follow-up-model';
import { type ReportModel, reportModel } from '../../src/ita/report/model';
import { reportInput, sampleAssessment, sampleMeasures, seedFigures, written } from '../ita/report/sample-report';
import { all, cellsOf, importProblems, partNames, partOf, rootOf, textOf } from './docx-parts';

let template: Uint8Array;

beforeAll(async () => {
  template = await buildReportTemplate();
});

function chart(width: number, height: number): Uint8Array {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="9" height="9"/></svg>`;
  return new Uint8Array(new Resvg(svg).render().asPng());
}

const model = (change: Partial<ReportModel> = {}): ReportModel => ({
  ...reportModel(reportInput(seedFigures())),
  ...change,
});

function documentOf(docx: Uint8Array) {
  return rootOf(partOf(docx, 'word/document.xml'));
}

/** The template with a piece of its XML replaced, as someone who edits it might. */
function edited(from: string | RegExp, to: string): Uint8Array {
  const zip = new PizZip(template);
  const xml = zip.file('word/document.xml')!.asText();
  const changed = xml.replace(from, () => to);
  expect(changed).not.toBe(xml);
  zip.file('word/document.xml', changed);
  return zip.generate({ type: 'uint8array' });
}

/** Every text of a model, but for what is told to the program only. */
function textsOf({ kind: _, digits: __, ...shown }: { kind: string; digits: string }): string[] {
  const said = (value: unknown): string[] =>
    typeof value === 'string'
      ? value.split('\n')
      : typeof value === 'object' && value !== null
        ? Object.values(value).flatMap(said)
        : [];
  return said(shown);
}

describe('the filled report', () => {
  it('keeps every rule of the import into Google Docs', () => {
    expect(importProblems(fillReport(template, model(), chart(800, 360), null))).toEqual([]);
  });

  it('shows all that the model says, and no placeholder', () => {
    const filled = model();
    const text = textOf(documentOf(fillReport(template, filled, chart(8, 4), null)));
    expect(text).not.toMatch(/[{}]|undefined|null|NaN/);
    const shown = textsOf(filled).filter((sentence) => sentence !== filled.trend.withoutChart);
    for (const sentence of shown) expect(text).toContain(sentence);
  });

  it('has a row for each indicator, instrument, year, ประเด็น and measure', () => {
    const tables = all(documentOf(fillReport(template, model(), null, null)), 'w:tbl').map(cellsOf);
    expect(tables.map((rows) => rows.length)).toEqual([1, 11, 6, 6, 8, 8, 8]);
    expect(tables[1]?.[9]).toEqual(['๙', 'การเปิดเผยข้อมูล', 'OIT', '๙๕.๐๐', '–', '๑.๐๐']);
    expect(tables[5]?.[0]).toEqual([
      'ประเด็น',
      'มาตรการ โครงการ หรือกิจกรรม',
      'ขั้นตอนหรือวิธีการปฏิบัติ',
      'ผู้รับผิดชอบ',
      'ระยะเวลาในการดำเนินการ',
    ]);
    expect(tables[5]?.[3]?.[1]).toBe('๓.๑ ปฏิทินเผยแพร่ข้อมูลตามรายการ OIT');
    expect(tables[6]?.[0]).toEqual(['มาตรการที่', 'ตัวชี้วัดความสำเร็จ', 'ผลที่คาดว่าจะได้รับ']);
    expect(tables[6]?.[3]?.[0]).toBe('๓.๑');
  });

  it('keeps the lines of a cell', () => {
    const tables = all(documentOf(fillReport(template, model(), null, null)), 'w:tbl').map(cellsOf);
    expect(tables[5]?.[1]?.[2]).toBe('๑. รวบรวมงานบริการทุกกอง\n๒. จัดทำป้ายและเผยแพร่บนเว็บไซต์\n๓. ทบทวนทุกไตรมาส');
  });

  it('numbers its headings in the digits of the report', () => {
    const heading = (digits: ReportModel['digits']) =>
      textOf(documentOf(fillReport(template, model({ digits }), null, null)));
    expect(heading('thai')).toContain('ส่วนที่ ๓ มาตรการ');
    expect(heading('arabic')).toContain('ส่วนที่ 3 มาตรการ');
    expect(heading('thai')).toContain('๑.๒ คะแนนรายตัวชี้วัด');
    expect(heading('arabic')).toContain('1.2 คะแนนรายตัวชี้วัด');
  });

  it('names its headings in the contents, linked, with a field for the page and no number that could be wrong', () => {
    const document = documentOf(fillReport(template, model(), null, null));
    const headings = all(document, 'w:p').filter((paragraph) => all(paragraph, 'w:bookmarkStart').length > 0);
    const lines = all(document, 'w:p').filter((paragraph) => all(paragraph, 'w:instrText').length > 0);
    expect(lines.map(textOf)).toEqual(headings.map(textOf));
    expect(lines.map((line) => all(line, 'w:hyperlink')[0]?.getAttribute('w:anchor'))).toEqual(
      headings.map((heading) => all(heading, 'w:bookmarkStart')[0]?.getAttribute('w:name')),
    );
    for (const line of lines) expect(all(line, 'w:instrText')[0]?.textContent).toMatch(/^ PAGEREF ita_\w+ \\h $/);
  });

  it('has the page of all pages in its footer', () => {
    const footer = partOf(fillReport(template, model(), null, null), 'word/footer1.xml');
    expect(footer).toMatch(/หน้า [\s\S]*>PAGE<[\s\S]* จาก [\s\S]*>NUMPAGES</);
  });

  it('takes the signed bytes of an Apps Script blob', () => {
    const signed = Array.from(new Int8Array(template));
    expect(signed.some((byte) => byte < 0)).toBe(true);
    const document = (bytes: Uint8Array | number[]) =>
      partOf(fillReport(bytes, model(), null, null), 'word/document.xml');
    expect(document(signed)).toBe(document(template));
  });
});

describe('the filled follow-up', () => {
  const measures = sampleMeasures().map((measure, at) => ({
    ...measure,
    progress: {
      status: ([null, 'done', 'under-way', 'planned', 'not-done'] as const)[at % 5]!,
      doneAt: at % 5 === 1 ? '2025-03-04' : null,
      outcome: at % 5 === 1 ? 'จัดแล้ว 3 ครั้ง' : '',
      proof: at % 5 === 1 ? ['https://khampom.go.th/1', `https://khampom.go.th/${'a'.repeat(90)}`] : [],
    },
  }));
  const followUp = followUpModel(reportInput(sampleAssessment({ measures })));
  let docx: Uint8Array;

  beforeAll(async () => {
    docx = fillReport(await buildFollowUpTemplate(), followUp, null, null);
  });

  it('keeps every rule of the import into Google Docs', () => {
    expect(importProblems(docx)).toEqual([]);
  });

  it('shows all that the model says, and no placeholder', () => {
    const text = textOf(documentOf(docx));
    expect(text).not.toMatch(/[{}]|undefined|null|NaN/);
    for (const sentence of textsOf(followUp).filter((each) => !each.startsWith('https:'))) {
      expect(text).toContain(sentence);
    }
  });

  it('has a row for each status with the sum, each ประเด็น, each measure and each open one', () => {
    const tables = all(documentOf(docx), 'w:tbl').map(cellsOf);
    expect(tables.map((rows) => rows.length)).toEqual([1, 7, 8, 8, 6]);
    expect(tables[3]?.[2]?.slice(0, 5)).toEqual([
      '๒.๑',
      'กิจกรรมพาใช้ E-Service ถึงหมู่บ้าน',
      'เสร็จ',
      '๔ มี.ค. ๒๕๖๘',
      'จัดแล้ว ๓ ครั้ง',
    ]);
  });
});

describe('texts that XML can’t take as they are', () => {
  const steps = (text: string): string | undefined => {
    const [first, ...others] = sampleMeasures();
    const filled = reportModel(
      reportInput(sampleAssessment({ measures: [{ ...first!, steps: written(text) }, ...others] })),
    );
    return all(documentOf(fillReport(template, filled, null, null)), 'w:tbl').map(cellsOf)[5]?.[1]?.[2];
  };

  it.each([
    ['ก < ข & ค > "ง" \'จ\'', 'ก < ข & ค > "ง" \'จ\''],
    ['{หน่วยงาน} </w:t>', '{หน่วยงาน} </w:t>'],
    ['ดี 👍🏽 มาก', 'ดี 👍🏽 มาก'],
    ['ก\u0000ข\u0007ค\u001fง', 'กขคง'],
    ['ก\ud800ข\udc00ค\uffff', 'กขค'],
    ['บรรทัดหนึ่ง\r\nบรรทัดสอง\vบรรทัดสาม', 'บรรทัดหนึ่ง\nบรรทัดสอง\nบรรทัดสาม'],
    ['$& $1 $$', '$& $๑ $$'],
  ])('%j', (text, shown) => {
    expect(steps(text)).toBe(shown);
  });

  it('any text at all leaves the document well-formed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
        const filled = model({ stamp: text, limits: [{ instrument: text, text }] });
        expect(() => documentOf(fillReport(template, filled, null, null))).not.toThrow();
      }),
      { numRuns: 40 },
    );
  });
});

describe('the chart', () => {
  const extents = (docx: Uint8Array) =>
    ['wp:extent', 'a:ext'].map((tag) => {
      const extent = all(documentOf(docx), tag)[0];
      return [Number(extent?.getAttribute('cx')), Number(extent?.getAttribute('cy'))];
    });

  it('takes the place of the drawing with its alt text, in its own proportions', () => {
    const png = chart(800, 200);
    const docx = fillReport(template, model(), png, null);
    const [outer, inner] = extents(docx);
    expect(outer).toEqual(inner);
    expect(outer![0]! / outer![1]!).toBeCloseTo(4, 3);
    const embedded = all(documentOf(docx), 'a:blip')[0]?.getAttribute('r:embed');
    const target = new RegExp(`Id="${embedded}"[^>]*Target="([^"]*)"`).exec(
      partOf(docx, 'word/_rels/document.xml.rels'),
    )?.[1];
    expect(new PizZip(docx).file(`word/${target}`)?.asUint8Array()).toEqual(png);
  });

  it('is never taller than leaves room on the page', () => {
    const [outer] = extents(fillReport(template, model(), chart(300, 900), null));
    expect(outer![1]).toBeLessThanOrEqual(7 * 360_000);
    expect(outer![1]! / outer![0]!).toBeCloseTo(3, 3);
  });

  it.each([
    ['no chart', null],
    ['bytes that are no PNG', new Uint8Array([1, 2, 3])],
  ])('%s: a sentence says why', (_, png) => {
    const filled = model();
    const docx = fillReport(template, filled, png, null);
    expect(all(documentOf(docx), 'w:drawing')).toEqual([]);
    expect(textOf(documentOf(docx))).toContain(filled.trend.withoutChart);
    expect(textOf(documentOf(docx))).not.toContain(filled.trend.caption);
    expect(importProblems(docx)).toEqual([]);
  });

  it('leaves other pictures of the template alone, such as the agency’s emblem', () => {
    const emblem = all(documentOf(template), 'w:drawing')[0]!.toString().split(CHART_ALT_TEXT).join('ตรา อบต.');
    const withEmblem = edited('ตราสัญลักษณ์</w:t>', `</w:t>${emblem}`);
    const docx = fillReport(withEmblem, model(), chart(800, 400), null);
    const embedded = all(documentOf(docx), 'a:blip').map((blip) => blip.getAttribute('r:embed'));
    expect(new Set(embedded).size).toBe(2);
    expect(partNames(docx).filter((path) => path.endsWith('.png'))).toHaveLength(2);
  });

  it.each(['title', 'descr'])('is found by the attribute that Google Docs kept: %s', (kept) => {
    const docx = fillReport(
      edited(/<wp:docPr[^>]*>/, `<wp:docPr id="7" name="image1.png" ${kept}="${CHART_ALT_TEXT}"/>`),
      model(),
      chart(800, 400),
      null,
    );
    expect(partNames(docx)).toContain('word/media/ita-trend-chart.png');
  });

  it('a template without the drawing is filled all the same', () => {
    const docx = fillReport(edited(/<w:drawing>[\s\S]*?<\/w:drawing>/, ''), model(), chart(8, 4), null);
    expect(all(documentOf(docx), 'w:drawing')).toEqual([]);
  });

  it('reads a PNG’s size from its header', () => {
    expect(pngSize(chart(123, 45))).toEqual({ width: 123, height: 45 });
    expect(pngSize(new Uint8Array())).toBeNull();
  });
});
