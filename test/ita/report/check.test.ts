/** The slips of a real report, put one by one into a clean one: each is found, at its place, and nothing else is. */

import type { Assessment } from '../../../src/ita/assessment';
import type { Finding, Place } from '../../../src/ita/finding';
import type { Framework } from '../../../src/ita/framework/framework';
import { checkReport } from '../../../src/ita/report/check';
import { resultOf } from '../../../src/ita/scoring';
import { sampleAssessment, sampleFramework, sampleMeasures, seedFigures, written } from './sample-report';

function findingsOf(assessment: Assessment, framework: Framework = sampleFramework(assessment.year)): Finding[] {
  return checkReport(framework, assessment, resultOf(framework, assessment));
}

/** The clean report with one analysis replaced. */
function withAnalysis(issue: number, text: string): Assessment {
  const assessment = sampleAssessment();
  return {
    ...assessment,
    analyses: assessment.analyses.map((row) => (row.issue === issue ? { issue, analysis: written(text) } : row)),
  };
}

function withCell(field: 'measure' | 'steps' | 'owner' | 'period', text: string): Assessment {
  const [first, ...others] = sampleMeasures();
  return sampleAssessment({ measures: [{ ...first!, [field]: written(text) }, ...others] });
}

function withLimit(text: string): Assessment {
  const [, ...others] = sampleAssessment().limits;
  return sampleAssessment({ limits: [{ instrument: 'IIT', text }, ...others] });
}

/** Left out of what is found where something is missing: that the item asks for it is told besides. */
function beside(rule: string, findings: Finding[]): Finding[] {
  return findings.filter((finding) => finding.rule !== rule);
}

const COMPONENT = 'report.missing-component';

function expectOnly(findings: Finding[], rule: string, severity: Finding['severity'], place: Place): Finding {
  expect(findings.map((finding) => finding.rule)).toEqual([rule]);
  const [found] = findings;
  expect(found).toMatchObject({ severity, place });
  expect(found!.message).toMatch(/[ก-๙]/);
  expect(found!.remedy).toMatch(/[ก-๙]/);
  return found!;
}

const analysisPlace = (issue: number): Place => ({ part: 'analysis', row: String(issue), field: 'analysis' });
const cellPlace = (field: string): Place => ({ part: 'measures', row: 'M2568-1-1', field });
const LIMIT_PLACE: Place = { part: 'limits', row: 'IIT', field: 'limit' };

describe('a clean report', () => {
  it('has no finding', () => {
    expect(findingsOf(sampleAssessment())).toEqual([]);
  });
});

describe('figures typed as published', () => {
  const published = sampleAssessment().published;

  it('a total that the indicators do not give (95.70 for 97.80) stops the export', () => {
    const found = expectOnly(
      findingsOf(sampleAssessment({ published: { ...published, total: 95.7 } })),
      'report.total-differs',
      'error',
      { part: 'summary', row: 'total', field: 'published' },
    );
    expect(found.message).toContain('95.70');
    expect(found.message).toContain('97.80');
  });

  it('a hundredth of difference is rounding, two are not', () => {
    expect(findingsOf(sampleAssessment({ published: { ...published, total: 97.81 } }))).toEqual([]);
    expect(findingsOf(sampleAssessment({ published: { ...published, total: 97.82 } }))).toHaveLength(1);
  });

  it('an instrument that differs is named', () => {
    const instruments = { ...published.instruments, OIT: 95.7 };
    expectOnly(
      findingsOf(sampleAssessment({ published: { ...published, instruments } })),
      'report.instrument-differs',
      'error',
      {
        part: 'summary',
        row: 'OIT',
        field: 'published',
      },
    );
  });

  it.each([
    ['A คือผ่านดี', 'report.level-mixed'],
    ['A', 'report.level-unknown'],
    ['ผ่านดีเยี่ยม', 'report.level-differs'],
  ])('the level ‘%s’ is found by %s', (level, rule) => {
    expectOnly(findingsOf(sampleAssessment({ published: { ...published, level } })), rule, 'error', {
      part: 'summary',
      row: 'level',
      field: 'published',
    });
  });

  it('the parts of EIT that do not have the mean of indicators 6–8 are a warning, for ITAS’s way is not verified', () => {
    const found = expectOnly(findingsOf(seedFigures()), 'report.parts-differ', 'warning', {
      part: 'summary',
      row: 'gate.EIT1',
      field: 'published',
    });
    expect(found.message).toContain('96.59');
    expect(found.message).toContain('96.28');
  });

  it('this year among the results of former years has to agree', () => {
    const row = { ...sampleAssessment().history[0]!, year: 2567, total: 95.7, level: 'ผ่านดี' };
    expectOnly(findingsOf(sampleAssessment({ history: [row] })), 'report.history-differs', 'error', {
      part: 'history',
      row: '2567',
      field: 'total',
    });
  });

  it.each([
    [2566, 'A'],
    [2565, 'ผ่านดี'],
  ])('a level of the wrong scheme in the history of %d', (year, level) => {
    const row = { ...sampleAssessment().history[0]!, year, level };
    expectOnly(findingsOf(sampleAssessment({ history: [row] })), 'report.history-level', 'warning', {
      part: 'history',
      row: String(year),
      field: 'level',
    });
  });
});

describe('names in texts', () => {
  it.each([
    ['องค์การบริหารส่วนตำบลบ่อป้อมให้บริการตามขั้นตอน', 'report.agency-name', 'องค์การบริหารส่วนตำบลบ่อป้อม'],
    ['ผลของ อบต.บ่อป้อม อยู่ในเกณฑ์ดี', 'report.agency-name', 'อบต.บ่อป้อม'],
    ['เทศบาลตำบลขามป้อมให้บริการตามขั้นตอน', 'report.agency-name', 'เทศบาลตำบลขามป้อม'],
    ['องค์กรบริหารส่วนตำบลขามป้อม ให้บริการดี', 'report.agency-name', 'องค์กรบริหารส่วนตำบลขามป้อม'],
    ['องค์การบริหารส่วนตำบลหนองแสง ให้บริการดี', 'report.agency-name', 'องค์การบริหารส่วนตำบลหนองแสง'],
    ['ประชาชนในอำเภอพระยีนพอใจ', 'report.district-name', 'อำเภอพระยีน'],
    ['ประชาชนในจังหวัดขอนแกนพอใจ', 'report.province-name', 'จังหวัดขอนแกน'],
  ])('%s', (text, rule, quote) => {
    const found = expectOnly(findingsOf(withAnalysis(4, text)), rule, 'warning', analysisPlace(4));
    expect(found.message).toContain(quote);
  });

  it.each([
    'องค์การบริหารส่วนตำบลขามป้อม อำเภอพระยืน จังหวัดขอนแก่น ให้บริการดี',
    'องค์การบริหารส่วนตำบล จึงกำหนดมาตรการ และนายกองค์การบริหารส่วนตำบลมอบหมายให้กองคลังดูแล',
    'อบต.ขามป้อม และ อบต. มีคำสั่งมอบหมาย',
    'ประสานที่ว่าการอำเภอ ผู้ว่าราชการจังหวัด และสำนักงานส่งเสริมการปกครองท้องถิ่นจังหวัดขอนแก่น',
    'ข้อมูลระดับอำเภอและระดับจังหวัดของนายอำเภอ',
    'บุคลากรขององค์การบริหารส่วนตำบลทุกคนทราบ',
  ])('right: %s', (text) => {
    expect(findingsOf(withAnalysis(4, text))).toEqual([]);
  });
});

describe('scores in texts', () => {
  it.each([
    ['ตัวชี้วัดด้านการเปิดเผยข้อมูล อยู่ที่ ๙๘ คะแนน', '95.00'],
    ['ตัวชี้วัดที่ 9 ได้คะแนน 98.00', '95.00'],
    ['OIT ได้ 95.00 คะแนน', '97.50'],
    ['EIT ส่วนที่ ๒ ได้ ๙๙.๑๒ คะแนน', '93.44'],
    ['ในภาพรวมหน่วยงานได้คะแนนรวม ๙๕.๗๐ คะแนน', '97.80'],
    ['การใช้อำนาจ (98.89)', '99.78'],
  ])('%s', (text, right) => {
    const found = expectOnly(
      findingsOf(withAnalysis(3, text)),
      'report.text-score-differs',
      'warning',
      analysisPlace(3),
    );
    expect(found.message).toContain(right);
  });

  it.each([
    'ตัวชี้วัดการเปิดเผยข้อมูลได้ ๙๕ คะแนน',
    'การเปิดเผยข้อมูลยังขาดอีก 5.00 คะแนนจึงจะเต็ม 100 คะแนน',
    'เป้าหมายคือให้การเปิดเผยข้อมูลได้ 100 คะแนน',
    'ปี 2566 การเปิดเผยข้อมูลได้ 88.20 คะแนน',
    'การเปิดเผยข้อมูลเพิ่มขึ้น 3.20 คะแนน',
    'ประเด็นที่ 3 ช่องทางและรูปแบบการประชาสัมพันธ์เผยแพร่ข้อมูลข่าวสารภาครัฐ มีคะแนนเฉลี่ย 96.22 คะแนน',
    'การเปิดเผยข้อมูล ข้อ O12 ได้ 0 คะแนน',
    'ผลคะแนนรวมสูงกว่าค่าเฉลี่ยระดับประเทศ 93.05 คะแนน',
    'แบบวัดของผู้มีส่วนได้ส่วนเสียภายใน (IIT) คะแนนรวม 99.73 คะแนน',
    'EIT ส่วนที่ 1 ได้ 99.12 คะแนน และ EIT ส่วนที่ 2 ได้ 93.44 คะแนน',
  ])('right: %s', (text) => {
    expect(findingsOf(withAnalysis(3, text))).toEqual([]);
  });
});

describe('levels in texts', () => {
  it.each([
    ['หน่วยงานอยู่ในระดับ A คือผ่านดี', 'report.level-mixed'],
    ['ผลการประเมินอยู่ในระดับ A', 'report.level-foreign'],
    ['ผลการประเมินอยู่ในระดับผ่านดีเยี่ยม', 'report.text-level-differs'],
    ['ผลการประเมินปีนี้ได้เกรด A', 'report.level-foreign'],
    ['หน่วยงานได้เกรด A', 'report.level-foreign'],
    ['ผลการประเมินอยู่ในเกณฑ์ A', 'report.level-foreign'],
    ['หน่วยงานได้ระดับคะแนน A', 'report.level-foreign'],
    ['ผลการประเมินอยู่ในระดับดีเยี่ยม', 'report.level-foreign'],
  ])('%s', (text, rule) => {
    expectOnly(findingsOf(withAnalysis(4, text)), rule, 'warning', analysisPlace(4));
  });

  it.each([
    'ผลการประเมินอยู่ในระดับผ่านดี',
    'มุ่งยกระดับผลการประเมินให้อยู่ในระดับผ่านดีเยี่ยม',
    'ผลการประเมินปี พ.ศ. ๒๕๖๔ อยู่ในระดับ A',
    'หน่วยงานมีคะแนนอยู่ในระดับดี และจัดอบรม E-Service ให้ทุกกอง',
    'ผลการประเมินอยู่ในระดับผ่านเกณฑ์',
    'คะแนนรวมอยู่ในระดับผ่านเกณฑ์ที่กำหนด',
    'ให้ผลการประเมินอยู่ในระดับผ่านดีเยี่ยม',
    'ศูนย์พัฒนาเด็กเล็กได้เกรด A และร้านอาหารอยู่ในเกณฑ์ A',
    'ผลการประเมินปี พ.ศ. 2564 ได้เกรด A',
    'หน่วยงานเคยได้ระดับ A ในปี พ.ศ. ๒๕๖๔',
    'ประชาชนพึงพอใจในระดับดีเยี่ยม',
    'ภาพรวมความพึงพอใจอยู่ในระดับดีเยี่ยม',
    'บุคลากรกลุ่ม A ผ่านการอบรมครบทุกคน',
  ])('right: %s', (text) => {
    expect(findingsOf(withAnalysis(4, text))).toEqual([]);
  });

  it('words are foreign to a year of letters', () => {
    const framework = sampleFramework(2565);
    const assessment = { ...withAnalysis(4, 'ผลการประเมินอยู่ในระดับผ่านดี'), year: 2565 };
    const rules = findingsOf(assessment, framework).map(({ rule }) => rule);
    expect(rules).toContain('report.level-foreign');
  });
});

describe('spelling of indicators and ประเด็น', () => {
  it.each([
    ['ตัวชี้วัดการใช้งานประมาณควรพัฒนา', 'การใช้งบประมาณ'],
    ['ตัวชี้วัดการใช้ทรัพยากรของราชการควรพัฒนา', 'การใช้ทรัพย์สินของราชการ'],
    ['ตัวชี้วัดการปรับปรุงการทางานควรพัฒนา', 'การปรับปรุงการทำงาน'],
    ['ช่องทางและรูปแบบการประชาสัมพันธ์เผยเเพร่ข้อมูลข่าวสารภาครัฐ', 'ช่องทางและรูปแบบการประชาสัมพันธ์เผยแพร่ข้อมูลข่าวสารภาครัฐ'],
  ])('%s', (text, name) => {
    const found = expectOnly(findingsOf(withAnalysis(5, text)), 'report.misspelt-name', 'warning', analysisPlace(5));
    expect(found.message).toContain(name);
  });

  it.each([
    'การใช้ทรัพย์สินของทางราชการและประสิทธิภาพการดำเนินงาน',
    'คุณภาพการดำเนินการ การปรับปรุงระบบการทำงาน และการแก้ไขปัญหาทุจริต',
    'การปฏิบัติงานตามหน้าที่ การใช้งาน ประมาณ ๓๐ คน และการป้องปรามการทุจริต',
    'การประเมินผลการปฏิบัติงานและการใช้จ่ายงบประมาณ',
    'กระบวนการควบคุมตรวจสอบการใช้อำนาจและการบริหารงานบุคคล',
  ])('right: %s', (text) => {
    expect(findingsOf(withAnalysis(5, text))).toEqual([]);
  });
});

describe('numbering, digits and years', () => {
  it.each([
    ['๒. จัดอบรม\n๒. ติดต่อวิทยากร\n๓. ติดตามผล'],
    ['๒.จัดอบรม ๒.ติดต่อวิทยากร ๓.ติดตามผล'],
    ['1) จัดอบรม\n3) ติดตามผล'],
    ['1) จัดอบรม (ไม่น้อยกว่าร้อยละ 80)\n3) ติดตามผล'],
  ])('the steps ‘%s’ do not run 1, 2, 3', (steps) => {
    expectOnly(findingsOf(withCell('steps', steps)), 'report.numbering', 'warning', cellPlace('steps'));
  });

  it.each([
    '๑. จัดอบรม ๒. ติดต่อวิทยากร ๓. ติดตามผล',
    '1. จัดอบรม\n1) ก่อนอบรม\n2) หลังอบรม\n2. ติดตามผลตามข้อ 1. ทุกเดือน',
    'ตัวชี้วัดย่อย 9.1 ใช้เวลา 3 วัน',
    'ภายในวันที่ 5. ของเดือน',
    '(3) ช่องทางและรูปแบบการประชาสัมพันธ์',
    '7) กลไกในหน่วยงาน\n1) จัดอบรม\n2) ติดตามผล',
    '1) สำรวจความพึงพอใจ (ไม่น้อยกว่าร้อยละ 80)\n2) สรุปผล',
    '1) แต่งตั้งคณะทำงาน (ภายในเดือนตุลาคม 67)\n2) ประชุม (ภายในเดือนธันวาคม 67)\n3) รายงานผล',
    '1. จัดทำแผน (ต่อเนื่องจากปี 67. และข้อ 3.)\n2. รายงานผล',
    '1) จัดทำ (ร่างประกาศ 2) เสนอผู้บริหาร 3) ลงนาม',
    '(1) แต่งตั้งคณะทำงาน (ตามคำสั่งที่ 5) (2) รายงานผล',
    'ชุดแรก\n1. ก\n2. ข\nชุดที่สอง\n1. ค\n2. ง',
  ])('right: %s', (steps) => {
    expect(findingsOf(withCell('steps', steps))).toEqual([]);
  });

  it.each([
    'โครงการอบรม (ระบุชื่อโครงการ)',
    'ภายใน (ระบุวัน เดือน ปี)',
    'มอบหมาย (ระบุ)',
    'ตามคำสั่ง (ระบุเลขที่คำสั่งของหน่วยงาน ......)',
  ])('left open: %s', (steps) => {
    expectOnly(findingsOf(withCell('steps', steps)), 'report.left-open', 'warning', cellPlace('steps'));
  });

  it.each([
    'จัดทำทะเบียนคุมการยืม (ระบุชื่อผู้ยืม วันยืม วันคืน)',
    'ปรับปรุงแบบขอยืม (ระบุชื่อผู้ยืม)',
    'จัดทำประกาศ (ระบุผู้รับผิดชอบ ระยะเวลา และช่องทางติดต่อ)',
  ])('what is to be stated is not left open: %s', (steps) => {
    expect(findingsOf(withCell('steps', steps))).toEqual([]);
  });

  it('Thai and Arabic digits in one text', () => {
    expectOnly(
      findingsOf(withCell('steps', 'จัดอบรม ๒ ครั้ง ครั้งละ 30 คน')),
      'report.mixed-digits',
      'warning',
      cellPlace('steps'),
    );
  });

  it('codes, addresses and phone numbers keep their digits among Thai ones', () => {
    const steps = 'เผยแพร่ O34 และ ITA 2567 ที่ https://khampom.go.th/p?id=12 โทร 043-123456 ภายใน ๗ วัน';
    expect(findingsOf(withCell('steps', steps))).toEqual([]);
  });

  it.each(['ตลอดปีงบประมาณ พ.ศ. ๒๕๖๗', 'ตุลาคม ๒๕๖๘ – กันยายน ๒๕๖๙', 'มกราคม ๒๕๖๗', 'ม.ค. 2567 – ก.ย. 2568'])(
    'the period ‘%s’ is not in the year of the measures',
    (period) => {
      expectOnly(findingsOf(withCell('period', period)), 'report.period-year', 'warning', cellPlace('period'));
    },
  );

  it.each([
    'ตลอดปีงบประมาณ พ.ศ. ๒๕๖๘',
    'ต.ค. 2567 – ก.ย. 2568',
    'ต.ค. 67 – ก.ย. 68',
    'ทุกไตรมาส',
    '1 ตุลาคม 2567 ถึง 30 กันยายน 2568',
  ])('right: %s', (period) => {
    expect(findingsOf(withCell('period', period))).toEqual([]);
  });

  it('limits that speak of the year of the measures', () => {
    expectOnly(
      findingsOf(withLimit('ในการประเมินประจำปีงบประมาณ พ.ศ. ๒๕๖๘ มีผู้ตอบน้อย')),
      'report.limit-year',
      'warning',
      LIMIT_PLACE,
    );
  });

  it('a result of the year of the measures', () => {
    expectOnly(
      findingsOf(withAnalysis(6, 'จากผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. 2568 พบว่าดี')),
      'report.result-year',
      'warning',
      analysisPlace(6),
    );
  });

  it('a fiscal year that is neither of the two', () => {
    expectOnly(
      findingsOf(withCell('measure', 'โครงการประจำปีงบประมาณ พ.ศ. ๒๕๖๒')),
      'report.other-year-in-text',
      'warning',
      cellPlace('measure'),
    );
  });

  it.each([
    'ปฏิบัติตาม พ.ร.บ. ข้อมูลข่าวสารของราชการ พ.ศ. ๒๕๔๐ และแผนปฏิบัติการ (พ.ศ. ๒๕๖๖–๒๕๗๐)',
    'นำผลการประเมินปีงบประมาณ พ.ศ. ๒๕๖๗ มาจัดทำมาตรการปีงบประมาณ พ.ศ. ๒๕๖๘',
    'เมื่อเทียบกับปีงบประมาณ พ.ศ. ๒๕๖๖ ดีขึ้น',
  ])('right: %s', (text) => {
    expect(findingsOf(withAnalysis(6, text))).toEqual([]);
  });
});

describe('what is missing', () => {
  it.each([
    ['name', 'agency'],
    ['district', 'district'],
    ['province', 'province'],
  ] as const)('the setting %s', (key, row) => {
    const { agency } = sampleAssessment();
    expectOnly(findingsOf(sampleAssessment({ agency: { ...agency, [key]: ' ' } })), 'report.blank-setting', 'error', {
      part: 'settings',
      row,
      field: 'value',
    });
  });

  it('the score of an indicator: unknown, not zero', () => {
    const { indicatorScores } = sampleAssessment();
    const findings = findingsOf(sampleAssessment({ indicatorScores: { ...indicatorScores, 9: null } }));
    const missing = findings.find(({ rule }) => rule === 'report.missing-score');
    expect(missing).toMatchObject({ severity: 'error', place: { part: 'indicators', indicator: 9, row: '9' } });
  });

  it('the scores of the parts of EIT', () => {
    const rules = findingsOf(sampleAssessment({ gateScores: {} })).map(({ rule, severity }) => `${rule} ${severity}`);
    expect(rules.filter((rule) => rule === 'report.missing-gate-score warning')).toHaveLength(2);
  });

  it('an analysis', () => {
    expectOnly(
      beside(COMPONENT, findingsOf(withAnalysis(2, ' '))),
      'report.missing-analysis',
      'error',
      analysisPlace(2),
    );
  });

  it('every measure of a ประเด็น', () => {
    const measures = sampleMeasures().filter(({ issue }) => issue !== 7);
    const found = expectOnly(
      beside(COMPONENT, findingsOf(sampleAssessment({ measures }))),
      'report.missing-measure',
      'error',
      {
        part: 'measures',
      },
    );
    expect(found.message).toContain('ประเด็นที่ 7');
  });

  it('a column of a measure: an error while the ประเด็น has no complete one, a warning otherwise', () => {
    const incomplete = withCell('owner', '');
    expectOnly(beside(COMPONENT, findingsOf(incomplete)), 'report.incomplete-measure', 'error', cellPlace('owner'));
    const second = { ...sampleMeasures()[0]!, id: 'M2568-1-2' };
    expectOnly(
      findingsOf({ ...incomplete, measures: [...incomplete.measures, second] }),
      'report.incomplete-measure',
      'warning',
      cellPlace('owner'),
    );
  });

  it('the limits of an instrument', () => {
    expectOnly(findingsOf(withLimit('')), 'report.missing-limit', 'warning', LIMIT_PLACE);
  });

  it('the framework of the year', () => {
    const framework = sampleFramework(2568);
    const findings = checkReport(framework, sampleAssessment(), resultOf(framework, sampleAssessment()));
    expect(findings[0]).toMatchObject({ rule: 'report.other-year', severity: 'error' });
  });

  it('everything, in a new workbook, without a crash', () => {
    const empty = sampleAssessment({
      agency: { name: '', district: '', province: '', domains: [] },
      indicatorScores: {},
      gateScores: {},
      published: { total: null, level: '', instruments: {} },
      history: [],
      analyses: [],
      measures: [],
      limits: [],
    });
    const rules = new Set(findingsOf(empty).map(({ rule }) => rule));
    expect([...rules].sort()).toEqual(
      [
        'blank-setting',
        'missing-analysis',
        'missing-component',
        'missing-limit',
        'missing-measure',
        'missing-score',
      ].map((rule) => `report.${rule}`),
    );
  });
});
