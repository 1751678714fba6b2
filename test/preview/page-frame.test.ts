/** What stands around the grid of the preview: menu, dialogs, the sidebar in its frame, files. */

import { readFile } from 'node:fs/promises';
import type { Browser } from 'playwright-core';
import { openPreview, type Preview } from '../../local/preview/preview';
import { PreviewPage, startBrowser } from './page';

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

test('the menu is walked with the arrows and left with Escape, and the focus goes back to its name', async () => {
  const name = window.page.getByRole('menuitem', { name: 'ITA', exact: true });
  await name.press('ArrowDown');
  const focused = () => window.page.evaluate(() => document.activeElement?.textContent);
  expect(await focused()).toBe('เปิดแถบด้านข้าง');
  await window.page.keyboard.press('ArrowDown');
  expect(await focused()).toBe('ตั้งค่าเริ่มต้น');
  await window.page.keyboard.press('ArrowUp');
  await window.page.keyboard.press('ArrowUp');
  expect(await focused()).toBe('วิธีใช้');
  await window.page.keyboard.press('Escape');
  expect(await focused()).toBe('ITA');
  expect(await name.getAttribute('aria-expanded')).toBe('false');
});

test('Escape closes a dialog, which is the end of the command', async () => {
  await window.menu('แช่แข็งสิ่งที่ส่ง');
  const dialog = window.page.getByRole('dialog', { name: 'แช่แข็งสิ่งที่ส่ง' });
  await dialog.getByRole('button', { name: 'ไม่', exact: true }).waitFor();
  await window.page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'hidden' });
  await window.page.getByText('กำลังทำงาน').waitFor({ state: 'hidden' });
  const tabs = await window.page.getByRole('tab').allTextContents();
  expect(tabs.filter((tab) => tab.startsWith('ส่งแล้ว'))).toEqual([]);
});

test('the sidebar asks the host, and takes the person to a cell', async () => {
  await window.menu('เปิดแถบด้านข้าง');
  const sidebar = window.page.frameLocator('iframe[title="แถบด้านข้าง ITA"]');
  await sidebar.getByRole('button', { name: 'ให้คะแนนและตรวจ' }).click();
  await sidebar.getByText('97.80').first().waitFor();
  await window.goTo("'ตั้งค่า'!B3");
  await sidebar.getByRole('button', { name: /^ไปที่/ }).first().click();
  await window.page.getByRole('tab', { name: SUMMARY, exact: true, selected: true }).waitFor();
  expect(await window.selection()).toMatch(/^[A-Z]+\d+/);
});

test('the workbook is saved, and opened again as it was', async () => {
  const saved = await window.downloaded(() => window.page.getByRole('button', { name: 'บันทึกเป็น .xlsx' }).click());
  expect(saved.suggestedFilename()).toMatch(/\.xlsx$/);
  const buffer = await readFile(await saved.path());
  await window.page.locator('#file').setInputFiles({ name: 'ปี 2567.xlsx', mimeType: '', buffer });
  await window.page.getByRole('heading', { name: 'ปี 2567' }).waitFor();
  await window.seen(SUMMARY, 'C4', '98.89');
  expect(await window.page.getByRole('tab').allTextContents()).toContain(SUMMARY);
});
