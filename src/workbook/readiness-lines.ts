/** What the one-page readiness says: done, missing, not checked, and what to do first. Short, for a reader with a minute. */

import type { Now } from '../google/now';
import type { Assessment } from '../ita/assessment';
import { coverageSentence, evidenceCoverage } from '../ita/evidence/coverage';
import { EVIDENCE_STATES, type EvidenceState, stateOfRow } from '../ita/evidence/state';
import type { Finding } from '../ita/finding';
import type { Framework } from '../ita/framework/framework';
import { gapSentence } from '../ita/gap-sentence';
import { progressOf } from '../ita/measures/progress';
import { MEASURE_STATUSES } from '../ita/measures/status';
import { type NextAction, nextActions } from '../ita/next-actions';
import type { Result } from '../ita/result';
import { formatScore } from '../ita/score';
import { thaiDate } from '../ita/thai';
import type { Book } from './book';
import { shortPlace } from './locate';
import { READINESS } from './setup/guide';

const TOP = 5;
const UNKNOWN = 'ยังไม่มีข้อมูล';

/** The workbook reckoned through. */
export interface Checked {
  assessment: Assessment;
  result: Result;
  findings: readonly Finding[];
  now: Now;
  report: ReportState;
}

/** How the report of measures stands. */
export interface ReportState {
  /** What its self-check found that stops an export. */
  errors: number;
  /** When it was exported last, in words; null where it never was. */
  exportedAt: string | null;
}

type Lines = Record<(typeof READINESS)[keyof typeof READINESS], string>;

export function readinessLines(book: Book, { assessment, result, findings, now, report }: Checked): Lines {
  const { framework } = book;
  const { total, level, gap } = result;
  return {
    [READINESS.heading]: `${assessment.agency.name || '(ยังไม่ได้กรอกชื่อหน่วยงาน)'}\nปีที่ประเมิน ${framework.year}`,
    [READINESS.checkedAt]: `${thaiDate(now.date)} เวลา ${now.time} น.`,
    [READINESS.total]: total === null ? `${UNKNOWN} คะแนนตัวชี้วัดยังไม่ครบ` : formatScore(total),
    [READINESS.level]: level === null ? UNKNOWN : `${level.name}\n${gapSentence(gap)}`,
    [READINESS.instruments]: result.instruments
      .map(({ code, score }) => `${code} ${score === null ? UNKNOWN : formatScore(score)}`)
      .join(' · '),
    [READINESS.coverage]: coverageLines(framework, assessment, result).join('\n'),
    [READINESS.evidence]: evidenceLine(framework, assessment, findings),
    [READINESS.report]: reportLines(framework, assessment, report).join('\n'),
    [READINESS.followUp]: followUpLine(assessment),
    [READINESS.top]: topActions(book, nextActions(framework, assessment, result, findings)),
  };
}

/** Coverage stands beside every score: what isn't known is counted, never taken for good or bad. */
export function coverageLines(framework: Framework, assessment: Assessment, { coverage }: Result): string[] {
  const { indicators, items } = coverage;
  return [
    `ตัวชี้วัดที่มีคะแนน ${indicators.known} จาก ${indicators.all}`,
    `ข้อ OIT ที่มีคะแนน ${items.known} จาก ${items.all}`,
    coverageSentence(evidenceCoverage(framework, assessment)),
  ];
}

/** What the states of evidence come to for somebody who decides; the gravest first. */
const SORTS: { name: string; states: EvidenceState[] }[] = [
  { name: 'ขาดหลักฐาน', states: [EVIDENCE_STATES.missing] },
  { name: 'ต้องแก้ไข', states: [EVIDENCE_STATES.faulty, EVIDENCE_STATES.incomplete] },
  {
    name: 'ยังไม่ตรวจ',
    states: [EVIDENCE_STATES.doubtful, EVIDENCE_STATES.unseen, EVIDENCE_STATES.recheck, EVIDENCE_STATES.unopened],
  },
  { name: 'พร้อม', states: [EVIDENCE_STATES.seen, EVIDENCE_STATES.opened] },
];

/** Every item once, by the gravest of its rows; one whose row is gone has no evidence. */
function evidenceLine({ items }: Framework, { evidence, links }: Assessment, findings: readonly Finding[]): string {
  const records = new Map(links.map((record) => [record.url, record]));
  const sorts = items.map(({ code }) => {
    const rows = evidence.filter((row) => row.code === code);
    const states =
      rows.length === 0 ? [EVIDENCE_STATES.missing] : rows.map((row) => stateOfRow(row, findings, records));
    return SORTS.find((sort) => sort.states.some((state) => states.includes(state)));
  });
  const parts = [...SORTS].reverse().map((sort) => `${sort.name} ${sorts.filter((each) => each === sort).length}`);
  return `${parts.join(' · ')} (ทั้งหมด ${items.length} ข้อ)`;
}

function reportLines({ issues }: Framework, assessment: Assessment, { errors, exportedAt }: ReportState): string[] {
  const analysed = issues.filter(({ number }) =>
    assessment.analyses.some(({ issue, analysis }) => issue === number && analysis.text !== ''),
  );
  const measured = issues.filter(({ number }) => {
    const own = assessment.measures.filter(({ issue }) => issue === number);
    return own.length > 0 && own.every((row) => OFFICIAL.every((field) => row[field].text !== ''));
  });
  return [
    `บทวิเคราะห์ ${analysed.length} จาก ${issues.length} ประเด็น · มาตรการ ${measured.length} จาก ${issues.length} ประเด็น`,
    errors === 0 ? 'ตรวจก่อนส่งออก: ไม่พบข้อผิดพลาด' : `ตรวจก่อนส่งออก: มีข้อผิดพลาด ${errors} เรื่อง`,
    exportedAt === null ? 'ยังไม่ได้ส่งออก' : `ส่งออกล่าสุด ${exportedAt}`,
  ];
}

/** The columns of the official table: a measure without one of them isn't whole. */
const OFFICIAL = ['measure', 'steps', 'owner', 'period'] as const;

function followUpLine({ measures }: Assessment): string {
  const { all, counts, unknown, doneShare } = progressOf(measures);
  if (doneShare === null) return 'ยังไม่มีมาตรการ';
  const parts = [
    `${MEASURE_STATUSES['under-way']} ${counts['under-way']}`,
    `${MEASURE_STATUSES.planned} ${counts.planned}`,
    `${MEASURE_STATUSES['not-done']} ${counts['not-done']}`,
    `ยังไม่ระบุ ${unknown}`,
  ];
  return `เสร็จ ${counts.done} จาก ${all} มาตรการ (ร้อยละ ${formatScore(doneShare)})\n${parts.join(' · ')}`;
}

/** What the next level can't be reached without comes first, then what adds the most points. */
function topActions(book: Book, actions: readonly NextAction[]): string {
  const first = actions.slice(0, TOP);
  if (first.length === 0) return 'ไม่พบเรื่องที่ต้องแก้ไข';
  return first.map((action, index) => `${index + 1}. ${actionSentence(book, action)}`).join('\n');
}

/** How it is mended stands in the tab of the row; here it would only make the page longer. */
function actionSentence(book: Book, { place, what, gain, binding }: NextAction): string {
  const needed = binding ? 'จำเป็นต่อระดับถัดไป' : '';
  const worth = gain === null ? '' : `เพิ่มคะแนนรวมได้ถึง ${formatScore(gain)}`;
  const notes = [needed, worth].filter((note) => note !== '').join(' · ');
  const subject = subjectOf(book, place);
  return `${subject === '' ? '' : `${subject}: `}${what}${notes === '' ? '' : ` (${notes})`}`;
}

/** A code by itself tells only those who work with it. '' for a part of an instrument, which names itself. */
function subjectOf(book: Book, place: NextAction['place']): string {
  const { items, indicators } = book.framework;
  if (place.part === 'summary') return '';
  const item = place.part === 'items' ? items.find(({ code }) => code === place.row) : undefined;
  if (item !== undefined) return `${item.code} ${item.title}`;
  const indicator =
    place.part === 'indicators' ? indicators.find(({ number }) => number === place.indicator) : undefined;
  return indicator === undefined ? shortPlace(book, place) : `ตัวชี้วัดที่ ${indicator.number} ${indicator.name}`;
}
