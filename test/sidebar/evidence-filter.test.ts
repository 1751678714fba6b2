/** Which items of the evidence are shown, and what there is to choose from. */

import {
  choicesOf,
  FACETS,
  type Filter,
  isOpen,
  matches,
  NO_CHOICE,
  stillThere,
} from '../../sidebar/views/evidence/evidence-filter';
import { EVIDENCE, MANY, O14 } from './samples/evidence';

const [DONE, MISSING] = EVIDENCE.items as [typeof O14, typeof O14];
const { items } = MANY;
const filter = (chosen: Partial<Filter['chosen']> = {}, isAll = false): Filter => ({
  isAll,
  chosen: { ...NO_CHOICE, ...chosen },
});

describe('an item is open', () => {
  it.each(['missing', 'faulty', 'incomplete', 'doubtful', 'unseen', 'recheck', 'unopened'] as const)(
    'while its state is %s: what nobody looked at is not settled',
    (state) => expect(isOpen({ ...DONE, state })).toBe(true),
  );

  it.each(['opened', 'seen'] as const)('no more where it is %s, unless something else of it is amiss', (state) => {
    const gap = O14.gaps[0]!;
    expect(isOpen({ ...DONE, state })).toBe(false);
    expect(isOpen({ ...DONE, state, gaps: [{ ...gap, severity: 'info' }] })).toBe(false);
    expect(isOpen({ ...DONE, state, gaps: [{ ...gap, severity: 'warning' }] })).toBe(true);
  });
});

describe('the choices', () => {
  it('count what each would show beside the other choices, and add up', () => {
    for (const isAll of [true, false]) {
      for (const facet of FACETS) {
        const other = filter({ subIndicator: facet === 'subIndicator' ? null : '9.1' }, isAll);
        const counts = choicesOf(items, facet, other).map(({ key, count }) => {
          const shown = items.filter((item) => matches(item, { isAll, chosen: { ...other.chosen, [facet]: key } }));
          expect(count).toBe(shown.length);
          return count;
        });
        const all = items.filter((item) => matches(item, other)).length;
        expect(counts.reduce((sum, count) => sum + count, 0)).toBe(all);
      }
    }
  });

  it('stay the same whatever is chosen, with those of nobody last and the gravest state first', () => {
    const keys = (own: Filter) => FACETS.map((facet) => choicesOf(items, facet, own).map(({ key }) => key));
    expect(keys(filter({ owner: 'กองช่าง' }))).toEqual(keys(filter({}, true)));
    expect(keys(filter())).toEqual([
      ['สำนักปลัด', 'กองช่าง', O14.owner, ''],
      ['missing', 'faulty', 'doubtful', 'opened'],
      ['9.1', '9.4', '10.1'],
    ]);
  });

  it('of nobody are not those of anybody', () => {
    expect(items.filter((item) => matches(item, filter({ owner: '' }, true)))).toEqual(
      items.filter(({ owner }) => owner === ''),
    );
    expect(items.filter((item) => matches(item, filter({}, true)))).toEqual(items);
  });

  it('that a later reading no longer has are given up', () => {
    const chosen = { owner: 'กองช่าง', state: 'missing', subIndicator: '9.1' };
    expect(stillThere([MISSING], filter(chosen))).toEqual(filter({ state: 'missing' }));
    expect(stillThere([MISSING], filter({ owner: '' }))).toEqual(filter({ owner: '' }));
  });
});
