/** Spreadsheet dates are days since 1899-12-30 in the spreadsheet's time zone; script dates are moments. */

const DAY = 86_400_000;
/** https://developers.google.com/workspace/sheets/api/guides/formats#about_date_time_values : December 30th 1899. */
const EPOCH = Date.UTC(1899, 11, 30);

/** Serial number of a calendar day and, optionally, a time; undefined when there is no such day. */
export function serialOfParts(year: number, month: number, day: number, seconds = 0): number | undefined {
  const moment = new Date(0);
  moment.setUTCFullYear(year, month - 1, day);
  const exists = moment.getUTCFullYear() === year && moment.getUTCMonth() === month - 1 && moment.getUTCDate() === day;
  return exists ? (moment.getTime() - EPOCH) / DAY + seconds / 86_400 : undefined;
}

export interface DateParts {
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
  second: number;
  /** 0 is Sunday. */
  weekday: number;
}

/** The calendar parts of a serial number, to the nearest millisecond. */
export function partsOfSerial(serial: number): DateParts {
  const moment = new Date(Math.round(serial * DAY) + EPOCH);
  return {
    year: moment.getUTCFullYear(),
    month: moment.getUTCMonth() + 1,
    day: moment.getUTCDate(),
    hour: moment.getUTCHours(),
    minute: moment.getUTCMinutes(),
    second: moment.getUTCSeconds(),
    weekday: moment.getUTCDay(),
  };
}

/** Serial number of a moment, as clocks in the zone show it. */
export function serialOfMoment(milliseconds: number, timeZone: string): number {
  return (milliseconds + zoneOffset(milliseconds, timeZone) - EPOCH) / DAY;
}

/** The moment (milliseconds) at which clocks in the zone show the serial number. */
export function momentOfSerial(serial: number, timeZone: string): number {
  const local = Math.round(serial * DAY) + EPOCH;
  const guess = local - zoneOffset(local, timeZone);
  return local - zoneOffset(guess, timeZone);
}

const formatters = new Map<string, Intl.DateTimeFormat>();

function zoneOffset(milliseconds: number, timeZone: string): number {
  let formatter = formatters.get(timeZone);
  if (!formatter) {
    formatter = new Intl.DateTimeFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
      era: 'short',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    formatters.set(timeZone, formatter);
  }
  const parts = Object.fromEntries(formatter.formatToParts(milliseconds).map(({ type, value }) => [type, value]));
  const year = parts.era === 'BC' ? 1 - Number(parts.year) : Number(parts.year);
  const local = new Date(0);
  local.setUTCFullYear(year, Number(parts.month) - 1, Number(parts.day));
  local.setUTCHours(Number(parts.hour), Number(parts.minute), Number(parts.second), 0);
  return local.getTime() - Math.floor(milliseconds / 1000) * 1000;
}
