/**
 * What a .docx must look like to survive Google's import as a Doc. Google documents none of it: the rules are from
 * memory of what imports lose (tables in per cent, fonts of one script, second headers) and are listed in README.md.
 */
import { DOMParser } from '@xmldom/xmldom';
import PizZip from 'pizzip';
import { HostFault } from './errors';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const REQUIRED_PARTS = ['[Content_Types].xml', '_rels/.rels', 'word/document.xml'];

/** Throws a host fault that names the part and the broken rule. */
export function checkDocxForImport(bytes: Uint8Array): void {
  const zip = open(bytes);
  for (const part of REQUIRED_PARTS) if (!zip.file(part)) broken(part, 'is missing');
  const parts = Object.keys(zip.files).filter((name) => /\.(xml|rels)$/.test(name));
  for (const part of parts) {
    const root = parse(part, zip.file(part)!.asText());
    checkPlaceholders(part, root);
    if (!/^word\/(document|header\d*|footer\d*|styles)\.xml$/.test(part)) continue;
    checkTables(part, root);
    checkFonts(part, root);
    if (part === 'word/document.xml') checkHeaders(part, root);
  }
  checkRelations(zip);
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

/** A template that was not filled is a bug of the report, not of the import, and shows here first. */
function checkPlaceholders(part: string, root: Element): void {
  if (!part.startsWith('word/')) return;
  const left = /\{[#/^]?[A-Za-z_][\w.]*\}/.exec(root.textContent ?? '');
  if (left) broken(part, `still has the placeholder ${left[0]}`);
}

/** Percentages and missing grids make Google's import collapse columns. */
function checkTables(part: string, root: Element): void {
  for (const table of all(root, 'tbl')) {
    const grid = children(table, 'tblGrid')[0];
    const columns = grid ? children(grid, 'gridCol') : [];
    if (columns.length === 0) broken(part, 'has a table without a grid (w:tblGrid)');
    if (columns.some((column) => !(Number(attribute(column, 'w')) > 0)))
      broken(part, 'has a grid column without width');
    for (const row of children(table, 'tr')) {
      for (const cell of children(row, 'tc')) checkCellWidth(part, cell);
    }
  }
}

function checkCellWidth(part: string, cell: Element): void {
  const properties = children(cell, 'tcPr')[0];
  const width = properties && children(properties, 'tcW')[0];
  const text = (cell.textContent ?? '').slice(0, 20);
  if (!width) broken(part, `has a table cell without a width (w:tcW): "${text}"`);
  if (attribute(width, 'type') !== 'dxa' || !(Number(attribute(width, 'w')) > 0)) {
    broken(part, `has a table cell whose width is not in dxa: "${text}"`);
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

/** Every internal target of a relation is in the zip. */
function checkRelations(zip: PizZip): void {
  for (const name of Object.keys(zip.files).filter((part) => part.endsWith('.rels'))) {
    const folder = name.replace(/_rels\/[^/]+$/, '');
    const root = parse(name, zip.file(name)!.asText());
    for (const relation of Array.from(root.getElementsByTagName('Relationship'))) {
      if (relation.getAttribute('TargetMode') === 'External') continue;
      const target = relation.getAttribute('Target') ?? '';
      const path = target.startsWith('/') ? target.slice(1) : join(folder, target);
      if (!zip.file(path)) broken(name, `points at ${path}, which is not in the file`);
    }
  }
}

function join(folder: string, target: string): string {
  const parts = folder.split('/').filter(Boolean);
  for (const step of target.split('/')) {
    if (step === '..') parts.pop();
    else if (step !== '.') parts.push(step);
  }
  return parts.join('/');
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
