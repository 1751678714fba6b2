/** What a ประเด็น is about, read from its name, so that a renumbered or user-entered framework still gets fitting words. */

import type { Issue } from '../framework/framework';

export type Topic = 'process' | 'services' | 'publicity' | 'assets' | 'budget' | 'power' | 'corruption' | 'general';

/** First match wins: the narrow names stand before the wide ones. */
const NAMES: [RegExp, Topic][] = [
  [/ทุจริต/, 'corruption'],
  [/ทรัพย์สิน/, 'assets'],
  [/งบประมาณ|จัดซื้อ/, 'budget'],
  [/ใช้อำนาจ|บริหารงานบุคคล/, 'power'],
  [/ประชาสัมพันธ์|ข้อมูลข่าวสาร/, 'publicity'],
  [/E-?Service|ให้บริการ/i, 'services'],
  [/ปฏิบัติงาน|ปฏิบัติหน้าที่/, 'process'],
];

/** The topic of a ประเด็น; 'general' where its name tells nothing we know. */
export function topicOf(issue: Issue): Topic {
  return NAMES.find(([name]) => name.test(issue.name))?.[1] ?? 'general';
}
