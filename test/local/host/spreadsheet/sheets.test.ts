import { host } from './host';

describe('tabs', () => {
  it('a new tab has 1000 rows and 26 columns, and is the active one', () => {
    const { book } = host();
    const added = book.insertSheet('ตั้งค่า');
    expect([added.getMaxRows(), added.getMaxColumns()]).toEqual([1000, 26]);
    expect(book.getActiveSheet().getName()).toBe('ตั้งค่า');
    expect(book.getSheets().map((sheet) => sheet.getName())).toEqual(['ชีต1', 'ตั้งค่า']);
  });

  it('a position is counted from 0 when inserting and from 1 when moving', () => {
    const { book } = host();
    book.insertSheet('ก', 0);
    book.insertSheet('ข', 1);
    expect(book.getSheets().map((sheet) => sheet.getName())).toEqual(['ก', 'ข', 'ชีต1']);
    book.setActiveSheet(book.getSheetByName('ชีต1')!);
    book.moveActiveSheet(1);
    expect(book.getSheets().map((sheet) => sheet.getIndex())).toEqual([1, 2, 3]);
    expect(book.getSheets()[0]!.getName()).toBe('ชีต1');
    expect(() => book.moveActiveSheet(4)).toThrow('out of bounds');
  });

  it('refuses a name that exists, whatever its case, an empty one and one of 101 characters', () => {
    const { book, sheet } = host();
    book.insertSheet('Report');
    expect(() => book.insertSheet('REPORT')).toThrow(
      'A sheet with the name "Report" already exists. Please enter another name.',
    );
    expect(() => sheet.setName('report')).toThrow('already exists');
    expect(() => book.insertSheet('')).toThrow('empty');
    expect(() => book.insertSheet('ก'.repeat(101))).toThrow('100 characters');
    expect(book.insertSheet('ก'.repeat(100)).getName()).toHaveLength(100);
    expect(book.getSheetByName('report')!.setName('REPORT').getName()).toBe('REPORT');
  });

  it('keeps one visible tab', () => {
    const { book, sheet } = host();
    expect(() => book.deleteSheet(sheet)).toThrow("You can't remove all the sheets in a document.");
    expect(() => sheet.hideSheet()).toThrow("You can't hide all the sheets in a document.");
    const other = book.insertSheet('อื่น').hideSheet();
    expect(other.isSheetHidden()).toBe(true);
    expect(() => book.deleteSheet(sheet)).toThrow("You can't remove all the visible sheets");
    other.showSheet();
    book.deleteSheet(sheet);
    expect(book.getNumSheets()).toBe(1);
    expect(() => sheet.getName()).toThrow('not found');
  });

  it('gives a tab by name without regard to case, and null for none', () => {
    const { book } = host({ sheetName: 'Data' });
    expect(book.getSheetByName('DATA')!.getName()).toBe('Data');
    expect(book.getSheetByName('ไม่มี')).toBeNull();
  });

  it('opens no other file', () => {
    const { app } = host();
    expect(() => app.openById('x')).toThrow(
      'Specified permissions are not sufficient to call SpreadsheetApp.openById. Required permissions: https://www.googleapis.com/auth/spreadsheets',
    );
    expect(() => app.create('x')).toThrow('SpreadsheetApp.create');
  });

  it('refuses more than ten million cells', () => {
    const { sheet } = host();
    expect(() => sheet.insertRowsAfter(1000, 400_000)).toThrow('above the limit of 10000000 cells');
    expect(sheet.getMaxRows()).toBe(1000);
  });

  it('throws on whatever it does not have', () => {
    const { sheet, book, app } = host();
    expect(() => (sheet as unknown as Record<string, unknown>).getPivotTables).toThrow(
      'local host: Sheet.getPivotTables is not implemented',
    );
    expect(() => book.getEditors).toThrow('local host: Spreadsheet.getEditors is not implemented');
    expect(() => app.newTextStyle).toThrow('local host');
  });

  it('errors are Exceptions, as Google throws them', () => {
    const { sheet } = host();
    try {
      sheet.getRange(0, 1);
      throw new Error('expected a refusal');
    } catch (error) {
      expect(String(error)).toBe('Exception: The starting row of the range is too small.');
    }
  });

  it('toasts for 5 seconds unless told otherwise', () => {
    const { book, toasts } = host();
    book.toast('บันทึกแล้ว', 'ITA', 3);
    expect(toasts).toEqual(['บันทึกแล้ว']);
  });
});
