import fc from 'fast-check';
import type { Assessment } from '../../../src/ita/assessment';
import type { Framework } from '../../../src/ita/framework/framework';
import { frameworkOf, KNOWN_YEARS } from '../../../src/ita/framework/years';
import { draftMeasures, type MeasureDraft } from '../../../src/ita/measures/draft';
import { khampom2567 } from '../../../src/ita/sample/khampom-2567';
import { blank, caseOf, complete, failing, framework2567, fullMarks, withIndicators } from '../sample/agencies';

function measures(assessment: Assessment, framework: Framework = framework2567): Record<string, MeasureDraft> {
  const { result } = caseOf(assessment, framework);
  return Object.fromEntries(draftMeasures(framework, assessment, result).map((draft) => [draft.id, draft]));
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
      expect(period).toMatch(/256[78]$|2568\)$/);
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

  it('tell three or four numbered steps', () => {
    for (const { steps } of Object.values(drafts)) {
      const lines = steps.split('\n');
      expect([3, 4]).toContain(lines.length);
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
    expect(drafts['M2568-3-1']!.period).toBe('ตุลาคม 2567 – มีนาคม 2568');
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
    expect(drafts['M2568-2-2']!.measure).toContain('(ข้อ O12 ของปี 2567) ซึ่งได้ 0.00 คะแนน สมบูรณ์และได้ 100.00 คะแนน');
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
        '(มาตรการพื้นฐานของประเด็นนี้ เนื่องจากยังไม่มีข้อมูลคะแนนปี 2567 โดยตั้งเป้าหมายปี 2568 ไม่ต่ำกว่า 95.00 คะแนน)',
      );
    }
  });

  it('answer the evidence that is missing', () => {
    expect(drafts['M2568-7-2']!.measure).toMatch(/ซึ่งยังไม่มีลิงก์ .* รวมทั้งข้อที่ยังไม่ครบอีก \d+ ข้อ/);
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

describe('every item of every year', () => {
  it('has a measure of its own kind, joined into clean Thai', () => {
    for (const year of KNOWN_YEARS) {
      const framework = frameworkOf(year)!;
      for (const item of framework.items) {
        const alone = { ...framework, issues: [{ ...framework.issues[0]!, items: [item.code] }] };
        const draft = measures({ ...blank(), year, evidence: [] }, alone)[`M${year + 1}-1-2`]!;
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
    return measures({ ...blank(), year, evidence: [] }, alone)[`M${year + 1}-1-2`]!.measure;
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
