/** ITA_GRADE and ITA_GAP: the level of a result, and what keeps it from the next one. */

import { column, withoutWorkbook } from './add-in';

const call = withoutWorkbook();
const grade = (...args: unknown[]) => call('ITA_GRADE', ...args);
const gap = (...args: unknown[]) => call('ITA_GAP', ...args);

describe('ITA_GRADE of one total', () => {
  it.each([
    [100, 'ผ่านดีเยี่ยม'],
    [95, 'ผ่านดีเยี่ยม'],
    [94.995, 'ผ่านดีเยี่ยม'],
    [94.994, 'ผ่านดี'],
    [85, 'ผ่านดี'],
    [84.995, 'ผ่านดี'],
    [84.99, 'ต้องปรับปรุง'],
    [70, 'ต้องปรับปรุง'],
    [69.99, 'ต้องปรับปรุงโดยด่วน'],
    [0, 'ต้องปรับปรุงโดยด่วน'],
  ])('%d is %s from 2566 on, rounded half up to two decimals', (total, level) => {
    expect(grade(total, 2566)).toBe(level);
    expect(grade(total, 2569)).toBe(level);
    expect(grade(total)).toBe(level);
  });

  it.each([
    [95, 'AA'],
    [94.99, 'A'],
    [84.99, 'B'],
    [74.99, 'C'],
    [64.99, 'D'],
    [54.99, 'E'],
    [49.99, 'F'],
  ])('%d is %s up to 2565', (total, level) => {
    expect(grade(total, 2563)).toBe(level);
    expect(grade(total, 2565)).toBe(level);
  });

  it.each(['๙๗.๘๐', '97.80%', ' 97.80 ', '๙๗.๘๐ %'])('reads %s as people write it', (total) => {
    expect(grade(total, '๒๕๖๗')).toBe('ผ่านดีเยี่ยม');
  });

  it.each(['', ' ', null, '-'])('gives nothing for a blank (%j): it is not zero', (total) => {
    expect(grade(total, 2567)).toBe('');
  });

  it('is nothing yet without any argument and without a workbook', () => {
    expect(grade()).toBe('');
  });
});

describe('ITA_GRADE with instruments', () => {
  it('tests each of four, and the two parts of EIT apart', () => {
    expect(grade(97.8, 2567, [[99.734, 99.74, 93.44, 97.5]])).toBe('ผ่านดี');
    expect(grade(97.8, 2567, [[99.734, 99.74, 95, 97.5]])).toBe('ผ่านดีเยี่ยม');
    expect(grade(97.8, 2567, [[99.734, 99.74, 84.99, 97.5]])).toBe('ผ่าน');
  });

  it('takes three, and a column as well as a row', () => {
    expect(grade(97.8, 2567, [[99.734, 96.28, 97.5]])).toBe('ผ่านดีเยี่ยม');
    expect(grade(97.8, 2567, column(99.734, 94.994, 97.5))).toBe('ผ่านดี');
  });

  it('looks at the total alone where the argument or its only cell is left empty', () => {
    expect(grade(97.8, 2567, '')).toBe('ผ่านดีเยี่ยม');
    expect(grade(97.8, 2567, undefined)).toBe('ผ่านดีเยี่ยม');
  });

  it('claims no level that an unknown instrument could still change', () => {
    expect(grade(97.8, 2567, [[99, '', 93.44, 97.5]])).toBe('');
    expect(grade(97.8, 2567, [['', '', '', '']])).toBe('');
  });

  it('names the level that no unknown instrument can change', () => {
    expect(grade(80, 2567, [[99, '', '', 97.5]])).toBe('ต้องปรับปรุง');
    expect(grade(97.8, 2567, [[80, '', '', 97.5]])).toBe('ผ่าน');
  });

  it('lets them decide nothing up to 2565', () => {
    expect(grade(97.8, 2565, [[10, 10, 10]])).toBe('AA');
    expect(grade(97.8, 2565, [[10, 10, 10, 10]])).toBe('AA');
    expect(grade(97.8, 2565, [['', '', '']])).toBe('AA');
  });
});

describe('ITA_GRADE of a range', () => {
  it('gives a level for each cell, lying as the cells lie', () => {
    expect(grade(column(97.8, '', '๘๐'), 2567)).toEqual(column('ผ่านดีเยี่ยม', '', 'ต้องปรับปรุง'));
    expect(grade([[97.8, 90]], 2567)).toEqual([['ผ่านดีเยี่ยม', 'ผ่านดี']]);
    expect(grade([[97.8]], 2567)).toEqual([['ผ่านดีเยี่ยม']]);
  });

  it('takes a row of instruments for each total', () => {
    const instruments = [
      [99.73, 99.74, 93.44, 97.5],
      [99, 99, 99, 99],
      ['', '', '', ''],
    ];
    expect(grade(column(97.8, 99, 99), 2567, instruments)).toEqual(column('ผ่านดี', 'ผ่านดีเยี่ยม', ''));
  });
});

describe('ITA_GAP', () => {
  it('names the next level, the instrument that blocks it and what it lacks', () => {
    const sentence = gap(97.8, 2567, [[99.73, 99.74, 93.44, 97.5]]);
    expect(sentence).toContain('ผ่านดีเยี่ยม');
    expect(sentence).toContain('EIT ส่วนที่ 2');
    expect(sentence).toContain('1.56');
    expect(sentence).not.toMatch(/IIT|ส่วนที่ 1|OIT|คะแนนรวม/);
  });

  it('names the total too where it lacks something, and calls three instruments by their short names', () => {
    const sentence = gap(84, 2567, [[90, 90, 70]]) as string;
    expect(sentence).toMatch(/ระดับถัดไป ผ่าน: .*คะแนนรวม.*1\.00/);
    expect(gap(86, 2567, [[90, 90, 80]])).toMatch(/^ระดับถัดไป ผ่านดี: ติดที่ OIT ได้ 80\.00 .* ขาด 5\.00$/);
  });

  it('knows no instruments up to 2565', () => {
    expect(gap(90, 2565, [[10, 10, 10]])).toMatch(/^ระดับถัดไป AA: ติดที่ คะแนนรวม .* ขาด 5\.00$/);
  });

  it('says that the highest level is reached', () => {
    expect(gap(99, 2567, [[99, 99, 99, 99]])).toBe('อยู่ในระดับสูงสุดแล้ว');
  });

  it('says what is unknown instead of praising it', () => {
    expect(gap(97.8, 2567, [[99, '', '', 97.5]])).toBe('ยังบอกระดับไม่ได้ เพราะยังไม่มีคะแนน EIT ส่วนที่ 1, EIT ส่วนที่ 2');
  });

  it('answers a blank with nothing and a range cell by cell', () => {
    expect(gap('', 2567)).toBe('');
    const [[first], [second]] = gap(column(97.8, ''), 2567) as [[string], [string]];
    expect(first).toBe('อยู่ในระดับสูงสุดแล้ว');
    expect(second).toBe('');
  });
});

describe.each(['ITA_GRADE', 'ITA_GAP'])('%s refuses, and names the argument:', (name) => {
  it.each<[why: string, args: unknown[], message: RegExp]>([
    ['words as a total', ['ดีมาก', 2567], /total.*"ดีมาก".*ไม่ใช่ตัวเลข/],
    ['a total above 100', ['1,000', 2567], /total.*"1,000".*0–100/],
    ['a total below 0', [-1, 2567], /total.*0–100/],
    ['a date as a total', [new Date(2024, 0, 9), 2567], /total.*วันที่/],
    ['a wrong cell of a range, by its place', [[[90], ['x']], 2567], /total.*ช่องที่ 2/],
    ['a CE year', [97.8, 2024], /year.*"2024".*พ\.ศ\./],
    ['a year without framework', [97.8, 2599], /year.*2599.*กรอบ ITA/],
    ['half a year', [97.8, 2567.5], /year.*จำนวนเต็ม/],
    ['words as a year', [97.8, 'ปีนี้'], /year.*"ปีนี้"/],
    ['a date as a year', [97.8, new Date(2024, 0, 9)], /^อาร์กิวเมนต์ year: "วันที่"/],
    ['a range as a year', [97.8, [[2566], [2567]]], /year.*ค่าเดียว/],
    ['two instruments', [97.8, 2567, [[99, 99]]], /instruments.*3 ค่า.*4 ค่า.*ได้ 2 ค่า/],
    ['words as an instrument', [97.8, 2567, [[99, 'x', 99]]], /instruments.*ช่องที่ 2.*"x"/],
    ['an instrument above 100', [97.8, 2567, [[99, 99, 101]]], /instruments.*ช่องที่ 3.*0–100/],
    ['fewer rows of instruments than totals', [[[1], [2]], 2567, [[9, 9, 9]]], /instruments.*2 แถว/],
    ['totals side by side with instruments', [[[1, 2]], 2567, [[9, 9, 9]]], /total.*คอลัมน์เดียว/],
    ['no total but a year', [undefined, 2567], /total.*ยังไม่ได้ระบุ/],
  ])('%s', (_why, args, message) => {
    expect(() => call(name, ...args)).toThrow(message);
  });
});

it('ITA_GAP() alone asks for the total', () => {
  expect(() => gap()).toThrow(/total.*ยังไม่ได้ระบุ/);
});
