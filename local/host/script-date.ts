/**
 * Makes the `Date` of a script's realm tell the host's simulated time, in the script's own time zone.
 *
 * In Apps Script local time is the `timeZone` of the manifest
 * (https://developers.google.com/apps-script/manifest: "The script's time zone"), not the one of a machine: without
 * this, `getDate()` near midnight would give another day on a build server than at Google.
 */

/**
 * Minutes east of Greenwich at a moment.
 *
 * @param zone IANA name
 * @param epoch milliseconds since 1970
 */
export function offsetMinutes(zone: string, epoch: number): number {
  if (!Number.isFinite(epoch)) return 0;
  const parts: Record<string, number> = {};
  for (const { type, value } of formatterOf(zone).formatToParts(epoch)) parts[type] = Number(value);
  const { year, month, day, hour, minute, second } = parts;
  const local = Date.UTC(year!, month! - 1, day!, hour!, minute!, second!);
  return Math.round((local - Math.floor(epoch / 1000) * 1000) / 60_000);
}

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterOf(zone: string): Intl.DateTimeFormat {
  let formatter = formatters.get(zone);
  if (!formatter) {
    formatter = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      calendar: 'gregory',
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    formatters.set(zone, formatter);
  }
  return formatter;
}

/** Source of a function `(now, offset, zone)` to run inside the script's realm. */
export const PATCH_DATE = String.raw`(function (now, offset, zone) {
  'use strict';
  const Real = Date;
  const proto = Real.prototype;
  const shifted = (date) => new Real(proto.getTime.call(date) + offset(proto.getTime.call(date)) * 60000);
  const fromLocal = (utc) => {
    const guess = utc - offset(utc) * 60000;
    return utc - offset(guess) * 60000;
  };
  const define = (name, value) => Object.defineProperty(proto, name, { value, writable: true, configurable: true });
  for (const part of ['FullYear', 'Month', 'Date', 'Day', 'Hours', 'Minutes', 'Seconds', 'Milliseconds']) {
    const utcGetter = proto['getUTC' + part];
    define('get' + part, function () { return utcGetter.call(shifted(this)); });
    const utcSetter = proto['setUTC' + part];
    if (utcSetter) define('set' + part, function (...values) {
      const date = shifted(this);
      utcSetter.apply(date, values);
      return this.setTime(fromLocal(date.getTime()));
    });
  }
  define('getTimezoneOffset', function () { return -offset(this.getTime()); });
  const two = (n) => String(n).padStart(2, '0');
  const dayText = (d) => ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'][d.getUTCDay()] + ' ' +
    ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'][d.getUTCMonth()] + ' ' +
    two(d.getUTCDate()) + ' ' + String(d.getUTCFullYear()).padStart(4, '0');
  const zoneText = (minutes) => 'GMT' + (minutes < 0 ? '-' : '+') + two(Math.floor(Math.abs(minutes) / 60)) +
    two(Math.abs(minutes) % 60);
  const timeText = (d, minutes) => two(d.getUTCHours()) + ':' + two(d.getUTCMinutes()) + ':' + two(d.getUTCSeconds()) +
    ' ' + zoneText(minutes) + ' (' + zone + ')';
  const text = (date, parts) => {
    if (isNaN(date.getTime())) return 'Invalid Date';
    const d = shifted(date);
    return parts.map((part) => part === 'day' ? dayText(d) : timeText(d, offset(date.getTime()))).join(' ');
  };
  define('toString', function () { return text(this, ['day', 'time']); });
  define('toDateString', function () { return text(this, ['day']); });
  define('toTimeString', function () { return text(this, ['time']); });
  for (const name of ['toLocaleString', 'toLocaleDateString', 'toLocaleTimeString']) {
    const original = proto[name];
    define(name, function (locales, options) {
      return original.call(this, locales, Object.assign({ timeZone: zone }, options));
    });
  }
  // Text without a zone is local time, except the date-only ISO form, which is UTC (ECMAScript, Date.parse).
  const parse = (source) => {
    const hasZone = /(?:Z|GMT|UTC|[+-]\d{2}:?\d{2})\s*(?:\(.*\))?$/i.test(source) || /^[+-]?\d{4,6}(-\d\d){0,2}$/.test(source);
    if (hasZone) return Real.parse(source);
    const utc = Real.parse(source + ' UTC');
    return fromLocal(isNaN(utc) ? Real.parse(source + 'Z') : utc);
  };
  const construct = (args) => {
    if (args.length === 0) return [now()];
    if (args.length > 1) return [fromLocal(Real.UTC(...args))];
    return typeof args[0] === 'string' ? [parse(args[0])] : args;
  };
  const Patched = new Proxy(Real, {
    construct: (target, args, newTarget) => Reflect.construct(target, construct(args), newTarget),
    apply: () => new Patched().toString(),
    get: (target, key) => key === 'now' ? () => now() : key === 'parse' ? parse : Reflect.get(target, key),
  });
  define('constructor', Patched);
  Object.defineProperty(globalThis, 'Date', { value: Patched, writable: true, configurable: true });
})`;
