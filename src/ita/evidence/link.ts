/** A link as an officer pastes it: read without the URL class, which Apps Script lacks. */

import { hasCredentials } from '../links/credentials';

export interface Link {
  scheme: 'http' | 'https';
  /** Lower case, without port. */
  host: string;
  /** Percent-decoded where that is possible, starting with '/'. */
  path: string;
  /** Percent-decoded query without '?'; '' where there is none. */
  query: string;
  /** The same for two spellings of one address: what doubles are found by. */
  identity: string;
}

/**
 * Why a line is no link: 'no-scheme' an address without (or with a misspelt) https://, 'several' more than one address,
 * 'credentials' a user name or a password in the address, 'not-http' something that only this computer or this office
 * can open, 'malformed' anything else.
 */
export type LinkProblem = 'no-scheme' | 'several' | 'credentials' | 'not-http' | 'malformed';

const SHAPE = /^(https?):\/\/([^/?#\s]+)([^?#\s]*)(?:\?([^#\s]*))?(#\S*)?$/i;
/** The end of a list or of a quotation, caught in copying: no page's address ends so. */
const DRAGGED_ALONG = /[,;"'”’>]$/;
const HOST = /^(?:[\p{L}\p{M}\p{N}_-]+\.)+(?:xn--[a-z0-9-]+|\p{L}[\p{L}\p{M}]+)$/u;
const IP_ADDRESS = /^(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(?:25[0-5]|2[0-4]\d|1?\d?\d)$/;
const HERE_ONLY = /^(?:localhost|0\.|10\.|127\.|169\.254\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.)/;

/** An address inside another ('…/web/https://…', '?url=https://…') doesn't start a second link. */
const LINK_START = /(?:^|[^/=:?&#])https?:\/\/|(?:^|[\s,;])www\./gi;
const MISSPELT_SCHEME = /^(?!https?:\/\/)h*t+p+s*\s*[:;]?\s*[/\\]/i;
const OTHER_SCHEME = /^(?!https?:)[a-z][a-z0-9+.-]*:(?!\s|\d)(?!.*https?:\/\/)/i;
const NETWORK_FOLDER = /^\\\\/;
const BARE_ADDRESS =
  /^(?:www\.|(?:[\p{L}\p{M}\p{N}-]+\.)+(?:(?:th|com|org|net|info|ไทย)(?=[/:?#\s]|$)|[a-z]{2,}(?::\d+)?\/))/iu;

/** Reads one line of a link cell. */
export function parseLink(line: string): Link | LinkProblem {
  const text = line.replace(/^[\s\u200b-\u200d\u2060]+|[\s\u200b-\u200d\u2060]+$/g, '');
  if ((text.match(LINK_START) ?? []).length > 1) return 'several';
  if (hasCredentials(text)) return 'credentials';
  if (MISSPELT_SCHEME.test(text) || BARE_ADDRESS.test(text)) return 'no-scheme';
  if (NETWORK_FOLDER.test(text) || OTHER_SCHEME.test(text) || /^localhost\b/i.test(text)) return 'not-http';
  const match = SHAPE.exec(text);
  if (match === null || DRAGGED_ALONG.test(text)) return 'malformed';
  const scheme = match[1]!.toLowerCase() === 'http' ? 'http' : 'https';
  const [, host = '', port = ''] = /^(.*?)(?::(\d*))?$/.exec(match[2]!.toLowerCase()) ?? [];
  if (HERE_ONLY.test(host) && (IP_ADDRESS.test(host) || host === 'localhost')) return 'not-http';
  if (!HOST.test(host) && !IP_ADDRESS.test(host)) return 'malformed';
  const path = decode(match[3] ?? '') || '/';
  const query = decode(match[4] ?? '');
  return { scheme, host, path, query, identity: identityOf(host, port, path, query, match[5] ?? '') };
}

/** True for a link, false for a problem. */
export function isLink(link: Link | LinkProblem): link is Link {
  return typeof link === 'object';
}

/**
 * http and https, their own ports, 'www.', a trailing slash and a fragment name the same page; a '#/…' route and
 * another port name another.
 */
function identityOf(host: string, port: string, path: string, query: string, fragment: string): string {
  const server = host.replace(/^www\./, '') + (['', '80', '443'].includes(port) ? '' : `:${port}`);
  const route = /^#[!/]/.test(fragment) ? fragment : '';
  return `${server}${path.replace(/\/+$/, '')}${query === '' ? '' : `?${query}`}${route}`;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
