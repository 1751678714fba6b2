/** Finding an item by what is typed. */

import { findEntries } from '../../sidebar/parts/find-entries';
import { ITAS } from './sample';

const found = (typed: string) => findEntries(ITAS, typed).map(({ code }) => code);

describe('finding an item of ITAS', () => {
  it.each([
    ['a code', 'O14', ['O14']],
    ['small letters and spaces', ' o 14 ', ['O14']],
    ['a number alone', '14', ['O14']],
    ['Thai digits', '๑๔', ['O14']],
    ['the beginning of a code', 'O4', ['O4', 'O40', 'O41', 'O42', 'O43']],
    ['a part of a title', 'เรื่องร้องเรียน', ['O14']],
    ['a part of a title, with spaces', 'การ ทุจริต', ['O14']],
    ['what is nowhere', 'O99', []],
  ])('by %s', (_case, typed, codes) => {
    expect(found(typed)).toEqual(codes);
  });

  it('leaves all of them, in their order, for a blank search', () => {
    expect(findEntries(ITAS, ' ')).toEqual(ITAS);
  });

  it('takes what is typed as text, not as a pattern', () => {
    expect(found('.*')).toEqual([]);
    expect(found('(')).toEqual([]);
  });
});
