/**
 * The report of what became of the measures as plain data, measure by measure. What nobody knows is said to be
 * unknown: it is counted neither as planned nor as done.
 */

import type { MeasureRow } from '../assessment';
import { progressOf } from '../measures/progress';
import { MEASURE_STATUSES, type MeasureStatus } from '../measures/status';
import { formatScore } from '../score';
import { thaiShortDate } from '../thai';
import { type Cover, coverOf } from './cover';
import { inDigits } from './digits';
import type { ReportInput } from './model';
import type { Line } from './notes';
import { type IssueMeasures, measuresByIssue } from './numbered-measures';
import { type Signature, signaturesOf } from './signatures';
import { stampText } from './stamp';

export interface StatusLine {
  status: string;
  count: string;
  /** Of all measures, in percent. */
  share: string;
}

export interface IssueProgressLine {
  issue: string;
  all: string;
  done: string;
  underWay: string;
  planned: string;
  notDone: string;
  unknown: string;
}

export interface OutcomeLine {
  /** Within its ประเด็น, as in the report of measures: '3.1'. */
  no: string;
  measure: string;
  status: string;
  doneAt: string;
  outcome: string;
  /** Addresses, one a line. */
  proof: string;
}

/** A measure that isn't finished, and what is next. */
export interface OpenLine {
  no: string;
  measure: string;
  status: string;
  next: string;
}

export interface FollowUpModel {
  kind: 'follow-up';
  digits: 'thai' | 'arabic';
  cover: Cover;
  summary: {
    /** The share that is completed, with what it was counted from. */
    completed: string;
    /** How many nobody has said anything about. */
    unknown: string;
  };
  statuses: StatusLine[];
  issues: IssueProgressLine[];
  outcomes: OutcomeLine[];
  open: OpenLine[];
  signatures: Signature[];
  notes: Line[];
  stamp: string;
}

const UNKNOWN = 'ยังไม่ทราบสถานะ';
const NONE = 'ยังไม่มีข้อมูล';
const NO_NUMBER = '–';

/** As officers read a list: what is finished first. */
const ORDER: MeasureStatus[] = ['done', 'under-way', 'planned', 'not-done'];

/** The follow-up of the measures that stand in the workbook: those of the year after the one assessed. */
export function followUpModel({ framework, assessment, stamp, thaiDigits }: ReportInput): FollowUpModel {
  const issues = measuresByIssue(framework, assessment);
  const numbered = issues.flatMap(({ measures }) => measures);
  const said = {
    cover: coverOf(assessment),
    summary: summaryOf(assessment.measures),
    statuses: statusLines(assessment.measures),
    issues: issues.map(issueLine),
    outcomes: outcomeLines(numbered),
    open: openLines(numbered),
    signatures: signaturesOf(assessment),
    notes: notesOf(assessment.measures, assessment.year + 1),
  };
  return {
    kind: 'follow-up',
    digits: thaiDigits ? 'thai' : 'arabic',
    ...inDigits(said, thaiDigits),
    stamp: stampText(stamp, thaiDigits),
  };
}

function summaryOf(measures: MeasureRow[]): FollowUpModel['summary'] {
  const { all, counts, unknown, doneShare } = progressOf(measures);
  return {
    completed:
      doneShare === null
        ? `${NONE}มาตรการ จึงยังไม่มีผลการดำเนินการให้สรุป`
        : `ดำเนินการเสร็จแล้วร้อยละ ${formatScore(doneShare)} (${counts.done} จาก ${all} มาตรการ)`,
    unknown: openText(all, counts.planned, unknown),
  };
}

/** 'แผน' is what a drafted measure has before anybody says more: no word of its having been looked after. */
function openText(all: number, planned: number, unknown: number): string {
  if (all === 0) return `${NONE}มาตรการ`;
  if (unknown > 0) return `ยังไม่ทราบสถานะ ${unknown} มาตรการ ซึ่งไม่นับว่าเสร็จหรืออยู่ในแผน`;
  return planned > 0 ? `ยังไม่มีรายงานว่าเริ่มดำเนินการ ${planned} มาตรการ` : 'ทุกมาตรการเริ่มดำเนินการหรือมีผลแล้ว';
}

function statusLines(measures: MeasureRow[]): StatusLine[] {
  const { all, counts, unknown } = progressOf(measures);
  const line = (status: string, count: number): StatusLine => ({
    status,
    count: String(count),
    share: all === 0 ? NO_NUMBER : formatScore((100 * count) / all),
  });
  return [
    ...ORDER.map((status) => line(MEASURE_STATUSES[status], counts[status])),
    line(UNKNOWN, unknown),
    { status: 'รวม', count: String(all), share: all === 0 ? NO_NUMBER : formatScore(100) },
  ];
}

function issueLine({ number, name, measures }: IssueMeasures): IssueProgressLine {
  const { all, counts, unknown } = progressOf(measures.map(({ row }) => row));
  return {
    issue: `(${number}) ${name}`,
    all: String(all),
    done: String(counts.done),
    underWay: String(counts['under-way']),
    planned: String(counts.planned),
    notDone: String(counts['not-done']),
    unknown: String(unknown),
  };
}

type Numbered = IssueMeasures['measures'];

function outcomeLines(numbered: Numbered): OutcomeLine[] {
  if (numbered.length === 0) {
    const measure = `${NONE}มาตรการในแผ่นงาน`;
    return [{ no: NO_NUMBER, measure, status: NONE, doneAt: NONE, outcome: NONE, proof: NONE }];
  }
  return numbered.map(({ no, row }) => ({
    no,
    measure: nameOf(row),
    status: statusOf(row),
    doneAt: row.progress.doneAt === null ? 'ยังไม่ได้ระบุวันที่' : thaiShortDate(row.progress.doneAt),
    outcome: row.progress.outcome.trim() || 'ยังไม่ได้บันทึกผล',
    proof: row.progress.proof.join('\n') || 'ยังไม่มีหลักฐาน',
  }));
}

function openLines(numbered: Numbered): OpenLine[] {
  const open = numbered.filter(({ row }) => row.progress.status !== 'done');
  if (open.length === 0) {
    const measure = numbered.length === 0 ? `${NONE}มาตรการ` : 'ไม่มีงานค้าง ทุกมาตรการดำเนินการเสร็จแล้ว';
    return [{ no: NO_NUMBER, measure, status: NO_NUMBER, next: NO_NUMBER }];
  }
  return open.map(({ no, row }) => ({ no, measure: nameOf(row), status: statusOf(row), next: nextOf(row) }));
}

function nextOf({ owner, period, progress }: MeasureRow): string {
  const who = owner.text.trim() || 'ผู้รับผิดชอบ (ยังไม่ได้ระบุ)';
  const when = period.text.trim() === '' ? '' : ` กำหนดเวลาตามมาตรการคือ ${period.text.trim()}`;
  switch (progress.status) {
    case 'under-way':
      return `${who} ดำเนินการต่อให้แล้วเสร็จ แล้วบันทึกผลพร้อมหลักฐาน${when}`;
    case 'planned':
      return `${who} เริ่มดำเนินการตามขั้นตอนที่กำหนดไว้${when}`;
    case 'not-done':
      return `${who} รายงานเหตุที่ไม่ได้ดำเนินการต่อผู้บริหาร เพื่อพิจารณากำหนดเป็นมาตรการของปีถัดไปหรือยกเลิก`;
    default:
      return `${who} แจ้งสถานะและผลการดำเนินการ เพื่อให้รายงานครบถ้วน`;
  }
}

function nameOf({ measure }: MeasureRow): string {
  return measure.text.trim() || `${NONE}ชื่อมาตรการ`;
}

function statusOf({ progress }: MeasureRow): string {
  return progress.status === null ? UNKNOWN : MEASURE_STATUSES[progress.status];
}

function notesOf(measures: MeasureRow[], year: number): Line[] {
  const done = measures.filter(({ progress }) => progress.status === 'done');
  const bare = done.filter(({ progress }) => progress.proof.length === 0).length;
  const undated = done.filter(({ progress }) => progress.doneAt === null).length;
  const notes = [
    `ร้อยละของมาตรการที่เสร็จคิดจากมาตรการทั้งหมดของปีงบประมาณ พ.ศ. ${year} มาตรการที่ยังไม่ทราบสถานะอยู่ในจำนวนทั้งหมด แต่ไม่นับว่าเสร็จ`,
    ...(bare === 0 ? [] : [`มาตรการที่เสร็จแล้ว ${bare} มาตรการยังไม่มีหลักฐานประกอบ`]),
    ...(undated === 0 ? [] : [`มาตรการที่เสร็จแล้ว ${undated} มาตรการยังไม่ได้ระบุวันที่ดำเนินการ`]),
  ];
  return notes.map((text) => ({ text }));
}
