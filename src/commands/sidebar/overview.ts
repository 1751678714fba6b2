/** What the sidebar shows at first: the result at a glance. */

import type { Action, Answer, Overview, SetUpChoices } from '../../../sidebar/contract';
import { now } from '../../google/now';
import { KNOWN_YEARS } from '../../ita/framework/years';
import { blockSentence } from '../../ita/gap-sentence';
import { type NextAction, nextActions } from '../../ita/next-actions';
import { Problem } from '../../ita/problem';
import { khampom2567 } from '../../ita/sample/khampom-2567';
import { formatScore } from '../../ita/score';
import { thaiDate } from '../../ita/thai';
import { trendOf } from '../../ita/trend';
import type { Book } from '../../workbook/book';
import { describePlace, locate, shortPlace } from '../../workbook/locate';
import { coverageLines } from '../../workbook/readiness-lines';
import { type Assessed, assess } from '../assess';
import { suggestedYear } from '../set-up';
import { linkCounts } from './link-counts';
import { serve } from './serve';

/** How many years the picture has at least, and at most: more don't fit into its width. */
const TREND_YEARS = 5;
const MOST_TREND_YEARS = 8;

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
  openGaps: 0,
  trend: [],
  choices: { years: [], suggested: 0, sample: { year: 0, agency: '' } },
  readAt: '',
};

export function sidebarOverview(): Answer<Overview> {
  return serve('sidebarOverview', [], overview);
}

/** Before set-up there is nothing to show, which is no failure. */
function overview(): Overview {
  try {
    return overviewOf(assess(SpreadsheetApp.getActiveSpreadsheet()));
  } catch (error) {
    if (error instanceof Problem && error.code === 'not-set-up') return { ...EMPTY, choices: choices() };
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
    openGaps: findings.length,
    trend: trendOf(assessment, result, TREND_YEARS).slice(-MOST_TREND_YEARS),
    choices: choices(),
    readAt: `${thaiDate(date)} ${time} น.`,
  };
}

function choices(): SetUpChoices {
  const { year, agency } = khampom2567();
  return { years: [...KNOWN_YEARS], suggested: suggestedYear(), sample: { year, agency: agency.name } };
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
