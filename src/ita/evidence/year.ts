/** The year that a link or a title speaks of, against the year that the item wants. */

import type { FiscalYear } from '../framework/framework';
import { toArabicDigits } from '../thai';
import type { Link } from './link';

/** A year, or the span of a plan over several years. */
interface Span {
  from: FiscalYear;
  to: FiscalYear;
}

/**
 * The years that contradict `wanted`: [] where nothing does. A year of our own era only (2550–2599): a Gregorian one in
 * a path ('/2024/05/') is the day of posting. A folder may carry the assessment year ('/ita2567/'): only the file's
 * name and the title tell what the document covers.
 */
export function contradictingYears(
  wanted: FiscalYear,
  assessed: FiscalYear,
  link: Link | null,
  title: string,
): FiscalYear[] {
  const segments = link === null ? [] : link.path.split('/');
  const file = segments.pop() ?? '';
  const named = [...spansIn(file), ...spansIn(title)];
  const folders = [...segments.flatMap(spansIn), ...spansIn(link?.query ?? '')];
  if ([...named, ...folders].some((span) => covers(span, wanted))) return [];
  const contradicting = [...named, ...folders.filter((span) => !covers(span, assessed))];
  return [...new Set(contradicting.map((span) => span.from))];
}

function covers(span: Span, year: FiscalYear): boolean {
  return span.from <= year && year <= span.to;
}

function spansIn(text: string): Span[] {
  const plain = toArabicDigits(text).replace(/ita[\s_-]*(?:ปี)?[\s_-]*25\d\d/gi, ' ');
  const spans: Span[] = [];
  for (const match of plain.matchAll(/(?<!\d)(25[5-9]\d)(?:\s*(?:-|–|ถึง|to)\s*(25[5-9]\d))?(?!\d)/g)) {
    const from = Number(match[1]);
    spans.push({ from, to: Math.max(from, Number(match[2] ?? from)) });
  }
  return spans;
}
