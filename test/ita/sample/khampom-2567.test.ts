import { checkEvidence } from '../../../src/ita/evidence/check';
import { frameworkOf } from '../../../src/ita/framework/years';
import { NATIONAL_MEANS } from '../../../src/ita/national-mean';
import { khampom2567, SAMPLE_NOTE } from '../../../src/ita/sample/khampom-2567';
import { roundHalfUp } from '../../../src/ita/score';
import { resultOf } from '../../../src/ita/scoring';

const framework = frameworkOf(2567)!;

describe('the sample agency', () => {
  const sample = khampom2567();
  const result = resultOf(framework, sample);

  it('comes to the published total and level', () => {
    expect(roundHalfUp(result.total!)).toBe(sample.published.total);
    expect(result.level?.name).toBe(sample.published.level);
  });

  it('comes to the published instruments', () => {
    const score = (code: string) => roundHalfUp(result.instruments.find((each) => each.code === code)!.score!);
    expect(score('IIT')).toBe(99.73);
    expect(score('OIT')).toBe(97.5);
  });

  it('has a row for every item of 2567, in order, at the item’s own indicator', () => {
    expect(sample.evidence.map(({ code, indicator }) => [code, indicator])).toEqual(
      framework.items.map(({ code, indicator }) => [code, indicator]),
    );
  });

  it('marks all its evidence as a sample, on a domain that nobody can own', () => {
    for (const row of sample.evidence) {
      expect(row.note).toBe(SAMPLE_NOTE);
      for (const url of row.urls.filter((each) => each.includes('//'))) {
        expect(url).toMatch(/^https:\/\/www\.khampom\.example\//);
      }
    }
  });

  it('gives the items to divisions of the agency', () => {
    for (const { owner } of sample.evidence.filter((row) => row.owner !== '')) {
      expect(sample.divisions).toContain(owner);
    }
  });

  it('scores no item: the official score of the indicator stands', () => {
    expect(sample.evidence.every(({ score }) => score === null)).toBe(true);
  });

  it('invents no past: of the years before, only the national mean is known', () => {
    expect(sample.history.map(({ year, total }) => [year, total])).toEqual([
      [2563, null],
      [2564, null],
      [2565, null],
      [2566, null],
      [2567, 97.8],
    ]);
    for (const { year, nationalMean } of sample.history) expect(nationalMean).toBe(NATIONAL_MEANS[year]);
  });

  it('is a fresh copy each time', () => {
    khampom2567().evidence[0]!.urls.push('x');
    khampom2567().indicatorScores[1] = 0;
    expect(khampom2567()).toEqual(sample);
  });

  it('shows a fault of each kind that the evidence check knows, and only those', () => {
    const findings = checkEvidence(framework, sample, result.itemWorths, '2024-04-30');
    const isUnchecked = ({ rule }: (typeof findings)[number]) => rule === 'evidence.components-unchecked';
    const faults = findings.filter((finding) => !isUnchecked(finding));
    expect(faults.map(({ rule, place }) => `${rule} ${place.row}`).sort()).toEqual(FAULTS);
    // Nobody looked at the pages of a sample, which is no fault.
    expect(findings.filter(isUnchecked).map(({ severity }) => severity)).toEqual(Array(32).fill('info'));
  });
});

const FAULTS = [
  'evidence.doubled-link O10',
  'evidence.doubled-link O11',
  'evidence.has-without-link O17',
  'evidence.link-malformed O20',
  'evidence.no-link O12',
  'evidence.no-link O25',
  'evidence.no-owner O24',
  'evidence.past-due O25',
  'evidence.wrong-year O8',
];
