/** What an analysis says of each ประเด็น: scores, strong and weak points, what is missing, what follows. */

import fc from 'fast-check';
import { draftAnalyses } from '../../../src/ita/analysis/draft';
import type { Assessment } from '../../../src/ita/assessment';
import type { Framework } from '../../../src/ita/framework/framework';
import { frameworkOf, KNOWN_YEARS } from '../../../src/ita/framework/years';
import { khampom2567 } from '../../../src/ita/sample/khampom-2567';
import { blank, caseOf, complete, failing, framework2567, fullMarks, withIndicators } from '../sample/agencies';

function analyses(assessment: Assessment, framework: Framework = framework2567): Record<number, string> {
  const { result } = caseOf(assessment, framework);
  return Object.fromEntries(draftAnalyses(framework, assessment, result).map(({ issue, text }) => [issue, text]));
}

/** What no sentence may hold, whatever the figures: slips of joining, English and machine leftovers. */
function expectNoSlips(text: string): void {
  expect(text).not.toMatch(/undefined|null|NaN|\[object/);
  expect(text).not.toMatch(/ {2}|^ | $|\n(?!ในภาพรวม)/);
  expect(text).not.toMatch(/[ก-๛](E-Service|O\d)/);
  expect(text).not.toMatch(/(คะแนน คะแนน|คะแนนคะแนน|จึงจึง|ควรควร|และและ|ในใน|ซึ่งซึ่ง|โดยโดย)/);
  expect(text).not.toMatch(/[๐-๙]/);
  expect(text).not.toMatch(/\d\.\d(?!\d)|\d\.\d{3,}/);
}

describe('the analysis of the sample agency', () => {
  const text = analyses(khampom2567());

  it('covers the seven ประเด็น in their order', () => {
    const { result } = caseOf(khampom2567());
    const drafts = draftAnalyses(framework2567, khampom2567(), result);
    expect(drafts.map(({ issue }) => issue)).toEqual([1, 2, 3, 4, 5, 6, 7]);
  });

  it('opens each ประเด็น in its own words', () => {
    const openings = Object.values(text).map((each) => each.slice(0, 12));
    expect(new Set(openings).size).toBe(7);
  });

  it('names every mapped indicator with its score', () => {
    expect(text[2]).toContain('ตัวชี้วัดที่ 6 คุณภาพการดำเนินงาน (97.94 คะแนน)');
    expect(text[2]).toContain('ตัวชี้วัดที่ 8 การปรับปรุงการทำงาน (93.46 คะแนน)');
  });

  it('gives the mean of the mapped indicators against the target', () => {
    expect(text[2]).toContain('ในปี 2567 ได้ 95.70 คะแนน ซึ่งสูงกว่าเป้าหมาย (95.00 คะแนน) อยู่ 0.70 คะแนน');
  });

  it('does not let a good mean hide the indicator below the target', () => {
    expect(text[2]).toContain('จุดที่ควรพัฒนาก่อนคือตัวชี้วัดที่ 8 ซึ่งยังห่างจากเป้าหมาย 1.54 คะแนน');
    expect(text[2]).toContain('ผู้รับบริการส่วนหนึ่งยังไม่เห็นการปรับปรุงการให้บริการ');
  });

  it('says of full marks that they are full marks', () => {
    expect(text[4]).toContain('ได้ 100.00 คะแนน เป็นคะแนนเต็ม');
    expect(text[7]).toContain('ได้คะแนนเต็มทุกตัวชี้วัดในปี 2567');
  });

  it('says once that the scores of the questions are unknown, where none is known', () => {
    expect(Object.values(text).filter((each) => each.includes('คะแนนรายข้อคำถาม'))).toEqual([text[7]]);
  });

  it('says where they are unknown, while others are known, instead of guessing where the points were lost', () => {
    const assessment = khampom2567();
    assessment.questionScores.i10 = 100;
    expect(analyses(assessment)[5]).toMatch(/1\.11 คะแนน (ที่ขาดไป|ยังไม่ทราบว่า)มาจากข้อใด/);
  });

  it('does not miss questions of an indicator that is judged by items', () => {
    const withOneQuestion = (scores: (number | null)[]) => {
      const assessment = withIndicators(scores);
      assessment.questionScores.i1 = 100;
      return analyses(assessment)[3];
    };
    expect(withOneQuestion([100, 100, 100, 100, 100, 100, null, 100, 94.5, 100])).not.toContain('รายข้อคำถาม');
    expect(withOneQuestion([100, 100, 100, 100, 100, 100, 94.5, 100, null, 100])).toContain('รายข้อคำถาม');
  });

  it('names the evidence that has no link, also where plain words stand in its place', () => {
    expect(text[2]).toContain('ข้อที่ยังไม่มีลิงก์ 1 ข้อ คือ O12 ข้อมูลเชิงสถิติการให้บริการ');
    expect(text[6]).toContain('O20 ประมวลจริยธรรม');
  });

  it('takes an official 100 of the indicator as 100 for all its items', () => {
    const assessment = khampom2567();
    assessment.evidence.find(({ code }) => code === 'O26')!.urls = [];
    expect(analyses(assessment)[7]).not.toContain('O26');
    assessment.indicatorScores[10] = 99;
    expect(analyses(assessment)[7]).toContain('O26');
  });

  it('puts the overall result with the ประเด็น that holds the report of measures', () => {
    expect(text[7]).toContain('คะแนนรวม 97.80 คะแนน ระดับผ่านดี');
    expect(text[7]).toContain('สูงกว่าค่าเฉลี่ยของหน่วยงานทั่วประเทศ (93.05 คะแนน) อยู่ 4.75 คะแนน');
    expect(text[6]).not.toContain('ในภาพรวม');
  });

  it('says that last year is unknown, for the sample tells no total of 2566', () => {
    expect(text[7]).toContain('คะแนนรวมปี 2566 ยังไม่มีข้อมูล จึงยังเปรียบเทียบกับปีก่อนไม่ได้');
  });

  it('compares with last year where its total is known', () => {
    const assessment = khampom2567();
    assessment.history.find(({ year }) => year === 2566)!.total = 98.5;
    expect(analyses(assessment)[7]).toContain('ต่ำกว่าคะแนนรวมปี 2566 (98.50 คะแนน) อยู่ 0.70 คะแนน');
  });

  it('prefers the national mean of the workbook to the built-in one', () => {
    const assessment = khampom2567();
    assessment.history.find(({ year }) => year === 2567)!.nationalMean = 93;
    expect(analyses(assessment)[7]).toContain('(93.00 คะแนน) อยู่ 4.80 คะแนน');
  });
});

describe('the analysis of an agency at full marks', () => {
  it('finds nothing to be improved', () => {
    for (const text of Object.values(analyses(fullMarks()))) {
      expect(text).toMatch(/คะแนนเต็ม/);
      expect(text).not.toMatch(/ควรพัฒนา|ห่างจากเป้าหมาย|หลักฐาน OIT|เร่ง/);
    }
  });
});

describe('the analysis of a failing agency', () => {
  const text = analyses(failing());

  it('says so, and calls for action', () => {
    for (const each of Object.values(text)) {
      expect(each).toContain('ต่ำกว่าเป้าหมาย (95.00 คะแนน)');
      expect(each).toContain('ไม่ถึงเกณฑ์ผ่าน (85.00 คะแนน)');
      expect(each).toMatch(/ต้องเร่ง|งานเร่งด่วน/);
    }
  });

  it('names the best and the worst question', () => {
    expect(text[4]).toContain('ข้อที่ดีที่สุดคือคำถาม i12 (กำกับตรวจสอบทรัพย์สิน) 77.00 คะแนน');
    expect(text[4]).toContain(
      'ข้อที่ควรพัฒนาก่อนคือคำถาม i11 (นำทรัพย์สินไปใช้ส่วนตัว) ได้ 40.00 คะแนน ซึ่งยังห่างจากเป้าหมาย 55.00 คะแนน',
    );
  });

  it('lists the items below 100 with their scores, and counts what it does not list', () => {
    expect(text[2]).toContain('ได้ไม่ถึง 100 คะแนน 1 ข้อ คือ O12 ข้อมูลเชิงสถิติการให้บริการ (0.00 คะแนน)');
    const many = failing();
    for (const row of many.evidence) row.score = 0;
    expect(analyses(many)[7]).toMatch(/ได้ไม่ถึง 100 คะแนน 13 ข้อ ได้แก่ .* และอีก 11 ข้อ/);
  });

  it('tells apart what was scored low, what was claimed as not there and what has no link, then by codes alone', () => {
    const assessment = failing();
    Object.assign(assessment.evidence.find(({ code }) => code === 'O11')!, { score: null, claim: 'has-not' });
    Object.assign(assessment.evidence.find(({ code }) => code === 'O13')!, { score: null, urls: [] });
    const each = analyses(assessment)[2];
    expect(each).toContain('แจ้งว่าไม่มี 1 ข้อ คือ O11');
    expect(each).toContain('ยังไม่มีลิงก์ 1 ข้อ คือ O13');
    expect(each).not.toContain('O13 E-Service');
  });
});

describe('an item on two rows', () => {
  it('has no score where the rows disagree', () => {
    const assessment = complete();
    const row = assessment.evidence.find(({ code }) => code === 'O12')!;
    row.score = 0;
    assessment.evidence.push({ ...row, score: 0 });
    expect(analyses(assessment)[2]).toContain('O12 ข้อมูลเชิงสถิติการให้บริการ (0.00 คะแนน)');
    assessment.evidence.push({ ...row, score: 100 });
    expect(analyses(assessment)[2]).not.toContain('O12');
  });
});

describe('the analysis of an agency about which nothing is known', () => {
  const text = analyses(blank());

  it('says of every ประเด็น that there are no scores, and judges none', () => {
    for (const each of Object.values(text)) {
      expect(each).toMatch(/(ยังไม่มีข้อมูลคะแนน|ยังรอผลคะแนน|ยังไม่ทราบคะแนน)ปี 2567/);
      expect(each).not.toMatch(/คะแนนเต็ม|สูงกว่า|ต่ำกว่า|0\.00/);
    }
  });

  it('says that the total is unknown', () => {
    expect(text[7]).toContain('คะแนนรวมปี 2567 ของหน่วยงานยังไม่มีข้อมูล');
  });
});

describe('an indicator that is not known yet', () => {
  it('is named as unknown and left out of the mean', () => {
    const text = analyses(withIndicators([99, 98, 97, 96, 95, 94, 93, null, 91, 90]))[2];
    expect(text).toContain('ตัวชี้วัดที่ 8 การปรับปรุงการทำงาน (ยังไม่มีข้อมูลคะแนน)');
    expect(text).toContain('คะแนนปี 2567 เท่าที่ทราบต่ำกว่าเป้าหมาย (95.00 คะแนน) อยู่ 1.00 คะแนน');
  });
});

describe('a framework that a user has entered', () => {
  it('may have ประเด็น without indicators, of unknown names, and codes that it does not list', () => {
    const framework: Framework = {
      ...framework2567,
      issues: [
        { number: 9, name: 'ธรรมาภิบาลดิจิทัล', indicators: [], items: ['O99'], questions: ['x1'], confidence: 'user' },
        { number: 11, name: 'ธรรมาภิบาลดิจิทัล', indicators: [8], items: [], questions: [], confidence: 'user' },
      ],
    };
    const text = analyses(complete(), framework);
    expect(text[9]).toContain('ยังไม่ได้กำหนดไว้ในกรอบการประเมินปี 2567');
    expect(text[11]).toContain('93.46');
    expect(text[11]).toContain('คะแนนรวม 97.80');
  });
});

describe('whatever the figures', () => {
  const score = fc.option(
    fc.integer({ min: 0, max: 10000 }).map((hundredths) => hundredths / 100),
    { nil: null },
  );
  const scores = fc.array(score, { minLength: 10, maxLength: 10 });

  it('different scores of a mapped indicator give different texts', () => {
    fc.assert(
      fc.property(scores, fc.nat(9), score, (before, index, other) => {
        fc.pre(before[index] !== other);
        const after = before.map((each, at) => (at === index ? other : each));
        const [one, two] = [analyses(withIndicators(before)), analyses(withIndicators(after))];
        for (const issue of framework2567.issues.filter(({ indicators }) => indicators.includes(index + 1))) {
          expect(one[issue.number]).not.toBe(two[issue.number]);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('a different score of the only item below 100 gives a different text', () => {
    const withItem = (of: number) => {
      const assessment = complete();
      assessment.evidence.find(({ code }) => code === 'O12')!.score = of;
      return analyses(assessment)[2];
    };
    expect(withItem(50)).not.toBe(withItem(0));
  });

  it('the Thai has no slips of joining, and every score has two decimals', () => {
    const claim = fc.constantFrom('has', 'has-not', null);
    fc.assert(
      fc.property(scores, fc.infiniteStream(score), fc.infiniteStream(claim), (indicators, stream, claims) => {
        const assessment = withIndicators(indicators);
        for (const { code } of framework2567.questions) assessment.questionScores[code] = stream.next().value ?? null;
        for (const row of assessment.evidence) {
          row.score = stream.next().value ?? null;
          row.claim = claims.next().value ?? null;
          if (row.claim === null) row.urls = [];
        }
        Object.values(analyses(assessment)).forEach(expectNoSlips);
      }),
      { numRuns: 60 },
    );
  });

  it('every year has an analysis for each of its ประเด็น', () => {
    for (const year of KNOWN_YEARS) {
      const framework = frameworkOf(year)!;
      const assessment = { ...blank(), year, evidence: [] };
      const texts = Object.values(analyses(assessment, framework));
      expect(texts).toHaveLength(framework.issues.length);
      texts.forEach(expectNoSlips);
    }
  });
});
