/** A framework for a year that isn't known yet: something to begin with, to be corrected by the user. */

import type { FiscalYear, Framework } from './framework';
import { frameworkOf, LATEST_YEAR } from './years';

/** The newest framework under a new year: titles and data years move along, and nothing is taken for confirmed. */
export function draftFramework(year: FiscalYear): Framework {
  const base = frameworkOf(LATEST_YEAR)!;
  const shift = year - base.year;
  const doubtful = <T extends { confidence: unknown }>(parts: T[]): T[] =>
    parts.map((part) => ({ ...part, confidence: 'inferred' }));
  return {
    ...base,
    year,
    instruments: doubtful(base.instruments),
    gates: doubtful(base.gates),
    indicators: doubtful(base.indicators),
    subIndicators: doubtful(base.subIndicators),
    items: doubtful(base.items).map((item) => ({
      ...item,
      dataYear: item.dataYear === null ? null : item.dataYear + shift,
      title: item.title.replace(/25\d\d/g, (found) => String(Number(found) + shift)),
    })),
    questions: doubtful(base.questions),
    levels: doubtful(base.levels),
    issues: doubtful(base.issues),
  };
}
