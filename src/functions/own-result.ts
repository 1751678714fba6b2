/** The workbook's own result, as its summary shows it: what =ITA_GRADE() answers for. */

import type { Framework, Score } from '../ita/framework/framework';
import { parseScore } from '../ita/score';
import { NAMED_RANGES } from '../workbook/names';
import { activeSpreadsheet, currentFramework } from './framework-of';

export interface OwnResult {
  framework: Framework;
  total: Score;
  gates: (Score | null)[];
}

/** Null while the workbook isn't set up or its total isn't known. */
export function ownResult(): OwnResult | null {
  const spreadsheet = activeSpreadsheet();
  const total = parseScore(spreadsheet?.getRangeByName(NAMED_RANGES.total)?.getValue());
  if (total.kind !== 'score') return null;
  const gates = spreadsheet?.getRangeByName(NAMED_RANGES.gates)?.getValues().flat() ?? [];
  return { framework: currentFramework(), total: total.score, gates: gates.map(scoreOrUnknown) };
}

function scoreOrUnknown(cell: unknown): Score | null {
  const parsed = parseScore(cell);
  return parsed.kind === 'score' ? parsed.score : null;
}
