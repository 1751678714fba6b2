/** No number of an analysis comes from anywhere but the model, and no mapped figure is passed over. */

import fc from 'fast-check';
import { draftAnalyses } from '../../../src/ita/analysis/draft';
import type { Assessment } from '../../../src/ita/assessment';
import type { Issue } from '../../../src/ita/framework/framework';
import type { Result } from '../../../src/ita/result';
import { formatScore, roundHalfUp } from '../../../src/ita/score';
import { caseOf, complete, framework2567 } from '../sample/agencies';

const hundredths = fc.integer({ min: 0, max: 10_000 }).map((value) => value / 100);
const score = fc.option(hundredths, { nil: null, freq: 6 });
const QUESTIONS = framework2567.questions.map(({ code }) => code);
const ITEMS = framework2567.items.map(({ code }) => code);
const NUMBERS = framework2567.indicators.map(({ number }) => String(number));

function byKey(keys: readonly string[], value: fc.Arbitrary<number | null> = score) {
  return fc
    .array(value, { minLength: keys.length, maxLength: keys.length })
    .map((scores) => Object.fromEntries(keys.map((key, at) => [key, scores[at] ?? null])));
}

const agency = fc
  .record({
    indicators: byKey(NUMBERS),
    questions: byKey(QUESTIONS),
    items: byKey(ITEMS),
    lastYear: byKey(['total', 'IIT', 'EIT', 'OIT', ...NUMBERS]),
    nationalMean: byKey(['total', 'IIT', 'EIT', 'OIT', ...NUMBERS]),
    gates: byKey(['EIT1', 'EIT2']),
    target: fc.constantFrom(90, 95, 96.5, 100),
  })
  .map(({ indicators, questions, items, lastYear, nationalMean, gates, target }): Assessment => {
    const assessment = complete();
    for (const row of assessment.evidence) row.score = items[row.code] ?? null;
    return {
      ...assessment,
      indicatorScores: indicators,
      questionScores: questions,
      gateScores: gates,
      compared: { lastYear, nationalMean },
      history: [],
      target,
    };
  });

function drafts(assessment: Assessment) {
  const { result } = caseOf(assessment);
  return draftAnalyses(framework2567, assessment, result).map(({ issue, text }) => ({
    text,
    issue: framework2567.issues.find(({ number }) => number === issue)!,
    result,
  }));
}

/** Every score that the model has of a ประเด็น, of the instruments and of the whole. */
function scoresOf(issue: Issue, assessment: Assessment, result: Result): number[] {
  const known = (scores: (number | null | undefined)[]) =>
    scores.filter((each): each is number => typeof each === 'number');
  const indicators = known(
    result.indicators.filter(({ number }) => issue.indicators.includes(number)).map((each) => each.score),
  );
  const mean = indicators.length === 0 ? [] : [indicators.reduce((sum, each) => sum + each, 0) / indicators.length];
  return [
    ...indicators,
    ...mean,
    ...known(issue.questions.map((code) => assessment.questionScores[code])),
    ...known(assessment.evidence.filter(({ code }) => issue.items.includes(code)).map((row) => row.score)),
    ...known(result.instruments.map((each) => each.score)),
    ...known(result.gates.map((each) => each.score)),
    ...known([result.total]),
  ];
}

/** What scores are held against: targets, the borders of passing and of levels, last year, the country, full marks. */
function yardsticks(assessment: Assessment): number[] {
  const { compared, target } = assessment;
  const entered = [...Object.values(compared?.lastYear ?? {}), ...Object.values(compared?.nationalMean ?? {})];
  const borders = framework2567.levels.flatMap(({ minTotal, minGate }) => [minTotal, minGate ?? minTotal]);
  const given = [target, framework2567.passing, 100, 93.05, ...borders];
  return [...given, ...entered.filter((each): each is number => each !== null)];
}

function gains(issue: Issue, assessment: Assessment, result: Result): number[] {
  const short = result.itemWorths.filter(({ code }) => {
    const row = assessment.evidence.find((each) => each.code === code);
    return issue.items.includes(code) && row?.score !== null && roundHalfUp(row?.score ?? 0) < 100;
  });
  const byIndicator = new Map<number, number>();
  for (const { code, gain } of short) {
    const { indicator } = framework2567.items.find((item) => item.code === code)!;
    byIndicator.set(indicator, (byIndicator.get(indicator) ?? 0) + gain);
  }
  const capped = [...byIndicator].map(([number, gain]) => {
    const official = result.indicators.find((each) => each.number === number)?.source === 'official';
    const open = result.indicatorWorths.find((each) => each.number === number)?.gain ?? gain;
    return official ? Math.min(gain, open) : gain;
  });
  return [capped.reduce((sum, gain) => sum + gain, 0), ...result.indicatorWorths.map(({ gain }) => gain)];
}

describe('every number of an analysis', () => {
  it('that is a score is one of the model, or how far one is from what it is held against', () => {
    fc.assert(
      fc.property(agency, (assessment) => {
        for (const { text, issue, result } of drafts(assessment)) {
          const scores = scoresOf(issue, assessment, result);
          const bases = yardsticks(assessment);
          const apart = scores.flatMap((one) => bases.map((other) => Math.abs(roundHalfUp(one) - roundHalfUp(other))));
          const worth = gains(issue, assessment, result);
          const allowed = new Set([...scores, ...bases, ...apart, ...worth].map((each) => formatScore(each)));
          for (const [number] of text.matchAll(/\d+\.\d+/g))
            expect([number, allowed.has(number)]).toEqual([number, true]);
        }
      }),
      { numRuns: 25 },
    );
  });

  it('that is none is a year, a code, the number of an indicator or a count', () => {
    const counts = Math.max(ITEMS.length, QUESTIONS.length, NUMBERS.length);
    fc.assert(
      fc.property(agency, (assessment) => {
        for (const { text } of drafts(assessment)) {
          const titles = framework2567.items.map(({ title }) => title);
          const bare = titles.reduce((rest, title) => rest.split(title).join(''), text);
          const others = bare.replace(/\d+\.\d+/g, '').matchAll(/([A-Za-z]?)(\d+)/g);
          for (const [all, letter, digits] of others) {
            const number = Number(digits);
            const isCode = letter !== '' && [...ITEMS, ...QUESTIONS].includes(all);
            const isYear = [2566, 2567, 2568].includes(number);
            const isPhrase = number === 100 && text.includes('ได้ไม่ถึง 100 คะแนน');
            expect([all, isCode || isYear || isPhrase || (letter === '' && number <= counts)]).toEqual([all, true]);
          }
        }
      }),
      { numRuns: 25 },
    );
  });
});

describe('a mapped figure that changes', () => {
  const changed = (before: Assessment, after: Assessment, mapped: (issue: Issue) => boolean) => {
    const [one, two] = [drafts(before), drafts(after)];
    one.forEach(({ text, issue }, at) => {
      if (mapped(issue)) expect(text).not.toBe(two[at]!.text);
    });
  };

  it('changes the text of each ประเด็น that rests on the question', () => {
    fc.assert(
      fc.property(agency, fc.constantFrom(...QUESTIONS), score, (before, code, other) => {
        fc.pre(before.questionScores[code] !== other);
        const after = { ...before, questionScores: { ...before.questionScores, [code]: other } };
        changed(before, after, ({ questions }) => questions.includes(code));
      }),
      { numRuns: 50 },
    );
  });

  it('changes it for what an indicator is compared with, in the first that rests on the indicator', () => {
    fc.assert(
      fc.property(agency, fc.constantFrom(...NUMBERS), hundredths, (before, number, other) => {
        fc.pre(before.indicatorScores[Number(number)] !== null && before.compared!.lastYear[number] !== other);
        const lastYear = { ...before.compared!.lastYear, [number]: other };
        const after = { ...before, compared: { ...before.compared!, lastYear } };
        const first = framework2567.issues.find(({ indicators }) => indicators.includes(Number(number)));
        changed(before, after, (issue) => issue === first);
      }),
      { numRuns: 25 },
    );
  });

  it('changes it for an item that is the only one of its ประเด็น to lose points', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ITEMS), hundredths, hundredths, (code, one, other) => {
        fc.pre(one !== other);
        const withScore = (of: number) => {
          const assessment = complete();
          for (const row of assessment.evidence) row.score = row.code === code ? of : 100;
          return assessment;
        };
        changed(withScore(one), withScore(other), ({ items }) => items.includes(code));
      }),
      { numRuns: 25 },
    );
  });
});
