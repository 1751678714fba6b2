/**
 * Text as a user's entry: what setValue(s) makes of a string. Strings are parsed as if typed, as the Sheets API does under
 * USER_ENTERED: https://developers.google.com/workspace/sheets/api/reference/rest/v4/ValueInputOption
 */
import { serialOfParts } from './dates';

/** https://support.google.com/drive/answer/37603 : at most 50,000 characters a cell. */
export const MAX_CHARACTERS = 50_000;

export interface Entry {
  value?: number | string | boolean;
  formula?: string;
  /** The format that the entry brings along; kept only where the cell has none yet. */
  numberFormat?: string;
}

export interface EntryOptions {
  /** 'th_TH' reads 1/2/2024 as 1 February, 'en_US' as 2 January. */
  locale: string;
  /** For dates without a year. */
  currentYear: number;
  /** The cell's own format. */
  numberFormat?: string;
}

/** What the text becomes. Thai digits are no digits here: '๑๒' stays text (from memory). */
export function parseEntry(text: string, options: EntryOptions): Entry {
  if (text === '') return {};
  // Plain text keeps what is typed: https://support.google.com/docs/answer/56470 ('Plain text').
  if (options.numberFormat === '@') return { value: text };
  if (text.startsWith("'")) return text.length > 1 ? { value: text.slice(1) } : {};
  if (text.startsWith('=') && text.length > 1) return { formula: text };
  const trimmed = text.trim();
  const parsed = parseBoolean(trimmed) ?? parseNumber(trimmed) ?? parseDate(trimmed, options) ?? parseTime(trimmed);
  if (parsed) return parsed;
  // '+A1' is taken for '=+A1', hence the well-known #ERROR! of '+66 (0)..' (from memory).
  if (/^\+./.test(text)) return { formula: `=${text}` };
  return { value: text };
}

function parseBoolean(text: string): Entry | undefined {
  return /^(true|false)$/i.test(text) ? { value: text.toLowerCase() === 'true' } : undefined;
}

const NUMBER = /^([+-]?)([$฿]?)\s*((?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d*)?|\.\d+)(e[+-]?\d+)?\s*(%?)$/i;

function parseNumber(text: string): Entry | undefined {
  const negative = /^\((.+)\)$/.exec(text);
  if (negative && /^[\d$฿,.]+$/.test(negative[1]!)) return parseNumber(`-${negative[1]}`);
  const match = NUMBER.exec(text);
  if (!match) return undefined;
  const [, sign, currency, digits, exponent = '', percent] = match;
  const value = Number(`${sign}${digits!.replace(/,/g, '')}${exponent}`);
  if (!Number.isFinite(value)) return undefined;
  const decimals = digits!.includes('.') && !digits!.endsWith('.');
  if (percent) return { value: value / 100, numberFormat: decimals ? '0.00%' : '0%' };
  if (currency) return { value, numberFormat: `[$${currency}]#,##0${decimals ? '.00' : ''}` };
  if (digits!.includes(',')) return { value, numberFormat: decimals ? '#,##0.00' : '#,##0' };
  if (exponent) return { value, numberFormat: '0.00E+00' };
  return { value };
}

/** Times: '9:30', '09:30:15', '9:30 PM'. */
function parseTime(text: string): Entry | undefined {
  const seconds = secondsOf(text);
  return seconds === undefined ? undefined : { value: seconds / 86_400, numberFormat: 'h:mm:ss' };
}

function secondsOf(text: string): number | undefined {
  const match = /^(\d{1,2}):(\d{2})(?::(\d{2}))?\s*(am|pm)?$/i.exec(text);
  if (!match) return undefined;
  const [, hour, minute, second = '0', half] = match;
  if (Number(minute) > 59 || Number(second) > 59 || Number(hour) > (half ? 12 : 23)) return undefined;
  const hours = half ? (Number(hour) % 12) + (/pm/i.test(half) ? 12 : 0) : Number(hour);
  return hours * 3600 + Number(minute) * 60 + Number(second);
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

function parseDate(text: string, options: EntryOptions): Entry | undefined {
  const split = /^(.*?)(?:[ T]+(\d{1,2}:\d{2}(?::\d{2})?(?:\s*[ap]m)?))?$/i.exec(text)!;
  const seconds = split[2] === undefined ? 0 : secondsOf(split[2]);
  if (seconds === undefined) return undefined;
  const day = parseDay(split[1]!, options);
  if (!day) return undefined;
  const serial = serialOfParts(day.year, day.month, day.day, seconds);
  // Dates before 1900 stay text (from memory).
  if (serial === undefined || serial < 0) return undefined;
  return { value: serial, numberFormat: split[2] ? `${day.format} h:mm:ss` : day.format };
}

interface Day {
  year: number;
  month: number;
  day: number;
  format: string;
}

/** A year is taken as it stands, 2567 is not turned into 2024 (from memory). */
function parseDay(text: string, { locale, currentYear }: EntryOptions): Day | undefined {
  const monthFirst = locale === 'en_US';
  const dayFormat = defaultDateFormat(locale);
  const iso = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/.exec(text);
  if (iso) {
    const format = iso[2] === '-' ? 'yyyy-mm-dd' : `yyyy${iso[2]}m${iso[2]}d`;
    return { year: Number(iso[1]), month: Number(iso[3]), day: Number(iso[4]), format };
  }
  const full = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})$/.exec(text);
  if (full) {
    const [day, month] = monthFirst ? [full[3], full[1]] : [full[1], full[3]];
    return { year: fullYear(full[4]!), month: Number(month), day: Number(day), format: dayFormat };
  }
  const short = /^(\d{1,2})[-/](\d{1,2})$/.exec(text);
  if (short) {
    const [day, month] = monthFirst ? [short[2], short[1]] : [short[1], short[2]];
    return { year: currentYear, month: Number(month), day: Number(day), format: monthFirst ? 'm/d' : 'd/m' };
  }
  return parseNamedMonth(text, currentYear);
}

/** '5 Jan 2024', '5-Jan-2024', 'January 5, 2024', '5 Jan'. Thai month names stay text (unchecked). */
function parseNamedMonth(text: string, currentYear: number): Day | undefined {
  const dayFirst = /^(\d{1,2})[ -]([a-z]{3,9})\.?(?:[ -,]+(\d{4}))?$/i.exec(text);
  const monthFirst = /^([a-z]{3,9})\.? (\d{1,2})(?:,? +(\d{4}))?$/i.exec(text);
  const [day, name, year] = dayFirst
    ? dayFirst.slice(1)
    : monthFirst
      ? [monthFirst[2], monthFirst[1], monthFirst[3]]
      : [];
  if (!day || !name) return undefined;
  const month = MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
  const fullName = new Date(Date.UTC(2000, Math.max(month - 1, 0), 1)).toLocaleString('en-US', {
    month: 'long',
    timeZone: 'UTC',
  });
  if (month === 0 || !fullName.toLowerCase().startsWith(name.toLowerCase())) return undefined;
  const format = dayFirst ? 'd mmm yyyy' : 'mmm d, yyyy';
  return { year: year ? Number(year) : currentYear, month, day: Number(day), format };
}

function fullYear(text: string): number {
  if (text.length === 4) return Number(text);
  return Number(text) < 50 ? 2000 + Number(text) : 1900 + Number(text);
}

/** The format of a date that is typed or set as a Date. */
export function defaultDateFormat(locale: string): string {
  return locale === 'en_US' ? 'm/d/yyyy' : 'd/m/yyyy';
}
