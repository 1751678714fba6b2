/** What differs between two texts, in words of the language: Thai writes no spaces between them. */

import { diffArrays } from 'diff';

/** A run of words that is in both texts, or in one of them only. */
export interface Run {
  text: string;
  kind: 'same' | 'inserted' | 'deleted';
}

/** TypeScript's ES2020 doesn't know it, and browsers before 2024 may not have it. https://tc39.es/ecma402/#segmenter-objects */
type Segmenter = new (
  locale: string,
  options: { granularity: 'word' },
) => { segment(text: string): Iterable<{ segment: string }> };

/** The texts in one, deletions before what stands in their place; 'same' and 'inserted' make up `after`. */
export function wordDiff(before: string, after: string): Run[] {
  const runs: Run[] = [];
  // Two changes with nothing but a space between read better as one.
  let gap = '';
  let deleted = '';
  let inserted = '';
  const flush = () => {
    if (deleted) runs.push({ text: deleted, kind: 'deleted' });
    if (inserted) runs.push({ text: inserted, kind: 'inserted' });
    if (gap) runs.push({ text: gap, kind: 'same' });
    gap = '';
    deleted = '';
    inserted = '';
  };
  for (const { value, added, removed } of diffArrays(wordsOf(before), wordsOf(after))) {
    const text = value.join('');
    if (!added && !removed) {
      const isGap = (deleted || inserted) && text.trim() === '' && !text.includes('\n');
      gap += text;
      if (!isGap) flush();
      continue;
    }
    deleted += removed ? gap + text : gap;
    inserted += added ? gap + text : gap;
    gap = '';
  }
  flush();
  return runs;
}

/** Characters where the browser can't tell words. */
function wordsOf(text: string): string[] {
  const { Segmenter } = Intl as unknown as { Segmenter?: Segmenter };
  if (!Segmenter) return [...text];
  return [...new Segmenter('th', { granularity: 'word' }).segment(text)].map(({ segment }) => segment);
}
