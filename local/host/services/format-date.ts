/** Utilities.formatDate: the letters of Java's SimpleDateFormat, which the Apps Script reference names as its syntax. */
import { GoogleException } from '../errors';
import { offsetMinutes } from '../script-date';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const DAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

/**
 * Text of a moment in a zone. Gregorian years only: SimpleDateFormat has no Buddhist calendar without a Thai locale,
 * and Apps Script formats in English.
 *
 * @param zone IANA name, 'GMT' or 'GMT+7'; an unknown one is GMT, as java.util.TimeZone.getTimeZone has it
 * @param pattern https://docs.oracle.com/javase/7/docs/api/java/text/SimpleDateFormat.html
 */
export function formatDate(date: Date, zone: string, pattern: string): string {
  const offset = zoneOffset(zone, date.getTime());
  const local = new Date(date.getTime() + offset * 60_000);
  let text = '';
  const token = /'((?:[^']|'')*)'|([A-Za-z])\2*|[^A-Za-z']+|'/g;
  for (const match of pattern.matchAll(token)) {
    const [whole, quoted, letter] = match;
    if (letter) text += field(letter, whole.length, local, offset, zone);
    else if (quoted !== undefined) text += quoted === '' ? "'" : quoted.replaceAll("''", "'");
    else if (whole === "'") throw new GoogleException(`Unterminated quote in ${pattern}`);
    else text += whole;
  }
  return text;
}

function zoneOffset(zone: string, epoch: number): number {
  const fixed = /^GMT([+-])(\d{1,2})(?::?(\d{2}))?$/.exec(zone);
  if (fixed) return (fixed[1] === '-' ? -1 : 1) * (Number(fixed[2]) * 60 + Number(fixed[3] ?? 0));
  try {
    return offsetMinutes(zone, epoch);
  } catch {
    return 0;
  }
}

function field(letter: string, length: number, local: Date, offset: number, zone: string): string {
  const padded = (value: number) => String(value).padStart(length, '0');
  const hours = local.getUTCHours();
  const year = local.getUTCFullYear();
  switch (letter) {
    case 'G':
      return 'AD';
    case 'y':
      return length === 2 ? String(year % 100).padStart(2, '0') : padded(year);
    case 'M':
    case 'L':
      if (length > 2) return named(MONTHS[local.getUTCMonth()]!, length);
      return padded(local.getUTCMonth() + 1);
    case 'd':
      return padded(local.getUTCDate());
    case 'D':
      return padded(dayOfYear(local));
    case 'E':
      return named(DAYS[local.getUTCDay()]!, length);
    case 'u':
      return padded(local.getUTCDay() || 7);
    case 'a':
      return hours < 12 ? 'AM' : 'PM';
    case 'H':
      return padded(hours);
    case 'k':
      return padded(hours || 24);
    case 'K':
      return padded(hours % 12);
    case 'h':
      return padded(hours % 12 || 12);
    case 'm':
      return padded(local.getUTCMinutes());
    case 's':
      return padded(local.getUTCSeconds());
    case 'S':
      return padded(local.getUTCMilliseconds());
    case 'z':
      return zone.startsWith('GMT') ? zone : `GMT${hourMinutes(offset, ':')}`;
    case 'Z':
      return hourMinutes(offset, '');
    case 'X':
      if (offset === 0) return 'Z';
      return length === 1 ? hourMinutes(offset, '').slice(0, 3) : hourMinutes(offset, length === 2 ? '' : ':');
    default:
      throw new GoogleException(`Illegal pattern character '${letter}'`);
  }
}

function named(name: string, length: number): string {
  return length > 3 ? name : name.slice(0, 3);
}

function dayOfYear(local: Date): number {
  return Math.floor((local.getTime() - Date.UTC(local.getUTCFullYear(), 0, 1)) / 86_400_000) + 1;
}

function hourMinutes(offset: number, separator: string): string {
  const two = (value: number) => String(value).padStart(2, '0');
  const minutes = Math.abs(offset);
  return `${offset < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}${separator}${two(minutes % 60)}`;
}
