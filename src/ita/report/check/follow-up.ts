/** What the follow-up report needs and does not have: of each measure its status, and what belongs to that status. */

import type { Assessment, MeasureRow } from '../../assessment';
import { isLink, type LinkProblem, parseLink } from '../../evidence/link';
import type { Finding, Severity } from '../../finding';
import { MEASURE_STATUSES, type MeasureStatus } from '../../measures/status';
import { isWritten } from '../texts';

export function unfinishedFollowUp({ measures }: Assessment): Finding[] {
  if (measures.length === 0) return [noMeasures()];
  return [...nothingDone(measures), ...measures.flatMap(ofMeasure)];
}

function noMeasures(): Finding {
  return {
    rule: 'follow-up.no-measures',
    severity: 'error',
    place: { part: 'measures' },
    message: 'ยังไม่มีมาตรการในแท็บมาตรการ จึงไม่มีสิ่งที่จะรายงานผล',
    remedy: 'กรอกมาตรการที่กำหนดไว้ หรือสั่งร่างมาตรการ แล้วบันทึกสถานะและผลของแต่ละข้อ',
  };
}

/** Only where people have begun to tell: of a tab without any status each measure is told by itself. */
function nothingDone(measures: MeasureRow[]): Finding[] {
  const told = measures.filter(({ progress }) => progress.status !== null);
  if (told.length === 0 || told.some(({ progress }) => progress.status === 'done')) return [];
  // A drafted measure is a plan by itself: where all still are, nobody has reported on any.
  const isUntouched = measures.every(({ progress }) => progress.status === 'planned');
  return [
    {
      rule: 'follow-up.nothing-done',
      severity: isUntouched ? 'error' : 'warning',
      place: { part: 'measures', row: told[0]!.id, field: 'status' },
      message: isUntouched
        ? `มาตรการทุกข้อยังมีสถานะ ‘${MEASURE_STATUSES.planned}’ จึงยังไม่มีผลการดำเนินการให้รายงาน`
        : `ยังไม่มีมาตรการข้อใดมีสถานะ ‘${MEASURE_STATUSES.done}’ รายงานจะแสดงว่าดำเนินการเสร็จร้อยละ 0`,
      remedy: 'ตรวจสถานะของทุกมาตรการให้เป็นปัจจุบันก่อนส่งออก',
    },
  ];
}

function ofMeasure(row: MeasureRow): Finding[] {
  const { status } = row.progress;
  return [
    ...(!isWritten(row.measure.text) ? [nameless(row)] : []),
    ...(status === null ? [statusless(row)] : ofStatus(row, status)),
    ...badLinks(row),
  ];
}

function nameless(row: MeasureRow): Finding {
  return found(row, 'measure', 'error', {
    rule: 'follow-up.no-name',
    message: 'ยังไม่มีชื่อมาตรการ โครงการ หรือกิจกรรม',
    remedy: 'กรอกชื่อมาตรการ หรือลบแถวหากไม่ใช้มาตรการนี้',
  });
}

/** An error, as any blank that the report would print: a report that is silent about a measure doesn't follow it up. */
function statusless(row: MeasureRow): Finding {
  return found(row, 'status', 'error', {
    rule: 'follow-up.no-status',
    message: 'ยังไม่ได้ระบุสถานะ',
    remedy: `เลือกสถานะ ${Object.values(MEASURE_STATUSES).join(' / ')}`,
  });
}

function ofStatus(row: MeasureRow, status: MeasureStatus): Finding[] {
  const word = MEASURE_STATUSES[status];
  const { outcome, doneAt, proof } = row.progress;
  const isTold = isWritten(outcome);
  if (status === 'done') {
    return [
      ...(isTold ? [] : [outcomeless(row, 'error', word)]),
      ...(doneAt === null ? [dateless(row, word)] : []),
      ...(proof.length === 0 ? [proofless(row, word)] : []),
    ];
  }
  if (status === 'under-way') return isTold ? [] : [outcomeless(row, 'warning', word)];
  const contradicting = doneAt !== null ? 'doneAt' : proof.length > 0 ? 'proof' : null;
  return [
    ...(status === 'not-done' && !isTold ? [reasonless(row, word)] : []),
    ...(contradicting === null ? [] : [contradiction(row, contradicting, word)]),
  ];
}

function outcomeless(row: MeasureRow, severity: Severity, word: string): Finding {
  return found(row, 'outcome', severity, {
    rule: 'follow-up.no-outcome',
    message: `มีสถานะ ‘${word}’ แต่ยังไม่ได้เขียนผลการดำเนินการ`,
    remedy: 'เขียนสั้น ๆ ว่าทำอะไรไปแล้วและได้ผลอย่างไร',
  });
}

function dateless(row: MeasureRow, word: string): Finding {
  return found(row, 'doneAt', 'warning', {
    rule: 'follow-up.no-date',
    message: `มีสถานะ ‘${word}’ แต่ยังไม่มีวันที่ดำเนินการ`,
    remedy: 'กรอกวันที่แล้วเสร็จ เช่น 15/3/2568',
  });
}

function proofless(row: MeasureRow, word: string): Finding {
  return found(row, 'proof', 'warning', {
    rule: 'follow-up.no-proof',
    message: `มีสถานะ ‘${word}’ แต่ยังไม่มีลิงก์หลักฐาน`,
    remedy: 'วางลิงก์ของข่าวกิจกรรม รายงานผล หรือภาพถ่ายบนเว็บไซต์ของหน่วยงาน',
  });
}

function reasonless(row: MeasureRow, word: string): Finding {
  return found(row, 'outcome', 'warning', {
    rule: 'follow-up.no-reason',
    message: `มีสถานะ ‘${word}’ แต่ยังไม่ได้บอกเหตุผล`,
    remedy: 'เขียนเหตุผลที่ไม่ได้ดำเนินการ และสิ่งที่จะทำต่อไป ในช่องผลการดำเนินการ',
  });
}

function contradiction(row: MeasureRow, field: 'doneAt' | 'proof', word: string): Finding {
  const what = field === 'doneAt' ? 'วันที่ดำเนินการ' : 'ลิงก์หลักฐาน';
  return found(row, field, 'warning', {
    rule: 'follow-up.contradiction',
    message: `มีสถานะ ‘${word}’ แต่กรอก${what}ไว้แล้ว`,
    remedy: `แก้สถานะให้ตรงกับความจริง หรือลบ${what}`,
  });
}

const LINK_FAULTS: Record<LinkProblem, string> = {
  'no-scheme': 'ไม่ได้ขึ้นต้นด้วย https://',
  several: 'มีหลายลิงก์อยู่ในบรรทัดเดียว',
  credentials: 'มีชื่อผู้ใช้หรือรหัสผ่านอยู่ในลิงก์',
  'not-http': 'เปิดได้เฉพาะในเครื่องหรือในสำนักงาน',
  malformed: 'ไม่ใช่ลิงก์ของหน้าเว็บ',
};

function badLinks(row: MeasureRow): Finding[] {
  return row.progress.proof.flatMap((line): Finding[] => {
    const link = parseLink(line);
    if (isLink(link)) return [];
    return [
      found(row, 'proof', 'warning', {
        rule: 'follow-up.bad-link',
        message: `มีหลักฐาน ‘${shortened(line)}’ ซึ่ง${LINK_FAULTS[link]}`,
        remedy: 'วางลิงก์เต็มที่ขึ้นต้นด้วย https:// หนึ่งลิงก์ต่อหนึ่งบรรทัด',
      }),
    ];
  });
}

const LONGEST_QUOTE = 60;

function shortened(line: string): string {
  return line.length > LONGEST_QUOTE ? `${line.slice(0, LONGEST_QUOTE)}…` : line;
}

type Told = Pick<Finding, 'rule' | 'message' | 'remedy'>;

function found({ id, issue }: MeasureRow, field: string, severity: Severity, { rule, message, remedy }: Told): Finding {
  const place = { part: 'measures', row: id, field } as const;
  return { rule, severity, place, message: `มาตรการ ${id} ของประเด็นที่ ${issue} ${message}`, remedy };
}
