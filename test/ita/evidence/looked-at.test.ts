/** What people found: components ticked, pages seen by eye; what that settles, and when it lapses. */

import { componentIssues } from '../../../src/ita/evidence/components';
import { coverageSentence, evidenceCoverage } from '../../../src/ita/evidence/coverage';
import { eyeCheck, eyeStamp, isSeen, linksFingerprint } from '../../../src/ita/evidence/eye';
import { linkLines } from '../../../src/ita/evidence/link-lines';
import { EVIDENCE_STATES, stateOfRow } from '../../../src/ita/evidence/state';
import type { LinkRecord } from '../../../src/ita/links/record';
import { assessmentWith, findingsOf, framework, itemOf, linkOf, record, rowInOrder, SITE } from './rows';

type Changes = Parameters<typeof assessmentWith>[0];

const said = (changes: Changes, links: LinkRecord[] = []) =>
  findingsOf(assessmentWith(changes, links)).map(({ rule, severity }) => [rule, severity]);
const stateOf = (code: string, change: Changes[string] = {}, links: LinkRecord[] = []) => {
  const assessment = assessmentWith({ [code]: change }, links);
  const records = new Map(links.map((link) => [link.url, link]));
  return stateOfRow(rowInOrder(code, change), findingsOf(assessment), records);
};

describe('components', () => {
  it('all ticked: nothing to say', () => {
    expect(said({})).toEqual([]);
  });

  it('none ticked: nobody looked, which is neither good nor bad', () => {
    expect(said({ O1: { shown: [] } })).toEqual([['evidence.components-unchecked', 'info']]);
    expect(stateOf('O1', { shown: [] })).toBe(EVIDENCE_STATES.unopened);
  });

  it('some ticked: incomplete, and the missing ones are named', () => {
    const { components } = itemOf('O1');
    const [finding, ...others] = findingsOf(assessmentWith({ O1: { shown: [0] } }));
    expect(finding).toMatchObject({ rule: 'evidence.incomplete', severity: 'warning' });
    for (const missing of components.slice(1)) expect(finding?.message).toContain(missing);
    expect(finding?.message).not.toContain(components[0]);
    expect(others).toEqual([]);
    expect(stateOf('O1', { shown: [0] })).toBe('ไม่ครบ');
  });

  it('are not asked for where the list of the item is not known, or where there is no page to look at', () => {
    expect(componentIssues({ shown: [] }, { components: [] })).toEqual([]);
    expect(said({ O1: { shown: [], urls: [] } })).toEqual([['evidence.has-without-link', 'error']]);
  });

  it('that somebody did not find stay missing although the page was seen', () => {
    expect(stateOf('O1', { shown: [0], checkedByEye: true })).toBe('ไม่ครบ');
  });
});

describe('checked by eye', () => {
  const urls = [linkOf('O7')];
  const seen = { checkedByEye: true, seenLinks: linksFingerprint('O7', urls) };

  it.each([
    ['unseen by the check', record(urls[0]!, { verdict: 'unseen', reason: 'bot-wall' })],
    ['doubted', record(urls[0]!, { doubts: ['soft-404', 'certificate'] })],
    ['of another year', record(urls[0]!, { title: 'รายงาน ปี 2565' })],
    ['of another site', record(urls[0]!, { chain: ['https://example.com/x'] })],
  ])('settles a page %s: the finding only informs', (_why, opened) => {
    expect(said({ O7: seen }, [opened]).map(([, severity]) => severity)).not.toContain('warning');
    expect(said({ O7: seen }, [opened])).not.toEqual([]);
    const remedies = findingsOf(assessmentWith({ O7: seen }, [opened])).map(({ remedy }) => remedy);
    expect(new Set(remedies)).toEqual(new Set(['มีผู้ตรวจด้วยตาแล้วว่าถูกต้อง ไม่ต้องทำสิ่งใดเพิ่ม']));
    expect(stateOf('O7', seen, [opened])).toBe('ตรวจด้วยตาแล้ว');
  });

  it('does not mend what nobody outside can open, nor a claim that contradicts the link', () => {
    const gone = record(urls[0]!, { verdict: 'broken', reason: 'not-found' });
    expect(said({ O7: seen }, [gone])).toEqual([['evidence.link-broken', 'error']]);
    expect(stateOf('O7', seen, [gone])).toBe('ต้องแก้ไข');
    expect(said({ O7: { ...seen, claim: 'has-not' } })).toEqual([['evidence.link-despite-has-not', 'warning']]);
  });

  it('lapses when the links change, is told of, and settles nothing any more', () => {
    const changed = { ...seen, urls: [`${SITE}/new-2565.pdf`] };
    expect(said({ O7: changed })).toEqual([
      ['evidence.wrong-year', 'warning'],
      ['evidence.eye-lapsed', 'warning'],
    ]);
    expect(said({ O7: { ...changed, checkedByEye: false } })).toHaveLength(2);
    expect(stateOf('O7', changed)).toBe('ควรตรวจ');
  });

  it('holds whatever the order of the links, and lapses with one more or one less', () => {
    const two = ['https://a.go.th/1', 'https://a.go.th/2'];
    const row = { code: 'O7', checkedByEye: true, seenLinks: linksFingerprint('O7', two) };
    expect(eyeCheck({ ...row, urls: [...two].reverse() })).toBe('holds');
    expect(eyeCheck({ ...row, urls: two.slice(1) })).toBe('lapsed');
    expect(eyeCheck({ ...row, urls: [...two, 'https://a.go.th/3'] })).toBe('lapsed');
  });

  it('of a row without a link does not hold for one that comes later', () => {
    const seenLinks = linksFingerprint('O7', []);
    expect(eyeCheck({ code: 'O7', checkedByEye: true, seenLinks, urls: [] })).toBe('holds');
    expect(eyeCheck({ code: 'O7', checkedByEye: true, seenLinks, urls: two() })).toBe('lapsed');
  });

  it('holds where nobody noted for which links, as in a file of an earlier version', () => {
    const row = { code: 'O7', checkedByEye: true, seenLinks: '', urls: two() };
    expect([eyeCheck(row), isSeen(row)]).toEqual(['unnoted', true]);
    expect(eyeCheck({ ...row, checkedByEye: false })).toBe('none');
  });

  it('of another item does not hold, though the links are the same', () => {
    const row = { checkedByEye: true, seenLinks: linksFingerprint('O7', two()), urls: two() };
    expect(eyeCheck({ ...row, code: 'O7' })).toBe('holds');
    expect(eyeCheck({ ...row, code: 'O8' })).toBe('lapsed');
  });

  it("is nobody's look where the note of the links cannot be read; it asks to look again", () => {
    const unknown = { checkedByEye: true, seenLinks: null };
    expect(said({ O7: unknown })).toEqual([['evidence.eye-unknown', 'warning']]);
    expect(stateOf('O7', unknown)).toBe('ควรตรวจ');
    expect(isSeen({ ...unknown, code: 'O7', urls: two() })).toBe(false);
    expect(said({ O7: { ...unknown, checkedByEye: false } })).toEqual([]);
  });

  it('is signed with name and Thai date, or says that nobody knows the day', () => {
    expect(eyeStamp('ไม่ระบุชื่อ', null)).toBe('ไม่ระบุชื่อ ไม่ทราบวันที่');
    expect(eyeStamp('สมชาย', '2024-02-05')).toBe('สมชาย 5 ก.พ. 2567');
  });

  const two = () => ['https://a.go.th/1', 'https://a.go.th/2'];
});

describe('the state says the first of these that is so', () => {
  const url = linkOf('O7');
  const opened = record(url);
  const unseen = record(url, { verdict: 'unseen', reason: 'timeout' });
  it.each<[state: keyof typeof EVIDENCE_STATES, change: Changes[string], links: LinkRecord[]]>([
    ['missing', { urls: [], checkedByEye: true }, []],
    ['faulty', { shown: [0] }, [record(url, { verdict: 'broken', reason: 'gone' })]],
    ['incomplete', { shown: [0], checkedByEye: true }, [unseen]],
    ['seen', { checkedByEye: true }, [unseen]],
    ['doubtful', { urls: [url, `${SITE}/plan2565.pdf`] }, [unseen]],
    ['unseen', {}, [unseen]],
    ['recheck', { changedLinks: [url] }, []],
    ['recheck', { urls: [url, `${SITE}/b`], changedLinks: [`${SITE}/b`] }, [opened]],
    ['unopened', {}, []],
    ['unopened', { urls: [url, `${SITE}/b`] }, [opened]],
    ['opened', {}, [opened]],
    ['opened', { changedLinks: [url] }, [opened]],
    ['seen', { changedLinks: [url], checkedByEye: true }, []],
    ['opened', {}, [record(url, { doubts: ['http-only'] })]],
  ])('%s', (state, change, links) => {
    expect(stateOf('O7', change, links)).toBe(EVIDENCE_STATES[state]);
  });
});

describe('the lines beside the links', () => {
  const urls = [linkOf('O1'), linkOf('O2'), linkOf('O3')];
  const byUrl = (records: LinkRecord[]) => new Map(records.map((link) => [link.url, link]));
  const lines = (records: LinkRecord[], of = urls) => linkLines(of, byUrl(records));

  it('say of each what was found and when, in the order of the cell', () => {
    const broken = record(urls[1]!, { verdict: 'broken', reason: 'gone' });
    expect(lines([broken, record(urls[0]!)]).split('\n')).toEqual([
      '1. ใช้ได้ (15 มี.ค. 2568 09:58\u00a0น.)',
      '2. เสีย: เว็บไซต์ตอบว่าหน้านี้ถูกลบแล้ว (410) (15 มี.ค. 2568 09:58\u00a0น.)',
      '3. ยังไม่ตรวจ',
    ]);
  });

  it('say so of one that took the place of another, until it was opened', () => {
    const told = (records: LinkRecord[]) => linkLines([urls[0]!, urls[1]!], byUrl(records), [urls[1]!]);
    expect(told([])).toBe('1. ยังไม่ตรวจ\n2. ต้องตรวจใหม่');
    expect(told([record(urls[1]!)])).toBe('1. ยังไม่ตรวจ\n2. ใช้ได้ (15 มี.ค. 2568 09:58\u00a0น.)');
  });

  it('are not numbered where there is one, and blank where there is none', () => {
    expect(lines([], [urls[0]!])).toBe('ยังไม่ตรวจ');
    expect(lines([], [])).toBe('');
  });

  it('are at most 60', () => {
    const many = lines(
      [],
      Array.from({ length: 200 }, (_, at) => `${SITE}/${at}`),
    ).split('\n');
    expect(many).toHaveLength(61);
    expect(many.slice(-2)).toEqual(['60. ยังไม่ตรวจ', 'และอีก 140 ลิงก์']);
  });

  it('do without a moment that was overwritten', () => {
    expect(lines([record(urls[0]!, { checkedAt: 'เมื่อวาน' })], [urls[0]!])).toBe('ใช้ได้');
  });
});

describe('coverage', () => {
  const covered = (changes: Changes, links: LinkRecord[] = []) =>
    evidenceCoverage(framework, assessmentWith(changes, links)).known;

  it('counts what works, what is broken, what is seen by eye, and what is answered to be missing', () => {
    expect(covered({})).toBe(0);
    expect(covered({}, [record(linkOf('O1'))])).toBe(1);
    expect(covered({}, [record(linkOf('O1'), { verdict: 'broken', reason: 'gone' })])).toBe(1);
    expect(covered({ O1: { checkedByEye: true } })).toBe(1);
    expect(covered({ O1: { urls: [], claim: 'has-not' } })).toBe(1);
  });

  it.each([null, 'has'] as const)('does not count a row without a link whose answer is %s', (claim) => {
    expect(covered({ O1: { urls: [], claim } })).toBe(0);
    expect(covered({ O1: { urls: [], claim, checkedByEye: true } })).toBe(0);
  });

  it('does not count what nobody could see, what was not opened, or half of an item', () => {
    expect(covered({}, [record(linkOf('O1'), { verdict: 'unseen', reason: 'timeout' })])).toBe(0);
    expect(covered({ O1: { urls: [linkOf('O1'), `${SITE}/b`] } }, [record(linkOf('O1'))])).toBe(0);
    expect(covered({ O1: { checkedByEye: true, seenLinks: 'other' } })).toBe(0);
  });

  it('does not count an item whose row is gone, and may be asked for one indicator', () => {
    const assessment = assessmentWith(
      {},
      framework.items.map(({ code }) => record(linkOf(code))),
    );
    const evidence = assessment.evidence.filter(({ code }) => code !== 'O1');
    expect(evidenceCoverage(framework, { ...assessment, evidence })).toEqual({ known: 27, all: 28 });
    const ten = evidenceCoverage(framework, assessment, ({ indicator }) => indicator === 10);
    expect(coverageSentence(ten)).toBe('ตรวจหลักฐานแล้ว 8 จาก 8 ข้อ');
  });
});
