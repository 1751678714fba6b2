/**
 * The libraries that read addresses and pages. They are required inside of functions, so that esbuild evaluates them at
 * the first link only and custom functions never pay for them.
 */

import type FastUri from 'fast-uri';
import type { Handler, Parser, ParserOptions } from 'htmlparser2';

interface Punycode {
  toASCII(domain: string): string;
}

interface HtmlParser {
  Parser: new (handler: Partial<Handler>, options?: ParserOptions) => Parser;
}

declare function require(id: 'fast-uri'): typeof FastUri;
declare function require(id: 'punycode/punycode.js'): Punycode;
declare function require(id: 'htmlparser2'): HtmlParser;

/** A reference against a base, both absolute paths or relative ones in ASCII (RFC 3986, 5.2). */
export function resolveReference(base: string, reference: string): string {
  return require('fast-uri').resolve(base, reference);
}

/** Each label beyond ASCII as 'xn--…' (RFC 3492). Throws where a label can't be encoded. */
export function punycodeOf(host: string): string {
  return require('punycode/punycode.js').toASCII(host);
}

/** Runs through a page and calls the handler for each part of it. */
export function parseHtml(html: string, handler: Partial<Handler>): void {
  const { Parser } = require('htmlparser2');
  new Parser(handler).end(html);
}
