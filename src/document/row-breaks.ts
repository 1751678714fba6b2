/**
 * Which rows of the filled document stay whole: a row that fits a page moves to the next one rather than break, and
 * only one that would take most of a page by itself may break. Heights are estimated from the letters; nobody lays the
 * document out here.
 */

import type { Zip } from './vendor';
import { attributeOf, tagsIn } from './xml-tags';

const DOCUMENT = 'word/document.xml';

/** Of a page's height. A longer row would leave as much of the page before it white. */
const LONGEST_WHOLE_ROW = 2 / 3;

/** Width of a letter and height of a line, in parts of the font's size: those of Sarabun, rather more than less. */
const LETTER_WIDTH = 0.56;
const LINE_HEIGHT = 1.4;

/** Twips (twentieths of a point): between a cell's border and its text, on both sides together. */
const CELL_MARGIN = 140;

/** Marks above and below a letter take no width, nor do zero-width characters. */
const NO_WIDTH = /[\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]|[\u200b-\u200d\u2060]|\ufe0f/g;

/**
 * Says of every row of every table whether it may break. The last row of a table lets go of what follows: one that was
 * told to hold on to the next row would otherwise take the next heading, and its table, along to another page.
 */
export function keepRowsWhole(zip: Zip): void {
  const xml = zip.file(DOCUMENT)?.asText() ?? '';
  const longest = pageHeight(xml) * LONGEST_WHOLE_ROW;
  const tables = replaced(xml, outermost(xml, 'w:tbl'), (table) => {
    const rows = outermost(table, 'w:tr');
    const last = rows[rows.length - 1];
    return replaced(table, rows, (row, span) =>
      withBreak(span === last && rows.length > 1 ? lettingGo(row) : row, heightOf(row) > longest),
    );
  });
  zip.file(DOCUMENT, tables);
}

function lettingGo(row: string): string {
  return row.replace(/<w:keepNext\b[^>]*\/>/g, '');
}

function replaced(xml: string, spans: Span[], change: (piece: string, span: Span) => string): string {
  let done = '';
  let from = 0;
  for (const span of spans) {
    done += xml.slice(from, span.start) + change(xml.slice(span.start, span.end), span);
    from = span.end;
  }
  return done + xml.slice(from);
}

/** Height between the margins, in twips. */
function pageHeight(xml: string): number {
  const number = (tag: string, name: string, usual: number) =>
    Number(attributeOf(new RegExp(`<w:${tag}\\b[^>]*>`).exec(xml)?.[0] ?? '', name) ?? usual);
  return number('pgSz', 'w:h', 16838) - number('pgMar', 'w:top', 1417) - number('pgMar', 'w:bottom', 1134);
}

interface Span {
  start: number;
  end: number;
}

/** What is inside of another of the same name is taken along with it. */
function outermost(xml: string, name: string): Span[] {
  const spans: Span[] = [];
  let depth = 0;
  let start = 0;
  for (const { kind, at, text } of tagsIn(xml, [name])) {
    if (kind === 'open') {
      if (depth === 0) start = at;
      depth += 1;
    } else if (kind === 'close') {
      depth -= 1;
      if (depth === 0) spans.push({ start, end: at + text.length });
    }
  }
  return spans;
}

function heightOf(row: string): number {
  const cells = outermost(row, 'w:tc').map(({ start, end }) => row.slice(start, end));
  return Math.max(0, ...cells.map(cellHeight));
}

function cellHeight(cell: string): number {
  const width = Number(attributeOf(/<w:tcW\b[^>]*>/.exec(cell)?.[0] ?? '', 'w:w') ?? 0) - CELL_MARGIN;
  // Half points to twips.
  const size = 10 * Number(attributeOf(/<w:sz\b[^>]*>/.exec(cell)?.[0] ?? '', 'w:val') ?? 24);
  const letters = Math.max(1, Math.floor(width / (size * LETTER_WIDTH)));
  const lines = linesOf(cell).reduce((sum, line) => sum + Math.max(1, Math.ceil(line / letters)), 0);
  return lines * size * LINE_HEIGHT;
}

/** How wide each line would be without wrapping, in letters. */
function linesOf(cell: string): number[] {
  return cell.split(/<w:br\b[^>]*>|<\/w:p>/).map((piece) => {
    const text = [...piece.matchAll(/<w:t(?:\s[^>]*)?>([^<]*)<\/w:t>/g)].map(([, inner]) => inner).join('');
    return text.replace(/&\w+;/g, '&').replace(NO_WIDTH, '').length;
  });
}

function withBreak(row: string, mayBreak: boolean): string {
  const bare = row.replace(/<w:cantSplit\b[^>]*\/>/, '');
  if (mayBreak) return bare;
  const properties = /^<w:tr\b[^>]*>(?:<w:tblPrEx>[\s\S]*?<\/w:tblPrEx>)?<w:trPr(?:\/>|>)/.exec(bare)?.[0];
  if (properties === undefined) {
    return bare.replace(
      /^<w:tr\b[^>]*>(?:<w:tblPrEx>[\s\S]*?<\/w:tblPrEx>)?/,
      (tag) => `${tag}<w:trPr><w:cantSplit/></w:trPr>`,
    );
  }
  return properties.endsWith('/>')
    ? bare.replace(properties, () => properties.replace(/<w:trPr\/>$/, '<w:trPr><w:cantSplit/></w:trPr>'))
    : bare.replace(properties, () => `${properties}<w:cantSplit/>`);
}
