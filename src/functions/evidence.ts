/** Custom functions on evidence, by the offline rules: ITA_MISSING, ITA_EVIDENCE. */

import { itemsByLink, linkIssues } from '../ita/evidence/check';
import { isLink, parseLink } from '../ita/evidence/link';
import { describeEvidence } from '../ita/evidence/state';
import { urlsOf } from '../ita/evidence/urls';
import { normaliseCode } from '../ita/framework/read-rows';
import { alongside, type CellOrRange, isBlank, pairedLines, refuse, yearOf } from './arguments';
import { currentFramework, frameworkForYear } from './framework-of';

/**
 * รหัสข้อ OIT ที่ยังไม่มีลิงก์หลักฐานที่ใช้ได้ ตัวอย่าง =ITA_MISSING(A3:A30,F3:F30)
 *
 * @param {range} codes ช่วงรหัสข้อ เช่น O1
 * @param {range} urls ช่วงลิงก์หลักฐาน หลายลิงก์ในช่องเดียวให้ขึ้นบรรทัดใหม่
 * @return {array} รหัสข้อที่ขาดหลักฐาน ว่างถ้าครบทุกข้อ
 * @customfunction
 */
export function ITA_MISSING(codes: CellOrRange, urls: CellOrRange): string[][] | '' {
  const missing = rowsWithUrls(codes, urls).filter((row) => row.code !== '' && !row.urls.map(parseLink).some(isLink));
  return missing.length === 0 ? '' : missing.map((row) => [row.code]);
}

/**
 * สถานะหลักฐานของแต่ละข้อ ตรวจจากข้อความเท่านั้น ยังไม่ได้เปิดลิงก์ ตัวอย่าง =ITA_EVIDENCE(A3:A30,F3:F30,2567)
 *
 * @param {range} codes ช่วงรหัสข้อ เช่น O1
 * @param {range} urls ช่วงลิงก์หลักฐาน หลายลิงก์ในช่องเดียวให้ขึ้นบรรทัดใหม่
 * @param {number} year ปี พ.ศ. ที่ประเมิน ถ้าไม่ใส่ใช้ปีของไฟล์นี้
 * @return {array} สถานะและเหตุผลของแต่ละข้อ
 * @customfunction
 */
export function ITA_EVIDENCE(codes: CellOrRange, urls: CellOrRange, year?: CellOrRange): string[][] {
  const assessed = yearOf(year, 'year');
  const framework = assessed === null ? currentFramework() : frameworkForYear(assessed, 'year');
  const rows = rowsWithUrls(codes, urls);
  const doubles = itemsByLink(rows.filter((row) => row.code !== ''));
  const states = rows.map((row) => {
    if (row.code === '') return '';
    const item = framework.items.find((candidate) => candidate.code === row.code);
    if (item === undefined) return `ไม่มีข้อ ${row.code} ในกรอบปี ${framework.year}`;
    return describeEvidence(linkIssues({ ...row, claim: null, explanation: '' }, item, framework.year, doubles));
  });
  return alongside(codes, states);
}

function rowsWithUrls(codes: CellOrRange, urls: CellOrRange): { code: string; urls: string[] }[] {
  if (codes === undefined) refuse('codes', 'ยังไม่ได้ระบุ');
  if (urls === undefined) refuse('urls', 'ยังไม่ได้ระบุ');
  const [codeCells, urlCells] = pairedLines(codes, 'codes', urls, 'urls');
  return codeCells.map((code, index) => ({
    code: isBlank(code) ? '' : normaliseCode('item', String(code)),
    urls: urlsOf(urlCells[index]),
  }));
}
