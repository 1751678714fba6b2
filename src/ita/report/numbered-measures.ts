/** The measures in the order of their ประเด็น, each with its number within it: '3.1' is the first of ประเด็น 3. */

import type { Assessment, MeasureRow } from '../assessment';
import type { Framework, Issue } from '../framework/framework';

export interface IssueMeasures extends Pick<Issue, 'number' | 'name'> {
  measures: { no: string; row: MeasureRow }[];
}

/**
 * The ประเด็น of the framework, and after them any other number that people wrote an analysis or a measure for: no text
 * is dropped. Within a ประเด็น the measures keep the order of the workbook.
 */
export function measuresByIssue(framework: Framework, { analyses, measures }: Assessment): IssueMeasures[] {
  const known = new Set(framework.issues.map(({ number }) => number));
  const written = [...analyses.filter(({ analysis }) => analysis.text.trim() !== ''), ...measures];
  const strays = [...new Set(written.map(({ issue }) => issue))].filter((number) => !known.has(number));
  const issues = [
    ...framework.issues,
    ...strays.map((number) => ({ number, name: `ประเด็นที่ ${number} (ไม่มีในกรอบการประเมินของปีนี้)` })),
  ];
  return issues.map(({ number, name }) => ({
    number,
    name,
    measures: measures.filter(({ issue }) => issue === number).map((row, at) => ({ no: `${number}.${at + 1}`, row })),
  }));
}
