/** One text for each owner: whom it is for, what it lists and in which order, and how long it gets. */

import fc from 'fast-check';
import { NO_OWNER, type OwnerReminder, reminders } from '../../src/ita/reminders';
import { agency, framework, open, rowOf } from './submission/agency';

const TODAY = '2024-04-20';

const owners = (texts: OwnerReminder[]) => texts.map(({ owner, items }) => [owner, items]);
/** The codes in the order in which a text lists them. */
const listed = (text = '') => [...text.matchAll(/^\d+\. (O\d+)/gm)].map(([, code]) => code);

describe('who gets a text', () => {
  it('nobody, while nothing is open', () => {
    expect(reminders(framework, agency(), [], TODAY)).toEqual([]);
  });

  it('each owner of open items, in the order of the agency’s divisions, then others, and those without an owner last', () => {
    const assessment = agency({
      O1: { owner: '' },
      O2: { owner: 'ที่ปรึกษา' },
      O3: { owner: 'กองช่าง' },
      O4: { owner: 'กองคลัง' },
    });
    const findings = ['O1', 'O2', 'O3', 'O4', 'O5', 'O6'].map((code) => open(code, 'ยังไม่มีลิงก์'));
    expect(owners(reminders(framework, assessment, findings, TODAY))).toEqual([
      ['สำนักปลัด', 2],
      ['กองคลัง', 1],
      ['กองช่าง', 1],
      ['ที่ปรึกษา', 1],
      [NO_OWNER, 1],
    ]);
  });

  it('one text where an owner is written with more spaces', () => {
    const assessment = agency({ O1: { owner: 'กอง  คลัง ' }, O2: { owner: 'กอง คลัง' } });
    const findings = [open('O1', 'ก'), open('O2', 'ข')];
    expect(owners(reminders(framework, assessment, findings, TODAY))).toEqual([['กอง คลัง', 2]]);
  });

  it('both owners, where an item stands in two rows', () => {
    const assessment = agency({ O1: [{ owner: 'กองคลัง' }, { owner: 'กองช่าง' }] });
    expect(owners(reminders(framework, assessment, [open('O1', 'ซ้ำ')], TODAY))).toEqual([
      ['กองคลัง', 1],
      ['กองช่าง', 1],
    ]);
  });

  it('the ones without an owner, for an item that has no row', () => {
    expect(owners(reminders(framework, agency({ O1: null }), [open('O1', 'ไม่พบแถว')], TODAY))).toEqual([[NO_OWNER, 1]]);
  });

  it('the owner of a row whose code isn’t in the framework', () => {
    const assessment = agency();
    assessment.evidence.push(rowOf('O99', { owner: 'กองช่าง' }));
    const [text] = reminders(framework, assessment, [open('O99', 'ไม่มีในกรอบ', { severity: 'warning' })], TODAY);
    expect(text).toMatchObject({ owner: 'กองช่าง', items: 1 });
    expect(text!.text).toContain('1. O99\nเรื่องที่ค้าง: ไม่มีในกรอบ');
  });
});

describe('which items are open', () => {
  it.each([
    ['an error of the evidence', open('O1', 'ก'), 1],
    ['a warning of the evidence', open('O1', 'ก', { severity: 'warning' }), 1],
    ['what only informs', open('O1', 'ก', { severity: 'info' }), 0],
    ['what is no matter of evidence', open('O1', 'ก', { rule: 'cell.unreadable' }), 0],
  ])('%s', (_, finding, count) => {
    expect(reminders(framework, agency(), [finding], TODAY).length).toBe(count);
  });
});

describe('the text', () => {
  const one = (due: string | null, today = TODAY) =>
    reminders(framework, agency({ O25: { due } }), [open('O25', 'ยังไม่มีลิงก์หลักฐาน')], today)[0]!.text;

  it('greets, names the agency, the year and the number, lists the item and closes', () => {
    expect(one('2024-04-15')).toBe(
      [
        'เรียน สำนักปลัด',
        '',
        'องค์การบริหารส่วนตำบลขามป้อมขอติดตามหลักฐานการประเมิน ITA ปี 2567 ในความรับผิดชอบของท่าน ซึ่งยังไม่เรียบร้อย 1 ข้อ ดังนี้',
        '',
        '1. O25 การเปิดโอกาสให้เกิดการมีส่วนร่วม',
        'เรื่องที่ค้าง: ยังไม่มีลิงก์หลักฐาน',
        'กำหนดส่ง: 15 เมษายน 2567 (เลยกำหนด 5 วัน)',
        '',
        'เมื่อดำเนินการแล้ว โปรดแจ้งผู้ประสานงาน ITA ของหน่วยงานเพื่อตรวจอีกครั้ง ขอขอบคุณในความร่วมมือ',
      ].join('\n'),
    );
  });

  it.each([
    ['2024-04-19', 'เลยกำหนด 1 วัน'],
    ['2024-04-20', 'ครบกำหนดวันนี้'],
    ['2024-04-21', 'เหลือ 1 วัน'],
    ['2025-04-20', 'เหลือ 365 วัน'],
    ['2024-02-29', 'เลยกำหนด 51 วัน'],
    [null, 'กำหนดส่ง: ยังไม่ได้กำหนด'],
  ])('due on %s says %s', (due, words) => {
    expect(one(due)).toContain(words);
  });

  it('asks who is responsible, where nobody is', () => {
    const [{ text }] = reminders(framework, agency({ O1: { owner: '' } }), [open('O1', 'ก')], TODAY) as [OwnerReminder];
    expect(text).toMatch(/^เรียน ผู้เกี่ยวข้อง\n/);
    expect(text).toContain('โปรดแจ้งว่ากองหรือตำแหน่งใดรับผิดชอบ');
  });

  it('says what the due date says only once', () => {
    const findings = [open('O25', 'ยังไม่มีลิงก์'), open('O25', 'เลยกำหนดส่งแล้ว', { rule: 'evidence.past-due' })];
    const { text } = reminders(framework, agency({ O25: { due: '2024-04-01' } }), findings, TODAY)[0]!;
    expect(text).toContain('เรื่องที่ค้าง: ยังไม่มีลิงก์\n');
  });

  it('names three matters of an item and counts the others', () => {
    const findings = ['ก', 'ข', 'ค', 'ง', 'จ', 'ก'].map((brief) => open('O1', brief));
    expect(reminders(framework, agency(), findings, TODAY)[0]!.text).toContain('เรื่องที่ค้าง: ก · ข · ค และอีก 2 เรื่อง\n');
  });

  it('puts the most urgent first: the earliest due date, then the most points, then the framework’s order', () => {
    const assessment = agency({ O5: { due: '2024-05-01' }, O9: { due: '2024-04-01' } });
    const findings = [
      open('O1', 'ก', { stake: 0.5 }),
      open('O2', 'ก', { stake: 2 }),
      open('O3', 'ก', { stake: 0.5 }),
      open('O5', 'ก', { stake: 0.1 }),
      open('O9', 'ก', { stake: 0.1 }),
    ];
    const [{ text }] = reminders(framework, assessment, findings, TODAY) as [OwnerReminder];
    expect(listed(text)).toEqual(['O9', 'O5', 'O2', 'O1', 'O3']);
  });

  it('stays short enough for LINE however much is open, and leaves no item unnamed', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 400 }), { minLength: 1, maxLength: 8 }), (briefs) => {
        const findings = framework.items.flatMap(({ code }) =>
          briefs.map((brief, index) => open(code, `${index}${brief}`)),
        );
        for (const { text } of reminders(framework, agency(), findings, TODAY)) {
          expect(text.length).toBeLessThanOrEqual(4500);
          for (const { code } of framework.items) expect(text).toMatch(new RegExp(`${code}(?!\\d)`));
        }
      }),
      { numRuns: 30 },
    );
  });

  it('has no marks of a markup language and nothing unworded', () => {
    const findings = framework.items.map(({ code }) => open(code, 'ยังไม่มีลิงก์หลักฐาน'));
    for (const { text } of reminders(framework, agency(), findings, TODAY)) {
      expect(text).not.toMatch(/[*#`_]|undefined|null|NaN/);
    }
  });
});
