/** A row of measures for tests: its texts as given, the rest blank, and nothing done yet. */

import type { DraftedText, MeasureRow, Progress } from '../../../src/ita/assessment';
import { MEASURE_FIELDS, type MeasureField } from '../../../src/ita/measures/fields';

export const NO_PROGRESS: Progress = { status: null, doneAt: null, outcome: '', proof: [] };

export function aMeasure(
  id: string,
  issue: number,
  texts: Partial<Record<MeasureField, DraftedText>>,
  progress: Partial<Progress> = {},
): MeasureRow {
  const cells = MEASURE_FIELDS.map((field) => [field, texts[field] ?? { text: '', draftOf: '' }] as const);
  return {
    id,
    issue,
    ...(Object.fromEntries(cells) as Record<MeasureField, DraftedText>),
    progress: { ...NO_PROGRESS, ...progress },
  };
}
