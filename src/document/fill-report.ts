/** Fills a report template (.docx) with the report model. Runs synchronously and without Node or a browser. */

import type { ReportModel } from '../ita/report/model';
import { toArabicDigits, toThaiDigits } from '../ita/thai';
import { placeChart } from './chart-picture';
import { CHART_ALT_TEXT, NUMBER_TAG, placeholderOf, REPORT_PLACEHOLDERS, valueAt } from './placeholders';
import { brokenTemplate, misplacedTags, unknownTags, unreadableTemplate } from './template-error';
import { openTemplate, openZip, type TemplatePart, type Zip } from './vendor';

/** Bytes as Apps Script's blobs have them (numbers from −128 to 127), or as anyone else does (0 to 255). */
export type Bytes = Uint8Array | readonly number[];

/**
 * The report as the bytes of a .docx.
 * @param template the template's .docx; its placeholders are those of REPORT_PLACEHOLDERS
 * @param chartPng the trend chart; without one, the model's sentence on why it is missing takes its place
 * @throws TemplateError with a Thai message for a template that is no .docx or has unknown or broken placeholders
 */
export function fillReport(template: Bytes, model: ReportModel, chartPng: Bytes | null): Uint8Array {
  const zip = filled(openDocument(template), model);
  placeChart(zip, chartPng === null ? null : toUint8(chartPng), withoutChart(model));
  return zip.generate({ type: 'uint8array', compression: 'DEFLATE' });
}

function openDocument(template: Bytes): Zip {
  let zip: Zip;
  try {
    zip = openZip(toUint8(template));
  } catch {
    throw unreadableTemplate();
  }
  if (zip.file('word/document.xml') === null) throw unreadableTemplate();
  return zip;
}

function toUint8(bytes: Bytes): Uint8Array {
  return bytes instanceof Uint8Array ? bytes : Uint8Array.from(bytes);
}

function filled(zip: Zip, model: ReportModel): Zip {
  const unknown = new Set<string>();
  const misplaced = new Set<string>();
  try {
    const document = openTemplate(zip, {
      paragraphLoop: true,
      linebreaks: true,
      stripInvalidXMLChars: true,
      errorLogging: false,
      parser: (tag) => reader(tag.trim(), model, unknown),
      nullGetter: ({ value }: TemplatePart) => {
        misplaced.add((value ?? '').trim());
        return '';
      },
    });
    document.render(model);
    zip = document.getZip();
  } catch (error) {
    throw brokenTemplate(error) ?? error;
  }
  if (unknown.size > 0) throw unknownTags([...unknown]);
  if (misplaced.size > 0) throw misplacedTags([...misplaced].map((tag) => ({ tag, within: loopOf(tag) })));
  return zip;
}

/** How docxtemplater gets a tag's value out of the model or a list's entry. */
function reader(tag: string, { digits }: ReportModel, unknown: Set<string>): { get(scope: object): unknown } {
  if (NUMBER_TAG.test(tag)) return { get: () => (digits === 'thai' ? toThaiDigits(tag) : toArabicDigits(tag)) };
  const placeholder = placeholderOf(tag);
  if (placeholder === null) {
    unknown.add(tag);
    return { get: () => '' };
  }
  return {
    get: (scope) => {
      const value = valueAt(scope, placeholder.path);
      return typeof value === 'string' ? printable(value) : value;
    },
  };
}

/** Line ends as one kind, tabs as blanks, and no half of a character pair, which XML can't hold. */
function printable(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029\v\f]/g, '\n')
    .replace(/\t/g, '    ')
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]|[\ufffe\uffff]/g, '');
}

/** A tag without a value is one of a list's entry, for the model has a value for every other. */
function loopOf(tag: string): string {
  return placeholderOf(tag)?.within ?? '';
}

function withoutChart(model: ReportModel): string {
  const chart = REPORT_PLACEHOLDERS.find(({ tag }) => tag === CHART_ALT_TEXT);
  return String(valueAt(model, chart?.path ?? '') ?? '');
}
