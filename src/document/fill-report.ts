/** Fills a report template (.docx) with the report model. Runs synchronously and without Node or a browser. */

import { toArabicDigits, toThaiDigits } from '../ita/thai';
import { placeChart, pngSize } from './chart-picture';
import { dropDeadReferences } from './dead-references';
import { linkAddresses } from './links';
import { applyLook, completeFonts, type ReportLook } from './look';
import {
  CHART_ALT_TEXT,
  type FillingModel,
  NUMBER_TAG,
  placeholderOf,
  placeholdersOf,
  tagName,
  valueAt,
} from './placeholders';
import { keepRowsWhole } from './row-breaks';
import { brokenTemplate, misplacedTags, unknownTags, unreadableTemplate } from './template-error';
import { paragraphsOf } from './template-places';
import { openTemplate, openZip, type TagReader, type Zip } from './vendor';

export type { ReportLook } from './look';
export type { FillingModel } from './placeholders';

/** Bytes as Apps Script's blobs have them (numbers from −128 to 127), or as anyone else does (0 to 255). */
export type Bytes = Uint8Array | readonly number[];

/**
 * The report as the bytes of a .docx.
 * @param template the template's .docx; its placeholders are those of the model's kind of report
 * @param chartPng the trend chart; without one, the model's sentence on why it is missing takes its place
 * @param look font and size in place of the built-in template's; null keeps what the template has, as an own one wants
 * @throws TemplateError with a Thai message for a template that is no .docx or has unknown or broken placeholders
 */
export function fillReport(
  template: Bytes,
  model: FillingModel,
  chartPng: Bytes | null,
  look: ReportLook | null,
): Uint8Array {
  const png = chartPng === null ? null : toUint8(chartPng);
  const hasChart = png !== null && pngSize(png) !== null;
  const zip = filled(template, hasChart ? model : withoutCaption(model));
  placeChart(zip, png, withoutChart(model));
  dropDeadReferences(zip);
  linkAddresses(zip);
  completeFonts(zip);
  if (look !== null) applyLook(zip, look);
  keepRowsWhole(zip);
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

function filled(template: Bytes, model: FillingModel): Zip {
  const unknown = new Set<string>();
  const misplaced = new Set<string>();
  // Opened anew, for filling changes the parts.
  const paragraphs = () => paragraphsOf(openDocument(template));
  let zip = openDocument(template);
  try {
    const document = openTemplate(zip, {
      paragraphLoop: true,
      linebreaks: true,
      stripInvalidXMLChars: true,
      errorLogging: false,
      parser: (tag) => reader(tagName(tag), model, { unknown, misplaced }),
      nullGetter: () => '',
    });
    document.render(model);
    zip = document.getZip();
  } catch (error) {
    throw brokenTemplate(error, model.kind, paragraphs) ?? error;
  }
  if (unknown.size > 0) throw unknownTags([...unknown], model.kind, paragraphs());
  if (misplaced.size > 0) throw misplacedTags([...misplaced], model.kind, paragraphs());
  return zip;
}

interface Faults {
  unknown: Set<string>;
  misplaced: Set<string>;
}

/** How docxtemplater gets a tag's value out of the model or a list's entry. */
function reader(tag: string, { digits, kind }: FillingModel, { unknown, misplaced }: Faults): TagReader {
  if (NUMBER_TAG.test(tag)) return { get: () => (digits === 'thai' ? toThaiDigits(tag) : toArabicDigits(tag)) };
  const placeholder = placeholderOf(tag, kind);
  if (placeholder === null) {
    unknown.add(tag);
    return { get: () => '' };
  }
  return {
    get: (scope, { scopePath }) => {
      if (placeholder.within !== null && !scopePath.some((loop) => tagName(loop) === placeholder.within)) {
        misplaced.add(tag);
        return '';
      }
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

/** A caption under nothing would be a puzzle. */
function withoutCaption(model: FillingModel): FillingModel {
  return model.kind === 'measures' ? { ...model, trend: { ...model.trend, caption: '' } } : model;
}

function withoutChart(model: FillingModel): string {
  const chart = placeholdersOf(model.kind).find(({ tag }) => tag === CHART_ALT_TEXT);
  return String(valueAt(model, chart?.path ?? '') ?? '');
}
