/** The custom functions as formulas of a workbook, and the framework of that workbook as what they follow. */

import { createHost, type Host } from '../../local/host/host';
import { column, SCRATCH, sampleWorkbook, valuesAt } from './add-in';

const FRAMEWORK = 'กรอบ ITA';

let host: Host;

beforeEach(() => {
  host = sampleWorkbook();
});

/** Types a formula, and gives what the cells from there on hold. */
function formula(text: string, spill = 'A1'): unknown[][] {
  host.edit(SCRATCH, 'A1', text);
  return valuesAt(host, spill);
}

/** Types over a cell of the framework: the row with this kind and code, the column with this header. */
function correct(kind: string, code: string, header: string, value: string | number): void {
  const sheet = host.spreadsheet.SpreadsheetApp.getActive().getSheetByName(FRAMEWORK)!;
  const values = sheet.getDataRange().getValues();
  const top = values.findIndex((row) => row.includes('ชนิด'));
  const row = values.findIndex((cells, index) => index > top && cells[0] === kind && String(cells[1]) === code);
  const at = values[top]!.indexOf(header);
  if (row < 0 || at < 0) throw new Error(`${kind} ${code} ${header} is not in the tab`);
  host.edit(FRAMEWORK, sheet.getRange(row + 1, at + 1).getA1Notation(), value);
}

describe('a formula', () => {
  it('shows one value in its cell', () => {
    expect(formula('=ITA_GRADE(97.8,2567)')).toEqual([['ผ่านดีเยี่ยม']]);
    expect(formula('=ITA_GRADE("๙๗.๘๐",2567,{99.73,99.74,93.44,97.5})')).toEqual([['ผ่านดี']]);
    expect(formula('=ITA_THAI(97.805,2)')).toEqual([['๙๗.๘๑']]);
  });

  it('spills its array into the cells beside and below', () => {
    const indicators = '{100;98.89;99.78;100;100;97.94;97.43;93.46;95;100}';
    expect(formula(`=ITA_INSTRUMENTS(${indicators})`, 'A1:C1')).toEqual([
      [expect.closeTo(99.734, 10), expect.closeTo(96.2766666667, 9), 97.5],
    ]);
    expect(formula('=ITA_GRADE({97.8;80},2567)', 'A1:A2')).toEqual(column('ผ่านดีเยี่ยม', 'ต้องปรับปรุง'));
  });

  it('reads ranges, whose empty cells are blanks', () => {
    host.edit(SCRATCH, 'C1:C3', column('๙๐', '', 80));
    expect(formula('=ITA_SCORE(C1:C3)')).toEqual([[85]]);
    expect(formula('=ITA_MISSING({"O1";"O2"},C4:C5)', 'A1:A2')).toEqual(column('O1', 'O2'));
  });

  it('shows #ERROR! for a wrong argument, and the reason on the cell', () => {
    expect(formula('=ITA_GRADE("ดีมาก",2567)')).toEqual([['#ERROR!']]);
    const cell = host.state.sheets.find(({ name }) => name === SCRATCH)?.cells[1]?.[1];
    expect(cell?.value).toEqual({ error: '#ERROR!', message: expect.stringMatching(/total.*"ดีมาก"/) });
  });
});

describe('=ITA_GRADE()', () => {
  it('is the level of this workbook’s own result', () => {
    expect(host.customFunction('ITA_GRADE')).toBe('ผ่านดี');
    expect(formula('=ITA_GRADE()')).toEqual([['ผ่านดี']]);
  });

  it('is nothing before the workbook is set up', () => {
    const fresh = createHost();
    fresh.edit(SCRATCH, 'A1', '=ITA_GRADE()');
    expect(valuesAt(fresh, 'A1')).toEqual([['']]);
  });
});

describe('the framework of the workbook', () => {
  it('gives the weights', () => {
    correct('เครื่องมือ', 'IIT', 'ค่า', 20);
    correct('เครื่องมือ', 'OIT', 'ค่า', 50);
    expect(host.customFunction('ITA_TOTAL', [[100, 0, 0]])).toBe(20);
    expect(host.customFunction('ITA_WORTH', [['10.1']], [[0]])).toEqual([[25]]);
  });

  it('gives the levels of its year, of no year and of =ITA_GRADE(), and of no other year', () => {
    correct('ระดับ', 'ระดับ 1', 'ค่าที่สอง', 93);
    expect(host.customFunction('ITA_GRADE', 97.8, 2567, [[99.73, 99.74, 93.44, 97.5]])).toBe('ผ่านดีเยี่ยม');
    expect(host.customFunction('ITA_GRADE', 97.8, '', [[99.73, 99.74, 93.44, 97.5]])).toBe('ผ่านดีเยี่ยม');
    expect(host.customFunction('ITA_GRADE')).toBe('ผ่านดีเยี่ยม');
    expect(host.customFunction('ITA_GRADE', 97.8, 2568, [[99.73, 99.74, 93.44, 97.5]])).toBe('ผ่านดี');
    expect(host.customFunction('ITA_GRADE', 97.8, 2565)).toBe('AA');
  });

  it('may be of a year that the add-in has never heard of', () => {
    expect(() => host.customFunction('ITA_GRADE', 97.8, 2570)).toThrow(/year.*2570.*กรอบ ITA/);
    correct('ปี', '2567', 'รหัส', 2570);
    correct('ระดับ', 'ระดับ 1', 'ชื่อ', 'ดีเด่น');
    expect(host.customFunction('ITA_GRADE', 97.8, 2570)).toBe('ดีเด่น');
    expect(host.customFunction('ITA_GAP', 97.8, 2570, [[99, 99, 90, 99]])).toMatch(/^ระดับถัดไป ดีเด่น: .*ขาด 5\.00$/);
    expect(host.customFunction('ITA_EVIDENCE', [['O36']], [['']], 2570)).toEqual([['ไม่มีข้อ O36 ในกรอบปี 2570']]);
  });

  it('says which codes there are where ITA_EVIDENCE is given no year', () => {
    expect(host.customFunction('ITA_EVIDENCE', [['O36']], [['']])).toEqual([['ไม่มีข้อ O36 ในกรอบปี 2567']]);
  });

  it('is not passed over in silence where it can’t be used', () => {
    correct('เครื่องมือ', 'OIT', 'ค่า', 'สี่สิบ');
    expect(() => host.customFunction('ITA_TOTAL', [[1, 2, 3]])).toThrow(/กรอบ ITA.*OIT.*"สี่สิบ"/);
    expect(host.customFunction('ITA_SCORE', [[90]])).toBe(90);
  });

  it('is found by its headers, wherever its columns were moved', () => {
    correct('ระดับ', 'ระดับ 1', 'ชื่อ', 'ดีเด่น');
    const sheet = host.spreadsheet.SpreadsheetApp.getActive().getSheetByName(FRAMEWORK)!;
    sheet.moveColumns(sheet.getRange('E:E'), 2);
    expect(host.customFunction('ITA_GRADE', 97.8, 2567)).toBe('ดีเด่น');
  });
});
