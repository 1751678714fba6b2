/** The one-page readiness in `เริ่มต้น`: done, missing, not checked, and what to do first. */

import type { Now } from '../google/now';
import type { Assessment } from '../ita/assessment';
import { coverageSentence, evidenceCoverage } from '../ita/evidence/coverage';
import { EVIDENCE_STATES, stateOfRow } from '../ita/evidence/state';
import type { Finding } from '../ita/finding';
import type { Framework } from '../ita/framework/framework';
import { gapSentence } from '../ita/gap-sentence';
import { type NextAction, nextActions } from '../ita/next-actions';
import type { Result } from '../ita/result';
import { formatScore } from '../ita/score';
import { thaiDate } from '../ita/thai';
import { type Book, findRow } from './book';
import { shortPlace } from './locate';
import { READINESS } from './setup/guide';
import { type CellWrite, changedCells, writeCells } from './write';

const TOP = 5;
const UNKNOWN = 'ยังไม่มีข้อมูล';

export function writeReadiness(
  book: Book,
  assessment: Assessment,
  result: Result,
  findings: readonly Finding[],
  now: Now,
): void {
  const table = book.tables.get('start');
  if (table === undefined) return;
  const { total, level, gap } = result;
  const lines: Record<string, string> = {
    [READINESS.checkedAt]: `${thaiDate(now.date)} เวลา ${now.time} น.`,
    [READINESS.total]: total === null ? `${UNKNOWN} คะแนนตัวชี้วัดยังไม่ครบ` : formatScore(total),
    [READINESS.level]: level === null ? UNKNOWN : `${level.name} — ${gapSentence(gap)}`,
    [READINESS.coverage]: coverageLines(book.framework, assessment, result).join('\n'),
    [READINESS.evidence]: evidenceLine(assessment, findings),
    [READINESS.top]: topActions(book, nextActions(book.framework, assessment, result, findings)),
  };
  const cells = Object.entries(lines).flatMap(([key, value]): CellWrite[] => {
    const row = findRow(table, key);
    return row === null ? [] : [{ row: row.number, key: 'content', value }];
  });
  if (changedCells(table, cells).length > 0) writeCells(table, cells);
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

function evidenceLine({ evidence, links }: Assessment, findings: readonly Finding[]): string {
  const records = new Map(links.map((record) => [record.url, record]));
  const count = new Map<string, number>();
  for (const row of evidence) {
    const state = stateOfRow(row, findings, records);
    count.set(state, (count.get(state) ?? 0) + 1);
  }
  const parts = Object.values(EVIDENCE_STATES).map((state) => `${state} ${count.get(state) ?? 0}`);
  return `${parts.join(' · ')} (ทั้งหมด ${evidence.length} ข้อ)`;
}

/** What the next level can't be reached without comes first, then what adds the most points. */
function topActions(book: Book, actions: readonly NextAction[]): string {
  const first = actions.slice(0, TOP);
  if (first.length === 0) return 'ไม่พบเรื่องที่ต้องแก้ไข';
  return first.map((action, index) => `${index + 1}. ${actionSentence(book, action)}`).join('\n');
}

function actionSentence(book: Book, { place, what, remedy, gain, binding }: NextAction): string {
  const needed = binding ? 'จำเป็นต่อระดับถัดไป' : '';
  const worth = gain === null ? '' : `เพิ่มคะแนนรวมได้ถึง ${formatScore(gain)}`;
  const notes = [needed, worth].filter((note) => note !== '').join(' · ');
  return `${shortPlace(book, place)}: ${what}${notes === '' ? '' : ` (${notes})`} → ${remedy}`;
}
