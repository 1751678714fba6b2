/** Thai or Arabic digits in running text: a document uses one kind, but codes, addresses and phone numbers keep theirs. */

import { toArabicDigits, toThaiDigits } from '../thai';

/**
 * What keeps its Arabic digits in a Thai-digit text: web and mail addresses, phone numbers, and digits that are part of a
 * Latin word or code ('O34', 'COVID-19').
 */
const KEEPS_ITS_DIGITS = new RegExp(
  [
    'https?:\\/\\/[^\\s\\u0e01-\\u0e5b]+',
    'www\\.[^\\s\\u0e01-\\u0e5b]+',
    '[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+',
    '[\\w-]+(?:\\.[\\w-]+)*\\.(?:go\\.th|or\\.th|co\\.th|in\\.th|ac\\.th|com|org|net)(?:\\/[^\\s\\u0e01-\\u0e5b]*)?',
    '(?<!\\d)0\\d{1,2}[- ]?\\d{3,4}[- ]?\\d{3,4}(?!\\d)',
    '[A-Za-z][A-Za-z-]*\\d+(?:[.:/-]\\d+)*[A-Za-z]*',
    '\\d+[A-Za-z]+',
  ].join('|'),
  'g',
);

/** `text` with its digits in the wanted kind; codes, addresses and phone numbers stay as written. */
export function withDigits(text: string, thai: boolean): string {
  if (!thai) return toArabicDigits(text);
  let done = '';
  let from = 0;
  for (const kept of text.matchAll(KEEPS_ITS_DIGITS)) {
    done += toThaiDigits(text.slice(from, kept.index)) + kept[0];
    from = kept.index + kept[0].length;
  }
  return done + toThaiDigits(text.slice(from));
}

/** `value` with the digits of all its texts in the wanted kind, however deep they are. */
export function inDigits<Value>(value: Value, thai: boolean): Value {
  const convert = (inner: unknown): unknown => {
    if (typeof inner === 'string') return withDigits(inner, thai);
    if (Array.isArray(inner)) return inner.map(convert);
    if (typeof inner !== 'object' || inner === null) return inner;
    return Object.fromEntries(Object.entries(inner).map(([key, each]) => [key, convert(each)]));
  };
  return convert(value) as Value;
}

/** 'ITA 2567', 'ISO 9001': a number that follows a Latin word, and may be part of its name. */
const NUMBER_OF_A_NAME = /[A-Za-z][A-Za-z-]* \d+(?:[.:/-]\d+)*/g;

/** True where a text mixes Thai and Arabic digits outside of codes, names, addresses and phone numbers. */
export function mixesDigits(text: string): boolean {
  const running = text.replace(KEEPS_ITS_DIGITS, ' ').replace(NUMBER_OF_A_NAME, ' ');
  return /[0-9]/.test(running) && /[๐-๙]/.test(running);
}
