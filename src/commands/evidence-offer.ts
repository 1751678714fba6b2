/** What a report is evidence of: the item that asks for it stands in the list of a later year than the one assessed. */

import type { EvidenceOffer } from '../../sidebar/contract';
import { itemWithRole } from '../ita/framework/framework';
import { frameworkOf } from '../ita/framework/years';
import type { KindOfReport } from './report-kinds';

/** @param year the year assessed, whose result the report shows */
export function evidenceOffer(kind: KindOfReport, year: number, name: string, link: string): EvidenceOffer {
  const listYear = year + kind.yearsAhead;
  const list = frameworkOf(listYear);
  const item = list === null ? null : itemWithRole(list, kind.role);
  return {
    item: item?.code ?? '',
    title: item?.title ?? kind.itemInWords(year),
    year: listYear,
    link,
    explanation: `${kind.explanation(year)} ดูได้ทั้งฉบับในเอกสาร "${name}"`,
  };
}

/** 'หลักฐานของ O27 ปี 2568', for a line of the journal. */
export function useInShort({ item, title, year }: EvidenceOffer): string {
  return item === '' ? `หลักฐานของรายการ "${title}" ปี ${year}` : `หลักฐานของ ${item} ปี ${year}`;
}

/** For a message after an export. */
export function useInWords({ item, title, year, explanation }: EvidenceOffer): string[] {
  const which =
    item === ''
      ? `รายการ "${title}" ในการประเมินปี ${year} (ส่วนเสริมยังไม่มีรายการ OIT ของปีนั้น โปรดดูเลขข้อในประกาศ)`
      : `${item} "${title}" ในการประเมินปี ${year}`;
  return [
    `เอกสารนี้เป็นหลักฐานของ ${which} ให้นำไฟล์ PDF ขึ้นเว็บไซต์ของหน่วยงานแล้วกรอกลิงก์นั้นใน ITAS`,
    `คำอธิบายสำหรับ ITAS: ${explanation}`,
  ];
}
