/** The usual ways to answer: a page, a file, a redirect, a refusal. */

import { gzipSync } from 'node:zlib';
import type { Answer, Behaviour, Page, Visit } from './page';

export function html(body: string, more: Partial<Answer> = {}): Answer {
  const headers = { 'Content-Type': 'text/html; charset=utf-8', ...more.headers };
  return { status: 200, body, ...more, headers };
}

/** @param disposition the whole header, such as 'inline; filename="a.pdf"' */
export function file(type: string, body: Uint8Array, disposition?: string): Answer {
  const headers: Answer['headers'] = { 'Content-Type': type };
  if (disposition !== undefined) headers['Content-Disposition'] = disposition;
  return { status: 200, headers, body };
}

export function redirect(location: string, status = 302, headers: Answer['headers'] = {}): Answer {
  return { status, headers: { Location: location, ...headers }, body: '' };
}

export function status(code: number, body: string, headers: Answer['headers'] = {}): Answer {
  return html(body, { status: code, headers });
}

export function gzipped(answer: Answer): Answer {
  return { ...answer, headers: { ...answer.headers, 'Content-Encoding': 'gzip' }, body: gzipSync(answer.body) };
}

/** Each time the next one; the last for ever. */
export function inTurn(...behaviours: [Behaviour, ...Behaviour[]]): Page {
  return ({ times }) => behaviours[Math.min(times, behaviours.length) - 1] ?? behaviours[0];
}

/** The page for those who bring the cookie; the others get it on the way of a redirect to the same address. */
export function behindCookie(name: string, page: Answer): Page {
  return ({ cookies, path }: Visit) =>
    cookies[name] === undefined
      ? redirect(encodeURI(path), 302, { 'Set-Cookie': [`${name}=k1; Path=/; HttpOnly`, 'lang=th; Path=/'] })
      : page;
}

/** Thai text in the code page of older sites. */
export function windows874(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => {
    const code = letter.charCodeAt(0);
    if (code < 0x80) return code;
    if (code > 0xe00 && code <= 0xe5b) return code - 0xe00 + 0xa0;
    throw new RangeError(`windows-874 has no ${letter}`);
  });
}
