/** An assessment as the cells that people would type: what sample data and an input file are put into the sheet by. */

import type { Assessment, MeasureRow } from '../ita/assessment';
import type { Framework, Score } from '../ita/framework/framework';
import { MEASURE_STATUSES } from '../ita/measures/status';
import { SIGNER_KEYS, signerCell } from './signers';
import { CLAIMS, indicatorKey, type TabKey } from './tabs';
import type { CellValue } from './write';

export interface PlacedCell {
  tab: TabKey;
  /** The row's identity. */
  row: string;
  /** The column's key. */
  key: string;
  value: CellValue;
}

/**
 * The cells of what is known; what is blank in the assessment has no cell. Measures have rows of their own to make: of one
 * that has an id only what became of it is here.
 */
export function assessmentCells(framework: Framework, assessment: Assessment): PlacedCell[] {
  return [
    ...settingCells(assessment),
    ...scoreCells(framework, assessment),
    ...evidenceCells(assessment),
    ...publishedCells(framework, assessment),
    ...comparedCells(assessment),
    ...historyCells(assessment),
    ...assessment.analyses.map(({ issue, analysis }) => cell('analysis', String(issue), 'analysis', analysis.text)),
    ...assessment.measures.filter(({ id }) => id !== '').flatMap(progressCells),
    ...assessment.limits.map(({ instrument, text }) => cell('limits', instrument, 'limit', text)),
  ].filter(({ value }) => value !== '' && value !== false);
}

function settingCells({ agency, divisions, target, signers }: Assessment): PlacedCell[] {
  const setting = (key: string, value: string) => cell('settings', key, 'value', value);
  return [
    setting('agency', agency.name),
    setting('district', agency.district),
    setting('province', agency.province),
    setting('domains', agency.domains.join('\n')),
    setting('divisions', divisions.join('\n')),
    setting('target', String(target)),
    ...SIGNER_KEYS.map((key) => setting(key, signers === undefined ? '' : signerCell(signers[key]))),
  ];
}

function scoreCells(framework: Framework, { indicatorScores, questionScores }: Assessment): PlacedCell[] {
  return [
    ...framework.indicators.map(({ number }) =>
      cell(indicatorKey(number), String(number), 'official', orBlank(indicatorScores[number])),
    ),
    ...framework.questions.map(({ code, indicator }) =>
      cell(indicatorKey(indicator), code, 'score', orBlank(questionScores[code])),
    ),
  ];
}

function evidenceCells({ evidence }: Assessment): PlacedCell[] {
  return evidence.flatMap((row) => {
    const own = (key: string, value: CellValue) => cell(indicatorKey(row.indicator), row.code, key, value);
    return [
      own('claim', row.claim === 'has' ? CLAIMS.has : row.claim === 'has-not' ? CLAIMS.hasNot : ''),
      own('urls', row.urls.join('\n')),
      own('explanation', row.explanation),
      own('owner', row.owner),
      own('due', row.due ?? ''),
      own('score', orBlank(row.score)),
      own('checkedByEye', row.checkedByEye),
      own('checkedBy', row.checkedBy),
      own('note', row.note),
    ];
  });
}

/** A gate that is no whole instrument (EIT part 1 and 2) is typed beside the gate itself. */
function publishedCells(framework: Framework, { published, gateScores }: Assessment): PlacedCell[] {
  const own = (row: string, value: CellValue) => cell('summary', row, 'published', value);
  return [
    ...framework.instruments.map(({ code }) => own(code, orBlank(published.instruments[code]))),
    ...Object.entries(gateScores).map(([code, score]) => own(`gate.${code}`, orBlank(score))),
    own('total', orBlank(published.total)),
    own('level', published.level),
  ];
}

function comparedCells({ compared }: Assessment): PlacedCell[] {
  return Object.entries(compared ?? {}).flatMap(([key, scores]: [string, Record<string, Score | null>]) =>
    Object.entries(scores).map(([row, score]) => cell('summary', row, key, orBlank(score))),
  );
}

function progressCells({ id, progress: { status, doneAt, outcome, proof } }: MeasureRow): PlacedCell[] {
  const own = (key: string, value: CellValue) => cell('measures', id, key, value);
  return [
    own('status', status === null ? '' : MEASURE_STATUSES[status]),
    own('doneAt', doneAt ?? ''),
    own('outcome', outcome),
    own('proof', proof.join('\n')),
  ];
}

function historyCells({ history }: Assessment): PlacedCell[] {
  return history.flatMap(({ year, total, level, instruments, gates, nationalMean, source }) => {
    const own = (key: string, value: CellValue) => cell('history', String(year), key, value);
    return [
      own('total', orBlank(total)),
      own('level', level),
      ...Object.entries({ ...instruments, ...gates }).map(([key, score]) => own(key, orBlank(score))),
      own('nationalMean', orBlank(nationalMean)),
      own('source', source),
    ];
  });
}

function cell(tab: TabKey, row: string, key: string, value: CellValue): PlacedCell {
  return { tab, row, key, value };
}

function orBlank(score: Score | null | undefined): CellValue {
  return score ?? '';
}
