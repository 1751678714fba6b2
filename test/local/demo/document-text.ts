/** What a .docx says, in its order: paragraphs, and tables whose rows are known by the headings of their columns. */

import type { Element, Node } from '@xmldom/xmldom';
import { toArabicDigits } from '../../../src/ita/thai';
import { children, partOf, rootOf } from '../../document/docx-parts';

/** The cells of a row by the headings of their columns. */
export type Row = Record<string, string>;

export interface DocumentText {
  /** Those outside of tables, without the blank ones. */
  paragraphs: string[];
  tables: Row[][];
}

/** Digits as Arabic ones, whatever the document uses. */
export function documentTextOf(docx: Uint8Array): DocumentText {
  const body = children(rootOf(partOf(docx, 'word/document.xml')), 'w:body')[0]!;
  return {
    paragraphs: children(body, 'w:p')
      .map(wordsOf)
      .filter((text) => text !== ''),
    tables: children(body, 'w:tbl').map(rowsOf),
  };
}

/** Every word of the document, line by line. */
export function linesOf({ paragraphs, tables }: DocumentText): string[] {
  return [...paragraphs, ...tables.flatMap((rows) => rows.flatMap((row) => Object.values(row)))];
}

/** The only table with such a column. @throws {Error} where there is none, or another one too */
export function tableWith({ tables }: DocumentText, ...headings: string[]): Row[] {
  const found = tables.filter(([first]) => headings.every((heading) => first !== undefined && heading in first));
  if (found.length !== 1) throw new Error(`${found.length} tables have the columns ${headings.join(', ')}`);
  return found[0]!;
}

/** What follows `name` in the only paragraph that begins with it. @throws {Error} where there is none, or another one too */
export function restOf({ paragraphs }: DocumentText, name: string): string {
  const found = paragraphs.filter((text) => text.startsWith(name));
  if (found.length !== 1) throw new Error(`${found.length} paragraphs begin with ${name}`);
  return found[0]!.slice(name.length).trim();
}

/** The list that stands right under a paragraph, without its dashes. */
export function listUnder({ paragraphs }: DocumentText, name: string): string[] {
  const rest = paragraphs.slice(paragraphs.indexOf(name) + 1);
  const end = rest.findIndex((text) => !text.startsWith('– '));
  return rest.slice(0, end < 0 ? rest.length : end).map((text) => text.slice(2));
}

function rowsOf(table: Element): Row[] {
  const cells = children(table, 'w:tr').map((row) =>
    children(row, 'w:tc').map((cell) => children(cell, 'w:p').map(wordsOf).join('\n')),
  );
  const [headings = [], ...rows] = cells;
  return rows.map((row) => Object.fromEntries(row.map((cell, at) => [headings[at] ?? '', cell])));
}

function wordsOf(paragraph: Element): string {
  return toArabicDigits(written(paragraph)).trim();
}

/** Instructions of fields are no words. */
function written(node: Node): string {
  if (node.nodeName === 'w:t') return node.textContent ?? '';
  if (node.nodeName === 'w:br') return '\n';
  if (node.nodeName === 'w:tab') return '\t';
  return Array.from(node.childNodes).map(written).join('');
}
