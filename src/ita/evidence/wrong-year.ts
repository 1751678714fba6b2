/** Evidence of another year than the item wants: one doubt for the row, naming each place where the year stands. */

import type { FiscalYear } from '../framework/framework';
import { finalUrl, type LinkRecord } from '../links/record';
import type { EvidenceIssue } from './issue';
import { isLink, type Link, parseLink } from './link';
import { contradictingYears } from './year';

/** A place that names years, none of them the wanted one. */
interface Sighting {
  where: string;
  years: FiscalYear[];
}

/** `wanted`: null where the item is tied to no year. `records`: what is known of the row's links that were opened. */
export function wrongYear(
  { urls, explanation }: { urls: readonly string[]; explanation: string },
  wanted: FiscalYear | null,
  assessed: FiscalYear,
  records: ReadonlyMap<string, LinkRecord>,
): EvidenceIssue[] {
  if (wanted === null) return [];
  const contradicting = (link: Link | null, words: string) => contradictingYears(wanted, assessed, link, words);
  const sightings = urls.flatMap((url) => {
    const link = parseLink(url);
    return isLink(link) ? sightingsOf(link, explanation, records.get(url), contradicting) : [];
  });
  const told = inWords(sightings);
  if (told === '') return [];
  return [
    {
      rule: 'evidence.wrong-year',
      severity: 'warning',
      field: 'urls',
      message: `${told} แต่ข้อนี้ต้องการข้อมูลปี ${wanted}`,
      remedy: `เปิดดูว่าเอกสารเป็นของปี ${wanted} จริง หากไม่ใช่ให้เปลี่ยนเป็นลิงก์ของปี ${wanted}`,
    },
  ];
}

/**
 * The file's name and the page's title speak each for itself. The address and the explanation are read together with
 * what these don't contradict: a report in a folder of another year is in order where its own title names the year.
 */
function sightingsOf(
  link: Link,
  explanation: string,
  record: LinkRecord | undefined,
  contradicting: (link: Link | null, words: string) => FiscalYear[],
): Sighting[] {
  const opened = record?.verdict === 'works' ? record : undefined;
  const inTitle = contradicting(null, opened?.title ?? '');
  const inFile = contradicting(null, opened?.fileName ?? '');
  const supporting = [
    explanation,
    inTitle.length === 0 ? opened?.title : '',
    inFile.length === 0 ? opened?.fileName : '',
  ].join(' ');
  const end = opened === undefined ? link : parseLink(finalUrl(opened));
  const hasMoved = isLink(end) && end.identity !== link.identity;
  return [
    { where: 'ลิงก์หรือคำอธิบาย', years: contradicting(link, supporting) },
    { where: 'ปลายทางของลิงก์', years: hasMoved ? contradicting(end, supporting) : [] },
    { where: 'ชื่อไฟล์', years: inFile },
    { where: 'ชื่อหน้าหรือเอกสาร', years: inTitle },
  ];
}

/** 'ลิงก์หรือคำอธิบายระบุปี 2565 และชื่อไฟล์ระบุปี 2566'; places that name the same years are told together. */
function inWords(sightings: readonly Sighting[]): string {
  const yearsOf = new Map<string, Set<FiscalYear>>();
  for (const { where, years } of sightings) {
    if (years.length > 0) yearsOf.set(where, new Set([...(yearsOf.get(where) ?? []), ...years]));
  }
  const placesOf = new Map<string, string[]>();
  for (const [where, years] of yearsOf) {
    const key = [...years].sort().join(', ');
    placesOf.set(key, [...(placesOf.get(key) ?? []), where]);
  }
  return [...placesOf].map(([years, places]) => `${places.join(' และ')}ระบุปี ${years}`).join(' และ');
}
