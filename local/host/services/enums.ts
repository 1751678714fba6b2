/** Enumerations as Apps Script has them: objects with a name, equal only to themselves. */

/** One constant: `String(constant)` gives its name (https://developers.google.com/apps-script/reference/base/button). */
export class EnumConstant {
  readonly #name: string;
  readonly #ordinal: number;

  constructor(name: string, ordinal: number) {
    this.#name = name;
    this.#ordinal = ordinal;
  }

  name(): string {
    return this.#name;
  }

  ordinal(): number {
    return this.#ordinal;
  }

  compareTo(other: EnumConstant): number {
    return this.#ordinal - other.ordinal();
  }

  toString(): string {
    return this.#name;
  }

  toJSON(): string {
    return this.#name;
  }
}

/** An enumeration of constants in this order. */
export function enumeration<Name extends string>(...names: Name[]): Readonly<Record<Name, EnumConstant>> {
  const constants = names.map((name, ordinal) => [name, new EnumConstant(name, ordinal)] as const);
  return Object.freeze(Object.fromEntries(constants)) as Readonly<Record<Name, EnumConstant>>;
}

/** https://developers.google.com/apps-script/reference/base/mime-type: plain strings, the ones an add-in for Sheets meets. */
export const MimeType = Object.freeze({
  CSV: 'text/csv',
  FOLDER: 'application/vnd.google-apps.folder',
  GOOGLE_DOCS: 'application/vnd.google-apps.document',
  GOOGLE_SHEETS: 'application/vnd.google-apps.spreadsheet',
  HTML: 'text/html',
  JPEG: 'image/jpeg',
  MICROSOFT_EXCEL: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  MICROSOFT_WORD: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  PDF: 'application/pdf',
  PLAIN_TEXT: 'text/plain',
  PNG: 'image/png',
  SVG: 'image/svg+xml',
  ZIP: 'application/zip',
});
