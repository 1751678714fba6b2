/** Scores that a text states for an indicator, an instrument or the total, and that differ from the table's. */

import type { Assessment } from '../../assessment';
import type { Finding } from '../../finding';
import type { FiscalYear, Framework, Score } from '../../framework/framework';
import type { Result } from '../../result';
import { formatScore, parseNumber, roundHalfUp } from '../../score';
import { toArabicDigits } from '../../thai';
import type { PlacedText } from '../texts';
import { formerScore } from './former-scores';
import { type ScoreNumber, scoreNumbers } from './score-numbers';
import { type Mention, mentionsIn, type Subject, subjectsOf } from './subjects';
import { yearOfNumber } from './year-of-number';

export function contradictingScores(
  framework: Framework,
  assessment: Assessment,
  result: Result,
  texts: PlacedText[],
): Finding[] {
  const subjects = subjectsOf(framework, assessment, result);
  return texts
    .filter(({ place }) => !AIMS.includes(place.field ?? ''))
    .flatMap((text) =>
      statedScores(text.text, subjects, framework.year, text.place.part === 'measures').flatMap((stated) =>
        contradiction(stated, text, assessment),
      ),
    );
}

/** The scores in these are to be reached. */
const AIMS = ['success', 'expected', 'period'];

interface Stated {
  subject: Subject;
  /** The years that the score can be of, the likeliest first. */
  years: FiscalYear[];
  /** As written. */
  number: string;
}

/** Found only where the score is none of those that it can be, and all of them are known. */
function contradiction(
  { subject, years, number }: Stated,
  { place, label }: PlacedText,
  assessment: Assessment,
): Finding[] {
  const value = parseNumber(number);
  const known = years.map((year) => scoreOf(subject, year, assessment));
  const [right = null] = known;
  if (value === null || right === null || known.some((score) => score === null || isWrittenAs(score, number)))
    return [];
  const other = years[0] === assessment.year ? '' : `ปี พ.ศ. ${years[0]} `;
  return [
    {
      rule: 'report.text-score-differs',
      severity: 'warning',
      place,
      message: `${label} ระบุว่า${subject.name}${other}ได้ ${number} คะแนน แต่${other === '' ? 'ในตาราง' : 'คะแนนของปีนั้นที่กรอกไว้'}คือ ${formatScore(right)}`,
      remedy: `แก้ตัวเลขในข้อความให้ตรงกับตาราง (${formatScore(right)})`,
    },
  ];
}

function scoreOf({ score, formerKey }: Subject, year: FiscalYear, assessment: Assessment): Score | null {
  if (year === assessment.year) return score;
  return formerKey === undefined ? null : formerScore(assessment, formerKey, year);
}

function isWrittenAs(score: Score, number: string): boolean {
  const decimals = /\.(.+)$/.exec(toArabicDigits(number))?.[1]?.length ?? 0;
  return roundHalfUp(score, Math.min(decimals, 2)) === roundHalfUp(parseNumber(number) ?? Number.NaN, 2);
}

/** How far before a score its subject may stand. */
const REACH = 100;

/** @param onlyPast of a measure, whose numbers are mostly aims, what is plainly told of the result */
function statedScores(text: string, subjects: Subject[], year: FiscalYear, onlyPast: boolean): Stated[] {
  const plain = toArabicDigits(text);
  const mentions = mentionsIn(plain, subjects);
  const numbers = scoreNumbers(plain);
  return numbers.flatMap((number, at): Stated[] => {
    const { from, to } = number;
    const before = mentions.filter((mention) => mention.to <= from);
    const nearest = before[before.length - 1];
    if (nearest === undefined || from - nearest.to > REACH) return [];
    const { years, toldFrom } = yearOfNumber(plain, number, numbers[at - 1]?.to ?? 0, year);
    const between = plain.slice(nearest.to, from);
    const stated = [{ subject: nearest.subject, years, number: text.slice(from, to) }];
    if (toldFrom !== null && toldFrom >= nearest.to) {
      return OF_ANOTHER.test(plain.slice(nearest.to, toldFrom)) ? [] : stated;
    }
    const ahead = plain.slice(Math.max(0, nearest.from - 25), nearest.from);
    if (NO_STATEMENT.test(between) || AIM.test(ahead) || isOneOfSeveral(plain, nearest.to, number, mentions)) return [];
    if (isDistance(plain, nearest, from)) return [];
    if (number.isShare && !isShareOfSubject(plain, nearest, number)) return [];
    if (onlyPast && !PAST.test(between)) return [];
    return stated;
  });
}

/** Words between a subject and a number that make the number something else than the subject's score. */
const NO_STATEMENT =
  /เต็ม|ขาด|เพิ่ม|ลด|เป้าหมาย|อย่างน้อย|ไม่น้อยกว่า|มากกว่า|น้อยกว่า|ต่ำกว่า|สูงกว่า|เกณฑ์|ให้ได้|ให้ถึง|ถึง|จาก|เกิน|ห่าง|ต่าง|ประมาณ|เกือบ|ปีก่อน|ปีที่แล้ว|ต้อง|หาก|ควร|จะ|ข้อละ|อยู่(?!ที่|ใน|อันดับ|ลำดับ)|[;\n]/;

/** Between a subject and a year with its score: the score is of something that is not named. */
const OF_ANOTHER = /ต่ำ(?:ที่)?สุด|สูง(?:ที่)?สุด|รองลงมา|เป้าหมาย|[;\n]/;

const PAST = /ที่ได้|ได้รับ|ได้คะแนน|ซึ่งได้|ปรากฏ/;

/** Right before a subject: what follows is aimed at or supposed, not reached. */
const AIM = /(เป้าหมาย|มุ่ง|ยกระดับ|เพื่อ|หาก|ถ้า)[^\d\n]*$|ให้\s*$/;

/** Before a subject that something is compared with. */
const COMPARED_WITH = /(?:กว่า|จาก|ระหว่าง[^\n]{0,60}กับ)\s*(?:ตัวชี้วัด|ด้าน|คะแนน)?\s*$/;

/** 'ต่ำกว่าการใช้อำนาจ 6.32 คะแนน' says how far; 'ต่ำกว่าการใช้อำนาจ (99.78 คะแนน)' and '… ซึ่งได้ 99.78' the score. */
function isDistance(text: string, { from, to }: Mention, number: number): boolean {
  return (
    COMPARED_WITH.test(text.slice(Math.max(0, from - REACH), from)) &&
    /^\s*(?:จำนวน|เพียง)?\s*$/.test(text.slice(to, number))
  );
}

/** 'การใช้งบประมาณและการใช้อำนาจได้ 98.89 คะแนน และ 99.78 คะแนน ตามลำดับ': which is whose takes more than reading. */
function isOneOfSeveral(text: string, subjectEnd: number, { from, to }: ScoreNumber, mentions: Mention[]): boolean {
  const rest = /^[^\n]{0,80}?ตามลำดับ/.exec(text.slice(to, to + REACH))?.[0];
  if (rest === undefined || mentions.some((mention) => mention.from >= to && mention.from < to + rest.length))
    return false;
  return /\d/.test(rest) || /\d/.test(text.slice(subjectEnd, from));
}

/** Before a subject: the share is one of people or of answers. */
const SHARE_OF_PEOPLE = /ตอบ|พึงพอใจ|สำรวจ|ทดสอบ|ผู้(?!มีส่วน)|ประชาชน|บุคลากร/;
const SHARE_OF_SUBJECT = /^[\s()]*(?:(?:มี|ได้รับ|ได้|คะแนน|คิดเป็น|เท่ากับ|อยู่ที่|คือ|เป็น|ปี|พ\.ศ\.|25\d\d|:|=)\s*)*(?:ร้อยละ\s*)?$/;

/** 'คะแนนรวมร้อยละ 95.70'; but 'การใช้งบประมาณร้อยละ 85.50' is what was spent, and 'ร้อยละ 85.50 ของผู้ตอบ' are people. */
function isShareOfSubject(text: string, { subject, from, to }: Mention, number: ScoreNumber): boolean {
  const ahead = text.slice(Math.max(0, from - 25), from);
  const named = text.slice(from, to);
  const isCalledIndicator = /ตัวชี้วัด(?:ที่\s*\d{1,2})?\s*(?:ด้าน)?\s*$/.test(ahead) || named.startsWith('ตัวชี้วัด');
  const isWhole = /^(?:[A-Z]+\d?|total)$/.test(subject.formerKey ?? '') && named !== 'ภาพรวม';
  return (
    (isWhole || isCalledIndicator) &&
    !SHARE_OF_PEOPLE.test(ahead) &&
    SHARE_OF_SUBJECT.test(text.slice(to, number.from)) &&
    /\.\d\d$/.test(text.slice(number.from, number.to)) &&
    !/^\s*[%％]?\s*(?:ของ|ขึ้น|ต่อ)/.test(text.slice(number.to, number.to + 10))
  );
}
