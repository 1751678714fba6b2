/** The link check in the built add-in, over the whole test web: what it says of good pages, and of all others. */
import { CASES } from '../../../local/site/cases';
import { type Laboratory, openLaboratory, placeLinks, runCheck } from '../../../local/site/run-check';

/** On a busy machine; some seconds do on an idle one. */
const PATIENCE_MS = 180_000;
const LATENCY_MS = 300;

let laboratory: Laboratory;
beforeEach(() => {
  laboratory = openLaboratory({ latency: LATENCY_MS });
});
afterEach(() => laboratory.site.close());

const check = (urls: readonly string[]) => {
  placeLinks(laboratory, urls);
  return runCheck(laboratory);
};

it(
  'calls no good page broken, nor anything that only this server cannot see, and gives each address its verdict',
  () => {
    const { records } = check(CASES.map(({ url }) => url));
    const said = CASES.map(({ name, truth, url }) => ({ name, truth, verdict: records.get(url)?.verdict }));
    expect(said.filter(({ truth, verdict }) => truth !== 'dead' && verdict === 'broken')).toEqual([]);
    expect(said).toEqual(CASES.map(({ name, truth, verdict }) => ({ name, truth, verdict })));
  },
  PATIENCE_MS,
);

it(
  'makes no request for an address that may not be asked for',
  () => {
    const { calls, records } = check(CASES.filter(({ asked }) => !asked).map(({ url }) => url));
    expect(records.size).toBeGreaterThan(0);
    expect(calls.filter(({ service }) => service === 'UrlFetch')).toEqual([]);
  },
  PATIENCE_MS,
);

it(
  'does not follow a redirect into the office',
  () => {
    const url = CASES.find(({ name }) => name === 'redirect into the office')!.url;
    const { calls, records } = check([url]);
    expect(records.get(url)).toMatchObject({ verdict: 'broken', reason: 'leads-to-private', chain: [] });
    expect(calls.filter(({ service }) => service === 'UrlFetch')).toHaveLength(1);
    expect(laboratory.site.asked.map((request) => request.url)).toEqual([url]);
  },
  PATIENCE_MS,
);

it(
  'says the same again when it is repeated, to the millisecond',
  async () => {
    const urls = CASES.filter((_, index) => index % 15 === 0).map(({ url }) => url);
    const first = check(urls);
    await laboratory.site.close();
    laboratory = openLaboratory({ latency: LATENCY_MS });
    const second = check(urls);
    expect([...second.records]).toEqual([...first.records]);
    expect(second.milliseconds).toBe(first.milliseconds);
  },
  PATIENCE_MS,
);
