/** Commands cost a fixed number of service calls a tab, however many rows there are. */

import type { Host } from '../../local/host/host';
import {
  columnOf,
  done,
  exported,
  hand,
  headerRowOf,
  sampleWorkbook,
  type,
  workedWorkbook,
  writesBesideLog,
} from '../workbook/office';

const TABS = 21;

function counted(host: Host, run: () => unknown): Record<string, number> {
  host.spreadsheet.calculate();
  host.calls.reset();
  run();
  return host.calls.byMethod();
}

describe('reading', () => {
  it('takes one read of values a tab, for the sidebar too, and the sidebar writes nothing', () => {
    const host = workedWorkbook();
    const calls = counted(host, () => host.call('sidebarOverview'));
    expect(calls['Spreadsheet Range.getValues']).toBe(TABS);
    expect(host.calls.total('write')).toBe(0);
  });

  it('takes as many with ten times the rows', () => {
    const host = workedWorkbook();
    const few = counted(host, () => host.call('sidebarOverview'));
    const sheet = hand(host, 'indicator.9');
    const first = sheet.getLastRow() + 1;
    sheet.insertRowsAfter(sheet.getMaxRows(), 400);
    const notes = Array.from({ length: 300 }, (_, at) => [`บันทึก ${at}`]);
    sheet.getRange(first, columnOf(host, 'indicator.9', 'note'), 300, 1).setValues(notes);
    expect(counted(host, () => host.call('sidebarOverview'))).toEqual(few);
  });
});

describe('scoring and checking', () => {
  it('adds one write of values for each tab that changed, and none the second time', () => {
    const host = sampleWorkbook();
    counted(host, () => done(host, 'scoreAndCheck'));
    const writes = writesBesideLog(host);
    expect(writes.length).toBeGreaterThan(2);
    expect(new Set(writes).size).toBe(writes.length);
    expect(host.calls.byMethod()['Spreadsheet Range.getValues']).toBe(TABS);
    host.calls.reset();
    done(host, 'scoreAndCheck');
    expect(writesBesideLog(host)).toEqual([]);
  });

  it.each([
    ['that leaves as much checked as before', 'has', []],
    ['that changes how much is checked: the answer that there is none', 'has-not', ['สรุปคะแนน']],
  ] as const)('writes only the tabs that changed after an edit %s', (_what, claim, more) => {
    const host = workedWorkbook();
    type(host, 'indicator.10', 'O30', 'claim', '');
    done(host, 'scoreAndCheck');
    type(host, 'indicator.10', 'O30', 'urls', '');
    if (claim === 'has-not') type(host, 'indicator.10', 'O30', 'claim', 'ไม่มี');
    counted(host, () => done(host, 'scoreAndCheck'));
    const tabs = writesBesideLog(host).map((write) => write.split(' ').slice(1).join(' '));
    expect(new Set(tabs)).toEqual(new Set(['10 การป้องกันการทุจริต', 'เริ่มต้น', ...more]));
  });

  it('needs no more writes where people put rows of their own between', () => {
    const host = sampleWorkbook();
    const sheet = hand(host, 'indicator.9');
    for (const offset of [4, 9, 14]) sheet.insertRowBefore(headerRowOf(host, 'indicator.9') + offset);
    counted(host, () => done(host, 'scoreAndCheck'));
    const ofTab = writesBesideLog(host).filter((write) => write.includes('9 การเปิดเผย'));
    expect(ofTab.length).toBeLessThanOrEqual(4);
  });
});

it('the export adds one chart picture and at most three calls of Drive to the reading', () => {
  const host = workedWorkbook();
  const calls = counted(host, () => exported(host));
  expect(calls['Spreadsheet Range.getValues']).toBe(TABS);
  expect(calls['Spreadsheet EmbeddedChart.getAs']).toBe(1);
  const drive = Object.entries(calls).filter(([method]) => method.startsWith('Drive '));
  expect(drive.reduce((sum, [, count]) => sum + count, 0)).toBeLessThanOrEqual(3);
  expect(writesBesideLog(host)).toEqual([]);
});
