/** What people typed into `สรุปคะแนน`: the result as ITAS printed it, and what it is held against. */

import type { Assessment, Compared } from '../ita/assessment';
import type { Score } from '../ita/framework/framework';
import { type Book, cellText, findRow } from './book';
import type { CellReader } from './cell-reader';
import { comparedRows } from './setup/summary';

type SummaryPart = Pick<Assessment, 'gateScores' | 'published' | 'compared'>;

export function readSummary({ framework, tables }: Book, reader: CellReader): SummaryPart {
  const table = tables.get('summary');
  const score = (id: string, field: string): Score | null => {
    const row = table === undefined ? null : findRow(table, id);
    if (table === undefined || row === null) return null;
    return reader.score(table, row, field, { part: 'summary', row: id, field });
  };
  const level = table === undefined ? null : findRow(table, 'level');
  const instruments = framework.instruments.map(({ code }) => code);
  const parts = framework.gates.map(({ code }) => code).filter((code) => !instruments.includes(code));
  const column = (field: string) => Object.fromEntries(comparedRows(framework).map((id) => [id, score(id, field)]));
  return {
    gateScores: Object.fromEntries(parts.map((code) => [code, score(`gate.${code}`, 'published')])),
    published: {
      total: score('total', 'published'),
      level: table === undefined || level === null ? '' : cellText(table, level, 'published'),
      instruments: Object.fromEntries(instruments.map((code) => [code, score(code, 'published')])),
    },
    ...whereKnown({ lastYear: column('lastYear'), nationalMean: column('nationalMean') }),
  };
}

/** Absent while nobody typed anything to compare with. */
function whereKnown(compared: Compared): Pick<Assessment, 'compared'> {
  const scores = [...Object.values(compared.lastYear), ...Object.values(compared.nationalMean)];
  return scores.some((score) => score !== null) ? { compared } : {};
}
