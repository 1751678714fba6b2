/** The fonts of the filled document: those of the settings in place of the designed ones, and the same for every script. */

import type { Zip } from './vendor';
import { attributeOf, escapeXml } from './xml-tags';

export interface ReportLook {
  /** Family name, 'Sarabun'. */
  font: string;
  /** Of the body text, in points. */
  size: number;
}

/** What the built-in templates are designed in. */
export const TEMPLATE_LOOK: ReportLook = { font: 'Sarabun', size: 12 };

const PARTS = /^word\/(document|styles|header\d*|footer\d*|footnotes|endnotes|numbering)\.xml$/;

/**
 * Names the font for the scripts that a run leaves out, as office programs do where the style says the same: Google's
 * import looks at each script by itself, and Thai letters without a font of theirs become Arial.
 */
export function completeFonts(zip: Zip): void {
  changeParts(zip, (xml) => xml.replace(/<w:rFonts\b[^>]*>/g, completed));
}

const SCRIPTS = ['w:ascii', 'w:hAnsi', 'w:cs', 'w:eastAsia'];

function completed(fonts: string): string {
  if (/Theme="/.test(fonts)) return fonts;
  const named = SCRIPTS.map((script) => attributeOf(fonts, script));
  const font = named[0] ?? named[1] ?? named[2];
  if (font === null || font === undefined) return fonts;
  const added = SCRIPTS.filter((_, at) => named[at] === null).map((script) => ` ${script}="${font}"`);
  return fonts.replace(/\s*\/?>$/, (end) => `${added.join('')}${end}`);
}

/** Every size in proportion to the body's, in half points as the format has them; every Sarabun becomes the font. */
export function applyLook(zip: Zip, { font, size }: ReportLook): void {
  const scale = size / TEMPLATE_LOOK.size;
  if (font === TEMPLATE_LOOK.font && scale === 1) return;
  changeParts(zip, (xml) => scaled(inFont(xml, font), scale));
}

function changeParts(zip: Zip, change: (xml: string) => string): void {
  for (const path of Object.keys(zip.files).filter((name) => PARTS.test(name))) {
    zip.file(path, change(zip.file(path)!.asText()));
  }
}

function scaled(xml: string, scale: number): string {
  return xml.replace(/(<w:szC?s? w:val=")(\d+)"/g, (_, tag: string, halfPoints: string) => {
    return `${tag}${Math.max(2, Math.round(Number(halfPoints) * scale))}"`;
  });
}

function inFont(xml: string, font: string): string {
  const designed = `="${TEMPLATE_LOOK.font}"`;
  return xml.replace(/<w:rFonts\b[^>]*>/g, (fonts) => fonts.split(designed).join(`="${escapeXml(font)}"`));
}
