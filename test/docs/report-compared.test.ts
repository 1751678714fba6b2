/** The comparison with the hand-written report names sections that our report has, and rules that the self-check has. */

import { buildReportTemplate } from '../../build/report-template';
import { rulesOf } from '../../src/commands/report-rules';
import { all, partOf, rootOf, textOf } from '../document/docx-parts';
import { readDocument, tableRows } from './markdown';

const compared = readDocument('docs/report-compared.md');
const [parts = '', slips = ''] = compared.split(/^## /m).slice(1);

it('points only to parts and sections that the report has', async () => {
  const document = rootOf(partOf(await buildReportTemplate(), 'word/document.xml'));
  const headings = all(document, 'w:p').map(textOf).join('\n');
  const ours = tableRows(parts).map(([, part = '']) => part);
  const named = ours.flatMap((part) => [...part.matchAll(/(ส่วนที่|ข้อ) ([๑-๙.]+)/g)]);
  expect(named.length).toBeGreaterThan(8);
  for (const [, kind, number] of named) {
    expect(headings).toMatch(kind === 'ข้อ' ? new RegExp(`^\\{${number}\\} `, 'm') : `ส่วนที่ {${number}}`);
  }
});

it('names the rules as the sidebar does', () => {
  const rules = rulesOf('measures').map(({ name }) => name);
  const named = tableRows(slips)
    .slice(1)
    .map(([, rule]) => rule);
  expect(named.length).toBeGreaterThan(10);
  expect(rules).toEqual(expect.arrayContaining(named));
});
