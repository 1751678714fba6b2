/** The appeal sheet: which items are in dispute, what is told about them, and what the draft cites. */

import { appealOf } from '../../../src/ita/submission/appeal';
import { frozenItems } from '../../../src/ita/submission/snapshot';
import { agency, framework, SITE } from './agency';

type Changes = Parameters<typeof agency>[0];

/** As it was submitted. */
const frozen = (changes: Changes = {}) => frozenItems(framework, agency(changes), []);
const appeal = (today: Changes, submitted: Changes = {}) => appealOf(agency(today), frozen(submitted));
const codes = (today: Changes) => appeal(today).rows.map(({ frozen: { code } }) => code);

describe('which items are in dispute', () => {
  it('those whose score is known and below 100', () => {
    expect(codes({ O2: { score: 0 }, O3: { score: 100 }, O4: { score: 99.99 }, O5: { score: null } })).toEqual([
      'O2',
      'O4',
    ]);
  });

  it('none while no score is known', () => {
    expect(appeal({})).toEqual({ rows: [], notFrozen: [], unclear: [] });
  });

  it('not one whose rows give different scores: it is named instead', () => {
    expect(appeal({ O2: [{ score: 0 }, { score: 100 }], O3: [{ score: 0 }, { score: null }] })).toMatchObject({
      rows: [{ frozen: { code: 'O3' }, score: 0 }],
      unclear: ['O2'],
    });
  });

  it('not one that the snapshot doesn’t have: it is named instead', () => {
    const items = frozen().filter(({ code }) => code !== 'O2');
    expect(appealOf(agency({ O2: { score: 0 } }), items)).toEqual({ rows: [], notFrozen: ['O2'], unclear: [] });
  });

  it('every row that was submitted of an item', () => {
    const twice = [{ urls: ['https://a.example'] }, { urls: ['https://b.example'] }];
    const { rows } = appeal({ O2: twice.map((row) => ({ ...row, score: 0 })) }, { O2: twice });
    expect(rows.map((row) => [row.frozen.urls, row.notes])).toEqual([
      ['https://a.example', ['ข้อมูลวันนี้ตรงกับที่ส่ง']],
      ['https://b.example', ['ข้อมูลวันนี้ตรงกับที่ส่ง']],
    ]);
  });
});

describe('what was submitted counts, not what stands there today', () => {
  const now = {
    O2: { score: 0, urls: [`${SITE}/new`], explanation: 'ย้ายแล้ว', claim: 'has-not' as const, shown: [0, 1] },
  };
  const [row] = appeal(now).rows;

  it('in the row and in the draft', () => {
    expect(row!.frozen).toMatchObject({ claim: 'มี', urls: `${SITE}/o2`, explanation: 'เมนู ITA ข้อ O2' });
    expect(row!.reason).toContain(`${SITE}/o2`);
    expect(JSON.stringify(row)).not.toMatch(/\/new|ย้ายแล้ว/);
  });

  it('and the difference is told, by column', () => {
    expect(row!.notes).toEqual(['ข้อมูลวันนี้ต่างจากที่ส่ง (คำตอบ มี/ไม่มี, ลิงก์, คำอธิบาย) ใบชี้แจงใช้ตามที่ส่ง']);
  });

  it.each([
    ['nothing', {}, 'ข้อมูลวันนี้ตรงกับที่ส่ง'],
    ['the links', { urls: [`${SITE}/o2`, `${SITE}/more`] }, 'ข้อมูลวันนี้ต่างจากที่ส่ง (ลิงก์) ใบชี้แจงใช้ตามที่ส่ง'],
    ['the claim', { claim: null }, 'ข้อมูลวันนี้ต่างจากที่ส่ง (คำตอบ มี/ไม่มี) ใบชี้แจงใช้ตามที่ส่ง'],
  ])('where %s differs', (_, change, note) => {
    expect(appeal({ O2: { score: 0, ...change } }).rows[0]!.notes).toEqual([note]);
  });
});

describe('the draft of the reason', () => {
  const reasonFor = (submitted: NonNullable<Changes>[string]) =>
    appeal({ O1: { score: 0 } }, { O1: submitted! }).rows[0]!;

  it('cites the submitted links, the explanation and the components that somebody had found there', () => {
    const { components, title } = framework.items[0]!;
    const { reason } = reasonFor({ urls: [`${SITE}/a`, `${SITE}/b`], explanation: 'เมนู ITA', shown: [0, 1] });
    expect(reason).toBe(
      `ขอเรียนชี้แจงข้อ O1 ${title} ว่า หน่วยงานได้เผยแพร่ข้อมูลตามลิงก์ที่ส่งในระบบ ITAS แล้ว ได้แก่ (1) ${SITE}/a (2) ${SITE}/b ` +
        `ตามคำอธิบายที่ส่งไว้ว่า "เมนู ITA" โดยหน้าดังกล่าวมีองค์ประกอบตามเกณฑ์ ได้แก่ ${components[0]} · ${components[1]} ` +
        'จึงขอความอนุเคราะห์โปรดพิจารณาทบทวนคะแนนของข้อนี้',
    );
  });

  it('claims no component that nobody noted', () => {
    const { reason } = reasonFor({ shown: [] });
    expect(reason).toContain('ได้แก่ [โปรดระบุองค์ประกอบที่พบในหน้าดังกล่าว]');
    for (const component of framework.items[0]!.components) expect(reason).not.toContain(component);
  });

  it('is blank where no link was submitted, and that is told', () => {
    const { reason, notes } = reasonFor({ urls: [] });
    expect(reason).toBe('');
    expect(notes.join()).toContain('ที่ส่งไม่มีลิงก์');
  });

  it('is blank where "ไม่มี" was submitted, and that is told', () => {
    const { reason, notes } = reasonFor({ claim: 'has-not' });
    expect(reason).toBe('');
    expect(notes.join()).toContain('ที่ส่งตอบว่า "ไม่มี"');
  });
});
