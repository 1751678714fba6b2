/** What is told of a cell in words: what an error means, and what its rule wants. */

import type { RuleValue, ValidationState } from '../host/spreadsheet/state';

const ERRORS: Record<string, string> = {
  '#REF!': 'สูตรอ้างถึงช่องที่ไม่มีอยู่ หรือไม่มีที่ว่างพอสำหรับผลของสูตร',
  '#N/A': 'ไม่พบค่าที่สูตรค้นหา',
  '#NAME?': 'ไม่รู้จักชื่อฟังก์ชันหรือชื่อช่วงในสูตร',
  '#VALUE!': 'ชนิดของข้อมูลในสูตรไม่ถูกต้อง',
  '#DIV/0!': 'สูตรหารด้วยศูนย์หรือช่องว่าง',
  '#NUM!': 'ผลของสูตรเป็นตัวเลขที่คำนวณไม่ได้',
  '#ERROR!': 'สูตรเขียนไม่ถูกต้อง หรือคำนวณไม่สำเร็จ',
};

/** @param detail what the function itself says of it */
export function errorWords(error: string, detail: string | undefined): string {
  return detail ?? ERRORS[error] ?? ERRORS['#ERROR!']!;
}

/** How many entries of a list a sentence holds. */
const MOST_CHOICES = 8;

/** What a rule wants, as a sentence without an end: the rule's own help where it has one. */
export function wantedWords({ criteria, values, helpText }: ValidationState, choices: string[] | undefined): string {
  if (helpText) return helpText;
  const [a, b] = values.map(valueWords);
  switch (criteria) {
    case 'VALUE_IN_LIST':
    case 'VALUE_IN_RANGE':
      return choices === undefined ? 'ต้องเป็นค่าที่อยู่ในรายการที่กำหนด' : `ต้องเลือกจากรายการ: ${listed(choices)}`;
    case 'CHECKBOX':
      return 'ต้องเป็นเครื่องหมายถูก (TRUE) หรือไม่มีเครื่องหมาย (FALSE)';
    case 'DATE_IS_VALID_DATE':
      return 'ต้องเป็นวันที่ เช่น 31/12/2024';
    case 'TEXT_IS_VALID_EMAIL':
      return 'ต้องเป็นที่อยู่อีเมล';
    case 'TEXT_IS_VALID_URL':
      return 'ต้องเป็นลิงก์';
    case 'TEXT_CONTAINS':
      return `ต้องมีข้อความ "${a}"`;
    case 'TEXT_DOES_NOT_CONTAIN':
      return `ต้องไม่มีข้อความ "${a}"`;
    case 'TEXT_EQUAL_TO':
      return `ต้องเป็นข้อความ "${a}"`;
  }
  const what = criteria.startsWith('DATE_') ? 'วันที่' : criteria.startsWith('NUMBER_') ? 'ตัวเลข' : undefined;
  const limits = LIMITS[criteria.replace(/^(NUMBER|DATE)_/, '')];
  if (what === undefined || limits === undefined) return 'ต้องเป็นไปตามเงื่อนไขของช่องนี้';
  return `ต้องเป็น${what}${limits(a!, b!)}`;
}

const LIMITS: Record<string, (a: string, b: string) => string> = {
  BETWEEN: (a, b) => `ตั้งแต่ ${a} ถึง ${b}`,
  NOT_BETWEEN: (a, b) => `ที่ไม่อยู่ระหว่าง ${a} ถึง ${b}`,
  EQUAL_TO: (a) => `เท่ากับ ${a}`,
  NOT_EQUAL_TO: (a) => `ที่ไม่เท่ากับ ${a}`,
  GREATER_THAN: (a) => `มากกว่า ${a}`,
  GREATER_THAN_OR_EQUAL_TO: (a) => `ตั้งแต่ ${a} ขึ้นไป`,
  LESS_THAN: (a) => `น้อยกว่า ${a}`,
  LESS_THAN_OR_EQUAL_TO: (a) => `ไม่เกิน ${a}`,
  AFTER: (a) => `หลังจาก ${a}`,
  ON_OR_AFTER: (a) => `ตั้งแต่ ${a} เป็นต้นไป`,
  BEFORE: (a) => `ก่อน ${a}`,
  ON_OR_BEFORE: (a) => `ไม่หลังจาก ${a}`,
};

function valueWords(value: RuleValue): string {
  if (typeof value !== 'object' || value === null || !('date' in value)) return String(value);
  const [year, month, day] = value.date.slice(0, 10).split('-').map(Number);
  return `${day}/${month}/${year}`;
}

function listed(choices: string[]): string {
  const more = choices.length - MOST_CHOICES;
  return `${choices.slice(0, MOST_CHOICES).join(', ')}${more > 0 ? ` และอีก ${more} รายการ` : ''}`;
}
