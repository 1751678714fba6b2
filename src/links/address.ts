/** An address that may be asked for: read from a cell or from a redirect, in ASCII, refused where it isn't public. */

import type { Reason } from '../ita/links/record';
import { percentByte, utf8Of } from './charset';
import { readHost } from './host';
import { resolveReference } from './vendor';

export interface Address {
  /** Absolute, in ASCII (punycode host, percent-encoded), without a fragment. */
  url: string;
  scheme: 'http' | 'https';
  /** Lower case, ASCII. */
  host: string;
  /** '' for the scheme's own. */
  port: string;
  /** Percent-encoded, starting with '/'. */
  path: string;
  /** Percent-encoded, without '?'; '' where there is none. */
  query: string;
  /** What follows '#' where it chooses the page, as written: '/ita/o1', '!ita'. Only a browser shows it. '' elsewhere. */
  route: string;
}

/** Why an address isn't asked for. */
export type Refusal = Extract<
  Reason,
  'private-address' | 'not-web' | 'not-a-link' | 'ip-address' | 'credentials' | 'too-long'
>;

export function isAddress(read: Address | Refusal): read is Address {
  return typeof read === 'object';
}

/** UrlFetchApp takes 2 KB (https://developers.google.com/apps-script/guides/services/quotas). */
const MOST_BYTES_OF_URL = 2000;

/** Reads one line of a link cell. */
export function readAddress(line: string): Address | Refusal {
  const text = line.replace(EDGES, '');
  if (NETWORK_FOLDER.test(text)) return 'not-web';
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(text)?.[1]?.toLowerCase();
  if (scheme === undefined) return refuseBareHost(text.split(/[/\\?#]/)[0]!);
  if (scheme !== 'http' && scheme !== 'https') return refuseScheme(scheme, text);
  if (DRAGGED_ALONG.test(text) || ANOTHER_LINK.test(text) || endsInRemark(text)) return 'not-a-link';
  return readAbsolute(text);
}

/**
 * Where a Location header leads to. It may be relative, hold raw Thai letters or spaces, and it comes as ISO 8859-1
 * though its bytes are UTF-8.
 */
export function follow(from: Address, location: string): Address | Refusal {
  const next = target(from, location);
  // A fragment lasts until another takes its place (RFC 9110, 10.2.2).
  return isAddress(next) && !location.includes('#') ? { ...next, route: from.route } : next;
}

function target(from: Address, location: string): Address | Refusal {
  const letters = utf8Of(location) ?? location.replace(/[\x80-\xff]/g, percentByte);
  const text = letters.replace(/[\t\r\n]/g, '').replace(EDGES, '');
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(text)?.[1]?.toLowerCase();
  if (scheme === 'http' || scheme === 'https') return readAbsolute(text);
  if (scheme !== undefined) return 'not-web';
  if (/^[/\\]{2}/.test(text)) return readAbsolute(`${from.scheme}:${text}`);
  const { path, query } = splitReference(text);
  const base = from.path + (from.query === '' ? '' : `?${from.query}`);
  return addressOf(from.scheme, from.host, from.port, { ...resolved(base, path, query), route: routeOf(text) });
}

/** White space and invisible letters that copying brings along. */
const EDGES = /^[\s\p{Cc}\p{Default_Ignorable_Code_Point}]+|[\s\p{Cc}\p{Default_Ignorable_Code_Point}]+$/gu;
const NETWORK_FOLDER = /^\\\\|^[a-z]:[\\/]/i;
/** The end of a list or of a quotation: no page's address ends so. */
const DRAGGED_ALONG = /[,;"'”’>]$/;
/** A second address after a space or a comma; one inside the first ('?url=https://…', '/web/https://…') is part of it. */
const ANOTHER_LINK = /[^/=:?&#]https?:\/\/|[\s,;]www\./i;

/** 'localhost/x' and '192.168.1.9/x' without http:// are told for what they are. */
function refuseBareHost(text: string): Refusal {
  const read = readHost(text.replace(/:\d*$/, ''));
  return read === 'private-address' && /^(?:localhost$|[\d.]+$)/.test(text.replace(/:\d*$/, '').toLowerCase())
    ? 'private-address'
    : 'not-a-link';
}

/** 'localhost:8080' and 'www.example.go.th:8080/x' aren't schemes, nor is a word before a colon: 'ดูที่:' or 'link: …'. */
function refuseScheme(scheme: string, text: string): Refusal {
  if (scheme === 'localhost') return 'private-address';
  if (scheme.includes('.') || /https?:\/\//i.test(text) || /^[a-z0-9+.-]+:(?:\s|\d{1,5}(?:[/?#]|$))/i.test(text))
    return 'not-a-link';
  return /^h*t+p+s*$/.test(scheme) ? 'not-a-link' : 'not-web';
}

const FILE_ENDING = /\.(?:pdf|docx?|xlsx?|pptx?|zip|rar|7z|jpe?g|png|gif|html?|php|aspx?|csv|txt)$/i;

/**
 * Whether a remark follows the address on its line ('….pdf หน้า 3', '…/news/12 (ข้อ 2)'): with it, the page isn't found,
 * and the address is no worse for that. Names of files with spaces end in an ending or go on with a folder.
 */
function endsInRemark(text: string): boolean {
  const at = text.search(/\s/);
  if (at < 0) return false;
  const tail = /\s([^\s]*)$/.exec(text)?.[1] ?? '';
  if (/[/=&?#]/.test(tail) || FILE_ENDING.test(tail)) return false;
  const before = text.slice(0, at);
  const after = text.slice(at).trim();
  return (
    /^[a-z]+:\/*[^/]*\/?$/i.test(before) ||
    FILE_ENDING.test(before) ||
    /(?:\/|[/=]\d+)$/.test(before) ||
    /^[([{<*=:"“–—-]/.test(after) ||
    /^(?:หน้า|ข้อ|ลำดับ|หัวข้อ|เมนู|ดู|คือ|และ|ตาม|เรื่อง)/.test(after)
  );
}

function readAbsolute(text: string): Address | Refusal {
  const match = /^(https?):[/\\]{2}([^/?#]*)(.*)$/isu.exec(text);
  if (match === null || /\p{Cc}/u.test(text)) return 'not-a-link';
  const [authority = '', ...rest] = match[2]!.split('\\');
  // Readers differ on what '\@' means, so it is never sent.
  if (/@|%40|＠|﹫/.test(match[2]!)) return 'credentials';
  const server = /^(.*?)(?::(\d{0,5}))?$/su.exec(authority);
  const read = server?.[1] ? readHost(server[1]) : 'not-a-link';
  if (typeof read === 'string') return read;
  const port = server?.[2] ? Number(server[2]) : null;
  if (port !== null && (port === 0 || port > 65535)) return 'not-a-link';
  const scheme = match[1]!.toLowerCase() === 'http' ? 'http' : 'https';
  const ownPort = scheme === 'http' ? 80 : 443;
  const { path, query } = splitReference(`${rest.map((part) => `/${part}`).join('')}${match[3] ?? ''}`);
  return addressOf(scheme, read.host, port === null || port === ownPort ? '' : String(port), {
    ...resolved('/', path, query),
    route: routeOf(text),
  });
}

/** '#/ita/o1' and '#!ita' choose a page, '#o12' a place on one. */
function routeOf(text: string): string {
  return /^[^#]*#([/!].*)$/s.exec(text)?.[1] ?? '';
}

/** The two parts of a relative reference that are sent, in ASCII; a query of undefined isn't there at all. */
function splitReference(text: string): { path: string; query: string | undefined } {
  const [, path = '', query] = /^([^?#]*)(?:\?([^#]*))?/s.exec(text)!;
  return {
    path: encoded(path.replace(/\\/g, '/'), PATH_SAFE),
    query: query === undefined ? query : encoded(query, QUERY_SAFE),
  };
}

/** What may stay as it is (RFC 3986, 3.3 and 3.4); '%' only before two hex digits. */
const PATH_SAFE = /(?:[A-Za-z0-9._~!$&'()*+,;=:@/-]|%[0-9A-Fa-f]{2})+/y;
const QUERY_SAFE = /(?:[A-Za-z0-9._~!$&'()*+,;=:@/?-]|%[0-9A-Fa-f]{2})+/y;

function encoded(text: string, safe: RegExp): string {
  const whole = text.replace(/\p{Cs}/gu, '\ufffd');
  let ascii = '';
  for (let at = 0; at < whole.length; ) {
    safe.lastIndex = at;
    const kept = safe.exec(whole)?.[0];
    const next = kept ?? String.fromCodePoint(whole.codePointAt(at)!);
    ascii += kept ?? encodeURIComponent(next);
    at += next.length;
  }
  return ascii;
}

/** Path and query of a relative reference, without its dots; the server's name plays no part in it. */
function resolved(base: string, path: string, query: string | undefined): { path: string; query: string } {
  // A colon in the first segment would be read as a scheme, two slashes as a server.
  const reference = path === '' ? '' : path.startsWith('/') ? `http://h${path}` : `./${path}`;
  const whole = resolveReference(`http://h${base}`, query === undefined ? reference : `${reference}?${query}`);
  const [, ownPath = '', ownQuery = ''] = /^http:\/\/h([^?]*)(?:\?(.*))?$/s.exec(whole) ?? [];
  return { path: ownPath || '/', query: ownQuery };
}

function addressOf(
  scheme: Address['scheme'],
  host: string,
  port: string,
  { path, query, route }: Pick<Address, 'path' | 'query' | 'route'>,
): Address | Refusal {
  const url = `${scheme}://${host}${port === '' ? '' : `:${port}`}${path}${query === '' ? '' : `?${query}`}`;
  return url.length > MOST_BYTES_OF_URL ? 'too-long' : { url, scheme, host, port, path, query, route };
}
