/** What the analyses hold this year's scores against, and where they keep silent. */

import { lastYearOf, nationalMeanOf } from '../../../src/ita/analysis/compared';
import { draftAnalyses } from '../../../src/ita/analysis/draft';
import type { Assessment, Compared, HistoryRow } from '../../../src/ita/assessment';
import { frameworkOf } from '../../../src/ita/framework/years';
import { blank, caseOf, complete, framework2567, fullMarks, withIndicators } from '../sample/agencies';

function analyses(assessment: Assessment): Record<number, string> {
  const framework = frameworkOf(assessment.year) ?? framework2567;
  const { result } = caseOf(assessment, framework);
  return Object.fromEntries(draftAnalyses(framework, assessment, result).map(({ issue, text }) => [issue, text]));
}

function comparedTo(compared: Partial<Compared>, assessment = complete()): Assessment {
  return { ...assessment, compared: { lastYear: {}, nationalMean: {}, ...compared } };
}

function withHistory(row: Partial<HistoryRow>, assessment = complete()): Assessment {
  const year = row.year ?? assessment.year - 1;
  const blankRow: HistoryRow = {
    year,
    total: null,
    level: '',
    instruments: {},
    gates: {},
    nationalMean: null,
    source: '',
  };
  const others = assessment.history.filter((each) => each.year !== year);
  return { ...assessment, history: [...others, { ...blankRow, ...row }] };
}

describe('what a score is held against', () => {
  it('is what the history has, as in the trend, before what was entered beside it', () => {
    const assessment = withHistory({ total: 91, instruments: { IIT: 92 }, gates: { EIT2: 93 } });
    expect(lastYearOf(assessment, 'total')).toBe(91);
    expect(lastYearOf(assessment, 'IIT')).toBe(92);
    expect(lastYearOf(assessment, 'EIT2')).toBe(93);
    expect(lastYearOf(assessment, '9')).toBeNull();
    expect(lastYearOf(comparedTo({ lastYear: { total: 90, '9': 0 } }, assessment), 'total')).toBe(91);
    expect(lastYearOf(comparedTo({ lastYear: { total: 90 } }), 'total')).toBe(90);
    expect(lastYearOf(comparedTo({ lastYear: { '9': 0 } }, assessment), '9')).toBe(0);
  });

  it('is the published mean of the country only for the total', () => {
    const assessment = { ...complete(), history: [] };
    expect(nationalMeanOf(assessment, 'total')).toBe(93.05);
    expect(nationalMeanOf(assessment, 'IIT')).toBeNull();
    expect(nationalMeanOf(comparedTo({ nationalMean: { IIT: 95.5 } }, assessment), 'IIT')).toBe(95.5);
    expect(nationalMeanOf({ ...assessment, year: 2599 }, 'total')).toBeNull();
  });
});

describe('an indicator that was entered to be compared', () => {
  it('alone in its ประเด็น: against both in one sentence', () => {
    const text = analyses(comparedTo({ lastYear: { '2': 97.5 }, nationalMean: { '2': 99 } }))[5];
    expect(text).toContain(
      'คะแนนนี้เพิ่มขึ้นจากปี 2566 (97.50 คะแนน) อยู่ 1.39 คะแนน แต่ยังต่ำกว่าค่าเฉลี่ยของประเทศ (99.00 คะแนน) อยู่ 0.11 คะแนน',
    );
  });

  it('among others: by its number, rise, fall and standstill each in their words', () => {
    const compared = { lastYear: { '7': 97.43, '9': 95.5 }, nationalMean: { '7': 98, '9': 90 } };
    const text = analyses(comparedTo(compared))[3];
    expect(text).toContain('เทียบกับปี 2566 ตัวชี้วัดที่ 7 เท่าเดิม (97.43) และตัวชี้วัดที่ 9 ลดลง 0.50 คะแนน (จาก 95.50)');
    expect(text).toContain(
      'เทียบกับค่าเฉลี่ยของประเทศ ตัวชี้วัดที่ 7 ต่ำกว่า 0.57 คะแนน (98.00) แต่ตัวชี้วัดที่ 9 สูงกว่า 5.00 คะแนน (90.00)',
    );
  });

  it('of two ประเด็น is told in the first of them alone', () => {
    const text = analyses(comparedTo({ lastYear: { '6': 97, '8': 95 } }));
    expect(text[1]).toContain('ตัวชี้วัดที่ 6 เพิ่มขึ้น 0.94 คะแนน (จาก 97.00)');
    expect(text[2]).toContain('ตัวชี้วัดที่ 8 ลดลง 1.54 คะแนน (จาก 95.00)');
    expect(text[2]).not.toContain('97.00');
  });

  it('that has no score this year is compared with nothing', () => {
    const assessment = comparedTo({ lastYear: { '2': 97.5 } });
    assessment.indicatorScores[2] = null;
    expect(analyses(assessment)[5]).not.toContain('2566 (');
  });
});

describe('an instrument none of whose indicators was compared', () => {
  const tellingOf = (code: string, assessment: Assessment) =>
    Object.entries(analyses(assessment)).flatMap(([issue, text]) => {
      const [whole = ''] = new RegExp(`ทั้งเครื่องมือ ${code} ได้.*?อยู่ [\\d.]+ คะแนน`).exec(text) ?? [];
      return whole === '' ? [] : [[issue, whole]];
    });

  it('is told of once, where its own indicators are the lowest', () => {
    const assessment = withHistory({ instruments: { IIT: 98, EIT: 95, OIT: 99 } });
    expect(tellingOf('IIT', assessment)).toEqual([
      ['5', 'ทั้งเครื่องมือ IIT ได้ 99.73 คะแนน เพิ่มขึ้นจากปี 2566 (98.00 คะแนน) อยู่ 1.73 คะแนน'],
    ]);
    expect(tellingOf('EIT', assessment).map(([issue]) => issue)).toEqual(['2']);
    expect(tellingOf('OIT', assessment).map(([issue]) => issue)).toEqual(['3']);
    assessment.indicatorScores = { ...assessment.indicatorScores, 4: 60, 10: 70 };
    expect(tellingOf('IIT', assessment).map(([issue]) => issue)).toEqual(['4']);
    expect(tellingOf('OIT', assessment).map(([issue]) => issue)).toEqual(['7']);
  });

  it('keeps silent where one of them was', () => {
    const assessment = withHistory({ instruments: { IIT: 98 } }, comparedTo({ lastYear: { '1': 97 } }));
    expect(tellingOf('IIT', assessment)).toEqual([]);
  });

  it('has nothing to tell where that is unknown, too; the overall text says so once', () => {
    const text = analyses(complete());
    for (const issue of [1, 2, 3, 4, 5, 6]) expect(text[issue]).not.toMatch(/2566 \(|ของประเทศ/);
    expect(text[7]).toContain('ยังไม่มีข้อมูลคะแนนรายตัวชี้วัดของปีก่อนและของประเทศ รวมทั้งคะแนนรายข้อคำถาม');
    expect(analyses(comparedTo({ lastYear: { '2': 97.5 } }))[7]).toContain('ยังไม่มีข้อมูลคะแนนรายตัวชี้วัดของประเทศ');
  });
});

describe('the word of caution about a change of method', () => {
  const CAUTION = 'ควรใช้ด้วยความระมัดระวัง';
  const count = (assessment: Assessment) => Object.values(analyses(assessment)).join(' ').split(CAUTION).length - 1;

  it('comes once, in the year in which the questions changed, where last year is compared', () => {
    const compared = Object.fromEntries([1, 2, 3, 4, 5, 6, 7, 8].map((number) => [number, 90]));
    expect(count(comparedTo({ lastYear: compared }))).toBe(1);
    expect(count(withHistory({ total: 90 }))).toBe(1);
    expect(count(complete())).toBe(0);
  });

  it('does not come in another year', () => {
    expect(count(withHistory({ total: 90 }, { ...complete(), year: 2568 }))).toBe(0);
  });

  it('is about the names of levels in 2566', () => {
    const text = analyses(withHistory({ total: 90 }, { ...complete(), year: 2566 }))[7];
    expect(text).toContain('จึงเทียบกับปีก่อนได้เฉพาะคะแนน ไม่ควรเทียบชื่อระดับ');
  });
});

describe('what the agency as a whole is told', () => {
  it('names the part that keeps it from the next level, though the total would reach it', () => {
    expect(analyses(complete())[7]).toContain(
      'สิ่งที่ทำให้ยังไม่ถึงระดับผ่านดีเยี่ยม คือคะแนน EIT ส่วนที่ 2 ซึ่งได้ 93.44 คะแนน ต่ำกว่าเกณฑ์ (95.00 คะแนน) อยู่ 1.56 คะแนน',
    );
  });

  it('names the instrument once where its score stands in for both of its parts', () => {
    const assessment = { ...complete(), gateScores: {} };
    assessment.indicatorScores[8] = 60;
    const text = analyses(assessment)[7]!;
    expect(text.split('คะแนน EIT (')).toHaveLength(2);
    expect(text).not.toContain('EIT ส่วนที่');
  });

  it('names what is required once where several parts lack it', () => {
    expect(analyses(withIndicators([90, 90, 90, 90, 90, 100, 100, 100, 92, 92]))[7]).toContain(
      'คือคะแนนรวม (93.80 คะแนน ขาด 1.20 คะแนน), คะแนน IIT (90.00 คะแนน ขาด 5.00 คะแนน), คะแนน EIT ส่วนที่ 2 (93.44 คะแนน ขาด 1.56 คะแนน) และคะแนน OIT (92.00 คะแนน ขาด 3.00 คะแนน) ซึ่งต้องได้ไม่ต่ำกว่า 95.00 คะแนน',
    );
  });

  it('says that the total went another way than the country', () => {
    expect(analyses(withHistory({ total: 99 }))[7]).toContain('อยู่ 4.75 คะแนน แต่ต่ำกว่าคะแนนรวมปี 2566 (99.00 คะแนน)');
    expect(analyses(withHistory({ total: 90 }))[7]).toContain('อยู่ 4.75 คะแนน และสูงกว่าคะแนนรวมปี 2566 (90.00 คะแนน)');
  });

  it('names the indicator from which the total would gain most', () => {
    expect(analyses(complete())[7]).toContain('คือตัวชี้วัดที่ 9 การเปิดเผยข้อมูล ซึ่งหากได้คะแนนเต็มจะเพิ่มขึ้นอีก 1.00 คะแนน');
  });

  it('is at the top, and nothing more is to be gained, at full marks', () => {
    const text = analyses({ ...fullMarks(), gateScores: { EIT1: 100, EIT2: 100 } })[7];
    expect(text).toContain('ระดับผ่านดีเยี่ยม ซึ่งเป็นระดับสูงสุดของการประเมิน');
    expect(text).not.toMatch(/ยังไม่ถึงระดับ|เพิ่มขึ้นได้มากที่สุด/);
  });

  it('says how much is known while the total is not', () => {
    expect(analyses(blank())[7]).toContain('เนื่องจากยังไม่ทราบคะแนนของตัวชี้วัดใด');
    const some = blank();
    some.indicatorScores = { 1: 90, 2: 91 };
    expect(analyses(some)[7]).toContain('เนื่องจากทราบคะแนนเพียง 2 จาก 10 ตัวชี้วัด');
  });
});
