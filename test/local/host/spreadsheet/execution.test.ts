import { host } from './host';

describe('rights of an execution', () => {
  it('a custom function reads but does not write', () => {
    const { sheet, book, app, runAs } = host();
    sheet.getRange('A1').setValue(5);
    runAs('customFunction');
    expect(sheet.getRange('A1').getValue()).toBe(5);
    expect(() => sheet.getRange('A1').setValue(6)).toThrow('You do not have permission to call setValue');
    expect(() => sheet.getRange('A1').setBackground('red')).toThrow('You do not have permission to call setBackground');
    expect(() => book.insertSheet('ใหม่')).toThrow('You do not have permission to call insertSheet');
    expect(() => book.toast('x')).toThrow('You do not have permission to call toast');
    expect(() => app.getUi()).toThrow('Cannot call SpreadsheetApp.getUi() from this context.');
    runAs('full');
    expect(sheet.getRange('A1').getValue()).toBe(5);
  });

  it('before consent there is the menu and nothing else', () => {
    const { app, runAs } = host();
    runAs('none');
    expect(() => app.getUi()).not.toThrow();
    expect(() => app.getActiveSpreadsheet()).toThrow('permission');
  });

  it('a simple trigger reads and writes its own file', () => {
    const { sheet, runAs } = host();
    runAs('simpleTrigger');
    sheet.getRange('A1').setValue(1);
    expect(sheet.getRange('A1').getValue()).toBe(1);
  });
});

describe('service calls', () => {
  it('are counted by kind, method and tab; naming a place costs nothing', () => {
    const { sheet, book, calls } = host();
    const other = book.insertSheet('อื่น');
    calls.reset();
    sheet.getRange('A1:B2').setValues([
      [1, 2],
      [3, 4],
    ]);
    sheet.getRange('A1:B2').offset(0, 0).getValues();
    sheet.getRange('A1:B2').getValues();
    other.getLastRow();
    other.insertRowsAfter(1, 1);
    expect(calls.byKind()).toMatchObject({ read: 3, write: 1, structure: 1 });
    expect(calls.total()).toBe(5);
    expect(calls.byMethod()).toEqual({
      'Spreadsheet Range.setValues': 1,
      'Spreadsheet Range.getValues': 2,
      'Spreadsheet Sheet.getLastRow': 1,
      'Spreadsheet Sheet.insertRowsAfter': 1,
    });
    expect(calls.bySheet('read')).toEqual({ ชีต1: 2, อื่น: 1 });
  });

  it('the n-th call can fail; what was done before stays, the failed call does nothing', () => {
    const { sheet, calls } = host();
    calls.failOn(2);
    sheet.getRange('A1').setValue('ก่อน');
    expect(() => sheet.getRange('A1').setValue('หลัง')).toThrow(
      'Service Spreadsheets failed while accessing document with id',
    );
    expect(sheet.getRange('A1').getValue()).toBe('ก่อน');
  });

  it('a chosen kind of call can fail, with a chosen error', () => {
    const { sheet, calls } = host();
    calls.failOn(
      ({ method }) => method === 'Range.setValues',
      'Service Spreadsheets timed out while accessing document with id x.',
      2,
    );
    sheet.getRange('A1').setValues([[1]]);
    sheet.getRange('A1').getValues();
    expect(() => sheet.getRange('A1').setValues([[2]])).toThrow('timed out');
    sheet.getRange('A1').setValues([[3]]);
    expect(sheet.getRange('A1').getValue()).toBe(3);
  });
});
