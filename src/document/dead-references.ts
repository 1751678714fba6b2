/**
 * References to bookmarks that are gone. Whoever deletes a section of a template takes its bookmark along and easily
 * forgets its line of the contents, where office programs would then print an error in English.
 */

import type { Zip } from './vendor';
import { attributeOf, tagsIn } from './xml-tags';

const DOCUMENT = 'word/document.xml';

const LINK = /(<w:hyperlink\b[^>]*>)([\s\S]*?)<\/w:hyperlink>/g;

/** From the run in which a field begins to the one in which it ends, without another field in between. */
const FIELD =
  /<w:r(?:\s[^>]*)?>(?:(?!<\/w:r>)[\s\S])*?w:fldCharType="begin"(?:(?!w:fldCharType="begin")[\s\S])*?w:fldCharType="end"[\s\S]*?<\/w:r>/g;

/** Of a link that leads nowhere the words stay; the number of a page that isn't there goes. */
export function dropDeadReferences(zip: Zip): void {
  const xml = zip.file(DOCUMENT)?.asText() ?? '';
  const bookmarks = new Set(tagsIn(xml, ['w:bookmarkStart']).map(({ text }) => attributeOf(text, 'w:name')));
  const isDead = (name: string | null) => name !== null && !bookmarks.has(name);
  const changed = xml
    .replace(LINK, (link, tag: string, words: string) => (isDead(targetOf(tag)) ? words : link))
    .replace(FIELD, (field) => (isDead(pageOf(field)) ? '' : field));
  if (changed !== xml) zip.file(DOCUMENT, changed);
}

/** The bookmark that a link leads to; in another document, which a relation names, it is none of ours. */
function targetOf(link: string): string | null {
  return attributeOf(link, 'r:id') === null ? attributeOf(link, 'w:anchor') : null;
}

/** The bookmark whose page a field shows; null for a field that shows something else. */
function pageOf(field: string): string | null {
  const instruction = [...field.matchAll(/<w:instrText\b[^>]*>([^<]*)/g)].map(([, text]) => text).join('');
  return /^\s*PAGEREF\s+(\S+)/.exec(instruction)?.[1] ?? null;
}
