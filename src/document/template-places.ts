/** Where in a template something stands, in words that lead a person to it: heading, table and column, or paragraph. */

import type { Zip } from './vendor';
import { attributeOf, tagsIn, unescapeXml } from './xml-tags';

/** A paragraph of the template, with its place in Thai: 'ย่อหน้า ‘…’ ใต้หัวข้อ ‘…’'. */
export interface PlacedParagraph {
  text: string;
  where: string;
}

const LONGEST_QUOTE = 40;

/** Every paragraph that has text, the body's first. */
export function paragraphsOf(zip: Zip): PlacedParagraph[] {
  const parts = Object.keys(zip.files).filter((name) =>
    /^word\/(header|footer|footnotes|endnotes)\d*\.xml$/.test(name),
  );
  return [
    ...bodyParagraphs(zip.file('word/document.xml')?.asText() ?? ''),
    ...parts.sort().flatMap((name) => partParagraphs(name, zip.file(name)!.asText())),
  ];
}

function partParagraphs(name: string, xml: string): PlacedParagraph[] {
  const part = /header/.test(name) ? 'หัวกระดาษ' : /footer/.test(name) ? 'ท้ายกระดาษ' : 'เชิงอรรถ';
  return pieces(xml, 'w:p')
    .map(textOf)
    .filter((text) => text.trim() !== '')
    .map((text) => ({ text, where: `${part} ‘${quoted(text)}’` }));
}

interface Cell {
  column: number;
  /** From 1. */
  row: number;
}

/** A table that is being walked through; tables may stand in the cells of others. */
interface OpenTable extends Cell {
  headings: string[];
}

function bodyParagraphs(xml: string): PlacedParagraph[] {
  const found: PlacedParagraph[] = [];
  const tables: OpenTable[] = [];
  let heading = '';
  let start = 0;
  let depth = 0;
  for (const { name, kind, at, text: tag } of tagsIn(xml, ['w:tbl', 'w:tr', 'w:tc', 'w:p'])) {
    const table = tables[tables.length - 1];
    if (name === 'w:tbl' && kind === 'open') tables.push({ headings: [], column: 0, row: 0 });
    if (name === 'w:tbl' && kind === 'close') tables.pop();
    if (name === 'w:tr' && kind === 'open' && table !== undefined)
      Object.assign(table, { row: table.row + 1, column: 0 });
    if (name === 'w:tc' && kind === 'open' && table !== undefined) table.column += 1;
    if (name !== 'w:p' || kind === 'empty') continue;
    // A text box puts paragraphs into a paragraph: the outer one counts.
    depth += kind === 'open' ? 1 : -1;
    if (kind === 'open') {
      if (depth === 1) start = at;
      continue;
    }
    if (depth > 0) continue;
    const paragraph = xml.slice(start, at + tag.length);
    const text = textOf(paragraph);
    if (text.trim() === '') continue;
    if (table === undefined && isHeading(paragraph)) heading = text;
    if (table?.row === 1) table.headings[table.column] = `${table.headings[table.column] ?? ''}${text}`;
    found.push({ text, where: whereOf(text, heading, table) });
  }
  return found;
}

function whereOf(text: string, heading: string, table: OpenTable | undefined): string {
  const under = heading === '' ? 'ก่อนหัวข้อแรก' : heading === text ? '' : `ใต้หัวข้อ ‘${quoted(heading)}’`;
  if (table === undefined) {
    return heading === text ? `หัวข้อ ‘${quoted(text)}’` : `ย่อหน้า ‘${quoted(text)}’ ${under}`;
  }
  if (table.row === 1) return `แถวแรกของตาราง ‘${quoted(text)}’ ${under}`;
  const title = table.headings[table.column] ?? '';
  const column = title === '' ? `คอลัมน์ที่ ${table.column}` : `คอลัมน์ ‘${quoted(title)}’`;
  return `ตาราง${under} ${column} แถวที่ ${table.row}`;
}

function isHeading(paragraph: string): boolean {
  const style = attributeOf(/<w:pStyle\b[^>]*>/.exec(paragraph)?.[0] ?? '', 'w:val') ?? '';
  return /^(heading|title|subtitle)/i.test(style) || /<w:outlineLvl\b/.test(paragraph);
}

/** The innermost elements of a name. */
function pieces(xml: string, name: string): string[] {
  const found: string[] = [];
  let start = -1;
  for (const { kind, at, text } of tagsIn(xml, [name])) {
    if (kind === 'open') start = at;
    if (kind === 'close' && start >= 0) {
      found.push(xml.slice(start, at + text.length));
      start = -1;
    }
  }
  return found;
}

function textOf(xml: string): string {
  const runs = [...xml.matchAll(/<w:t(?:\s[^>]*)?>([^<]*)<\/w:t>|<w:(?:br|tab)\b[^>]*\/>/g)];
  return unescapeXml(runs.map(([, text]) => text ?? ' ').join(''));
}

/** The first words, with numbers as they are printed; never cut before a mark that belongs to the letter in front. */
function quoted(text: string): string {
  const line = text
    .replace(/\{([\d๐-๙.]+)\}/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();
  if (line.length <= LONGEST_QUOTE) return line;
  const marks = /^[\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]*/.exec(line.slice(LONGEST_QUOTE))?.[0] ?? '';
  return `${line.slice(0, LONGEST_QUOTE).replace(/[\ud800-\udbff]$/, '')}${marks}…`;
}
