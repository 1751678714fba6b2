/** Puts the trend chart in the place of the template's placeholder drawing, or a sentence where there is no chart. */

import { CHART_ALT_TEXT } from './placeholders';
import type { Zip } from './vendor';
import { escapeXml } from './xml-tags';

const DOCUMENT = 'word/document.xml';
const RELATIONS = 'word/_rels/document.xml.rels';
const CONTENT_TYPES = '[Content_Types].xml';
const CHART_PART = 'media/ita-trend-chart.png';
const CHART_RELATION = 'rIdItaTrendChart';
const IMAGE_RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/image';

/** Leaves room on the page for heading, caption and the table of the years: 5.6 cm in EMU (360,000 a centimetre). */
const TALLEST = 5.6 * 360_000;

/**
 * Shows `png` in every drawing whose alt text is CHART_ALT_TEXT, as wide as the drawing was and in the picture's own
 * proportions. Without a PNG that can be read, `instead` stands there. A template without the drawing stays as it is.
 */
export function placeChart(zip: Zip, png: Uint8Array | null, instead: string): void {
  const xml = zip.file(DOCUMENT)?.asText() ?? '';
  const size = png === null ? null : pngSize(png);
  const replaced = xml.replace(/<w:drawing>[\s\S]*?<\/w:drawing>/g, (drawing) => {
    if (!isChart(drawing)) return drawing;
    return size === null ? runOf(instead) : showing(drawing, size);
  });
  if (replaced === xml) return;
  zip.file(DOCUMENT, replaced);
  if (png !== null && size !== null) addPicture(zip, png);
}

/** Ends the drawing's run and begins another after the sentence, for the run of a drawing has no font of its own. */
function runOf(sentence: string): string {
  const font = '<w:rFonts w:ascii="Sarabun" w:hAnsi="Sarabun" w:cs="Sarabun" w:eastAsia="Sarabun"/>';
  const language = '<w:lang w:val="th-TH" w:eastAsia="th-TH" w:bidi="th-TH"/>';
  return `</w:r><w:r><w:rPr>${font}${language}</w:rPr><w:t xml:space="preserve">${escapeXml(sentence)}</w:t></w:r><w:r>`;
}

/** Office programs write an alt text's title and description into one or other attribute, and some join the two. */
function isChart(drawing: string): boolean {
  const properties = /<wp:docPr\b[^>]*>/.exec(drawing)?.[0] ?? '';
  return new RegExp(`\\b(?:descr|title|name)="[^"]*${CHART_ALT_TEXT}[^"]*"`).test(properties);
}

interface Size {
  width: number;
  height: number;
}

/** Width and height in pixels from a PNG's header; null for anything that is no PNG. */
export function pngSize(png: Uint8Array): Size | null {
  const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
  if (png.length < 24 || signature.some((byte, at) => png[at] !== byte)) return null;
  const number = (at: number) => [0, 1, 2, 3].reduce((sum, step) => sum * 256 + png[at + step]!, 0);
  const size = { width: number(16), height: number(20) };
  return size.width > 0 && size.height > 0 ? size : null;
}

function showing(drawing: string, { width, height }: Size): string {
  const boxWidth = Number(/<wp:extent\b[^>]*\bcx="(\d+)"/.exec(drawing)?.[1] ?? 0);
  const scale = Math.min(boxWidth / width, TALLEST / height);
  const extent = `cx="${Math.round(width * scale)}" cy="${Math.round(height * scale)}"`;
  return drawing
    .replace(/(<(?:wp:extent|a:ext)\b)[^>]*?\bcx="\d+"[^>]*?(\/?>)/g, (tag, open: string, close: string) =>
      /\bcy="/.test(tag) ? `${open} ${extent}${close}` : tag,
    )
    .replace(/<a:srcRect\b[^>]*?(?:\/>|>[\s\S]*?<\/a:srcRect>)/g, '')
    .replace(/r:embed="[^"]*"/g, `r:embed="${CHART_RELATION}"`)
    .replace(/<a:extLst>[\s\S]*?<\/a:extLst>/g, '');
}

/** A part of its own: the placeholder's bytes may be shared by other pictures of the template. */
function addPicture(zip: Zip, png: Uint8Array): void {
  zip.file(`word/${CHART_PART}`, png, { binary: true });
  const relation = `<Relationship Id="${CHART_RELATION}" Type="${IMAGE_RELATION}" Target="${CHART_PART}"/>`;
  insertBefore(zip, RELATIONS, '</Relationships>', relation);
  const types = zip.file(CONTENT_TYPES)?.asText() ?? '';
  if (!/Extension="png"/i.test(types)) {
    insertBefore(zip, CONTENT_TYPES, '</Types>', '<Default Extension="png" ContentType="image/png"/>');
  }
}

function insertBefore(zip: Zip, path: string, end: string, addition: string): void {
  const xml = zip.file(path)?.asText() ?? '';
  zip.file(
    path,
    xml.replace(end, () => addition + end),
  );
}
