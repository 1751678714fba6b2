/** What the analyses hold this year's scores against, and where they keep silent. */

import { lastYearOf, nationalMeanOf } from '../../../src/ita/analysis/compared';
import { draftAnalyses } from '../../../src/ita/analysis/draft';
import type { Assessment, Compared, HistoryRow } from '../../../src/ita/assessment';
import { frameworkOf } from '../../../src/ita/framework/years';
import { blank, caseOf, complete, framework2567, fullMarks } from '../sample/agencies';

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
      'คะแนนนี้เพิ่มขึ้นจากปี 2566 (97.50 คะแนน) อยู่ 1.39 คะแนน และต่ำกว่าค่าเฉลี่ยของประเทศ (99.00 คะแนน) อยู่ 0.11 คะแนน',
    );
  });

  it('among others: by its number, rise, fall and standstill each in their words', () => {
    const text = analyses(comparedTo({ lastYear: { '6': 97.94, '8': 95 }, nationalMean: { '8': 90 } }))[2];
    expect(text).toContain('ตัวชี้วัดที่ 6 เท่ากับปี 2566 (97.94 คะแนน) และตัวชี้วัดที่ 8 ลดลงจากปี 2566 (95.00 คะแนน) อยู่ 1.54 คะแนน');
    expect(text).toContain('ขณะที่ตัวชี้วัดที่ 8 สูงกว่าค่าเฉลี่ยของประเทศ (90.00 คะแนน) อยู่ 3.46 คะแนน');
  });

  it('that has no score this year is compared with nothing', () => {
    const assessment = comparedTo({ lastYear: { '2': 97.5 } });
    assessment.indicatorScores[2] = null;
    expect(analyses(assessment)[5]).not.toContain('2566 (');
  });
});

describe('a ประเด็น whose indicators nobody compared', () => {
  it('tells of their instruments instead, as far as those are known', () => {
    const text = analyses(withHistory({ instruments: { IIT: 98 } }));
    expect(text[6]).toContain('สำหรับเครื่องมือที่เกี่ยวข้อง IIT ได้ 99.73 คะแนน เพิ่มขึ้นจากปี 2566 (98.00 คะแนน) อยู่ 1.73 คะแนน');
    expect(text[2]).not.toContain('เครื่องมือที่เกี่ยวข้อง');
  });

  it('keeps silent where those are unknown, too; the overall one says so once', () => {
    const text = analyses(complete());
    for (const issue of [1, 2, 3, 4, 5, 6]) expect(text[issue]).not.toMatch(/2566 \(|ของประเทศ/);
    expect(text[7]).toContain('ส่วนคะแนนรายตัวชี้วัดของปีก่อนและของประเทศยังไม่มีข้อมูลให้เปรียบเทียบ');
    expect(analyses(comparedTo({ lastYear: { '2': 97.5 } }))[7]).toContain('ส่วนคะแนนรายตัวชี้วัดของประเทศยังไม่มีข้อมูล');
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
    expect(text).toContain('คะแนน EIT ซึ่งได้');
    expect(text.split('คะแนน EIT ซึ่งได้')).toHaveLength(2);
    expect(text).not.toContain('EIT ส่วนที่');
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
