/** 'ใบชี้แจงผลคะแนน': a dated tab for the items in dispute, made from what was submitted and not from today's cells. */

import type { Outcome } from '../../sidebar/contract';
import { now } from '../google/now';
import { Problem } from '../ita/problem';
import { type Appeal, appealOf } from '../ita/submission/appeal';
import { sortableThaiDay, thaiDate } from '../ita/thai';
import type { Book } from '../workbook/book';
import { appendLog } from '../workbook/log';
import { writeAppeal } from '../workbook/submission/appeal-tab';
import { newestSnapshot, type Snapshot, snapshotCount } from '../workbook/submission/snapshot-tab';
import { assess } from './assess';

/** @throws {Problem} 'no-snapshot' where nothing was frozen for this year, 'empty-snapshot' where nothing can be read of it */
export function appeal(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): Outcome {
  const { book, assessment } = assess(spreadsheet);
  const { year } = book.framework;
  const snapshot = snapshotOf(book, year);
  const disputed = appealOf(assessment, snapshot.items);
  const doubts = doubtsOf(book, snapshot);
  const told = [...sourceOf(book, snapshot), ...doubts, ...leftOut(disputed)];
  if (disputed.rows.length === 0) {
    return { message: 'ไม่มีข้อที่คะแนนต่ำกว่า 100 จึงไม่ได้ทำใบชี้แจง', details: [...told, HOW_DISPUTED], link: null };
  }
  const { date, time } = now(book.timeZone);
  const name = writeAppeal(book, disputed.rows, {
    agency: assessment.agency.name,
    year,
    day: sortableThaiDay(date),
    madeAt: `${thaiDate(date)} เวลา ${time} น.`,
    source: [`อ้างอิงสิ่งที่ส่งตามแท็บ "${snapshot.name}" ซึ่งแช่แข็งเมื่อ ${snapshot.frozenAt}`, ...doubts].join(' · '),
  });
  const codes = disputed.rows.map(({ frozen }) => frozen.code);
  appendLog(book, [
    { action: 'ใบชี้แจงผลคะแนน', outcome: `แท็บ "${name}" ${codes.join(', ')} จากแท็บ "${snapshot.name}"` },
  ]);
  return {
    message: `ทำใบชี้แจงในแท็บ "${name}" แล้ว ${codes.length} ข้อ (${codes.join(', ')}) จากแท็บ "${snapshot.name}"`,
    details: [...told, 'คอลัมน์ "เหตุผลที่ชี้แจง" เป็นร่าง โปรดแก้ไขให้ตรงกับข้อเท็จจริงก่อนใช้'],
    link: null,
  };
}

const HOW_DISPUTED = 'หากมีข้อที่ไม่เห็นด้วยกับผล ให้กรอกคะแนนของข้อนั้นในคอลัมน์ "คะแนนข้อ" ของแท็บตัวชี้วัด แล้วสั่งใหม่';

function snapshotOf(book: Book, year: number): Snapshot {
  const snapshot = newestSnapshot(book, year);
  if (snapshot === null) {
    throw new Problem(
      'no-snapshot',
      `ยังไม่มีชุดหลักฐานปี ${year} ที่แช่แข็งไว้ จึงไม่ทราบว่าส่งอะไรในระบบ ITAS และยังทำใบชี้แจงไม่ได้`,
      'หากข้อมูลในแท็บตัวชี้วัดยังตรงกับที่ส่ง เลือกเมนู ITA › แช่แข็งสิ่งที่ส่ง แล้วสั่งใหม่ หากแก้ไขไปแล้ว ให้กู้คืนจาก ไฟล์ › ประวัติเวอร์ชัน ของวันที่ส่งก่อน',
    );
  }
  if (snapshot.items.length > 0) return snapshot;
  throw new Problem(
    'empty-snapshot',
    `อ่านหลักฐานที่แช่แข็งไว้ในแท็บ "${snapshot.name}" ไม่ได้ หัวตารางหรือแถวถูกลบไปแล้ว`,
    'กู้คืนแท็บนั้นจาก ไฟล์ › ประวัติเวอร์ชัน แล้วสั่งใหม่',
  );
}

function sourceOf({ spreadsheet }: Book, { name, frozenAt, number, year }: Snapshot): string[] {
  const count = snapshotCount(spreadsheet, year);
  const among = count > 1 ? ` ซึ่งใหม่ที่สุดใน ${count} ชุด` : '';
  return [`ใช้ชุดที่ ${number} แท็บ "${name}" แช่แข็งเมื่อ ${frozenAt}${among}`];
}

/** The fingerprint stands in the mark and in the journal; what disagrees with either isn't what was frozen. */
function doubtsOf(book: Book, { name, isIntact, fingerprint }: Snapshot): string[] {
  const log = book.tables.get('log');
  const isLogged =
    log === undefined || log.values.some((row) => row.some((cell) => String(cell).includes(fingerprint)));
  return [
    ...(isIntact ? [] : [`แท็บ "${name}" ถูกแก้ไขหลังแช่แข็ง โปรดเทียบกับ ไฟล์ › ประวัติเวอร์ชัน ก่อนใช้ใบชี้แจง`]),
    ...(isLogged ? [] : [`ไม่พบลายนิ้วมือของแท็บ "${name}" ในแท็บ "${log.name}" จึงยืนยันไม่ได้ว่าเป็นชุดเดิม`]),
  ];
}

function leftOut({ notFrozen, unclear }: Appeal): string[] {
  return [
    ...(notFrozen.length === 0 ? [] : [`ไม่ได้ใส่ ${notFrozen.join(', ')} เพราะไม่มีในชุดที่แช่แข็ง`]),
    ...(unclear.length === 0 ? [] : [`ไม่ได้ใส่ ${unclear.join(', ')} เพราะมีหลายแถวที่คะแนนไม่ตรงกัน โปรดแก้ไขแล้วสั่งใหม่`]),
  ];
}
