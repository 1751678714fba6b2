import fc from 'fast-check';
import { columnLetters, columnNumber, parseA1, placeToRect, rectToA1 } from '../../../../local/host/spreadsheet/a1';
import { host } from './host';

describe('getRange', () => {
  it('takes numbers, A1 notation, whole columns, whole rows and half-open ranges', () => {
    const { sheet, book } = host({ sheetName: 'สรุป คะแนน' });
    const size = (range: GoogleAppsScript.Spreadsheet.Range) => [
      range.getA1Notation(),
      range.getRow(),
      range.getColumn(),
      range.getNumRows(),
      range.getNumColumns(),
    ];
    expect(size(sheet.getRange(2, 3))).toEqual(['C2', 2, 3, 1, 1]);
    expect(size(sheet.getRange(2, 3, 4))).toEqual(['C2:C5', 2, 3, 4, 1]);
    expect(size(sheet.getRange(2, 3, 4, 2))).toEqual(['C2:D5', 2, 3, 4, 2]);
    expect(size(sheet.getRange('D5:C2'))).toEqual(['C2:D5', 2, 3, 4, 2]);
    expect(size(sheet.getRange('C:C'))).toEqual(['C:C', 1, 3, 1000, 1]);
    expect(size(sheet.getRange('2:2'))).toEqual(['2:2', 2, 1, 1, 26]);
    expect(size(sheet.getRange('C3:C'))).toEqual(['C3:C1000', 3, 3, 998, 1]);
    expect(size(book.getRange("'สรุป คะแนน'!A1"))).toEqual(['A1', 1, 1, 1, 1]);
  });

  it('refuses what lies outside the grid', () => {
    const { sheet } = host();
    const outside = 'The coordinates of the range are outside the dimensions of the sheet.';
    expect(() => sheet.getRange(1001, 1)).toThrow(outside);
    expect(() => sheet.getRange('AA1')).toThrow(outside);
    expect(() => sheet.getRange(1, 1, 1001, 1)).toThrow(outside);
    expect(() => sheet.getRange(1, 0)).toThrow('The starting column of the range is too small.');
    expect(() => sheet.getRange(1, 1, 0, 1)).toThrow('The number of rows in the range must be at least 1.');
    expect(() => sheet.getRange(1, 1, 1, 0)).toThrow('The number of columns in the range must be at least 1.');
    expect(() => sheet.getRange('ไม่ใช่ช่อง')).toThrow('Range not found');
    expect(() => sheet.getRange('A1').offset(-1, 0)).toThrow('too small');
  });

  it('refuses arguments of a wrong kind, in Google’s words', () => {
    const { sheet } = host();
    const loose = sheet as unknown as Record<string, (...args: unknown[]) => unknown>;
    expect(() => loose.getRange!('A', 1)).toThrow(
      "The parameters (String,number) don't match the method signature for SpreadsheetApp.Sheet.getRange.",
    );
    const range = sheet.getRange('A1:A2') as unknown as Record<string, (...args: unknown[]) => unknown>;
    expect(() => range.setValues!([1, 2])).toThrow(
      "The parameters (number[]) don't match the method signature for SpreadsheetApp.Range.setValues.",
    );
    expect(() => range.setValues!()).toThrow("The parameters () don't match");
  });

  it('a range made before its rows were deleted is refused', () => {
    const { sheet } = host();
    const last = sheet.getRange('A1000');
    sheet.deleteRows(900, 100);
    expect(() => last.getValue()).toThrow('outside the dimensions');
    expect(() => last.setValue(1)).toThrow('outside the dimensions');
    expect(() => last.setBackground('red')).toThrow('outside the dimensions');
    expect(() => last.insertCheckboxes()).toThrow('outside the dimensions');
    expect(() => last.getNotes()).toThrow('outside the dimensions');
    expect(last.getA1Notation()).toBe('A1000');
  });

  it('a list of ranges has at least one', () => {
    expect(() => host().sheet.getRangeList([])).toThrow('Range list cannot be empty.');
  });

  it('finds the extent of the content', () => {
    const { sheet } = host();
    expect([sheet.getLastRow(), sheet.getLastColumn(), sheet.getDataRange().getA1Notation()]).toEqual([0, 0, 'A1']);
    sheet.getRange('C5').setValue('ข้อมูล');
    sheet.getRange('Z9').setBackground('#ff0000');
    expect([sheet.getLastRow(), sheet.getLastColumn(), sheet.getDataRange().getA1Notation()]).toEqual([5, 3, 'A1:C5']);
  });

  it('A1 notation and rectangles say the same', () => {
    const place = fc.integer({ min: 1, max: 900 });
    fc.assert(
      fc.property(place, place, place, place, (row, column, rows, columns) => {
        const rect = { row, column, rows, columns };
        expect(placeToRect(parseA1(rectToA1(rect))!, { maxRows: 1e6, maxColumns: 1e6 })).toEqual(rect);
      }),
    );
    fc.assert(fc.property(fc.integer({ min: 1, max: 18278 }), (n) => columnNumber(columnLetters(n)) === n));
  });
});
