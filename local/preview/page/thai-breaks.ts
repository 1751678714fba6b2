/** Thai has no spaces between words and Univer knows none of its words: places to break a line are marked unseen. */

const MARK = '\u200b';
const words = new Intl.Segmenter('th', { granularity: 'word' });
const known = new Map<string, string>();

/** The text with a zero-width space between words; only for drawing. */
export function breakable(text: string): string {
  let marked = known.get(text);
  if (marked === undefined) {
    marked = text.replace(/[\u0e00-\u0e7f]{2,}/g, (thai) =>
      Array.from(words.segment(thai), ({ segment }) => segment).join(MARK),
    );
    known.set(text, marked);
  }
  return marked;
}
