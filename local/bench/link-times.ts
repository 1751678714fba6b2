/** How long a whole check takes on the clock: 43 items with 3 links each, every page taking a second. */

import { BATCH, PAUSE_MS, PER_HOST } from '../../src/links/manners';
import { openLaboratory, placeLinks, runCheck } from '../site/run-check';
import { PAGE_MS } from '../site/web/numbered';
import type { Measure } from './measure';

/** The year with 43 items. */
const YEAR = 2566;
const LINKS = 43 * 3;
/** What retries, the first careful request to a host and pages for comparison may add. */
const MOST_OVER_FLOOR = 1.5;

const ONE_HOST = ['timing'];
const FOUR_HOSTS = ['timing', 'timing-a', 'timing-b', 'timing-c'];

export function linkTimes(): Measure[] {
  const oneHostFloor = Math.ceil(LINKS / PER_HOST) * (PAGE_MS + PAUSE_MS) - PAUSE_MS;
  return [
    timed('all on one host', ONE_HOST, oneHostFloor, `${PER_HOST} at once, then ${PAUSE_MS} ms of peace`),
    timed('spread over four hosts', FOUR_HOSTS, Math.ceil(LINKS / BATCH) * PAGE_MS, `${BATCH} at once`),
  ];
}

function timed(where: string, hosts: readonly string[], floor: number, because: string): Measure {
  const laboratory = openLaboratory({ year: YEAR, latency: 0 });
  try {
    placeLinks(
      laboratory,
      Array.from(
        { length: LINKS },
        (_, index) => `https://${hosts[index % hosts.length]}.khampom.go.th/page/${index + 1}`,
      ),
    );
    const { milliseconds, progress, calls, records } = runCheck(laboratory);
    const working = [...records.values()].filter(({ verdict }) => verdict === 'works').length;
    const oneByOne = LINKS * PAGE_MS;
    return {
      what: `checking ${LINKS} links, each page taking ${seconds(PAGE_MS)}, ${where}`,
      measured: [
        `${seconds(milliseconds)}, one by one ${seconds(oneByOne)}, floor ${seconds(floor)} (${because})`,
        `      ${progress.length} calls of the sidebar, ${laboratory.site.asked.length} requests, ${calls.length} service calls, ${working} links found working`,
      ].join('\n'),
      budget: `${MOST_OVER_FLOOR} times the floor, every link found working`,
      within: milliseconds <= MOST_OVER_FLOOR * floor && working === LINKS,
    };
  } finally {
    void laboratory.site.close();
  }
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}
