/** The grid of the preview in a browser: it shows what the host holds, and what a person does in it reaches the host. */

import type { Browser } from 'playwright-core';
import { openPreview, type Preview } from '../../local/preview/preview';
import { PreviewPage, startBrowser } from './page';

const SCORES = '1 การปฏิบัติหน้าที่';
const EVIDENCE = '9 การเปิดเผยข้อมูล';
const SUMMARY = 'สรุปคะแนน';

let preview: Preview;
let browser: Browser;
let window: PreviewPage;

beforeAll(async () => {
  [preview, browser] = await Promise.all([
    openPreview({ now: new Date('2024-08-15T09:30:00+07:00'), hurried: true }),
    startBrowser(),
  ]);
  window = await PreviewPage.open(browser, preview.url);
  await window.setUp();
  await window.menu('ใส่ข้อมูลตัวอย่าง');
  await window.answer('ใส่ข้อมูลตัวอย่าง', 'ตกลง');
});

afterEach(() => {
  expect(window.errors).toEqual([]);
});

afterAll(async () => {
  await browser?.close();
  await preview?.close();
});

test('shows every tab that is not hidden, in order', async () => {
  const tabs = await window.page.getByRole('tab').allTextContents();
  expect(tabs.slice(0, 4)).toEqual(['เริ่มต้น', 'ตั้งค่า', SUMMARY, SCORES]);
  expect(tabs).not.toContain('กรอบ ITA');
});

test('draws texts as the host displays them, and its formulas stay', async () => {
  await window.seen(SUMMARY, 'C4', '98.89');
  expect(await window.shown(SUMMARY, 'C4')).toMatchObject({ formula: expect.stringContaining('ITA_SCORE') });
  expect(await window.shown(SUMMARY, 'B4')).toMatchObject({ drawn: 'ตัวชี้วัดที่ 2 การใช้งบประมาณ' });
});

test('a score that is typed reaches the host, and the formulas that need it show their new result', async () => {
  await window.type(`'${SCORES}'!D3`, '90');
  await window.seen(SCORES, 'D3', '90.00');
  await window.seen(SUMMARY, 'C3', '90.00');
  expect(await window.selection()).toBe('D4');
});

test('undo and redo go through the host', async () => {
  await window.type(`'${SCORES}'!C4`, '80');
  await window.seen(SCORES, 'C4', '80.00');
  await window.page.keyboard.press('Control+z');
  await window.seen(SCORES, 'C4', '');
  await window.page.keyboard.press('Control+y');
  await window.seen(SCORES, 'C4', '80.00');
  await window.goTo('C4');
  await window.page.keyboard.press('Delete');
  await window.seen(SCORES, 'C4', '');
});

test('a block of cells is pasted, with line breaks inside of a cell', async () => {
  await window.paste(`'${EVIDENCE}'!F6`, 'https://a.example/1\tหนึ่ง\nhttps://a.example/2\t"สอง\nบรรทัด"\n');
  await window.seen(EVIDENCE, 'F6', 'https://a.example/1');
  await window.seen(EVIDENCE, 'G6', 'หนึ่ง');
  await window.seen(EVIDENCE, 'F7', 'https://a.example/2');
  await window.seen(EVIDENCE, 'G7', 'สอง\nบรรทัด');
});

test('a formula that is copied refers to its new neighbours', async () => {
  await window.type(`'${SCORES}'!J5`, '7');
  await window.type(`'${SCORES}'!J6`, '8');
  await window.type(`'${SCORES}'!K5`, '=J5*2');
  await window.seen(SCORES, 'K5', '14');
  await window.goTo('K5');
  await window.page.keyboard.press('Control+c');
  await window.goTo('K6');
  await window.page.keyboard.press('Control+v');
  await window.seen(SCORES, 'K6', '16');
  expect(await window.shown(SCORES, 'K6')).toMatchObject({ formula: '=J6*2' });
});

test('the fill handle continues numbers', async () => {
  await window.type(`'${SCORES}'!H10`, '3');
  await window.type(`'${SCORES}'!H11`, '5');
  await window.seen(SCORES, 'H11', '5');
  await window.goTo("'เริ่มต้น'!A1");
  await window.goTo(`'${SCORES}'!H10:H11`);
  const { x, y } = await window.fillHandle();
  await window.page.mouse.move(x, y);
  await window.page.mouse.down();
  await window.page.mouse.move(x - 10, y + 20, { steps: 4 });
  await window.page.mouse.move(x - 10, y + 36, { steps: 4 });
  await window.page.mouse.up();
  await window.seen(SCORES, 'H12', '7');
  await window.seen(SCORES, 'H13', '9');
});

test('what is cut is gone where it was', async () => {
  await window.type(`'${SCORES}'!J10`, 'ย้าย');
  await window.seen(SCORES, 'J10', 'ย้าย');
  await window.goTo('J10');
  await window.page.keyboard.press('Control+x');
  await window.seen(SCORES, 'J10', '');
  await window.goTo('J11');
  await window.page.keyboard.press('Control+v');
  await window.seen(SCORES, 'J11', 'ย้าย');
});

test('what is typed stays as it was typed', async () => {
  await window.type(`'${SCORES}'!F4`, '007');
  await window.seen(SCORES, 'F4', '007');
});

test('an entry that is not wanted after all leaves the cell as it was', async () => {
  const before = await window.shown(EVIDENCE, 'N4');
  await window.type(`'${EVIDENCE}'!N4`, 'พิมพ์ทับ');
  await window.answer('โปรดระวัง', 'ยกเลิก');
  await window.page.getByText('ข้อมูลเดิมยังอยู่').waitFor();
  expect(await window.shown(EVIDENCE, 'N4')).toEqual(before);
});

test('a tick box changes by the space bar and says nothing in words', async () => {
  await window.goTo(`'${EVIDENCE}'!L5`);
  await window.page.keyboard.press('Space');
  await expect(held(EVIDENCE, 'L5', true)).resolves.toMatchObject({ value: true, drawn: '' });
  expect(await window.shown(EVIDENCE, 'M5')).toMatchObject({ drawn: expect.stringContaining('15 ส.ค. 2567') });
});

test('a cell with choices offers them', async () => {
  await window.goTo(`'${EVIDENCE}'!E8`);
  await window.page.keyboard.press('Alt+ArrowDown');
  const choices = window.page.getByRole('listbox', { name: 'ตัวเลือกของช่อง' });
  expect(await choices.getByRole('option').allTextContents()).toEqual(['มี', 'ไม่มี']);
  await window.page.keyboard.press('ArrowDown');
  await window.page.keyboard.press('Enter');
  await window.seen(EVIDENCE, 'E8', 'ไม่มี');
});

test('a note is shown where its cell is selected', async () => {
  await window.goTo(`'${EVIDENCE}'!F2`);
  expect(await window.page.getByRole('tooltip').textContent()).not.toBe('');
  await window.goTo(`'${EVIDENCE}'!A1`);
  await window.page.getByRole('tooltip').waitFor({ state: 'hidden' });
});

test('a place that does not exist is named', async () => {
  await window.goTo("'ไม่มีแท็บนี้'!A1");
  await window.page.getByText('สมุดงานนี้ไม่มีแท็บ “ไม่มีแท็บนี้”').waitFor();
});

test('the chart floats over its cells', async () => {
  await window.goTo(`'${SUMMARY}'!A1`);
  const chart = window.page.getByRole('img', { name: /^แผนภูมิ/ });
  await chart.waitFor();
  const [picture, grid] = await Promise.all([chart.boundingBox(), window.page.locator('#grid').boundingBox()]);
  expect(picture!.width).toBeGreaterThan(100);
  expect(picture!.y).toBeGreaterThan(grid!.y);
});

test('the page never scrolls sideways, also when the window is narrow', async () => {
  await window.page.setViewportSize({ width: 700, height: 600 });
  const [wide, visible] = await window.page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
  await window.page.setViewportSize({ width: 1440, height: 900 });
  expect(wide).toBeLessThanOrEqual(visible!);
});

/** Waits until the host holds the value. */
async function held(sheet: string, a1: string, value: number | boolean) {
  await window.page.waitForFunction(
    ([name, cell, wanted]) => {
      const { value: now } = globalThis.window.preview.shown(name as string, cell as string) ?? {};
      return now === wanted;
    },
    [sheet, a1, value] as const,
  );
  return window.shown(sheet, a1);
}
