/**
 * Fields for the page of a bookmark. The docx package writes them without the mark between instruction and result,
 * which Word then shows as page 1; so a run holds their place until the XML is made.
 */

import type { TextRun } from 'docx';
import { run } from './paragraphs';

const MARK = 'PAGE-OF-BOOKMARK:';

/** The place of a field that shows the page of the bookmark. */
export function pageNumberOf(bookmark: string): TextRun {
  return run(`${MARK}${bookmark}`);
}

/** Puts the fields into the places that `pageNumberOf` kept, each run in the look of the one it takes the place of. */
export function withPageFields(xml: string): string {
  const place = new RegExp(`<w:r>(<w:rPr>(?:(?!</w:rPr>).)*</w:rPr>)<w:t[^>]*>${MARK}([^<]+)</w:t></w:r>`, 'g');
  return xml.replace(place, (_, look: string, bookmark: string) => {
    const piece = (content: string) => `<w:r>${look}${content}</w:r>`;
    return [
      piece('<w:fldChar w:fldCharType="begin" w:dirty="true"/>'),
      piece(`<w:instrText xml:space="preserve"> PAGEREF ${bookmark} \\h </w:instrText>`),
      piece('<w:fldChar w:fldCharType="separate"/>'),
      piece('<w:fldChar w:fldCharType="end"/>'),
    ].join('');
  });
}
