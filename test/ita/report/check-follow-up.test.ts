/** The self-check of the report that says what became of the measures. */

import { rulesOf } from '../../../src/commands/report-rules';
import type { Progress } from '../../../src/ita/assessment';
import type { Place, Severity } from '../../../src/ita/finding';
import { DONE, followedUp, followUpFindings, rulesOfFindings } from './a-checked-report';
import { sampleAssessment, sampleFramework, written } from './sample-report';

const BLANK: Progress = { status: null, doneAt: null, outcome: '', proof: [] };
const place = (field: string): Place => ({ part: 'measures', row: 'M2568-1-1', field });

it('a report in which every measure is done, dated, told and shown has no finding', () => {
  expect(followUpFindings(followedUp())).toEqual([]);
});

const PLANNED = { ...BLANK, status: 'planned' as const };

describe('what a status asks for', () => {
  const cases: [what: string, progress: Partial<Progress>, rule: string, severity: Severity, field: string][] = [
    ['no status', { status: null }, 'follow-up.no-status', 'error', 'status'],
    ['done, without an outcome', { outcome: ' ' }, 'follow-up.no-outcome', 'error', 'outcome'],
    ['done, with a dash for the outcome', { outcome: '-' }, 'follow-up.no-outcome', 'error', 'outcome'],
    ['done, without a date', { doneAt: null }, 'follow-up.no-date', 'warning', 'doneAt'],
    ['done, without proof', { proof: [] }, 'follow-up.no-proof', 'warning', 'proof'],
    ['under way, without an outcome', { ...BLANK, status: 'under-way' }, 'follow-up.no-outcome', 'warning', 'outcome'],
    ['not done, without a reason', { ...BLANK, status: 'not-done' }, 'follow-up.no-reason', 'warning', 'outcome'],
    ['not done, but dated', { ...DONE, status: 'not-done' }, 'follow-up.contradiction', 'warning', 'doneAt'],
    [
      'planned, but proven',
      { ...DONE, status: 'planned', doneAt: null },
      'follow-up.contradiction',
      'warning',
      'proof',
    ],
  ];

  it.each(cases)('%s', (_, progress, rule, severity, field) => {
    const found = followUpFindings(followedUp(progress)).filter(
      (finding) => finding.rule !== 'report.missing-component',
    );
    expect(found).toEqual([expect.objectContaining({ rule, severity, place: place(field) })]);
    expect(found[0]!.message).toContain('M2568-1-1');
  });

  it.each([
    ['planned, and nothing more', { ...BLANK, status: 'planned' }],
    ['under way, with what was done so far', { ...BLANK, status: 'under-way', outcome: 'จัดซื้อป้ายแล้ว รอติดตั้ง' }],
    ['not done, with the reason', { ...BLANK, status: 'not-done', outcome: 'งบประมาณถูกโอนไปแก้ภัยแล้ง จึงเลื่อนไปปีถัดไป' }],
  ] as const)('is content with: %s', (_, progress) => {
    expect(followUpFindings(followedUp({ ...progress, proof: [] }))).toEqual([]);
  });
});

describe('the whole', () => {
  it('without any measure there is nothing to report', () => {
    const found = followUpFindings(sampleAssessment({ measures: [] }));
    expect(found).toEqual([
      expect.objectContaining({ rule: 'follow-up.no-measures', severity: 'error', place: { part: 'measures' } }),
    ]);
  });

  it('of which nobody told anything, each measure wants its status', () => {
    const rules = rulesOfFindings(followUpFindings(sampleAssessment()));
    expect(rules.filter((rule) => rule === 'follow-up.no-status')).toHaveLength(7);
    expect(rules).not.toContain('follow-up.nothing-done');
  });

  it('not one measure done', () => {
    const measures = followedUp().measures.map((row, at) => ({
      ...row,
      progress: at === 0 ? { ...BLANK, status: 'under-way' as const, outcome: 'เริ่มแล้ว' } : PLANNED,
    }));
    const found = followUpFindings(sampleAssessment({ measures }));
    expect(found.map(({ rule, severity }) => [rule, severity])).toEqual([['follow-up.nothing-done', 'warning']]);
  });

  it('nothing but plans, as drafts are before anybody tells more: an error, for there is nothing to report', () => {
    const measures = followedUp().measures.map((row) => ({ ...row, progress: PLANNED }));
    const found = followUpFindings(sampleAssessment({ measures }));
    expect(found.map(({ rule, severity }) => [rule, severity])).toEqual([['follow-up.nothing-done', 'error']]);
  });

  it('a measure without a name', () => {
    const [first, ...others] = followedUp().measures;
    const found = followUpFindings(sampleAssessment({ measures: [{ ...first!, measure: written('') }, ...others] }));
    expect(found).toEqual([
      expect.objectContaining({ rule: 'follow-up.no-name', severity: 'error', place: place('measure') }),
    ]);
  });

  it('what the item of this report asks for, by its name in the list that says so', () => {
    const [found] = followUpFindings(followedUp({ outcome: '' })).filter(
      ({ rule }) => rule === 'report.missing-component',
    );
    expect(found).toMatchObject({ severity: 'error', place: place('outcome') });
    // The report is evidence in the list of 2569, which doesn't say what it asks for.
    expect(found!.message).toContain('O28 ปี พ.ศ. 2568 ซึ่งเป็นรายการเดียวกันในปีล่าสุดที่ทราบองค์ประกอบ');
    expect(found!.message).toContain('ผลลัพธ์/ความสำเร็จ');
    expect(found!.message).toContain('M2568-1-1');
  });

  it('the names on the cover, and the year of the framework', () => {
    const { agency } = sampleAssessment();
    const nameless = followUpFindings(followedUp({}, { agency: { ...agency, province: '' } }));
    expect(rulesOfFindings(nameless)).toEqual(['report.blank-setting']);
    expect(rulesOfFindings(followUpFindings(followedUp(), sampleFramework(2568)))).toContain('report.other-year');
  });
});

describe('days', () => {
  it.each(['2024-10-01', '2025-09-30'])('%s is in the fiscal year of the measures', (doneAt) => {
    expect(followUpFindings(followedUp({ doneAt }))).toEqual([]);
  });

  it.each([
    ['2024-09-30', '30 กันยายน 2567'],
    ['2025-10-01', '1 ตุลาคม 2568'],
    ['2024-03-15', '15 มีนาคม 2567'],
  ])('%s is not', (doneAt, said) => {
    const found = followUpFindings(followedUp({ doneAt }));
    expect(found).toEqual([
      expect.objectContaining({ rule: 'follow-up.other-year', severity: 'warning', place: place('doneAt') }),
    ]);
    expect(found[0]!.message).toContain(said);
  });

  it.each([
    'จัดอบรมเมื่อวันที่ ๑๕ มีนาคม ๒๕๖๗ มีผู้เข้าร่วม ๔๐ คน',
    'ลงพื้นที่ระหว่างวันที่ 3 พ.ย. 2568',
    'ดำเนินการครบตามแผนประจำปีงบประมาณ พ.ศ. ๒๕๖๐',
  ])('outside of it in a text: %s', (outcome) => {
    const found = followUpFindings(followedUp({ outcome }));
    expect(found).toEqual([
      expect.objectContaining({ rule: 'follow-up.year-in-text', severity: 'warning', place: place('outcome') }),
    ]);
  });

  it.each([
    'จัดอบรมเมื่อวันที่ ๑๕ มีนาคม ๒๕๖๘ ตามคำสั่งลงวันที่ ๑ สิงหาคม ๒๕๖๗',
    'เป็นไปตามพระราชบัญญัติข้อมูลข่าวสารของราชการ พ.ศ. ๒๕๔๐',
    'เพิ่มขึ้นจากปีงบประมาณ พ.ศ. ๒๕๖๗ และจะทำต่อในปีงบประมาณ พ.ศ. ๒๕๖๙',
  ])('right: %s', (outcome) => {
    expect(followUpFindings(followedUp({ outcome }))).toEqual([]);
  });
});

describe('proof', () => {
  it.each([
    ['www.khampom.go.th/news/12', 'https://'],
    ['แฟ้มเอกสารสำนักปลัด', 'ไม่ใช่ลิงก์'],
    ['file:///C:/report.pdf', 'ในเครื่อง'],
    ['https://a.go.th/1 https://a.go.th/2', 'หลายลิงก์'],
  ])('%s is no link', (line, said) => {
    const found = followUpFindings(followedUp({ proof: [...DONE.proof, line] }));
    expect(found).toEqual([
      expect.objectContaining({ rule: 'follow-up.bad-link', severity: 'warning', place: place('proof') }),
    ]);
    expect(found[0]!.message).toContain(said);
  });
});

describe('what is written', () => {
  it.each([
    ['ขณะนี้ดำเนินการแล้วเสร็จ 5 จากทั้งหมด 7 มาตรการ', 'follow-up.text-share-differs'],
    ['คิดเป็นร้อยละ ๗๑.๔๓ ของมาตรการทั้งหมด', 'follow-up.text-share-differs'],
    ['องค์การบริหารส่วนตำบลบ่อป้อมติดตั้งป้ายครบทุกจุด', 'report.agency-name'],
    ['ประชาชนในอำเภอพระยีนได้รับประโยชน์', 'report.district-name'],
    ['จัดอบรม ๒ รุ่น รุ่นละ 30 คน', 'report.mixed-digits'],
    ['๑. จัดทำป้าย\n๓. ติดตั้งป้าย', 'report.numbering'],
    ['ช่วยยกระดับตัวชี้วัดการใช้งานประมาณ', 'report.misspelt-name'],
    ['มีผู้เข้าร่วมอบรม ........ คน', 'report.left-open'],
  ])('%s: %s', (outcome, rule) => {
    const found = followUpFindings(followedUp({ outcome }));
    expect(found).toEqual([expect.objectContaining({ rule, severity: 'warning', place: place('outcome') })]);
  });

  it.each([
    'ดำเนินการแล้วเสร็จ 7 จากทั้งหมด 7 มาตรการ คิดเป็นร้อยละ 100 ของมาตรการทั้งหมด',
    'มีผู้เข้าอบรม ๔๕ คน คิดเป็นร้อยละ ๙๐ ของบุคลากรทั้งหมด',
    'ปรับปรุงแล้ว ๓ จาก ๕ จุดบริการ',
  ])('right: %s', (outcome) => {
    expect(followUpFindings(followedUp({ outcome }))).toEqual([]);
  });
});

it('every rule that was found is in the list', () => {
  const listed = rulesOf('follow-up').map(({ rule }) => rule);
  const texts = 'องค์การบริหารส่วนตำบลบ่อป้อม ร้อยละ 5 ของมาตรการทั้งหมด ๑ ......';
  const found = [
    ...followUpFindings(sampleAssessment({ measures: [] })),
    ...followUpFindings(followedUp({ outcome: texts, doneAt: '2020-01-01', proof: ['x'] }), sampleFramework(2569)),
    ...followUpFindings(followedUp(BLANK)),
  ];
  expect(rulesOfFindings(found).filter((rule) => !listed.includes(rule))).toEqual([]);
});
