/**
 * The two libraries that fill a .docx. They are required inside of functions, so that esbuild evaluates them at the
 * first export only and custom functions never pay for them. Typed here by the members in use: pizzip's own types
 * would bring Node's globals into the type check of code that runs where there is no Node.
 */

/** An entry of the archive. */
export interface ZipEntry {
  asText(): string;
}

/** A .docx as an archive. */
export interface Zip {
  files: Record<string, ZipEntry>;
  file(path: string): ZipEntry | null;
  file(path: string, data: string | Uint8Array, options?: { binary?: boolean }): Zip;
  generate(options: { type: 'uint8array'; compression: 'DEFLATE' }): Uint8Array;
}

/** Gets a tag's value. */
export interface TagReader {
  /** @param context `scopePath` names the loops around the tag, the outermost first */
  get(scope: object, context: { scopePath: string[] }): unknown;
}

export interface TemplateOptions {
  paragraphLoop: boolean;
  linebreaks: boolean;
  stripInvalidXMLChars: boolean;
  errorLogging: false;
  parser(tag: string): TagReader;
  nullGetter(): string;
}

/** A template ready to be filled. The constructor throws for a broken template. */
export interface Template {
  render(data: object): unknown;
  getZip(): Zip;
}

declare function require(id: 'pizzip'): new (data: Uint8Array) => Zip;
declare function require(id: 'docxtemplater'): new (zip: Zip, options: TemplateOptions) => Template;

/** Opens an archive. Throws where `bytes` are none. */
export function openZip(bytes: Uint8Array): Zip {
  const PizZip = require('pizzip');
  return new PizZip(bytes);
}

/** Reads the tags of a .docx. Throws docxtemplater's own error where they don't pair up. */
export function openTemplate(zip: Zip, options: TemplateOptions): Template {
  const Docxtemplater = require('docxtemplater');
  return new Docxtemplater(zip, options);
}
