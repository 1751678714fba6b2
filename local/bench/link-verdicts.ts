/** What the link check says of every address of the test web, against what is there in truth. */

import type { LinkRecord, Verdict } from '../../src/ita/links/record';
import { CASES, type LinkCase, type Truth } from '../site/cases';
import { type CheckOutcome, openLaboratory, placeLinks, runCheck } from '../site/run-check';
import type { Measure } from './measure';

const TRUTHS: readonly Truth[] = ['good', 'doubtful', 'hidden', 'dead'];
const VERDICTS: readonly Verdict[] = ['works', 'unseen', 'broken'];
/** Of one answer on the clock: a Thai site seen from abroad on a good and on a bad day, which fall into other slices. */
const LATENCIES_MS = [300, 800];

export function linkVerdicts(): Measure[] {
  return [...LATENCIES_MS.flatMap(withAnswersOf), nothingAskedOfTheRefused()];
}

function withAnswersOf(latency: number): Measure[] {
  const { outcome, requests } = checked(CASES, latency);
  const recordOf = ({ url }: LinkCase) => outcome.records.get(url);
  const measures = [
    neverCalledBroken(recordOf),
    asExpected(recordOf),
    requestsPerAddress(requests),
    {
      what: `checking ${CASES.length} links, many of them ill`,
      measured: `${seconds(outcome.milliseconds)} on the clock in ${outcome.progress.length} calls of the sidebar, the longest ${seconds(outcome.longestCall)}`,
      budget: 'no call longer than five of the six minutes that Google gives',
      within: outcome.longestCall <= 300_000,
    },
  ];
  return measures.map((measure) => ({ ...measure, what: `${measure.what} (answers of ${latency} ms)` }));
}

type RecordOf = (one: LinkCase) => LinkRecord | undefined;

function neverCalledBroken(recordOf: RecordOf): Measure {
  const count = (truth: Truth, verdict: Verdict) =>
    CASES.filter((one) => one.truth === truth && recordOf(one)?.verdict === verdict).length;
  const line = (head: string, cells: (string | number)[]) =>
    `      ${head.padEnd(10)}${cells.map((cell) => String(cell).padStart(8)).join('')}`;
  const matrix = [
    line('', VERDICTS as Verdict[]),
    ...TRUTHS.map((truth) =>
      line(
        truth,
        VERDICTS.map((verdict) => count(truth, verdict)),
      ),
    ),
  ];
  const wronged = CASES.filter((one) => one.truth === 'good' && recordOf(one)?.verdict === 'broken');
  return {
    what: 'verdicts of the link check by what is there in truth',
    measured: [
      `${wronged.length} good pages called broken`,
      ...wronged.map(({ name }) => `      ${name}`),
      ...matrix,
    ].join('\n'),
    budget: 'no good page called broken',
    within: wronged.length === 0,
  };
}

/** Verdict, reason and doubts, all three. */
function asExpected(recordOf: RecordOf): Measure {
  const others = CASES.filter((one) => !isAsExpected(one, recordOf(one)));
  return {
    what: 'links with the expected verdict, reason and doubts',
    measured: [
      `${CASES.length - others.length} of ${CASES.length}`,
      ...others.map(
        (one) => `      ${one.name}: ${told(recordOf(one))} for ${told({ ...one, reason: one.reasons[0] })}`,
      ),
    ].join('\n'),
    budget: 'all',
    within: others.length === 0,
  };
}

/** True where the record says of the address what the table wants said. */
function isAsExpected({ verdict, reasons, doubts }: LinkCase, record: LinkRecord | undefined): boolean {
  return (
    record !== undefined &&
    record.verdict === verdict &&
    reasons.includes(record.reason) &&
    [...record.doubts].sort().join() === [...doubts].sort().join()
  );
}

function requestsPerAddress(requests: number): Measure {
  const asked = CASES.filter((one) => one.asked).length;
  return {
    what: 'requests for each address that is asked for: retries, redirects, comparisons',
    measured: `${(requests / asked).toFixed(2)} (${requests} for ${asked})`,
    budget: '2.5',
    within: requests <= 2.5 * asked,
  };
}

/** By themselves, so that every call of UrlFetchApp would be theirs. */
function nothingAskedOfTheRefused(): Measure {
  const refused = CASES.filter((one) => !one.asked);
  const { outcome } = checked(refused, 0);
  const calls = outcome.calls.filter(({ service }) => service === 'UrlFetch').length;
  return {
    what: `calls of UrlFetchApp for the ${refused.length} addresses that may not be asked for`,
    measured: String(calls),
    budget: '0',
    within: calls === 0,
  };
}

function checked(cases: readonly LinkCase[], latency: number): { outcome: CheckOutcome; requests: number } {
  const laboratory = openLaboratory({ latency });
  try {
    placeLinks(
      laboratory,
      cases.map(({ url }) => url),
    );
    return { outcome: runCheck(laboratory), requests: laboratory.site.asked.length };
  } finally {
    void laboratory.site.close();
  }
}

function told(record: { verdict: Verdict; reason: string; doubts: readonly string[] } | undefined): string {
  return record === undefined ? 'nothing' : [record.verdict, record.reason, ...record.doubts].join(' ');
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(0)} s`;
}
