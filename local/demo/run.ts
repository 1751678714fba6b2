/** The main job on one agency's data, without Google: set up, type, score and check, draft, export. */

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Answer, CommandName, Evidence, Outcome } from '../../sidebar/contract';
import { frameworkOf } from '../../src/ita/framework/years';
import { khampom2567 } from '../../src/ita/sample/khampom-2567';
import { Clock } from '../host/clock';
import { createHost, type Host } from '../host/host';
import { saveXlsx } from '../host/xlsx';
import { type JobData, jobDataFrom, jobDataOf } from './check-input';
import { differencesBetween } from './differences';
import { expectedOf } from './expected';
import { changedCells, placeData } from './place-cells';
import { DemoError } from './problems';
import { readJson } from './read-json';
import { screenText } from './screen';
import { shownResult } from './shown-result';
import { type CommandCalls, type Summary, summaryOf } from './summary';
import { writeFiles } from './write-files';

export interface DemoOptions {
  /** The input file; the sample agency where it is left out. */
  input?: string;
  /** The folder for the files; made where it isn't there. */
  out: string;
  /** The moment the job is done at, which dates the report and what is past due; default now. */
  now?: Date;
  /** The built add-in; default the project's dist/. */
  dist?: string;
}

export interface DemoResult {
  summary: Summary;
  /** Paths of workbook.xlsx, report.docx, follow-up.docx where there is one, and summary.json. */
  files: string[];
  /** The result in Thai, as it is printed. */
  text: string;
}

/** @throws {DemoError} where the input is bad, a command fails, or the workbook shows other figures than the core */
export async function runDemo({ input, out, now, dist }: DemoOptions): Promise<DemoResult> {
  const data = input === undefined ? jobDataFrom(khampom2567()) : jobDataOf(await readJson(input), input);
  const { summary, workbook, report, followUp } = await doJob(data, newHost(now, dist));
  const files = await writeFiles(out, {
    'workbook.xlsx': workbook,
    'report.docx': report,
    ...(followUp === null ? {} : { [FOLLOW_UP]: followUp }),
    'summary.json': `${JSON.stringify(summary, null, 2)}\n`,
  });
  // One of an earlier run may be somebody's by now, so it stays; but nobody shall take it for this run's.
  const older = followUp === null && existsSync(join(out, FOLLOW_UP)) ? join(out, FOLLOW_UP) : null;
  return { summary, files, text: screenText(summary, files, older) };
}

const FOLLOW_UP = 'follow-up.docx';

function newHost(now: Date | undefined, dist = fileURLToPath(new URL('../../dist', import.meta.url))): Host {
  if (!existsSync(join(dist, 'Code.js'))) {
    throw new DemoError(['ยังไม่ได้สร้างส่วนเสริม (ไม่พบ dist/Code.js)', 'โปรดสั่ง npm run build ก่อน หรือใช้ npm run demo']);
  }
  return createHost({ dist, clock: new Clock(now) });
}

interface DoneJob {
  summary: Summary;
  workbook: Uint8Array;
  report: Uint8Array;
  /** Null where the data say nothing of what became of any measure. */
  followUp: Uint8Array | null;
}

async function doJob(data: JobData, host: Host): Promise<DoneJob> {
  const { assessment } = data;
  const framework = frameworkOf(assessment.year)!;
  const calls: Record<string, CommandCalls> = {};
  const command = (name: CommandName) => {
    const before = host.calls.byKind();
    const outcome = orFail(host.call('sidebarRun', name) as Answer<Outcome>);
    const after = host.calls.byKind();
    const since = (kind: keyof CommandCalls) => after[kind] - before[kind];
    calls[name] = { read: since('read'), write: since('write'), structure: since('structure') };
    return outcome;
  };

  host.state.name = `ITA ${assessment.year} ${assessment.agency.name}`;
  host.open();
  host.answers.push({ button: 'OK', text: String(assessment.year) }, { button: 'OK', text: assessment.agency.name });
  command('setUp');
  placeData(host, framework, data);
  command('scoreAndCheck');
  command('draft');
  const exported = exporting(host, () => command('exportReport'));
  const followedUp = tellsOfProgress(data) ? exporting(host, () => command('exportFollowUp')) : null;
  const evidence = orFail(host.call('sidebarEvidence') as Answer<Evidence>);

  const shown = shownResult(host.state, framework, evidence);
  const expected = expectedOf(framework, assessment, dayInBangkok(host.clock.now()));
  const differences = [...changedCells(host.state, framework, data), ...differencesBetween(shown, expected)];
  if (differences.length > 0) {
    throw new DemoError(['แผ่นงานแสดงผลไม่ตรงกับการคำนวณ จึงไม่เขียนไฟล์ใด โปรดแจ้งผู้ดูแลส่วนเสริม', ...differences]);
  }
  return {
    summary: summaryOf({ agency: assessment.agency, shown, expected, exported, followedUp, calls, state: host.state }),
    workbook: await saveXlsx(host.state),
    report: documentOf(exported, host),
    followUp: followedUp === null ? null : documentOf(followedUp, host),
  };
}

/** The drafted measures are all planned; only what the data say of one is anything to report. */
function tellsOfProgress({ assessment: { measures } }: JobData): boolean {
  return measures.some(
    ({ progress: { status, doneAt, outcome, proof } }) =>
      status !== null || doneAt !== null || outcome !== '' || proof.length > 0,
  );
}

/** Whatever the self-check finds is told in the report's remarks; the export itself goes on. */
function exporting(host: Host, run: () => Outcome): Outcome {
  host.answers.push({ button: 'YES' }, { button: 'OK', text: 'จัดทำจากไฟล์ข้อมูลโดยไม่ผ่านหน้าจอ' });
  const outcome = run();
  host.answers.length = 0;
  return outcome;
}

function orFail<T>(answer: Answer<T>): T {
  if (answer.ok) return answer.value;
  throw new DemoError([answer.failure.message, answer.failure.remedy]);
}

function documentOf({ link }: Outcome, host: Host): Uint8Array {
  const bytes = host.drive.all().find(({ webViewLink }) => webViewLink === link?.url)?.bytes;
  if (!bytes) throw new DemoError(['ส่งออกรายงานแล้ว แต่ไม่พบเอกสารใน Drive จำลอง โปรดแจ้งผู้ดูแลส่วนเสริม']);
  return bytes;
}

const BANGKOK_AHEAD = 7 * 3_600_000;

function dayInBangkok(milliseconds: number): string {
  return new Date(milliseconds + BANGKOK_AHEAD).toISOString().slice(0, 10);
}
