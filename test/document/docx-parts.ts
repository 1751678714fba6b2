/** Looks into a .docx: its parts, its tables, and the rules of OOXML that Google's import needs. */

import { DOMParser, type Element, type Node } from '@xmldom/xmldom';
import PizZip from 'pizzip';
import { checkDocxForImport } from '../../local/host/docx-import';

export function partOf(docx: Uint8Array, path: string): string {
  const entry = new PizZip(docx).file(path);
  if (entry === null) throw new Error(`no part ${path}`);
  return entry.asText();
}

export function partNames(docx: Uint8Array): string[] {
  return Object.keys(new PizZip(docx).files).filter((path) => !path.endsWith('/'));
}

/** The root of a part. Throws for XML that is not well-formed. */
export function rootOf(xml: string): Element {
  const parser = new DOMParser({
    onError: (level, message) => {
      throw new Error(`${level}: ${message}`);
    },
  });
  const root = parser.parseFromString(xml, 'text/xml').documentElement;
  if (root === null) throw new Error('no root element');
  return root;
}

export function all(root: Element, tag: string): Element[] {
  return Array.from(root.getElementsByTagName(tag));
}

/** The element's own children of a tag, not those further down. */
export function children(element: Element, tag: string): Element[] {
  return Array.from(element.childNodes).filter((node: Node): node is Element => node.nodeName === tag);
}

export function textOf(element: Element): string {
  return all(element, 'w:t')
    .map((text) => text.textContent ?? '')
    .join('');
}

/** The cells of every row of a table as texts, lines joined by '\n'. */
export function cellsOf(table: Element): string[][] {
  return children(table, 'w:tr').map((row) =>
    children(row, 'w:tc').map((cell) =>
      all(cell, 'w:r')
        .map((run) => (all(run, 'w:br').length > 0 ? '\n' : '') + textOf(run))
        .join(''),
    ),
  );
}

/** Every breach of what survives the import into Google Docs; empty for a good document. */
export function importProblems(docx: Uint8Array): string[] {
  const document = rootOf(partOf(docx, 'word/document.xml'));
  return [
    ...packageProblems(docx),
    ...all(document, 'w:tbl').flatMap((table, at) =>
      tableProblems(table).map((problem) => `table ${at + 1}: ${problem}`),
    ),
    ...partNames(docx)
      .filter((path) => /^word\/(document|footer\d*|header\d*)\.xml$/.test(path))
      .flatMap((path) => fontProblems(rootOf(partOf(docx, path))).map((problem) => `${path}: ${problem}`)),
    ...footerProblems(document),
    ...pageProblems(document),
  ];
}

/** What the host refuses, as Google would lose it: references, bookmarks, content types, widths off the grid. */
function packageProblems(docx: Uint8Array): string[] {
  try {
    checkDocxForImport(docx);
    return [];
  } catch (error) {
    return [String(error)];
  }
}

function tableProblems(table: Element): string[] {
  const properties = children(table, 'w:tblPr')[0];
  const grid = children(table, 'w:tblGrid').flatMap((element) => children(element, 'w:gridCol'));
  const gridWidths = grid.map((column) => Number(column.getAttribute('w:w')));
  const problems: string[] = [];
  if (properties === undefined) return ['no properties'];
  if (children(properties, 'w:tblLayout')[0]?.getAttribute('w:type') !== 'fixed') problems.push('layout is not fixed');
  const width = children(properties, 'w:tblW')[0];
  if (width?.getAttribute('w:type') !== 'dxa') problems.push('width is not in dxa');
  if (Number(width?.getAttribute('w:w')) !== gridWidths.reduce((sum, one) => sum + one, 0)) {
    problems.push('columns do not add up to the width');
  }
  if (children(properties, 'w:tblBorders').length !== 1) problems.push('no borders of its own');
  for (const row of children(table, 'w:tr')) {
    const widths = children(row, 'w:tc').map((cell) => all(cell, 'w:tcW')[0]);
    if (widths.some((one) => one?.getAttribute('w:type') !== 'dxa')) problems.push('a cell without a width in dxa');
    if (widths.map((one) => one?.getAttribute('w:w')).join() !== gridWidths.join())
      problems.push('a cell off the grid');
  }
  const [first, ...others] = children(table, 'w:tr');
  if (others.length > 0 && all(first!, 'w:tblHeader').length === 0) problems.push('no repeated header row');
  if (others.some((row) => all(row, 'w:tblHeader').length > 0)) problems.push('a row that is repeated and no header');
  return problems;
}

const SCRIPTS = ['w:ascii', 'w:hAnsi', 'w:cs', 'w:eastAsia'];

function fontProblems(root: Element): string[] {
  return all(root, 'w:r')
    .filter((run) => textOf(run) !== '')
    .flatMap((run) => {
      const fonts = all(run, 'w:rFonts')[0];
      const others = SCRIPTS.filter((script) => fonts?.getAttribute(script) !== 'Sarabun');
      const language = all(run, 'w:lang')[0]?.getAttribute('w:bidi');
      return [
        ...others.map((script) => `‘${textOf(run)}’ has no Sarabun for ${script}`),
        ...(language === 'th-TH' ? [] : [`‘${textOf(run)}’ is not marked as Thai`]),
        ...(/[Tt]heme/.test(String(fonts)) ? [`‘${textOf(run)}’ takes its font from the theme`] : []),
      ];
    });
}

function footerProblems(document: Element): string[] {
  const footers = all(document, 'w:footerReference').map((reference) => reference.getAttribute('w:type'));
  const problems = footers.join() === 'default' ? [] : [`footers: ${footers.join() || 'none'}`];
  if (all(document, 'w:titlePg').length > 0) problems.push('a different first page');
  if (all(document, 'w:sectPr').length !== 1) problems.push('more than one section');
  return problems;
}

/** A4 with 3 cm on the left and 2 cm on the right, in twips. */
function pageProblems(document: Element): string[] {
  const size = all(document, 'w:pgSz')[0];
  const margin = all(document, 'w:pgMar')[0];
  const is = (element: Element | undefined, name: string, twips: number) =>
    Math.abs(Number(element?.getAttribute(name)) - twips) <= 1;
  const good =
    is(size, 'w:w', 11906) &&
    is(size, 'w:h', 16838) &&
    is(margin, 'w:left', 1701) &&
    is(margin, 'w:right', 1134) &&
    is(margin, 'w:top', 1417) &&
    is(margin, 'w:bottom', 1134);
  return good ? [] : ['page is not A4 with margins of 3, 2, 2.5 and 2 cm'];
}
