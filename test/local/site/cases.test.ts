/** The table of addresses: whole, without doubles, and true to what the test web answers. */
import { CASES } from '../../../local/site/cases';
import { HOSTS } from '../../../local/site/web/hosts';
import { DOUBT_WORDS, REASON_WORDS } from '../../../src/ita/links/words';

const named = (verdict: string) => CASES.filter((one) => one.verdict === verdict);

it('has enough of every kind', () => {
  expect(CASES.length).toBeGreaterThanOrEqual(80);
  for (const verdict of ['works', 'broken', 'unseen']) expect(named(verdict).length).toBeGreaterThanOrEqual(20);
  for (const truth of ['good', 'dead', 'hidden', 'doubtful']) {
    expect(CASES.filter((one) => one.truth === truth).length).toBeGreaterThanOrEqual(14);
  }
});

it('names each address and each case once', () => {
  expect(new Set(CASES.map(({ url }) => url)).size).toBe(CASES.length);
  expect(new Set(CASES.map(({ name }) => name)).size).toBe(CASES.length);
});

it('never calls a good page broken', () => {
  expect(CASES.filter(({ truth, verdict }) => truth !== 'dead' && verdict === 'broken')).toEqual([]);
});

it('has every reason but that of a failure that nobody can name, and every doubt', () => {
  const reasons = new Set(CASES.flatMap((one) => [...one.reasons]));
  const doubts = new Set(CASES.flatMap((one) => [...one.doubts]));
  expect(Object.keys(REASON_WORDS).filter((reason) => !reasons.has(reason as never))).toEqual(['fetch-failed']);
  expect(Object.keys(DOUBT_WORDS).filter((doubt) => !doubts.has(doubt as never))).toEqual([]);
});

it.each(named('works').map(({ name, url }) => [name, url]))('%s stands on a host of the test web', (_, address) => {
  expect(HOSTS.has(new URL(address).hostname)).toBe(true);
});
