/**
 * What a cell shows: its value through its number format.
 * Patterns: https://developers.google.com/workspace/sheets/api/guides/formats
 */
import { type DateParts, partsOfSerial } from './dates';
import type { CellValue } from './state';

const ENGLISH_MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);
const THAI_MONTHS = 'มกราคม กุมภาพันธ์ มีนาคม เมษายน พฤษภาคม มิถุนายน กรกฎาคม สิงหาคม กันยายน ตุลาคม พฤศจิกายน ธันวาคม'.split(' ');
const THAI_SHORT_MONTHS = 'ม.ค. ก.พ. มี.ค. เม.ย. พ.ค. มิ.ย. ก.ค. ส.ค. ก.ย. ต.ค. พ.ย. ธ.ค.'.split(' ');
const ENGLISH_DAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
const THAI_DAYS = 'อาทิตย์ จันทร์ อังคาร พุธ พฤหัสบดี ศุกร์ เสาร์'.split(' ');

/** The text that the cell shows. Without a format numbers show as many digits as they need, 10 decimals at most. */
export function displayValue(value: CellValue | undefined, format: string | undefined, locale: string): string {
  if (value === undefined) return '';
  if (typeof value === 'object') return value.error;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return value;
  return displayNumber(value, format, locale);
}

/** Whether numbers in this format are dates or times, so that scripts get them as Date. */
export function isDateFormat(format: string | undefined): boolean {
  if (!format || isAutomatic(format) || format === '@') return false;
  const bare = format.replace(
    /"[^"]*"|\\.|\[\$[^\]]*\]|\[(?:black|white|red|green|blue|yellow|magenta|cyan|color\d*)\]/gi,
    '',
  );
  return !/[0#?]/.test(bare.replace(/\.0+/g, '')) && /[dmyhs]/i.test(bare);
}

function isAutomatic(format: string): boolean {
  return format === '' || format.toLowerCase() === 'general' || format === AUTOMATIC_NUMBER;
}

/** What getNumberFormat says of an automatic cell that holds a number. */
export const AUTOMATIC_NUMBER = '0.###############';

function displayNumber(value: number, format: string | undefined, locale: string): string {
  if (format === undefined || isAutomatic(format) || format === '@') return automatic(value);
  if (isDateFormat(format)) return displayDate(value, format, locale);
  const sections = splitSections(format);
  if (value < 0 && sections.length > 1) return applyPattern(-value, sections[1]!);
  if (value === 0 && sections.length > 2) return applyPattern(value, sections[2]!);
  const shown = applyPattern(Math.abs(value), sections[0]!);
  return value < 0 && /[1-9]/.test(shown) ? `-${shown}` : shown;
}

function automatic(value: number): string {
  if (Math.abs(value) >= 1e15 || (value !== 0 && Math.abs(value) < 1e-9))
    return value.toExponential().replace('e', 'E');
  return String(Number(roundHalfUp(value, 10)));
}

/** Rounded as people round decimals: 2.675 → '2.68'. */
function roundHalfUp(value: number, decimals: number): string {
  const scaled = Number(`${Math.abs(value).toPrecision(15)}e${decimals}`);
  const rounded = Number.isNaN(scaled)
    ? Math.round(Number(Math.abs(value).toPrecision(15)) * 10 ** decimals)
    : Math.round(scaled);
  return ((rounded / 10 ** decimals) * Math.sign(value || 1)).toFixed(decimals);
}

/** The parts of a pattern for positive, negative and zero. */
function splitSections(format: string): string[] {
  const sections = [''];
  for (const piece of format.match(/"[^"]*"|\\.|[^"\\]/g) ?? []) {
    if (piece === ';') sections.push('');
    else sections[sections.length - 1] += piece;
  }
  return sections;
}

/** A number pattern, e.g. '#,##0.00', '0.0%', '"ร้อยละ" 0.00'. The value is not negative. */
function applyPattern(value: number, pattern: string): string {
  const scientific = /^([0#?.,]+)E([+-])(0+)$/i.exec(pattern);
  if (scientific) return applyScientific(value, scientific[1]!, scientific[2] === '+', scientific[3]!.length);
  const pieces: string[] = pattern.match(/"[^"]*"|\\.|\[[^\]]*\]|_.|\*.|[0#?.,]+|[^"\\[]/g) ?? [];
  const digits = pieces.filter((piece) => /^[0#?.,]*[0#?][0#?.,]*$/.test(piece)).join('');
  const percent = pieces.includes('%');
  let done = false;
  return pieces
    .map((piece) => {
      if (/^[0#?.,]*[0#?][0#?.,]*$/.test(piece)) {
        if (done) return '';
        done = true;
        return applyDigits(percent ? value * 100 : value, digits);
      }
      if (piece.startsWith('"')) return piece.slice(1, -1);
      if (piece.startsWith('\\')) return piece.slice(1);
      if (piece.startsWith('[$')) return piece.slice(2, -1).split('-')[0]!;
      if (piece.startsWith('[')) return '';
      if (piece.startsWith('_')) return ' ';
      if (piece.startsWith('*')) return '';
      if (piece === '@') return automatic(value);
      return piece;
    })
    .join('');
}

function applyScientific(value: number, digits: string, plus: boolean, width: number): string {
  const exponent = value === 0 ? 0 : Math.floor(Math.log10(value));
  const sign = exponent < 0 ? '-' : plus ? '+' : '';
  return `${applyDigits(value / 10 ** exponent, digits)}E${sign}${String(Math.abs(exponent)).padStart(width, '0')}`;
}

function applyDigits(value: number, digits: string): string {
  const [whole = '', fraction = ''] = digits.split('.');
  const needed = (fraction.match(/0/g) ?? []).length;
  const places = (fraction.match(/[0#?]/g) ?? []).length;
  const [wholePart, fractionPart = ''] = roundHalfUp(value, places).split('.') as [string, string?];
  let kept = fractionPart;
  while (kept.length > needed && kept.endsWith('0')) kept = kept.slice(0, -1);
  let integer = wholePart.padStart((whole.match(/0/g) ?? []).length, '0');
  if (!whole.includes('0') && integer === '0') integer = '';
  if (whole.includes(',')) integer = integer.replace(/\B(?=(\d{3})+$)/g, ',');
  // A point in the pattern is always shown: 5 in '0.##' is '5.' (from memory).
  return digits.includes('.') ? `${integer}.${kept}` : integer;
}

function displayDate(serial: number, format: string, locale: string): string {
  const parts = partsOfSerial(serial);
  const tokens = splitSections(format)[0]!.match(
    /"[^"]*"|\\.|\[\$[^\]]*\]|\[h+\]|\[m+\]|\[s+\]|am\/pm|a\/p|d+|m+|y+|h+|s+|\.0+|[^"\\[]/gi,
  );
  if (!tokens) return '';
  const twelve = tokens.some((token) => /^a(m)?\/p/i.test(token));
  return tokens
    .map((token, index) => displayDateToken(token, parts, serial, isMinute(tokens, index), twelve, locale))
    .join('');
}

/** 'm' means minutes beside hours or seconds. */
function isMinute(tokens: string[], index: number): boolean {
  const letters = tokens.map((token) => (/^\[?[dmyhs]/i.test(token) ? token.replace('[', '')[0]!.toLowerCase() : ''));
  if (letters[index] !== 'm') return false;
  const before = letters
    .slice(0, index)
    .reverse()
    .find((letter) => letter !== '');
  const after = letters.slice(index + 1).find((letter) => letter !== '');
  return before === 'h' || after === 's';
}

function displayDateToken(
  token: string,
  parts: DateParts,
  serial: number,
  minute: boolean,
  twelve: boolean,
  locale: string,
): string {
  const thai = locale.startsWith('th');
  const pad = (value: number) => (token.length > 1 ? String(value).padStart(2, '0') : String(value));
  switch (token.toLowerCase()) {
    case 'd':
    case 'dd':
      return pad(parts.day);
    case 'ddd':
      return thai ? THAI_DAYS[parts.weekday]! : ENGLISH_DAYS[parts.weekday]!.slice(0, 3);
    case 'dddd':
      return (thai ? THAI_DAYS : ENGLISH_DAYS)[parts.weekday]!;
    case 'm':
    case 'mm':
      return pad(minute ? parts.minute : parts.month);
    case 'mmm':
      return thai ? THAI_SHORT_MONTHS[parts.month - 1]! : ENGLISH_MONTHS[parts.month - 1]!.slice(0, 3);
    case 'mmmm':
      return (thai ? THAI_MONTHS : ENGLISH_MONTHS)[parts.month - 1]!;
    case 'y':
    case 'yy':
      return String(parts.year % 100).padStart(2, '0');
    case 'yyy':
    case 'yyyy':
      return String(parts.year).padStart(4, '0');
    case 'h':
    case 'hh':
      return pad(twelve ? ((parts.hour + 11) % 12) + 1 : parts.hour);
    case 's':
    case 'ss':
      return pad(parts.second);
    case '[h]':
    case '[hh]':
      return String(Math.floor(serial * 24 + 1e-9));
    case 'am/pm':
      return parts.hour < 12 ? 'AM' : 'PM';
    default:
      if (token.startsWith('"')) return token.slice(1, -1);
      if (token.startsWith('\\')) return token.slice(1);
      return token.startsWith('[') ? '' : token;
  }
}
