/** The views of the sidebar in their pictures: which workbook answers, and what a person does before. */

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { SIDEBAR_FILES } from '../../build/sidebar';
import type { LinkProgress } from '../../sidebar/contract';
import type { Language } from '../../sidebar/texts';
import * as en from '../../sidebar/texts/en';
import * as th from '../../sidebar/texts/th';
import { MEASURE_STATUSES } from '../../src/ita/measures/status';
import type { Host } from '../host/host';
import { type Ask, askHost, type Told } from '../hosted-sidebar';
import { pictureOfSidebar, type SidebarLook } from './browser';
import { fixedCells, fixedTab, itemCell, tabOfItem } from './cells';
import type { CheckedWorkbook } from './checked-workbook';

type Words = typeof th | typeof en;

interface Picture {
  host: Host;
  /** In place of the host, for the calls that it names. */
  ask?: Ask;
  act: (page: Page, words: Words) => Promise<unknown>;
  also?: ('dark' | 'en')[];
  /** Where all of the page is more than a picture needs. */
  part?: SidebarLook['part'];
}

export interface Workbooks {
  empty: Host;
  checked: CheckedWorkbook;
  /** Drafted, exported and changed since. */
  revised: Host;
}

/** What Google says where several accounts are signed in at once. */
const DENIED: Told = {
  error: {
    name: 'ScriptError',
    message: 'We’re sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.',
  },
};

/** What stands on the button of a report with errors, and over its rules, without how many there are. */
const DESPITE = /^ส่งออกทั้งที่/;
const RULES = /^เกณฑ์ที่ใช้ตรวจ/;

/** An item whose evidence lacks something, and the sub-indicator it is in. */
const ITEM = 'O4';
const SUB_INDICATOR = '9.1';

/** Every picture by its name, one after the other: what is done for one stays done in the workbook. */
export async function sidebarPictures(
  browser: Browser,
  dist: string,
  workbooks: Workbooks,
  save: (name: string, png: Uint8Array) => Promise<void>,
): Promise<void> {
  const page = (language: Language) => readFile(join(dist, SIDEBAR_FILES[language]), 'utf8');
  const pages = { th: await page('th'), en: await page('en') };
  const draw = async (name: string, { host, ask, act, part }: Picture, language: Language, isDark: boolean) => {
    const look = { html: pages[language], isDark, now: new Date(host.clock.now()), part };
    const answering: Ask = (call, args) => ask?.(call, args) ?? askHost(host, call, args);
    const words = language === 'th' ? th : en;
    await save(name, await pictureOfSidebar(browser, look, answering, (sidebar) => act(sidebar, words)));
  };
  for (const [name, picture] of Object.entries(picturesOf(workbooks))) {
    await draw(name, picture, 'th', false);
    if (picture.also?.includes('dark')) await draw(`${name}-dark`, picture, 'th', true);
    if (picture.also?.includes('en')) await draw(`${name}-en`, picture, 'en', false);
  }
}

function picturesOf({ empty, checked: { host: checked, progress }, revised }: Workbooks): Record<string, Picture> {
  return {
    'first-run-agency': { host: empty, act: (page) => firstRun(page, 1) },
    'first-run-year': { host: empty, act: (page) => firstRun(page, 2) },
    'first-run-content': { host: empty, act: (page) => firstRun(page, 3) },
    overview: { host: checked, act: (page) => page.locator('.total').waitFor(), also: ['dark', 'en'] },
    evidence: { host: checked, act: openItem, also: ['dark', 'en'] },
    'link-check': { host: checked, ask: duringCheck(progress), act: startCheck },
    'link-check-end': { host: checked, ask: endOfCheck(progress), act: endCheck },
    measures: { host: revised, act: openChange },
    'measures-progress': {
      host: revised,
      act: (page) => openTexts(page, revised),
      part: { from: 'section:visible:has(.issue)', height: 1100 },
    },
    report: { host: revised, act: openReport, also: ['dark', 'en'] },
    'report-rules': { host: revised, act: openRules, part: { from: 'details[open]:visible', height: 1100 } },
    'report-reason': { host: revised, act: giveReason },
    'report-exported': { host: revised, act: exportReport },
    'report-follow-up': { host: revised, act: openFollowUp },
    submission: { host: checked, act: openSubmission },
    settings: { host: revised, act: openSettings, part: { from: 'body', height: 2160 } },
    'settings-check': {
      host: revised,
      act: openSettings,
      part: { from: `section:visible:has-text("${th.health.title}")`, height: 2200 },
    },
    'several-accounts': { host: checked, ask: () => DENIED, act: denied },
    stale: { host: checked, act: (page) => tickStale(page, checked) },
  };
}

async function firstRun(page: Page, step: number): Promise<void> {
  await page.getByRole('heading', { name: th.firstRun.step(1, 3) }).waitFor();
  await page.getByRole('textbox').fill('องค์การบริหารส่วนตำบลขามป้อม');
  for (let on = 1; on < step; on++) await press(page, th.firstRun.next);
  await page.getByRole('heading', { name: th.firstRun.step(step, 3) }).waitFor();
}

/** A sub-indicator's items, one of them unfolded. */
async function openItem(page: Page, words: Words): Promise<void> {
  await open(page, 'evidence');
  await page.getByLabel(words.evidence.subIndicator).selectOption({ value: `=${SUB_INDICATOR}` });
  await unfold(page);
}

async function unfold(page: Page): Promise<void> {
  const item = page.locator('summary', { hasText: new RegExp(`^${ITEM} `) });
  await item.click();
  await page.locator('.card-body').waitFor();
}

/** The first slice is done, the second is under way. */
function duringCheck([first]: LinkProgress[]): Ask {
  let asked = 0;
  return answeringCheck(() => (asked++ === 0 ? { result: { ok: true, value: first } } : { never: true }));
}

function endOfCheck(progress: LinkProgress[]): Ask {
  return answeringCheck(() => ({ result: { ok: true, value: progress.at(-1) } }));
}

/** Any other call is the host's. */
function answeringCheck(answer: () => Told): Ask {
  return ((name) => (name === 'sidebarCheckLinks' ? answer() : undefined)) as Ask;
}

async function startCheck(page: Page): Promise<void> {
  await open(page, 'evidence');
  await press(page, th.links.start);
  await page.locator('progress[value]').waitFor();
  await foldItemsAway(page);
}

async function endCheck(page: Page): Promise<void> {
  await open(page, 'evidence');
  await press(page, th.links.start);
  await page.getByText(th.links.changes).waitFor();
  await foldItemsAway(page);
}

/** The whole list is in another picture. */
async function foldItemsAway(page: Page): Promise<void> {
  await page.getByLabel(th.evidence.subIndicator).selectOption({ value: '=9.2' });
}

async function openChange(page: Page): Promise<void> {
  await open(page, 'measures');
  await page.locator('.change summary').nth(0).click();
  await page.locator('.change input').nth(1).uncheck();
}

/** Somebody has said of one measure how far it is. */
async function openTexts(page: Page, host: Host): Promise<void> {
  const [status] = fixedCells(host, 'measures', 'status', (cell) => cell('id') !== '');
  host.edit(fixedTab('measures').name, status!, MEASURE_STATUSES['under-way']);
  await open(page, 'measures');
  await page.locator('.issue summary').first().click();
}

async function openReport(page: Page, words: Words): Promise<void> {
  await open(page, 'report');
  await page.getByRole('heading', { name: words.selfCheck.title }).waitFor();
}

async function openRules(page: Page): Promise<void> {
  await openReport(page, th);
  await page.locator('summary:visible', { hasText: RULES }).click();
}

/** The report has errors, so that a reason is asked for. */
async function giveReason(page: Page): Promise<void> {
  await openReport(page, th);
  await page.getByRole('button', { name: DESPITE }).click();
  await page.getByRole('textbox').fill('ผู้บริหารขอดูร่างก่อน คะแนนที่แก้แล้วรอประกาศ');
}

async function exportReport(page: Page): Promise<void> {
  await giveReason(page);
  await press(page, th.report.reason.confirm);
  await page.locator('.message.done').waitFor();
}

async function openFollowUp(page: Page): Promise<void> {
  await open(page, 'report');
  await page.getByLabel(th.report.kinds['follow-up']).check();
  await page.getByRole('heading', { name: th.selfCheck.title }).waitFor();
}

async function openSubmission(page: Page): Promise<void> {
  await open(page, 'submission');
  await press(page, th.reminders.show);
  await press(page, th.itas.show);
  await page.getByLabel(th.search.label).fill('O9');
  await page.locator('.itas-body:visible').waitFor();
}

async function openSettings(page: Page): Promise<void> {
  await open(page, 'settings');
  await press(page, th.health.check);
  await page.getByText(/^ตรวจเมื่อ/).waitFor();
  await press(page, th.examples.show);
  await page.getByLabel(th.search.label).first().fill('O6');
}

async function denied(page: Page): Promise<void> {
  await page.locator('.message.failed').waitFor();
}

/** A colleague pastes another link while somebody is about to tick a box beside the old one. */
async function tickStale(page: Page, host: Host): Promise<void> {
  await openItem(page, th);
  host.edit(tabOfItem(4), itemCell(host, 4, 'urls'), 'https://www.khampom.go.th/contact-us');
  await page.locator('.card-body input[type=checkbox]').last().click();
  await page.locator('.message.failed').waitFor();
  await page.getByText('contact-us').first().waitFor();
}

/** @param name a view; its button by position, so in either language */
async function open(page: Page, name: keyof typeof POSITIONS): Promise<void> {
  await page.getByRole('navigation').getByRole('button').nth(POSITIONS[name]).click();
}

const POSITIONS = { overview: 0, evidence: 1, measures: 2, report: 3, submission: 4, settings: 5 };

async function press(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).click();
}
