/** Of which year's list a report is evidence: a table of the years, from the frameworks that are shipped. */

import { frameworkOf, KNOWN_YEARS, LATEST_YEAR } from '../../src/ita/framework/years';

jest.mock('report-template', () => '', { virtual: true });
jest.mock('follow-up-template', () => '', { virtual: true });

import { evidenceOffer, useInShort, useInWords } from '../../src/commands/evidence-offer';
import { kindOfReport } from '../../src/commands/report-kinds';
import { expectPlainThai } from '../workbook/office';

const LINK = 'https://docs.google.com/document/d/abc/edit';
const offer = (kind: 'measures' | 'follow-up', year: number) =>
  evidenceOffer(kindOfReport(kind), year, 'รายงาน ฉบับที่ 2', LINK);

it.each([
  ['measures', 2566, 'O34', 2567],
  ['measures', 2567, 'O27', 2568],
  ['measures', 2568, 'O25', 2569],
  ['follow-up', 2565, 'O35', 2567],
  ['follow-up', 2566, 'O28', 2568],
  ['follow-up', 2567, 'O26', 2569],
] as const)('the report of %s on the result of %i is %s of %i', (kind, assessed, item, year) => {
  const found = offer(kind, assessed);
  expect(found).toMatchObject({ item, year, link: LINK });
  expect(found.title).toBe(frameworkOf(year)!.items.find(({ code }) => code === item)!.title);
  expect(useInShort(found)).toBe(`หลักฐานของ ${item} ปี ${year}`);
});

it.each(['measures', 'follow-up'] as const)('of a year whose list is not known yet, %s is told in words', (kind) => {
  const found = offer(kind, LATEST_YEAR);
  expect(found.item).toBe('');
  expect(found.year).toBeGreaterThan(LATEST_YEAR);
  expectPlainThai(found.title);
  expect(useInWords(found).join('\n')).toContain('ยังไม่มีรายการ OIT ของปีนั้น');
});

it('the explanation names the years that the report is about and the document, in plain Thai', () => {
  for (const year of KNOWN_YEARS) {
    const measures = offer('measures', year).explanation;
    expect([measures.includes(`ปี ${year} `), measures.includes(`ปี ${year + 1} `)]).toEqual([true, true]);
    expect(offer('follow-up', year).explanation).toContain(`ปี ${year + 1} `);
    expect(measures).toContain('รายงาน ฉบับที่ 2');
    expectPlainThai(measures);
  }
});
