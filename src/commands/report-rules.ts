/**
 * Every kind of fault that the self-check before an export looks for, so that it can be said what a clean report was
 * checked for: the report's own, and what is wrong with the tabs and the framework that it is read from. A test holds
 * the list against the code that finds them.
 */

import type { ReportKind } from '../../sidebar/contract';
import { FOLLOW_UP_RULES, MEASURES_RULES, type RuleNames } from '../ita/report/rules';

export interface NamedRule {
  /** As `Finding.rule`. */
  rule: string;
  /** The kind of rule, in Thai; rules of one group stand together. */
  group: string;
  /** What it looks for, in Thai. */
  name: string;
}

/** All rules that a report of this kind is held against, group by group. */
export function rulesOf(kind: ReportKind): readonly NamedRule[] {
  const own = kind === 'measures' ? MEASURES_RULES : FOLLOW_UP_RULES;
  return [...own, ...SOURCE_RULES].flatMap(([group, rules]) =>
    Object.entries(rules).map(([rule, name]) => ({ rule, group, name })),
  );
}

/** What is wrong with tabs and cells (src/workbook), and with the framework in its tab (src/ita/framework). */
const SOURCE_RULES: RuleNames = [
  [
    'แผ่นงานและกรอบการประเมิน',
    {
      'cell.unreadable': 'ค่าในช่องเป็นชนิดที่อ่านได้',
      'cell.percent': 'คะแนนไม่ได้พิมพ์เป็นร้อยละ',
      'cell.repeated-year': 'ผลย้อนหลังแต่ละปีมีแถวเดียว',
      'cell.later-year': 'ผลย้อนหลังไม่เกินปีที่ประเมิน',
      'indicator.several-official': 'ตัวชี้วัดมีคะแนนจาก ITAS เพียงช่องเดียว',
      'settings.year': 'ปีในแท็บตั้งค่าตรงกับกรอบการประเมิน',
      'settings.target': 'คะแนนเป้าหมายเป็นคะแนน 0–100',
      'settings.size': 'ขนาดตัวอักษรเป็นขนาดที่ใช้ได้',
      'workbook.no-tab': 'มีแท็บของส่วนเสริมครบ',
      'workbook.copied-tab': 'ไม่มีแท็บที่ทำสำเนาซ้ำ',
      'workbook.no-header': 'ทุกแท็บมีแถวหัวตาราง',
      'workbook.no-column': 'ทุกแท็บมีคอลัมน์ครบ',
      'framework.no-year': 'กรอบการประเมินระบุปี',
      'framework.bad-year': 'ปีของกรอบการประเมินเป็นปี พ.ศ.',
      'framework.several-years': 'กรอบการประเมินเป็นของปีเดียว',
      'framework.date-cell': 'รหัสในกรอบการประเมินไม่ได้กลายเป็นวันที่',
      'framework.unknown-kind': 'ทุกแถวของกรอบการประเมินบอกประเภท',
      'framework.bad-code': 'รหัสในกรอบการประเมินถูกรูปแบบ',
      'framework.duplicate': 'รหัสในกรอบการประเมินไม่ซ้ำกัน',
      'framework.no-name': 'ทุกแถวของกรอบการประเมินมีชื่อ',
      'framework.no-parent': 'ทุกแถวของกรอบการประเมินอยู่ในหมวดที่มีจริง',
      'framework.bad-value': 'ค่าในกรอบการประเมินเป็นตัวเลขที่ใช้ได้',
      'framework.no-instruments': 'กรอบการประเมินมีเครื่องมือ',
      'framework.no-indicators': 'กรอบการประเมินมีตัวชี้วัด',
      'framework.no-items': 'กรอบการประเมินมีรายการ OIT',
      'framework.no-gates': 'กรอบการประเมินมีเงื่อนไขรายเครื่องมือ',
      'framework.weights': 'ค่าน้ำหนักรวมกันได้ 100',
      'framework.no-levels': 'กรอบการประเมินมีเกณฑ์ระดับ',
      'framework.levels-equal': 'เกณฑ์ระดับไม่ซ้ำกัน',
      'framework.levels-gap': 'เกณฑ์ระดับครอบคลุมทุกคะแนน',
      'framework.no-passing': 'กรอบการประเมินมีเกณฑ์ผ่าน',
      'framework.no-issues': 'กรอบการประเมินมีประเด็นของรายงาน',
      'framework.issue-empty': 'ทุกประเด็นจับคู่กับตัวชี้วัด รายการ หรือข้อคำถาม',
      'framework.issue-reference': 'สิ่งที่จับคู่กับประเด็นมีอยู่จริง',
      'framework.roles': 'กรอบการประเมินบอกว่ารายการใดคือรายงานนี้',
      'framework.unknown-role': 'หน้าที่ของรายการ OIT เป็นคำที่รู้จัก',
      'framework.unknown-confidence': 'ความเชื่อมั่นของข้อมูลเป็นคำที่รู้จัก',
    },
  ],
];
