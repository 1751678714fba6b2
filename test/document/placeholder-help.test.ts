/** The help table: every placeholder as it is written, where it may stand, what it shows, and today's example. */

import { placeholderHelp } from '../../src/document/placeholder-help';
import { type FillingModel, placeholdersOf } from '../../src/document/placeholders';
import { followUpModel } from '../../src/ita/report/follow-up-model';
import { reportModel } from '../../src/ita/report/model';
import { reportInput, sampleAssessment } from '../ita/report/sample-report';

const row = (model: FillingModel, tag: string) => placeholderHelp(model).find((each) => each.tag === tag);

it('shows a text with its value', () => {
  expect(row(reportModel(reportInput()), '{หน่วยงาน}')).toEqual({
    tag: '{หน่วยงาน}',
    place: 'ที่ใดก็ได้ในเอกสาร',
    meaning: 'ชื่อเต็มของหน่วยงาน',
    example: 'องค์การบริหารส่วนตำบลขามป้อม',
  });
});

it('shows a list with its length, and an entry’s placeholder with the first entry', () => {
  const model = reportModel(reportInput());
  expect(row(model, '{#มาตรการ}…{/มาตรการ}')?.example).toBe('มี 7 รายการ');
  expect(row(model, '{เลขมาตรการ}')).toMatchObject({ place: 'ระหว่าง {#มาตรการ} กับ {/มาตรการ}', example: '๑.๑' });
});

it.each([
  ['of a whole year', sampleAssessment()],
  ['of a workbook without data', sampleAssessment({ history: [], analyses: [], measures: [], limits: [] })],
])('has a row with an example for each, in one short line: %s', (_, assessment) => {
  for (const model of [reportModel(reportInput(assessment)), followUpModel(reportInput(assessment))]) {
    const help = placeholderHelp(model);
    expect(help).toHaveLength(placeholdersOf(model.kind).length);
    for (const { tag, example } of help) {
      expect([tag, example]).toEqual([tag, expect.stringMatching(/^[^\n]{1,84}$/)]);
    }
  }
});
