/** The years of the trend: unbroken, with every instrument, and nothing made up for the years that nobody entered. */

import { resultOf } from '../../src/ita/scoring';
import { trendOf } from '../../src/ita/trend';
import { sampleAssessment, sampleFramework } from './report/sample-report';

const trend = (change: Parameters<typeof sampleAssessment>[0] = {}, least?: number) => {
  const assessment = sampleAssessment(change);
  return trendOf(assessment, resultOf(sampleFramework(), assessment), least);
};

it('runs from the first year of the history to the one assessed', () => {
  expect(trend().map(({ year, total }) => [year, total === null ? null : Math.round(total)])).toEqual([
    [2564, 88],
    [2565, null],
    [2566, 91],
    [2567, 98],
  ]);
});

it('has at least as many years as asked for, however short the history is', () => {
  expect(trend({ history: [] }, 5).map(({ year }) => year)).toEqual([2563, 2564, 2565, 2566, 2567]);
});

it('is no longer than the years of the assessment, whatever year a row bears', () => {
  const [history] = sampleAssessment().history;
  const years = (year: number) => trend({ history: [{ ...history!, year }] });
  expect(years(66)).toHaveLength(1);
  expect(years(2024)).toHaveLength(1);
  expect(years(2700)).toHaveLength(1);
  expect(years(2556)).toHaveLength(12);
});

it('has the instruments of each year, null where unknown', () => {
  const [history] = sampleAssessment().history;
  const years = trend({ history: [{ ...history!, instruments: { IIT: 90, EIT: null } }] });
  expect(years[0]?.instruments).toEqual({ IIT: 90, EIT: null, OIT: null });
  expect(years[1]?.instruments).toEqual({ IIT: null, EIT: null, OIT: null });
  expect(Object.values(years[3]!.instruments).map((score) => score?.toFixed(2))).toEqual(['99.73', '96.28', '97.50']);
});
