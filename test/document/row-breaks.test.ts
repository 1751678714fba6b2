/** Which rows stay whole: all that fit a page well; one that would take most of a page may break. */

import { buildReportTemplate } from '../../build/report-template';
import { fillReport } from '../../src/document/fill-report';
import { reportModel } from '../../src/ita/report/model';
import { reportInput, sampleAssessment, sampleMeasures, written } from '../ita/report/sample-report';
import { all, children, partOf, rootOf } from './docx-parts';

const MEASURES = 5;

/** The rows of the table of measures when its first measure has these steps. */
async function rowsWith(steps: string) {
  const [first, ...others] = sampleMeasures();
  const assessment = sampleAssessment({ measures: [{ ...first!, steps: written(steps) }, ...others] });
  const docx = fillReport(await buildReportTemplate(), reportModel(reportInput(assessment)), null, null);
  const table = all(rootOf(partOf(docx, 'word/document.xml')), 'w:tbl')[MEASURES]!;
  return children(table, 'w:tr').map((row) => ({
    whole: all(row, 'w:cantSplit').length === 1,
    holdsOn: all(row, 'w:keepNext').length > 0,
    repeated: all(row, 'w:tblHeader').length === 1,
  }));
}

it.each([
  ['one word', 'ทำ', true],
  ['a third of a page', 'ขั้นตอน '.repeat(50), true],
  ['6,000 letters', 'ขั้นตอนยาว '.repeat(545), false],
  ['20 lines', Array(20).fill('ขั้น').join('\n'), true],
  ['45 lines', Array(45).fill('ขั้น').join('\n'), false],
  ['marks that take no width', `ก${'\u0e34\u0e48'.repeat(3000)}`, true],
])('a row with %s', async (_, steps, whole) => {
  const [header, first, second] = await rowsWith(steps);
  expect(first?.whole).toBe(whole);
  expect(second?.whole).toBe(true);
  expect(header).toEqual({ whole: true, holdsOn: true, repeated: true });
});

it('the last row of a table lets go of what follows it', async () => {
  const docx = fillReport(await buildReportTemplate(), reportModel(reportInput()), null, null);
  const tables = all(rootOf(partOf(docx, 'word/document.xml')), 'w:tbl').slice(1);
  for (const table of tables) {
    const rows = children(table, 'w:tr');
    expect(all(rows[0]!, 'w:keepNext').length).toBeGreaterThan(0);
    expect(all(rows[rows.length - 1]!, 'w:keepNext')).toEqual([]);
  }
});
