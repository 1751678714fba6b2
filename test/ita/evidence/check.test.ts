/** The check of the evidence: which findings a row gives by its links alone, and in which order they come. */

import fc from 'fast-check';
import type { Assessment, EvidenceRow } from '../../../src/ita/assessment';
import { type CheckedRow, checkEvidence, itemsByLink, linkIssues } from '../../../src/ita/evidence/check';
import type { Finding } from '../../../src/ita/finding';
import { frameworkOf } from '../../../src/ita/framework/years';
import { khampom2567 } from '../../../src/ita/sample/khampom-2567';
import { itemWorths } from '../../../src/ita/worth';

const framework = frameworkOf(2568)!;
const TODAY = '2025-03-15';
const SITE = 'https://khampom.go.th';

/** A row in order: claimed, linked, shown whole, owned and not due yet. */
const goodRow = (code: string): EvidenceRow => ({
  ...khampom2567().evidence[0]!,
  code,
  indicator: framework.items.find((item) => item.code === code)?.indicator ?? 9,
  claim: 'has',
  urls: [`${SITE}/${code.toLowerCase()}`],
  explanation: '',
  owner: 'สำนักปลัด',
  due: '2025-04-30',
  shown: (framework.items.find((item) => item.code === code)?.components ?? []).map((_, index) => index),
});
const goodRows = () => framework.items.map((item) => goodRow(item.code));

/** All rows in order but those changed; a null row is left out. */
const assessed = (changes: Record<string, Partial<EvidenceRow> | null> = {}): Assessment => ({
  ...khampom2567(),
  year: 2568,
  agency: { ...khampom2567().agency, domains: ['khampom.go.th'] },
  evidence: goodRows().flatMap((row) => {
    const change = changes[row.code];
    return change === null ? [] : [{ ...row, ...change }];
  }),
});

const check = (assessment: Assessment, scoreOf: (code: string) => number | null = () => null): Finding[] =>
  checkEvidence(framework, assessment, itemWorths(framework, scoreOf), TODAY);
const said = (findings: Finding[]) => findings.map(({ rule, severity, place }) => [place.row, rule, severity]);
const findingsOf = (changes: Record<string, Partial<EvidenceRow> | null>) => said(check(assessed(changes)));

describe('evidence in order', () => {
  it('gives no finding', () => {
    expect(check(assessed())).toEqual([]);
  });

  it('may have several links', () => {
    expect(findingsOf({ O7: { urls: [`${SITE}/a`, `${SITE}/b`] } })).toEqual([]);
  });
});

describe('claim and link', () => {
  it.each([
    ['has', [], 'evidence.has-without-link', 'error', 'ระบุว่า "มี"'],
    ['has-not', [], 'evidence.no-link', 'error', 'ระบุว่า "ไม่มี"'],
    [null, [], 'evidence.no-link', 'error', 'ยังไม่มีลิงก์'],
    ['has-not', [`${SITE}/x`], 'evidence.link-despite-has-not', 'warning', 'ระบุว่า "ไม่มี" แต่มีลิงก์'],
  ] as const)('claim %s with links %j: %s', (claim, urls, rule, severity, words) => {
    const findings = check(assessed({ O7: { claim, urls: [...urls] } }));
    expect(said(findings)).toEqual([['O7', rule, severity]]);
    expect(findings[0]?.message).toContain(words);
  });

  it('a link may stand there before มี is chosen', () => {
    expect(findingsOf({ O7: { claim: null } })).toEqual([]);
  });

  it.each([
    ['www.khampom.go.th/o7', 'evidence.link-no-scheme'],
    [`${SITE}/a ${SITE}/b`, 'evidence.link-several'],
    ['C:\\ITA\\o7.pdf', 'evidence.link-not-http'],
    ['ดูที่หน้าแรก', 'evidence.link-malformed'],
  ])('%s is an error: %s', (url, rule) => {
    const findings = check(assessed({ O7: { urls: [url] } }));
    expect(said(findings)).toEqual([['O7', rule, 'error']]);
    expect(findings[0]?.message).toContain(`"${url}"`);
  });

  it('each bad link is named, the good ones beside it are not', () => {
    expect(findingsOf({ O7: { urls: [`${SITE}/o7`, 'หน้าแรก', 'เมนู ITA'] } })).toHaveLength(2);
  });

  it('a long link is cut in the message', () => {
    const [finding] = check(assessed({ O7: { urls: ['ก'.repeat(500)] } }));
    expect(finding?.message.length).toBeLessThan(200);
  });
});

describe('one page behind several items', () => {
  it('is doubted on each of them, in whatever spelling', () => {
    const findings = check(
      assessed({ O1: { urls: ['http://www.khampom.go.th/about'] }, O2: { urls: [`${SITE}/about/`] } }),
    );
    expect(said(findings)).toEqual([
      ['O1', 'evidence.doubled-link', 'warning'],
      ['O2', 'evidence.doubled-link', 'warning'],
    ]);
    expect(findings[0]?.message).toContain('ข้อ O2');
    expect(findings[1]?.message).toContain('ข้อ O1');
  });

  it('is said once for each item, with all the others', () => {
    const both = [`${SITE}/a`, `${SITE}/b`];
    const findings = check(assessed({ O1: { urls: both }, O2: { urls: both }, O3: { urls: [`${SITE}/b`] } }));
    expect(findings).toHaveLength(3);
    expect(findings.find((finding) => finding.place.row === 'O1')?.message).toContain('ข้อ O2, O3');
  });

  it('is no double where one item gives it twice', () => {
    expect(findingsOf({ O1: { urls: [`${SITE}/a`, `${SITE}/a/`] } })).toEqual([]);
  });

  it('bad links make no double', () => {
    const findings = findingsOf({ O1: { urls: ['หน้าแรก'] }, O2: { urls: ['หน้าแรก'] } });
    expect(findings.map(([, rule]) => rule)).toEqual(['evidence.link-malformed', 'evidence.link-malformed']);
  });

  it('is found from both sides, in any order of the rows', () => {
    const rows = fc.array(
      fc.record({
        code: fc.constantFrom('O1', 'O2', 'O3', 'O4'),
        urls: fc.array(fc.constantFrom(`${SITE}/a`, `http://www.khampom.go.th/a/`, `${SITE}/b`, 'หน้าแรก')),
      }),
    );
    const named = (all: readonly Pick<EvidenceRow, 'code' | 'urls'>[]) => {
      const doubles = itemsByLink(all);
      return all.flatMap((row) => {
        const checked: CheckedRow = { ...row, claim: 'has', explanation: '' };
        const double = linkIssues(checked, null, 2568, doubles).find((i) => i.rule === 'evidence.doubled-link');
        return (double?.message.match(/O\d/g) ?? []).map((other) => `${row.code}-${other}`);
      });
    };
    fc.assert(
      fc.property(rows, (all) => {
        const pairs = new Set(named(all));
        for (const pair of pairs) {
          const [one, other] = pair.split('-');
          expect(one).not.toBe(other);
          expect(pairs).toContain(`${other}-${one}`);
        }
        expect(new Set(named([...all].reverse()))).toEqual(pairs);
      }),
    );
  });
});

describe('the year', () => {
  it('of a plan is the year assessed, of a report the year before', () => {
    const urls = [`${SITE}/2566.pdf`];
    const findings = check(assessed({ O6: { urls }, O7: { urls: [`${SITE}/report2568.pdf`] } }));
    expect(said(findings)).toEqual([
      ['O6', 'evidence.wrong-year', 'warning'],
      ['O7', 'evidence.wrong-year', 'warning'],
    ]);
    expect(findings[0]?.message).toMatch(/ระบุปี 2566 .*ปี 2568/);
    expect(findings[1]?.message).toMatch(/ระบุปี 2568 .*ปี 2567/);
  });

  it('is not asked of an item that is tied to none', () => {
    expect(findingsOf({ O1: { urls: [`${SITE}/structure2560.pdf`] } })).toEqual([]);
  });

  it('is read in the explanation too, and said once for all links', () => {
    const urls = [`${SITE}/a`, `${SITE}/b`];
    const findings = check(assessed({ O7: { urls, explanation: 'รายงานประจำปี ๒๕๖๕' } }));
    expect(said(findings)).toEqual([['O7', 'evidence.wrong-year', 'warning']]);
  });

  it('does not contradict where the explanation leads through a menu of the assessment year', () => {
    expect(findingsOf({ O7: { explanation: 'เมนู ITA 2568 > หัวข้อ O7' } })).toEqual([]);
  });
});

describe('a page that somebody opened and found right', () => {
  it('is no longer doubted, only told of', () => {
    const urls = [`${SITE}/report2566.pdf`];
    const findings = check(assessed({ O7: { urls, checkedByEye: true }, O13: { urls, checkedByEye: false } }));
    expect(findings.filter((f) => f.place.row === 'O7').map((f) => f.severity)).toEqual(['info', 'info']);
    expect(findings.filter((f) => f.place.row === 'O13').map((f) => f.severity)).toEqual(['warning', 'warning']);
  });

  it('does not mend a fault', () => {
    expect(findingsOf({ O7: { urls: [], checkedByEye: true } })).toEqual([
      ['O7', 'evidence.has-without-link', 'error'],
    ]);
  });
});

describe('owner and due date', () => {
  it.each(['', '  '])('owner "%s" is told of', (owner) => {
    expect(findingsOf({ O7: { owner } })).toEqual([['O7', 'evidence.no-owner', 'info']]);
  });

  it.each([
    ['2025-03-14', true],
    ['2025-03-15', false],
    ['2025-03-16', false],
    [null, false],
  ])('due %s, not in order on 15 March: past due is %s', (due, past) => {
    const rules = check(assessed({ O7: { due, urls: [] } })).map((finding) => finding.rule);
    expect(rules.includes('evidence.past-due')).toBe(past);
  });

  it('evidence in order, or only doubted, is never past due', () => {
    expect(findingsOf({ O7: { due: '2025-01-01' } })).toEqual([]);
    const doubted = findingsOf({ O7: { due: '2025-01-01', urls: [`${SITE}/report2565.pdf`], owner: '' } });
    expect(doubted.map(([, rule]) => rule)).toEqual(['evidence.wrong-year', 'evidence.no-owner']);
  });

  it('says the date in Thai', () => {
    const findings = check(assessed({ O7: { due: '2025-01-31', claim: 'has-not', urls: [] } }));
    expect(findings.find((f) => f.rule === 'evidence.past-due')?.message).toContain('31 มกราคม 2568');
  });
});

describe('rows', () => {
  it('a missing one is an error, and its link is not looked for', () => {
    const findings = check(assessed({ O12: null }));
    expect(said(findings)).toEqual([['O12', 'evidence.no-row', 'error']]);
    expect(findings[0]).toMatchObject({ place: { part: 'items', indicator: 9 }, stake: 2 });
  });

  it('a repeated one is an error, and both are checked', () => {
    const evidence = [...goodRows(), { ...goodRow('O7'), urls: ['หน้าแรก'] }];
    expect(said(check({ ...assessed(), evidence }))).toEqual([
      ['O7', 'evidence.repeated-row', 'error'],
      ['O7', 'evidence.link-malformed', 'error'],
    ]);
  });

  it('one with a code that the year does not have is told of, so its evidence is not lost unseen', () => {
    const evidence = [...goodRows(), goodRow('O35')];
    const findings = check({ ...assessed(), evidence });
    expect(said(findings)).toEqual([['O35', 'evidence.unknown-code', 'warning']]);
    expect(findings[0]?.message).toContain('"O35"');
  });
});

describe('the findings', () => {
  const nothing = () => assessed(Object.fromEntries(framework.items.map((item) => [item.code, { urls: [] }])));

  it('come with the most points at stake first, then in the order of the list', () => {
    const order = check(nothing()).map((finding) => finding.place.row);
    expect(order.slice(0, 4)).toEqual(['O27', 'O28', 'O12', 'O13']);
    expect(order.slice(4, 10)).toEqual(['O21', 'O22', 'O23', 'O24', 'O25', 'O26']);
    expect(order.slice(-7)).toEqual(['O5', 'O6', 'O7', 'O8', 'O9', 'O10', 'O11']);
  });

  it('say what is at stake: nothing where the item has full marks already', () => {
    const findings = check(nothing(), (code) => (code === 'O27' ? 100 : code === 'O28' ? 40 : null));
    expect(findings.find((f) => f.place.row === 'O27')?.stake).toBe(0);
    expect(findings.find((f) => f.place.row === 'O28')?.stake).toBe(3);
    expect(findings.at(-1)?.place.row).toBe('O27');
  });

  it('come in the same order in whatever order the rows stand', () => {
    const order = fc.shuffledSubarray(nothing().evidence, { minLength: framework.items.length });
    fc.assert(
      fc.property(order, (evidence) => {
        expect(check({ ...nothing(), evidence })).toEqual(check(nothing()));
      }),
      { numRuns: 20 },
    );
  });

  it('each name the item, say what is wrong and what to do, in Thai', () => {
    const faulty = assessed({
      O1: null,
      O2: { urls: [] },
      O3: { urls: [], claim: 'has-not', due: '2025-01-01', owner: '' },
      O5: { claim: 'has-not' },
      O6: { urls: [`${SITE}/plan2565.pdf`, 'หน้าแรก', 'www.a.go.th', 'file:///a', `${SITE}/a ${SITE}/b`] },
      O8: { urls: [`${SITE}/o9`] },
    });
    const findings = check({ ...faulty, evidence: [...faulty.evidence, goodRow('O10'), goodRow('O99')] });
    expect(new Set(findings.map((finding) => finding.rule)).size).toBe(14);
    for (const { message, remedy, place } of findings) {
      expect(message).toContain(place.row);
      expect(remedy).toMatch(/[ก-๙]{4}/);
      expect(`${message}${remedy}`).not.toMatch(/undefined|null|NaN|\[object/);
    }
  });

  it('of the sample are one of each kind of fault', () => {
    const of2567 = frameworkOf(2567)!;
    const worths = itemWorths(of2567, () => null);
    const found = said(checkEvidence(of2567, khampom2567(), worths, '2024-03-30'));
    expect(found).toEqual(
      expect.arrayContaining([
        ['O8', 'evidence.wrong-year', 'warning'],
        ['O10', 'evidence.doubled-link', 'warning'],
        ['O11', 'evidence.doubled-link', 'warning'],
        ['O12', 'evidence.no-link', 'error'],
        ['O17', 'evidence.has-without-link', 'error'],
        ['O20', 'evidence.link-malformed', 'error'],
        ['O24', 'evidence.no-owner', 'info'],
        ['O25', 'evidence.past-due', 'error'],
      ]),
    );
    const unchecked = found.filter(([, rule]) => rule === 'evidence.components-unchecked');
    expect(unchecked).toHaveLength(of2567.items.length - 3);
    expect(found).toHaveLength(9 + unchecked.length);
  });
});
