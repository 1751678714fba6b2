/** A link as an officer pastes it: read without the URL class, which Apps Script lacks. */

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

export type LinkProblem = 'no-scheme' | 'several' | 'not-http' | 'malformed';

const SHAPE = /^(https?):\/\/([^/?#\s]+)([^?#\s]*)(?:\?([^#\s]*))?(#\S*)?$/i;
const HOST = /^(?:[^.\s:@[\]]+\.)+[^.\s:@[\]\d][^.\s:@[\]]*$/;

/** Reads one line of a link cell. */
export function parseLink(line: string): Link | LinkProblem {
  const text = line.trim();
  if ((text.match(/https?:\/\//gi) ?? []).length > 1 && /\s|,https?:/i.test(text)) return 'several';
  if (/^(?!https?:)[a-z][a-z0-9+.-]*:/i.test(text) && !/^[^/]+\.[a-z]+:\d/i.test(text)) return 'not-http';
  if (/^(www\.|[a-z0-9-]+(\.[a-z0-9-]+)*\.(th|com|org|net)\b)/i.test(text)) return 'no-scheme';
  const match = SHAPE.exec(text);
  const host = match?.[2]?.toLowerCase().replace(/:\d+$/, '') ?? '';
  if (match === null || !HOST.test(host)) return 'malformed';
  const scheme = match[1]!.toLowerCase() === 'http' ? 'http' : 'https';
  const path = decode(match[3] ?? '') || '/';
  const query = decode(match[4] ?? '');
  return { scheme, host, path, query, identity: identityOf(host, path, query, match[5] ?? '') };
}

/** True for a link, false for a problem. */
export function isLink(link: Link | LinkProblem): link is Link {
  return typeof link === 'object';
}

/** http and https, 'www.', a trailing slash and a fragment name the same page; a '#/…' route names another. */
function identityOf(host: string, path: string, query: string, fragment: string): string {
  const route = /^#[!/]/.test(fragment) ? fragment : '';
  return `${host.replace(/^www\./, '')}${path.replace(/\/+$/, '')}${query === '' ? '' : `?${query}`}${route}`;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
