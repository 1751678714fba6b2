/** What is alike wherever UrlFetchApp's requests really go out: how it calls itself, and how an answer is read. */

import type { IncomingMessage } from 'node:http';
import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib';

/** Documented at https://developers.google.com/apps-script/reference/url-fetch. */
const USER_AGENT = 'Mozilla/5.0 (compatible; Google-Apps-Script; beanserver; +https://script.google.com; id: LOCAL)';

/** Public traces of what arrives from UrlFetchApp show this encoding header; bodies are decoded before a script sees them. */
const ENCODINGS = 'gzip, deflate, br';

/** What the script doesn't say itself. */
export const OWN_HEADERS = { 'User-Agent': USER_AGENT, 'Accept-Encoding': ENCODINGS };

/** In the server's letter case, repeated ones as lists; bytes beyond ASCII as ISO 8859-1, as the standard has it. */
export function headersOf({ rawHeaders }: IncomingMessage): Record<string, string | string[]> {
  const headers: Record<string, string | string[]> = {};
  for (let index = 0; index < rawHeaders.length; index += 2) {
    const [name, value] = [rawHeaders[index]!, rawHeaders[index + 1]!];
    headers[name] = headers[name] === undefined ? value : [headers[name], value].flat();
  }
  return headers;
}

/** @throws where the body isn't what its encoding says, or would be longer than `maxOutputLength` bytes */
export function decode(body: Buffer, encoding = 'identity', maxOutputLength?: number): Uint8Array {
  const options = maxOutputLength === undefined ? {} : { maxOutputLength };
  if (body.length === 0) return body;
  if (encoding === 'gzip') return gunzipSync(body, options);
  if (encoding === 'deflate') return inflateSync(body, options);
  if (encoding === 'br') return brotliDecompressSync(body, options);
  return body;
}
