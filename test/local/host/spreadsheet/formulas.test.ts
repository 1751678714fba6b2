import fc from 'fast-check';
import { tokenize } from '../../../../local/host/spreadsheet/tokens';
import { host } from './host';

/** Values of a block after putting formulas and values in. */
const grid = (rows: unknown[][], read = rows, options = {}) => {
  const { sheet, ...rest } = host(options);
  sheet.getRange(1, 1, rows.length, rows[0]!.length).setValues(rows as string[][]);
  return { sheet, ...rest, values: sheet.getRange(1, 1, read.length, read[0]!.length).getValues() };
};

const evaluate = (formula: string, options = {}) => {
  const { sheet } = host(options);
  sheet.getRange('A1:B3').setValues([
    [1, 'ก'],
    [2, 'ข'],
    [3, ''],
  ]);
  sheet.getRange('D1').setFormula(formula);
  return sheet.getRange('D1').getValue();
};

describe('formulas', () => {
  it.each([
    ['=SUM(A1:A3)', 6],
    ['=SUM(A:A)', 6],
    ['=SUM(A2:A)', 5],
    ['=SUM(1:1)-D1*0', '#REF!'],
    ['=COUNTA(B1:B3)', 2],
    ['=INDEX(A1:A3,2)', 2],
    ['=INDEX(A1:B3,3,1)', 3],
    ['=MATCH("ข",B1:B3,0)', 2],
    ['=IFERROR(INDEX(A1:A3,MATCH("ค",B1:B3,0)),"ไม่พบ")', 'ไม่พบ'],
    ['=ISNUMBER(A1)', true],
    ['=TEXT(0.978,"0.00%")', '97.80%'],
    ['=TEXT(DATE(2024,1,2),"yyyy-mm-dd")', '2024-01-02'],
    ['=IF(A1=1;"ใช่";"ไม่")', 'ใช่'],
    ['=IF(TRUE,,1)', ''],
    ['=IFERROR(1/0,)', ''],
    ['=B3', ''],
    ['="คะแนน "&A3', 'คะแนน 3'],
    ['=SUM({A1;A3})', 4],
    ['=TRANSPOSE({1,2})', 1],
    ['=ROW()', 1],
    ['=COLUMN()', 4],
    ['=AVERAGE(FILTER(A1:A3,A1:A3>1))', 2.5],
    ['=1/0', '#DIV/0!'],
    ['=NOPE(1)', '#NAME?'],
    ['=ไม่มีชื่อนี้', '#NAME?'],
    ['=ไม่มี!A1', '#REF!'],
    ['=A2000', '#REF!'],
    ['=1+', '#ERROR!'],
    ['=SUM((1,', '#ERROR!'],
    ['=COUNTIF(B1:B3,"ก")', 1],
    ['=SUMPRODUCT((A1:A3>1)*A1:A3)', 5],
    ['=A1:A3', 1],
  ])('%s is %p', (formula, result) => {
    expect(evaluate(formula)).toEqual(result);
  });

  it('a function that Google has and the host lacks is refused, not shown as an error', () => {
    expect(() => evaluate('=QUERY(A1:B3,"select A")')).toThrow(
      'local host: the formula function QUERY is not implemented',
    );
  });

  it('results follow changes of what they read, across tabs with Thai names', () => {
    const { sheet, book } = host();
    const other = book.insertSheet('1 การปฏิบัติหน้าที่');
    sheet.getRange('A1').setFormula("='1 การปฏิบัติหน้าที่'!B2*2");
    expect(sheet.getRange('A1').getValue()).toBe(0);
    other.getRange('B2').setValue(21);
    expect(sheet.getRange('A1').getValue()).toBe(42);
    other.setName('๑ ใหม่');
    expect(sheet.getRange('A1').getFormula()).toBe("='๑ ใหม่'!B2*2");
    expect(sheet.getRange('A1').getValue()).toBe(42);
    book.deleteSheet(other);
    expect(sheet.getRange('A1').getFormula()).toBe('=#REF!*2');
    expect(sheet.getRange('A1').getValue()).toBe('#REF!');
  });

  it('chains and formulas put in later are calculated in the right order', () => {
    const { sheet } = host();
    sheet.getRange('A1:C1').setFormulas([['=B1+1', '=C1+1', '=1']]);
    expect(sheet.getRange('A1:C1').getValues()).toEqual([[3, 2, 1]]);
    sheet.getRange('C1').setValue(10);
    expect(sheet.getRange('A1').getValue()).toBe(12);
  });

  it('a circle shows #REF! and resolves when it is broken', () => {
    const { sheet, service } = host();
    sheet.getRange('A1:C1').setFormulas([['=B1', '=A1', '=A1+1']]);
    expect(sheet.getRange('A1:C1').getValues()).toEqual([['#REF!', '#REF!', '#REF!']]);
    expect(service.errorMessage('A1')).toContain('Circular dependency detected');
    sheet.getRange('B1').setValue(4);
    expect(sheet.getRange('A1:C1').getValues()).toEqual([[4, 4, 5]]);
  });

  it('arrays spill, and are #REF! while something is in the way', () => {
    const { sheet, service } = host();
    sheet.getRange('A1:B1').setValues([[1, 2]]);
    sheet.getRange('D1').setFormula('=TRANSPOSE(A1:B1)');
    expect(sheet.getRange('D1:D2').getValues()).toEqual([[1], [2]]);
    expect(sheet.getRange('D1:D2').getFormulas()).toEqual([['=TRANSPOSE(A1:B1)'], ['']]);
    sheet.getRange('D2').setValue('ขวาง');
    expect(sheet.getRange('D1:D2').getValues()).toEqual([['#REF!'], ['ขวาง']]);
    expect(service.errorMessage('D1')).toBe('Array result was not expanded because it would overwrite data in D2.');
    sheet.getRange('D2').clearContent();
    expect(sheet.getRange('D1:D2').getValues()).toEqual([[1], [2]]);
  });

  it('a spill that shrinks leaves nothing behind, and feeds other formulas', () => {
    const { sheet } = host();
    sheet.getRange('A1:A3').setValues([[1], [5], [9]]);
    sheet.getRange('B1').setFormula('=FILTER(A1:A3,A1:A3>C1)');
    sheet.getRange('D1').setFormula('=SUM(B1:B3)');
    expect(sheet.getRange('B1:D3').getValues()).toEqual([
      [1, '', 15],
      [5, '', ''],
      [9, '', ''],
    ]);
    sheet.getRange('C1').setValue(4);
    expect(sheet.getRange('B1:D3').getValues()).toEqual([
      [5, 4, 14],
      [9, '', ''],
      ['', '', ''],
    ]);
  });

  it('an array that would leave the grid says how many rows are missing', () => {
    const { sheet, service } = host();
    sheet.deleteRows(3, 998);
    sheet.getRange('A2').setFormula('=TRANSPOSE({1,2,3})');
    expect(sheet.getRange('A2').getValue()).toBe('#REF!');
    expect(service.errorMessage('A2')).toBe('Result was not automatically expanded, please insert more rows (2).');
  });

  it('array literals take cells', () => {
    const { values } = grid([
      [1, 2, '={A1;B1}'],
      ['', '', ''],
    ]);
    expect(values).toEqual([
      [1, 2, 1],
      ['', '', 2],
    ]);
  });

  it('named ranges are read by name', () => {
    const { sheet, book } = host();
    sheet.getRange('A1:A2').setValues([[3], [4]]);
    book.setNamedRange('คะแนน_ทั้งหมด', sheet.getRange('A1:A2'));
    sheet.getRange('C1').setFormula('=SUM(คะแนน_ทั้งหมด)');
    expect(sheet.getRange('C1').getValue()).toBe(7);
    sheet.getRange('A2').setValue(10);
    expect(sheet.getRange('C1').getValue()).toBe(13);
  });

  it('a result that is a date is read as a Date', () => {
    const { sheet } = host();
    sheet.getRange('A1').setValue('2024-01-02');
    sheet.getRange('B1:C1').setFormulas([['=A1+1', '=TODAY()']]);
    expect(sheet.getRange('B1:C1').getValues()).toEqual([
      [new Date('2024-01-03T00:00:00+07:00'), new Date('2024-06-15T00:00:00+07:00')],
    ]);
  });

  it('a formula set into many cells is relative to the first', () => {
    const { sheet } = host();
    sheet.getRange('B1:B3').setFormula('=A1+$A$1');
    expect(sheet.getRange('B1:B3').getFormulas()).toEqual([['=A1+$A$1'], ['=A2+$A$1'], ['=A3+$A$1']]);
  });

  it('tokens joined are the formula again', () => {
    const part = fc.constantFrom(
      'A1',
      '$B$2:C',
      "'ชื่อ ''ชีต'''!A1:B2",
      'SUM(',
      ')',
      '"ก,""ข"',
      '{1;2}',
      '1.5e3',
      '+',
      ' ',
      'ชื่อ',
      '2:3',
      '#REF!',
      'A:A',
    );
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        const formula = `=${parts.join('')}`;
        expect(
          tokenize(formula)
            .map(({ text }) => text)
            .join(''),
        ).toBe(formula);
      }),
    );
  });
});
