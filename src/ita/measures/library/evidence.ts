/** The measures for evidence that is missing or below 100, by what the item is: titles outlive the codes. */

import type { MeasureTemplate, SpecificMeasure } from '../template';
import { BASICS } from './evidence/basics';
import { COMPLAINTS } from './evidence/complaints';
import { INTEGRITY } from './evidence/integrity';
import { NO_GIFT } from './evidence/no-gift';
import { PEOPLE } from './evidence/people';
import { OTHER_PLANS } from './evidence/plans';
import { PROCUREMENT } from './evidence/procurement';
import { PUBLISH } from './evidence/publish';
import { SERVICE_DATA } from './evidence/services';
import { WORK } from './evidence/work';

/** The first whose `about` fits the item's title is taken: reports stand before the plans they report on. */
export const MEASURES_BY_KIND: SpecificMeasure[] = [
  ...INTEGRITY,
  ...NO_GIFT,
  ...COMPLAINTS,
  ...PEOPLE,
  ...PROCUREMENT,
  ...WORK,
  ...SERVICE_DATA,
  ...BASICS,
  ...OTHER_PLANS,
];

/** For an item of a kind we don't know, such as a user may enter. */
const OF_ANY_KIND: MeasureTemplate = {
  measure: 'จัดทำและเผยแพร่หลักฐานที่ยังขาดให้ครบองค์ประกอบ',
  steps: ['มอบหมายผู้รับผิดชอบและกำหนดวันแล้วเสร็จของแต่ละรายการ', 'จัดทำข้อมูลเทียบกับองค์ประกอบที่กำหนดทีละข้อ', PUBLISH],
  owners: ['clerk'],
  window: 'first-half',
  success: 'เผยแพร่หลักฐานครบทุกองค์ประกอบที่กำหนด',
  expected: 'ข้อมูลที่ต้องเปิดเผยครบถ้วนและตรวจสอบได้',
};

/** The measure for an item of evidence, by its title. */
export function measureForItem(title: string): MeasureTemplate {
  return MEASURES_BY_KIND.find(({ about }) => about.test(title)) ?? OF_ANY_KIND;
}
