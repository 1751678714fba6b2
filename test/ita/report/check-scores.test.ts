/** Scores as officers write them: hundredths, former years, the two parts of EIT, and what only looks like a score. */

import type { Assessment, HistoryRow } from '../../../src/ita/assessment';
import { findingsOf, rulesOfFindings, withAnalysis, withCell } from './a-checked-report';
import { sampleAssessment } from './sample-report';

const messagesOf = (assessment: Assessment) => findingsOf(assessment).map(({ rule, message }) => `${rule}: ${message}`);

const ROW: HistoryRow = {
  year: 2566,
  total: 91.05,
  level: 'ผ่านดี',
  instruments: {},
  gates: {},
  nationalMean: null,
  source: '',
};

function expectWrong(assessment: Assessment, right: string): void {
  const found = findingsOf(assessment);
  expect(rulesOfFindings(found)).toEqual(['report.text-score-differs']);
  expect(found[0]!.message).toContain(right);
}

describe('in hundredths', () => {
  it.each([
    ['หน่วยงานได้คะแนนรวมร้อยละ 95.70', '97.80'],
    ['คะแนนรวมคิดเป็นร้อยละ ๙๕.๗๐ อยู่ในระดับผ่านดี', '97.80'],
    ['คะแนนรวม 95.70%', '97.80'],
    ['ตัวชี้วัดที่ 9 การเปิดเผยข้อมูล ร้อยละ 98.00', '95.00'],
    ['ตัวชี้วัดที่ 9 ร้อยละ 98.00', '95.00'],
    ['ตัวชี้วัดการเปิดเผยข้อมูล (ร้อยละ 98.00)', '95.00'],
    ['OIT ร้อยละ 95.00', '97.50'],
  ])('wrong: %s', (text, right) => expectWrong(withAnalysis(3, text), right));

  it.each([
    'หน่วยงานได้คะแนนรวมร้อยละ 97.80',
    'ตัวชี้วัดที่ 9 การเปิดเผยข้อมูล ร้อยละ 95.00',
    'การใช้งบประมาณ ร้อยละ 85.50 ณ สิ้นไตรมาสที่ 4',
    'ตัวชี้วัดที่ 2 การใช้งบประมาณ เบิกจ่ายได้ร้อยละ 85.50',
    'ผู้ตอบแบบวัด IIT ร้อยละ 85.50 เป็นพนักงานจ้าง',
    'แบบวัด EIT ร้อยละ 60.25 ของผู้ตอบเป็นเพศหญิง',
    'ความพึงพอใจในภาพรวมร้อยละ 85.50',
    'คะแนนรวมเพิ่มขึ้นร้อยละ 7.41',
    'คะแนนรวมต้องไม่น้อยกว่าร้อยละ 95.00',
  ])('right, or a share of something else: %s', (text) => {
    expect(messagesOf(withAnalysis(3, text))).toEqual([]);
  });
});

describe('of former years', () => {
  const history = [{ ...ROW, instruments: { IIT: 90, EIT: 88.5, OIT: 93.75 }, gates: { EIT2: 80.25 } }];
  const compared = { lastYear: { 9: 88.2 }, nationalMean: {} };
  const said = (text: string) => withAnalysis(7, text, { history, compared });

  it.each([
    ['ปี พ.ศ. 2566 คะแนนรวม 99.99 คะแนน', '91.05'],
    ['ปี พ.ศ. 2566 คะแนนรวม 97.80 คะแนน', '91.05'],
    ['คะแนนรวมปีงบประมาณ พ.ศ. ๒๕๖๖ ได้ ๙๙.๙๙ คะแนน', '91.05'],
    ['ปี 66 คะแนนรวม 99.99 คะแนน', '91.05'],
    ['คะแนนรวม 97.80 คะแนน เพิ่มขึ้นจากปี พ.ศ. 2566 ที่ได้ 99.99 คะแนน', '91.05'],
    ['การเปิดเผยข้อมูล 95.00 คะแนน ดีขึ้นจากปี 2566 ที่ได้ 89.20 คะแนน', '88.20'],
    ['ปี 2566 EIT ได้ 96.28 คะแนน', '88.50'],
    ['ปี 2566 EIT ส่วนที่ 2 ได้ 93.44 คะแนน', '80.25'],
    ['จากปี 2566 ที่ได้ 91.05 คะแนน คะแนนรวมเป็น 90.11', '97.80'],
    ['ปี 2566 ได้ 91.05 คะแนน ปี 2567 คะแนนรวม 90.11 คะแนน', '97.80'],
    ['เมื่อเทียบกับปี 2566 คะแนนรวม 90.11 คะแนน', '97.80'],
    ['คะแนนรวม 90.11 คะแนน ปี 2566 ได้ 91.05 คะแนน', '97.80'],
    ['คะแนนรวม 99.99 คะแนน ในปี พ.ศ. 2566', '97.80'],
    ['ปีก่อนคะแนนรวม 99.99 คะแนน', '97.80'],
    ['ปฏิบัติตาม พ.ร.บ. ข้อมูลข่าวสารของราชการ พ.ศ. 2540 การเปิดเผยข้อมูลได้ 98 คะแนน', '95.00'],
  ])('wrong: %s', (text, right) => expectWrong(said(text), right));

  it.each([
    'ปี พ.ศ. 2566 คะแนนรวม 91.05 คะแนน',
    'คะแนนรวม 91.05 คะแนน ในปี พ.ศ. 2566',
    'คะแนนรวม 97.80 คะแนน ปี 2566 ได้ 91.05 คะแนน',
    'คะแนนรวม ๙๗.๘๐ คะแนน เพิ่มขึ้น ๖.๗๕ คะแนน จากปี พ.ศ. ๒๕๖๖ ที่ได้ ๙๑.๐๕ คะแนน',
    'จากปี 2566 ที่ได้ 91.05 คะแนน คะแนนรวมเป็น 97.80',
    'จาก 91.05 คะแนน ในปี 2566 คะแนนรวมเป็น 97.80 คะแนน',
    'เมื่อเทียบกับปี 2566 คะแนนรวม 97.80 คะแนน',
    'เมื่อเทียบกับผลการประเมินปีก่อน คะแนนรวม 97.80 คะแนน ปีก่อนคะแนนรวม 91.05 คะแนน',
    'ในปี พ.ศ. 2566 หน่วยงานได้คะแนน IIT 90.00 คะแนน EIT 88.50 คะแนน และ OIT 93.75 คะแนน',
    'คะแนนรวมปี 2566 และ 2567 ได้ 91.05 คะแนน และ 97.80 คะแนน ตามลำดับ',
    'สามารถเพิ่มคะแนนรวมจากปี 2566 ได้ 6.75 คะแนน',
    'ปี 2565 คะแนนรวม 85.00 คะแนน',
    'ปี 2568 คะแนนรวม 98.00 คะแนน',
  ])('right, or not known: %s', (text) => {
    expect(messagesOf(said(text))).toEqual([]);
  });

  it('that nobody entered are held against nothing', () => {
    const blank = { ...ROW, total: null, level: '' };
    const text = 'ปี พ.ศ. 2566 คะแนนรวม 99.99 คะแนน และ EIT 80.00 คะแนน';
    expect(messagesOf(withAnalysis(7, text, { history: [blank] }))).toEqual([]);
  });
});

describe('of the parts of EIT', () => {
  it.each([
    'EIT (ส่วนที่ 1) 99.12 คะแนน EIT (ส่วนที่ 2) 93.44 คะแนน',
    'ผลของ EIT พบว่า ส่วนที่ 1 ได้ 99.12 คะแนน ส่วนที่ 2 ได้ 93.44 คะแนน',
    'EIT ได้ 96.28 คะแนน (ส่วนที่ 1 99.12 คะแนน ส่วนที่ 2 93.44 คะแนน)',
    'แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายนอก (EIT) ส่วนที่ 1 ได้ 99.12 คะแนน',
    'แบบสำรวจของหน่วยงาน ส่วนที่ 1 ได้ 80.00 คะแนน',
    'EIT ดีขึ้น ส่วน IIT ส่วนที่ 1 ได้ 80.00 คะแนน',
  ])('right: %s', (text) => {
    expect(messagesOf(withAnalysis(3, text))).toEqual([]);
  });

  it.each([
    ['EIT (ส่วนที่ 1) 93.44 คะแนน', '99.12'],
    ['ผลของ EIT พบว่า ส่วนที่ 1 ได้ 99.12 คะแนน ส่วนที่ 2 ได้ 99.12 คะแนน', '93.44'],
  ])('wrong: %s', (text, right) => expectWrong(withAnalysis(3, text), right));
});

describe('numbers that are no score of what stands before them', () => {
  it.each([
    'การปรับปรุงการทำงาน (93.46 คะแนน) ต่ำกว่าการใช้อำนาจ (99.78 คะแนน) อยู่ 6.32 คะแนน',
    'การใช้งบประมาณและการใช้อำนาจได้ 98.89 คะแนน และ 99.78 คะแนน ตามลำดับ',
    'คะแนนรวม 97.80 คะแนน ตัวชี้วัดที่ต่ำที่สุดในปี 2567 ได้ 93.46 คะแนน',
    'คะแนนรวมสูงกว่าค่าเฉลี่ยของ อปท. ทั้งประเทศ (91.20)',
    'คะแนนรวมสูงกว่าค่าเฉลี่ยขององค์กรปกครองส่วนท้องถิ่นทั่วประเทศ 6.60 คะแนน',
    'ภาพรวมแบ่งคะแนนเป็น 3 ระดับ',
    'การปรับปรุงการทำงานยังต่ำกว่าการใช้อำนาจ 6.32 คะแนน',
    'ช่องว่างระหว่างการปรับปรุงการทำงานกับการใช้อำนาจ 6.32 คะแนน',
    'ภาพรวมของจังหวัดขอนแก่นได้ 92.10 คะแนน',
  ])('%s', (text) => {
    expect(messagesOf(withAnalysis(3, text))).toEqual([]);
  });

  it('but a score in brackets is that of what something is compared with', () => {
    expectWrong(withAnalysis(3, 'การปรับปรุงการทำงานต่ำกว่าการใช้อำนาจ (98.89 คะแนน)'), '99.78');
  });

  it('but each with its own subject, though called so one after another', () => {
    const text = 'IIT ได้ 99.00 คะแนน EIT ได้ 96.28 คะแนน และ OIT ได้ 97.50 คะแนน ตามลำดับ';
    expectWrong(withAnalysis(3, text), '99.73');
  });
});

it('a measure may tell a former year’s score as the result that it starts from', () => {
  expect(messagesOf(withCell('steps', 'นำผลปี 2566 ที่ได้ 91.05 คะแนน และคะแนนรวมที่ได้ 97.80 คะแนน มาชี้แจง'))).toEqual([]);
});

describe('a text with thousands of blanks, as a copied table leaves them, comes back', () => {
  const blanks = ' '.repeat(50_000);

  it.each([
    ['before a number', `คะแนนรวม${blanks}95.70${blanks}คะแนน`],
    ['after a letter', `กลุ่ม A${blanks}ผ่านดี`],
    ['after ‘ระดับ’', `ระดับ${blanks}ดี`],
    ['before steps', `1.${blanks}ก\n${blanks}2.${blanks}ข`],
    ['as lines', `1. ก${'\n'.repeat(50_000)}2. ข (${'\n \t'.repeat(10_000)})`],
    ['of other kinds', `คะแนน${'\u00a0\t'.repeat(25_000)}5 คะแนน`],
    ['after a year', `ผลการประเมิน (ITA) ปีงบประมาณ${blanks}พ.ศ.${blanks}2567 อำเภอ${blanks}ที่`],
  ])('%s', (_, text) => {
    const cell = withCell('steps', text);
    expect(findingsOf({ ...cell, analyses: withAnalysis(3, text).analyses })).toBeInstanceOf(Array);
  });

  it('and is read as if there were one', () => {
    expectWrong(withAnalysis(3, `คะแนนรวม${blanks}ได้${blanks}95.70${blanks}คะแนน`), '97.80');
  });
});

it('the sample itself is right', () => {
  expect(messagesOf(sampleAssessment())).toEqual([]);
});
