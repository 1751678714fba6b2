/** https://developers.google.com/apps-script/reference/html/html-service */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { GoogleException, HostFault } from '../errors';
import { enumeration } from './enums';

const XFrameOptionsMode = enumeration('ALLOWALL', 'DEFAULT');
const SandboxMode = enumeration('EMULATED', 'IFRAME', 'NATIVE');

export class HtmlService {
  readonly XFrameOptionsMode = XFrameOptionsMode;
  readonly SandboxMode = SandboxMode;
  readonly #dist: string;

  constructor(dist: string) {
    this.#dist = dist;
  }

  createHtmlOutput(html = ''): HtmlOutput {
    if (typeof html !== 'string') throw new HostFault('HtmlService.createHtmlOutput(blob) is not implemented');
    return new HtmlOutput(html);
  }

  /** The name is the one in the script project, without extension; the wording as in public execution logs. */
  createHtmlOutputFromFile(filename: string): HtmlOutput {
    const path = join(this.#dist, `${filename}.html`);
    if (!existsSync(path)) throw new GoogleException(`No HTML file named ${filename} was found.`);
    return new HtmlOutput(readFileSync(path, 'utf8'));
  }
}

export class HtmlOutput {
  #content: string;
  #title = '';
  #width: number | null = null;
  #height: number | null = null;
  readonly #metaTags: { name: string; content: string }[] = [];

  constructor(content: string) {
    this.#content = content;
  }

  getContent(): string {
    return this.#content;
  }

  setContent(content: string): this {
    this.#content = content;
    return this;
  }

  append(content: string): this {
    this.#content += content;
    return this;
  }

  getTitle(): string {
    return this.#title;
  }

  setTitle(title: string): this {
    this.#title = title;
    return this;
  }

  getWidth(): number | null {
    return this.#width;
  }

  /** Pixels; a sidebar stays 300 wide all the same (guides/dialogs). */
  setWidth(width: number): this {
    this.#width = width;
    return this;
  }

  getHeight(): number | null {
    return this.#height;
  }

  setHeight(height: number): this {
    this.#height = height;
    return this;
  }

  /** Reference, addMetaTag: these names only; the wording from memory. */
  addMetaTag(name: string, content: string): this {
    const allowed = ['apple-mobile-web-app-capable', 'google-site-verification', 'mobile-web-app-capable', 'viewport'];
    if (!allowed.includes(name)) throw new GoogleException('The specified meta tag cannot be used in this context.');
    this.#metaTags.push({ name, content });
    return this;
  }

  setXFrameOptionsMode(mode: unknown): this {
    if (!Object.values(XFrameOptionsMode).includes(mode as never)) throw new GoogleException('Invalid argument: mode');
    return this;
  }

  /** "Setting the sandbox mode has no effect" any more (reference). */
  setSandboxMode(_mode: unknown): this {
    return this;
  }
}
