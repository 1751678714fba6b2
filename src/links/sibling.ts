/**
 * The soft-404 test: a server that shows the same page for an address that surely doesn't exist has shown no evidence.
 * The idea is that of Bar-Yossef and others, 'Sic transit gloria telae' (https://doi.org/10.1145/988672.988716).
 */

import type { Address } from './address';
import type { PageFacts } from './page-facts';
import { isHomePath, isWellKnownHost } from './site';

/**
 * An address beside `address` that surely doesn't exist, or null where the comparison makes no sense: for home pages, for
 * well-known hosts, and where nothing in the address seems to choose the page.
 * @param seed what the made-up name is derived from, so that a repeated check asks for the same
 */
export function siblingOf(address: Address, seed: string): Address | null {
  if (isWellKnownHost(address.host)) return null;
  const number = noSuchNumber(seed);
  const query = address.query
    .split('&')
    .map((part) => replacedParameter(part, number))
    .join('&');
  if (query !== address.query) return at(address, address.path, query);
  if (isHomePath(address.path)) return null;
  const path = replacedPath(address.path, number, noSuchName(seed));
  return path === null ? null : at(address, path, address.query);
}

/** Numbers choose an article, except those that choose its language, its list's page or its year. */
const CHOOSES = /(?:^|_|[a-z])id$|^(?:p|n|no|num|key|slug|article|news|doc|topic|content|detail|file)$/i;
const CHOOSES_NOT = /^(?:page|pg|lang|language|year|yr|y|limit|start|offset|tab|month|m|v|ver|version|fbclid|gclid)$/i;

/** All that may choose the article: one that is left could still bring up the same page. */
function replacedParameter(part: string, number: string): string {
  const [, name = '', value = ''] = /^([^=]*)=(.*)$/s.exec(part) ?? [];
  const chooses = CHOOSES.test(name) || (/^\d+$/.test(value) && !CHOOSES_NOT.test(name));
  return value !== '' && chooses ? `${name}=${number}` : part;
}

const NUMBER_FOLLOWS = /^(?:.*[_-])?(?:id|nid|cid|aid|view|detail|read|news|article|content|doc|topic)$/i;

/**
 * '/list/data/detail/id/1234/menu/567' and '/news/123/a-title' are chosen by the number, everything else by the last
 * part, whose ending stays: servers treat pages and files differently.
 */
function replacedPath(path: string, number: string, name: string): string | null {
  const segments = path.split('/');
  const numbered = segments.map((segment, at) => isNumber(segment) && NUMBER_FOLLOWS.test(segments[at - 1] ?? ''));
  if (numbered.includes(true)) {
    const last = segments.length - 1;
    const slugAfterNumber = (at: number) => at === last && numbered[at - 1] === true && !isNumber(segments[at]!);
    return segments
      .map((part, at) => (numbered[at] ? number : slugAfterNumber(at) && part !== '' ? name : part))
      .join('/');
  }
  const at = segments[segments.length - 1] === '' ? segments.length - 2 : segments.length - 1;
  const last = segments[at] ?? '';
  if (last === '') return null;
  segments[at] = replacedSegment(last, number, name);
  if (!isNumber(last) && isNumber(segments[at - 1] ?? '')) segments[at - 1] = number;
  return segments.join('/');
}

function replacedSegment(segment: string, number: string, name: string): string {
  if (isNumber(segment)) return number;
  const [, leading, , ending = ''] = /^(\d+-)?(.*?)(\.[A-Za-z][A-Za-z0-9]{0,4})?$/.exec(segment) ?? [];
  return `${leading === undefined ? '' : `${number}-`}${name}${ending}`;
}

function isNumber(segment: string): boolean {
  return /^\d+$/.test(segment);
}

function at(address: Address, path: string, query: string): Address {
  const { scheme, host, port } = address;
  const url = `${scheme}://${host}${port === '' ? '' : `:${port}`}${path}${query === '' ? '' : `?${query}`}`;
  return { ...address, url, path, query, route: '' };
}

/** Honest in the server's log, and nobody's page. */
function noSuchName(seed: string): string {
  return `no-such-page-${hash(seed).toString(36)}${hash(`${seed}.`).toString(36)}`;
}

/** Far above any article's number, and still a 32-bit integer: a larger one makes databases fail instead of finding nothing. */
function noSuchNumber(seed: string): string {
  return String(1_900_000_000 + (hash(seed) % 200_000_000));
}

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let sum = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193);
  return sum >>> 0;
}

/**
 * Whether two answers are one page. What changes by itself is left out of the comparison: the address repeated in the
 * page, clocks, counters and tokens. All else counts, so that two articles in one frame stay two: their headings, years,
 * pictures and files to the letter.
 */
export function samePage(a: PageFacts, b: PageFacts): boolean {
  if (a.kind !== 'html' || b.kind !== 'html') return false;
  if (a.text === '' && a.sources.length === 0) return false;
  const [one, other] = [essence(a), essence(b)];
  return one.length === other.length && one.every((part, index) => part === other[index]);
}

function essence(facts: PageFacts): string[] {
  const without = withoutEchoes(facts.address);
  const lines = facts.text.split('\n').map((line) => withoutWhatChanges(without(line)));
  const headings = [facts.title, ...facts.headings].map((heading) => `# ${withoutTokens(without(heading)).trim()}`);
  const sources = facts.sources.map((source) => `@ ${withoutTokens(without(source).replace(/[?#].*$/s, changeless))}`);
  return [...headings, ...new Set([...lines.filter((line) => line !== ''), ...sources])].sort();
}

/** Of a query only what is no stamp of time: '?v=1700000000' is, '?file=plan.pdf' isn't. */
function changeless(query: string): string {
  return query.replace(/\d{6,}/g, '0');
}

const CLOCK =
  /มกราคม|กุมภาพันธ์|มีนาคม|เมษายน|พฤษภาคม|มิถุนายน|กรกฎาคม|สิงหาคม|กันยายน|ตุลาคม|พฤศจิกายน|ธันวาคม|(?:วัน)?(?:จันทร์|อังคาร|พุธ|พฤหัสบดี|ศุกร์|เสาร์|อาทิตย์)|วินาที|นาที|ชั่วโมง|(?<![a-z])(?:mon|tues?|wednes|wed|thurs?|fri|satur|sat|sun)(?:day)?(?![a-z])/gi;

/** Numbers go, years stay: '23 ต.ค. 2569 10:31' is a clock, 'แผน 2567' is another plan than 'แผน 2566'. */
function withoutWhatChanges(line: string): string {
  const text = withoutTokens(line).replace(CLOCK, ' ');
  return text
    .replace(/\d+(?:[.,:/]\d+)*/g, (number) => (/^(?:25[5-9]\d|20[0-4]\d)$/.test(number) ? number : '0'))
    .replace(/\s+/g, ' ')
    .trim();
}

/** Long mixtures of letters and digits are nobody's words. */
function withoutTokens(text: string): string {
  return text.replace(/[A-Za-z0-9_=-]{16,}/g, (run) =>
    /\d/.test(run) && /[A-Za-z]/.test(run) && !/[.]/.test(run) ? '*' : run,
  );
}

/** Takes the page's own address out of a text, in whichever spelling: whole, its path, its last part, its values. */
function withoutEchoes({ url, path, query }: Address): (text: string) => string {
  const last = path.replace(/\/+$/, '').replace(/^.*\//, '');
  const values = query.split('&').map((part) => part.replace(/^[^=]*=/, ''));
  const whole = [url, `${path}?${query}`, path];
  const echoes = [...whole, last, last.replace(/\.\w+$/, ''), ...path.split('/').filter(isNumber), ...values]
    .flatMap((echo) => [echo, decoded(echo), echo.replace(/&/g, '&amp;')])
    .filter((echo) => echo.length >= 3)
    .sort((a, b) => b.length - a.length);
  return (text) => [...new Set(echoes)].reduce((rest, echo) => rest.split(echo).join('…'), text);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text.replace(/\+/g, ' '));
  } catch {
    return text;
  }
}
