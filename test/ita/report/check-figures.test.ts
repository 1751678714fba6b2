/** Figures that contradict each other: former years, differences told in texts, results quoted in measures. */

import type { Compared, HistoryRow } from '../../../src/ita/assessment';
import { findingsOf, rulesOfFindings, withAnalysis, withCell } from './a-checked-report';
import { sampleAssessment } from './sample-report';

const ROW: HistoryRow = {
  year: 2566,
  total: null,
  level: '',
  instruments: {},
  gates: {},
  nationalMean: null,
  source: '',
};

const withHistory = (row: Partial<HistoryRow>) => sampleAssessment({ history: [{ ...ROW, ...row }] });

describe('former years', () => {
  it.each([
    ['total', { total: 95.7 }],
    ['OIT', { instruments: { OIT: 95 } }],
    ['EIT2', { gates: { EIT2: 99.12 } }],
    ['level', { level: 'ผ่านดีเยี่ยม' }],
  ])('this year’s %s among them has to be this year’s', (field, row) => {
    const found = findingsOf(withHistory({ year: 2567, ...row }));
    expect(found).toEqual([
      expect.objectContaining({
        rule: 'report.history-differs',
        severity: 'error',
        place: { part: 'history', row: '2567', field },
      }),
    ]);
  });

  it('this year as it is has no finding', () => {
    const instruments = { IIT: 99.73, EIT: 96.28, OIT: 97.5 };
    const gates = { EIT1: 99.12, EIT2: 93.44 };
    expect(findingsOf(withHistory({ year: 2567, total: 97.8, level: 'ผ่านดี', instruments, gates }))).toEqual([]);
  });

  it('a total has to be that of its instruments', () => {
    const instruments = { IIT: 90, EIT: 80, OIT: 100 };
    expect(findingsOf(withHistory({ total: 91, instruments }))).toEqual([]);
    const found = findingsOf(withHistory({ total: 90, instruments }));
    expect(found).toEqual([
      expect.objectContaining({
        rule: 'report.history-sum',
        severity: 'warning',
        place: { part: 'history', row: '2566', field: 'total' },
      }),
    ]);
    expect(found[0]!.message).toContain('91.00');
    expect(findingsOf(withHistory({ total: 90, instruments: { IIT: 90, EIT: 80, OIT: null } }))).toEqual([]);
  });

  it('the national mean has to be the published one', () => {
    expect(findingsOf(withHistory({ nationalMean: 90.19 }))).toEqual([]);
    expect(findingsOf(withHistory({ nationalMean: 91.19 }))).toEqual([
      expect.objectContaining({
        rule: 'report.national-mean',
        severity: 'warning',
        place: { part: 'history', row: '2566', field: 'nationalMean' },
      }),
    ]);
    expect(findingsOf(withHistory({ year: 2560, nationalMean: 12 }))).toEqual([]);
  });

  it('last year’s scores that were entered to be compared with have to be those among them', () => {
    const entered = (total: number) =>
      sampleAssessment({
        history: [{ ...ROW, total: 90.5, instruments: { IIT: 88 } }],
        compared: { lastYear: { total, IIT: null, OIT: 70 }, nationalMean: { total: null } },
      });
    expect(findingsOf(entered(90.5))).toEqual([]);
    const found = findingsOf(entered(95.5));
    expect(found).toEqual([
      expect.objectContaining({
        rule: 'report.entered-twice',
        severity: 'warning',
        place: { part: 'summary', row: 'total', field: 'lastYear' },
      }),
    ]);
    expect(found[0]!.message).toContain('90.50');
  });
});

describe('differences in texts', () => {
  const compared: Compared = { lastYear: { 9: 88.2, OIT: 90 }, nationalMean: { 9: 92 } };

  it.each([
    ['คะแนนรวมสูงกว่าค่าเฉลี่ยระดับประเทศ ๒.๖๕ คะแนน', '4.75'],
    ['คะแนนรวมเพิ่มขึ้นจากปีก่อน 4.65 คะแนน', '6.75'],
    ['คะแนนรวมเพิ่มขึ้นจากปี พ.ศ. 2566 จำนวน 4.65 คะแนน', '6.75'],
    ['การปรับปรุงการทำงานได้ 93.46 คะแนน ต่ำกว่าเป้าหมาย (95.00 คะแนน) อยู่ 1.45 คะแนน', '1.54'],
    ['การปรับปรุงการทำงานต่ำกว่าเป้าหมาย (90.00 คะแนน) อยู่ 1.54 คะแนน', '1.54'],
    ['การเปิดเผยข้อมูลเพิ่มขึ้นจากปีที่ผ่านมา 5 คะแนน', '6.80'],
    ['การเปิดเผยข้อมูลสูงกว่าค่าเฉลี่ยของประเทศ 2 คะแนน', '3.00'],
    ['OIT เพิ่มขึ้นจากปีก่อน 8.00 คะแนน', '7.50'],
  ])('%s', (text, right) => {
    const found = findingsOf(withAnalysis(3, text, { compared }));
    expect(found).toEqual([
      expect.objectContaining({
        rule: 'report.text-difference-differs',
        severity: 'warning',
        place: { part: 'analysis', row: '3', field: 'analysis' },
      }),
    ]);
    expect(found[0]!.message).toContain(right);
  });

  it.each([
    'คะแนนรวมสูงกว่าค่าเฉลี่ยระดับประเทศ (93.05 คะแนน) อยู่ 4.75 คะแนน',
    'คะแนนรวมสูงกว่าค่าเฉลี่ยระดับประเทศ 93.05 คะแนน',
    'คะแนนรวมเพิ่มขึ้นจากปีก่อน 6.75 คะแนน และสูงกว่าเป้าหมาย 2.80 คะแนน',
    'คะแนนรวมเพิ่มขึ้นจากปีก่อนประมาณ 7 คะแนน',
    'การปรับปรุงการทำงานต่ำกว่าเป้าหมาย 1.54 คะแนน',
    'การปรับปรุงการทำงานต้องเพิ่มขึ้นจากปีก่อน 5 คะแนน',
    'หากการเปิดเผยข้อมูลเพิ่มขึ้นอีก 5.00 คะแนน คะแนนรวมจะเพิ่มขึ้น 1.00 คะแนน',
    'การเปิดเผยข้อมูลเพิ่มขึ้น 20 รายการจากปีก่อน',
    'คุณภาพการดำเนินงานเพิ่มขึ้นจากปีก่อน 12 คะแนน',
    'ข้อ O12 ต่ำกว่าเป้าหมาย 95 คะแนน',
  ])('right, or nothing to hold it against: %s', (text) => {
    expect(findingsOf(withAnalysis(3, text, { compared }))).toEqual([]);
  });
});

describe('results quoted in measures', () => {
  it('are held against the table', () => {
    const found = findingsOf(withCell('steps', 'นำผลคะแนนรวมที่ได้ ๙๕.๗๐ คะแนน มาชี้แจงในที่ประชุม'));
    expect(found).toEqual([
      expect.objectContaining({
        rule: 'report.text-score-differs',
        place: { part: 'measures', row: 'M2568-1-1', field: 'steps' },
      }),
    ]);
  });

  it.each([
    ['success', 'คะแนนรวมที่ได้ในปีถัดไป 99 คะแนน'],
    ['success', 'ตัวชี้วัดการเปิดเผยข้อมูลได้คะแนน 100 คะแนน'],
    ['success', 'ผลการประเมินของข้อคำถามนี้ในปี พ.ศ. ๒๕๖๘ ถึงเป้าหมาย'],
    ['expected', 'การเปิดเผยข้อมูลได้คะแนนไม่น้อยกว่า 98 คะแนน'],
    ['steps', 'ติดตามคะแนนการเปิดเผยข้อมูล ๙๘ คะแนน ให้ถึงภายในปี'],
  ] as const)('aims of the %s are not: %s', (field, text) => {
    expect(findingsOf(withCell(field, text))).toEqual([]);
  });
});

it('a total that is only called the result of the assessment', () => {
  const text = 'ผลการประเมินคุณธรรมและความโปร่งใส (ITA) ขององค์การบริหารส่วนตำบลขามป้อม มีคะแนน ๙๕.๗๐ คะแนน';
  expect(rulesOfFindings(findingsOf(withAnalysis(1, text)))).toEqual(['report.text-score-differs']);
  expect(findingsOf(withAnalysis(1, text.replace('๙๕.๗๐', '๙๗.๘๐')))).toEqual([]);
});
