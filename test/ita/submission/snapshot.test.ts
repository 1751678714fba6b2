/** What a snapshot keeps of each item, and how a later change of it is told. */

import fc from 'fast-check';
import { linksFingerprint } from '../../../src/ita/evidence/eye';
import { EVIDENCE_STATES } from '../../../src/ita/evidence/state';
import type { LinkRecord } from '../../../src/ita/links/record';
import {
  type FrozenItem,
  frozenItems,
  shownComponents,
  snapshotFingerprint,
} from '../../../src/ita/submission/snapshot';
import { agency, framework, open, SITE } from './agency';

const record = (url: string, more: Partial<LinkRecord> = {}): LinkRecord => ({
  url,
  checkedAt: '2024-04-20 09:58:12',
  verdict: 'works',
  reason: 'opened',
  status: 200,
  doubts: [],
  chain: [],
  title: '',
  fileName: '',
  ...more,
});

const frozen = (
  changes: Parameters<typeof agency>[0] = {},
  links: LinkRecord[] = [],
  findings: ReturnType<typeof open>[] = [],
) => frozenItems(framework, { ...agency(changes), links }, findings);
const itemOf = (code: string, items: FrozenItem[]) => items.find((item) => item.code === code)!;

describe('what is kept', () => {
  it('is every item in order, with claim, links and explanation as they stand', () => {
    const items = frozen({ O7: { claim: null, urls: [`${SITE}/a`, `${SITE}/b`], explanation: 'หน้าแรก' } });
    expect(items.map(({ code }) => code)).toEqual(framework.items.map(({ code }) => code));
    expect(itemOf('O7', items)).toMatchObject({ claim: '', urls: `${SITE}/a\n${SITE}/b`, explanation: 'หน้าแรก' });
  });

  it('is the verdict on each link with its time, in the order of the links', () => {
    const urls = ['a', 'b', 'c', 'd'].map((page) => `${SITE}/${page}`);
    const links = [
      record(urls[3]!, { doubts: ['http-only'] }),
      record(urls[1]!, { verdict: 'broken', reason: 'not-found', checkedAt: '2024-01-02 23:05:00' }),
      record(urls[0]!),
    ];
    expect(itemOf('O7', frozen({ O7: { urls } }, links)).links.split('\n')).toEqual([
      'ลิงก์ที่ 1: ใช้ได้ — เปิดได้ (ตรวจเมื่อ 20 เมษายน 2567 เวลา 09:58 น.)',
      'ลิงก์ที่ 2: เสีย — เว็บไซต์ตอบว่าไม่มีหน้านี้ (404) (ตรวจเมื่อ 2 มกราคม 2567 เวลา 23:05 น.)',
      'ลิงก์ที่ 3: ยังไม่ตรวจ',
      'ลิงก์ที่ 4: ใช้ได้ — เปิดได้ · ลิงก์เป็น http ซึ่งไม่ได้เข้ารหัส (ตรวจเมื่อ 20 เมษายน 2567 เวลา 09:58 น.)',
    ]);
  });

  it('is the state of the evidence and who looked at the links as they were submitted', () => {
    const changes = {
      O1: { checkedByEye: true, checkedBy: 'สมชาย 5 ก.พ. 2567' },
      O2: { checkedByEye: true, checkedBy: '' },
      O4: {
        checkedByEye: true,
        checkedBy: 'สมชาย 5 ก.พ. 2567',
        seenLinks: linksFingerprint('O4', [`${SITE}/earlier`]),
      },
    };
    const items = frozen(changes, [], [open('O3', 'ไม่มีลิงก์', { rule: 'evidence.no-link' })]);
    const told = ['O1', 'O2', 'O3', 'O4'].map((code) => [itemOf(code, items).state, itemOf(code, items).seen]);
    expect(told).toEqual([
      [EVIDENCE_STATES.seen, 'ตรวจด้วยตาแล้ว: สมชาย 5 ก.พ. 2567'],
      [EVIDENCE_STATES.seen, 'ตรวจด้วยตาแล้ว: ไม่ระบุชื่อ'],
      [EVIDENCE_STATES.missing, 'ยังไม่ได้ตรวจด้วยตา'],
      [EVIDENCE_STATES.unopened, 'ยังไม่ได้ตรวจด้วยตา'],
    ]);
  });

  it('is what the page must show, those marked that somebody had found there', () => {
    const { components } = framework.items[0]!;
    const item = itemOf('O1', frozen({ O1: { shown: [1] } }));
    expect(item.components.split('\n').length).toBe(components.length);
    expect(shownComponents(item)).toEqual([components[1]]);
    expect(shownComponents(itemOf('O2', frozen()))).toEqual([]);
  });

  it('is both rows of an item that stands there twice, and an item without a row', () => {
    const items = frozen({ O1: [{ urls: ['a'] }, { urls: ['b'] }], O2: null });
    expect(items.slice(0, 3).map(({ code, urls, state }) => [code, urls, state])).toEqual([
      ['O1', 'a', EVIDENCE_STATES.unopened],
      ['O1', 'b', EVIDENCE_STATES.unopened],
      ['O2', '', 'ไม่พบแถวของข้อนี้'],
    ]);
  });
});

describe('the fingerprint', () => {
  const HEAD = ['ปี 2567', 'เมื่อ 20 เมษายน 2567'];

  it('stays the same when rows were sorted, or cells lost spaces at their ends and carriage returns', () => {
    const items = frozen({ O7: { urls: ['a', 'b'] } });
    const handled = [...items].reverse().map((item) => ({ ...item, urls: `${item.urls.replace(/\n/g, '\r\n')} ` }));
    expect(snapshotFingerprint(HEAD, handled)).toBe(snapshotFingerprint(HEAD, items));
  });

  it('changes with any character of any cell, of the head or of the number of rows', () => {
    const items = frozen();
    const whole = snapshotFingerprint(HEAD, items);
    const fields = Object.keys(items[0]!) as (keyof FrozenItem)[];
    fc.assert(
      fc.property(fc.nat(items.length - 1), fc.constantFrom(...fields), fc.nat(5), (row, field, at) => {
        const text = items[row]![field];
        const cut = Math.min(at, text.length);
        const changed = `${text.slice(0, cut)}x${text.slice(cut)}`;
        const others = items.map((item, index) => (index === row ? { ...item, [field]: changed } : item));
        expect(snapshotFingerprint(HEAD, others)).not.toBe(whole);
      }),
    );
    expect(snapshotFingerprint(HEAD, items.slice(1))).not.toBe(whole);
    expect(snapshotFingerprint([HEAD[0]!, 'เมื่อ 21 เมษายน 2567'], items)).not.toBe(whole);
  });

  it('tells two links on two lines from one with a space, and text that moved to the next cell', () => {
    const [item] = frozen() as [FrozenItem];
    const of = (more: Partial<FrozenItem>) => snapshotFingerprint(HEAD, [{ ...item, ...more }]);
    expect(of({ urls: 'a\nb' })).not.toBe(of({ urls: 'a b' }));
    expect(of({ urls: 'a  b' })).not.toBe(of({ urls: 'a b' }));
    expect(of({ urls: 'a', explanation: '' })).not.toBe(of({ urls: '', explanation: 'a' }));
  });
});
