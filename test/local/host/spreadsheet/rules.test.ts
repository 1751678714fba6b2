import { host } from './host';

describe('data validation', () => {
  it('a rule that rejects makes a write fail, and nothing of the write is done', () => {
    const { sheet, app } = host();
    const rule = app.newDataValidation().requireValueInList(['มี', 'ไม่มี'], true).setAllowInvalid(false).build();
    sheet.getRange('B2:B3').setDataValidation(rule);
    expect(() =>
      sheet.getRange('A2:B3').setValues([
        ['ก', 'มี'],
        ['ข', 'อาจจะ'],
      ]),
    ).toThrow('The data you entered in cell B3 violates the data validation rules set on this cell.');
    expect(sheet.getLastRow()).toBe(0);
    sheet.getRange('B2:B3').setValues([['มี'], ['']]);
    expect(sheet.getRange('B2').getValue()).toBe('มี');
  });

  it('a rule that warns lets everything in', () => {
    const { sheet, app } = host();
    const builder = app.newDataValidation().requireNumberBetween(0, 100);
    expect(builder.getAllowInvalid()).toBe(true);
    sheet.getRange('A1').setDataValidation(builder.build()).setValue('๙๐');
    expect(sheet.getRange('A1').getValue()).toBe('๙๐');
  });

  const rejects = (
    make: (
      builder: GoogleAppsScript.Spreadsheet.DataValidationBuilder,
      sheet: GoogleAppsScript.Spreadsheet.Sheet,
    ) => unknown,
    value: unknown,
  ) => {
    const { sheet, app } = host();
    sheet.getRange('F1:F2').setValues([['กองคลัง'], ['กองช่าง']]);
    const builder = app.newDataValidation().setAllowInvalid(false);
    make(builder, sheet);
    sheet.getRange('C3').setDataValidation(builder.build());
    try {
      sheet.getRange('C3').setValue(value);
      return false;
    } catch (error) {
      expect(String(error)).toContain('cell C3 violates');
      return true;
    }
  };

  it.each<[string, Parameters<typeof rejects>[0], unknown[], unknown[]]>([
    ['number between', (rule) => rule.requireNumberBetween(0, 100), [0, 100, '55.5'], [-1, 101, 'มาก']],
    ['number at least', (rule) => rule.requireNumberGreaterThanOrEqualTo(5), [5], [4.9]],
    ['date', (rule) => rule.requireDate(), ['2567-01-02', '1/2/2567'], ['พรุ่งนี้', 5]],
    ['date after', (rule) => rule.requireDateAfter(new Date('2024-01-01T00:00:00+07:00')), ['2/1/2024'], ['1/1/2024']],
    ['link', (rule) => rule.requireTextIsUrl(), ['https://example.go.th/a', 'example.go.th'], ['ไม่มีลิงก์']],
    ['e-mail', (rule) => rule.requireTextIsEmail(), ['a@b.th'], ['a@b']],
    ['text contains', (rule) => rule.requireTextContains('กอง'), ['กองคลัง'], ['สำนักปลัด']],
    ['formula', (rule) => rule.requireFormulaSatisfied('=LEN(C3)<4'), ['กขค'], ['กขคง']],
    ['list from a range', (rule, sheet) => rule.requireValueInRange(sheet.getRange('F1:F5')), ['กองช่าง'], ['กองอื่น']],
    ['checkbox', (rule) => rule.requireCheckbox(), [true, 'FALSE'], ['มี', 1]],
    ['checkbox with own values', (rule) => rule.requireCheckbox('มี', 'ไม่มี'), ['มี', 'ไม่มี'], [true]],
  ])('%s', (_, make, good, bad) => {
    for (const value of good) expect([value, rejects(make, value)]).toEqual([value, false]);
    for (const value of bad) expect([value, rejects(make, value)]).toEqual([value, true]);
  });

  it('can be read back, copied and cleared', () => {
    const { sheet, app } = host();
    const rule = app
      .newDataValidation()
      .requireValueInList(['ก', 'ข'])
      .setHelpText('เลือกหนึ่งข้อ')
      .setAllowInvalid(false)
      .build();
    sheet.getRange('A1:B1').setDataValidations([[rule, null as never]]);
    const [[read, none]] = sheet.getRange('A1:B1').getDataValidations() as [
      [GoogleAppsScript.Spreadsheet.DataValidation, null],
    ];
    expect(none).toBeNull();
    expect(read.getCriteriaType()).toBe(app.DataValidationCriteria.VALUE_IN_LIST);
    expect(read.getCriteriaValues()).toEqual([['ก', 'ข'], true]);
    expect([read.getHelpText(), read.getAllowInvalid()]).toEqual(['เลือกหนึ่งข้อ', false]);
    expect(read.copy().setAllowInvalid(true).build().getAllowInvalid()).toBe(true);
    sheet.getRange('A1').clearDataValidations();
    expect(sheet.getRange('A1').getDataValidation()).toBeNull();
  });

  it('a list has at most 500 items', () => {
    const { app } = host();
    const items = Array.from({ length: 501 }, (_, index) => String(index));
    expect(() => app.newDataValidation().requireValueInList(items)).toThrow('more items than the limit of 500');
  });

  it('checkboxes start unticked and are ticked as values', () => {
    const { sheet } = host();
    const boxes = sheet.getRange('A1:A2').insertCheckboxes();
    expect(boxes.getValues()).toEqual([[false], [false]]);
    expect(boxes.isChecked()).toBe(false);
    sheet.getRange('A1').setValue('TRUE');
    expect(boxes.isChecked()).toBeNull();
    expect(() => sheet.getRange('A2').setValue('ใช่')).toThrow('cell A2 violates');
    expect(sheet.getRange('B1').isChecked()).toBeNull();
  });
});

describe('conditional formats', () => {
  it('are kept in order, with their ranges and conditions', () => {
    const { sheet, app } = host();
    const rules = [
      app.newConditionalFormatRule().whenNumberLessThan(85).setBackground('#F4CCCC').setBold(true),
      app.newConditionalFormatRule().whenTextEqualTo('ไม่มี').setFontColor('red'),
      app.newConditionalFormatRule().whenCellEmpty().setBackground('#eee'),
    ].map((builder) => builder.setRanges([sheet.getRange('B2:B10')]).build());
    sheet.setConditionalFormatRules(rules);
    const read = sheet.getConditionalFormatRules().map((rule) => rule.getBooleanCondition()!);
    expect(read.map((condition) => [String(condition.getCriteriaType()), condition.getCriteriaValues()])).toEqual([
      ['NUMBER_LESS_THAN', [85]],
      ['TEXT_EQUAL_TO', ['ไม่มี']],
      ['CELL_EMPTY', []],
    ]);
    expect(read.map((condition) => condition.getBackground())).toEqual(['#f4cccc', null, '#eeeeee']);
    expect([read[0]!.getBold(), read[1]!.getFontColor()]).toEqual([true, '#ff0000']);
  });

  it('need a condition and a range on their own sheet', () => {
    const { sheet, app, book } = host();
    expect(() =>
      app
        .newConditionalFormatRule()
        .setRanges([sheet.getRange('A1')])
        .build(),
    ).toThrow('condition');
    expect(() => app.newConditionalFormatRule().whenCellEmpty().build()).toThrow('ranges');
    const rule = app
      .newConditionalFormatRule()
      .whenCellEmpty()
      .setRanges([sheet.getRange('A1')])
      .build();
    expect(() => book.insertSheet('อื่น').setConditionalFormatRules([rule])).toThrow('different sheet');
    expect(() => app.newConditionalFormatRule().setBackground('สีแดง')).toThrow('Invalid argument');
  });
});

describe('looks', () => {
  it('are set and read, one for all or one each', () => {
    const { sheet, app } = host();
    const range = sheet.getRange('A1:B1');
    range
      .setBackgrounds([['#FF0000', null]])
      .setFontColor('#123456')
      .setFontSize(14)
      .setFontWeight('bold');
    range.setHorizontalAlignment('center').setVerticalAlignment('middle').setWrap(true).setFontFamily('Sarabun');
    expect(range.getBackgrounds()).toEqual([['#ff0000', '#ffffff']]);
    expect([range.getFontColor(), range.getFontSize(), range.getFontWeight()]).toEqual(['#123456', 14, 'bold']);
    expect([range.getHorizontalAlignment(), range.getVerticalAlignment(), range.getWrap()]).toEqual([
      'center',
      'middle',
      true,
    ]);
    range.setWrapStrategy(app.WrapStrategy.CLIP);
    expect(range.getWrapStrategy()).toBe(app.WrapStrategy.CLIP);
    range.setFontWeight(null);
    expect(range.getFontWeight()).toBe('normal');
    expect(() => range.setFontWeight('heavy' as never)).toThrow('Invalid argument: heavy');
    expect(() => range.setBackground('แดง')).toThrow('Invalid argument');
  });

  it('borders are drawn around and between', () => {
    const { sheet, app, state } = host();
    sheet.getRange('A1:B2').setBorder(true, true, true, true, null, true, '#999999', app.BorderStyle.SOLID_MEDIUM);
    const borders = state.sheets[0]!.cells[1]![1]!.format!.borders!;
    expect(Object.keys(borders).sort()).toEqual(['bottom', 'left', 'top']);
  });

  it('several ranges at once are one call', () => {
    const { sheet, calls } = host();
    const before = calls.total();
    sheet.getRangeList(['A1:A2', 'C3']).setBackground('#00ff00').setFontWeight('bold');
    expect(calls.total() - before).toBe(2);
    expect(sheet.getRange('C3').getBackground()).toBe('#00ff00');
  });
});

describe('protection', () => {
  it('of a tab is one, with holes', () => {
    const { sheet, app } = host();
    const protection = sheet.protect().setDescription('ห้ามแก้หัวตาราง').setWarningOnly(true);
    protection.setUnprotectedRanges([sheet.getRange('B2:B')]);
    expect(sheet.protect().getDescription()).toBe('ห้ามแก้หัวตาราง');
    const [read] = sheet.getProtections(app.ProtectionType.SHEET);
    expect([read!.isWarningOnly(), read!.getUnprotectedRanges()[0]!.getA1Notation()]).toEqual([true, 'B2:B1000']);
    expect(() =>
      sheet
        .getRange('A1')
        .protect()
        .setUnprotectedRanges([sheet.getRange('A1')]),
    ).toThrow('Unprotected');
    read!.remove();
    expect(sheet.getProtections(app.ProtectionType.SHEET)).toEqual([]);
  });

  it('is listed for all tabs at once, with the tab of each', () => {
    const { sheet, app } = host();
    const other = app.getActiveSpreadsheet().insertSheet('อื่น');
    other.getRange('B2:C3').protect();
    sheet.protect();
    const of = (type: GoogleAppsScript.Spreadsheet.ProtectionType) =>
      app
        .getActiveSpreadsheet()
        .getProtections(type)
        .map((found) => found.getRange().getSheet().getName());
    expect([of(app.ProtectionType.RANGE), of(app.ProtectionType.SHEET)]).toEqual([['อื่น'], [sheet.getName()]]);
  });

  it('stops editors who are not listed; not the owner, and nobody when it only warns', () => {
    const { sheet, signIn, app } = host();
    const protection = sheet.getRange('A1:A2').protect();
    signIn('officer@example.org');
    sheet.getRange('A1').setValue('รายชื่อยังไม่ถูกจำกัด');
    signIn('owner@example.org');
    protection.removeEditors(protection.getEditors());
    sheet.getRange('A1').setValue('เจ้าของ');
    signIn('officer@example.org');
    expect(sheet.getProtections(app.ProtectionType.RANGE)[0]!.canEdit()).toBe(false);
    expect(() => sheet.getRange('A1:B1').setValues([[1, 2]])).toThrow('protected');
    expect(() => sheet.getRange('A2').setBackground('red')).toThrow('protected');
    expect(() => sheet.deleteRow(1)).toThrow('protected');
    sheet.getRange('B1').setValue('ว่าง');
    signIn('owner@example.org');
    protection.setWarningOnly(true);
    signIn('officer@example.org');
    sheet.getRange('A1').setValue('ผ่าน');
    expect(sheet.getRange('A1').getValue()).toBe('ผ่าน');
  });

  it('of a tab leaves its holes open', () => {
    const { sheet, signIn } = host();
    sheet
      .protect()
      .setUnprotectedRanges([sheet.getRange('B:B')])
      .addEditor('chief@example.org');
    signIn('officer@example.org');
    sheet.getRange('B5').setValue(1);
    expect(() => sheet.getRange('A5').setValue(1)).toThrow('protected');
    expect(() => sheet.getRange('A5:B5').setValues([[1, 2]])).toThrow('protected');
  });

  it('of a tab stops what concerns the whole tab', () => {
    const { sheet, signIn } = host();
    sheet.protect().addEditor('chief@example.org');
    const chart = sheet.newChart().addRange(sheet.getRange('A1:B2')).setPosition(1, 1, 0, 0).build();
    signIn('officer@example.org');
    for (const act of [
      () => sheet.setFrozenRows(1),
      () => sheet.setColumnWidth(1, 50),
      () => sheet.hideColumns(2),
      () => sheet.setConditionalFormatRules([]),
      () => sheet.insertChart(chart),
      () => sheet.clearFormats(),
      () => sheet.clearNotes(),
    ]) {
      expect(act).toThrow('protected');
    }
    expect([sheet.getFrozenRows(), sheet.getCharts().length, sheet.getColumnWidth(1)]).toEqual([0, 0, 100]);
    signIn('chief@example.org');
    sheet.setFrozenRows(1);
    expect(sheet.getFrozenRows()).toBe(1);
  });
});

describe('checkboxes and lists', () => {
  it('check() and uncheck() pass over cells without a checkbox', () => {
    const { sheet } = host();
    sheet.getRange('A1').insertCheckboxes();
    sheet.getRange('A2').insertCheckboxes('มี', 'ไม่มี');
    sheet.getRange('A3').setValue('ข้อความ');
    sheet.getRange('A1:A3').check();
    expect(sheet.getRange('A1:A3').getValues()).toEqual([[true], ['มี'], ['ข้อความ']]);
    sheet.getRange('A1:A3').uncheck();
    expect(sheet.getRange('A1:A3').getValues()).toEqual([[false], ['ไม่มี'], ['ข้อความ']]);
  });

  it('a list of choices has at least one', () => {
    const { app } = host();
    expect(() => app.newDataValidation().requireValueInList([])).toThrow('Invalid argument: values');
  });
});
