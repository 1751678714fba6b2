/** What a text can give a score to (the total, an instrument, an indicator, an item), and where it speaks of which. */

import type { Assessment } from '../../assessment';
import type { Framework, Score } from '../../framework/framework';
import type { Result } from '../../result';
import { toArabicDigits } from '../../thai';

/** Something a text can speak of. Null where there is no score to compare with: it only ends the one before. */
export interface Subject {
  name: string;
  pattern: RegExp;
  score: Score | null;
  /** As `Compared` names it; absent where nothing is known to compare it with. */
  key?: string;
  /** What former years' scores of it are called by; absent where none are kept. */
  formerKey?: string;
}

export function subjectsOf(framework: Framework, assessment: Assessment, result: Result): Subject[] {
  const issues = framework.issues.map(({ name }) => ({ name, pattern: anywhere(name), score: null }));
  const indicators = result.indicators.flatMap(({ number, name, score }) => [
    { name, pattern: anywhere(name), score, key: String(number), formerKey: String(number) },
    {
      name: `ตัวชี้วัดที่ ${number} `,
      pattern: new RegExp(`ตัวชี้วัดที่\\s*${number}(?!\\d|\\.\\d)`, 'g'),
      score,
      key: String(number),
      formerKey: String(number),
    },
  ]);
  const instruments = result.instruments.flatMap(({ code, name, score }) => [
    {
      name: ` ${code} `,
      pattern: new RegExp(`(?<![A-Za-z])${escaped(code)}(?![A-Za-z0-9])`, 'g'),
      score,
      key: code,
      formerKey: code,
    },
    { name, pattern: anywhere(name), score, key: code, formerKey: code },
  ]);
  const gates = partsOfInstruments(framework, result);
  const questions = Object.entries(assessment.questionScores).map(([code, score]) => ({ code, score }));
  const codes = [...questions, ...assessment.evidence.map(({ code, score }) => ({ code, score }))].map(
    ({ code, score }) => ({
      name: ` ${code} `,
      pattern: new RegExp(`(?<![A-Za-z0-9])${escaped(code)}(?![A-Za-z0-9])`, 'g'),
      score,
    }),
  );
  // 'O33 รายงานผลการดำเนินการป้องกันการทุจริต' is no word about the indicator 'การป้องกันการทุจริต'.
  const titles = framework.items
    .filter(({ title }) => result.indicators.some(({ name }) => title.includes(name)))
    .map(({ code, title }) => ({
      name: ` ${code} `,
      pattern: anywhere(title),
      score: assessment.evidence.find((row) => row.code === code)?.score ?? null,
    }));
  return [
    ...issues,
    ...titles,
    { name: TOTAL, pattern: TOTAL_WORDS, score: result.total, key: 'total', formerKey: 'total' },
    ...instruments,
    { name: 'ส่วนอื่น', pattern: /ส่วนที่\s*\d/g, score: null },
    ...gates,
    ...indicators,
    ...codes,
    { name: 'สิ่งอื่น', pattern: OTHER_SUBJECTS, score: null },
  ];
}

/**
 * 'EIT ส่วนที่ 1', 'EIT (ส่วนที่ 1)', and 'ส่วนที่ 1' by itself where the instrument was named last in the line: 'ผลของ EIT
 * พบว่า ส่วนที่ 1 ได้ … ส่วนที่ 2 ได้ …'.
 */
function partsOfInstruments(framework: Framework, result: Result): Subject[] {
  const codes = result.instruments.map(({ code }) => code);
  return result.gates
    .filter(({ code }) => !codes.includes(code))
    .map(({ code, name, score, standIn }) => {
      const instrument = framework.gates.find((gate) => gate.code === code)?.instrument ?? '';
      const full = escaped(name).replace(/ /g, '[\\s()]*');
      const part = name.startsWith(`${instrument} `) ? escaped(name.slice(instrument.length + 1)) : null;
      const others = codes
        .filter((other) => other !== instrument)
        .map(escaped)
        .join('|');
      const alone = part?.replace(/ /g, '\\s*');
      const pattern =
        alone === undefined
          ? `(?<![A-Za-z])${full}(?!\\d)`
          : `(?<![A-Za-z])${full}(?!\\d)|${alone}(?!\\d)(?<=${escaped(instrument)}(?:(?!${others})[^\\n]){0,${PART_REACH}}${alone})`;
      return { name: ` ${name} `, pattern: new RegExp(pattern, 'g'), score: standIn ? null : score, formerKey: code };
    });
}

/** How far behind its instrument a part may be named by its number alone. */
const PART_REACH = 120;

const TOTAL = 'คะแนนรวม';

/** 'ผลการประเมิน ITA ของ… มีคะแนน 95.70' is the total, too, without being called so. */
const TOTAL_WORDS = /คะแนนรวม|ภาพรวม|ผลการประเมิน(?:ระดับ)?(?:คุณธรรมและความโปร่งใส)?[^\d\n]{0,40}?\(?ITA\)?/g;

/** What has a score of its own that the tables don't show, so that it is not taken for the subject named before. */
const OTHER_SUBJECTS =
  /ประเด็นที่|ประเด็นนี้|(?<![A-Za-z0-9])[OoIiEe]\d{1,2}(?!\d)|(?<![\d.])(?:9|10)\.\d(?!\d)|ค่าเฉลี่ย|คะแนนเฉลี่ย|เฉลี่ย|(?:ระดับ|ทั้ง|ของ)(?:ประเทศ|ภาค|จังหวัด|อำเภอ)|ตัวชี้วัดย่อย|ตัวชี้วัดอื่น|ตัวชี้วัดที่(?!\s*\d)|ข้อคำถาม/g;

function anywhere(name: string): RegExp {
  return new RegExp(escaped(toArabicDigits(name)), 'g');
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

export interface Mention {
  subject: Subject;
  from: number;
  to: number;
}

/** 'IIT คะแนนรวม 99.73' is the score of IIT: so near behind another subject, 'คะแนนรวม' is none of its own. */
const NEAR = 12;

/** In the order of the text; where names overlap, only the longest, such as an issue that contains an indicator's name. */
export function mentionsIn(text: string, subjects: Subject[]): Mention[] {
  const all = subjects.flatMap((subject) =>
    [...text.matchAll(subject.pattern)].map((match) => ({
      subject,
      from: match.index,
      to: match.index + match[0].length,
    })),
  );
  const longest = all.filter(
    (one) =>
      !all.some((other) => other.from <= one.from && one.to <= other.to && other.to - other.from > one.to - one.from),
  );
  const ownTotal = longest.filter(
    (one) =>
      one.subject.name !== TOTAL ||
      !longest.some((other) => other !== one && one.from - other.to >= 0 && one.from - other.to < NEAR),
  );
  return ownTotal.sort((one, other) => one.to - other.to || other.from - one.from);
}
