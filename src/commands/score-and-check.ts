/** 'ให้คะแนนและตรวจ': scores everything, flags what is missing or doubtful, and writes both into the add-in's columns. */

import type { Outcome } from '../../sidebar/contract';
import { now } from '../google/now';
import type { Finding } from '../ita/finding';
import { gapSentence } from '../ita/gap-sentence';
import type { Result } from '../ita/result';
import { formatScore } from '../ita/score';
import { settleEyeChecks } from '../workbook/eye-checks';
import { settleComponents } from '../workbook/eye-components';
import { describePlace } from '../workbook/locate';
import { writeReadiness } from '../workbook/readiness';
import { coverageLines, type ReportState } from '../workbook/readiness-lines';
import { writeFindings } from '../workbook/write-findings';
import { type Assessed, assess } from './assess';
import { mergedCells } from './merged-cells';
import { kindOfReport } from './report-kinds';
import { earlierExports } from './sidebar/earlier-exports';

/** How many findings a message holds; the sheet has them all. */
const MOST_DETAILS = 12;

export function scoreAndCheck(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): Outcome {
  const assessed = assess(spreadsheet);
  const { book, assessment, result } = assessed;
  const findings = [...mergedCells(book, assessed.findings), ...assessed.findings];
  settleEyeChecks(book);
  settleComponents(book);
  writeFindings(book, assessment, result, findings);
  writeReadiness(book, { assessment, result, findings, now: now(book.timeZone), report: reportState(assessed) });
  return { message: resultSentence(result, findings), details: detailsOf({ ...assessed, findings }), link: null };
}

/** Of the report of measures. */
function reportState({ book, assessment, result }: Assessed): ReportState {
  const kind = kindOfReport('measures');
  const found = [...book.findings, ...kind.check(book.framework, assessment, result)];
  const [last] = earlierExports(book, kind);
  return { errors: found.filter(({ severity }) => severity === 'error').length, exportedAt: last?.at ?? null };
}

function resultSentence(result: Result, findings: readonly Finding[]): string {
  const open = findings.filter(({ severity }) => severity !== 'info').length;
  const found = open === 0 ? 'ไม่พบเรื่องที่ต้องแก้ไข' : `พบเรื่องที่ควรแก้ไข ${open} เรื่อง`;
  if (result.total === null) return `คะแนนยังไม่ครบจึงยังไม่มีคะแนนรวม · ${found}`;
  return `คะแนนรวม ${formatScore(result.total)} ระดับ ${result.level?.name ?? 'ยังไม่มีข้อมูล'} · ${found}`;
}

function detailsOf({ book, assessment, result, findings }: Assessed): string[] {
  const urgent = findings.filter(({ severity }) => severity !== 'info');
  const shown = urgent.slice(0, MOST_DETAILS).map((finding) => detailOf(book, finding));
  const more = urgent.length - shown.length;
  return [
    ...(result.total === null ? [] : [gapSentence(result.gap)]),
    ...coverageLines(book.framework, assessment, result),
    ...shown,
    ...(more > 0 ? [`และอีก ${more} เรื่อง ดูในคอลัมน์ "ข้อค้นพบ" ของแต่ละแท็บ`] : []),
  ];
}

function detailOf(book: Assessed['book'], { message, remedy, place }: Finding): string {
  const where = describePlace(book, place);
  return `${message} → ${remedy}${where === '' ? '' : ` (${where})`}`;
}
