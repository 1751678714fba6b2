import { host } from './host';

describe('custom functions in formulas', () => {
  it('get one cell as a value, a range as rows, an empty cell as "", a date as Date', () => {
    const { sheet, customCalls } = host({ functions: { SHOW: () => 'ok' } });
    sheet.getRange('A1:B2').setValues([
      [1, ''],
      ['ก', '2024-01-02'],
    ]);
    sheet.getRange('D1').setFormula('=SHOW(A1,A1:B2,B1,1+1,"x",TRUE,B2,)');
    expect(sheet.getRange('D1').getValue()).toBe('ok');
    const date = new Date('2024-01-02T00:00:00+07:00');
    expect(customCalls).toEqual([
      {
        name: 'SHOW',
        args: [
          1,
          [
            [1, ''],
            ['ก', date],
          ],
          '',
          2,
          'x',
          true,
          date,
          '',
        ],
      },
    ]);
  });

  it('spill their arrays; blanks for null and undefined; short rows are filled', () => {
    const { sheet } = host({
      functions: {
        BLOCK: () => [
          [1, null, 'ก'],
          [undefined, false],
        ],
      },
    });
    sheet.getRange('A1').setFormula('=BLOCK()');
    expect(sheet.getRange('A1:C2').getValues()).toEqual([
      [1, '', 'ก'],
      ['', false, ''],
    ]);
  });

  it('show #ERROR! for a text that no cell holds', () => {
    const { sheet, service } = host({ functions: { LONG: () => [['ok', 'ก'.repeat(50_001)]] } });
    sheet.getRange('A1').setFormula('=LONG()');
    expect(sheet.getRange('A1').getValue()).toBe('#ERROR!');
    expect(service.errorMessage('A1')).toContain('50000 characters');
  });

  it('work inside other functions', () => {
    const { sheet } = host({ functions: { DOUBLE: (rows: number[][]) => rows.map((row) => row.map((x) => x * 2)) } });
    sheet.getRange('A1:A2').setValues([[1], [2]]);
    sheet.getRange('B1:D1').setFormulas([['=SUM(double(A1:A2))', '=IFERROR(DOUBLE(A1),"ผิด")', '=DOUBLE(A1:A2)']]);
    expect(sheet.getRange('B1:D2').getValues()).toEqual([
      [6, 'ผิด', 2],
      ['', '', 4],
    ]);
  });

  it('a thrown error shows #ERROR! with its message', () => {
    const { sheet, service } = host({
      functions: {
        FAIL: () => {
          throw new Error('ค่า total ต้องเป็นตัวเลข');
        },
      },
    });
    sheet.getRange('B2').setFormula('=FAIL()');
    expect(sheet.getRange('B2').getValue()).toBe('#ERROR!');
    expect(service.errorMessage('B2')).toBe('ค่า total ต้องเป็นตัวเลข');
  });

  it('are called again only when an argument changed', () => {
    const { sheet, customCalls, service } = host({
      functions: { ADD: (a: number, b: number) => Number(a) + Number(b) },
    });
    sheet.getRange('A1:C1').setValues([[1, 2, '=ADD(A1,B1)']]);
    sheet.getRange('C2').setFormula('=ADD(A1,B1)');
    expect(sheet.getRange('C1:C2').getValues()).toEqual([[3], [3]]);
    expect(customCalls).toHaveLength(1);
    sheet.getRange('E1').setValue('อื่น');
    sheet.insertRowsBefore(1, 1);
    expect(sheet.getRange('C2').getValue()).toBe(3);
    expect(customCalls).toHaveLength(1);
    sheet.getRange('A2').setValue(10);
    expect(sheet.getRange('C2').getValue()).toBe(12);
    expect(customCalls).toHaveLength(2);
    service.forgetCustomFunctionResults();
    expect(sheet.getRange('C2').getValue()).toBe(12);
    expect(customCalls).toHaveLength(3);
  });

  it('a Date becomes a date cell, text stays text', () => {
    const { sheet } = host({ functions: { D: () => new Date('2024-05-06T00:00:00+07:00'), TXT: () => '1/2' } });
    sheet.getRange('A1:B1').setFormulas([['=D()', '=TXT()']]);
    expect(sheet.getRange('A1:B1').getValues()).toEqual([[new Date('2024-05-06T00:00:00+07:00'), '1/2']]);
    expect(sheet.getRange('A1').getDisplayValue()).toBe('6/5/2024');
  });

  it('refuse what changes by itself, directly and through cells', () => {
    const { sheet, service } = host({ functions: { F: (x: unknown) => String(x) } });
    sheet.getRange('A1:D1').setFormulas([['=NOW()', '=F(NOW())', '=A1', '=F(C1)']]);
    for (const cell of ['B1', 'D1']) {
      expect(sheet.getRange(cell).getValue()).toBe('#ERROR!');
      expect(service.errorMessage(cell)).toContain('not allowed to reference a cell with NOW()');
    }
  });

  it('may read the spreadsheet while they are calculated', () => {
    const h = host({ functions: { NAME: (): string => h.book.getSheets()[0]!.getRange('A1').getValue() } });
    h.sheet.getRange('A1').setValue('อบต.ตัวอย่าง');
    h.sheet.getRange('B1').setFormula('=NAME()');
    expect(h.sheet.getRange('B1').getValue()).toBe('อบต.ตัวอย่าง');
  });
});
