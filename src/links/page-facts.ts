/** What an answer is, whatever its headers claim: a page or a file, its title, its name, and whether it is whole. */

import type { Address } from './address';
import { lettersOf, textOf } from './charset';
import type { PageResponse } from './exchange';
import { collapsed, type HtmlFacts, NO_HTML, readHtml } from './html';
import { pdfTitle } from './pdf';
import { shortName } from './short-name';

export type PageKind = 'html' | 'pdf' | 'image' | 'office' | 'archive' | 'text' | 'other';

/** Everything that can be seen of an answer; what only HTML has is empty for files. */
export interface PageFacts extends HtmlFacts {
  kind: PageKind;
  /** Where it came from: pages repeat their own address. */
  address: Address;
  /** Name under which a file is offered; '' for a page. */
  fileName: string;
  /** Of the whole body in bytes. */
  size: number;
  /** The bytes aren't those of such a file. */
  damaged: boolean;
}

export function factsOf(response: PageResponse, address: Address): PageFacts {
  const { title, headings, fileName, ...facts } = wholeFactsOf(response, address);
  return { ...facts, title: shortName(title), headings: headings.map(shortName), fileName: shortName(fileName) };
}

function wholeFactsOf(response: PageResponse, address: Address): PageFacts {
  const offered = offeredName(response);
  const inPath = lettersOf(unescaped(address.path.replace(/^.*\//, '')));
  const { kind, damaged } = kindOf(response, offered || inPath);
  const common = { kind, address, size: response.size, damaged };
  if (kind === 'html') return { ...readHtml(textOf(response)), ...common, fileName: offered };
  const fileName = offered || inPath;
  if (kind === 'pdf') return { ...NO_HTML, ...common, fileName, title: pdfTitle(response.body) };
  if (kind === 'text') return { ...NO_HTML, ...common, fileName, text: collapsed(textOf(response).slice(0, 20_000)) };
  return { ...NO_HTML, ...common, fileName };
}

interface Kind {
  kind: PageKind;
  damaged: boolean;
}

const BY_ENDING: readonly [PageKind, RegExp][] = [
  ['pdf', /\.pdf$/i],
  ['office', /\.(?:docx?|docm|xlsx?|xlsm|pptx?|ppsx?|od[tsp]|rtf)$/i],
  ['archive', /\.(?:zip|rar|7z|gz|tar)$/i],
  ['image', /\.(?:jpe?g|png|gif|webp|bmp|tiff?|svg|heic|avif)$/i],
  ['text', /\.(?:txt|csv|json|xml)$/i],
];

const BY_TYPE: readonly [PageKind, RegExp][] = [
  ['html', /^(?:text\/html|application\/xhtml\+xml)/],
  ['pdf', /^application\/(?:x-)?pdf/],
  ['office', /^application\/(?:msword|rtf|vnd\.ms-|vnd\.openxmlformats|vnd\.oasis)/],
  ['archive', /^application\/(?:x-)?(?:zip|zip-compressed|rar|rar-compressed|vnd\.rar|7z-compressed|gzip)/],
  ['image', /^image\//],
  ['text', /^(?:text\/|application\/(?:json|xml|javascript))/],
];

/** What the first bytes say. https://en.wikipedia.org/wiki/List_of_file_signatures */
const BY_BYTES: readonly [PageKind, readonly string[]][] = [
  ['office', ['\xd0\xcf\x11\xe0', '{\\rtf']],
  ['archive', ['PK\x03\x04', 'PK\x05\x06', 'Rar!', '7z\xbc\xaf', '\x1f\x8b']],
  ['image', ['\xff\xd8\xff', '\x89PNG', 'GIF8', 'RIFF', 'II*\0', 'MM\0*']],
];

const HTML_START =
  /^(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]*>\s*)?(?:<!--(?:(?!-->)[\s\S])*-->\s*)*<(?:!doctype\s+html|html|head|body|title|meta|link|script|style|frameset|table|div|center|p|h[1-6]|br|font|b|noscript|span|form)\b/i;
/** What passes for an old office file: Excel and Word open pages and XML under their own endings. */
const OFFICE_IN_TEXT = /^(?:\xef\xbb\xbf)?\s*(?:<\?xml|<html|<table|<!doctype|<meta|<style|MIME-Version|ID;P)/i;

function kindOf({ body, headers, size }: PageResponse, name: string): Kind {
  const type = headers['content-type']?.[0]?.trim().toLowerCase() ?? '';
  const byType = of(BY_TYPE, type);
  const claimed = byType ?? of(BY_ENDING, name) ?? (type === '' ? 'html' : 'other');
  if (size === 0 || body === '') return { kind: claimed, damaged: false };
  if (byType === 'office' && OFFICE_IN_TEXT.test(body)) return { kind: 'office', damaged: false };
  if (HTML_START.test(body.slice(0, 4096)) && !/^(?:image\/svg|text\/plain)/.test(type)) return whole('html');
  // A PDF ends with this mark (ISO 32000-1, 7.5.5); what was cut off on the way up doesn't.
  if (body.slice(0, 1024).includes('%PDF')) return { kind: 'pdf', damaged: !body.includes('%%EOF') };
  const byBytes = BY_BYTES.find(([, starts]) => starts.some((start) => body.startsWith(start)))?.[0] ?? null;
  if (byBytes === 'archive' && (claimed === 'office' || of(BY_ENDING, name) === 'office')) return whole('office');
  if (byBytes !== null) return whole(byBytes);
  return { kind: claimed, damaged: claimed === 'pdf' || claimed === 'office' || isBrokenZip(claimed, name) };
}

function isBrokenZip(kind: PageKind, name: string): boolean {
  return kind === 'archive' && /\.(?:zip|rar|7z)$/i.test(name);
}

function whole(kind: PageKind): Kind {
  return { kind, damaged: false };
}

function of(table: readonly [PageKind, RegExp][], text: string): PageKind | null {
  return table.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
}

/** The name in Content-Disposition: filename*=UTF-8''… before filename="…" (RFC 6266), whose bytes are often raw UTF-8. */
function offeredName({ headers }: PageResponse): string {
  const header = headers['content-disposition']?.[0] ?? '';
  const [, extended] = /filename\*\s*=\s*"?[\w-]*'[\w-]*'([^;"]+)/i.exec(header) ?? [];
  if (extended !== undefined) return named(unescaped(extended));
  const [, quoted, bare] = /filename\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^;]+))/i.exec(header) ?? [];
  const name = quoted?.replace(/\\(.)/g, '$1') ?? bare ?? '';
  return named(/%[0-9a-f]{2}/i.test(name) ? unescaped(name) : name);
}

/** Letters of a name, without folders. */
function named(bytes: string): string {
  return collapsed(lettersOf(bytes)).replace(/^.*[/\\]/, '');
}

/** Percent signs as bytes. */
function unescaped(text: string): string {
  return text.replace(/%([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}
