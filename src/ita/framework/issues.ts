/** The seven ประเด็น of the measures report, and what each is judged by in a year. */

import type { FiscalYear, Issue, Question } from './framework';
import type { OitListEntry, Topic } from './oit-list';

interface IssueRule {
  name: string;
  indicators: number[];
  topics: Topic[];
  /** Indicators all of whose questions speak for the ประเด็น. */
  questionsOf: number[];
  /** Single questions, numbered as since 2567; the questions of earlier years aren't known one by one. */
  questionsSince2567?: string[];
}

/**
 * Inferred, for no official mapping is known. It was made for the list of 2568 and is carried to the other years by
 * what the items are about.
 */
const RULES: IssueRule[] = [
  {
    name: 'กระบวนการปฏิบัติงานที่โปร่งใสและมีประสิทธิภาพ',
    indicators: [1, 6],
    topics: ['work-plan', 'work-progress', 'work-report', 'staff-manual', 'service-manual'],
    questionsOf: [1, 6],
  },
  {
    name: 'การให้บริการและระบบ E-Service',
    indicators: [6, 8],
    topics: ['service-manual', 'service-statistics', 'satisfaction', 'e-service'],
    questionsOf: [8],
    questionsSince2567: ['e1'],
  },
  {
    name: 'ช่องทางและรูปแบบการประชาสัมพันธ์เผยแพร่ข้อมูลข่าวสารภาครัฐ',
    indicators: [7, 9],
    topics: [
      'structure',
      'authority',
      'executives',
      'contact',
      'qa',
      'social-network',
      'news',
      'laws',
      'privacy',
      'strategy',
      'complaint-channel',
      'opinion-channel',
      'participation',
    ],
    questionsOf: [7],
  },
  {
    name: 'กระบวนการกำกับดูแลการใช้ทรัพย์สินของราชการ',
    indicators: [4],
    topics: ['staff-manual'],
    questionsOf: [4],
  },
  {
    name: 'กระบวนการสร้างความโปร่งใสในการใช้งบประมาณและการจัดซื้อจัดจ้าง',
    indicators: [2],
    topics: [
      'budget-plan',
      'budget-progress',
      'budget-report',
      'procurement-plan',
      'procurement-notices',
      'procurement-progress',
      'procurement-report',
    ],
    questionsOf: [2],
  },
  {
    name: 'กระบวนการควบคุม ตรวจสอบการใช้อำนาจและการบริหารงานบุคคล',
    indicators: [3],
    topics: ['hr-plan', 'hr-progress', 'hr-criteria', 'hr-report', 'ethics-code', 'ethics-drive', 'ethics-assessment'],
    questionsOf: [3],
  },
  {
    name: 'กลไกและมาตรการในการแก้ไขและป้องกันการทุจริตภายในหน่วยงาน',
    indicators: [5, 10],
    topics: [
      'complaint-guideline',
      'complaint-channel',
      'complaint-statistics',
      'integrity-declaration',
      'integrity-culture',
      'executive-participation',
      'gift-declaration',
      'gift-culture',
      'gift-policy-report',
      'gift-receipt-report',
      'risk-assessment',
      'risk-management',
      'integrity-plan',
      'integrity-progress',
      'integrity-report',
      'measures',
      'follow-up',
    ],
    questionsOf: [5],
    questionsSince2567: ['e3'],
  },
];

/** The seven ประเด็น with the items and questions of the year, each in the order of its list. */
export function issuesOf(year: FiscalYear, list: OitListEntry[], questions: Question[]): Issue[] {
  return RULES.map((rule, index): Issue => {
    const single = year >= 2567 ? (rule.questionsSince2567 ?? []) : [];
    return {
      number: index + 1,
      name: rule.name,
      indicators: [...rule.indicators],
      items: list.filter((entry) => entry.topics.some((topic) => rule.topics.includes(topic))).map(({ code }) => code),
      questions: questions
        .filter(({ code, indicator }) => rule.questionsOf.includes(indicator) || single.includes(code))
        .map(({ code }) => code),
      confidence: 'inferred',
    };
  });
}
