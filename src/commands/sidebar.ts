/** What the sidebar asks the add-in: an overview, a command, a way to a cell. The types are in sidebar/contract.ts. */

import type {
  Action,
  Answer,
  CommandName,
  Gap,
  ItasEntry,
  LinkProgress,
  Outcome,
  Overview,
  Reminder,
} from '../../sidebar/contract';
import { endLinkTurn } from '../google/link-turn';
import { now } from '../google/now';
import { choosePersonName, chosenName } from '../google/person';
import type { Finding } from '../ita/finding';
import { blockSentence } from '../ita/gap-sentence';
import { linkTargets } from '../ita/links/targets';
import { type NextAction, nextActions } from '../ita/next-actions';
import { Problem } from '../ita/problem';
import { formatScore } from '../ita/score';
import { thaiDate } from '../ita/thai';
import type { Book } from '../workbook/book';
import { waitingLinks } from '../workbook/link-rows';
import { describePlace, locate, shortPlace } from '../workbook/locate';
import { coverageLines } from '../workbook/readiness';
import { answer } from './answer';
import { type Assessed, assess } from './assess';
import { checkLinks, SHORT_SLICE } from './check-links';
import { readItas } from './itas-view';
import { readReminders } from './reminders';
import { runCommand } from './run-command';

const EMPTY: Overview = {
  ready: false,
  agency: '',
  year: '',
  total: '',
  level: '',
  blocks: [],
  instruments: [],
  coverage: [],
  actions: [],
  links: { checked: 0, all: 0, waiting: 0 },
  person: '',
  gaps: [],
  readAt: '',
};

export function sidebarOverview(): Answer<Overview> {
  return answer(overview);
}

export function sidebarRun(command: CommandName): Answer<Outcome> {
  return runCommand(command);
}

export function sidebarCheckLinks(): Answer<LinkProgress> {
  return answer(() => checkLinks(SpreadsheetApp.getActiveSpreadsheet(), SHORT_SLICE));
}

export function sidebarPauseLinks(): Answer<null> {
  return answer(() => {
    endLinkTurn();
    return null;
  });
}

export function sidebarSetPerson(name: string): Answer<string> {
  return answer(() => choosePersonName(name));
}

export function sidebarReminders(): Answer<Reminder[]> {
  return answer(() => readReminders(SpreadsheetApp.getActiveSpreadsheet()));
}

export function sidebarItas(): Answer<ItasEntry[]> {
  return answer(() => readItas(SpreadsheetApp.getActiveSpreadsheet()));
}

export function sidebarGoTo(cell: { sheetId: number; a1: string }): Answer<null> {
  return answer(() => {
    const sheet = SpreadsheetApp.getActiveSpreadsheet()
      .getSheets()
      .find((candidate) => candidate.getSheetId() === cell.sheetId);
    if (sheet === undefined) {
      throw new Problem('tab-gone', 'แท็บของรายการนี้ถูกลบไปแล้ว', 'กดอ่านข้อมูลใหม่ หรือเลือกเมนู ITA › ซ่อมแซมแผ่นงาน');
    }
    if (!/^[A-Z]{1,3}\d{1,7}$/.test(cell.a1)) throw new Problem('bad-cell', 'ไม่พบช่องของรายการนี้', 'กดอ่านข้อมูลใหม่');
    sheet.getRange(cell.a1).activate();
    return null;
  });
}

/** Before set-up there is nothing to show, which is no failure. */
function overview(): Overview {
  try {
    return overviewOf(assess(SpreadsheetApp.getActiveSpreadsheet()));
  } catch (error) {
    if (error instanceof Problem && error.code === 'not-set-up') return EMPTY;
    throw error;
  }
}

function overviewOf({ book, assessment, result, findings }: Assessed): Overview {
  const { date, time } = now(book.timeZone);
  return {
    ready: true,
    agency: assessment.agency.name,
    year: String(result.year),
    total: result.total === null ? '' : formatScore(result.total),
    level: result.level?.name ?? '',
    blocks: result.gap.blocks.map(blockSentence),
    instruments: instrumentsOf(result),
    coverage: coverageLines(book.framework, assessment, result),
    actions: nextActions(book.framework, assessment, result, findings).map((action) => actionOf(book, action)),
    links: linkCounts(book, assessment),
    person: chosenName(),
    gaps: findings.map((finding) => gapOf(book, finding)),
    readAt: `${thaiDate(date)} ${time} น.`,
  };
}

/** The instruments, and after each the parts of it that the level tests apart. */
function instrumentsOf({ instruments, gates }: Assessed['result']): Overview['instruments'] {
  const worded = (name: string, score: number | null) => ({ name, score: score === null ? '' : formatScore(score) });
  const parts = gates.filter(
    ({ code, standIn }) => !standIn && !instruments.some((instrument) => instrument.code === code),
  );
  return [
    ...instruments.map(({ code, score }) => worded(code, score)),
    ...parts.map(({ name, score }) => worded(name, score)),
  ];
}

function actionOf(book: Book, { place, what, remedy, gain, binding }: NextAction): Action {
  return {
    where: shortPlace(book, place) || describePlace(book, place),
    what,
    remedy,
    gain: gain === null ? '' : formatScore(gain),
    binding,
    cell: locate(book, place),
  };
}

/** Each address once, however many items it is evidence of. */
function linkCounts(book: Book, { evidence, links }: Assessed['assessment']): Overview['links'] {
  const verdicts = new Map(links.map(({ url, verdict }) => [url, verdict]));
  const urls = linkTargets(book.framework, evidence).map(({ url }) => url);
  const checked = urls.filter((url) => (verdicts.get(url) ?? 'unseen') !== 'unseen').length;
  return { checked, all: urls.length, waiting: waitingLinks(book, urls) };
}

function gapOf(book: Book, finding: Finding): Gap {
  const { severity, place, message, brief, remedy, stake } = finding;
  return {
    severity,
    where: shortPlace(book, place) || describePlace(book, place) || 'ทั้งไฟล์',
    message: brief ?? message,
    remedy,
    stake: stake === undefined ? '' : formatScore(stake),
    cell: locate(book, place),
  };
}
