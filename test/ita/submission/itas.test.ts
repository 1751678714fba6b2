/** What is typed into ITAS: the framework's order, and nothing that nobody entered. */

import type { LinkRecord } from '../../../src/ita/links/record';
import { itasLines } from '../../../src/ita/submission/itas';
import { CLAIMS } from '../../../src/workbook/tabs';
import { agency, framework, open, rowOf, SITE } from './agency';

/** Of an agency whose links were all opened. */
const lines = (...[changes, findings = []]: [Parameters<typeof agency>[0]?, ReturnType<typeof open>[]?]) => {
  const assessment = agency(changes);
  assessment.links = assessment.evidence.flatMap(({ urls }) => urls.map(openedRecord));
  return itasLines(framework, assessment, findings);
};
const openedRecord = (url: string): LinkRecord => ({
  ...{ url, checkedAt: '2024-04-20 09:58:12', verdict: 'works', reason: 'opened', status: 200 },
  ...{ doubts: [], chain: [], title: '', fileName: '' },
});
const lineOf = (key: string, all = lines()) => all.find((line) => line.key === key)!;

it('lists every item once, in the order of the framework whatever the sheet’s order is', () => {
  const assessment = agency();
  assessment.evidence.reverse();
  const codes = itasLines(framework, assessment, []).map(({ code }) => code);
  expect(codes).toEqual(framework.items.map(({ code }) => code));
});

it('gives claim, links and explanation as they were entered', () => {
  const urls = [`${SITE}/a`, `${SITE}/b`];
  expect(lineOf('O7', lines({ O7: { claim: 'has-not', urls, explanation: 'หน้าแรก' } }))).toEqual({
    key: 'O7',
    code: 'O7',
    title: framework.items.find(({ code }) => code === 'O7')!.title,
    claim: 'ไม่มี',
    urls,
    explanation: 'หน้าแรก',
    open: '',
  });
});

it('has the words of the sheet for the claims', () => {
  const words = lines({ O1: { claim: 'has' }, O2: { claim: 'has-not' } })
    .slice(0, 2)
    .map(({ claim }) => claim);
  expect(words).toEqual([CLAIMS.has, CLAIMS.hasNot]);
});

it('never takes links for a claim: without one it is blank and said to be open', () => {
  const line = lineOf('O7', lines({ O7: { claim: null } }));
  expect(line).toMatchObject({ claim: '', urls: [`${SITE}/o7`], open: 'ยังไม่ได้เลือกว่า "มี" หรือ "ไม่มี"' });
});

it('shows an item without a row blank, with what the check says of it', () => {
  const line = lineOf('O7', lines({ O7: null }, [open('O7', 'ไม่พบแถวของข้อนี้')]));
  expect(line).toMatchObject({ claim: '', urls: [], explanation: '', open: 'ไม่พบแถวของข้อนี้' });
});

it('shows each row of an item that stands there twice, one after the other', () => {
  const all = lines({ O7: [{ claim: 'has' }, { claim: 'has-not', urls: [] }] });
  const at = all.findIndex(({ key }) => key === 'O7');
  expect(all.slice(at, at + 2).map(({ key, code, claim }) => [key, code, claim])).toEqual([
    ['O7', 'O7', 'มี'],
    ['O7 (2)', 'O7', 'ไม่มี'],
  ]);
});

it('puts what was entered under a code of no item last, and leaves out what has nothing entered', () => {
  const assessment = agency();
  const blank = { claim: null, urls: [], explanation: '' };
  assessment.evidence.unshift(rowOf('O99'), rowOf('หมายเหตุ', blank));
  const all = itasLines(framework, assessment, []);
  expect(all.length).toBe(framework.items.length + 1);
  expect(all[all.length - 1]).toMatchObject({ code: 'O99', title: 'รหัสนี้ไม่มีในกรอบการประเมินปี 2567' });
});

it('says what is open in one sentence: errors and warnings of the evidence, each once', () => {
  const findings = [
    open('O7', 'ลิงก์เสีย'),
    open('O7', 'ผิดปี', { severity: 'warning' }),
    open('O7', 'ลิงก์เสีย'),
    open('O7', 'ไม่มีผู้รับผิดชอบ', { severity: 'info' }),
    open('O7', 'อ่านไม่ได้', { rule: 'cell.unreadable' }),
    open('O8', 'ของข้ออื่น'),
  ];
  expect(lineOf('O7', lines({}, findings)).open).toBe('ลิงก์เสีย · ผิดปี');
});

it('tells what must be mended before what only wants a look, in whichever order the rows told it', () => {
  const findings = [open('O7', 'ควรดู', { severity: 'warning' }), open('O7', 'ต้องแก้')];
  expect(lineOf('O7', lines({}, findings)).open).toBe('ต้องแก้ · ควรดู');
});

it('says how many links nobody opened', () => {
  const assessment = agency({ O7: { urls: [`${SITE}/a`, `${SITE}/b`] } });
  expect(lineOf('O7', itasLines(framework, assessment, [])).open).toBe('ยังไม่เปิดตรวจลิงก์ 2 ลิงก์');
});
