/** What a document says, block by block as one reads it: texts of paragraphs, and tables with the texts of their cells. */

import type { Element } from '@xmldom/xmldom';
import { all, children } from '../docx-parts';

export type Table = string[][];
export type Block = string | Table;

/**
 * Without what nobody sees: empty paragraphs, and the numbers of pages, which whoever opens the document works out.
 * @param document the root of word/document.xml
 */
export function blocksOf(document: Element): Block[] {
  return Array.from(children(document, 'w:body')[0]!.childNodes)
    .map((node) => blockOf(node as Element))
    .filter((block) => typeof block !== 'string' || block.trim() !== '');
}

function blockOf(element: Element): Block {
  if (element.nodeName === 'w:tbl') return tableOf(element);
  return element.nodeName === 'w:p' ? wordsOf(element) : '';
}

function tableOf(table: Element): Table {
  return children(table, 'w:tr').map((row) =>
    children(row, 'w:tc').map((cell) => children(cell, 'w:p').map(wordsOf).join('\n')),
  );
}

/** A paragraph's words, its line breaks as '\n', without the stored results of fields. */
export function wordsOf(paragraph: Element): string {
  let inResult = false;
  let words = '';
  for (const piece of all(paragraph, 'w:r').flatMap((run) => Array.from(run.childNodes) as Element[])) {
    if (piece.nodeName === 'w:fldChar') inResult = piece.getAttribute('w:fldCharType') === 'separate';
    if (piece.nodeName === 'w:br' && piece.getAttribute('w:type') !== 'page') words += '\n';
    if (piece.nodeName === 'w:t' && !inResult) words += piece.textContent ?? '';
  }
  return words;
}
