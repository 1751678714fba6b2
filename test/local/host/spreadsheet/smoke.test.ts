import { host } from './host';

describe('smoke', () => {
  it('works', () => {
    const { sheet, app } = host({
      functions: {
        DOUBLE: (v: unknown) => (Array.isArray(v) ? v.map((r) => r.map((x: number) => x * 2)) : Number(v) * 2),
      },
    });
    sheet.getRange('A1:B2').setValues([
      [1, '=A1+1'],
      ['1/2', '50%'],
    ]);
    console.log(sheet.getRange('A1:B2').getValues(), sheet.getRange('A1:B2').getDisplayValues());
    sheet.getRange('D1').setFormula('=DOUBLE(A1:B1)');
    sheet.getRange('D3').setFormula('=TRANSPOSE(A1:B1)');
    sheet.getRange('F1').setFormula('=IF(TRUE,,1)');
    sheet.getRange('F2').setFormula('=SUM(A1:A)');
    console.log(sheet.getDataRange().getValues());
    sheet.insertRowsBefore(1, 2);
    console.log(sheet.getDataRange().getFormulas());
    console.log(sheet.getDataRange().getDisplayValues());
    app.flush();
  });
});
