/** Which items of evidence an analysis says need work, why, and what they are worth. */

import { draftAnalyses } from '../../../src/ita/analysis/draft';
import type { Assessment, EvidenceRow } from '../../../src/ita/assessment';
import type { LinkRecord } from '../../../src/ita/links/record';
import { checkReport } from '../../../src/ita/report/check';
import { caseOf, complete, framework2567, withIndicators } from '../sample/agencies';

function textOf(issue: number, assessment: Assessment): string {
  const { result } = caseOf(assessment);
  return draftAnalyses(framework2567, assessment, result).find((draft) => draft.issue === issue)!.text;
}

function withItem(code: string, change: Partial<EvidenceRow>, assessment = complete()): Assessment {
  Object.assign(assessment.evidence.find((row) => row.code === code)!, change);
  return assessment;
}

/** No official scores: each item counts for itself. */
function unscored(): Assessment {
  return withIndicators(Array(10).fill(null));
}

describe('an item that lost points', () => {
  it('is named with its score and what the total would gain', () => {
    // 40 points of the total, half of it on indicator 9, 5 sub-indicators, 7 items in 9.2 (2567).
    expect(textOf(2, withItem('O12', { score: 50 }, unscored()))).toContain(
      'คือ O12 ข้อมูลเชิงสถิติการให้บริการ (50.00 คะแนน) หากแก้ไขครบถ้วน คะแนนรวมจะเพิ่มขึ้นได้อีก 0.29 คะแนน',
    );
  });

  it('tells beside the score what is known to be wrong', () => {
    expect(textOf(2, withItem('O12', { score: 0, urls: [] }))).toContain('(0.00 คะแนน ยังไม่มีลิงก์)');
    expect(textOf(2, withItem('O12', { score: 50, shown: [0] }))).toContain('(50.00 คะแนน ไม่ครบองค์ประกอบ ขาด 2 เรื่อง)');
  });

  it('adds no more together than its indicator officially leaves open', () => {
    const assessment = complete();
    for (const code of ['O14', 'O15', 'O16', 'O17']) withItem(code, { urls: [] }, assessment);
    // Four items of 1.00 point each, but indicator 9 has 95.00, which leaves 1.00.
    expect(textOf(5, assessment)).toContain('คะแนนรวมจะเพิ่มขึ้นได้อีกไม่เกิน 1.00 คะแนน');
  });
});

describe('an item without a score', () => {
  it('is named where a link of it can be opened by nobody', () => {
    const assessment = complete();
    const url = assessment.evidence.find(({ code }) => code === 'O13')!.urls[0]!;
    const broken: LinkRecord[] = [{ url, verdict: 'broken' } as LinkRecord];
    expect(textOf(2, { ...assessment, links: broken })).toContain('ข้อที่ลิงก์เปิดไม่ได้ 1 ข้อ คือ O13 E-Service');
    const unseen: LinkRecord[] = [{ url, verdict: 'unseen' } as LinkRecord];
    expect(textOf(2, { ...assessment, links: unseen })).not.toContain('O13');
  });

  it('is named where somebody found components missing, not where nobody looked', () => {
    expect(textOf(6, withItem('O19', { shown: [0, 1] }))).toContain(
      'แสดงไม่ครบองค์ประกอบ 1 ข้อ คือ O19 รายงานผลการบริหารและพัฒนาทรัพยากรบุคคลประจำปี 2566 (ขาด 2 เรื่อง)',
    );
    expect(textOf(6, withItem('O19', { shown: [] }))).not.toContain('O19');
  });

  it('is worth at most what it carries, for it may count already', () => {
    expect(textOf(2, withItem('O12', { urls: [] }))).toContain('เพิ่มขึ้นได้อีกไม่เกิน 0.57 คะแนน');
  });
});

describe('evidence right behind a score that is compared', () => {
  it('is set apart by a link word, so that its numbers are none of the comparison', () => {
    const assessment = withIndicators([null, null, null, null, null, null, null, null, 69.14, 60]);
    withItem('O5', { score: 50 }, assessment);
    withItem('O34', { score: 50 }, assessment);
    expect(textOf(3, assessment)).toContain('อยู่ 25.86 คะแนน ขณะที่หลักฐาน OIT มีข้อที่ได้ไม่ถึง 100 คะแนน');
    expect(textOf(7, assessment)).toContain('อยู่ 35.00 คะแนน ส่วนด้านหลักฐาน OIT พบข้อที่ได้ไม่ถึง 100 คะแนน');
    const { framework, result } = caseOf(assessment);
    const analyses = [3, 7].map((issue) => ({ issue, analysis: { text: textOf(issue, assessment), draftOf: '' } }));
    const found = checkReport(framework, { ...assessment, analyses }, result);
    expect(found.filter(({ rule }) => rule.startsWith('report.text-'))).toEqual([]);
  });
});

describe('more items than a sentence can name', () => {
  it('are counted, and those are named that are worth most', () => {
    const assessment = unscored();
    for (const row of assessment.evidence) row.score = 0;
    const text = textOf(7, assessment);
    expect(text).toMatch(/ได้ไม่ถึง 100 คะแนน 13 ข้อ ได้แก่ O34 .*, O35 .* และอีก 11 ข้อ/);
  });
});
