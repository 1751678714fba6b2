/** Years: results of former years that nobody entered, measures that an earlier year left behind, and what may name others. */

import type { Assessment, HistoryRow } from '../../../src/ita/assessment';
import {
  DONE,
  findingsOf,
  followedUp,
  followUpFindings,
  rulesOfFindings,
  withAnalysis,
  withCell,
  withLimit,
} from './a-checked-report';
import { sampleAssessment, sampleMeasures } from './sample-report';

const messagesOf = (assessment: Assessment) => findingsOf(assessment).map(({ rule, message }) => `${rule}: ${message}`);

/** As a new workbook has them. */
const blankRow = (year: number): HistoryRow => ({
  year,
  total: null,
  level: '',
  instruments: { IIT: null, EIT: null, OIT: null },
  gates: { EIT1: null, EIT2: null },
  nationalMean: null,
  source: '',
});
const BLANK_HISTORY = [2563, 2564, 2565, 2566, 2567].map(blankRow);

describe('former years of which nobody entered a score', () => {
  const history = BLANK_HISTORY;

  it.each([
    'ผลการประเมินคุณธรรมและความโปร่งใส (ITA) ประจำปีงบประมาณ พ.ศ. 2566 อยู่ในระดับผ่านดี ได้ 91.05 คะแนน',
    'แผนปฏิบัติการป้องกันการทุจริต ประจำปีงบประมาณ พ.ศ. ๒๕๖๕ ยังไม่ครบถ้วน',
  ])('an analysis may not speak of: %s', (text) => {
    expect(rulesOfFindings(findingsOf(withAnalysis(6, text, { history })))).toEqual(['report.other-year-in-text']);
  });

  it('what became of a measure may not, either', () => {
    const outcome = 'จัดอบรมตามแผนประจำปีงบประมาณ พ.ศ. 2565 แล้ว';
    const found = followUpFindings(followedUp({ ...DONE, outcome }, { history }));
    expect(rulesOfFindings(found)).toEqual(['follow-up.year-in-text']);
  });

  it.each([
    ['by its total', { history: [{ ...blankRow(2566), total: 91.05 }] }],
    ['by one instrument', { history: [{ ...blankRow(2566), instruments: { IIT: 90 } }] }],
    ['as entered to be compared with', { history, compared: { lastYear: { 9: 88.2 }, nationalMean: {} } }],
  ])('known %s, it may be spoken of', (_, change) => {
    const text = 'ดีขึ้นกว่าผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. 2566';
    expect(messagesOf(withAnalysis(6, text, change))).toEqual([]);
  });

  it('the year that reports among the evidence are of may be named', () => {
    const text = 'รายงานผลการจัดซื้อจัดจ้างประจำปีงบประมาณ พ.ศ. 2566 เผยแพร่ล่าช้า';
    expect(messagesOf(withAnalysis(6, text, { history }))).toEqual([]);
  });
});

describe('a measure', () => {
  it.each(['โครงการฝึกอบรมบุคลากร ประจำปีงบประมาณ พ.ศ. 2565', 'กิจกรรมประจำปีงบประมาณ พ.ศ. ๒๕๖๔'])(
    'is of no former year, whether its scores are known or not: %s',
    (text) => {
      const history = [2564, 2565].map((year) => ({ ...blankRow(year), total: 80 }));
      for (const change of [{ history }, { history: BLANK_HISTORY }]) {
        expect(rulesOfFindings(findingsOf(withCell('measure', text, change)))).toEqual(['report.other-year-in-text']);
      }
    },
  );

  it('may prepare the plan or the budget of the year after its own', () => {
    const text = 'จัดทำแผนการจัดซื้อจัดจ้างประจำปีงบประมาณ พ.ศ. 2569';
    expect(messagesOf(withCell('measure', text))).toEqual([]);
    const copied = 'โครงการฝึกอบรมบุคลากร ประจำปีงบประมาณ พ.ศ. 2569';
    expect(rulesOfFindings(findingsOf(withCell('measure', copied)))).toEqual(['report.other-year-in-text']);
  });

  it('may be compared with one', () => {
    const text = 'รายงานจำนวนเรื่องร้องเรียนเทียบกับปีงบประมาณ พ.ศ. 2566';
    expect(messagesOf(withCell('steps', text))).toEqual([]);
  });
});

describe('the year of the measures', () => {
  it.each([
    'นำผลการประเมินไปปรับปรุงในปีงบประมาณ พ.ศ. 2568',
    'นำผลการประเมินมาวิเคราะห์และกำหนดแนวทางในปีงบประมาณ พ.ศ. 2568',
    'ใช้ผลการประเมินเพื่อพัฒนางานในปี 2568',
    'เพื่อยกระดับผลการประเมินในปีงบประมาณ พ.ศ. 2568',
    'ตั้งเป้าผลการประเมินปี 2568 ไว้ที่ระดับผ่านดีเยี่ยม',
    'ผลการประเมินปีงบประมาณ พ.ศ. 2568 จะดีขึ้นได้ด้วยความร่วมมือของทุกกอง',
  ])('may be when the result is put to use: %s', (text) => {
    expect(messagesOf(withAnalysis(6, text))).toEqual([]);
  });

  it.each(['ผลการประเมินในปีงบประมาณ พ.ศ. 2568 พบว่าดี', 'ผลการประเมินตามมาตรฐาน ITA ปี 2568 อยู่ในเกณฑ์ดี'])(
    'is not that of the result: %s',
    (text) => {
      expect(rulesOfFindings(findingsOf(withAnalysis(6, text)))).toEqual(['report.result-year']);
    },
  );
});

describe('limits', () => {
  it.each([
    'ผู้ตอบน้อยลงเมื่อเทียบกับปีงบประมาณ พ.ศ. 2566',
    'ผู้ตอบน้อยกว่าปีงบประมาณ พ.ศ. 2566',
    'เอกสารล่าช้า จะนำไปปรับปรุงในปีงบประมาณ พ.ศ. 2568',
    'เป็นปัญหาต่อเนื่องมาตั้งแต่ปีงบประมาณ พ.ศ. 2566 ควรประชาสัมพันธ์ล่วงหน้าในปีงบประมาณ พ.ศ. 2568',
    'จะกำหนดเป็นมาตรการประจำปีงบประมาณ พ.ศ. ๒๕๖๘',
  ])('may name another year: %s', (text) => {
    expect(messagesOf(withLimit(text))).toEqual([]);
  });

  it.each(['จากการประเมินประจำปีงบประมาณ พ.ศ. 2566 พบว่าผู้ตอบน้อย', 'ในปีงบประมาณ พ.ศ. 2568 กองต่าง ๆ ส่งเอกสารช้า'])(
    'are not those of another year: %s',
    (text) => {
      expect(rulesOfFindings(findingsOf(withLimit(text)))).toEqual(['report.limit-year']);
    },
  );
});

describe('periods', () => {
  it.each([
    'ไตรมาสที่ 1 ปี 2567 (ต.ค.-ธ.ค. 2567)',
    'ไตรมาส ๔ ปี พ.ศ. ๒๕๖๗ (ตุลาคม – ธันวาคม ๒๕๖๗)',
    'ไตรมาสที่ 1 (ต.ค. - ธ.ค. 67)',
  ])('the first quarter of the fiscal year: %s', (period) => {
    expect(messagesOf(withCell('period', period))).toEqual([]);
  });

  it.each(['ไตรมาสที่ 1 ปี 2567', 'ไตรมาสที่ 1 ปีงบประมาณ 2567 (ต.ค.-ธ.ค. 2566)', 'ไตรมาสที่ 2 ปี 2567 (ม.ค.-มี.ค. 2567)'])(
    'of the fiscal year before: %s',
    (period) => {
      expect(rulesOfFindings(findingsOf(withCell('period', period)))).toEqual(['report.period-year']);
    },
  );
});

describe('measures named after another year', () => {
  const renamed = (rename: (id: string, at: number) => string) =>
    sampleMeasures().map((row, at) => ({ ...row, id: rename(row.id, at) }));

  it('a row of the year before that was left in the tab', () => {
    const measures = renamed((id, at) => (at === 2 ? 'M2567-3-1' : id));
    const found = findingsOf(sampleAssessment({ measures }));
    expect(found).toEqual([
      expect.objectContaining({
        rule: 'report.foreign-measure',
        severity: 'warning',
        place: { part: 'measures', row: 'M2567-3-1', field: 'measure' },
      }),
    ]);
    expect(found[0]!.message).toContain('2568');
  });

  it('all of them in one finding, in the follow-up as well', () => {
    const measures = renamed((id) => id.replace('2568', '2566'));
    const [found, ...others] = findingsOf(sampleAssessment({ measures }));
    expect(others).toEqual([]);
    expect(found!.message).toContain('และอีก 2 มาตรการ');
    const done = measures.map((row) => ({ ...row, progress: DONE }));
    expect(rulesOfFindings(followUpFindings(sampleAssessment({ measures: done })))).toEqual(['report.foreign-measure']);
  });

  it('an id of one’s own says no year', () => {
    const measures = renamed((_, at) => `มาตรการ ${at + 1}`);
    expect(messagesOf(sampleAssessment({ measures }))).toEqual([]);
  });
});
