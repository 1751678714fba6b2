/** The officer's whole year in the preview, on the seed's data: from the empty file to the report and the next opening. */

import { readFileSync } from 'node:fs';
import type { Browser, Download, Locator } from 'playwright-core';
import { openPreview, type Preview } from '../../local/preview/preview';
import { partOf, rootOf, textOf } from '../document/docx-parts';
import { renderDocx } from '../document/render';
import { type Hands, Officer } from './officer';
import { PreviewPage, startBrowser } from './page';
import { placeOf, seedEntries } from './seed-entries';

jest.setTimeout(600_000);

const AGENCY = 'องค์การบริหารส่วนตำบลขามป้อม';
const SITE = 'https://www.khampom.go.th';
const EVIDENCE = '9 การเปิดเผยข้อมูล';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

let browser: Browser;
let preview: Preview;

beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(async () => {
  await browser?.close();
});
beforeEach(async () => {
  // The day the seed's window was open; what the clock shows decides what is overdue.
  preview = await openPreview({ hurried: true, now: new Date('2024-04-01T09:00:00+07:00') });
});
afterEach(() => preview?.close());

it.each<Hands>(['keyboard alone', 'mouse and keyboard'])('the whole year with %s', async (hands) => {
  const page = await PreviewPage.open(browser, preview.url);
  const officer = new Officer(page, hands);
  const { sidebar } = officer;

  await setUp(officer);
  await enterTheYear(officer);
  await readTheResult(officer);
  await mendTheEvidence(officer);
  await checkTheLinks(officer);
  await draftTheMeasures(officer);
  await exportTheReport(officer);
  await saveAndOpenAgain(officer);

  await expect(sidebar.locator('main').count()).resolves.toBe(1);
  expect(page.errors).toEqual([]);
});

/** Three steps in the sidebar, which stands beside the empty file. */
async function setUp(officer: Officer): Promise<void> {
  const { sidebar } = officer;
  await officer.fill(sidebar.getByLabel('ชื่อเต็มของหน่วยงาน'), AGENCY);
  await officer.press(officer.button('ถัดไป'));
  await officer.choose(sidebar.getByLabel('ปีที่ประเมิน (พ.ศ.)'), '2567');
  await officer.press(officer.button('ถัดไป'));
  await officer.press(sidebar.getByRole('radio', { name: /แผ่นงานว่าง/ }));
  await officer.press(officer.button('สร้างแผ่นงาน'));
  await sidebar.getByRole('heading', { name: AGENCY }).waitFor();
  await officer.settled();
}

/** Scores, evidence, history and limits, typed cell by cell or pasted as blocks. */
async function enterTheYear(officer: Officer): Promise<void> {
  for (const { sheet, a1, values } of seedEntries()) await officer.enter(`'${sheet}'!${a1}`, values);
}

/** What was typed into the sheet shows in the sidebar at the next reading. */
async function readTheResult(officer: Officer): Promise<void> {
  const { sidebar } = officer;
  await officer.press(officer.button('ให้คะแนนและตรวจ'));
  await sidebar.getByRole('definition').filter({ hasText: '97.80' }).waitFor();
  const shown = await sidebar.locator('main').textContent();
  expect(shown).toContain('ผ่านดี');
  expect(shown).toMatch(/ติดที่ EIT ส่วนที่ 2 .*ขาด 1\.56/);
}

/** What is missing is found by the filter, gone to, typed in, and seen as mended on the way back. */
async function mendTheEvidence(officer: Officer): Promise<void> {
  const { sidebar, preview: page } = officer;
  await officer.view('หลักฐาน');
  const all = await cards(officer).count();
  await officer.choose(sidebar.getByLabel('สถานะ'), 'ขาดหลักฐาน');
  expect(await cards(officer).count()).toBeLessThan(all);
  await unfold(officer, 'O25');
  await officer.press(officer.button('ไปที่ O25').first());
  await sidebar.getByText('เลือกช่องของ O25 ในแผ่นงานแล้ว').waitFor();
  expect(await page.openTab()).toBe(EVIDENCE);

  await officer.enter(placeOf('indicator.9', 'O25', 'urls'), [[`${SITE}/plan/2567`]]);
  await officer.press(officer.button('อ่านข้อมูลใหม่'));
  await card(officer, 'O25').locator('summary').getByText('ขาดหลักฐาน').waitFor({ state: 'detached' });

  await officer.press(officer.button('ล้างตัวกรอง'));
  await officer.press(sidebar.getByRole('button', { name: /^ทั้งหมด/ }));
  await unfold(officer, 'O1');
  const [first] = await card(officer, 'O1').getByRole('checkbox').all();
  await officer.press(first!);
  await sidebar
    .getByText(/บันทึกแล้ว ข้อ O1/)
    .first()
    .waitFor();
  expect(await first!.isChecked()).toBe(true);
}

/** A dead link is told, mended in its cell, asked for a new check, and works then. */
async function checkTheLinks(officer: Officer): Promise<void> {
  const { sidebar } = officer;
  const links = placeOf('indicator.9', 'O3', 'urls');
  await officer.enter(links, [[`${SITE}/removed`]]);
  await officer.press(officer.button('ตรวจลิงก์'));
  await officer.fill(sidebar.getByLabel('ชื่อผู้ตรวจ'), 'สมหญิง ใจดี');
  await officer.press(officer.button('บันทึกและตรวจ'));
  await sidebar
    .getByRole('heading', { name: /ตรวจลิงก์ครบ|ตรวจครบ|ตรวจแล้ว/ })
    .first()
    .waitFor();
  await officer.settled();
  await unfold(officer, 'O3');
  await card(officer, 'O3').getByText('เสีย').first().waitFor();

  await officer.enter(links, [[`${SITE}/executives`]]);
  await officer.press(officer.button('อ่านข้อมูลใหม่'));
  await card(officer, 'O3').locator('summary').getByText('ต้องตรวจใหม่').waitFor();
  await officer.press(officer.button('ตรวจลิงก์'));
  await card(officer, 'O3').locator('summary').getByText('ต้องตรวจใหม่').waitFor({ state: 'detached' });
  await officer.settled();
  await card(officer, 'O3').getByText('ใช้ได้').first().waitFor();
}

const OWN_WORDS = 'จัดอบรมเจ้าหน้าที่ทุกคนเรื่องการใช้ทรัพย์สินของราชการ ไตรมาสละหนึ่งครั้ง';

/** One change is refused, the rest drafted; own words stay; a wrong drafting is taken back. */
async function draftTheMeasures(officer: Officer): Promise<void> {
  const { sidebar } = officer;
  await officer.view('มาตรการ');
  const changes = sidebar.getByRole('list', { name: 'รายการที่จะเปลี่ยน' }).getByRole('listitem');
  const offered = await changes.count();
  expect(offered).toBeGreaterThan(7);
  await officer.press(changes.first().getByRole('checkbox'));
  await officer.press(officer.button(`ใช้ที่เลือก (${offered - 1})`));
  await sidebar
    .getByText(/ร่างแล้ว/)
    .first()
    .waitFor();
  await sidebar.getByRole('heading', { name: 'ร่างใหม่จะเปลี่ยน 1 รายการ' }).waitFor();

  await officer.enter("'มาตรการ'!D3", [[OWN_WORDS]]);
  await officer.enter(placeOf('indicator.1', '1', 'official'), [['60']]);
  await officer.press(officer.button('อ่านข้อมูลใหม่'));
  await sidebar.getByRole('heading', { name: /^ร่างใหม่จะเปลี่ยน ([2-9]|\d\d+) รายการ/ }).waitFor();
  await officer.press(officer.button(/^ใช้ที่เลือก/));
  await sidebar
    .getByText(/ร่างแล้ว/)
    .first()
    .waitFor();
  await officer.press(officer.button(/^ย้อนการร่างครั้งล่าสุด/));
  await officer.press(officer.button('ย้อนการร่าง'));
  await sidebar
    .getByText(/ย้อนแล้ว/)
    .first()
    .waitFor();
  expect((await officer.preview.shown('มาตรการ', 'D3'))?.text).toBe(OWN_WORDS);

  await officer.enter(placeOf('indicator.1', '1', 'official'), [['100']]);
  await officer.press(officer.button('อ่านข้อมูลใหม่'));
  // What was refused at first is still offered.
  await officer.press(officer.button('เลือกทั้งหมด'));
  await officer.press(officer.button(/^ใช้ที่เลือก/));
  await sidebar
    .getByText(/ร่างแล้ว/)
    .first()
    .waitFor();
}

/** The document that a click gives is the report: agency, total and the officer's own words, on pages of a word processor. */
async function exportTheReport(officer: Officer): Promise<void> {
  const { sidebar } = officer;
  await officer.view('รายงาน');
  await officer.press(officer.button('ส่งออกรายงาน'));
  await sidebar.getByRole('heading', { name: 'ส่งออกรายงานแล้ว' }).waitFor();
  const docx = await bytesOf(
    await officer.download(sidebar.getByRole('link', { name: /^เปิดใน Google เอกสาร/ }).first()),
  );
  const text = textOf(rootOf(partOf(docx, 'word/document.xml')));
  for (const part of [AGENCY, '๙๗.๘๐', OWN_WORDS]) expect(text).toContain(part);
  expect(renderDocx(docx).pages.length).toBeGreaterThan(3);
}

/** The workbook goes away as a file and comes back whole. */
async function saveAndOpenAgain(officer: Officer): Promise<void> {
  const { preview: window, sidebar } = officer;
  const saved = await officer.download(window.page.getByRole('button', { name: 'บันทึกเป็น .xlsx' }));
  const [chooser] = await Promise.all([
    window.page.waitForEvent('filechooser'),
    officer.press(window.page.getByRole('button', { name: 'เปิดไฟล์ .xlsx' })),
  ]);
  await sidebar.locator('main').evaluate((main) => main.setAttribute('data-before', ''));
  await chooser.setFiles({ name: 'ita.xlsx', mimeType: XLSX, buffer: Buffer.from(await bytesOf(saved)) });
  await sidebar.locator('main:not([data-before])').waitFor();
  await sidebar.getByRole('definition').filter({ hasText: '97.80' }).waitFor();
  expect((await window.shown('มาตรการ', 'D3'))?.text).toBe(OWN_WORDS);
}

function cards({ sidebar }: Officer): Locator {
  return sidebar.locator('details').filter({ has: sidebar.locator('summary strong', { hasText: /^O\d+$/ }) });
}

function card({ sidebar }: Officer, code: string): Locator {
  return sidebar
    .locator('details')
    .filter({ has: sidebar.locator('summary strong', { hasText: new RegExp(`^${code}$`) }) });
}

async function unfold(officer: Officer, code: string): Promise<void> {
  const one = card(officer, code);
  if ((await one.getAttribute('open')) === null) await officer.press(one.locator('summary'));
}

async function bytesOf(download: Download): Promise<Uint8Array> {
  return new Uint8Array(readFileSync(await download.path()));
}
