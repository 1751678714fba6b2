/** How much of the evidence has been checked: what nobody could see counts as neither good nor bad. */

import type { Assessment, EvidenceRow } from '../assessment';
import type { Framework, OitItem } from '../framework/framework';
import type { LinkRecord } from '../links/record';
import type { Coverage } from '../result';
import { isSeen } from './eye';

/** `of`: the items that count, such as those of one indicator. */
export function evidenceCoverage(
  framework: Framework,
  { evidence, links }: Pick<Assessment, 'evidence' | 'links'>,
  of: (item: OitItem) => boolean = () => true,
): Coverage {
  const records = new Map(links.map((record) => [record.url, record]));
  const items = framework.items.filter(of);
  const known = items.filter(({ code }) => {
    const rows = evidence.filter((row) => row.code === code);
    return rows.length > 0 && rows.every((row) => isChecked(row, records));
  });
  return { known: known.length, all: items.length };
}

/** 'ตรวจหลักฐานแล้ว 24 จาก 35 ข้อ' */
export function coverageSentence({ known, all }: Coverage): string {
  return `ตรวจหลักฐานแล้ว ${known} จาก ${all} ข้อ`;
}

/**
 * Somebody looked at the page, or every link has a verdict that it works or not. Without a link there is nothing to know
 * but what people answered: a blank row may be one that nobody got to yet.
 */
function isChecked(row: EvidenceRow, records: ReadonlyMap<string, LinkRecord>): boolean {
  if (row.urls.length === 0) return row.claim === 'has-not';
  if (isSeen(row)) return true;
  return row.urls.every((url) => ['works', 'broken'].includes(records.get(url)?.verdict ?? ''));
}
