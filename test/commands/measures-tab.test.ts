/** The tab of measures: drafting into it, what people note of their progress, and a workbook from before it had columns for that. */

import type { Host } from '../../local/host/host';
import { cellAt } from '../../local/host/spreadsheet/state';
import { MEASURE_FIELDS } from '../../src/ita/measures/fields';
import {
  cell,
  columnOf,
  columnValues,
  deleteColumn,
  done,
  hand,
  headerRowOf,
  rowOf,
  sampleWorkbook,
  sheetOf,
  shownAt,
  type,
  wordsOf,
  workedWorkbook,
  writesBesideLog,
} from '../workbook/office';
import { contents } from '../workbook/people';

const TAB = 'measures';
const NEWER = ['success', 'expected', 'status', 'doneAt', 'outcome', 'proof'];
const ID = 'M2568-3-1';

/** As the version before wrote it. */
function formerWorkbook(): Host {
  const host = workedWorkbook();
  for (const key of NEWER) deleteColumn(host, TAB, key);
  return host;
}

const ids = (host: Host) => columnValues(host, TAB, 'id').filter(Boolean);
const headersInOrder = (host: Host) =>
  hand(host, TAB).getRange(headerRowOf(host, TAB), 1, 1, hand(host, TAB).getLastColumn()).getValues()[0]!.map(String);

/** The values below each header, '' for the column without one. */
function byHeader(host: Host): Record<string, unknown[]> {
  const [, ...rows] = hand(host, TAB).getDataRange().getValues();
  return Object.fromEntries(headersInOrder(host).map((header, at) => [header, rows.map((row) => row[at])]));
}

describe('a fresh drafting', () => {
  it('is one write, with every measure called a plan and nothing said of what came of it', () => {
    const host = sampleWorkbook();
    host.calls.reset();
    done(host, 'draft');
    const name = sheetOf(host, TAB).name;
    expect(writesBesideLog(host).filter((write) => write.endsWith(name))).toEqual([`Range.setValues ${name}`]);
    for (const id of ids(host)) {
      expect(shownAt(host, TAB, String(id), 'status')).toBe('แผน');
      for (const key of ['doneAt', 'outcome', 'proof']) expect(shownAt(host, TAB, String(id), key)).toBe('');
      for (const key of MEASURE_FIELDS) expect(shownAt(host, TAB, String(id), key)).not.toBe('');
    }
  });

  it('never touches what people noted of the progress, however often it is repeated', () => {
    const host = workedWorkbook();
    const noted = { status: 'เสร็จ', outcome: 'จัดแล้ว 2 ครั้ง', proof: 'https://www.example.go.th/m3' };
    for (const [key, text] of Object.entries(noted)) type(host, TAB, ID, key, text);
    type(host, TAB, ID, 'doneAt', '15/1/2568');
    const day = shownAt(host, TAB, ID, 'doneAt');
    type(host, 'indicator.8', '8', 'official', 71.25);
    done(host, 'draft');
    for (const [key, text] of Object.entries(noted)) expect(shownAt(host, TAB, ID, key)).toBe(text);
    expect(shownAt(host, TAB, ID, 'doneAt')).toEqual(day);
  });

  it('gives nobody a plan who cleared the status or wrote the row by hand', () => {
    const host = workedWorkbook();
    type(host, TAB, ID, 'status', '');
    const row = hand(host, TAB).getLastRow() + 1;
    hand(host, TAB)
      .getRange(row, columnOf(host, TAB, 'issue'))
      .setValue('4');
    hand(host, TAB)
      .getRange(row, columnOf(host, TAB, 'measure'))
      .setValue('จัดเวทีประชาคม');
    done(host, 'draft');
    expect(shownAt(host, TAB, ID, 'status')).toBe('');
    expect(shownAt(host, TAB, 'M2568-4-H1', 'status')).toBe('');
  });
});

describe('the status', () => {
  it('is chosen from a list that refuses nothing, and is told by its word beside its colour', () => {
    const host = workedWorkbook();
    const words = ['แผน', 'กำลังดำเนินการ', 'เสร็จ', 'ไม่ได้ทำ'];
    expect(cell(host, TAB, ID, 'status').validation).toMatchObject({ criteria: 'VALUE_IN_LIST', allowInvalid: true });
    expect(cell(host, TAB, ID, 'status').validation?.values[0]).toEqual(words);
    const at = columnOf(host, TAB, 'status');
    const rules = sheetOf(host, TAB).conditionalFormats.filter(({ ranges }) =>
      ranges.every(({ column }) => column === at),
    );
    expect(rules.map(({ values }) => values[0])).toEqual(words);
  });

  it('that is none of the words is a finding at its cell, and counts as unknown', () => {
    const host = workedWorkbook();
    type(host, TAB, ID, 'status', 'รอผู้บริหาร');
    const words = wordsOf(done(host, 'scoreAndCheck'));
    expect(words).toContain('รอผู้บริหาร');
    expect(String(shownAt(host, 'start', 'ready.follow-up', 'content'))).toContain('ยังไม่ระบุ 1');
  });

  it('keeps its colours once, and leaves a rule of the same word that people made elsewhere', () => {
    const host = workedWorkbook();
    const sheet = hand(host, TAB);
    const { SpreadsheetApp } = host.spreadsheet;
    const own = SpreadsheetApp.newConditionalFormatRule()
      .whenTextEqualTo('เสร็จ')
      .setBackground('#00ffff')
      .setRanges([sheet.getRange(1, sheet.getMaxColumns(), 50, 1)])
      .build();
    sheet.setConditionalFormatRules([...sheet.getConditionalFormatRules(), own]);
    const before = sheet.getConditionalFormatRules().length;
    done(host, 'repair');
    const after = sheetOf(host, TAB).conditionalFormats;
    expect(after).toHaveLength(before);
    expect(after.filter(({ format }) => format.background === '#00ffff')).toHaveLength(1);
  });
});

describe('a workbook of the former version', () => {
  it('is drafted into: the texts that have a column come, and nothing is lost', () => {
    const host = sampleWorkbook();
    for (const key of NEWER) deleteColumn(host, TAB, key);
    done(host, 'draft');
    expect(ids(host).length).toBeGreaterThanOrEqual(7);
    expect(shownAt(host, TAB, ID, 'measure')).not.toBe('');
    expect(shownAt(host, TAB, ID, 'origin')).toBe('ร่างอัตโนมัติ');
  });

  it('gets the columns by repair, right behind the period, and keeps all that people wrote', () => {
    const host = formerWorkbook();
    type(host, TAB, ID, 'owner', 'ผอ.กองช่าง');
    const sheet = hand(host, TAB);
    sheet.getRange(rowOf(host, TAB, ID), sheet.getLastColumn() + 1).setValue('หมายเหตุของเรา');
    const [before, order] = [byHeader(host), headersInOrder(host)];
    done(host, 'repair');
    expect(byHeader(host)).toMatchObject(before);
    const period = columnOf(host, TAB, 'period');
    expect(NEWER.map((key) => columnOf(host, TAB, key) - period)).toEqual([1, 2, 3, 4, 5, 6]);
    const after = headersInOrder(host);
    expect(after.filter((header) => order.includes(header))).toEqual(order);
  });

  it('has them dressed and without what a neighbour would have passed on', () => {
    const host = workedWorkbook();
    deleteColumn(host, TAB, 'doneAt');
    done(host, 'repair');
    const body = cellAt(sheetOf(host, TAB), rowOf(host, TAB, ID), columnOf(host, TAB, 'doneAt'));
    expect(body?.validation).toBeUndefined();
    expect(body?.format).toMatchObject({ numberFormat: 'd/m/yyyy' });
    const header = cellAt(sheetOf(host, TAB), headerRowOf(host, TAB), columnOf(host, TAB, 'doneAt'));
    expect(header).toMatchObject({ value: 'วันที่ดำเนินการ', format: { bold: true } });
    expect(header?.note).toBeTruthy();
  });

  it('has its drafts completed by the next drafting, which can be taken back', () => {
    const host = formerWorkbook();
    done(host, 'repair');
    expect(shownAt(host, TAB, ID, 'success')).toBe('');
    done(host, 'draft');
    expect(shownAt(host, TAB, ID, 'success')).not.toBe('');
    expect(shownAt(host, TAB, ID, 'status')).toBe('');
    const before = contents(host);
    done(host, 'draft');
    expect(contents(host)).toEqual(before);
  });

  it('has the computed columns protected that came back', () => {
    const host = workedWorkbook();
    deleteColumn(host, TAB, 'issueName');
    deleteColumn(host, TAB, 'origin');
    done(host, 'repair');
    const { id, name } = sheetOf(host, TAB);
    const spreadsheet = host.spreadsheet.SpreadsheetApp;
    const ranges = spreadsheet
      .getActiveSpreadsheet()
      .getSheetByName(name)!
      .getProtections(spreadsheet.ProtectionType.RANGE)
      .map((protection) => protection.getRange());
    for (const key of ['id', 'issueName', 'origin', 'drafts', 'undo']) {
      const at = columnOf(host, TAB, key);
      const covering = ranges.filter((range) => range.getColumn() <= at && at <= range.getLastColumn());
      expect([key, id, covering.length]).toEqual([key, id, 1]);
    }
    for (const key of [...MEASURE_FIELDS, 'status', 'doneAt', 'outcome', 'proof']) {
      const at = columnOf(host, TAB, key);
      expect([key, ranges.some((range) => range.getColumn() <= at && at <= range.getLastColumn())]).toEqual([
        key,
        false,
      ]);
    }
  });
});

describe('removing the sample', () => {
  it.each([
    ['status', 'กำลังดำเนินการ'],
    ['outcome', 'อบรมแล้ว'],
    ['proof', 'https://www.example.go.th/m3'],
  ])('keeps a drafted measure of which somebody noted its %s', (key, text) => {
    const host = workedWorkbook();
    type(host, TAB, ID, key, text);
    done(host, 'removeSample');
    expect(ids(host)).toEqual([ID]);
    expect(shownAt(host, TAB, ID, key)).toBe(text);
    expect(shownAt(host, TAB, ID, 'measure')).not.toBe('');
  });

  it('clears the others with few writes', () => {
    const host = workedWorkbook();
    host.calls.reset();
    done(host, 'removeSample');
    const { name } = sheetOf(host, TAB);
    expect(writesBesideLog(host).filter((write) => write.endsWith(name))).toHaveLength(1);
    expect(ids(host)).toEqual([]);
  });
});
