/** Which measures are drafted for which weakness, and what each of their texts says. */

import fc from 'fast-check';
import type { Assessment } from '../../../src/ita/assessment';
import type { Framework } from '../../../src/ita/framework/framework';
import { frameworkOf, KNOWN_YEARS } from '../../../src/ita/framework/years';
import type { LinkRecord } from '../../../src/ita/links/record';
import { draftMeasures, type MeasureDraft } from '../../../src/ita/measures/draft';
import { mergeMeasures } from '../../../src/ita/measures/merge';
import { khampom2567 } from '../../../src/ita/sample/khampom-2567';
import {
  blank,
  caseOf,
  complete,
  failing,
  framework2567,
  fullMarks,
  keptElsewhere,
  withIndicators,
} from '../sample/agencies';

function measures(assessment: Assessment, framework: Framework = framework2567): Record<string, MeasureDraft> {
  const { result } = caseOf(assessment, framework);
  return Object.fromEntries(draftMeasures(framework, assessment, result).map((draft) => [draft.id, draft]));
}

/** Nothing is known but that evidence is kept in this workbook. */
function evidenceBegun(): Assessment {
  const assessment = blank();
  return { ...assessment, evidence: [...assessment.evidence, keptElsewhere()] };
}

describe('the measures drafted for the sample agency', () => {
  const drafts = measures(khampom2567());

  it('are one row or more for each of the seven ประเด็น, in their order', () => {
    const issues = Object.values(drafts).map(({ issue }) => issue);
    expect([...new Set(issues)]).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(issues).toEqual([...issues].sort());
  });

  it('are measures of the year after the one assessed', () => {
    for (const { id, period } of Object.values(drafts)) {
      expect(id).toMatch(/^M2568-[1-7]-[12]$/);
      expect(period).toContain('ปีงบประมาณ พ.ศ. 2568 (');
    }
  });

  it('answer the weakest indicator, with its score and the target', () => {
    expect(drafts['M2568-2-1']!.measure).toContain(
      'เพื่อยกระดับคะแนนของตัวชี้วัดที่ 8 การปรับปรุงการทำงาน จาก 93.46 คะแนน ในปี 2567 ให้ได้ไม่ต่ำกว่า 95.00 คะแนน ในปี 2568',
    );
  });

  it('ask no less than before of an indicator that is above the target', () => {
    expect(drafts['M2568-5-1']!.measure).toMatch(/98\.89 คะแนน ในปี 2567 สูงขึ้นอีกในปี 2568 อย่างน้อยต้องไม่ต่ำกว่าเดิม/);
  });

  it('keep up what is at 100', () => {
    expect(drafts['M2568-4-1']!.measure).toMatch(/^รักษา.*คงอยู่ที่ 100\.00 คะแนน ในปี 2568$/);
  });

  it('answer missing evidence in a row of its own, owned by whoever owns the item', () => {
    expect(drafts['M2568-5-2']!.measure).toContain('(ข้อ O17 ของปี 2567) ซึ่งยังไม่มีลิงก์');
    expect(drafts['M2568-5-2']!.owner).toBe('กองคลัง');
  });

  it('do not carry the year of a past document into the next year', () => {
    expect(drafts['M2568-5-2']!.measure).not.toContain('2566');
  });

  it('tell three to five numbered steps', () => {
    for (const { steps } of Object.values(drafts)) {
      const lines = steps.split('\n');
      expect([3, 4, 5]).toContain(lines.length);
      lines.forEach((line, index) => {
        expect(line).toMatch(new RegExp(`^${index + 1}\\. \\S`));
      });
    }
  });

  it('are all different', () => {
    const texts = Object.values(drafts).map(({ measure, steps }) => measure + steps);
    expect(new Set(texts).size).toBe(texts.length);
  });

  it('say the period by the fiscal year', () => {
    expect(drafts['M2568-1-1']!.period).toBe('ตลอดปีงบประมาณ พ.ศ. 2568 (1 ตุลาคม 2567 – 30 กันยายน 2568)');
    expect(drafts['M2568-3-1']!.period).toBe('ไตรมาสที่ 1 และ 2 ของปีงบประมาณ พ.ศ. 2568 (ตุลาคม 2567 – มีนาคม 2568)');
  });
});

describe('the owner of a measure', () => {
  it('is the division of the agency that fits, whatever it is called there', () => {
    const assessment = { ...fullMarks(), divisions: ['สำนักปลัดเทศบาล', 'สำนักคลัง'] };
    expect(measures(assessment)['M2568-5-1']!.owner).toBe('สำนักคลัง');
    expect(measures(assessment)['M2568-1-1']!.owner).toBe('สำนักปลัดเทศบาล');
  });

  it('is the first division where none fits', () => {
    expect(measures({ ...fullMarks(), divisions: ['ฝ่ายอำนวยการ', 'กองช่าง'] })['M2568-5-1']!.owner).toBe('ฝ่ายอำนวยการ');
  });

  it('is the usual one while the divisions are not known', () => {
    expect(measures({ ...fullMarks(), divisions: [] })['M2568-6-1']!.owner).toBe('สำนักปลัด');
  });
});

describe('the owner of a measure on evidence', () => {
  const ownerOf = (owner: string, divisions = ['สำนักปลัดเทศบาล', 'กองคลัง', 'กองช่าง']) => {
    const assessment = { ...complete(), divisions };
    Object.assign(assessment.evidence.find(({ code }) => code === 'O17')!, { urls: [], owner });
    return measures(assessment)['M2568-5-2']!.owner;
  };

  it('is called what the agency calls it', () => {
    expect(ownerOf('สำนักปลัด')).toBe('สำนักปลัดเทศบาล');
    expect(ownerOf('สำนักปลัด', [])).toBe('สำนักปลัด');
  });

  it('may be a position', () => {
    expect(ownerOf('นักวิชาการพัสดุ')).toBe('นักวิชาการพัสดุ');
    expect(ownerOf('นักวิชาการพัสดุ กองคลัง')).toBe('นักวิชาการพัสดุ กองคลัง');
  });

  it('is the fitting division where the item names one that the agency has not', () => {
    expect(ownerOf('กองสวัสดิการสังคม')).toBe('กองคลัง');
  });
});

describe('the period of a measure on several items', () => {
  const periodOf = (...codes: string[]) => {
    const assessment = complete();
    for (const row of assessment.evidence) if (codes.includes(row.code)) row.urls = [];
    return measures(assessment)['M2568-3-2']!.period;
  };

  it('leaves time for each of them', () => {
    expect(periodOf('O2')).toMatch(/^ไตรมาสที่ 1 ของ/);
    expect(periodOf('O2', 'O25')).toMatch(/^ไตรมาสที่ 1 และ 2 ของ/);
    expect(periodOf('O2', 'O5')).toMatch(/^ตลอดปีงบประมาณ/);
  });
});

describe('a question on which two ประเด็น rest', () => {
  it('gets the measure of the topic in the second, so that no two rows say the same', () => {
    const issues = framework2567.issues.map((issue) => ({
      ...issue,
      questions: issue.number === 6 ? ['i5'] : issue.questions,
    }));
    const assessment = complete();
    assessment.questionScores.i5 = 60;
    const drafts = measures(assessment, { ...framework2567, issues });
    expect(drafts['M2568-5-1']!.measure).toMatch(/^เพิ่มการสอบทานเอกสาร/);
    expect(drafts['M2568-6-1']!.measure).toMatch(/^ทบทวนการมอบหมายงาน.*คำถาม i5/);
  });
});

describe('the measures of an agency at full marks', () => {
  it('all keep up what there is, one for each ประเด็น', () => {
    const drafts = Object.values(measures(fullMarks()));
    expect(drafts).toHaveLength(7);
    for (const { measure } of drafts) expect(measure).toContain('คงอยู่ที่ 100.00 คะแนน ในปี 2568');
  });
});

describe('the measures of a failing agency', () => {
  const drafts = measures(failing());

  it('answer the weakest question, which says more than its indicator', () => {
    expect(drafts['M2568-4-1']!.measure).toMatch(/^ควบคุมไม่ให้นำทรัพย์สิน.*คำถาม i11 .* จาก 40\.00 คะแนน ในปี 2567/);
  });

  it('answer items below 100', () => {
    expect(drafts['M2568-2-2']!.measure).toContain('(ข้อ O12 ของปี 2567) ซึ่งได้ 0.00 คะแนน ให้ครบถ้วนและได้ 100.00 คะแนน');
  });

  it('take up each item once, though several ประเด็น rest on it', () => {
    const assessment = failing();
    for (const row of assessment.evidence) row.score = row.code === 'O10' ? 0 : 100;
    const taking = Object.values(measures(assessment)).filter(({ measure }) => measure.includes('O10'));
    expect(taking.map(({ id }) => id)).toEqual(['M2568-1-2']);
  });
});

describe('the measures of an agency about which nothing is known', () => {
  const drafts = measures(blank());

  it('are the standard ones, and say that they rest on no score', () => {
    for (const issue of [1, 2, 3, 4, 5, 6, 7]) {
      expect(drafts[`M2568-${issue}-1`]!.measure).toContain(
        '(มาตรการพื้นฐานของประเด็นนี้ เนื่องจากยังไม่มีข้อมูลคะแนนปี 2567 โดยตั้งเป้าหมายปี 2568 ไว้ไม่ต่ำกว่า 95.00 คะแนน)',
      );
    }
  });

  it('do not answer evidence that nobody entered: it is kept elsewhere', () => {
    expect(Object.keys(drafts).filter((id) => id.endsWith('-2'))).toEqual([]);
  });

  it('answer the evidence that is missing where some was entered', () => {
    expect(measures(evidenceBegun())['M2568-7-2']!.measure).toMatch(/ซึ่งยังไม่มีลิงก์ .* รวมทั้งข้อที่ยังไม่ครบอีก \d+ ข้อ/);
  });
});

describe('an indicator that is not known yet', () => {
  it('is said to be unknown even where the others are at 100', () => {
    const drafts = measures(withIndicators([100, 100, 100, 100, 100, 100, 100, null, 100, 100]));
    expect(drafts['M2568-2-1']!.measure).toContain('(ตัวชี้วัดที่ 8 การปรับปรุงการทำงาน ยังไม่มีข้อมูลคะแนน)');
  });
});

describe('the id of a measure', () => {
  it('stays with its subject, whatever the figures and the order of the rows', () => {
    const scores = fc.array(fc.option(fc.integer({ min: 0, max: 100 }), { nil: null }), {
      minLength: 10,
      maxLength: 10,
    });
    fc.assert(
      fc.property(scores, (indicators) => {
        const assessment = withIndicators(indicators);
        const reversed = { ...assessment, evidence: [...assessment.evidence].reverse() };
        const drafts = measures(assessment);
        expect(measures(reversed)).toEqual(drafts);
        for (const issue of [1, 2, 3, 4, 5, 6, 7]) expect(drafts[`M2568-${issue}-1`]?.issue).toBe(issue);
      }),
      { numRuns: 40 },
    );
  });

  it('of the evidence does not depend on which item is the worst', () => {
    const missing = (code: string) => {
      const assessment = complete();
      assessment.evidence.find((row) => row.code === code)!.urls = [];
      return Object.values(measures(assessment)).find(({ measure }) => measure.includes(`ข้อ ${code} `))!.id;
    };
    expect(missing('O14')).toBe(missing('O17'));
  });
});

describe('how success is told', () => {
  it('is by the measure’s own sign, the month of its end, and the score that is aimed at', () => {
    expect(measures(khampom2567())['M2568-2-1']!.success).toBe(
      'ปรับปรุงงานบริการแล้วเสร็จอย่างน้อย 2 งานและเผยแพร่ผลครบทุกงาน ภายในเดือนกันยายน 2568 และคะแนนของตัวชี้วัดที่ 8 ในปี 2568 ไม่ต่ำกว่า 95.00 คะแนน',
    );
    expect(measures(khampom2567())['M2568-5-2']!.success).toContain(
      'ภายในเดือนมีนาคม 2568 และหลักฐานเรื่องรายงานผลการจัดซื้อจัดจ้างหรือการจัดหาพัสดุ ได้ 100.00 คะแนน ในปี 2568',
    );
  });

  it('is no less than what was reached, above the target and at full marks', () => {
    expect(measures(khampom2567())['M2568-5-1']!.success).toMatch(/ในปี 2568 ไม่ต่ำกว่า 98\.89 คะแนน$/);
    expect(measures(khampom2567())['M2568-4-1']!.success).toMatch(/ในปี 2568 คงอยู่ที่ 100\.00 คะแนน$/);
  });

  it('is the target where no score is known, and where the target is 100', () => {
    expect(measures(blank())['M2568-4-1']!.success).toMatch(/ตัวชี้วัดที่ 4 ในปี 2568 ไม่ต่ำกว่า 95\.00 คะแนน$/);
    const draft = measures({ ...khampom2567(), target: 100 })['M2568-2-1']!;
    expect(draft.measure).toMatch(/ให้ได้ 100\.00 คะแนน ในปี 2568$/);
    expect(draft.success).toMatch(/ในปี 2568 ได้ 100\.00 คะแนน$/);
  });

  it('goes with what is better afterwards', () => {
    for (const { expected } of Object.values(measures(failing()))) expect(expected).toMatch(/^[ก-๛]/);
  });
});

describe('an indicator below the target of which slot 1 does not speak', () => {
  it('has a row of its own, by its number', () => {
    const drafts = measures(withIndicators([80, 100, 100, 100, 70, 90, 60, 100, 85, 75]));
    const further = Object.keys(drafts).filter((id) => !/-[12]$/.test(id));
    expect(further).toEqual(['M2568-1-16', 'M2568-3-19', 'M2568-7-20']);
    expect(drafts['M2568-7-20']!.measure).toMatch(/ตัวชี้วัดที่ 10 การป้องกันการทุจริต จาก 75\.00 คะแนน/);
  });

  it('is answered by its weakest question, where slot 1 does not have the same measure', () => {
    const assessment = withIndicators([90, 100, 100, 100, 100, 92, 100, 80, 100, 100]);
    Object.assign(assessment.questionScores, { i1: 70, e1: 85, e2: 91, e7: 75 });
    const drafts = measures(assessment);
    expect(drafts['M2568-1-1']!.measure).toContain('คำถาม i1');
    expect(drafts['M2568-1-16']!.measure).toContain('ตัวชี้วัดที่ 6');
    expect(drafts['M2568-2-16']!.measure).toContain('คำถาม e1');
  });

  it('has none where it has reached the target', () => {
    expect(Object.keys(measures(khampom2567())).filter((id) => !/-[12]$/.test(id))).toEqual([]);
  });

  it('keeps its row once drafted, with the scores as they are now', () => {
    const weak = withIndicators([80, 100, 100, 100, 100, 70, 100, 100, 100, 100]);
    const existing = mergeMeasures([], Object.values(measures(weak))).rows;
    expect(existing.map(({ id }) => id)).toContain('M2568-1-11');
    const now = (first: number) =>
      measures({ ...withIndicators([first, 100, 100, 100, 100, 70, 100, 100, 100, 100]), measures: existing });
    expect(now(97)['M2568-1-11']!.measure).toContain('ซึ่งได้ 97.00 คะแนน ในปี 2567 สูงขึ้นอีก');
    expect(now(100)['M2568-1-11']!.measure).toContain('คงอยู่ที่ 100.00 คะแนน');
    expect(now(60)['M2568-1-1']!.measure).toContain('ตัวชี้วัดที่ 1');
    expect(now(60)['M2568-1-11']!.measure).toContain('ตัวชี้วัดที่ 1');
    expect(now(60)['M2568-1-11']!.steps).not.toBe(now(60)['M2568-1-1']!.steps);
  });

  it('gets none for a row that somebody moved to another ประเด็น, where it has reached the target', () => {
    const weak = withIndicators([80, 100, 100, 100, 100, 70, 100, 100, 100, 100]);
    const moved = mergeMeasures([], Object.values(measures(weak))).rows.map((row) => ({ ...row, issue: 5 }));
    const better = withIndicators([97, 100, 100, 100, 100, 70, 100, 100, 100, 100]);
    expect(Object.keys(measures({ ...better, measures: moved }))).not.toContain('M2568-1-11');
  });
});

describe('the table of a failing agency', () => {
  it('can still be read: at most twenty rows, none saying what another says', () => {
    const scores = fc.array(fc.integer({ min: 0, max: 94 }), { minLength: 10, maxLength: 10 });
    const questions = fc.array(fc.integer({ min: 0, max: 94 }), { minLength: 24, maxLength: 24 });
    fc.assert(
      fc.property(scores, questions, (indicators, ofQuestions) => {
        const assessment = withIndicators(indicators);
        framework2567.questions.forEach(({ code }, at) => {
          assessment.questionScores[code] = ofQuestions[at]!;
        });
        for (const row of assessment.evidence) row.score = 0;
        const drafts = Object.values(measures(assessment));
        expect(drafts.length).toBeLessThanOrEqual(20);
        const texts = drafts.map(({ issue, steps }) => `${issue} ${steps}`);
        expect(new Set(texts).size).toBe(texts.length);
      }),
      { numRuns: 40 },
    );
  });
});

describe('several items of one ประเด็น', () => {
  it('are all in the work of the one measure: their number is a step before publishing', () => {
    const assessment = failing();
    const { steps } = measures(assessment)['M2568-7-2']!;
    expect(steps).toMatch(/\n\d\. มอบหมายผู้รับผิดชอบและจัดทำหลักฐานที่ยังไม่ครบอีก \d+ ข้อให้ครบองค์ประกอบ\n\d\. เผยแพร่/);
  });

  it('begin with the one that is worth most, of equally bad ones', () => {
    expect(measures(evidenceBegun())['M2568-7-2']!.measure).toContain('(ข้อ O34 ของปี 2567)');
  });
});

describe('evidence that is there and not right', () => {
  it('says what is wrong with it', () => {
    const assessment = complete();
    assessment.evidence.find(({ code }) => code === 'O19')!.shown = [0];
    expect(measures(assessment)['M2568-6-2']!.measure).toContain('ซึ่งยังขาดองค์ประกอบ 3 เรื่อง ให้ครบถ้วน');
    const url = assessment.evidence.find(({ code }) => code === 'O13')!.urls[0]!;
    assessment.links = [{ url, verdict: 'broken' } as LinkRecord];
    expect(measures(assessment)['M2568-2-2']!.measure).toContain('ซึ่งมีลิงก์ที่เปิดไม่ได้ ให้ครบถ้วน');
  });
});

describe('every item of every year', () => {
  it('has a measure of its own kind, joined into clean Thai', () => {
    for (const year of KNOWN_YEARS) {
      const framework = frameworkOf(year)!;
      for (const item of framework.items) {
        const alone = { ...framework, issues: [{ ...framework.issues[0]!, items: [item.code] }] };
        const draft = measures({ ...blank(), year, evidence: [keptElsewhere()] }, alone)[`M${year + 1}-1-2`]!;
        expect(draft.measure).toContain(`(ข้อ ${item.code} ของปี ${year})`);
        expect(draft.measure).not.toMatch(/^จัดทำและเผยแพร่หลักฐานที่ยังขาด/);
        expect(draft.measure).not.toMatch(/ {2}|undefined|ประจำปี 25|[ก-๛][A-Z]/);
      }
    }
  });
});

describe('the kind of an item', () => {
  const measureOf = (year: number, code: string) => {
    const framework = frameworkOf(year)!;
    const alone = { ...framework, issues: [{ ...framework.issues[0]!, items: [code] }] };
    return measures({ ...blank(), year, evidence: [keptElsewhere()] }, alone)[`M${year + 1}-1-2`]!.measure;
  };

  it('is known by its title, so the report of measures is found under each year’s code', () => {
    for (const [year, code] of [
      [2565, 'O42'],
      [2567, 'O34'],
      [2568, 'O27'],
      [2569, 'O25'],
    ] as const) {
      expect(measureOf(year, code)).toMatch(/^จัดทำมาตรการส่งเสริมคุณธรรม/);
    }
  });

  it('tells the follow-up report from the report it follows', () => {
    for (const [year, code] of [
      [2565, 'O43'],
      [2567, 'O35'],
      [2568, 'O28'],
      [2569, 'O26'],
    ] as const) {
      expect(measureOf(year, code)).toMatch(/^จัดทำรายงานผลตามมาตรการ/);
    }
  });
});
