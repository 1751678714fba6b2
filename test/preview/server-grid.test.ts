/** What the grid is told: cells as they look, and afterwards only what differs. */

import fc from 'fast-check';
import { createHost } from '../../local/host/host';
import { changesBetween } from '../../local/preview/grid-changes';
import { GridView } from '../../local/preview/grid-view';
import type { GridCell, GridChanges, GridSheet, GridWorkbook } from '../../local/preview/protocol';

describe('changes', () => {
  const sheet = (id: number, name: string, cells: GridSheet['cells']): GridSheet => ({
    id,
    name,
    hidden: false,
    rows: 100,
    columns: 26,
    frozenRows: 0,
    frozenColumns: 0,
    hiddenGridlines: false,
    tabColor: null,
    columnWidths: {},
    rowHeights: {},
    hiddenColumns: [],
    hiddenRows: [],
    merges: [],
    cells,
    charts: [],
  });
  const book = (sheets: GridSheet[]): GridWorkbook => ({ name: 'ก', activeSheetId: 1, selection: 'A1', sheets });

  /** What a page makes of them. */
  const applied = (before: GridWorkbook, { sheets, order, cells }: GridChanges): GridSheet[] => {
    const known = new Map(structuredClone(before.sheets).map((each) => [each.id, each]));
    for (const each of sheets) known.set(each.id, each);
    for (const { sheetId, row, column, cell } of cells) {
      const rows = known.get(sheetId)!.cells;
      rows[row] ??= {};
      if (cell === null) delete rows[row]![column];
      else rows[row]![column] = cell;
      if (Object.keys(rows[row]!).length === 0) delete rows[row];
    }
    return order.map((id) => known.get(id)!);
  };

  const line = fc.integer({ min: 1, max: 4 });
  const cell: fc.Arbitrary<GridCell> = fc.record(
    {
      text: fc.constantFrom('ก', 'ข'),
      value: fc.constantFrom(1, true),
      format: fc.constantFrom({ bold: true }, { background: '#ffffff' }),
    },
    { requiredKeys: ['text'] },
  );
  const cells = fc.array(fc.tuple(line, line, cell), { maxLength: 8 }).map((entries) => {
    const all: GridSheet['cells'] = {};
    for (const [row, column, each] of entries) {
      all[row] ??= {};
      all[row][column] = each;
    }
    return all;
  });
  const sheets = fc.uniqueArray(
    fc
      .record({ id: line, name: fc.constantFrom('แท็บ', 'อื่น'), cells })
      .map((each) => sheet(each.id, each.name, each.cells)),
    { selector: ({ id }) => id, maxLength: 3 },
  );

  it('lead from what was to what is', () => {
    fc.assert(
      fc.property(sheets, sheets, (before, after) => {
        const changes = changesBetween(book(before), book(after));
        if (changes === null) expect(before).toEqual(after);
        else expect(applied(book(before), changes)).toEqual(after);
      }),
    );
  });

  it('are none between alike, and one cell where one differs', () => {
    const before = book([sheet(1, 'ก', { 2: { 3: { text: '5', value: 5 } } })]);
    expect(changesBetween(before, structuredClone(before))).toBeNull();
    const after = structuredClone(before);
    after.sheets[0]!.cells[2]![3] = { text: '6', value: 6 };
    expect(changesBetween(before, after)).toMatchObject({
      sheets: [],
      cells: [{ sheetId: 1, row: 2, column: 3, cell: { text: '6', value: 6 } }],
    });
  });

  it('tell a tab whole when its shape differs', () => {
    const before = book([sheet(1, 'ก', { 1: { 1: { text: 'ก' } } })]);
    const wider = { ...before.sheets[0]!, columnWidths: { 2: 300 } };
    expect(changesBetween(before, book([wider]))).toMatchObject({ sheets: [wider], cells: [], order: [1] });
  });
});

describe('cells', () => {
  const shown = () => {
    const host = createHost();
    const app = host.spreadsheet.SpreadsheetApp;
    const own = app.getActiveSheet();
    const cell = (row: number, column: number) => new GridView(host).workbook().sheets[0]!.cells[row]?.[column];
    return { host, app, sheet: own, cell };
  };

  it('show what a formula gives, or what its error means', () => {
    const { sheet, cell } = shown();
    sheet.getRange('A1:A3').setValues([['=1/4'], ['=1/0'], ['=ไม่รู้จัก(1)']]);
    sheet.getRange('A1').setNumberFormat('0.00');
    expect(cell(1, 1)).toEqual({ text: '0.25', value: 0.25, formula: '=1/4', format: { numberFormat: '0.00' } });
    expect(cell(2, 1)).toMatchObject({ text: '#DIV/0!', message: expect.stringMatching(/./) });
    expect(cell(3, 1)).toMatchObject({ text: '#NAME?', message: expect.stringMatching(/./) });
  });

  it('have the colours of the conditional format that holds, also where they are empty', () => {
    const { app, sheet, cell } = shown();
    const range = sheet.getRange('A1:B2');
    sheet.setConditionalFormatRules([
      app.newConditionalFormatRule().whenTextEqualTo('เสีย').setBackground('#ff0000').setRanges([range]).build(),
      app.newConditionalFormatRule().whenCellEmpty().setBackground('#eeeeee').setRanges([range]).build(),
    ]);
    sheet.getRange('A1').setValue('เสีย').setFontWeight('bold');
    sheet.getRange('B2').setValue('ดี');
    expect(cell(1, 1)?.format).toEqual({ bold: true, background: '#ff0000' });
    expect([cell(1, 2), cell(2, 2)]).toEqual([{ format: { background: '#eeeeee' } }, { text: 'ดี' }]);
  });

  it('say what their rule wants where it only warns', () => {
    const { app, sheet, cell } = shown();
    const rule = (builder: GoogleAppsScript.Spreadsheet.DataValidationBuilder) => builder.build();
    sheet
      .getRange('A1')
      .setDataValidation(rule(app.newDataValidation().requireNumberBetween(0, 100)))
      .setValue(101);
    sheet
      .getRange('A2')
      .setDataValidation(rule(app.newDataValidation().requireValueInList(['มี', 'ไม่มี'])))
      .setValue('อาจ');
    sheet
      .getRange('A3')
      .setDataValidation(rule(app.newDataValidation().requireDate().setHelpText('พิมพ์วันที่')))
      .setValue('ก');
    sheet.getRange('A4').setDataValidation(rule(app.newDataValidation().requireCheckbox())).setValue(true);
    expect(cell(1, 1)?.message).toBe('ข้อมูลไม่ตรงกับที่กำหนดไว้: ต้องเป็นตัวเลขตั้งแต่ 0 ถึง 100');
    expect(cell(2, 1)).toMatchObject({ choices: ['มี', 'ไม่มี'], message: expect.stringContaining('มี, ไม่มี') });
    expect(cell(3, 1)?.message).toBe('ข้อมูลไม่ตรงกับที่กำหนดไว้: พิมพ์วันที่');
    expect(cell(4, 1)).toEqual({ text: 'TRUE', value: true, checkbox: true });
  });

  it('are looked at without a call of the script', () => {
    const { host, sheet, cell } = shown();
    sheet.getRange('A1').setValue(1);
    host.calls.reset();
    cell(1, 1);
    expect(host.calls.log).toEqual([]);
  });
});
