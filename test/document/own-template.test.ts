/** An agency's own template after an office program has rewritten it: what such programs do to it does no harm. */

import { Resvg } from '@resvg/resvg-js';
import PizZip from 'pizzip';
import { buildReportTemplate } from '../../build/report-template';
import { fillReport } from '../../src/document/fill-report';
import { CHART_ALT_TEXT } from '../../src/document/placeholders';
import { reportModel } from '../../src/ita/report/model';
import { reportInput } from '../ita/report/sample-report';
import { all, cellsOf, partNames, partOf, rootOf, textOf } from './docx-parts';

let template: Uint8Array;

beforeAll(async () => {
  template = await buildReportTemplate();
});

const png = new Uint8Array(
  new Resvg('<svg xmlns="http://www.w3.org/2000/svg" width="80" height="40"/>').render().asPng(),
);

function rewritten(...changes: [from: string | RegExp, to: string][]): Uint8Array {
  const zip = new PizZip(template);
  const xml = changes.reduce((before, [from, to]) => {
    const after = before.replace(from, to);
    expect(after).not.toBe(before);
    return after;
  }, zip.file('word/document.xml')!.asText());
  zip.file('word/document.xml', xml);
  return zip.generate({ type: 'uint8array' });
}

const filled = (own: Uint8Array) => fillReport(own, reportModel(reportInput()), png, null);
const documentOf = (docx: Uint8Array) => rootOf(partOf(docx, 'word/document.xml'));
const textIn = (own: Uint8Array) => textOf(documentOf(filled(own)));

it.each([
  ['split over runs', /\{คะแนนรวม\}<\/w:t>/, '{คะแนน</w:t></w:r><w:r><w:t>รวม}</w:t>'],
  [
    'with its braces in runs of their own',
    /\{คะแนนรวม\}<\/w:t>/,
    '{</w:t></w:r><w:r><w:t>คะแนนรวม</w:t></w:r><w:r><w:t>}</w:t>',
  ],
  [
    'split by a mark of the spelling check',
    /\{คะแนนรวม\}<\/w:t>/,
    '{คะแนน</w:t></w:r><w:proofErr w:type="spellStart"/><w:r><w:t>รวม}</w:t>',
  ],
  ['torn into two paragraphs', '{คะแนนรวม}', '{คะแนน</w:t></w:r></w:p><w:p><w:r><w:t>รวม}'],
  ['with blanks inside the braces', '{คะแนนรวม}', '{ คะแนนรวม }'],
  ['with marks that nobody sees', '{คะแนนรวม}', '{คะแนน\u200bรวม\u200d}'],
])('a placeholder %s still works', (_, from, to) => {
  expect(textIn(rewritten([from, to]))).toContain('(เต็ม ๑๐๐ คะแนน): ๙๗.๘๐');
});

it('SARA AM and SARA AE that were typed as two characters are read as one', () => {
  expect(textIn(rewritten(['{น้ำหนัก}', '{น\u0e49\u0e4d\u0e32หนัก}'], ['{อำเภอ}', '{อ\u0e4d\u0e32เภอ}']))).toContain(
    'อำเภอพระยืน',
  );
  expect(textIn(rewritten(['{#แนวโน้ม}', '{#เเนวโน้ม}'], ['{/แนวโน้ม}', '{/เเนวโน้ม}']))).toContain('๒๕๖๗**');
});

it('styles that changed their names, runs without a look and rows without properties are filled', () => {
  const own = rewritten(
    [/<w:pStyle w:val="Heading1"\/>/g, '<w:pStyle w:val="P12"/>'],
    [/<w:trPr>(?:(?!<\/w:trPr>).)*<\/w:trPr>/g, ''],
    [/<w:rPr>(?:(?!<\/w:rPr>).)*<\/w:rPr>/g, ''],
  );
  expect(textIn(own)).toContain('๓.๑ ปฏิทินเผยแพร่ข้อมูลตามรายการ OIT');
  const rows = all(documentOf(filled(own)), 'w:tr');
  expect(rows.every((row) => all(row, 'w:cantSplit').length === 1)).toBe(true);
});

it('rows that were told to break, as Google Docs says of each, stay whole', () => {
  const docx = filled(rewritten([/<w:cantSplit\/>/g, '<w:cantSplit w:val="0"/>']));
  const marks = all(documentOf(docx), 'w:cantSplit').map((mark) => mark.getAttribute('w:val'));
  expect(marks.length).toBeGreaterThan(30);
  expect(new Set(marks)).toEqual(new Set([null]));
});

it('tables that were moved keep their rows', () => {
  const zip = new PizZip(template);
  const xml = zip.file('word/document.xml')!.asText();
  const tables = [...xml.matchAll(/<w:tbl>[\s\S]*?<\/w:tbl>/g)].map(([table]) => table);
  const limits = tables.find((table) => table.includes('{#มาตรการ}'))!;
  zip.file(
    'word/document.xml',
    xml.replace(limits, '').replace('<w:sectPr', () => `${limits}<w:p/><w:sectPr`),
  );
  const found = all(documentOf(filled(zip.generate({ type: 'uint8array' }))), 'w:tbl').map(cellsOf);
  expect(found[found.length - 1]?.[1]?.[1]).toBe('๑.๑ โครงการป้ายบอกขั้นตอนและเวลาให้บริการ');
});

it.each([
  ['only a title', `title="${CHART_ALT_TEXT}"`],
  ['only a description', `descr="${CHART_ALT_TEXT}"`],
  ['both joined in one', `descr="${CHART_ALT_TEXT} - ${CHART_ALT_TEXT}"`],
  ['only a name', `title="" descr="" `, CHART_ALT_TEXT],
])('the chart finds its place by %s', (_, attributes, name = 'image1.png') => {
  const docx = filled(rewritten([/<wp:docPr[^>]*>/, `<wp:docPr id="7" name="${name}" ${attributes}>`]));
  expect(partNames(docx)).toContain('word/media/ita-trend-chart.png');
});

it('a font that is said for Latin only, as LibreOffice writes it, is said for Thai too', () => {
  const docx = filled(
    rewritten([/<w:rFonts [^>]*\/>/g, '<w:rFonts w:ascii="Laksaman" w:hAnsi="Laksaman" w:eastAsia="Sarabun"/>']),
  );
  const fonts = all(documentOf(docx), 'w:rFonts').map((element) => element.getAttribute('w:cs'));
  expect(fonts.length).toBeGreaterThan(100);
  expect(new Set(fonts)).toEqual(new Set(['Laksaman']));
});

it('a font of the theme stays the theme’s', () => {
  const docx = filled(rewritten([/<w:rFonts [^>]*\/>/, '<w:rFonts w:asciiTheme="minorHAnsi" w:ascii="Calibri"/>']));
  expect(all(documentOf(docx), 'w:rFonts')[0]?.getAttribute('w:cs')).toBeNull();
});
