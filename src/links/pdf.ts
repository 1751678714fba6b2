/** The title that a PDF gives itself, as far as it can be read without unpacking (ISO 32000-1, 7.3.4, 7.9.2, 14.3). */

import { lettersOf, utf8Of } from './charset';

/**
 * @param body bytes as characters, cut or whole
 * @return '' where no title is found, or none but the program's own
 */
export function pdfTitle(body: string): string {
  const title = cleaned(titleOfInfo(body)) || cleaned(titleOfXmp(body));
  return MEANINGLESS.test(title) ? '' : title;
}

const MEANINGLESS = /^(?:untitled|ไม่มีชื่อ|scan|scanned document|document\d*|เอกสาร\d*|title|microsoft word)$/i;

function cleaned(title: string): string {
  return title
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .replace(/^\s*Microsoft (?:Word|Excel|PowerPoint) - /, '')
    .trim();
}

function titleOfInfo(body: string): string {
  if (/\/Encrypt\s*(?:\d|<<)/.test(body)) return '';
  const dictionary = infoDictionary(body);
  const at = /\/Title\s*(?=[(<])/.exec(dictionary);
  return at === null ? '' : decoded(stringAt(dictionary, at.index + at[0].length));
}

/** The object that the trailer names; where that is out of sight, a dictionary that has the other entries of one. */
function infoDictionary(body: string): string {
  // The last trailers are the newest; a document has a handful at most.
  const references = [...body.matchAll(/\/Info\s+(\d+)\s+(\d+)\s+R/g)].slice(-5).reverse();
  for (const [, number, generation] of references) {
    const start = new RegExp(`(?:^|[^\\d])${number}\\s+${generation}\\s+obj\\b`, 'g');
    const found = [...body.matchAll(start)].pop();
    if (found !== undefined)
      return body.slice(found.index + found[0].length, found.index + MOST_OF_OBJECT).split(/\bendobj\b/)[0]!;
  }
  for (const { index } of body.matchAll(/\/(?:Producer|CreationDate)\s*[(<]/g)) {
    const start = Math.max(body.lastIndexOf(' obj', index), 0);
    const end = body.indexOf('endobj', index);
    if (index - start < MOST_OF_OBJECT)
      return body.slice(start, Math.min(end < 0 ? body.length : end, index + MOST_OF_OBJECT));
  }
  return '';
}

const MOST_OF_OBJECT = 8000;

/** The bytes of the string that starts there, literal or in hex. */
function stringAt(text: string, start: number): string {
  if (text[start] === '<') return hexString(/^<([0-9A-Fa-f\s]*)/.exec(text.slice(start))?.[1] ?? '');
  let depth = 0;
  let bytes = '';
  for (let at = start; at < text.length; at += 1) {
    const character = text[at]!;
    if (character === '\\') {
      const [whole, value] = escaped(text.slice(at, at + 4));
      bytes += value;
      at += whole - 1;
      continue;
    }
    if (character === '(') depth += 1;
    if (character === ')') depth -= 1;
    if (depth === 0) break;
    if (at > start) bytes += character;
  }
  return bytes;
}

/** How long an escape is and what it stands for. */
function escaped(text: string): [number, string] {
  const octal = /^\\([0-7]{1,3})/.exec(text);
  if (octal !== null) return [octal[0].length, String.fromCharCode(Number.parseInt(octal[1]!, 8) & 255)];
  if (/^\\\r\n/.test(text)) return [3, ''];
  const letter = text[1] ?? '';
  return [2, ESCAPES[letter] ?? letter];
}

const ESCAPES: Record<string, string> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f', '\n': '', '\r': '' };

function hexString(hex: string): string {
  const digits = hex.replace(/\s/g, '');
  return (digits.match(/..?/g) ?? [])
    .map((pair) => String.fromCharCode(Number.parseInt(pair.padEnd(2, '0'), 16)))
    .join('');
}

/** UTF-16 and UTF-8 say so themselves; beyond PDFDocEncoding, Thai programs write their own code. */
function decoded(bytes: string): string {
  if (/^\xfe\xff/.test(bytes)) return utf16(bytes, 0);
  if (/^\xff\xfe/.test(bytes)) return utf16(bytes, 1);
  if (/^\xef\xbb\xbf/.test(bytes)) return utf8Of(bytes.slice(3)) ?? bytes.slice(3);
  const letters = lettersOf(bytes);
  return letters === bytes ? bytes.replace(/[\x80-\xa0]/g, (byte) => PDF_DOC[byte.charCodeAt(0) - 128] ?? '') : letters;
}

/** PDFDocEncoding from 0x80 to 0xA0 (ISO 32000-1, annex D.2); beyond that it is ISO 8859-1. */
const PDF_DOC = '•†‡…—–ƒ⁄‹›−‰„“”‘’‚™ﬁﬂŁŒŠŸŽıłœšž\ufffd€';

function utf16(bytes: string, low: 0 | 1): string {
  let text = '';
  for (let at = 2; at + 1 < bytes.length; at += 2) {
    text += String.fromCharCode((bytes.charCodeAt(at + low) << 8) | bytes.charCodeAt(at + 1 - low));
  }
  return text;
}

/** <dc:title> of the metadata, which most programs leave unpacked. */
function titleOfXmp(body: string): string {
  const inner = /<dc:title\b[^>]*>([\s\S]{0,4000}?)<\/dc:title>/.exec(body)?.[1] ?? '';
  const text = /<rdf:li\b[^>]*>([\s\S]*?)<\/rdf:li>/.exec(inner)?.[1] ?? inner;
  return withoutEntities(lettersOf(text.replace(/<[^>]*>/g, '')));
}

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function withoutEntities(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));/gi, (whole, hex, decimal, name) => {
    if (name !== undefined) return ENTITIES[name] ?? whole;
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code > 0x10ffff ? '' : String.fromCodePoint(code);
  });
}
