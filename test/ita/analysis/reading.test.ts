/** How the analyses read side by side: no pattern word by word, the weakest point named and answered, a bearable length. */

import fc from 'fast-check';
import { draftAnalyses } from '../../../src/ita/analysis/draft';
import { topicOf } from '../../../src/ita/analysis/topic';
import { shownBy } from '../../../src/ita/analysis/weaknesses';
import { WORDING } from '../../../src/ita/analysis/wording';
import type { Assessment } from '../../../src/ita/assessment';
import { frameworkOf, KNOWN_YEARS } from '../../../src/ita/framework/years';
import { draftMeasures } from '../../../src/ita/measures/draft';
import { khampom2567 } from '../../../src/ita/sample/khampom-2567';
import { blank, caseOf, complete, failing, framework2567, fullMarks, withIndicators } from '../sample/agencies';

function texts(assessment: Assessment): string[] {
  const { result } = caseOf(assessment);
  return draftAnalyses(framework2567, assessment, result).map(({ text }) => text.split('\n')[0]!);
}

const AGENCIES: [name: string, make: () => Assessment][] = [
  ['the sample agency', khampom2567],
  ['a failing agency', failing],
  ['an agency at full marks', fullMarks],
  ['an agency about which nothing is known', blank],
];

describe.each(AGENCIES)('the texts on %s', (_, make) => {
  const all = texts(make());

  it('open in seven ways, and neighbours end in different words', () => {
    expect(new Set(all.map((text) => text.slice(0, 14))).size).toBe(7);
    const endings = all.map((text) => text.split(/ (?=[^ ]*(?:ควร|ต้อง|งานเร่งด่วน|แนวทาง|ระหว่าง|ในชั้นนี้))/).pop()!);
    endings.forEach((ending, at) => {
      if (at > 0) expect(ending.slice(0, 10)).not.toBe(endings[at - 1]!.slice(0, 10));
    });
  });

  it('have no sentence of figures in common', () => {
    const sentences = all.flatMap((text) => text.match(/ทั้งเครื่องมือ \w+ ได้ [\d.]+ คะแนน/g) ?? []);
    expect(new Set(sentences).size).toBe(sentences.length);
  });

  it('are of a length that is read: some sixty words, two hundred at most', () => {
    for (const text of all) {
      const words = [...new Intl.Segmenter('th', { granularity: 'word' }).segment(text)].filter(
        (each) => each.isWordLike,
      );
      expect(words.length).toBeGreaterThanOrEqual(55);
      expect(words.length).toBeLessThanOrEqual(215);
    }
  });
});

describe('what follows from the figures', () => {
  const score = fc.option(fc.integer({ min: 40, max: 100 }), { nil: null, freq: 6 });
  const agency = fc
    .tuple(fc.array(score, { minLength: 10, maxLength: 10 }), fc.array(score, { minLength: 24, maxLength: 24 }))
    .map(([indicators, questions]) => {
      const assessment = withIndicators(indicators);
      framework2567.questions.forEach(({ code }, at) => {
        assessment.questionScores[code] = questions[at] ?? null;
      });
      return assessment;
    });

  it('is the measure that is drafted for the same ประเด็น', () => {
    fc.assert(
      fc.property(agency, (assessment) => {
        const { result } = caseOf(assessment);
        const rows = draftMeasures(framework2567, assessment, result);
        texts(assessment).forEach((text, at) => {
          const row = rows.find(({ id }) => id === `M2568-${at + 1}-1`)!;
          const [measure = ''] = row.measure.split(/ เพื่อ| \(มาตรการพื้นฐาน/);
          expect(text).toContain(measure);
        });
      }),
      { numRuns: 40 },
    );
  });

  it('does not praise what is below the target', () => {
    fc.assert(
      fc.property(agency, (assessment) => {
        const { target, indicatorScores, questionScores } = assessment;
        texts(assessment).forEach((text, at) => {
          const { indicators, questions } = framework2567.issues[at]!;
          const scores = [
            ...indicators.map((each) => indicatorScores[each]),
            ...questions.map((each) => questionScores[each]),
          ];
          const isShort = scores.some((each) => typeof each === 'number' && each < target);
          if (isShort) expect(text).not.toMatch(/ส่วนใหญ่|ดียิ่งขึ้น|ผลที่ดี|ต่อยอด|รักษา/);
        });
      }),
      { numRuns: 40 },
    );
  });
});

describe('what a low score tells', () => {
  it('is of the staff by the internal survey, of the public by the external one', () => {
    const weakAt = (code: string) => {
      const assessment = complete();
      assessment.questionScores[code] = 60;
      return texts(assessment)[0];
    };
    expect(weakAt('i1')).toContain('บุคลากรจำนวนมากยังเห็นว่างานบางเรื่องไม่เป็นไปตามขั้นตอน');
    expect(weakAt('e1')).toContain('ผู้รับบริการจำนวนมากยังเห็นว่างานบางเรื่องไม่เป็นไปตามขั้นตอน');
  });

  it('is put the stronger the lower the score is', () => {
    const at = (score: number) => texts(withIndicators([100, 100, 100, score, 100, 100, 100, 100, 100, 100]))[3];
    expect(at(94)).toContain('บุคลากรส่วนหนึ่ง');
    expect(at(84)).toContain('บุคลากรจำนวนไม่น้อย');
    expect(at(60)).toContain('บุคลากรจำนวนมาก');
  });

  it('speaks of people beside evidence that is lacking, though the evidence is the weakest', () => {
    const assessment = withIndicators([100, 100, 100, 100, 90, 100, 100, 100, 100, 60]);
    assessment.evidence.find(({ code }) => code === 'O34')!.score = 0;
    expect(texts(assessment)[6]).toContain('บุคลากรส่วนหนึ่งยังไม่เชื่อมั่น');
    expect(texts(assessment)[6]).not.toContain('หลายรายการยังไม่มี');
  });

  it('is known of every question and of every surveyed indicator, in its own ประเด็น', () => {
    for (const year of KNOWN_YEARS) {
      const { issues, indicators, questions } = frameworkOf(year)!;
      for (const issue of issues) {
        const surveyed = indicators.filter(
          ({ number, instrument }) => issue.indicators.includes(number) && instrument !== 'OIT',
        );
        const titles = questions.filter(({ code, title }) => issue.questions.includes(code) && title !== '');
        for (const subject of [...surveyed.map(({ name }) => name), ...titles.map(({ title }) => title)]) {
          expect([year, subject, shownBy(topicOf(issue), subject) === WORDING[topicOf(issue)].weak]).toEqual([
            year,
            subject,
            false,
          ]);
        }
      }
    }
  });
});
