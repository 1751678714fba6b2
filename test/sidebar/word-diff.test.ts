/** What differs between two texts, word by word. */

import fc from 'fast-check';
import { wordDiff } from '../../sidebar/views/measures/word-diff';

const shown = (before: string, after: string) =>
  wordDiff(before, after)
    .map(({ text, kind }) => ({ same: text, inserted: `[+${text}]`, deleted: `[-${text}]` })[kind])
    .join('');

it.each([
  ['ได้ 93.46 คะแนน', 'ได้ 71.25 คะแนน', 'ได้ [-93.46][+71.25] คะแนน'],
  ['ยังไม่มีลิงก์', 'ยังไม่มีลิงก์', 'ยังไม่มีลิงก์'],
  ['จึงควรปรับปรุงการให้บริการ', 'จึงควรเร่งปรับปรุงการให้บริการ', 'จึงควร[+เร่ง]ปรับปรุงการให้บริการ'],
  ['กองคลัง', '', '[-กองคลัง]'],
  ['', 'กองคลัง', '[+กองคลัง]'],
  ['', '', ''],
])('%j and %j: whole Thai words and whole numbers', (before, after, expected) => {
  expect(shown(before, after)).toBe(expected);
});

it('takes changes with only a space between for one', () => {
  expect(shown('ก่อน one two หลัง', 'ก่อน three four หลัง')).toBe('ก่อน [-one two][+three four] หลัง');
});

it('keeps lines apart', () => {
  expect(shown('1. ก\n2. ข', '1. ค\n2. ง')).toBe('1. [-ก][+ค]\n2. [-ข][+ง]');
});

it('compares characters where the browser can’t tell words', () => {
  const { Segmenter } = Intl;
  Object.assign(Intl, { Segmenter: undefined });
  try {
    expect(shown('abcd', 'abxd')).toBe('ab[-c][+x]d');
  } finally {
    Object.assign(Intl, { Segmenter });
  }
});

it('loses nothing of either text', () => {
  const text = fc
    .array(fc.constantFrom('คะแนน', 'ปี', ' ', '\n', '95.00', 'ก', '  ', 'ตัวชี้วัด', 'O12'), { maxLength: 30 })
    .map((words) => words.join(''));
  fc.assert(
    fc.property(text, text, (before, after) => {
      const runs = wordDiff(before, after);
      const without = (kind: string) => runs.filter((run) => run.kind !== kind).map((run) => run.text);
      expect(without('inserted').join('')).toBe(before);
      expect(without('deleted').join('')).toBe(after);
      expect(runs.every((run) => run.text !== '')).toBe(true);
    }),
  );
});
