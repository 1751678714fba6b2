/** An input file held against the framework of its year, and turned into an assessment. */

import type { Assessment, Claim } from '../../src/ita/assessment';
import type { Framework } from '../../src/ita/framework/framework';
import { frameworkOf, KNOWN_YEARS } from '../../src/ita/framework/years';
import { MEASURE_STATUSES, type MeasureStatus } from '../../src/ita/measures/status';
import { toArabicDigits } from '../../src/ita/thai';
import { DEFAULT_TARGET, settingsFor } from '../../src/workbook/settings';
import { CLAIMS, DIGIT_CHOICES } from '../../src/workbook/tabs';
import { type Input, parseInput, wholeNumberOf } from './input';
import { nearest } from './nearest';
import { InputError, type InputProblem, notWanted } from './problems';

/** All that the main job is done on. */
export interface JobData {
  assessment: Assessment;
  /** The digits of the report, as the workbook's choice is worded. */
  digits: string;
}

/**
 * The data of an input file.
 * @param file its name, for the message
 * @throws {InputError} with everything that is wrong, in shape or against the framework
 */
export function jobDataOf(json: unknown, file: string): JobData {
  const parsed = parseInput(json);
  const problems = [...('problems' in parsed ? parsed.problems : []), ...frameworkProblems(json)];
  if ('problems' in parsed || problems.length > 0) throw new InputError(file, problems);
  const framework = frameworkOf(parsed.input.year)!;
  return { assessment: assessmentOf(parsed.input, framework), digits: parsed.input.digits };
}

/** The data of the sample, and of whatever assessment is there already. */
export function jobDataFrom(assessment: Assessment): JobData {
  return { assessment, digits: DIGIT_CHOICES.thai };
}

/** What the framework doesn't know; a part that hasn't even the right shape is passed over, for that is said already. */
function frameworkProblems(json: unknown): InputProblem[] {
  const input = fieldsOf(json);
  const year = wholeNumberOf(input.year);
  if (year === null || year < 2500 || year > 2699) return [];
  const framework = frameworkOf(year);
  if (framework === null) return [{ path: 'year', message: unknownYear(year) }];
  const parts = partCodes(framework);
  return [
    ...unknownKeys(
      'indicators',
      input.indicators,
      framework.indicators.map(({ number }) => String(number)),
      'ตัวชี้วัด',
      year,
    ),
    ...['lastYear', 'nationalMean'].flatMap((path) =>
      unknownKeys(path, input[path], comparedKeys(framework), 'รายการ', year),
    ),
    ...unknownKeys(
      'questions',
      input.questions,
      framework.questions.map(({ code }) => code),
      'ข้อคำถาม',
      year,
    ),
    ...['EIT1', 'EIT2']
      .filter((code) => !parts.includes(code) && (fieldsOf(input.published)[code] ?? null) !== null)
      .map((code) => ({ path: `published.${code}`, message: `ปี ${year} ไม่ใช้คะแนน ${code} ตัดสินระดับ โปรดลบช่องนี้` })),
    ...unknownRows(
      'evidence',
      input.evidence,
      'code',
      framework.items.map(({ code }) => code),
      'ข้อ OIT',
      year,
    ),
    ...unknownRows(
      'limits',
      input.limits,
      'instrument',
      framework.instruments.map(({ code }) => code),
      'เครื่องมือ',
      year,
    ),
    ...repeatedRows('evidence', input.evidence, 'code', 'ข้อ'),
    ...repeatedRows('limits', input.limits, 'instrument', 'เครื่องมือ'),
    ...repeatedRows('analyses', input.analyses, 'issue', 'ประเด็น'),
    ...repeatedRows('history', input.history, 'year', 'ปี'),
    ...laterYears(input.history, year),
  ];
}

/** What scores can be held against: the total, the instruments, the indicators. */
function comparedKeys({ instruments, indicators }: Framework): string[] {
  return ['total', ...instruments.map(({ code }) => code), ...indicators.map(({ number }) => String(number))];
}

function unknownYear(year: number): string {
  const known = `${Math.min(...KNOWN_YEARS)}–${Math.max(...KNOWN_YEARS)}`;
  return `ยังไม่มีกรอบการประเมินของปี ${year} มีเฉพาะปี ${known}`;
}

function unknownKeys(path: string, value: unknown, known: string[], what: string, year: number): InputProblem[] {
  return Object.keys(fieldsOf(value))
    .filter((key) => !known.includes(key))
    .map((key) => ({ path: `${path}.${key}`, message: notKnown(what, key, known, year) }));
}

function unknownRows(
  path: string,
  value: unknown,
  key: string,
  known: string[],
  what: string,
  year: number,
): InputProblem[] {
  return rowsOf(value).flatMap((row, index) => {
    const id = idOf(row[key]);
    if (id === '' || known.includes(id)) return [];
    return [{ path: `${path}[${index}].${key}`, message: notKnown(what, id, known, year) }];
  });
}

function notKnown(what: string, found: string, known: string[], year: number): string {
  return `กรอบปี ${year} ไม่มี${what} "${found}" รหัสที่ใกล้เคียงที่สุดคือ "${nearest(found, known)}" (มี ${known[0]}–${known[known.length - 1]})`;
}

function repeatedRows(path: string, value: unknown, key: string, what: string): InputProblem[] {
  const ids = rowsOf(value).map((row) => idOf(row[key]));
  return ids.flatMap((id, index) => {
    const first = ids.indexOf(id);
    if (id === '' || first === index) return [];
    return [{ path: `${path}[${index}].${key}`, message: `${what} ${id} ซ้ำกับ ${path}[${first}] โปรดรวมเป็นรายการเดียว` }];
  });
}

function laterYears(value: unknown, assessed: number): InputProblem[] {
  return rowsOf(value).flatMap((row, index) => {
    const year = wholeNumberOf(row.year);
    if (year === null || year <= assessed || year > 2699) return [];
    return [{ path: `history[${index}].year`, message: notWanted(row.year, `ปีไม่เกินปีที่ประเมิน (${assessed})`) }];
  });
}

/** 'o๑๒ ' and 'O12' are one code. */
function idOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number'
    ? toArabicDigits(String(value)).trim().toUpperCase()
    : '';
}

function fieldsOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};
}

function rowsOf(value: unknown): Record<string, unknown>[] {
  return Array.isArray(value) ? value.map(fieldsOf) : [];
}

/** The gates that are no whole instrument: EIT part 1 and 2. */
export function partCodes({ gates, instruments }: Framework): string[] {
  return gates.map(({ code }) => code).filter((code) => !instruments.some((instrument) => instrument.code === code));
}

const ASSESSMENT_CLAIMS: Record<string, Claim> = { [CLAIMS.has]: 'has', [CLAIMS.hasNot]: 'has-not', '': null };

function assessmentOf(input: Input, framework: Framework): Assessment {
  const { name, district, province, domains } = input.agency;
  const byHand = (text: string) => ({ text, draftOf: '' });
  return {
    year: input.year,
    agency: { name, district, province, domains },
    indicatorScores: { ...input.indicators },
    questionScores: { ...input.questions },
    evidence: input.evidence.map((row) => {
      const { claim, urls, explanation, owner, due, score, checkedByEye, checkedBy, note } = row;
      const item = framework.items.find(({ code }) => code === idOf(row.code))!;
      const filled = { urls, explanation, owner, due, score, checkedByEye, checkedBy, seenLinks: '', shown: [], note };
      return { code: item.code, indicator: item.indicator, claim: ASSESSMENT_CLAIMS[claim] ?? null, ...filled };
    }),
    links: [],
    gateScores: picked(input.published, ['EIT1', 'EIT2']),
    published: {
      total: input.published.total ?? null,
      level: input.published.level ?? '',
      instruments: picked(input.published, ['IIT', 'EIT', 'OIT']),
    },
    history: input.history.map((row) => ({
      year: row.year,
      total: row.total,
      level: row.level,
      instruments: picked(row, ['IIT', 'EIT', 'OIT']),
      gates: picked(row, ['EIT1', 'EIT2']),
      nationalMean: row.nationalMean,
      source: row.source,
    })),
    analyses: input.analyses.map(({ issue, text }) => ({ issue, analysis: byHand(text) })),
    measures: input.measures.map(({ issue, measure, steps, owner, period, success, expected, ...progress }) => ({
      id: '',
      issue,
      measure: byHand(measure),
      steps: byHand(steps),
      owner: byHand(owner),
      period: byHand(period),
      success: byHand(success),
      expected: byHand(expected),
      progress: { ...progress, status: statusOf(progress.status) },
    })),
    limits: input.limits.map(({ instrument, text }) => ({ instrument: idOf(instrument), text })),
    divisions: input.divisions ?? initialDivisions(),
    target: input.target ?? DEFAULT_TARGET,
    ...comparedOf(input),
    ...(input.signers ? { signers: input.signers } : {}),
  };
}

function comparedOf({ lastYear, nationalMean }: Input): Pick<Assessment, 'compared'> {
  const isKnown = Object.keys({ ...lastYear, ...nationalMean }).length > 0;
  return isKnown ? { compared: { lastYear: { ...lastYear }, nationalMean: { ...nationalMean } } } : {};
}

function statusOf(word: string | null | undefined): MeasureStatus | null {
  const known = Object.entries(MEASURE_STATUSES).find(([, name]) => name === word);
  return known === undefined ? null : (known[0] as MeasureStatus);
}

/** The ones that set-up proposes. */
function initialDivisions(): string[] {
  return (settingsFor(0, '').find(({ key }) => key === 'divisions')?.initial ?? '').split('\n');
}

/** The fields that the file has, null among them. */
function picked<Key extends string>(
  from: { [key in Key]?: number | null },
  keys: readonly Key[],
): Record<string, number | null> {
  return Object.fromEntries(keys.flatMap((key) => (from[key] === undefined ? [] : [[key, from[key]]])));
}
