/** 'Running it again changes nothing that a person wrote': whatever people did to the file before. */

import fc from 'fast-check';
import type { Host } from '../../local/host/host';
import type { CommandName } from '../../sidebar/contract';
import {
  columnOf,
  done,
  exported,
  hand,
  headerRowOf,
  letters,
  rowOf,
  sampleWorkbook,
  sheetOf,
  shownAt,
  type,
  workedWorkbook,
  writesBesideLog,
} from '../workbook/office';
import { harmed, peopleCells, peopleThings } from '../workbook/people';

const COMMANDS: CommandName[] = ['setUp', 'scoreAndCheck', 'draft', 'exportReport', 'repair'];

function runCommand(host: Host, command: CommandName): void {
  if (command === 'exportReport') exported(host);
  else done(host, command);
}

/** What people do to a file over a year; `seed` picks rows and places. */
const HABITS: Record<string, (host: Host, seed: number) => void> = {
  'renames a tab': (host, seed) => {
    const tab = ['indicator.3', 'summary', 'measures', 'settings', 'history', 'framework'][seed % 6]!;
    hand(host, tab).setName(`ของเรา ${seed}`);
  },
  'renames headers': (host, seed) => {
    const [tab, key] = [
      ['indicator.9', 'urls'],
      ['indicator.9', 'findings'],
      ['summary', 'score'],
      ['measures', 'drafts'],
    ][seed % 4] as [string, string];
    hand(host, tab)
      .getRange(headerRowOf(host, tab), columnOf(host, tab, key))
      .setValue(`หัวตารางใหม่ ${seed}`);
  },
  'moves a column': (host, seed) => {
    const tab = ['indicator.9', 'indicator.10', 'measures', 'history'][seed % 4]!;
    const key = { 'indicator.9': 'urls', 'indicator.10': 'score', measures: 'steps', history: 'total' }[tab]!;
    const sheet = hand(host, tab);
    const at = letters(columnOf(host, tab, key));
    sheet.moveColumns(sheet.getRange(`${at}:${at}`), 1);
  },
  'inserts a column with own text': (host, seed) => {
    const tab = ['indicator.9', 'indicator.2', 'summary', 'measures', 'settings', 'analysis'][seed % 6]!;
    const sheet = hand(host, tab);
    sheet.insertColumnBefore(1 + (seed % 5));
    sheet.getRange(headerRowOf(host, tab) + 1, 1 + (seed % 5), 3, 1).setValues([['ของกองคลัง'], [seed], ['=1+1']]);
  },
  'inserts a row with own text above the table': (host, seed) => {
    const tab = ['indicator.9', 'indicator.5', 'measures', 'history'][seed % 4]!;
    const sheet = hand(host, tab);
    sheet.insertRowBefore(1);
    sheet.getRange(1, 1, 1, 2).setValues([[`ประชุมวันที่ ${seed}`, 'ดูไฟล์แนบ']]);
  },
  'inserts a row of notes among the evidence': (host, seed) => {
    const tab = seed % 2 === 0 ? 'indicator.9' : 'indicator.10';
    const sheet = hand(host, tab);
    const row = headerRowOf(host, tab) + 3 + (seed % 4);
    sheet.insertRowBefore(row);
    sheet
      .getRange(row, columnOf(host, tab, 'note'))
      .setValue('หมายเหตุของเรา')
      .setBackground('#00ff00');
    sheet.getRange(row, columnOf(host, tab, 'findings')).setValue('บันทึกในที่ประชุม');
  },
  'sorts the evidence': (host, seed) => {
    const sheet = hand(host, 'indicator.9');
    const first = headerRowOf(host, 'indicator.9') + 1;
    const column = columnOf(host, 'indicator.9', seed % 2 === 0 ? 'owner' : 'urls');
    sheet.getRange(first, 1, sheet.getLastRow() - first + 1, sheet.getLastColumn()).sort({ column, ascending: false });
  },
  'rewrites an analysis': (host, seed) => {
    type(host, 'analysis', String(1 + (seed % 7)), 'analysis', `หน่วยงานเขียนเอง ครั้งที่ ${seed}`);
  },
  'rewrites part of a measure': (host, seed) => {
    const key = ['measure', 'steps', 'owner', 'period'][seed % 4]!;
    const sheet = hand(host, 'measures');
    const row = Math.min(headerRowOf(host, 'measures') + 1 + (seed % 8), sheet.getLastRow());
    sheet.getRange(row, columnOf(host, 'measures', key)).setValue(`กำหนดเอง ${seed}`);
  },
  'adds a measure': (host, seed) => {
    const sheet = hand(host, 'measures');
    const row = sheet.getLastRow() + 1;
    sheet.getRange(row, columnOf(host, 'measures', 'issue')).setValue(1 + (seed % 7));
    sheet.getRange(row, columnOf(host, 'measures', 'measure')).setValue(`จัดเวทีประชาคม ${seed}`);
  },
  'leaves notes and colours': (host, seed) => {
    const tab = ['indicator.9', 'summary', 'measures', 'start'][seed % 4]!;
    const range = hand(host, tab).getRange(3 + (seed % 6), 2);
    range.setNote(`โทรถามแล้ว ${seed}`).setBackground('#ffff00');
  },
  'adds own colour rules': (host) => {
    const { SpreadsheetApp } = host.spreadsheet;
    const sheet = hand(host, 'indicator.9');
    const rule = SpreadsheetApp.newConditionalFormatRule()
      .whenCellNotEmpty()
      .setBackground('#123456')
      .setRanges([sheet.getRange('G3:G40')])
      .build();
    sheet.setConditionalFormatRules([...sheet.getConditionalFormatRules(), rule]);
  },
  'sets other widths and hides columns': (host, seed) => {
    const sheet = hand(host, 'indicator.9');
    sheet.setColumnWidth(3, 50 + (seed % 200));
    sheet.hideColumns(4);
    sheet.setFrozenRows(seed % 3);
  },
  'makes a sheet of their own': (host, seed) => {
    const sheet = host.spreadsheet.SpreadsheetApp.getActiveSpreadsheet().insertSheet(`กองช่าง ${seed}`, seed % 5);
    sheet.getRange('A1:B2').setValues([
      ['ข้อ', 'ใครทำ'],
      ['O1', '=LEN("สำนักปลัด")'],
    ]);
  },
};

/** The officer's file after a person did everything above once. */
function livedIn(): Host {
  const host = workedWorkbook();
  for (const [index, habit] of Object.values(HABITS).entries()) habit(host, index);
  return host;
}

describe('a file that people made their own', () => {
  it('keeps each of their cells through every command, twice', () => {
    const host = livedIn();
    const before = peopleCells(host);
    expect(before.size).toBeGreaterThan(300);
    const things = peopleThings(host);
    for (const command of [...COMMANDS, ...COMMANDS]) {
      runCommand(host, command);
      expect([command, harmed(before, peopleCells(host))]).toEqual([command, []]);
    }
    expect(peopleThings(host)).toEqual(things);
  });

  it('still scores the same', () => {
    const host = livedIn();
    expect(done(host, 'scoreAndCheck').message).toContain('คะแนนรวม 97.80 ระดับ ผ่านดี');
    expect(shownAt(host, 'summary', 'total', 'score')).toBeCloseTo(97.8, 2);
    expect(shownAt(host, 'summary', 'level', 'score')).toBe('ผ่านดี');
  });

  it.each(COMMANDS)('is left alone by a second %s but for the journal', (command) => {
    const host = livedIn();
    runCommand(host, command);
    host.calls.reset();
    runCommand(host, command);
    expect(writesBesideLog(host).filter((write) => write.includes('setValue') || write.includes('setFormula'))).toEqual(
      [],
    );
  });

  it('keeps its people, scores and level whatever they do and in whatever order', () => {
    const habit = fc.tuple(fc.constantFrom(...Object.keys(HABITS)), fc.nat(1000));
    const habits = fc.array(habit, { minLength: 3, maxLength: 8 });
    fc.assert(
      fc.property(habits, fc.shuffledSubarray(COMMANDS, { minLength: 2 }), (doings, commands) => {
        const host = workedWorkbook();
        for (const [name, seed] of doings) {
          try {
            HABITS[name]!(host, seed);
          } catch (error) {
            // A name that is taken already stops a person as well.
            if (!/already exists/.test(String(error))) throw error;
          }
        }
        const before = peopleCells(host);
        for (const command of commands) {
          runCommand(host, command);
          expect([command, harmed(before, peopleCells(host))]).toEqual([command, []]);
        }
        expect(done(host, 'scoreAndCheck').message).toContain('คะแนนรวม 97.80 ระดับ ผ่านดี');
      }),
      { numRuns: 4 },
    );
  });
});

describe('a sheet of a person that has the name of one of ours', () => {
  it('is left alone: ours is made beside it', () => {
    const host = sampleWorkbook();
    const book = host.spreadsheet.SpreadsheetApp.getActiveSpreadsheet();
    book.deleteSheet(hand(host, 'limits'));
    const own = book.insertSheet('ข้อจำกัด');
    own.getRange('A1:A3').setValues([['เรื่องที่คุยกัน'], ['งบไม่พอ'], ['คนไม่พอ']]);
    const before = peopleCells(host);
    done(host, 'repair');
    expect(harmed(before, peopleCells(host))).toEqual([]);
    expect(sheetOf(host, 'limits').name).toBe('ข้อจำกัด (ITA)');
    expect(rowOf(host, 'limits', 'EIT')).toBeGreaterThan(headerRowOf(host, 'limits'));
  });
});
