/** One good example for each OIT item: there for every shipped year, in its own years, and never more than is known. */

import { draftFramework } from '../../../src/ita/framework/draft-year';
import { type Framework, isUnconfirmed, type OitItem } from '../../../src/ita/framework/framework';
import type { OitListEntry } from '../../../src/ita/framework/oit-list';
import { frameworkOf, KNOWN_YEARS, LATEST_YEAR } from '../../../src/ita/framework/years';
import { exampleOf, type ItemExample, textsBySubject } from '../../../src/ita/help/examples';
import { subjectOf } from '../../../src/ita/help/subject';
import { conceptsIn } from './concepts';

function known(year: number): Framework {
  const framework = frameworkOf(year);
  if (!framework) throw new Error(`no framework of ${year}`);
  return framework;
}

function example(framework: Framework, code: string): ItemExample {
  const found = exampleOf(framework, code);
  if (!found) throw new Error(`no example for ${code} of ${framework.year}`);
  return found;
}

/** The framework with its first item changed. */
function withFirst(framework: Framework, change: Partial<OitItem>): Framework {
  const [first, ...others] = framework.items;
  return { ...framework, items: [{ ...first!, ...change }, ...others] };
}

/** Without the closing words in brackets that say what an example rests on. */
const RESERVATION = / \([^()]*โปรดเทียบกับคู่มือการประเมินปี 25\d\d\)$/;
const OTHER_YEARS = / \(ตามรายการของปีอื่น\)$/;

function sentencesOf({ example: text, slip }: ItemExample): string[] {
  return [...text.replace(RESERVATION, '').split('\n'), slip.replace(OTHER_YEARS, '')].filter((part) => part !== '');
}

interface Case {
  framework: Framework;
  item: OitItem;
  shown: ItemExample;
}

/** Every item of every shipped year, and of a year that a user drafts. */
const ALL: Case[] = [...KNOWN_YEARS.map(known), draftFramework(LATEST_YEAR + 1)].flatMap((framework) =>
  framework.items.map((item) => ({ framework, item, shown: example(framework, item.code) })),
);

describe('an example', () => {
  it('stands for every item of every shipped year', () => {
    for (const year of KNOWN_YEARS) {
      const framework = known(year);
      const without = framework.items.filter(({ code }) => exampleOf(framework, code) === null);
      expect([year, without.map(({ code }) => code)]).toEqual([year, []]);
    }
  });

  it('has one to three sentences, and its slip one', () => {
    for (const { item, shown } of ALL) {
      expect([item.code, shown.example.split('\n').length <= 3]).toEqual([item.code, true]);
      expect(shown.slip).not.toContain('\n');
      for (const sentence of sentencesOf(shown)) expect(sentence.trim().length).toBeGreaterThan(20);
    }
  });

  it('fits in 320 characters, also once its item is marked as unconfirmed', () => {
    for (const { framework, item, shown } of ALL) {
      const items: OitItem[] = [{ ...item, confidence: 'remembered' }];
      const doubted = example({ ...framework, items }, item.code);
      for (const text of [shown.example, shown.slip, doubted.example]) {
        expect([framework.year, item.code, text.length <= 320]).toEqual([framework.year, item.code, true]);
      }
    }
  });

  it('says nothing that the example of another subject says too', () => {
    const owner = new Map<string, string>();
    for (const { framework, item, shown } of ALL) {
      const subject = subjectOf(item.title, framework.year)!;
      for (const sentence of sentencesOf(shown)) {
        expect([sentence, owner.get(sentence) ?? subject]).toEqual([sentence, subject]);
        owner.set(sentence, subject);
      }
    }
  });

  it('is written in Thai but for the terms of the field', () => {
    const terms =
      /Q&A|E-Service|Facebook|Messenger|No Gift Policy|Dos & Don'ts|Google Drive|PDF|\.pdf|Excel|EIT|ITA|QR|(?:ITA-)?o\d+|โอกาส x ผลกระทบ/g;
    for (const { shown } of ALL) {
      const rest = `${shown.example} ${shown.slip}`.replace(terms, '');
      expect(rest.match(/[A-Za-z]+|[๐-๙]+/g) ?? []).toEqual([]);
    }
  });

  it('has no trace of a missing value or of two spaces in a row', () => {
    for (const { shown } of ALL)
      expect(`${shown.example}\n${shown.slip}`).not.toMatch(/undefined|null|NaN| {2}| \n|^ /);
  });

  it('is written once: every text is used by an item of a shipped year', () => {
    const used = new Set(ALL.map(({ framework, item }) => subjectOf(item.title, framework.year)));
    expect(Object.keys(textsBySubject()).filter((subject) => !used.has(subject))).toEqual([]);
  });
});

describe('the years of an example', () => {
  it('are the year assessed or the year before, whatever the year', () => {
    for (const { framework, shown } of ALL) {
      for (const [named] of `${shown.example} ${shown.slip}`.matchAll(/25\d\d/g)) {
        expect([framework.year, framework.year - 1]).toContain(Number(named));
      }
    }
  });

  it('move with the framework: the same list a year later reads the same, a year later', () => {
    const later = (text: string) => text.replace(/25\d\d/g, (year) => String(Number(year) + 1));
    const [base, next] = [known(LATEST_YEAR), draftFramework(LATEST_YEAR + 1)];
    for (const { code, components } of base.items.filter((item) => isUnconfirmed(item.confidence))) {
      const [now, then] = [example(base, code), example(next, code)];
      expect([code, components.length, then]).toEqual([
        code,
        components.length,
        { example: later(now.example), slip: later(now.slip) },
      ]);
    }
  });

  it('include the data year of an item that has one', () => {
    for (const { framework, item, shown } of ALL.filter(({ item }) => item.dataYear !== null)) {
      const told = `${shown.example.replace(RESERVATION, '')} ${shown.slip}`;
      expect([framework.year, item.code, told.includes(String(item.dataYear))]).toEqual([
        framework.year,
        item.code,
        true,
      ]);
    }
  });

  it('leave the year of a report out where nobody knows it', () => {
    const framework = known(2563);
    const followUp = framework.items.find(({ role }) => role === 'follow-up')!;
    expect(followUp.dataYear).toBeNull();
    expect(example(framework, followUp.code).example.replace(RESERVATION, '')).not.toMatch(/25\d\d/);
  });

  it('follow a data year that the user corrected, and the slip names the other one', () => {
    const framework = known(2568);
    const report = framework.items.find(({ code }) => code === 'O7')!;
    const corrected = { ...framework, items: [{ ...report, dataYear: 2568 }] };
    expect(example(framework, 'O7').example).toContain('ประจำปีงบประมาณ พ.ศ. 2567');
    expect(example(framework, 'O7').slip).toMatch(/ของปี 2568 .*ของปี 2567/);
    expect(example(corrected, 'O7').example).toContain('ประจำปีงบประมาณ พ.ศ. 2568');
    expect(example(corrected, 'O7').slip).toMatch(/ของปี 2567 .*ของปี 2568/);
  });

  it('never take the slip for the right year', () => {
    for (const { item, shown } of ALL) {
      const [, wrong, right] = /ปี (25\d\d)[^0-9]*แทน[^0-9]*ปี (25\d\d)/.exec(shown.slip) ?? [];
      if (wrong === undefined) continue;
      expect(Number(right)).toBe(item.dataYear);
      expect(wrong).not.toBe(right);
    }
  });
});

describe('the components of an item', () => {
  const listed = ALL.filter(({ item }) => item.components.length > 0);

  it.each([2566, 2567, 2568, 2569])('of %i are all spoken of by its example', (year) => {
    const missing = listed
      .filter(({ framework }) => framework.year === year)
      .flatMap(({ item, shown }) =>
        item.components.flatMap((component) =>
          conceptsIn(component)
            .filter(({ words }) => !words.test(shown.example))
            .map(({ name }) => `${item.code} ${component}: ${name}`),
        ),
      );
    expect(missing).toEqual([]);
  });

  it('each hold something that is looked for, so that a new one cannot pass unseen', () => {
    const components = listed.flatMap(({ item }) => item.components);
    expect(components.filter((component) => conceptsIn(component).length === 0)).toEqual([]);
  });
});

describe('what an example rests on', () => {
  it('is said where the list of the year is unknown or unconfirmed, and only there', () => {
    for (const { framework, item, shown } of ALL) {
      const sure = item.components.length > 0 && !isUnconfirmed(item.confidence);
      expect([framework.year, item.code, RESERVATION.test(shown.example)]).toEqual([framework.year, item.code, !sure]);
    }
  });

  it('is told apart: no list at all, or a list that nobody confirmed', () => {
    expect(example(known(2563), 'O1').example).toMatch(/ \(เป็นแนวทาง โปรดเทียบกับคู่มือการประเมินปี 2563\)$/);
    expect(example(known(2567), 'O34').example).toMatch(/ \(รายการยังไม่ยืนยัน โปรดเทียบกับคู่มือการประเมินปี 2567\)$/);
  });

  it('goes away once the user has confirmed the item', () => {
    const remembered = withFirst(known(2567), { confidence: 'remembered' });
    expect(example(remembered, 'O1').example).toMatch(RESERVATION);
    expect(example(withFirst(remembered, { confidence: 'user' }), 'O1').example).not.toMatch(RESERVATION);
  });

  it('is said of a slip too, where only the lists of other years tell it', () => {
    const code = (framework: Framework) =>
      framework.items.find(({ title }) => /^ช่องทางแจ้งเรื่องร้องเรียน/.test(title))!.code;
    expect(example(known(2569), code(known(2569))).slip).toMatch(OTHER_YEARS);
    expect(example(known(2568), code(known(2568))).slip).not.toMatch(OTHER_YEARS);
  });

  it('decides what is shown: forms and extra parts only where the list of the year names them', () => {
    expect(example(known(2567), 'O14').example).toContain('ITA-o14');
    expect(example(known(2568), 'O12').example).toContain('ITA-o12');
    expect(example(known(2568), 'O13').example).toContain('ITA-o13');
    expect(example(known(2569), 'O12').example).not.toContain('ITA-o');
    expect(example(known(2567), 'O5').example).not.toContain('EIT');
    expect(example(known(2568), 'O4').example).toContain('EIT');
    expect(example(known(2567), 'O30').example).toContain('4 ด้าน');
    expect(example(known(2568), 'O23').example).not.toContain('4 ด้าน');
  });
});

describe('an item of a framework that the user edited', () => {
  it('is known by its title, whatever its code', () => {
    const moved = withFirst(known(2568), { code: 'O99' });
    expect(example(moved, 'O99')).toEqual(example(known(2568), 'O1'));
    expect(exampleOf(moved, 'O1')).toBeNull();
  });

  it.each([
    ['spaces and case', 'E-Service', ' e - service '],
    ['Thai digits', 'รายงานผลการดำเนินงานประจำปี 2567', 'รายงานผลการดำเนินงานประจำปี ๒๕๖๗'],
    ['the year that it names', 'รายงานผลการดำเนินงานประจำปี 2567', 'รายงานผลการดำเนินงาน ประจำปีงบประมาณ พ.ศ. 2570'],
    ['brackets', 'แผนปฏิบัติการป้องกันการทุจริต (ประจำปี 2568)', 'แผนปฏิบัติการป้องกันการทุจริต'],
    ['how ำ is typed', 'โครงสร้างและอำนาจหน้าที่', 'โครงสร้างและอํานาจหน้าที่'],
  ])('is known by its title without regard to %s', (_, shipped, typed) => {
    expect(subjectOf(shipped, 2568)).not.toBeNull();
    expect(subjectOf(typed, 2568)).toBe(subjectOf(shipped, 2568));
  });

  it('has no example where its title is of other words: a plan is not the report on it', () => {
    const titles = ['ข้อมูลผู้บริหารและสมาชิกสภา', 'ผลการใช้จ่ายงบประมาณประจำปี', 'การดูแลสัตว์จรจัด', 'ประจำปี 2568', ''];
    for (const title of titles)
      expect([title, exampleOf(withFirst(known(2568), { title }), 'O1')]).toEqual([title, null]);
  });

  it('has none for a code that the framework does not have', () => {
    expect(exampleOf(known(2569), 'O27')).toBeNull();
    expect(exampleOf({ ...known(2569), items: [] }, 'O1')).toBeNull();
  });

  it('means what its title meant in the nearest year', () => {
    expect(subjectOf('ข้อมูลการติดต่อ', 2567)).toBe('contact');
    expect(subjectOf('ข้อมูลการติดต่อ', 2568)).toBe('contact+qa');
    expect(subjectOf('ข้อมูลการติดต่อ', 2570)).toBe('contact+qa');
    expect(subjectOf('รายงานผลการดำเนินงานประจำปี', 2565)).toBe('work-report');
    expect(subjectOf('รายงานผลการดำเนินงานประจำปี', 2566)).toBe('work-report+budget-report');
  });

  it('has an example in every item of a drafted year', () => {
    const draft = draftFramework(2572);
    expect(draft.items.filter(({ code }) => exampleOf(draft, code) === null)).toEqual([]);
  });

  it('changes nothing in the framework', () => {
    const framework = known(2567);
    for (const { code } of framework.items) exampleOf(framework, code);
    expect(framework).toEqual(known(2567));
  });
});

describe('the titles', () => {
  it.each(KNOWN_YEARS)('of %i each tell a subject of their own, the one of their line in the list', (year) => {
    const subjects = known(year).items.map(({ title }) => subjectOf(title, year));
    const { [`oitItems${year}`]: list } = jest.requireActual<Record<string, () => OitListEntry[]>>(
      `../../../src/ita/framework/data/oit-items-${year}`,
    );
    expect(subjects).toEqual(list!().map(({ topics }) => topics.join('+')));
    expect(new Set(subjects).size).toBe(known(year).items.length);
    expect(subjects).not.toContain(null);
  });
});
