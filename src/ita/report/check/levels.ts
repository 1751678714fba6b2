/** Names of levels: of the year's own scheme, of one scheme at a time, and the one that the figures reach. */

import type { Assessment } from '../../assessment';
import type { Finding, Place } from '../../finding';
import type { FiscalYear, Framework } from '../../framework/framework';
import type { Result } from '../../result';
import { toArabicDigits } from '../../thai';
import type { PlacedText } from '../texts';

/** To 2565 letters, from 2566 words. Longest first, so that 'ผ่านดีเยี่ยม' is not read as 'ผ่านดี'. */
const LETTERS = ['AA', 'A', 'B', 'C', 'D', 'E', 'F'];
const WORDS = ['ผ่านดีเยี่ยม', 'ผ่านดี', 'ต้องปรับปรุงโดยด่วน', 'ต้องปรับปรุง', 'ผ่าน'];
const FIRST_YEAR_OF_WORDS = 2566;

export function foreignLevels(
  framework: Framework,
  assessment: Assessment,
  result: Result,
  texts: PlacedText[],
): Finding[] {
  return [
    ...publishedLevel(framework, assessment, result),
    ...assessment.history.flatMap(({ year, level }) => levelOfOtherScheme(year, level)),
    ...texts.flatMap((text) => levelsInText(framework, result, text)),
  ];
}

function publishedLevel({ year, levels }: Framework, { published }: Assessment, { level }: Result): Finding[] {
  const printed = published.level.trim();
  if (printed === '') return [];
  const place: Place = { part: 'summary', row: 'level', field: 'published' };
  if (mixesSchemes(printed)) return [mixed(place, 'ระดับผลการประเมินที่กรอกตามประกาศ', printed)];
  const names = levels.map(({ name }) => name);
  if (!names.includes(printed)) {
    return [
      {
        rule: 'report.level-unknown',
        severity: 'error',
        place,
        message: `ระดับผลการประเมินที่กรอกคือ ‘${printed}’ ซึ่งไม่ใช่ชื่อระดับของปี พ.ศ. ${year}`,
        remedy: `เลือกชื่อระดับของปีนี้: ${names.join(', ')}`,
      },
    ];
  }
  if (level === null || level.name === printed) return [];
  return [
    {
      rule: 'report.level-differs',
      severity: 'error',
      place,
      message: `ระดับผลการประเมินที่กรอกตามประกาศคือ ‘${printed}’ แต่คะแนนที่มีอยู่ในระดับ ‘${level.name}’`,
      remedy: 'ตรวจระดับ คะแนนตัวชี้วัด และคะแนน EIT ทั้งสองส่วนกับหน้าผลในระบบ ITAS แล้วแก้ค่าที่กรอกผิด',
    },
  ];
}

function levelOfOtherScheme(year: FiscalYear, written: string): Finding[] {
  const level = written.trim();
  const foreign = year >= FIRST_YEAR_OF_WORDS ? LETTERS : WORDS;
  if (!foreign.includes(level) && !mixesSchemes(level)) return [];
  return [
    {
      rule: 'report.history-level',
      severity: 'warning',
      place: { part: 'history', row: String(year), field: 'level' },
      message: `ระดับ ‘${level}’ ในแท็บผลย้อนหลังไม่ใช่ชื่อระดับที่ใช้ในปี พ.ศ. ${year}`,
      remedy: 'ตรวจระดับของปีนั้นจากประกาศผล (ถึงปี พ.ศ. 2565 ใช้ AA ถึง F ตั้งแต่ปี พ.ศ. 2566 ใช้ผ่านดีเยี่ยมถึงต้องปรับปรุงโดยด่วน)',
    },
  ];
}

const LETTER = '(?<![A-Za-z0-9])(?:AA|[A-F])(?![A-Za-z0-9-])';
/** 'ผ่านเกณฑ์' and 'ผ่านการอบรม' are no names of a level; 'ผ่าน' is the last of the words. */
const NO_LEVEL = 'เกณฑ์|การ|ช่อง|ทาง|ระบบ|สื่อ|เว็บ|ไลน์|เสียง|มา|ไป|แล้ว|ทุก';
const WORD = `(?:${WORDS.join('|')}(?!${NO_LEVEL}))`;
/** Few blanks only: a cell full of them would keep the three of these busy. */
const GAP = '\\s{0,5}';
const BETWEEN = `${GAP}(?:คือ|หรือ|หมายถึง|แปลว่า|เท่ากับ|เทียบเท่า|=|:|\\(|\\/)?${GAP}(?:ระดับ)?${GAP}`;

/** 'A คือผ่านดี', 'A (ผ่านดี)', 'ผ่านดี (A)': a letter and a word for one and the same result. */
const BOTH_SCHEMES = new RegExp(
  `${LETTER}${BETWEEN}${WORD}|ผ่านดี(?:เยี่ยม)?\\s*(?:คือ|หรือ|=|\\(|\\/)\\s*(?:ระดับ\\s*)?${LETTER}`,
);

function mixesSchemes(text: string): boolean {
  return BOTH_SCHEMES.test(text);
}

function mixed(place: Place, label: string, quote: string): Finding {
  return {
    rule: 'report.level-mixed',
    severity: place.part === 'summary' ? 'error' : 'warning',
    place,
    message: `${label} ใช้ชื่อระดับของสองเกณฑ์ปนกัน: ‘${quote}’`,
    remedy: 'ใช้ชื่อระดับของปีที่ประเมินเพียงแบบเดียว (ถึงปี พ.ศ. 2565 ใช้ AA ถึง F ตั้งแต่ปี พ.ศ. 2566 ใช้ผ่านดีเยี่ยมถึงต้องปรับปรุงโดยด่วน)',
  };
}

function levelsInText(framework: Framework, result: Result, { text, place, label }: PlacedText): Finding[] {
  const both = BOTH_SCHEMES.exec(text);
  if (both) return [mixed(place, label, both[0].trim())];
  const own = new Set(framework.levels.map(({ name }) => name));
  for (const { name, index } of levelMentions(text)) {
    if (!own.has(name) && !speaksOfOtherScheme(text, index, name, framework.year)) {
      return [
        {
          rule: 'report.level-foreign',
          severity: 'warning',
          place,
          message: `${label} กล่าวถึงระดับ ‘${name}’ ซึ่งไม่ใช่ชื่อระดับของปี พ.ศ. ${framework.year}`,
          remedy: `ใช้ชื่อระดับของปีนี้: ${[...own].join(', ')}`,
        },
      ];
    }
    if (own.has(name) && result.level !== null && name !== result.level.name && saysItIsReached(text.slice(0, index))) {
      return [
        {
          rule: 'report.text-level-differs',
          severity: 'warning',
          place,
          message: `${label} กล่าวว่าผลการประเมินอยู่ในระดับ ‘${name}’ แต่ผลของปีนี้คือ ‘${result.level.name}’`,
          remedy: 'แก้ข้อความให้ตรงกับระดับผลการประเมิน',
        },
      ];
    }
  }
  return [];
}

interface LevelMention {
  name: string;
  index: number;
}

function levelMentions(text: string): LevelMention[] {
  const byName = new RegExp(`ระดับ(?:ผลการประเมิน)?${GAP}[:：‘'"“]?${GAP}(${LETTER}|${WORD})`, 'g');
  const byGrade = new RegExp(`(?:เกรด|เกณฑ์(?:ระดับ)?|ระดับคะแนน)${GAP}[:：‘'"“]?${GAP}(${LETTER})`, 'g');
  return [
    ...mentions(text, byName),
    ...mentions(text, byGrade).filter(
      ({ index }) => !GRADES_OF_OTHERS.test(text.slice(Math.max(0, index - 70), index)),
    ),
    ...mentions(text, /ระดับ\s{0,5}[‘'"“]?(ดีเยี่ยม)/g).filter(({ index }) => isLevelOfAgency(text.slice(0, index))),
  ].sort((one, other) => one.index - other.index);
}

function mentions(text: string, pattern: RegExp): LevelMention[] {
  return [...text.matchAll(pattern)].map((match) => ({ name: match[1]!, index: match.index }));
}

/** Water, markets and child centres are graded, too, and the local administration by LPA. */
const GRADES_OF_OTHERS = /LPA|ศูนย์|กองทุน|น้ำ|อาหาร|ร้าน|ตลาด|โรงเรียน|โรงงาน|ถนน|วัสดุ|มาตรฐาน|สินค้า|ผลิตภัณฑ์|พืช|ข้าว|สนาม/;

/** 'ดีเยี่ยม' is a name that no year has; of other things than the result it is an ordinary word. */
function isLevelOfAgency(before: string): boolean {
  const near = before.slice(-70);
  return (
    /(?:ผลการประเมิน|คะแนนรวม|ภาพรวม|ITA)[^\n]*(?:อยู่ใน|ได้)\s*$/.test(near) &&
    !/พึงพอใจ|บริการ|เพื่อ|เป้าหมาย|มุ่ง|ยกระดับ|ให้(?:อยู่|ผล|คะแนน|ภาพรวม)|พัฒนา|ตัวชี้วัด|ประเด็น|ข้อ/.test(near)
  );
}

/** A level of the other scheme is right where the text names a year that used it, just before or right behind. */
function speaksOfOtherScheme(text: string, index: number, name: string, year: FiscalYear): boolean {
  const before = toArabicDigits(text.slice(Math.max(0, index - 60), index));
  const behind = /^[^\d\n]{0,30}?(?:ใน|ของ|เมื่อ|\()\s*(?:ปี[^\d\n]{0,20})25\d\d/.exec(
    toArabicDigits(text.slice(index, index + 80)),
  );
  const years = [...`${before} ${behind?.[0] ?? ''}`.matchAll(/25\d\d/g)].map(Number);
  if (/ปี(?:ก่อน|ที่แล้ว)/.test(before)) years.push(year - 1);
  return years.some((named) => (LETTERS.includes(name) ? named < FIRST_YEAR_OF_WORDS : named >= FIRST_YEAR_OF_WORDS));
}

/** 'ผลการประเมิน … อยู่ใน' right before the level, with no word of aiming at it and no other year. */
function saysItIsReached(before: string): boolean {
  const near = toArabicDigits(before.slice(-70));
  return (
    /(ผลการประเมิน|คะแนนรวม|ภาพรวม)/.test(near) &&
    /(อยู่ใน|จัดอยู่ใน|ได้|มี)\s*$/.test(near) &&
    !/(เพื่อ|เป้าหมาย|มุ่ง|ยกระดับ|ให้(?:อยู่|ผล|คะแนน|ภาพรวม)|พัฒนา|25\d\d)/.test(near)
  );
}
