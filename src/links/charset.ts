/** Letters from bytes: pages and headers in UTF-8 or in the Thai single-byte code, declared rightly, wrongly or not. */

import type { PageResponse } from './exchange';

/**
 * The body as text. What the bytes are decides before what the page claims: many Thai pages claim the wrong code.
 * Windows-874, TIS-620 and ISO-8859-11 are one table for Thai letters.
 */
export function textOf({ body, text }: PageResponse): string {
  if (/^(?:\xff\xfe|\xfe\xff)/.test(body)) return utf16(body);
  const high = body.match(/[\x80-\xff]+/g) ?? [];
  const bytes = high.reduce((sum, run) => sum + run.length, 0);
  const unreadable = (text.match(/\ufffd/g) ?? []).length;
  if (unreadable * 5 <= bytes) return text.replace(/^\ufeff/, '');
  return declaresThai(body) || isThai(high, bytes) ? windows874(body) : body;
}

/** What came as ISO 8859-1 though it was UTF-8, as HTTP headers do; null where the bytes are no UTF-8. */
export function utf8Of(bytes: string): string | null {
  if (/[\u0100-\uffff]/.test(bytes)) return null;
  try {
    return decodeURIComponent(bytes.replace(/[%\x80-\xff]/g, percentByte));
  } catch {
    return null;
  }
}

/** A byte given as a character, as '%E0'. */
export function percentByte(byte: string): string {
  return `%${byte.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
}

/** Bytes of Windows-874 as letters (https://encoding.spec.whatwg.org/#index-windows-874). */
export function windows874(bytes: string): string {
  return bytes.replace(/[\x80-\xff]/g, (byte) => {
    const code = byte.charCodeAt(0);
    if ((code >= 0xa1 && code <= 0xda) || (code >= 0xdf && code <= 0xfb)) return String.fromCharCode(code + 0xd60);
    return PUNCTUATION_874[code] ?? '\ufffd';
  });
}

const PUNCTUATION_874: Record<number, string> = {
  128: '€',
  133: '…',
  145: '‘',
  146: '’',
  147: '“',
  148: '”',
  149: '•',
  150: '–',
  151: '—',
  160: '\u00a0',
};

function declaresThai(body: string): boolean {
  return /charset\s*=\s*["']?\s*(?:windows-874|tis-?620|iso-?8859-?11|cp-?874|x-windows-874)/i.test(
    body.slice(0, 4096),
  );
}

/** Thai words are runs of high bytes within the table; in western languages such a byte stands alone. */
function isThai(runs: readonly string[], bytes: number): boolean {
  const inRuns = runs.reduce((sum, run) => (/^[\xa0-\xda\xdf-\xfb]{2,}$/.test(run) ? sum + run.length : sum), 0);
  return inRuns * 10 >= bytes * 7;
}

function utf16(body: string): string {
  const low = body.charCodeAt(0) === 0xff ? 0 : 1;
  let text = '';
  for (let at = 2; at + 1 < body.length; at += 2) {
    text += String.fromCharCode(body.charCodeAt(at + low) | (body.charCodeAt(at + 1 - low) << 8));
  }
  return text;
}

/**
 * A short run of bytes whose code nobody declared: UTF-8, else Thai, else western. Short Thai words can be valid UTF-8 of
 * scripts that no Thai office writes ('แผน' is 'Ἱ').
 */
export function lettersOf(bytes: string): string {
  const utf8 = utf8Of(bytes);
  const runs = bytes.match(/[\x80-\xff]+/g) ?? [];
  const count = runs.reduce((sum, run) => sum + run.length, 0);
  if (utf8 !== null && (count === 0 || EXPECTED_LETTERS.test(utf8))) return utf8;
  const single = !/[\u0100-\uffff]/.test(bytes);
  return single && isThai(runs, count) ? windows874(bytes) : (utf8 ?? bytes);
}

/** ASCII, western and Thai letters, and punctuation. */
const EXPECTED_LETTERS = /^(?:\p{ASCII}|[\u0080-\u024f\u0e00-\u0e7f\u2000-\u22ff\uf000-\uffff])*$/u;
