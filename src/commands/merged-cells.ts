/** Merged cells hide all values but one: looked for where something seems to be missing, for that is how they show. */

import type { Finding } from '../ita/finding';
import { type Book, partOf } from '../workbook/book';
import { indicatorKey } from '../workbook/tabs';

const SUSPICIOUS = ['evidence.no-row', 'evidence.has-without-link', 'indicator.no-row'];

/** One more service read for each tab that has such a finding, and none for the others. */
export function mergedCells(book: Book, findings: readonly Finding[]): Finding[] {
  const suspects = findings.filter(({ rule }) => SUSPICIOUS.includes(rule)).map(({ place }) => place.indicator);
  return [...new Set(suspects)].flatMap((indicator) => {
    const key = indicator === undefined ? '' : indicatorKey(indicator);
    const table = book.tables.get(key);
    if (table === undefined) return [];
    const merged = table.sheet.getDataRange().getMergedRanges();
    return merged
      .filter((range) => range.getLastRow() > table.headerRow)
      .map((range): Finding => {
        return {
          rule: 'workbook.merged',
          severity: 'error',
          place: { part: partOf(key), indicator },
          message: `แท็บ "${table.name}" ช่อง ${range.getA1Notation()} ถูกผสานเซลล์ จึงอ่านได้เฉพาะช่องแรก`,
          remedy: 'เลือกช่องนั้นแล้วเลือก รูปแบบ › ผสานเซลล์ › ยกเลิกการผสาน จากนั้นกรอกค่าของแต่ละแถวให้ครบ',
        };
      });
  });
}
