/** Names of indicators and ประเด็น that are nearly, but not quite, written as in the framework. */

import type { Finding } from '../../finding';
import type { Framework } from '../../framework/framework';
import type { PlacedText } from '../texts';
import { editDistance } from './edit-distance';

export function misspeltNames(framework: Framework, texts: PlacedText[]): Finding[] {
  const names = [...framework.indicators, ...framework.issues].map(({ name }) => name);
  return texts.flatMap(({ text, place, label }) =>
    nearNames(text, names).map(
      ({ written, name }): Finding => ({
        rule: 'report.misspelt-name',
        severity: 'warning',
        place,
        message: `${label} เขียน ‘${written}’ ซึ่งน่าจะหมายถึง ‘${name}’`,
        remedy: `แก้เป็น ‘${name}’ หรือคงไว้หากตั้งใจใช้คำอื่น`,
      }),
    ),
  );
}

interface NearName {
  written: string;
  name: string;
}

function nearNames(text: string, names: string[]): NearName[] {
  const exact = names.flatMap((name) => occurrences(text, name));
  const near = names.flatMap((name) => nearOccurrences(text, name));
  const distinct = new Map(
    near
      .filter(({ from, to }) => !exact.some((right) => from < right.to && right.from < to))
      .map(({ written, name }) => [written, { written, name }]),
  );
  return [...distinct.values()];
}

interface Span {
  from: number;
  to: number;
}

function occurrences(text: string, name: string): Span[] {
  const spans: Span[] = [];
  for (let from = text.indexOf(name); from >= 0; from = text.indexOf(name, from + 1)) {
    spans.push({ from, to: from + name.length });
  }
  return spans;
}

/** A slip leaves the first and the last letters of a name alone: what differs there is mostly another word. */
const KEPT = 3;

function nearOccurrences(text: string, name: string): (Span & NearName)[] {
  const allowed = Math.min(4, Math.floor(name.length / 6));
  const end = name.slice(-KEPT);
  const found: (Span & NearName & { distance: number })[] = [];
  for (const { from } of occurrences(text, name.slice(0, KEPT))) {
    for (let length = name.length - allowed; length <= name.length + allowed; length++) {
      const written = text.slice(from, from + length);
      if (written.length < length || !written.endsWith(end) || isOtherWording(written, name)) continue;
      const distance = editDistance(written, name);
      if (distance > 0 && distance <= allowed) found.push({ from, to: from + length, written, name, distance });
    }
  }
  return found.sort((one, other) => one.distance - other.distance).slice(0, 1);
}

/** Words that prose may add to a name or leave out without a slip: 'การใช้ทรัพย์สินของทางราชการ'. */
const FREE_WORDS = /การ|ของ|ทาง|และ|หรือ|ใน|ระบบ|ให้|ความ|แห่ง|\s/g;

function isOtherWording(written: string, name: string): boolean {
  return written.replace(FREE_WORDS, '') === name.replace(FREE_WORDS, '') || (/\s/.test(written) && !/\s/.test(name));
}
