/** What a visitor sees of an HTML page, and what tells a page from an empty frame: read in one pass. */

import { parseHtml } from './vendor';

export interface HtmlFacts {
  /** <title> and og:title, the latter where it says more. */
  title: string;
  /** h1 to h3, in order. */
  headings: string[];
  /** Visible text, white space collapsed, a line for each block; cut after some 20,000 characters. */
  text: string;
  /** Number of scripts. */
  scripts: number;
  /** Number of pictures, frames, players and drawings. */
  media: number;
  /** Number of frames, objects and embeds: where PDF viewers sit. */
  frames: number;
  /** Addresses of pictures and frames and of the files that are linked: what pages of one site differ by. */
  sources: string[];
  /** A field for a password that is to be seen. */
  passwordField: boolean;
  /** <meta http-equiv="refresh"> with an address; the address as it is written. */
  refresh: { seconds: number; url: string } | null;
}

export const NO_HTML: HtmlFacts = {
  title: '',
  headings: [],
  text: '',
  scripts: 0,
  media: 0,
  frames: 0,
  sources: [],
  passwordField: false,
  refresh: null,
};

const MOST_TEXT = 20_000;
const MOST_SOURCES = 300;
const MOST_HEADINGS = 60;

type Attributes = Record<string, string>;

export function readHtml(html: string): HtmlFacts {
  const reader = new PageReader();
  parseHtml(html, {
    onopentag: (name, attributes) => reader.open(name, attributes),
    ontext: (text) => reader.take(text),
    onclosetag: (name) => reader.close(name),
  });
  return reader.facts();
}

const INVISIBLE = /^(?:script|style|noscript|template|select|datalist|textarea|title)$/;
const INLINE =
  /^(?:a|abbr|acronym|b|bdi|bdo|big|cite|code|data|del|dfn|em|font|i|img|input|ins|kbd|label|mark|nobr|q|s|samp|small|span|strike|strong|sub|sup|time|tt|u|var|wbr)$/;
const MEDIA = /^(?:img|iframe|frame|object|embed|video|audio|canvas|svg|image)$/;
const FRAME = /^(?:iframe|frame|object|embed)$/;
const LINKED_FILE = /\.(?:pdf|docx?|xlsx?|pptx?|zip|rar|7z|jpe?g|png)(?:[?#]|$)|\/\/(?:drive|docs)\.google\.com\//i;

class PageReader {
  readonly #found: HtmlFacts = { ...NO_HTML, headings: [], sources: [] };
  /** The elements that are open, and whether what is in them can be seen. */
  readonly #open: { name: string; hidden: boolean }[] = [];
  #title: string | null = null;
  #ogTitle = '';
  #heading: string | null = null;
  #line = '';
  readonly #lines: string[] = [];
  #length = 0;

  open(name: string, attributes: Attributes): void {
    const hidden = this.#hidden || INVISIBLE.test(name) || isHidden(name, attributes);
    // What is in <noscript> and <template> is no part of the page.
    if (name === 'meta' && !this.#isInside(/^(?:noscript|template)$/)) this.#takeMeta(attributes);
    if (name === 'script' && !this.#isInside(/^(?:noscript|template)$/)) this.#found.scripts += 1;
    this.#open.push({ name, hidden });
    if (name === 'title' && this.#title === null && !this.#isInside(/^svg$/)) this.#title = '';
    if (hidden) return;
    if (!INLINE.test(name)) this.#breakLine();
    if (/^h[1-3]$/.test(name)) this.#heading = '';
    if (name === 'input' && /^password$/i.test(attributes.type ?? '')) this.#found.passwordField = true;
    if (MEDIA.test(name)) this.#takeMedia(name, attributes);
    if (name === 'a' && LINKED_FILE.test(attributes.href ?? '')) this.#takeSource(attributes.href!);
  }

  take(text: string): void {
    const inside = this.#open[this.#open.length - 1];
    if (inside?.name === 'title' && !this.#isInside(/^svg$/)) this.#title += text;
    else if (!this.#hidden) {
      this.#line += text;
      if (this.#heading !== null) this.#heading += text;
    }
  }

  close(name: string): void {
    const closed = this.#open.pop();
    if (closed === undefined || closed.hidden) return;
    if (/^h[1-3]$/.test(name)) this.#endHeading();
    if (!INLINE.test(name)) this.#breakLine();
  }

  facts(): HtmlFacts {
    this.#breakLine();
    return { ...this.#found, title: this.#bestTitle(), text: this.#lines.join('\n').slice(0, MOST_TEXT) };
  }

  get #hidden(): boolean {
    return this.#open[this.#open.length - 1]?.hidden ?? false;
  }

  #isInside(names: RegExp): boolean {
    return this.#open.some(({ name }) => names.test(name));
  }

  #takeMeta({ property, name, content = '', 'http-equiv': equivalent = '' }: Attributes): void {
    if (/^og:title$/i.test(property ?? name ?? '') && this.#ogTitle === '') this.#ogTitle = collapsed(content);
    if (!/^refresh$/i.test(equivalent.trim())) return;
    const [, seconds, url] =
      /^\s*(\d+)(?:\.\d*)?\s*[;,]\s*(?:url\s*=)?\s*["']?\s*([^"']+?)\s*["']?\s*$/i.exec(content) ?? [];
    if (url !== undefined) this.#found.refresh ??= { seconds: Number(seconds), url };
  }

  #takeMedia(name: string, attributes: Attributes): void {
    if (attributes.width === '1' && attributes.height === '1') return;
    this.#found.media += 1;
    if (FRAME.test(name)) this.#found.frames += 1;
    this.#takeSource(attributes.src ?? attributes.data ?? '');
  }

  #takeSource(source: string): void {
    if (source !== '' && !source.startsWith('data:') && this.#found.sources.length < MOST_SOURCES) {
      this.#found.sources.push(source);
    }
  }

  #endHeading(): void {
    const heading = collapsed(this.#heading ?? '');
    this.#heading = null;
    if (heading !== '' && this.#found.headings.length < MOST_HEADINGS) this.#found.headings.push(heading);
  }

  #breakLine(): void {
    const line = collapsed(this.#line);
    this.#line = '';
    if (line === '' || this.#length > MOST_TEXT) return;
    this.#lines.push(line);
    this.#length += line.length + 1;
  }

  /** Many sites call every page by the agency's name, and say what it is about in og:title only. */
  #bestTitle(): string {
    const title = collapsed(this.#title ?? '');
    if (this.#ogTitle === '' || title.includes(this.#ogTitle)) return title;
    return title === '' || this.#ogTitle.includes(title) ? this.#ogTitle : `${this.#ogTitle} | ${title}`;
  }
}

/** Whole pages are hidden until a script has run, so <html> and <body> count as seen. */
function isHidden(name: string, { style = '', hidden }: Attributes): boolean {
  if (name === 'html' || name === 'body') return false;
  return hidden !== undefined || /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style);
}

export function collapsed(text: string): string {
  return text
    .replace(/[\u200b\u2060\ufeff\u00ad]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
