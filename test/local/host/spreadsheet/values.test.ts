import { host } from './host';

describe('values', () => {
  it('the data must have the size of the range', () => {
    const { sheet } = host();
    expect(() => sheet.getRange('A1:B2').setValues([[1, 2]])).toThrow(
      'The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.',
    );
    expect(() => sheet.getRange('A1:B2').setValues([[1, 2], [3]])).toThrow(
      'The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.',
    );
    expect(() => sheet.getRange('A1:B1').setFormulas([['=1']])).toThrow('The data has 1 but the range has 2.');
    expect(() => sheet.getRange('A1:B1').setBackgrounds([['red']])).toThrow('number of columns');
    expect(sheet.getLastRow()).toBe(0);
  });

  it('getValues gives numbers unformatted and errors as text, getDisplayValues what is seen', () => {
    const { sheet } = host();
    sheet.getRange('A1:D1').setValues([[0.978, 1234.5, '=1/0', '=NA()']]);
    sheet.getRange('A1:B1').setNumberFormats([['0.0%', '#,##0.00']]);
    expect(sheet.getRange('A1:D1').getValues()).toEqual([[0.978, 1234.5, '#DIV/0!', '#N/A']]);
    expect(sheet.getRange('A1:D1').getDisplayValues()).toEqual([['97.8%', '1,234.50', '#DIV/0!', '#N/A']]);
  });

  it.each([
    [97.805, '0.00', '97.81'],
    [2.675, '0.00', '2.68'],
    [-0.001, '0.00', '0.00'],
    [-2.5, '0.0', '-2.5'],
    [1234567, '#,##0', '1,234,567'],
    [5, '000', '005'],
    [5, '#.##', '5.'],
    [0.5, '0%', '50%'],
    [12.3456, '0.0#', '12.35'],
    [3, '0.00;(0.00)', '3.00'],
    [-3, '0.00;(0.00)', '(3.00)'],
    [85, '0" คะแนน"', '85 คะแนน'],
    [45293, 'dd/mm/yyyy', '02/01/2024'],
    [45293, 'd mmmm yyyy', '2 มกราคม 2024'],
    [45293.5625, 'yyyy-mm-dd hh:mm', '2024-01-02 13:30'],
    [1 / 3, 'General', '0.3333333333'],
    [12, '@', '12'],
  ])('%p in the format %s shows as %s', (value, format, shown) => {
    const { sheet } = host();
    sheet.getRange('A1').setNumberFormat(format).setValue(value);
    expect(sheet.getRange('A1').getDisplayValue()).toBe(shown);
  });

  it('a number in a date format is read as a Date', () => {
    const { sheet } = host();
    sheet.getRange('A1').setValue(45293);
    expect(sheet.getRange('A1').getValue()).toBe(45293);
    sheet.getRange('A1').setNumberFormat('yyyy-mm-dd');
    expect(sheet.getRange('A1').getValue()).toEqual(new Date('2024-01-02T00:00:00+07:00'));
  });

  it('appendRow writes below the content and lets the grid grow', () => {
    const { sheet } = host();
    sheet.appendRow(['ก', 1]).appendRow(['ข', 2]);
    expect(sheet.getDataRange().getValues()).toEqual([
      ['ก', 1],
      ['ข', 2],
    ]);
    sheet.deleteRows(3, 998);
    sheet.appendRow(['ค']);
    expect(sheet.getMaxRows()).toBe(3);
  });

  it('clear takes content and looks, and leaves notes and rules', () => {
    const { sheet, app } = host();
    const cell = sheet.getRange('A1').setValue(5).setBackground('red').setNote('หมายเหตุ');
    cell.setDataValidation(app.newDataValidation().requireNumberBetween(0, 100).build());
    cell.clear();
    expect([cell.isBlank(), cell.getBackground(), cell.getNote()]).toEqual([true, '#ffffff', 'หมายเหตุ']);
    expect(cell.getDataValidation()).not.toBeNull();
    cell.clearNote().clearDataValidations();
    expect([cell.getNote(), cell.getDataValidation()]).toEqual(['', null]);
  });

  it('copies values, formulas with shifted references, and looks', () => {
    const { sheet } = host();
    sheet
      .getRange('A1:B1')
      .setValues([[2, '=A1*$A$1']])
      .setFontWeight('bold');
    sheet.getRange('A1:B1').copyTo(sheet.getRange('A2'));
    expect(sheet.getRange('A2:B2').getFormulas()).toEqual([['', '=A2*$A$1']]);
    expect(sheet.getRange('B2').getFontWeight()).toBe('bold');
    sheet.getRange('B1').copyTo(sheet.getRange('D1:D3'), { contentsOnly: true });
    expect(sheet.getRange('D3').getFormula()).toBe('=C3*$A$1');
    expect(sheet.getRange('D3').getFontWeight()).toBe('normal');
  });

  it('hands out arrays and dates of the script’s own realm', () => {
    const { sheet } = host();
    expect(sheet.getRange('A1').getValues()).toBeInstanceOf(Array);
  });

  it('merging keeps the first cell only, and a part of a merge cannot be merged', () => {
    const { sheet } = host();
    sheet.getRange('A1:B1').setValues([['ก', 'ข']]);
    sheet.getRange('A1:C1').merge();
    expect(sheet.getRange('A1:C1').getValues()).toEqual([['ก', '', '']]);
    expect(sheet.getRange('B1').isPartOfMerge()).toBe(true);
    expect(
      sheet
        .getRange('A1')
        .getMergedRanges()
        .map((range) => range.getA1Notation()),
    ).toEqual(['A1:C1']);
    expect(() => sheet.getRange('B1:B2').merge()).toThrow(
      'You must select all cells in a merged range to merge or unmerge them.',
    );
    sheet.getRange('A1:C1').breakApart();
    expect(sheet.getRange('A1').isPartOfMerge()).toBe(false);
  });

  it('an invalid Date and a formula that is too long are refused', () => {
    const { sheet } = host();
    expect(() => sheet.getRange('A1').setValue(new Date(Number.NaN))).toThrow('Invalid argument');
    expect(() => sheet.getRange('A1').setFormula(`="${'ก'.repeat(50_000)}"`)).toThrow('50000 characters');
    expect(sheet.getLastRow()).toBe(0);
  });

  it('what breaks inside the host is a fault of the host, not an exception of Google', () => {
    const { sheet, state } = host();
    const range = sheet.getRange('A1');
    state.sheets[0]!.merges = null as never;
    expect(() => range.isPartOfMerge()).toThrow('local host: internal error: TypeError');
  });
});
