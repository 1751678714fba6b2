/** 'ข้อมูลสำหรับกรอก ITAS': what is typed into ITAS, in its order, in the sidebar and as a tab to print. */

import type { Host } from '../../local/host/host';
import { cellAt } from '../../local/host/spreadsheet/state';
import type { Answer, ItasEntry } from '../../sidebar/contract';
import { frameworkOf } from '../../src/ita/framework/years';
import {
  columnOf,
  done,
  emptyFile,
  expectPlainThai,
  hand,
  headerRowOf,
  refused,
  rowOf,
  sampleWorkbook,
  sheetOf,
  type,
  wordsOf,
  writesBesideLog,
} from '../workbook/office';
import { harmed, peopleCells } from '../workbook/people';
import { copies, expectSameFile, interruptedEverywhere, recordsOf, tabNames } from '../workbook/submission';

const TAB = 'สำหรับ ITAS';
const CODES = frameworkOf(2567)!.items.map(({ code }) => code);

const entriesOf = (host: Host) => {
  const answer = host.call('sidebarItas') as Answer<ItasEntry[]>;
  if (!answer.ok) throw new Error(answer.failure.message);
  return answer.value;
};
const rowsOf = (host: Host) => recordsOf(sheetOf(host, 'itas'));
const itemOf = (host: Host, code: string) => rowsOf(host).find((row) => row.ข้อ === code)!;
const titleOf = (host: Host) => String(cellAt(sheetOf(host, 'itas'), 1, 2)?.value);
const valuesWritten = (host: Host) => writesBesideLog(host).filter((write) => /setValue/.test(write));

const made = copies(() => {
  const host = sampleWorkbook();
  done(host, 'itasView');
  return host;
});

/** A person copies an item's row below itself. */
function repeatRow(host: Host, tab: string, code: string): void {
  const sheet = hand(host, tab);
  const row = rowOf(host, tab, code);
  sheet.insertRowAfter(row);
  const values = sheet.getRange(row, 1, 1, sheet.getLastColumn()).getValues();
  sheet.getRange(row + 1, 1, 1, sheet.getLastColumn()).setValues(values);
}

describe('the sidebar’s list', () => {
  it('has every item in ITAS order with claim, links, explanation and what is open, and writes nothing', () => {
    const host = sampleWorkbook();
    const before = JSON.stringify(host.state);
    const entries = entriesOf(host);
    expect(JSON.stringify(host.state)).toBe(before);
    expect(entries.map(({ code }) => code)).toEqual(CODES);
    expect(entries[0]).toEqual({
      code: 'O1',
      title: 'โครงสร้าง',
      claim: 'มี',
      urls: ['https://www.khampom.example/ita/o1'],
      explanation: 'หน้าแรกของเว็บไซต์ > เมนู ITA > ข้อ O1',
      open: 'ยังไม่เปิดตรวจลิงก์ 1 ลิงก์',
    });
    expect(entries.find(({ code }) => code === 'O17')).toMatchObject({
      claim: 'มี',
      urls: [],
      open: expect.stringContaining('ยังไม่มีลิงก์'),
    });
  });

  it('assumes no claim: with links and a blank claim the answer stays blank', () => {
    const host = sampleWorkbook();
    type(host, 'indicator.9', 'O1', 'claim', '');
    const open = 'ยังไม่ได้เลือกว่า "มี" หรือ "ไม่มี" · ยังไม่เปิดตรวจลิงก์ 1 ลิงก์';
    expect(entriesOf(host)[0]).toMatchObject({ claim: '', open });
  });

  it('keeps to ITAS order when people sorted the tab', () => {
    const host = sampleWorkbook();
    const sheet = hand(host, 'indicator.9');
    const first = headerRowOf(host, 'indicator.9') + 1;
    const table = sheet.getRange(first, 1, sheet.getLastRow() - first + 1, sheet.getLastColumn());
    table.sort({ column: columnOf(host, 'indicator.9', 'title'), ascending: false });
    expect(entriesOf(host).map(({ code }) => code)).toEqual(CODES);
  });
});

describe('the tab', () => {
  it('says the same as the sidebar', () => {
    const host = made();
    const told = entriesOf(host);
    const shown = rowsOf(host).map((row) => [
      row.ข้อ,
      row.รายการหลักฐาน,
      row['มี/ไม่มี'],
      row.ลิงก์หลักฐาน,
      row.คำอธิบาย,
      row.สิ่งที่ยังค้าง,
    ]);
    expect(shown).toEqual(
      told.map(({ code, title, claim, urls, explanation, open }) => [
        code,
        title,
        claim,
        urls.join('\n'),
        explanation,
        open,
      ]),
    );
  });

  it('is titled with year, agency and time', () => {
    expect(titleOf(made())).toBe(
      'ข้อมูลสำหรับกรอก ITAS ปี 2567 · องค์การบริหารส่วนตำบลขามป้อม · ข้อมูล ณ 20 เมษายน 2567 เวลา 10:00 น.',
    );
  });

  it('is fit for print: wrapped, as wide as A4 lying down, header frozen, no spare rows', () => {
    const host = made();
    const sheet = sheetOf(host, 'itas');
    const visible = Array.from({ length: 7 }, (_, index) => index + 1).filter((column) => !sheet.hiddenColumns[column]);
    const width = visible.reduce((sum, column) => sum + (sheet.columnWidths[column] ?? 100), 0);
    expect(width).toBeLessThanOrEqual(1010);
    expect(sheet.frozenRows).toBe(headerRowOf(host, 'itas'));
    expect(sheet.maxRows).toBe(headerRowOf(host, 'itas') + CODES.length);
    for (const column of visible) expect(cellAt(sheet, sheet.maxRows, column)?.format?.wrap).toBe('WRAP');
  });

  it('has a title in smaller letters where the agency’s name is very long, and as before once it is short again', () => {
    const host = sampleWorkbook();
    const sizeOf = () => cellAt(sheetOf(host, 'itas'), 1, 2)?.format?.fontSize;
    const name = columnOf(host, 'settings', 'value');
    const rename = (agency: string) =>
      hand(host, 'settings')
        .getRange(rowOf(host, 'settings', 'agency'), name)
        .setValue(agency);
    done(host, 'itasView');
    expect(sizeOf()).toBe(12);
    rename(`องค์การบริหารส่วนตำบล${'หนองบัวคำแสนสุขใจ'.repeat(5)}`);
    done(host, 'itasView');
    expect(sizeOf()).toBeLessThan(9);
    rename('อบต.ขามป้อม');
    done(host, 'itasView');
    expect(sizeOf()).toBe(12);
  });

  it('has a link that makes a PDF of this tab, A4 lying down, as wide as the page', () => {
    const host = sampleWorkbook();
    const outcome = done(host, 'itasView');
    const { id } = sheetOf(host, 'itas');
    expect(outcome.link?.url).toMatch(/^https:\/\/docs\.google\.com\/spreadsheets\/d\/[^/]+\/export\?format=pdf&/);
    for (const option of ['size=A4', 'portrait=false', 'fitw=true', 'fzr=true', `gid=${id}`]) {
      expect(outcome.link?.url).toContain(option);
    }
    expectPlainThai(wordsOf(outcome));
  });

  it('keeps explanations texts, whatever they look like', () => {
    const host = sampleWorkbook();
    const texts = ['=1+1', '+66 2 123', '@ita', '-- ดูหน้าแรก', '1-2', '9.10', '50%', '2567-01-02'];
    hand(host, 'indicator.9')
      .getRange(rowOf(host, 'indicator.9', 'O1'), columnOf(host, 'indicator.9', 'explanation'), texts.length, 1)
      .setValues(texts.map((text) => [` ${text}`]));
    done(host, 'itasView');
    const shown = rowsOf(host).slice(0, texts.length);
    expect(shown.map(({ คำอธิบาย }) => String(คำอธิบาย).trim())).toEqual(texts);
    const cells = Object.values(sheetOf(host, 'itas').cells).flatMap((row) => Object.values(row));
    expect(cells.some(({ formula }) => formula !== undefined)).toBe(false);
    host.calls.reset();
    done(host, 'itasView');
    expect(valuesWritten(host)).toEqual([]);
  });

  it('shows an item whose row was deleted, and one that stands there twice', () => {
    const host = sampleWorkbook();
    hand(host, 'indicator.9').deleteRow(rowOf(host, 'indicator.9', 'O3'));
    repeatRow(host, 'indicator.9', 'O5');
    done(host, 'itasView');
    expect(itemOf(host, 'O3')).toMatchObject({
      'มี/ไม่มี': '',
      ลิงก์หลักฐาน: '',
      สิ่งที่ยังค้าง: expect.stringContaining('ไม่พบแถว'),
    });
    expect(rowsOf(host).filter((row) => row.ข้อ === 'O5').length).toBe(2);
  });

  it('is refused before the first set-up', () => {
    expect(refused(emptyFile(), 'itasView').code).toBe('not-set-up');
  });
});

describe('running it again', () => {
  it('writes nothing where nothing changed, and later only the time in the title', () => {
    const host = made();
    host.calls.reset();
    done(host, 'itasView');
    expect(valuesWritten(host)).toEqual([]);
    host.clock.advance(24 * 60 * 60 * 1000);
    host.calls.reset();
    done(host, 'itasView');
    expect(valuesWritten(host)).toEqual(['Range.setValue สำหรับ ITAS']);
    expect(titleOf(host)).toContain('21 เมษายน 2567');
  });

  it('follows what changed', () => {
    const host = made();
    type(host, 'indicator.9', 'O1', 'claim', 'ไม่มี');
    type(host, 'indicator.9', 'O1', 'urls', '');
    done(host, 'itasView');
    expect(itemOf(host, 'O1')).toMatchObject({ 'มี/ไม่มี': 'ไม่มี', ลิงก์หลักฐาน: '' });
  });

  it('puts a row that came in later at its place, and says of one that went that it may be deleted', () => {
    const host = made();
    repeatRow(host, 'indicator.9', 'O5');
    done(host, 'itasView');
    const codes = rowsOf(host).map((row) => row.ข้อ);
    expect(codes.slice(3, 7)).toEqual(['O4', 'O5', 'O5', 'O6']);
    hand(host, 'indicator.9').deleteRow(rowOf(host, 'indicator.9', 'O5'));
    done(host, 'itasView');
    const second = rowsOf(host).filter((row) => row.ข้อ === 'O5')[1];
    expect(second).toMatchObject({ 'มี/ไม่มี': '', ลิงก์หลักฐาน: '', สิ่งที่ยังค้าง: 'แถวนี้ไม่มีในแท็บตัวชี้วัดแล้ว ลบได้' });
  });

  it('leaves what people added: columns, notes, colours, widths, the order of rows and the title they wrote', () => {
    const host = made();
    const sheet = hand(host, 'itas');
    const first = headerRowOf(host, 'itas') + 1;
    sheet.getRange(1, 2).setValue('กรอก ITAS รอบแรก');
    sheet.insertColumnAfter(7);
    sheet.getRange(headerRowOf(host, 'itas'), 8).setValue('กรอกแล้ว');
    sheet.getRange(first, 8, 3, 1).setValues([['แล้ว'], [''], ['แล้ว']]);
    sheet.getRange(first, 3).setNote('โทรถาม ป.ป.ช. แล้ว');
    sheet.setColumnWidth(5, 222);
    sheet.getRange(first, 1, CODES.length, 8).sort({ column: 3, ascending: false });
    const order = rowsOf(host).map((row) => row.ข้อ);
    const ticked = rowsOf(host)
      .filter((row) => row.กรอกแล้ว === 'แล้ว')
      .map((row) => row.ข้อ);
    type(host, 'indicator.9', 'O1', 'claim', 'ไม่มี');
    done(host, 'itasView');
    expect(rowsOf(host).map((row) => row.ข้อ)).toEqual(order);
    expect(
      rowsOf(host)
        .filter((row) => row.กรอกแล้ว === 'แล้ว')
        .map((row) => row.ข้อ),
    ).toEqual(ticked);
    expect(titleOf(host)).toBe('กรอก ITAS รอบแรก');
    expect(sheet.getColumnWidth(5)).toBe(222);
    expect(JSON.stringify(sheetOf(host, 'itas').cells)).toContain('โทรถาม ป.ป.ช. แล้ว');
    expect(itemOf(host, 'O1')['มี/ไม่มี']).toBe('ไม่มี');
  });
});

it('changes nothing that people wrote elsewhere, and no tab moves', () => {
  const host = sampleWorkbook();
  const before = peopleCells(host);
  const names = tabNames(host);
  done(host, 'itasView');
  done(host, 'reminders');
  expect(harmed(before, peopleCells(host))).toEqual([]);
  expect(tabNames(host).filter((name) => names.includes(name))).toEqual(names);
});

it('stopped anywhere, running it again ends as if nothing had happened', () => {
  const wanted = made();
  interruptedEverywhere(sampleWorkbook, 'itasView', (host, nth, when) => {
    if (when === 'again') expectSameFile(nth, host, wanted);
  });
});

it('is in the menu', () => {
  const host = sampleWorkbook();
  host.open();
  host.menu('ข้อมูลสำหรับกรอก ITAS');
  expect(host.ui.alerts.at(-1)?.message).toContain('มี 33 · ไม่มี 0 · ยังไม่ได้เลือก 2');
  expect(tabNames(host)).toContain(TAB);
});
