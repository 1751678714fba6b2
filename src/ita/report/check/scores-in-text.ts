/** Scores that a text states for an indicator, an instrument or the total, and that differ from the table's. */

import type { Assessment } from '../../assessment';
import type { Finding } from '../../finding';
import type { Framework, Score } from '../../framework/framework';
import type { Result } from '../../result';
import { formatScore, parseNumber, roundHalfUp } from '../../score';
import { toArabicDigits } from '../../thai';
import type { PlacedText } from '../texts';

export function contradictingScores(
  framework: Framework,
  assessment: Assessment,
  result: Result,
  texts: PlacedText[],
): Finding[] {
  const subjects = subjectsOf(framework, assessment, result);
  return texts
    .filter(({ place }) => place.part !== 'measures')
    .flatMap((text) =>
      statedScores(text.text, subjects, framework.year).flatMap((stated) => contradiction(stated, text)),
    );
}

/** Something a text can speak of. Null where there is no score to compare with: it only ends the one before. */
interface Subject {
  name: string;
  pattern: RegExp;
  score: Score | null;
}

interface Stated {
  subject: Subject;
  /** As written. */
  number: string;
}

function contradiction({ subject, number }: Stated, { place, label }: PlacedText): Finding[] {
  const value = parseNumber(number);
  const decimals = /\.(.+)$/.exec(toArabicDigits(number))?.[1]?.length ?? 0;
  if (value === null || subject.score === null) return [];
  if (roundHalfUp(subject.score, Math.min(decimals, 2)) === roundHalfUp(value, 2)) return [];
  return [
    {
      rule: 'report.text-score-differs',
      severity: 'warning',
      place,
      message: `${label} ระบุว่า${subject.name}ได้ ${number} คะแนน แต่ในตารางคือ ${formatScore(subject.score)}`,
      remedy: `แก้ตัวเลขในข้อความให้ตรงกับตาราง (${formatScore(subject.score)})`,
    },
  ];
}

function subjectsOf(framework: Framework, assessment: Assessment, result: Result): Subject[] {
  const issues = framework.issues.map(({ name }) => ({ name, pattern: anywhere(name), score: null }));
  const indicators = result.indicators.flatMap(({ number, name, score }) => [
    { name, pattern: anywhere(name), score },
    { name: `ตัวชี้วัดที่ ${number} `, pattern: new RegExp(`ตัวชี้วัดที่\\s*${number}(?!\\d|\\.\\d)`, 'g'), score },
  ]);
  const instruments = result.instruments.flatMap(({ code, name, score }) => [
    { name: ` ${code} `, pattern: new RegExp(`(?<![A-Za-z])${escaped(code)}(?![A-Za-z0-9])`, 'g'), score },
    { name, pattern: anywhere(name), score },
  ]);
  const gates = result.gates
    .filter(({ code }) => !result.instruments.some((instrument) => instrument.code === code))
    .map(({ name, score, standIn }) => ({
      name: ` ${name} `,
      pattern: new RegExp(`(?<![A-Za-z])${escaped(name).replace(/ /g, '\\)?\\s*')}(?!\\d)`, 'g'),
      score: standIn ? null : score,
    }));
  const questions = Object.entries(assessment.questionScores).map(([code, score]) => ({ code, score }));
  const codes = [...questions, ...assessment.evidence.map(({ code, score }) => ({ code, score }))].map(
    ({ code, score }) => ({
      name: ` ${code} `,
      pattern: new RegExp(`(?<![A-Za-z0-9])${escaped(code)}(?![A-Za-z0-9])`, 'g'),
      score,
    }),
  );
  return [
    ...issues,
    { name: TOTAL, pattern: /คะแนนรวม|ภาพรวม/g, score: result.total },
    ...instruments,
    ...gates,
    ...indicators,
    ...codes,
    { name: 'สิ่งอื่น', pattern: OTHER_SUBJECTS, score: null },
  ];
}

const TOTAL = 'คะแนนรวม';

/** What has a score of its own that the tables don't show, so that it is not taken for the subject named before. */
const OTHER_SUBJECTS =
  /ประเด็นที่|ประเด็นนี้|(?<![A-Za-z0-9])[OoIiEe]\d{1,2}(?!\d)|(?<![\d.])(?:9|10)\.\d(?!\d)|ค่าเฉลี่ย|คะแนนเฉลี่ย|เฉลี่ย|ระดับประเทศ|ตัวชี้วัดย่อย|ข้อคำถาม/g;

function anywhere(name: string): RegExp {
  return new RegExp(escaped(toArabicDigits(name)), 'g');
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** How far before a score its subject may stand. */
const REACH = 100;

function statedScores(text: string, subjects: Subject[], year: number): Stated[] {
  const plain = toArabicDigits(text);
  const mentions = mentionsIn(plain, subjects);
  return scoreNumbers(plain).flatMap(({ from, to }): Stated[] => {
    const before = mentions.filter((mention) => mention.to <= from);
    const nearest = before[before.length - 1];
    if (nearest === undefined || from - nearest.to > REACH) return [];
    const between = plain.slice(nearest.to, from);
    const ahead = plain.slice(Math.max(0, nearest.from - 25), nearest.from);
    if (NO_STATEMENT.test(between) || AIM.test(ahead) || comparesYears(ahead + between, year)) return [];
    return [{ subject: nearest.subject, number: text.slice(from, to) }];
  });
}

interface Mention {
  subject: Subject;
  from: number;
  to: number;
}

/** 'IIT คะแนนรวม 99.73' is the score of IIT: so near behind another subject, 'คะแนนรวม' is none of its own. */
const NEAR = 12;

/** In the order of the text; where names overlap, only the longest, such as an issue that contains an indicator's name. */
function mentionsIn(text: string, subjects: Subject[]): Mention[] {
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

const NUMBER = '(?<![\\d.,])\\d{1,3}(?:\\.\\d+)?(?![\\d,]|\\.\\d)';

/** Numbers that are called a score: '95.00 คะแนน', 'คะแนน 95.00', 'คะแนนอยู่ที่ 95.00', or '(95.00)'. */
function scoreNumbers(text: string): { from: number; to: number }[] {
  const stated = new RegExp(
    `(?<=คะแนน(?:ที่ได้|รวม)?\\s*(?:คือ|เท่ากับ|อยู่ที่|ได้|:|=)?\\s*)${NUMBER}|${NUMBER}(?=\\s*คะแนน)|(?<=\\(\\s*)\\d{1,3}\\.\\d{2}(?=\\s*\\))`,
    'g',
  );
  return [...text.matchAll(stated)].map((match) => ({ from: match.index, to: match.index + match[0].length }));
}

/** Words between a subject and a number that make the number something else than the subject's score. */
const NO_STATEMENT =
  /เต็ม|ขาด|เพิ่ม|ลด|เป้าหมาย|อย่างน้อย|ไม่น้อยกว่า|มากกว่า|น้อยกว่า|ต่ำกว่า|สูงกว่า|เกณฑ์|ให้ได้|ให้ถึง|ถึง|จาก|เกิน|ห่าง|ต่าง|ประมาณ|เกือบ|ปีก่อน|ปีที่แล้ว|ต้อง|หาก|ควร|จะ|ข้อละ|[;\n]/;

/** Right before a subject: what follows is aimed at, not reached. */
const AIM = /(เป้าหมาย|มุ่ง|ยกระดับ|เพื่อ)[^\d\n]*$|ให้\s*$/;

/** True where another year than the one of the result is named: the number is of that year. */
function comparesYears(text: string, year: number): boolean {
  return [...text.matchAll(/(?<!\d)25\d\d(?!\d)/g)].some((match) => Number(match[0]) !== year);
}
