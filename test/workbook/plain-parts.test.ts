/** The parts of the workbook that need no spreadsheet: notation, wording, fingerprints, blocks of cells. */

import fc from 'fast-check';
import { parseA1 } from '../../local/host/spreadsheet/a1';
import { cellA1, columnLetter, sheetPrefix } from '../../src/workbook/a1';
import type { Table } from '../../src/workbook/book';
import { literal } from '../../src/workbook/cells';
import { formatDraftMarks, parseDraftMarks } from '../../src/workbook/draft-marks';
import { normalise } from '../../src/workbook/identity';
import { type CellWrite, changedCells, writeCells } from '../../src/workbook/write';

describe('A1 notation', () => {
  it.each([
    [1, 'A'],
    [26, 'Z'],
    [27, 'AA'],
    [52, 'AZ'],
    [702, 'ZZ'],
    [703, 'AAA'],
  ])('column %d is %s', (column, letters) => expect(columnLetter(column)).toBe(letters));

  it('names every cell so that it is read back as the same', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5000 }), fc.integer({ min: 1, max: 18_278 }), (row, column) => {
        expect(parseA1(cellA1(row, column))).toMatchObject({ row, column });
      }),
    );
  });

  it('doubles an apostrophe in the name of a tab', () => {
    expect(sheetPrefix("ของ 'กองคลัง'")).toBe("'ของ ''กองคลัง'''!");
  });
});

describe('wording of a header', () => {
  it.each([
    [' คะแนน ที่ ประกาศ ', 'คะแนนที่ประกาศ'],
    ['คะแนน\u200bที่ประกาศ', 'คะแนนที่ประกาศ'],
    ['น\u0e4d\u0e32หนัก', 'น\u0e33หนัก'],
    ['EIT ส่วนที่ 1', 'eit ส่วนที่1'],
  ])('"%s" is the same as "%s"', (one, other) => expect(normalise(one)).toBe(normalise(other)));

  it('does not take different headers for the same', () => {
    expect(normalise('คะแนน')).not.toBe(normalise('คะแนนที่ประกาศ'));
  });
});

describe('a text that Sheets would take for something else', () => {
  it.each(['=1+1', '+66 81 234 5678', '@กองคลัง', '-ไม่มี', "'อ้างอิง'"])('"%s" is entered as a text', (text) => {
    expect(literal(text)).not.toMatch(/^[=+@-]/);
    expect(literal(text)).toContain(text);
  });

  it.each(['ข้อความ', '97.80', '', '-5', 'https://www.example.go.th/'])('"%s" is entered as it is', (text) => {
    expect(literal(text)).toBe(text);
  });
});

describe('fingerprints of drafts', () => {
  it('are read back as they were written', () => {
    const fingerprint = fc.stringMatching(/^[0-9a-f]{14}$/);
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom('measure', 'steps', 'owner', 'period'), fingerprint), (marks) => {
        expect(parseDraftMarks(formatDraftMarks(marks))).toEqual({ ...marks });
      }),
    );
  });

  it('of cells that were never drafted are left out', () => {
    expect(formatDraftMarks({ measure: '1a2b', steps: '' })).toBe('measure=1a2b');
  });

  it.each(['', 'ข้อความที่พิมพ์ทับ', '= =', 'measure'])('that somebody typed over with "%s" count as none', (text) => {
    expect(Object.values(parseDraftMarks(text)).filter((mark) => /^[0-9a-f]{14}$/.test(mark))).toEqual([]);
  });
});

describe('writing cells', () => {
  const KEYS = ['a', 'b', 'c', 'd', 'e'] as const;

  /** A table that keeps what is written; columns stand in a shuffled order, one is missing. */
  function table(order: readonly number[]) {
    const written = new Map<string, unknown>();
    const blocks: number[] = [];
    const sheet = {
      getRange: (row: number, column: number, height: number, width: number) => ({
        setValues: (values: unknown[][]) => {
          expect([values.length, ...new Set(values.map((line) => line.length))]).toEqual([height, width]);
          blocks.push(height * width);
          values.forEach((line, down) => {
            line.forEach((value, right) => {
              const place = `${row + down}:${column + right}`;
              expect(written.has(place)).toBe(false);
              written.set(place, value);
            });
          });
        },
      }),
    };
    const columns = Object.fromEntries(KEYS.slice(0, 4).map((key, at) => [key, (order[at] ?? 0) + 1]));
    return { table: { sheet, columns, values: [] as unknown[][] } as unknown as Table, written, blocks, columns };
  }

  const order = fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 });
  const cell = fc.record({ row: fc.integer({ min: 3, max: 12 }), key: fc.constantFrom(...KEYS), value: fc.nat(99) });
  const cells = fc.uniqueArray(cell, { selector: ({ row, key }) => `${row}${key}` });

  it('writes each named cell once and no other, whatever their pattern', () => {
    fc.assert(
      fc.property(order, cells, (places, writes: CellWrite[]) => {
        const { table: target, written, columns } = table(places);
        writeCells(target, writes);
        const wanted = writes.filter(({ key }) => columns[key] !== undefined);
        expect(Object.fromEntries(written)).toEqual(
          Object.fromEntries(wanted.map(({ row, key, value }) => [`${row}:${columns[key]}`, value])),
        );
      }),
    );
  });

  it('writes a rectangle with one call, in whatever order its cells come', () => {
    const rectangle = [3, 4, 5, 6].flatMap((row) =>
      (['a', 'b', 'c'] as const).map((key) => ({ row, key, value: row })),
    );
    fc.assert(
      fc.property(fc.shuffledSubarray(rectangle, { minLength: rectangle.length }), (writes) => {
        const { table: target, blocks } = table([0, 1, 2, 3]);
        writeCells(target, writes);
        expect(blocks).toEqual([12]);
      }),
    );
  });

  it('takes a cell for changed only where it shows something else; a deleted column never', () => {
    const { table: target } = table([0, 1, 2, 3]);
    target.values = [[], [], ['x', 5, true, '']];
    const writes: CellWrite[] = [
      { row: 3, key: 'a', value: 'x' },
      { row: 3, key: 'b', value: '5' },
      { row: 3, key: 'c', value: true },
      { row: 3, key: 'd', value: '' },
      { row: 3, key: 'e', value: 'y' },
      { row: 9, key: 'a', value: '' },
    ];
    expect(changedCells(target, writes)).toEqual([{ row: 3, key: 'b', value: '5' }]);
  });
});
