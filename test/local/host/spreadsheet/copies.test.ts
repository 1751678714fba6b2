/** Copies of a model that go on where the original stood; looks and rules that many cells share. */
import { host } from './host';

type Hosted = ReturnType<typeof host>;

const functions = {
  DOUBLE: (rows: number[][]) => rows.map((row) => row.map((x) => (x === 3 ? undefined : x * 2))),
};

/** A1:A3 are numbers, C1:C3 their doubles (the last one blank), E1 the sum of these, G1:G3 an array that is blocked. */
function original(): Hosted {
  const first = host({ functions });
  first.sheet.getRange('A1:A3').setValues([[1], [2], [3]]);
  first.sheet.getRange('C1').setFormula('=DOUBLE(A1:A3)');
  first.sheet.getRange('E1').setFormula('=SUM(C1:C3)');
  first.sheet.getRange('G1').setFormula('=ARRAYFORMULA(A1:A3*10)');
  first.sheet.getRange('G3').setValue('ในทาง');
  return first;
}

describe('a copy of a model with what is known of its results', () => {
  const copyOf = ({ service, state }: Hosted): Hosted => {
    const results = service.knownResults();
    return host({ functions, state: structuredClone(state), results });
  };

  it('shows them without calculating, until something that a formula reads has changed', () => {
    const { sheet, customCalls } = copyOf(original());
    expect(sheet.getRange('C1:G1').getValues()).toEqual([[2, '', 6, '', '#REF!']]);
    sheet.getRange('J9').setValue('beside');
    expect(sheet.getRange('E1').getValue()).toBe(6);
    expect(customCalls).toEqual([]);
    sheet.getRange('A1').setValue(10);
    expect(sheet.getRange('C1:E1').getValues()).toEqual([[20, '', 24]]);
    expect(customCalls).toHaveLength(1);
  });

  it('remembers what custom functions gave for which arguments', () => {
    const { sheet, customCalls } = copyOf(original());
    sheet.getRange('D5').setFormula('=DOUBLE(A1:A3)');
    expect(sheet.getRange('D5:D6').getValues()).toEqual([[2], [4]]);
    expect(customCalls).toEqual([]);
  });

  const edits: [string, (edited: Hosted) => void][] = [
    ['an argument', ({ sheet }) => void sheet.getRange('A2').setValue(7)],
    ['text among the cells of an array', ({ sheet }) => void sheet.getRange('C2').setValue('ทับ')],
    ['text where an array ends in a blank', ({ sheet }) => void sheet.getRange('C3').setValue('ทับ')],
    ['a value over the formula of an array', ({ sheet }) => void sheet.getRange('C1').setValue(5)],
    ['another formula over it', ({ sheet }) => void sheet.getRange('C1').setFormula('=A1+1')],
    ['what stood in the way of an array taken out', ({ sheet }) => void sheet.getRange('G3').clearContent()],
    ['a row above', ({ sheet }) => void sheet.insertRowBefore(1)],
    ['a formula that leads back', ({ sheet }) => void sheet.getRange('A3').setFormula('=E1')],
    ['the model from outside', ({ service }) => service.modelChanged()],
    ['nothing', () => undefined],
  ];

  it.each(edits)('ends as the original does after a change: %s', (_, edit) => {
    const [first, second] = [original(), copyOf(original())];
    first.service.calculate();
    for (const edited of [first, second]) {
      edit(edited);
      edited.service.calculate();
    }
    expect(second.state).toEqual(first.state);
  });
});

describe('cells that look alike', () => {
  it('part when one of them changes', () => {
    const { sheet, app } = host();
    const rule = app.newDataValidation().requireNumberGreaterThan(3).build();
    const both = sheet.getRange('A1:A2');
    both.setNumberFormat('0.00').setBackground('#ffff00').setBorder(true, true, true, true, true, true);
    both.setDataValidation(rule);
    sheet.getRange('A1').setNumberFormat('General').setBackground(null).setDataValidation(null);
    sheet.getRange('A1').setBorder(false, false, false, false, false, false);
    expect(both.getNumberFormats()).toEqual([['General'], ['0.00']]);
    expect(both.getBackgrounds()).toEqual([['#ffffff'], ['#ffff00']]);
    expect(both.getDataValidations().map(([found]) => found?.getCriteriaValues()[0])).toEqual([undefined, 3]);
  });

  it('are one object in the model, which nothing can change', () => {
    const { sheet, state } = host();
    sheet.getRange('A1').setBackground('#ff0000').setFontWeight('bold');
    sheet
      .getRange('B2:C3')
      .setFontWeight('bold')
      .setBackground('#ff0000')
      .setFontWeight('normal')
      .setFontWeight('bold');
    const { 1: first, 2: second } = state.sheets[0]!.cells;
    expect(second![2]!.format).toBe(second![3]!.format);
    expect(second![2]!.format).toEqual(first![1]!.format);
    expect(() => {
      second![2]!.format!.bold = false;
    }).toThrow(TypeError);
  });

  it('have borders inside and around as the range was given', () => {
    const { sheet, state } = host();
    sheet.getRange('A1:C3').setBorder(true, true, true, true, null, null);
    const sides = [1, 2, 3].map((row) =>
      [1, 2, 3].map((column) => Object.keys(state.sheets[0]!.cells[row]![column]!.format!.borders!).sort().join()),
    );
    expect(sides).toEqual([
      ['left,top', 'top', 'right,top'],
      ['left', '', 'right'],
      ['bottom,left', 'bottom', 'bottom,right'],
    ]);
  });
});
