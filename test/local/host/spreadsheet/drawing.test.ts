/** What a cell shows beyond the model. */
import { host } from './host';

type Builder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;

describe('a conditional format', () => {
  /** Whether a rule on A1:B3 colours a cell of it. */
  const colours = (make: (builder: Builder) => Builder, value: unknown, a1 = 'A1') => {
    const { sheet, app, service, state } = host();
    sheet.setConditionalFormatRules([
      make(app.newConditionalFormatRule())
        .setBackground('#ff0000')
        .setRanges([sheet.getRange('A1:B3')])
        .build(),
    ]);
    const range = sheet.getRange(a1);
    range.setValue(value);
    service.calculate();
    return service.drawing.conditionalFormat(state.sheets[0]!, range.getRow(), range.getColumn()) !== undefined;
  };

  it.each<[string, (builder: Builder) => Builder, unknown[], unknown[]]>([
    ['is a text', (rule) => rule.whenTextEqualTo('มี'), ['มี'], ['ไม่มี', '']],
    ['contains', (rule) => rule.whenTextContains('กอง'), ['กองคลัง'], ['สำนักปลัด', '']],
    ['does not contain', (rule) => rule.whenTextDoesNotContain('กอง'), ['สำนักปลัด', ''], ['กองคลัง']],
    ['starts with', (rule) => rule.whenTextStartsWith('O'), ['O1', 'o2'], ['1O', '']],
    ['ends with', (rule) => rule.whenTextEndsWith('.pdf'), ['แผน.PDF'], ['pdf.html']],
    ['number below', (rule) => rule.whenNumberLessThan(85), [84.99, -1], [85, 'น้อย', '']],
    ['number between', (rule) => rule.whenNumberBetween(1, 2), [1, 2], [0.9, '']],
    ['date after', (rule) => rule.whenDateAfter(new Date('2024-01-01T00:00:00+07:00')), ['2/1/2024'], ['1/1/2024', '']],
    ['empty', (rule) => rule.whenCellEmpty(), [''], [0, 'ก']],
    ['not empty', (rule) => rule.whenCellNotEmpty(), [0, 'ก'], ['']],
    ['formula', (rule) => rule.whenFormulaSatisfied('=LEN(A1)>2'), ['กขค'], ['กข', '']],
  ])('%s', (_, make, holds, fails) => {
    expect(holds.map((value) => colours(make, value))).toEqual(holds.map(() => true));
    expect(fails.map((value) => colours(make, value))).toEqual(fails.map(() => false));
  });

  it('moves its formula along with the cell', () => {
    expect(colours((rule) => rule.whenFormulaSatisfied('=A1="ก"'), 'ก', 'B3')).toBe(true);
    expect(colours((rule) => rule.whenFormulaSatisfied('=$A$1="ก"'), 'ก', 'B3')).toBe(false);
  });

  it('ends at its range, and the first that holds is the one that is seen', () => {
    const { sheet, app, service, state } = host();
    const rule = (color: string) =>
      app
        .newConditionalFormatRule()
        .whenNumberGreaterThan(0)
        .setBackground(color)
        .setRanges([sheet.getRange('A1:A2')])
        .build();
    sheet.setConditionalFormatRules([rule('#111111'), rule('#222222')]);
    sheet.getRange('A1:A3').setValues([[1], [1], [1]]);
    const background = (row: number) => service.drawing.conditionalFormat(state.sheets[0]!, row, 1)?.background;
    expect([1, 2, 3].map(background)).toEqual(['#111111', '#111111', undefined]);
  });
});

describe('a rule of a cell', () => {
  it('that only warns shows what breaks it', () => {
    const { sheet, app, service, state } = host();
    sheet.getRange('A1:A3').setDataValidation(app.newDataValidation().requireNumberBetween(0, 100).build());
    sheet.getRange('A1:A3').setValues([[100], [101], ['']]);
    expect([1, 2, 3].map((row) => service.drawing.breaksRule(state.sheets[0]!, row, 1))).toEqual([false, true, false]);
  });

  it('offers its list, from a range each text once', () => {
    const { sheet, app, service, state } = host();
    sheet.getRange('F1:F4').setValues([['กองคลัง'], ['กองช่าง'], [''], ['กองคลัง']]);
    const put = (a1: string, rule: GoogleAppsScript.Spreadsheet.DataValidationBuilder) =>
      sheet.getRange(a1).setDataValidation(rule.build());
    put('A1', app.newDataValidation().requireValueInRange(sheet.getRange('F1:F10')));
    put('A2', app.newDataValidation().requireValueInList(['มี', 'ไม่มี']));
    put('A3', app.newDataValidation().requireValueInList(['มี', 'ไม่มี'], false));
    const choices = (row: number) => service.drawing.choices(state.sheets[0]!, row, 1);
    expect([1, 2, 3, 4].map(choices)).toEqual([['กองคลัง', 'กองช่าง'], ['มี', 'ไม่มี'], undefined, undefined]);
  });
});

it('drawing is no call of the script', () => {
  const { sheet, service, state, calls, runAs } = host();
  sheet.getRange('A1').setValue(5);
  calls.reset();
  runAs('none');
  expect(service.drawing.text(state.sheets[0]!, 1, 1)).toBe('5');
  expect(service.drawing.conditionalFormat(state.sheets[0]!, 1, 1)).toBeUndefined();
  expect(calls.log).toEqual([]);
});
