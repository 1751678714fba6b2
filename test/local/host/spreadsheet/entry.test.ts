import { host } from './host';

const enter = (text: unknown, locale = 'th_TH', format?: string) => {
  const { sheet } = host({ locale });
  const cell = sheet.getRange('A1');
  if (format) cell.setNumberFormat(format);
  cell.setValue(text as string);
  return {
    value: cell.getValue(),
    formula: cell.getFormula(),
    shown: cell.getDisplayValue(),
    format: cell.getNumberFormat(),
  };
};

describe('setValue takes text as a user would type it', () => {
  it('an equals sign makes a formula, an apostrophe keeps the text', () => {
    expect(enter('=1+1')).toMatchObject({ value: 2, formula: '=1+1' });
    expect(enter("'=1+1")).toMatchObject({ value: '=1+1', formula: '' });
    expect(enter("'0812345678")).toMatchObject({ value: '0812345678' });
    expect(enter('=')).toMatchObject({ value: '=', formula: '' });
  });

  it('a plain-text cell keeps a formula as the text it was written in, whoever enters it', () => {
    expect(enter('=1+1', 'th_TH', '@')).toMatchObject({ value: '=1+1', formula: '' });
    const { sheet } = host({ locale: 'th_TH' });
    sheet.getRange('A1').setNumberFormat('@').setFormula('=1+1');
    expect(sheet.getRange('A1').getValue()).toBe('=1+1');
  });

  it.each([
    ['2,500', 2500, '2,500'],
    ['1,234.50', 1234.5, '1,234.50'],
    ['50%', 0.5, '50%'],
    ['97.8%', 0.978, '97.80%'],
    ['-3', -3, '-3'],
    ['1e3', 1000, '1.00E+03'],
    ['.5', 0.5, '0.5'],
    ['0812345678', 812345678, '812345678'],
    ['true', true, 'TRUE'],
    ['FALSE', false, 'FALSE'],
  ])('%s', (text, value, shown) => {
    expect(enter(text)).toMatchObject({ value, shown });
  });

  it.each(['๙๗.๘๐', '1,2', '12abc', '1/2/3/4', '31/2/2567', 'O1', '1.2.3', 'มี', '95 คะแนน', '99/99', '-'])(
    '%s stays text',
    (text) => {
      expect(enter(text)).toMatchObject({ value: text, formula: '' });
    },
  );

  it('dates follow the locale and are kept in the time zone of the spreadsheet', () => {
    const midnight = (iso: string) => new Date(`${iso}T00:00:00+07:00`);
    expect(enter('2/1/2024').value).toEqual(midnight('2024-01-02'));
    expect(enter('2/1/2024', 'en_US').value).toEqual(midnight('2024-02-01'));
    expect(enter('1/2').value).toEqual(midnight('2024-02-01'));
    expect(enter('1-2').value).toEqual(midnight('2024-02-01'));
    expect(enter('2567-01-02')).toMatchObject({ value: midnight('2567-01-02'), shown: '2567-01-02' });
    expect(enter('5 Jan 2024').value).toEqual(midnight('2024-01-05'));
    expect(enter('2/1/2024 13:30').value).toEqual(new Date('2024-01-02T13:30:00+07:00'));
  });

  it('plain text keeps everything as it is', () => {
    for (const text of ['1/2', '=1+1', '50%', '007', 'TRUE', "'x"]) {
      expect(enter(text, 'th_TH', '@')).toMatchObject({ value: text, formula: '', shown: text });
    }
  });

  it('nothing empties a cell', () => {
    const { sheet } = host();
    sheet.getRange('A1:C1').setValues([['a', 'b', 'c']]);
    sheet.getRange('A1:C1').setValues([['', null, undefined]]);
    expect(sheet.getRange('A1:C1').getValues()).toEqual([['', '', '']]);
    expect(sheet.getLastRow()).toBe(0);
  });

  it('a Date becomes a date cell', () => {
    const when = new Date('2024-03-04T00:00:00+07:00');
    expect(enter(when)).toMatchObject({ value: when, shown: '4/3/2024' });
  });

  it('takes 50,000 characters and no more', () => {
    expect(enter('ก'.repeat(50_000)).value).toHaveLength(50_000);
    expect(() => enter('ก'.repeat(50_001))).toThrow(
      'Your input contains more than the maximum of 50000 characters in a single cell.',
    );
  });
});
