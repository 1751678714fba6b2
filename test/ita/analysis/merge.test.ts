/** New drafts of analyses among texts that people wrote: theirs stay. */

import { mergeAnalyses } from '../../../src/ita/analysis/merge';
import type { AnalysisRow } from '../../../src/ita/assessment';
import { draftMark } from '../../../src/ita/draft/drafted-text';

const DRAFTS = [
  { issue: 1, text: 'ร่างหนึ่ง' },
  { issue: 2, text: 'ร่างสอง' },
  { issue: 3, text: 'ร่างสาม' },
];

function row(issue: number, text: string, draft = text): AnalysisRow {
  return { issue, analysis: { text, draftOf: draftMark(draft) } };
}

describe('merging drafted analyses', () => {
  it('fills an empty tab', () => {
    const { rows, changes } = mergeAnalyses([], DRAFTS);
    expect(rows).toEqual(DRAFTS.map(({ issue, text }) => row(issue, text)));
    expect(changes.map(({ kind }) => kind)).toEqual(['added', 'added', 'added']);
  });

  it('lets untouched drafts follow and keeps what was rewritten, in the order of the user', () => {
    const existing = [row(3, 'เขียนใหม่เอง', 'ร่างเก่า'), row(1, 'ร่างเก่า')];
    const { rows, changes } = mergeAnalyses(existing, DRAFTS);
    expect(rows.map(({ issue, analysis }) => [issue, analysis.text])).toEqual([
      [3, 'เขียนใหม่เอง'],
      [1, 'ร่างหนึ่ง'],
      [2, 'ร่างสอง'],
    ]);
    expect(changes.map(({ id, kind }) => [id, kind])).toEqual([
      ['1', 'updated'],
      ['2', 'added'],
      ['3', 'kept'],
    ]);
  });

  it('leaves rows of other ประเด็น and second rows of the same one alone', () => {
    const existing = [row(1, 'ก'), row(1, 'ข'), row(99, 'ของเราเอง')];
    expect(mergeAnalyses(existing, [DRAFTS[0]!]).rows.slice(1)).toEqual(existing.slice(1));
  });

  it('changes nothing the second time', () => {
    const once = mergeAnalyses([row(2, 'เก่า')], DRAFTS).rows;
    expect(mergeAnalyses(once, DRAFTS)).toEqual({ rows: once, changes: [] });
  });
});
