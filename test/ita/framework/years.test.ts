/** The built-in frameworks against the published tables of the years 2563 to 2569. */

import { type Framework, itemWithRole } from '../../../src/ita/framework/framework';
import { frameworkOf, KNOWN_YEARS, LATEST_YEAR } from '../../../src/ita/framework/years';

function known(year: number): Framework {
  const framework = frameworkOf(year);
  if (!framework) throw new Error(`no framework of ${year}`);
  return framework;
}

describe('the years', () => {
  it('are those from 2563 to 2569', () => {
    expect(KNOWN_YEARS).toEqual([2563, 2564, 2565, 2566, 2567, 2568, 2569]);
    expect(LATEST_YEAR).toBe(2569);
  });

  it('have no framework before and after: those are entered in the workbook', () => {
    expect(frameworkOf(2562)).toBeNull();
    expect(frameworkOf(2570)).toBeNull();
    expect(frameworkOf(Number.NaN)).toBeNull();
  });

  it('come as copies: changing one leaves the next untouched', () => {
    const changed = known(2567);
    changed.items[0]!.title = '';
    changed.issues[0]!.indicators.push(99);
    changed.levels.pop();
    expect(known(2567).items[0]!.title).toBe('โครงสร้าง');
    expect(known(2567).issues[0]!.indicators).toEqual([1, 6]);
    expect(known(2567).levels).toHaveLength(5);
  });
});

describe('OIT items', () => {
  it.each([
    [2563, 43, [9, 8, 7, 4, 5, 8, 2], 'O42', 'O43'],
    [2564, 43, [9, 8, 7, 4, 5, 8, 2], 'O42', 'O43'],
    [2565, 43, [9, 8, 7, 4, 5, 8, 2], 'O42', 'O43'],
    [2566, 43, [10, 8, 4, 4, 4, 8, 5], 'O42', 'O43'],
    [2567, 35, [6, 7, 4, 4, 4, 8, 2], 'O34', 'O35'],
    [2568, 28, [4, 7, 2, 3, 4, 6, 2], 'O27', 'O28'],
    [2569, 26, [4, 6, 2, 3, 4, 5, 2], 'O25', 'O26'],
  ])('of %i are %i, %j in 9.1–10.2; measures in %s, follow-up in %s', (year, total, counts, measures, followUp) => {
    const { items, subIndicators } = known(year);
    expect(items.map(({ code }) => code)).toEqual(Array.from({ length: total }, (_, index) => `O${index + 1}`));
    expect(subIndicators.map(({ code }) => code)).toEqual(['9.1', '9.2', '9.3', '9.4', '9.5', '10.1', '10.2']);
    expect(subIndicators.map(({ code }) => items.filter(({ subIndicator }) => subIndicator === code).length)).toEqual(
      counts,
    );
    expect(itemWithRole(known(year), 'measures')?.code).toBe(measures);
    expect(itemWithRole(known(year), 'follow-up')?.code).toBe(followUp);
    expect(items.filter(({ role }) => role !== null)).toHaveLength(2);
  });

  it.each(KNOWN_YEARS)('of %i all have a title and belong to the indicator of their sub-indicator', (year) => {
    for (const item of known(year).items) {
      expect(item.title).not.toBe('');
      expect(item.subIndicator.startsWith(`${item.indicator}.`)).toBe(true);
    }
  });

  it.each(KNOWN_YEARS)('of %i want data of the year that their title names, and never of a later year', (year) => {
    for (const { title, dataYear } of known(year).items) {
      const named = /25[67]\d/.exec(title)?.[0];
      if (named) expect(dataYear).toBe(Number(named));
      if (dataYear !== null) expect([year, year - 1]).toContain(dataYear);
    }
  });

  it.each(KNOWN_YEARS)(
    'of %i want a yearly report of the year before and a half-year report of the year itself',
    (year) => {
      for (const { title, dataYear } of known(year).items) {
        if (/รอบ 6 เดือน/.test(title)) expect(dataYear).toBe(year);
        else if (/รายงานผล.*ประจำปี/.test(title)) expect(dataYear).toBe(year - 1);
      }
    },
  );

  it('ask no year of structure, contact, manuals and plans over several years', () => {
    const years = (year: number, codes: string[]) =>
      codes.map((code) => known(year).items.find((item) => item.code === code)?.dataYear);
    expect(years(2567, ['O1', 'O2', 'O4', 'O7', 'O10', 'O11'])).toEqual([null, null, null, null, null, null]);
    expect(years(2568, ['O1', 'O2', 'O3', 'O5', 'O8', 'O9'])).toEqual([null, null, null, null, null, null]);
  });
});

describe('instruments and indicators', () => {
  it.each(KNOWN_YEARS)('of %i weigh 30, 30 and 40, over five, three and two indicators', (year) => {
    const { instruments, indicators } = known(year);
    expect(instruments.map(({ code, weight }) => [code, weight])).toEqual([
      ['IIT', 30],
      ['EIT', 30],
      ['OIT', 40],
    ]);
    expect(indicators.map(({ number, instrument }) => `${number} ${instrument}`)).toEqual([
      '1 IIT',
      '2 IIT',
      '3 IIT',
      '4 IIT',
      '5 IIT',
      '6 EIT',
      '7 EIT',
      '8 EIT',
      '9 OIT',
      '10 OIT',
    ]);
  });

  it('are taken for confirmed only as far as published results reproduce them', () => {
    expect(known(2567).instruments[0]!.confidence).toBe('calculated');
    expect(known(2568).instruments[0]!.confidence).toBe('inferred');
  });

  it('know that indicator 8 was renamed in 2567', () => {
    expect(known(2566).indicators[7]!.name).toBe('การปรับปรุงระบบการทำงาน');
    expect(known(2567).indicators[7]!.name).toBe('การปรับปรุงการทำงาน');
  });

  it.each(KNOWN_YEARS)('of %i have sub-indicators named after the groups of items, marked as inferred', (year) => {
    for (const { name, confidence } of known(year).subIndicators) {
      expect(name).not.toBe('');
      expect(confidence).toBe('inferred');
    }
  });
});

describe('questions', () => {
  it('to 2566 are i1–i30, six an indicator, and e1–e15, five an indicator, without titles', () => {
    const { questions } = known(2566);
    expect(questions).toHaveLength(45);
    expect(questions.filter(({ indicator }) => indicator === 5).map(({ code }) => code)).toEqual([
      'i25',
      'i26',
      'i27',
      'i28',
      'i29',
      'i30',
    ]);
    expect(questions.filter(({ indicator }) => indicator === 8).map(({ code }) => code)).toEqual([
      'e11',
      'e12',
      'e13',
      'e14',
      'e15',
    ]);
    expect(questions.every(({ title }) => title === '')).toBe(true);
  });

  it('from 2567 are i1–i15 and e1–e9, three an indicator, with working titles from memory', () => {
    const { questions } = known(2567);
    expect(questions).toHaveLength(24);
    expect(questions.filter(({ indicator }) => indicator === 2).map(({ code }) => code)).toEqual(['i4', 'i5', 'i6']);
    expect(questions.at(-1)).toEqual({ code: 'e9', title: 'E-Service', indicator: 8, confidence: 'remembered' });
    expect(questions.every(({ title }) => title !== '')).toBe(true);
  });
});

describe('levels', () => {
  it('to 2565 are AA to F by the total alone', () => {
    expect(known(2565).levels.map(({ name, minTotal, minGate }) => [name, minTotal, minGate])).toEqual([
      ['AA', 95, null],
      ['A', 85, null],
      ['B', 75, null],
      ['C', 65, null],
      ['D', 55, null],
      ['E', 50, null],
      ['F', 0, null],
    ]);
  });

  it('from 2566 are five, the two best with a condition on IIT, both parts of EIT, and OIT', () => {
    expect(known(2566).levels.map(({ name, minTotal, minGate }) => [name, minTotal, minGate])).toEqual([
      ['ผ่านดีเยี่ยม', 95, 95],
      ['ผ่านดี', 85, 85],
      ['ผ่าน', 85, null],
      ['ต้องปรับปรุง', 70, null],
      ['ต้องปรับปรุงโดยด่วน', 0, null],
    ]);
    expect(known(2566).gates.map(({ code, instrument }) => [code, instrument])).toEqual([
      ['IIT', 'IIT'],
      ['EIT1', 'EIT'],
      ['EIT2', 'EIT'],
      ['OIT', 'OIT'],
    ]);
  });

  it.each(KNOWN_YEARS)('of %i pass from 85', (year) => {
    expect(known(year).passing).toBe(85);
  });
});

describe('the seven ประเด็น', () => {
  const itemsOf = (year: number) => known(year).issues.map(({ items }) => items.join(' '));

  it('of 2568 are judged by these items', () => {
    expect(itemsOf(2568)).toEqual([
      'O6 O7 O8 O9',
      'O9 O10 O11',
      'O1 O2 O3 O4 O5 O18 O20',
      'O8',
      'O6 O7 O12 O13',
      'O14 O15 O16',
      'O17 O18 O19 O21 O22 O23 O24 O25 O26 O27 O28',
    ]);
  });

  it('of 2567 are judged by the items that say the same under other codes', () => {
    expect(itemsOf(2567)).toEqual([
      'O8 O9 O10 O11',
      'O11 O12 O13',
      'O1 O2 O3 O4 O5 O6 O7 O23 O25',
      'O10',
      'O8 O9 O14 O15 O16 O17',
      'O18 O19 O20 O21',
      'O22 O23 O24 O26 O27 O28 O29 O30 O31 O32 O33 O34 O35',
    ]);
  });

  it('are judged by indicators and questions, all from 2567 and whole indicators before', () => {
    expect(known(2568).issues.map(({ indicators }) => indicators)).toEqual([
      [1, 6],
      [6, 8],
      [7, 9],
      [4],
      [2],
      [3],
      [5, 10],
    ]);
    expect(known(2567).issues.map(({ questions }) => questions.join(' '))).toEqual([
      'i1 i2 i3 e1 e2 e3',
      'e1 e7 e8 e9',
      'e4 e5 e6',
      'i10 i11 i12',
      'i4 i5 i6',
      'i7 i8 i9',
      'i13 i14 i15 e3',
    ]);
    expect(known(2565).issues[1]!.questions).toEqual(['e11', 'e12', 'e13', 'e14', 'e15']);
  });

  it.each(KNOWN_YEARS)('of %i leave no item and no question out, and claim no certainty', (year) => {
    const { issues, items, questions } = known(year);
    expect(issues).toHaveLength(7);
    expect(new Set(issues.flatMap((issue) => issue.items))).toEqual(new Set(items.map(({ code }) => code)));
    expect(new Set(issues.flatMap((issue) => issue.questions))).toEqual(new Set(questions.map(({ code }) => code)));
    expect(issues.every(({ confidence }) => confidence === 'inferred')).toBe(true);
  });
});
