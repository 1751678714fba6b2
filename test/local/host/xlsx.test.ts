/** Saving as .xlsx and loading back. */
import ExcelJS from 'exceljs';
import fc from 'fast-check';
import {
  type CellState,
  newSheet,
  newSpreadsheet,
  type SheetState,
  type SpreadsheetState,
} from '../../../local/host/spreadsheet/state';
import { loadXlsx, saveXlsx } from '../../../local/host/xlsx';

const color = fc.constantFrom('#ff0000', '#00ff00', '#e6f4ea', '#fbbc04');
const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });

const cell: fc.Arbitrary<CellState> = fc
  .record({
    value: optional(
      fc.oneof(
        fc.string({ minLength: 1 }),
        fc.string({ minLength: 1, unit: 'binary' }),
        fc.constantFrom('ผู้มีส่วนได้ส่วนเสีย', '=ไม่ใช่สูตร', '  เว้นวรรค ', 'บรรทัด\nใหม่', '_x0041_'),
        fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => (Object.is(n, -0) ? 0 : n)),
        fc.boolean(),
        fc.constantFrom({ error: '#REF!' }, { error: '#ERROR!', message: 'ระบุปี' }, { error: '#N/A' }),
      ),
    ),
    formula: optional(
      fc.constantFrom(
        '=SUM(A1:A3)',
        '=ITA_GRADE(C3:C, 2567)',
        "=SUM('ผล ย้อนหลัง'!B2:B)",
        '={1,2;3,4}',
        '={A1:A2;B1:B2}',
        '=ITA_THAI("A2:A")',
      ),
    ),
    spill: optional(fc.constant({ row: 1, column: 1 })),
    resultFormat: optional(fc.constantFrom('0.00%', 'd/m/yyyy')),
    note: optional(fc.constantFrom('หมายเหตุ', 'สองบรรทัด\nของหมายเหตุ')),
    format: optional(
      fc.record(
        {
          numberFormat: fc.constantFrom('@', '0.00', 'd/m/yyyy', '#,##0.00', '[$฿]#,##0'),
          background: color,
          fontColor: color,
          fontFamily: fc.constantFrom('Sarabun', 'Arial'),
          fontSize: fc.constantFrom(8, 10, 14),
          bold: fc.boolean(),
          italic: fc.boolean(),
          underline: fc.boolean(),
          strikethrough: fc.boolean(),
          horizontalAlignment: fc.constantFrom('left', 'center', 'right'),
          verticalAlignment: fc.constantFrom('top', 'middle', 'bottom'),
          wrap: fc.constantFrom('WRAP', 'OVERFLOW', 'CLIP'),
          borders: fc.record({ top: fc.record({ style: fc.constantFrom('SOLID', 'DASHED', 'DOUBLE'), color }) }),
        },
        { requiredKeys: [] },
      ),
    ),
    validation: optional(
      fc.constantFrom(
        { criteria: 'CHECKBOX', values: [], allowInvalid: false },
        { criteria: 'VALUE_IN_LIST', values: [['มี', 'ไม่มี'], true], allowInvalid: false, helpText: 'เลือกจากรายการ' },
        { criteria: 'VALUE_IN_LIST', values: [['ก'.repeat(300)], true], allowInvalid: true },
        { criteria: 'NUMBER_BETWEEN', values: [0, 100], allowInvalid: false },
        {
          criteria: 'VALUE_IN_RANGE',
          values: [{ sheetId: 0, rect: { row: 1, column: 1, rows: 3, columns: 1 } }, true],
          allowInvalid: false,
        },
        { criteria: 'TEXT_IS_VALID_URL', values: [], allowInvalid: true },
      ),
    ),
  })
  .map((record) => JSON.parse(JSON.stringify(record)) as CellState)
  .filter((state) => Object.keys(state).length > 0);

const rect = fc.record({
  row: fc.integer({ min: 20, max: 25 }),
  column: fc.integer({ min: 1, max: 3 }),
  rows: fc.integer({ min: 2, max: 3 }),
  columns: fc.integer({ min: 1, max: 2 }),
});

const sheet: fc.Arbitrary<SheetState> = fc
  .record({
    cells: fc.array(fc.tuple(fc.integer({ min: 1, max: 8 }), fc.integer({ min: 1, max: 30 }), cell), { maxLength: 12 }),
    hidden: fc.boolean(),
    frozenRows: fc.integer({ min: 0, max: 3 }),
    frozenColumns: fc.integer({ min: 0, max: 2 }),
    columnWidths: fc.dictionary(fc.constantFrom('1', '2', '5'), fc.integer({ min: 20, max: 400 })),
    rowHeights: fc.dictionary(fc.constantFrom('1', '4'), fc.integer({ min: 10, max: 200 })),
    hiddenColumns: fc.constantFrom<Record<number, true>>({}, { 3: true }),
    hiddenRows: fc.constantFrom<Record<number, true>>({}, { 2: true }),
    hiddenGridlines: fc.boolean(),
    tabColor: fc.option(color),
    merges: fc.array(rect, { maxLength: 1 }),
    maxRows: fc.integer({ min: 30, max: 2000 }),
    conditionalFormats: fc.constantFrom<SheetState['conditionalFormats']>(
      [],
      [
        {
          ranges: [{ row: 2, column: 1, rows: 9, columns: 2 }],
          criteria: 'NUMBER_LESS_THAN',
          values: [80],
          format: { background: '#f4cccc' },
        },
      ],
      [
        {
          ranges: [{ row: 2, column: 1, rows: 9, columns: 2 }],
          criteria: 'CUSTOM_FORMULA',
          values: ['=$A2="ไม่มี"'],
          format: { bold: true },
        },
      ],
    ),
    protections: fc.constantFrom<SheetState['protections']>(
      [],
      [
        {
          id: 7,
          type: 'RANGE' as const,
          rect: null,
          description: 'สูตร',
          warningOnly: true,
          unprotected: [],
          editors: ['a@example.org'],
        },
      ],
    ),
  })
  .map(({ cells, ...rest }) => {
    const state: SheetState = { ...newSheet(0, ''), ...rest };
    for (const [row, column, content] of cells) {
      state.cells[row] ??= {};
      state.cells[row][column] = content;
    }
    return state;
  });

const NAMES = [
  'สรุปคะแนน',
  'ผล ย้อนหลัง',
  'ชื่อที่ยาวเกินสามสิบเอ็ดตัวอักษรของเอ็กเซล',
  "a/b:c*d?e[f]'",
  'ชื่อที่ยาวเกินสามสิบเอ็ดตัวอักษรของเอ็กเซล 2',
];

const spreadsheet: fc.Arbitrary<SpreadsheetState> = fc
  .array(sheet, { minLength: 1, maxLength: NAMES.length })
  .map((sheets) => ({
    ...newSpreadsheet({ name: 'ไอทีเอ' }),
    sheets: sheets.map((each, index) => ({
      ...each,
      id: index,
      name: NAMES[index]!,
      hidden: index > 0 && each.hidden,
    })),
    namedRanges: [
      { name: 'คะแนน', sheetId: 0, rect: { row: 1, column: 1, rows: 2, columns: 2 } },
      { name: 'gone', sheetId: 0, rect: null },
    ],
    metadata: [
      {
        id: 3,
        key: 'ita.column',
        value: 'score',
        visibility: 'PROJECT',
        location: { type: 'COLUMN', sheetId: 0, index: 4 },
      },
    ],
    nextId: 40,
  }));

/** Opens the saved file in another program, changes it and saves. */
async function edited(bytes: Uint8Array, change: (workbook: ExcelJS.Workbook) => void): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes.slice().buffer as never);
  change(workbook);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

function scores(): SpreadsheetState {
  const state = newSpreadsheet({ sheetName: 'คะแนน' });
  const [tab] = state.sheets;
  tab!.cells = {
    1: { 1: { value: 'ตัวชี้วัด', format: { bold: true } }, 2: { value: 'คะแนน' } },
    2: { 1: { value: 'การปฏิบัติหน้าที่' }, 2: { value: 92.5, note: 'จาก ITAS', format: { numberFormat: '0.00' } } },
    3: { 1: { value: 'ระดับ' }, 2: { value: 'ผ่านดี', formula: '=ITA_GRADE(B2:B)' } },
  };
  state.metadata.push({
    id: 1,
    key: 'ita.column',
    value: 'score',
    visibility: 'PROJECT',
    location: { type: 'COLUMN', sheetId: 0, index: 2 },
  });
  return state;
}

describe('a spreadsheet saved as .xlsx', () => {
  it('comes back with nothing lost', async () => {
    await fc.assert(
      fc.asyncProperty(spreadsheet, async (state) => {
        expect(await loadXlsx(await saveXlsx(state))).toEqual(state);
      }),
      { numRuns: 40 },
    );
  }, 120_000);

  it('comes back with nothing lost after another program saved it unchanged', async () => {
    await fc.assert(
      fc.asyncProperty(spreadsheet, async (state) => {
        expect(await loadXlsx(await edited(await saveXlsx(state), () => {}))).toEqual(state);
      }),
      { numRuns: 40 },
    );
  }, 120_000);

  it('is not changed by being saved', async () => {
    const state = scores();
    await saveXlsx(state);
    expect(state).toEqual(scores());
  });

  it('shows values, cached results and Thai font to other programs', async () => {
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load((await saveXlsx(scores())).buffer as never);
    const tab = workbook.getWorksheet('คะแนน')!;
    expect(tab.getCell('B2').value).toBe(92.5);
    expect(tab.getCell('B2').numFmt).toBe('0.00');
    expect(tab.getCell('B3').value).toEqual({ formula: 'ITA_GRADE(B2:B1048576)', result: 'ผ่านดี' });
    expect(tab.getCell('A1').font).toMatchObject({ name: 'Sarabun', bold: true });
    expect(tab.pageSetup).toMatchObject({ orientation: 'landscape', paperSize: 9, fitToWidth: 1, fitToHeight: 0 });
  });

  it('takes in what somebody typed into the file, and keeps what they did not touch', async () => {
    const bytes = await edited(await saveXlsx(scores()), (workbook) => {
      workbook.getWorksheet('คะแนน')!.getCell('B2').value = 81;
    });
    const state = await loadXlsx(bytes);
    const expected = scores();
    expected.sheets[0]!.cells[2]![2]!.value = 81;
    expect(state).toEqual(expected);
  });

  it('takes in an emptied cell, a new note, a new tab, and forgets the metadata of a removed tab', async () => {
    const before = scores();
    before.sheets.push({ ...newSheet(9, 'เก่า'), cells: { 1: { 1: { value: 1 } } } });
    before.metadata.push({
      id: 2,
      key: 'tab',
      value: null,
      visibility: 'PROJECT',
      location: { type: 'SHEET', sheetId: 9 },
    });
    const bytes = await edited(await saveXlsx(before), (workbook) => {
      const tab = workbook.getWorksheet('คะแนน')!;
      tab.getCell('B2').value = null;
      tab.getCell('A1').note = 'ดูหนังสือสั่งการ';
      workbook.removeWorksheet('เก่า');
      workbook.addWorksheet('ใหม่').getCell('A1').value = 'สวัสดี';
    });
    const state = await loadXlsx(bytes);
    expect(state.sheets.map(({ name }) => name)).toEqual(['คะแนน', 'ใหม่']);
    expect(state.sheets[0]!.cells[2]![2]!.value).toBeUndefined();
    expect(state.sheets[0]!.cells[1]![1]!.note).toBe('ดูหนังสือสั่งการ');
    expect(state.sheets[1]!.cells[1]![1]!.value).toBe('สวัสดี');
    expect(state.metadata).toEqual([before.metadata[0]]);
  });

  it('reads a file that another program made', async () => {
    const workbook = new ExcelJS.Workbook();
    const tab = workbook.addWorksheet('รายการ', { views: [{ state: 'frozen', ySplit: 1 }] });
    tab.getCell('A1').value = { richText: [{ text: 'ข้อ ' }, { text: 'ที่ 1' }] };
    tab.getCell('A2').value = new Date(Date.UTC(2024, 0, 2));
    tab.getCell('A2').numFmt = 'd/m/yyyy';
    tab.getCell('A3').value = { text: 'เว็บไซต์', hyperlink: 'https://example.org/' };
    tab.getCell('A4').value = { formula: 'A1&A3', result: 'ข้อ' };
    tab.getCell('A5').dataValidation = { type: 'list', formulae: ['"มี,ไม่มี"'], showErrorMessage: true };
    const state = await loadXlsx(new Uint8Array(await workbook.xlsx.writeBuffer()));
    const cells = state.sheets[0]!.cells;
    expect(state.sheets[0]!.frozenRows).toBe(1);
    expect(cells[1]![1]!.value).toBe('ข้อ ที่ 1');
    expect(cells[2]![1]).toMatchObject({ value: 45293, format: { numberFormat: 'd/m/yyyy' } });
    expect(cells[3]![1]!.value).toBe('เว็บไซต์');
    expect(cells[4]![1]).toMatchObject({ formula: '=A1&A3', value: 'ข้อ' });
    expect(cells[5]![1]!.validation).toEqual({
      criteria: 'VALUE_IN_LIST',
      values: [['มี', 'ไม่มี'], true],
      allowInvalid: false,
    });
  });
});
