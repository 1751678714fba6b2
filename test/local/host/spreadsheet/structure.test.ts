import fc from 'fast-check';
import { movePoint, moveSpan } from '../../../../local/host/spreadsheet/axis';
import { host } from './host';

/** A sheet with everything that may be tied to column B and row 2. */
function furnished() {
  const h = host({ sheetName: 'ข้อมูล' });
  const { sheet, book, app } = h;
  sheet.getRange('A1:D3').setValues([
    ['รหัส', 'คะแนน', 'หมายเหตุ', 'รวม'],
    ['ก', 10, 'x', '=B2*2'],
    ['ข', 20, 'y', '=SUM(B2:B3)'],
  ]);
  const cell = sheet.getRange('B2').setBackground('#ffee00').setNote('ตรวจแล้ว');
  cell.setDataValidation(app.newDataValidation().requireNumberBetween(0, 100).build());
  sheet.getRange('B:B').addDeveloperMetadata('คอลัมน์', 'คะแนน');
  sheet.getRange('2:2').addDeveloperMetadata('แถว', 'ก');
  book.setNamedRange('คะแนน', sheet.getRange('B2:B3'));
  sheet.setColumnWidth(2, 250).setRowHeight(2, 40);
  sheet.setConditionalFormatRules([
    app
      .newConditionalFormatRule()
      .whenFormulaSatisfied('=$B2<60')
      .setBackground('#ff0000')
      .setRanges([sheet.getRange('B2:B3')])
      .build(),
  ]);
  sheet.getRange('B2:B3').protect().setDescription('คะแนน');
  sheet.insertChart(sheet.newChart().asLineChart().addRange(sheet.getRange('A1:B3')).setPosition(5, 2, 0, 0).build());
  const places = () => ({
    metadata: sheet
      .createDeveloperMetadataFinder()
      .find()
      .map((item) => (item.getLocation().getColumn() ?? item.getLocation().getRow())!.getA1Notation())
      .sort(),
    named: book.getRangeByName('คะแนน')?.getA1Notation() ?? null,
    rule: sheet.getConditionalFormatRules()[0]?.getRanges()[0]?.getA1Notation(),
    protection: sheet.getProtections(app.ProtectionType.RANGE)[0]?.getRange().getA1Notation(),
    chart: sheet.getCharts()[0]!.getRanges()[0]?.getA1Notation(),
  });
  return { ...h, places };
}

describe('rows and columns', () => {
  it('a column inserted before takes everything along', () => {
    const { sheet, places } = furnished();
    sheet.insertColumnsBefore(2, 1);
    expect(sheet.getRange('A1:E2').getValues()).toEqual([
      ['รหัส', '', 'คะแนน', 'หมายเหตุ', 'รวม'],
      ['ก', '', 10, 'x', 20],
    ]);
    expect(sheet.getRange('E2:E3').getFormulas()).toEqual([['=C2*2'], ['=SUM(C2:C3)']]);
    expect([sheet.getRange('C2').getBackground(), sheet.getRange('C2').getNote()]).toEqual(['#ffee00', 'ตรวจแล้ว']);
    expect(sheet.getRange('C2').getDataValidation()).not.toBeNull();
    expect(sheet.getColumnWidth(3)).toBe(250);
    expect(places()).toEqual({
      metadata: ['2:2', 'C:C'],
      named: 'C2:C3',
      rule: 'C2:C3',
      protection: 'C2:C3',
      chart: 'A1:C3',
    });
    const condition = sheet.getConditionalFormatRules()[0]!.getBooleanCondition()!;
    expect(condition.getCriteriaValues()).toEqual(['=$C2<60']);
  });

  it('a deleted column takes its metadata, name and rule with it; formulas show #REF!', () => {
    const { sheet, places, book } = furnished();
    sheet.deleteColumn(2);
    expect(sheet.getRange('C2:C3').getFormulas()).toEqual([['=#REF!*2'], ['=SUM(#REF!)']]);
    expect(sheet.getRange('C2').getValue()).toBe('#REF!');
    expect(places()).toEqual({
      metadata: ['2:2'],
      named: null,
      rule: undefined,
      protection: undefined,
      chart: 'A1:A3',
    });
    expect(book.getNamedRanges()).toHaveLength(1);
    expect(sheet.getMaxColumns()).toBe(25);
  });

  it('rows inserted inside a range widen it, and look like their neighbour', () => {
    const { sheet, places } = furnished();
    sheet.insertRowsAfter(2, 2);
    expect(sheet.getRange('D5').getFormula()).toBe('=SUM(B2:B5)');
    expect(places()).toMatchObject({ named: 'B2:B5', rule: 'B2:B5', metadata: ['2:2', 'B:B'] });
    expect(sheet.getRange('B3').getBackground()).toBe('#ffee00');
    expect(sheet.getRange('B3').getDataValidation()).not.toBeNull();
    expect([sheet.getRange('B3').getNote(), sheet.getRange('B3').getValue()]).toEqual(['', '']);
    expect(sheet.getMaxRows()).toBe(1002);
  });

  it('a deleted row shrinks what reaches over it', () => {
    const { sheet, places } = furnished();
    sheet.deleteRow(2);
    expect(sheet.getRange('D2').getFormula()).toBe('=SUM(B2:B2)');
    expect(places()).toMatchObject({ named: 'B2', metadata: ['B:B'], chart: 'A1:B2' });
  });

  it('a moved column takes everything along', () => {
    const { sheet, places } = furnished();
    sheet.moveColumns(sheet.getRange('B:B'), 5);
    expect(sheet.getRange('A2:D2').getValues()).toEqual([['ก', 'x', 20, 10]]);
    expect(sheet.getRange('C2:C3').getFormulas()).toEqual([['=D2*2'], ['=SUM(D2:D3)']]);
    expect(places()).toMatchObject({ metadata: ['2:2', 'D:D'], named: 'D2:D3', rule: 'D2:D3', protection: 'D2:D3' });
    expect(sheet.getColumnWidth(4)).toBe(250);
    sheet.moveColumns(sheet.getRange('D1'), 1);
    expect(places().metadata).toEqual(['2:2', 'A:A']);
  });

  it('a move into itself, or outside, is refused', () => {
    const { sheet } = furnished();
    expect(() => sheet.moveColumns(sheet.getRange('B:C'), 3)).toThrow('must not be within');
    expect(() => sheet.moveColumns(sheet.getRange('B:B'), 28)).toThrow('out of bounds');
    expect(() => sheet.moveRows(sheet.getRange('2:3'), 3)).toThrow('must not be within');
    sheet.moveRows(sheet.getRange('3:3'), 2);
    expect(sheet.getRange('A1:A3').getValues()).toEqual([['รหัส'], ['ข'], ['ก']]);
  });

  it('references from other tabs follow', () => {
    const { sheet, book } = furnished();
    const other = book.insertSheet('สรุป');
    other.getRange('A1').setFormula("=SUM('ข้อมูล'!B2:B)");
    sheet.insertRowsBefore(1, 3);
    sheet.insertColumnsBefore(1, 1);
    expect(other.getRange('A1').getFormula()).toBe("=SUM('ข้อมูล'!C5:C)");
    expect(other.getRange('A1').getValue()).toBe(30);
  });

  it('not all rows can be deleted, nor all that are not frozen', () => {
    const { sheet } = host();
    expect(() => sheet.deleteRows(1, 1000)).toThrow("You can't delete all the rows on the sheet.");
    expect(() => sheet.deleteRows(900, 200)).toThrow('Those rows are out of bounds.');
    expect(() => sheet.insertRowsAfter(1001, 1)).toThrow('Those rows are out of bounds.');
    sheet.setFrozenRows(2);
    expect(() => sheet.deleteRows(3, 998)).toThrow('Sorry, it is not possible to delete all non-frozen rows.');
    expect(() => sheet.deleteRows(2, 999)).toThrow('non-frozen');
    sheet.deleteRows(1, 1);
    expect(sheet.getFrozenRows()).toBe(1);
    expect(() => sheet.setFrozenRows(999)).toThrow("You can't freeze all visible rows on the sheet.");
  });

  it('merged cells are frozen, moved and sorted as a whole or not at all', () => {
    const { sheet } = host();
    sheet.getRange('A2:B3').merge();
    const part = 'which contain only part of a merged cell.';
    expect(() => sheet.setFrozenRows(2)).toThrow(`You can't freeze rows ${part}`);
    expect(() => sheet.setFrozenColumns(1)).toThrow(`You can't freeze columns ${part}`);
    expect(() => sheet.moveRows(sheet.getRange('3:3'), 9)).toThrow(part);
    expect(() => sheet.moveRows(sheet.getRange('9:9'), 3)).toThrow(part);
    expect(() => sheet.getRange('A1:B5').sort(1)).toThrow('merges');
    expect(() => sheet.sort(1)).not.toThrow();
    sheet.moveRows(sheet.getRange('2:3'), 9);
    expect(sheet.getRange('A7').isPartOfMerge()).toBe(true);
    sheet.setFrozenRows(3);
    sheet.setFrozenColumns(2);
    expect(() => sheet.getRange('D3:D4').merge()).toThrow("You can't merge frozen and non-frozen rows.");
    expect(() => sheet.getRange('B9:C9').merge()).toThrow("You can't merge frozen and non-frozen columns.");
  });

  it('sorting moves whole rows: values, formulas, looks, notes; blanks last', () => {
    const { sheet } = furnished();
    sheet.setFrozenRows(1);
    sheet.getRange('A4').setValue('ไม่มีคะแนน');
    sheet.sort(2, false);
    expect(sheet.getRange('A1:B4').getValues()).toEqual([
      ['รหัส', 'คะแนน'],
      ['ข', 20],
      ['ก', 10],
      ['ไม่มีคะแนน', ''],
    ]);
    expect(sheet.getRange('D3').getFormula()).toBe('=B3*2');
    expect([sheet.getRange('B3').getNote(), sheet.getRange('B3').getBackground()]).toEqual(['ตรวจแล้ว', '#ffee00']);
    sheet.getRange('A2:B4').sort([{ column: 1, ascending: true }]);
    expect(sheet.getRange('A2:A4').getValues()).toEqual([['ก'], ['ข'], ['ไม่มีคะแนน']]);
    expect(() => sheet.getRange('A2:B4').sort(4)).toThrow('out of bounds');
  });

  it('columns hide and show', () => {
    const { sheet } = host();
    sheet.hideColumns(2, 2);
    sheet.showColumns(3);
    expect([1, 2, 3].map((column) => sheet.isColumnHiddenByUser(column))).toEqual([false, true, false]);
  });

  it('deleting what was inserted gives every position back', () => {
    const n = fc.integer({ min: 1, max: 30 });
    fc.assert(
      fc.property(n, n, n, (index, at, count) => {
        const there = movePoint(index, { type: 'insert', at, count })!;
        expect(movePoint(there, { type: 'delete', at, count })).toBe(index);
      }),
    );
  });

  it('a move is a permutation, and keeps a stretch as long as the cells in it that it does not take away', () => {
    const n = fc.integer({ min: 1, max: 12 });
    fc.assert(
      fc.property(n, n, n, (at, count, gap) => {
        const size = 40;
        const to = at + count + gap;
        const change = { type: 'move', at, count, to } as const;
        const places = Array.from({ length: size }, (_, index) => movePoint(index + 1, change));
        expect(new Set(places)).toEqual(new Set(Array.from({ length: size }, (_, index) => index + 1)));
        expect(moveSpan(1, size, change)).toEqual([1, size]);
        expect(moveSpan(at, at + count - 1, change)).toEqual([to - count, to - 1]);
      }),
    );
  });
});
