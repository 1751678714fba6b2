/** A script that asks waits for the person, whichever window he sits at. */

import { openPreview, type Preview } from '../../local/preview/preview';
import { Window } from './window';

const YEAR = 'ตั้งค่าเริ่มต้น (1/2)';
const NAME = 'ตั้งค่าเริ่มต้น (2/2)';

let preview: Preview;
let window: Window;

beforeEach(async () => {
  preview = await openPreview({ hurried: true });
  ({ window } = await Window.open(preview.url));
});

afterEach(async () => {
  window.close();
  await preview.close();
});

const menu = (functionName: string) => window.ask({ kind: 'menu', functionName });

/** Whether a promise is settled after everything under way had its turn. */
async function isSettled(promise: Promise<unknown>): Promise<boolean> {
  const later = new Promise((resolve) => setTimeout(resolve, 100, 'later'));
  return (await Promise.race([promise.then(() => 'settled'), later])) === 'settled';
}

it('a prompt waits until it is answered, and what was typed goes on', async () => {
  const done = menu('menuSetUp');
  const year = await window.dialog(YEAR);
  expect(year).toMatchObject({ kind: 'prompt', buttons: ['OK', 'CANCEL'] });
  expect(await isSettled(done)).toBe(false);
  expect(await window.answer(year, 'OK', 'สองห้าหกเจ็ด')).toEqual({ ok: true, value: null });
  const complaint = await window.dialog('ตั้งค่าเริ่มต้น');
  expect(complaint.message).toContain('"สองห้าหกเจ็ด" ไม่ใช่ปี พ.ศ.');
  await window.answer(complaint, 'OK');
  expect(await done).toEqual({ ok: true, value: null });
});

it('a window that opens meanwhile shows the same question, and may answer it', async () => {
  const done = menu('menuSetUp');
  const asked = await window.dialog(YEAR);
  const { window: second, opened } = await Window.open(preview.url);
  expect(opened.workbook.sheets.map(({ name }) => name)).toEqual(['แผ่นงาน1']);
  expect(opened.menus.map(({ caption }) => caption)).toEqual(['ITA']);
  expect(await second.dialog(YEAR)).toEqual(asked);
  await second.answer(asked, 'OK', '2567');
  await window.event('dialogClosed', { such: ({ id }) => id === asked.id });
  expect(await window.answer(asked, 'OK', '2566')).toEqual({ ok: false, message: 'คำถามนี้มีผู้ตอบไปแล้ว' });
  await window.answer(await window.dialog(NAME), 'CLOSE');
  await second.answer(await second.dialog('ตั้งค่าเริ่มต้น'), 'OK');
  expect(await done).toEqual({ ok: true, value: null });
  second.close();
});

it('the question stays when its window goes', async () => {
  const { window: first } = await Window.open(preview.url);
  const left = first.ask({ kind: 'menu', functionName: 'menuHelp' });
  const asked = await first.dialog('วิธีใช้ส่วนเสริม ITA');
  first.close();
  const { window: next } = await Window.open(preview.url);
  expect(await next.dialog('วิธีใช้ส่วนเสริม ITA')).toEqual(asked);
  await next.answer(asked, 'CLOSE');
  expect(await left).toEqual({ ok: true, value: null });
  next.close();
});

it('what is typed meanwhile waits its turn', async () => {
  const done = menu('menuHelp');
  const help = await window.dialog('วิธีใช้ส่วนเสริม ITA');
  const typed = window.ask({ kind: 'edit', sheetId: 0, a1: 'A1', values: [['ก่อนตอบ']] });
  expect(await isSettled(typed)).toBe(false);
  expect(window.heard.filter(({ kind }) => kind === 'changes')).toEqual([]);
  await window.answer(help, 'OK');
  expect([await done, await typed]).toEqual([
    { ok: true, value: null },
    { ok: true, value: null },
  ]);
  const { workbook } = await window.get({ kind: 'open' });
  expect(workbook.sheets[0]!.cells[1]?.[1]?.text).toBe('ก่อนตอบ');
});

it('only its own buttons answer it', async () => {
  const done = menu('menuHelp');
  const help = await window.dialog('วิธีใช้ส่วนเสริม ITA');
  expect(await window.answer(help, 'YES')).toMatchObject({ ok: false });
  await window.answer(help, 'OK');
  expect(await done).toEqual({ ok: true, value: null });
});

it('tells how many executions run or wait', async () => {
  const done = menu('menuHelp');
  const help = await window.dialog('วิธีใช้ส่วนเสริม ITA');
  const typed = window.ask({ kind: 'edit', sheetId: 0, a1: 'A1', values: [['1']] });
  await window.event('busy', { such: ({ executions }) => executions === 2 });
  await window.answer(help, 'OK');
  await Promise.all([done, typed]);
  await window.event('busy', { from: window.heard.length - 1, such: ({ executions }) => executions === 0 });
});

it('the preview closes over an open question', async () => {
  const done = menu('menuHelp');
  await window.dialog('วิธีใช้ส่วนเสริม ITA');
  await preview.close();
  await expect(done.catch(() => ({ ok: false }))).resolves.toMatchObject({ ok: false });
});
