import { host } from './host';

describe('named ranges', () => {
  it.each(['', '1ชื่อ', 'มี ช่องว่าง', 'A1', 'ab12', 'R1C1', 'r2c', 'C', 'true', 'FALSE', 'a-b', 'x'.repeat(251)])(
    'the name %p is refused',
    (name) => {
      const { book, sheet } = host();
      expect(() => book.setNamedRange(name, sheet.getRange('A1'))).toThrow('not valid');
    },
  );

  it('are set, found, replaced, renamed and removed', () => {
    const { book, sheet } = host();
    book.setNamedRange('ปีที่ประเมิน', sheet.getRange('B2'));
    book.setNamedRange('total_score', sheet.getRange('C2:C5'));
    book.setNamedRange('TOTAL_SCORE', sheet.getRange('D2'));
    expect(book.getNamedRanges().map((named) => [named.getName(), named.getRange().getA1Notation()])).toEqual([
      ['ปีที่ประเมิน', 'B2'],
      ['total_score', 'D2'],
    ]);
    sheet.getRange('E1').setFormula('=total_score');
    book.getNamedRanges()[1]!.setName('score');
    expect(sheet.getRange('E1').getFormula()).toBe('=score');
    expect(() => book.getNamedRanges()[1]!.setName('ปีที่ประเมิน')).toThrow('already exists');
    book.removeNamedRange('score');
    expect(sheet.getRange('E1').getValue()).toBe('#NAME?');
    expect(book.getRangeByName('score')).toBeNull();
    expect(() => book.removeNamedRange('score')).toThrow('does not exist');
  });

  it('lose their cells with the tab', () => {
    const { book, sheet } = host();
    const other = book.insertSheet('อื่น');
    book.setNamedRange('ชื่อ', other.getRange('A1'));
    sheet.getRange('A1').setFormula('=ชื่อ');
    book.deleteSheet(other);
    expect(book.getRangeByName('ชื่อ')).toBeNull();
    expect(sheet.getRange('A1').getValue()).toBe('#REF!');
  });
});
