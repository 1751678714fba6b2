/** Gives the filled document the font and size of the settings, in place of those it was designed in. */

import type { Zip } from './vendor';

export interface ReportLook {
  /** Family name, 'Sarabun'. */
  font: string;
  /** Of the body text, in points. */
  size: number;
}

/** What the built-in templates are designed in. */
export const TEMPLATE_LOOK: ReportLook = { font: 'Sarabun', size: 12 };

const PARTS = /^word\/(document|styles|header\d*|footer\d*|footnotes|endnotes|numbering)\.xml$/;

/** Every size in proportion to the body's, in half points as the format has them; every Sarabun becomes the font. */
export function applyLook(zip: Zip, { font, size }: ReportLook): void {
  const scale = size / TEMPLATE_LOOK.size;
  if (font === TEMPLATE_LOOK.font && scale === 1) return;
  for (const path of Object.keys(zip.files).filter((name) => PARTS.test(name))) {
    const xml = zip.file(path)!.asText();
    zip.file(path, scaled(inFont(xml, font), scale));
  }
}

function scaled(xml: string, scale: number): string {
  return xml.replace(/(<w:szC?s? w:val=")(\d+)"/g, (_, tag: string, halfPoints: string) => {
    return `${tag}${Math.max(2, Math.round(Number(halfPoints) * scale))}"`;
  });
}

function inFont(xml: string, font: string): string {
  const name = font.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
  return xml.replace(/<w:rFonts\b[^>]*>/g, (fonts) => fonts.replace(/="Sarabun"/g, () => `="${name}"`));
}
