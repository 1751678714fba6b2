/** Filling the template: what the document says, what the import into Google Docs needs, and what breaks politely. */

import { Resvg } from '@resvg/resvg-js';
import fc from 'fast-check';
import PizZip from 'pizzip';
import { buildReportTemplate } from '../../build/report-template';
import { pngSize } from '../../src/document/chart-picture';
import { fillReport } from '../../src/document/fill-report';
import { CHART_ALT_TEXT } from '../../src/document/placeholders';
import { TemplateError } from '../../src/document/template-error';
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

function errorOf(broken: Uint8Array | number[]): TemplateError {
  try {
    fillReport(broken, model(), null);
  } catch (error) {
    if (error instanceof TemplateError) return error;
    throw error;
  }
  throw new Error('nothing was thrown');
}

describe('the filled report', () => {
  it('keeps every rule of the import into Google Docs', () => {
    expect(importProblems(fillReport(template, model(), chart(800, 360)))).toEqual([]);
  });

  it('shows all that the model says, and no placeholder', () => {
    const filled = model();
    const text = textOf(documentOf(fillReport(template, filled, null)));
    expect(text).not.toMatch(/[{}]|undefined|null|NaN/);
    const said = (value: unknown): string[] =>
      typeof value === 'string'
        ? [value]
        : typeof value === 'object' && value !== null
          ? Object.values(value).flatMap(said)
          : [];
    const { digits: _, ...shown } = filled;
    for (const sentence of said(shown).flatMap((value) => value.split('\n'))) expect(text).toContain(sentence);
  });

  it('has a row for each indicator, instrument, year, ประเด็น and measure', () => {
    const tables = all(documentOf(fillReport(template, model(), null)), 'w:tbl').map(cellsOf);
    expect(tables.map((rows) => rows.length)).toEqual([1, 11, 6, 5, 8, 8]);
    expect(tables[1]?.[9]).toEqual(['๙', 'การเปิดเผยข้อมูล', 'OIT', '๙๕.๐๐']);
    expect(tables[5]?.[0]).toEqual([
      'ประเด็น',
      'มาตรการ โครงการ หรือกิจกรรม',
      'ขั้นตอนหรือวิธีการปฏิบัติ',
      'ผู้รับผิดชอบ',
      'ระยะเวลาในการดำเนินการ',
    ]);
  });

  it('keeps the lines of a cell', () => {
    const tables = all(documentOf(fillReport(template, model(), null)), 'w:tbl').map(cellsOf);
    expect(tables[5]?.[1]?.[2]).toBe('๑. รวบรวมงานบริการทุกกอง\n๒. จัดทำป้ายและเผยแพร่บนเว็บไซต์\n๓. ทบทวนทุกไตรมาส');
  });

  it('numbers its headings in the digits of the report', () => {
    const heading = (digits: ReportModel['digits']) =>
      textOf(documentOf(fillReport(template, model({ digits }), null)));
    expect(heading('thai')).toContain('ส่วนที่ ๓ มาตรการ');
    expect(heading('arabic')).toContain('ส่วนที่ 3 มาตรการ');
  });

  it('has the page of all pages in its footer', () => {
    const footer = partOf(fillReport(template, model(), null), 'word/footer1.xml');
    expect(footer).toMatch(/หน้า [\s\S]*>PAGE<[\s\S]* จาก [\s\S]*>NUMPAGES</);
  });

  it('takes the signed bytes of an Apps Script blob', () => {
    const signed = Array.from(new Int8Array(template));
    expect(signed.some((byte) => byte < 0)).toBe(true);
    expect(fillReport(signed, model(), null)).toEqual(fillReport(template, model(), null));
  });
});

describe('texts that XML can’t take as they are', () => {
  const steps = (text: string): string | undefined => {
    const [first, ...others] = sampleMeasures();
    const filled = reportModel(
      reportInput(sampleAssessment({ measures: [{ ...first!, steps: written(text) }, ...others] })),
    );
    return all(documentOf(fillReport(template, filled, null)), 'w:tbl').map(cellsOf)[5]?.[1]?.[2];
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
        expect(() => documentOf(fillReport(template, filled, null))).not.toThrow();
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
    const docx = fillReport(template, model(), png);
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
    const [outer] = extents(fillReport(template, model(), chart(300, 900)));
    expect(outer![1]).toBeLessThanOrEqual(11 * 360_000);
    expect(outer![1]! / outer![0]!).toBeCloseTo(3, 3);
  });

  it.each([
    ['no chart', null],
    ['bytes that are no PNG', new Uint8Array([1, 2, 3])],
  ])('%s: a sentence says why', (_, png) => {
    const filled = model();
    const docx = fillReport(template, filled, png);
    expect(all(documentOf(docx), 'w:drawing')).toEqual([]);
    expect(textOf(documentOf(docx))).toContain(filled.trend.withoutChart);
    expect(importProblems(docx)).toEqual([]);
  });

  it('leaves other pictures of the template alone, such as the agency’s emblem', () => {
    const emblem = all(documentOf(template), 'w:drawing')[0]!.toString().split(CHART_ALT_TEXT).join('ตรา อบต.');
    const withEmblem = edited('ตราสัญลักษณ์ของหน่วยงาน</w:t>', `</w:t>${emblem}`);
    const docx = fillReport(withEmblem, model(), chart(800, 400));
    const embedded = all(documentOf(docx), 'a:blip').map((blip) => blip.getAttribute('r:embed'));
    expect(new Set(embedded).size).toBe(2);
    expect(partNames(docx).filter((path) => path.endsWith('.png'))).toHaveLength(2);
  });

  it.each(['title', 'descr'])('is found by the attribute that Google Docs kept: %s', (kept) => {
    const docx = fillReport(
      edited(/<wp:docPr[^>]*>/, `<wp:docPr id="7" name="image1.png" ${kept}="${CHART_ALT_TEXT}"/>`),
      model(),
      chart(800, 400),
    );
    expect(partNames(docx)).toContain('word/media/ita-trend-chart.png');
  });

  it('a template without the drawing is filled all the same', () => {
    const docx = fillReport(edited(/<w:drawing>[\s\S]*?<\/w:drawing>/, ''), model(), chart(8, 4));
    expect(all(documentOf(docx), 'w:drawing')).toEqual([]);
  });

  it('reads a PNG’s size from its header', () => {
    expect(pngSize(chart(123, 45))).toEqual({ width: 123, height: 45 });
    expect(pngSize(new Uint8Array())).toBeNull();
  });
});

describe('a template that someone broke', () => {
  it.each([
    ['an unknown placeholder', '{ชื่อนายก}', 'template-unknown-tag', 'ชื่อนายก'],
    ['a placeholder outside of its loop', '{คะแนนตัวชี้วัด}', 'template-misplaced-tag', 'คะแนนตัวชี้วัด'],
    ['a brace that is not closed', '{คะแนนรวม', 'template-broken-tag', 'คะแนนรวม'],
    ['a loop that is not closed', '{#มาตรการ}{ขั้นตอน}', 'template-broken-tag', 'มาตรการ'],
    ['a loop that was never opened', '{/มาตรการ}', 'template-broken-tag', 'มาตรการ'],
  ])('%s is named in a Thai message', (_, piece, code, tag) => {
    const error = errorOf(edited('ตราสัญลักษณ์ของหน่วยงาน', piece));
    expect(error).toMatchObject({ code });
    expect(error.tags.join()).toContain(tag);
    expect(error.message).toContain(tag);
    expect(error.message).toMatch(/^[^a-zA-Z]*$/);
    expect(error.remedy).toContain('แม่แบบ');
  });

  it.each([
    ['no archive', [1, 2, 3]],
    ['nothing', []],
    ['another archive', Array.from(new PizZip().file('a.txt', 'a').generate({ type: 'uint8array' }))],
  ])('%s', (_, bytes) => {
    expect(errorOf(bytes)).toMatchObject({ code: 'template-unreadable' });
  });

  it('a placeholder that was split by formatting still works', () => {
    const split = edited(/\{คะแนนรวม\}<\/w:t>/, '{คะแนน</w:t></w:r><w:r><w:t>รวม}</w:t>');
    expect(textOf(documentOf(fillReport(split, model(), null)))).toContain('๙๗.๘๐');
  });
});
