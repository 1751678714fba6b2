/**
 * What a .docx must look like to survive Google's import as a Doc. Google documents none of it: the rules are from
 * memory of what imports lose (tables in per cent, fonts of one script, second headers) and are listed in README.md.
 */
import { DOMParser } from '@xmldom/xmldom';
import PizZip from 'pizzip';
import { checkDocxPackage } from './docx-package';
import { HostFault } from './errors';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const REQUIRED_PARTS = ['[Content_Types].xml', '_rels/.rels', 'word/document.xml'];

/** Throws a host fault that names the part and the broken rule. */
export function checkDocxForImport(bytes: Uint8Array): void {
  const zip = open(bytes);
  for (const part of REQUIRED_PARTS) if (!zip.file(part)) broken(part, 'is missing');
  const parts = Object.keys(zip.files).filter((name) => /\.(xml|rels)$/.test(name));
  const roots = new Map(parts.map((part) => [part, parse(part, zip.file(part)!.asText())]));
  const thaiByDefault = namesThaiFont(roots.get('word/styles.xml'));
  for (const [part, root] of roots) {
    if (!/^word\/(document|header\d*|footer\d*|styles)\.xml$/.test(part)) continue;
    checkTables(part, root);
    checkFonts(part, root);
    checkRuns(part, root, thaiByDefault);
    checkBookmarks(part, root);
    if (part === 'word/document.xml') checkHeaders(part, root);
  }
  checkDocxPackage(zip, roots, broken);
}

function open(bytes: Uint8Array): PizZip {
  try {
    return new PizZip(bytes);
  } catch (error) {
    throw new HostFault(`the .docx is no readable zip: ${error}`);
  }
}

function parse(part: string, xml: string): Element {
  const complain = (level: string, message: string) => {
    if (level !== 'warning') broken(part, `is not well-formed: ${message}`);
  };
  const document = new DOMParser({ onError: complain as never }).parseFromString(xml, 'text/xml');
  return (document.documentElement as unknown as Element) ?? broken(part, 'is empty');
}

/** Percentages, missing grids and cells off the grid make Google's import collapse columns. */
function checkTables(part: string, root: Element): void {
  for (const table of all(root, 'tbl')) {
    const grid = children(table, 'tblGrid')[0];
    const columns = (grid ? children(grid, 'gridCol') : []).map((column) => Number(attribute(column, 'w')));
    if (columns.length === 0) broken(part, 'has a table without a grid (w:tblGrid)');
    if (columns.some((column) => !(column > 0))) broken(part, 'has a grid column without width');
    const width = children(children(table, 'tblPr')[0] ?? table, 'tblW')[0];
    if (width && attribute(width, 'type') === 'pct') broken(part, 'has a table whose width is in per cent');
    const rows = children(table, 'tr');
    rows.forEach((row) => {
      checkRow(part, row, columns);
    });
    checkRepeatedRows(part, rows);
  }
}

/** Office programs round widths to pixels and back: a column may differ from its grid by so many twips. */
const ROUNDING = 30;

function checkRow(part: string, row: Element, columns: number[]): void {
  let at = spanOf(row, 'gridBefore');
  for (const cell of children(row, 'tc')) {
    checkCellWidth(part, cell);
    const span = Math.max(1, spanOf(cell, 'gridSpan'));
    const own = columns.slice(at, at + span);
    if (own.length < span) broken(part, `has a table row with more cells than its grid: "${textOf(cell)}"`);
    const grid = own.reduce((sum, column) => sum + column, 0);
    const width = Number(attribute(children(children(cell, 'tcPr')[0]!, 'tcW')[0]!, 'w'));
    if (Math.abs(width - grid) > ROUNDING) {
      broken(part, `has a table cell that is ${width} wide where its grid says ${grid}: "${textOf(cell)}"`);
    }
    at += span;
  }
  if (at + spanOf(row, 'gridAfter') !== columns.length) broken(part, 'has a table row with fewer cells than its grid');
}

function spanOf(element: Element, name: string): number {
  const properties = children(element, name === 'gridSpan' ? 'tcPr' : 'trPr')[0];
  const span = properties && children(properties, name)[0];
  return span ? Number(attribute(span, 'val')) : 0;
}

/** Only rows at the head of a table are repeated; a mark further down is ignored, or takes the first row's. */
function checkRepeatedRows(part: string, rows: Element[]): void {
  const marked = rows.map((row) => {
    const mark = all(children(row, 'trPr')[0] ?? row, 'tblHeader')[0];
    return (
      mark !== undefined && !/^(false|0|off)$/.test(attribute(mark, 'val') ?? '') && children(row, 'trPr').length > 0
    );
  });
  const last = marked.lastIndexOf(true);
  if (marked.slice(0, last + 1).includes(false))
    broken(part, 'repeats a table row (w:tblHeader) that is not at its head');
  if (marked.length > 0 && last === marked.length - 1) broken(part, 'repeats every row of a table (w:tblHeader)');
}

function checkCellWidth(part: string, cell: Element): void {
  const properties = children(cell, 'tcPr')[0];
  const width = properties && children(properties, 'tcW')[0];
  if (!width) broken(part, `has a table cell without a width (w:tcW): "${textOf(cell)}"`);
  if (attribute(width, 'type') !== 'dxa' || !(Number(attribute(width, 'w')) > 0)) {
    broken(part, `has a table cell whose width is not in dxa: "${textOf(cell)}"`);
  }
}

/** Thai letters take the font of `w:cs`; one that is named for Latin only falls back to Arial. */
function checkFonts(part: string, root: Element): void {
  for (const fonts of all(root, 'rFonts')) {
    if (attribute(fonts, 'asciiTheme')) continue;
    const missing = ['ascii', 'hAnsi', 'cs'].filter((script) => !attribute(fonts, script));
    if (missing.length > 0) broken(part, `names a font but not for ${missing.join(', ')} (w:rFonts)`);
  }
}

/** A run of Thai gets its font from itself or from the document's default, in hyperlinks and footers as anywhere. */
function checkRuns(part: string, root: Element, thaiByDefault: boolean): void {
  if (thaiByDefault) return;
  const bare = all(root, 'r').find((run) => {
    const text = all(run, 't')
      .map((piece) => piece.textContent ?? '')
      .join('');
    const properties = children(run, 'rPr')[0];
    return /[\u0e00-\u0e7f]/.test(text) && (!properties || children(properties, 'rFonts').length === 0);
  });
  if (bare) broken(part, `has Thai text without a font: "${textOf(bare)}"`);
}

function namesThaiFont(styles: Element | undefined): boolean {
  const defaults = styles && all(styles, 'rPrDefault')[0];
  return defaults !== undefined && all(defaults, 'rFonts').some((fonts) => Boolean(attribute(fonts, 'cs')));
}

/** A link inside of the document leads to a bookmark of that name, of which there is one. */
function checkBookmarks(part: string, root: Element): void {
  const bookmarks = all(root, 'bookmarkStart');
  for (const key of ['name', 'id']) {
    const values = bookmarks.map((bookmark) => attribute(bookmark, key) ?? '');
    const twice = values.find((value, at) => values.indexOf(value) !== at);
    if (twice !== undefined) broken(part, `has two bookmarks of the ${key} "${twice}"`);
  }
  const names = new Set(bookmarks.map((bookmark) => attribute(bookmark, 'name')));
  for (const link of all(root, 'hyperlink')) {
    const anchor = attribute(link, 'anchor');
    if (anchor && !names.has(anchor)) broken(part, `links to the bookmark "${anchor}", which is not there`);
  }
}

/** A Doc has one header and one footer; first-page and even-page ones are lost or take the place of the default. */
function checkHeaders(part: string, root: Element): void {
  for (const kind of ['headerReference', 'footerReference']) {
    for (const section of all(root, 'sectPr')) {
      const types = children(section, kind).map((reference) => attribute(reference, 'type') ?? 'default');
      const other = types.find((type) => type !== 'default');
      if (other) broken(part, `has a ${kind} of type "${other}": only one default is imported`);
      if (types.length > 1) broken(part, `has ${types.length} default ${kind}s in one section`);
    }
  }
}

function textOf(element: Element): string {
  return (element.textContent ?? '').slice(0, 20);
}

function all(root: Element, name: string): Element[] {
  return Array.from(root.getElementsByTagNameNS(W, name));
}

function children(parent: Element, name: string): Element[] {
  return Array.from(parent.childNodes).filter(
    (node) => (node as Element).namespaceURI === W && (node as Element).localName === name,
  ) as Element[];
}

function attribute(element: Element, name: string): string | null {
  return element.getAttributeNS(W, name);
}

function broken(part: string, what: string): never {
  throw new HostFault(`Google's import of the .docx: ${part} ${what}`);
}
