/** An agency's own template from end to end: made by the add-in, edited by people in Writer, filled by the export. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import type { Element } from '@xmldom/xmldom';
import PizZip from 'pizzip';
import { buildFollowUpTemplate } from '../../build/report-template';
import { checkDocxForImport } from '../../local/host/docx-import';
import type { Host } from '../../local/host/host';
import { fillReport } from '../../src/document/fill-report';
import { followUpModel } from '../../src/ita/report/follow-up-model';
import { reportInput } from '../ita/report/sample-report';
import { columnValues, done, exported, workedWorkbook } from '../workbook/office';
import { all, children, partNames, partOf, rootOf, textOf } from './docx-parts';
import { type Block, blocksOf, type Table, wordsOf } from './edits/blocks';
import { renderDocx } from './render';
import { editedInWriter } from './writer-macro';

const emblem = new Uint8Array(
  new Resvg(
    '<svg xmlns="http://www.w3.org/2000/svg" width="90" height="90"><circle cx="45" cy="45" r="44" fill="#8a1538"/></svg>',
  )
    .render()
    .asPng(),
);

/** By the hand of the macro `name` in the folder of edits. */
function edited(template: Uint8Array, name: string): Uint8Array {
  const basic = ['by-hand', name].map((module) => readFileSync(join(__dirname, 'edits', `${module}.bas`), 'utf8'));
  return editedInWriter(template, basic.join('\n'), emblem);
}

const bodyOf = (docx: Uint8Array) => rootOf(partOf(docx, 'word/document.xml'));
const isTable = (block: Block): block is Table => typeof block !== 'string';
const withoutBlanks = (text: string) => text.replace(/\s+/g, '');

function tableOf(blocks: Block[], heading: string): Table {
  return blocks.filter(isTable).find(([head]) => head?.includes(heading))!;
}

function tableWith(body: Element, heading: string): Element {
  return all(body, 'w:tbl').find((table) => textOf(children(table, 'w:tr')[0]!).includes(heading))!;
}

/** What the first element of this name says, further down. */
function said(element: Element, tag: string, attribute = 'w:val'): string | null {
  return all(element, tag)[0]?.getAttribute(attribute) ?? null;
}

function runsWith(body: Element, words: string): Element[] {
  const found = all(body, 'w:r').filter((run) => textOf(run) === words);
  expect(found).not.toEqual([]);
  return found;
}

/** The runs with words of the headings of a level. */
function headingRuns(body: Element, level: 1 | 2): Element[] {
  const headings = all(body, 'w:p').filter((paragraph) => said(paragraph, 'w:pStyle') === `Heading${level}`);
  expect(headings.length).toBeGreaterThan(4);
  return headings.flatMap((heading) => all(heading, 'w:r').filter((run) => textOf(run) !== ''));
}

/** The pictures that are shown in an element of the body, as bytes. */
function picturesIn(docx: Uint8Array, element: Element): Uint8Array[] {
  const relations = all(rootOf(partOf(docx, 'word/_rels/document.xml.rels')), 'Relationship');
  const targets = new Map(relations.map((one) => [one.getAttribute('Id'), one.getAttribute('Target')]));
  const zip = new PizZip(docx);
  return all(element, 'a:blip').map((blip) =>
    zip.file(`word/${targets.get(blip.getAttribute('r:embed'))}`)!.asUint8Array(),
  );
}

/** Everything that is printed, and the styles. */
function partsWithLook(docx: Uint8Array): Element[] {
  const parts = partNames(docx).filter((path) => /^word\/(document|styles|header\d*|footer\d*)\.xml$/.test(path));
  return parts.map((path) => rootOf(partOf(docx, path)));
}

function expectFilled(docx: Uint8Array): void {
  for (const part of partsWithLook(docx)) expect(textOf(part)).not.toMatch(/[{}]/);
}

function expectWholeFonts(docx: Uint8Array): void {
  const fonts = partsWithLook(docx).flatMap((part) => all(part, 'w:rFonts'));
  const scripts = ['w:ascii', 'w:hAnsi', 'w:cs', 'w:eastAsia'];
  expect(fonts.filter((one) => scripts.some((script) => !one.getAttribute(script))).map(String)).toEqual([]);
}

/** The head of every table is repeated, and no row breaks. */
function expectSoundTables(body: Element): void {
  for (const table of all(body, 'w:tbl')) {
    const rows = children(table, 'w:tr');
    const repeated = rows.map((row) => all(row, 'w:tblHeader').length);
    expect(repeated).toEqual(rows.map((_, at) => (at === 0 && rows.length > 1 ? 1 : 0)));
    expect(rows.map((row) => all(row, 'w:cantSplit').length)).toEqual(rows.map(() => 1));
  }
}

const EMBLEM = 'ตราสัญลักษณ์';
const LIMITS = 'ส่วนที่ ๔ ข้อจำกัดของหน่วยงานในการดำเนินการประเมิน';
const NOTES = 'ส่วนที่ ๕ หมายเหตุและที่มาของตัวเลข';
const OWN_WORDS = 'สำนักปลัดจัดทำรายงานนี้ร่วมกับทุกกองขององค์การบริหารส่วนตำบลขามป้อม';
const OPEN = 'ส่วนที่ ๓ งานที่ยังไม่แล้วเสร็จและสิ่งที่ต้องดำเนินการต่อ';
const FOLLOW_UP_NOTES = 'ส่วนที่ ๔ หมายเหตุ';

/** Without what stands from a heading to the next; the contents, which come first, keep their lines. */
function withoutPart(blocks: Block[], heading: string, next: string): Block[] {
  return [...blocks.slice(0, blocks.lastIndexOf(heading)), ...blocks.slice(blocks.lastIndexOf(next))];
}

/** The blocks of the built-in template's report, changed as the macro changed the template and in no other way. */
function changedAlike(blocks: Block[]): Block[] {
  const instruments = tableOf(blocks, 'น้ำหนัก (ร้อยละ)');
  return withoutPart(blocks, LIMITS, NOTES).flatMap((block): Block[] => {
    if (block === instruments || block === LIMITS) return [];
    if (isTable(block)) return [block[0]![0] === EMBLEM ? [['']] : block];
    if (block.startsWith('ได้คะแนนสูงสุด')) return [block, instruments];
    if (block.startsWith('ความครบถ้วนของข้อมูล')) return [block, OWN_WORDS];
    return [block === NOTES ? block.replace('๕', '๔') : block];
  });
}

/** The mark of the data counts the template in. */
function withoutMark(blocks: Block[]): Block[] {
  return blocks.map((block) => (isTable(block) ? block : block.replace(/รหัสข้อมูล \S+/, 'รหัสข้อมูล')));
}

describe('the report of measures', () => {
  let host: Host;
  /** From the built-in template, and from the agency's own, of the same figures. */
  let builtIn: Uint8Array;
  let own: Uint8Array;
  let builtInBody: Element;
  let body: Element;
  let blocks: Block[];

  beforeAll(() => {
    builtIn = reportOf(workedWorkbook());
    builtInBody = bodyOf(builtIn);
    host = workedWorkbook();
    done(host, 'makeTemplate');
    const template = host.drive.all().find(({ name }) => name === 'แม่แบบรายงาน ITA')!;
    // A Doc is edited where it lies, so that it isn't imported again; the report that is made from it is.
    host.drive.change(template.id, { bytes: edited(template.bytes!, 'measures-report') });
    own = reportOf(host);
    body = bodyOf(own);
    blocks = blocksOf(body);
  });

  function reportOf(workbook: Host): Uint8Array {
    exported(workbook);
    return workbook.drive.all().find(({ name }) => name.startsWith('มาตรการส่งเสริม'))!.bytes!;
  }

  it('says what the built-in template’s says, but for what people moved, added and took out', () => {
    expect(withoutMark(blocks)).toEqual(withoutMark(changedAlike(blocksOf(builtInBody))));
  });

  it('has nothing left to fill in', () => {
    expectFilled(own);
  });

  it('has a row for every indicator, ประเด็น and measure', () => {
    const measures = columnValues(host, 'measures', 'id').filter((id) => id !== '');
    expect(measures.length).toBeGreaterThanOrEqual(7);
    expect(tableOf(blocks, 'ตัวชี้วัดที่')).toHaveLength(1 + 10);
    expect(tableOf(blocks, 'ผลการวิเคราะห์')).toHaveLength(1 + 7);
    expect(tableOf(blocks, 'ขั้นตอนหรือวิธีการปฏิบัติ')).toHaveLength(1 + measures.length);
    expect(tableOf(blocks, 'ตัวชี้วัดความสำเร็จ')).toHaveLength(1 + measures.length);
  });

  it('has the moved table under the strongest indicator, with its figures', () => {
    const strongest = blocks.findIndex((block) => !isTable(block) && block.startsWith('ได้คะแนนสูงสุด'));
    const moved = blocks[strongest + 1] as Table;
    expect(moved[0]).toContain('น้ำหนัก (ร้อยละ)');
    expect(moved.find(([name]) => name!.includes('IIT'))).toContain('๙๙.๗๓');
  });

  it('shows the emblem in its box on the cover, byte for byte, and the chart in its place', () => {
    expect(picturesIn(own, all(body, 'w:tbl')[0]!)).toEqual([emblem]);
    const chart = picturesIn(builtIn, builtInBody);
    expect(chart).toHaveLength(1);
    expect(picturesIn(own, body)).toEqual([emblem, ...chart]);
  });

  it('gives a value the colour of its placeholder, or of the beginning of one that was coloured in part', () => {
    const coloursOf = (words: string) => new Set(runsWith(body, words).map((run) => said(run, 'w:color')));
    expect(coloursOf('ผ่านดี')).toContain('00703C');
    expect(coloursOf('องค์การบริหารส่วนตำบลขามป้อม')).toEqual(new Set(['A00000']));
  });

  it('has the headings in the font and size that people gave to each', () => {
    const looks = headingRuns(body, 1).map((run) => [said(run, 'w:rFonts', 'w:cs'), said(run, 'w:szCs')]);
    expect(new Set(looks.map(String))).toEqual(new Set(['Niramit,36']));
  });

  it('has the headings whose look people left to the style in the look of the style', () => {
    const looks = headingRuns(body, 2).map((run) => [said(run, 'w:rFonts', 'w:cs'), said(run, 'w:szCs')]);
    expect(looks.flat().filter((look) => look !== null)).toEqual([]);
    const styles = all(rootOf(partOf(own, 'word/styles.xml')), 'w:style');
    const style = styles.find((one) => one.getAttribute('w:styleId') === 'Heading2')!;
    expect([said(style, 'w:rFonts', 'w:cs'), said(style, 'w:szCs')]).toEqual(['Kodchasan', '26']);
  });

  it('has the table of indicators in its new colour, line and widths', () => {
    const [old, now] = [builtInBody, body].map((one) => tableWith(one, 'คะแนนรวมที่เพิ่มได้'));
    const head = children(now!, 'w:tr')[0]!;
    const colours = all(head, 'w:shd').map((shade) => shade.getAttribute('w:fill'));
    expect(colours).toEqual(Array(6).fill('FFF2CC'));
    expect(said(head, 'w:top', 'w:color')).toBe('00703C');
    const firstWidth = (table: Element) => Number(said(table, 'w:gridCol', 'w:w'));
    expect(firstWidth(now!)).toBeLessThan(firstWidth(old!) - 300);
  });

  it('repeats the head of every table and keeps its rows whole', () => {
    expectSoundTables(body);
  });

  it('has people’s line above every page, and their words before its number', () => {
    const headers = partNames(own).filter((path) => /^word\/header\d*\.xml$/.test(path));
    expect(headers.map((path) => textOf(rootOf(partOf(own, path))))).toEqual([
      'งานนโยบายและแผน องค์การบริหารส่วนตำบลขามป้อม',
    ]);
    const footer = rootOf(partOf(own, 'word/footer1.xml'));
    expect(wordsOf(footer)).toBe('แบบของหน่วยงาน หน้า  จาก ');
    expect(all(footer, 'w:instrText').map((field) => field.textContent?.trim())).toEqual(['PAGE', 'NUMPAGES']);
  });

  it('names the font for every script where it names one', () => {
    expectWholeFonts(own);
  });

  it('prints with people’s line and its number on every page', () => {
    const { pages } = renderDocx(own);
    expect(pages.length).toBeGreaterThan(8);
    expect(pages.length).toBeLessThan(30);
    pages.forEach((page, at) => {
      expect(withoutBlanks(page)).toContain('งานนโยบายและแผนองค์การบริหารส่วนตำบลขามป้อม');
      expect(withoutBlanks(page)).toContain(`แบบของหน่วยงานหน้า${at + 1}จาก${pages.length}`);
    });
  });
});

describe('the follow-up report', () => {
  const model = followUpModel(reportInput());
  let builtIn: Uint8Array;
  let own: Uint8Array;
  let body: Element;

  beforeAll(async () => {
    const template = await buildFollowUpTemplate();
    builtIn = fillReport(template, model, null, null);
    own = fillReport(edited(template, 'follow-up-report'), model, null, null);
    body = bodyOf(own);
  });

  it('says what the built-in template’s says, without the column and the part that people took out and with their words', () => {
    const words = `นับถึงวันที่จัดทำรายงานของ${model.cover.agency}`;
    const changed = withoutPart(blocksOf(bodyOf(builtIn)), OPEN, FOLLOW_UP_NOTES).flatMap((block): Block[] => {
      if (!isTable(block)) return block === model.summary.unknown ? [block, words] : [block];
      if (block[0]![0] === EMBLEM) return [[['']]];
      return [block[0]![3] === 'ดำเนินการเมื่อ' ? block.map((row) => row.filter((_, at) => at !== 3)) : block];
    });
    expect(blocksOf(body)).toEqual(changed);
  });

  it('has the emblem on the cover and the coloured value', () => {
    expect(picturesIn(own, body)).toEqual([emblem]);
    expect(runsWith(body, model.summary.completed).map((run) => said(run, 'w:color'))).toEqual(['A00000']);
  });

  it('has the forgotten line of the contents without link and page, and those of the other parts with both', () => {
    const references = (line: Element) => [
      ...all(line, 'w:hyperlink').map((link) => link.getAttribute('w:anchor')),
      ...all(line, 'w:instrText').map((field) => field.textContent?.trim()),
    ];
    const contents = (words: string) => all(body, 'w:p').find((paragraph) => wordsOf(paragraph) === words)!;
    expect(references(contents(OPEN))).toEqual([]);
    expect(references(contents(FOLLOW_UP_NOTES))).toEqual(['ita_notes', 'PAGEREF ita_notes \\h']);
  });

  it('is filled, with sound tables and whole fonts, and survives the import', () => {
    expectFilled(own);
    expectSoundTables(body);
    expectWholeFonts(own);
    expect(() => checkDocxForImport(own)).not.toThrow();
  });
});
