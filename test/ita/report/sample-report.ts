/** A whole, consistent assessment year with figures of a real result (2567) and texts of our own, for report tests. */

import type { Assessment, DraftedText, MeasureRow } from '../../../src/ita/assessment';
import type { Framework } from '../../../src/ita/framework/framework';
import { frameworkOf } from '../../../src/ita/framework/years';
import type { ReportInput } from '../../../src/ita/report/model';
import { resultOf } from '../../../src/ita/scoring';
import { aMeasure } from '../measures/a-measure';

export function written(text: string): DraftedText {
  return { text, draftOf: '' };
}

export function sampleFramework(year = 2567): Framework {
  const framework = frameworkOf(year);
  if (framework === null) throw new Error(`no framework of ${year}`);
  return framework;
}

const ANALYSES = [
  'ตัวชี้วัดการปฏิบัติหน้าที่ได้ ๑๐๐.๐๐ คะแนน และคุณภาพการดำเนินงานได้ ๙๗.๙๔ คะแนน บุคลากรให้บริการตามขั้นตอนและเวลาที่ประกาศไว้\nจุดที่ควรพัฒนาคือการติดประกาศระยะเวลาให้ครบทุกงานบริการ',
  'ประชาชนที่ใช้ระบบ E-Service ยังมีจำนวนน้อย ตัวชี้วัดการปรับปรุงการทำงานได้ ๙๓.๔๖ คะแนน ซึ่งต่ำที่สุดในสิบตัวชี้วัด จึงเป็นงานที่ควรเร่งพัฒนา',
  'ตัวชี้วัดประสิทธิภาพการสื่อสารได้ ๙๗.๔๓ คะแนน ส่วนการเปิดเผยข้อมูลได้ ๙๕.๐๐ คะแนน ข้อมูลบางรายการ เช่น O12 เผยแพร่ล่าช้า',
  'ตัวชี้วัดการใช้ทรัพย์สินของราชการได้ ๑๐๐.๐๐ คะแนน มีทะเบียนคุมการยืมครบทุกกอง',
  'ตัวชี้วัดการใช้งบประมาณได้ ๙๘.๘๙ คะแนน ผู้ตอบบางส่วนยังไม่ทราบแผนการใช้จ่ายเงินของหน่วยงาน',
  'ตัวชี้วัดการใช้อำนาจได้ ๙๙.๗๘ คะแนน การมอบหมายงานและการประเมินผลงานเป็นไปตามเกณฑ์ที่แจ้งล่วงหน้า',
  'ตัวชี้วัดการแก้ไขปัญหาการทุจริตและการป้องกันการทุจริตได้คะแนนเต็ม จึงมุ่งรักษามาตรฐานและสร้างความเข้าใจแก่บุคลากรใหม่',
];

const MEASURES: [measure: string, steps: string, owner: string][] = [
  [
    'โครงการป้ายบอกขั้นตอนและเวลาให้บริการ',
    '๑. รวบรวมงานบริการทุกกอง\n๒. จัดทำป้ายและเผยแพร่บนเว็บไซต์\n๓. ทบทวนทุกไตรมาส',
    'สำนักปลัด',
  ],
  ['กิจกรรมพาใช้ E-Service ถึงหมู่บ้าน', '๑. กำหนดวันลงพื้นที่\n๒. สาธิตการยื่นคำร้องผ่านโทรศัพท์\n๓. สรุปจำนวนผู้ใช้', 'สำนักปลัด'],
  ['ปฏิทินเผยแพร่ข้อมูลตามรายการ OIT', '๑. มอบหมายผู้รับผิดชอบรายข้อ\n๒. ตรวจลิงก์ทุกเดือน', 'กองคลัง'],
  ['มาตรการยืมและคืนทรัพย์สิน', '๑. ปรับปรุงแบบขอยืม\n๒. รายงานผลต่อผู้บริหารทุกหกเดือน', 'กองคลัง'],
  ['เวทีเปิดแผนการใช้จ่ายงบประมาณ', '๑. ประชุมชี้แจงบุคลากร\n๒. เผยแพร่ผลการจัดซื้อจัดจ้างรายเดือน', 'กองคลัง'],
  ['มาตรการประเมินผลงานอย่างเปิดเผย', '๑. แจ้งเกณฑ์ก่อนรอบการประเมิน\n๒. รับฟังความเห็นของผู้ถูกประเมิน', 'สำนักปลัด'],
  ['โครงการอบรมผลประโยชน์ทับซ้อน', '๑. จัดอบรมบุคลากรใหม่\n๒. ทดสอบความรู้หลังอบรม', 'สำนักปลัด'],
];

export function sampleMeasures(): MeasureRow[] {
  return MEASURES.map(([measure, steps, owner], at) =>
    aMeasure(`M2568-${at + 1}-1`, at + 1, {
      measure: written(measure),
      steps: written(steps),
      owner: written(owner),
      period: written('ตุลาคม ๒๕๖๗ – กันยายน ๒๕๖๘'),
      success: written('ดำเนินการครบทุกขั้นตอนภายในปี'),
      expected: written('ผู้รับบริการและบุคลากรเชื่อมั่นมากขึ้น'),
    }),
  );
}

/** Complete and consistent: EIT's two parts have the mean of indicators 6–8, and every text agrees with the table. */
export function sampleAssessment(change: Partial<Assessment> = {}): Assessment {
  const scores = [100, 98.89, 99.78, 100, 100, 97.94, 97.43, 93.46, 95, 100];
  return {
    year: 2567,
    agency: { name: 'องค์การบริหารส่วนตำบลขามป้อม', district: 'พระยืน', province: 'ขอนแก่น', domains: ['khampom.go.th'] },
    indicatorScores: Object.fromEntries(scores.map((score, at) => [at + 1, score])),
    questionScores: {},
    evidence: [],
    gateScores: { EIT1: 99.12, EIT2: 93.44 },
    published: { total: 97.8, level: 'ผ่านดี', instruments: { IIT: 99.73, EIT: 96.28, OIT: 97.5 } },
    links: [],
    history: [
      {
        year: 2564,
        total: 88.31,
        level: 'A',
        instruments: {},
        gates: {},
        nationalMean: null,
        source: 'รายงานของหน่วยงาน',
      },
      { year: 2566, total: 91.05, level: 'ผ่านดี', instruments: {}, gates: {}, nationalMean: null, source: 'ITAS' },
    ],
    analyses: ANALYSES.map((text, at) => ({ issue: at + 1, analysis: written(text) })),
    measures: sampleMeasures(),
    limits: [
      { instrument: 'IIT', text: 'บุคลากรบางส่วนตีความข้อคำถามไม่ตรงกัน จึงตอบไม่ตรงกับการปฏิบัติจริง' },
      { instrument: 'EIT', text: 'ผู้รับบริการสูงอายุไม่คุ้นกับแบบสอบถามออนไลน์ ทำให้จำนวนผู้ตอบมีน้อย' },
      { instrument: 'OIT', text: 'กองต่าง ๆ ส่งเอกสารช้า ทำให้มีเวลาตรวจลิงก์ก่อนปิดระบบไม่มาก' },
    ],
    divisions: ['สำนักปลัด', 'กองคลัง', 'กองช่าง'],
    target: 95,
    ...change,
  };
}

/** The seed's own figures: its two EIT parts do not give the mean of indicators 6–8. */
export function seedFigures(): Assessment {
  return sampleAssessment({ gateScores: { EIT1: 99.74, EIT2: 93.44 } });
}

export function reportInput(assessment = sampleAssessment(), change: Partial<ReportInput> = {}): ReportInput {
  const framework = change.framework ?? sampleFramework(assessment.year);
  return {
    framework,
    assessment,
    result: resultOf(framework, assessment),
    stamp: { date: '2026-11-23', time: '14:05', version: '0.1.0', edition: 2, mark: '4f7a-09c1' },
    thaiDigits: true,
    ...change,
  };
}
