/** What is shown is what stands in the sheet: read again after every way back, never older than what came before. */

import type { Page } from 'playwright-core';
import type { Answer, Overview } from '../../sidebar/contract';
import { openSidebar, openView, type Script, type Sidebar, type Step, statusOf, useBrowser } from './page';
import { OUTCOME, OVERVIEW } from './sample';
import { MEASURES } from './samples/measures';

useBrowser();

const good = <T>(value: T): { answer: Answer<T> } => ({ answer: { ok: true, value } });
const held = <T>(value: T): { held: Answer<T> } => ({ held: { ok: true, value } });
const totalOf = (total: string): Overview => ({ ...OVERVIEW, total });

const namesOf = async ({ calls }: Sidebar) => (await calls()).map(({ name }) => name);
const leave = (page: Page) => page.evaluate(() => void window.dispatchEvent(new Event('blur')));
const comeBack = (page: Page) => page.evaluate(() => void window.dispatchEvent(new Event('focus')));
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const shows = (page: Page, total: string) => page.locator('.total', { hasText: total }).waitFor();
const reading = (page: Page) => page.locator('.reading-again', { hasText: 'กำลังอ่านข้อมูล' }).waitFor();

async function open(readings: Step<Answer<Overview>>[], rest: Script = {}): Promise<Sidebar> {
  const sidebar = await openSidebar({ sidebarOverview: [good(totalOf('97.80')), ...readings], ...rest });
  await shows(sidebar.page, '97.80');
  return sidebar;
}

/** Until whatever would be asked of itself has been asked. */
const settle = (page: Page) => page.waitForTimeout(600);

describe('coming back from the sheet', () => {
  it('has what is seen read again, however one went there', async () => {
    const sidebar = await open([good(totalOf('98.10'))]);
    await leave(sidebar.page);
    await comeBack(sidebar.page);
    await shows(sidebar.page, '98.10');
    expect(await namesOf(sidebar)).toEqual(['sidebarOverview', 'sidebarOverview']);
  });

  it('is nothing where nobody was away', async () => {
    const sidebar = await open([]);
    await comeBack(sidebar.page);
    await settle(sidebar.page);
    expect(await namesOf(sidebar)).toEqual(['sidebarOverview']);
  });

  it('shuts no button meanwhile: the click that brings one back does what it says', async () => {
    const sidebar = await open([held(totalOf('97.80'))], { sidebarRun: [good(OUTCOME)] });
    const { page } = sidebar;
    const box = (await page.getByRole('button', { name: 'ให้คะแนนและตรวจ' }).boundingBox())!;
    await leave(page);
    await page.mouse.move(box.x + 5, box.y + 5);
    await page.mouse.down();
    await comeBack(page);
    await reading(page);
    await page.mouse.up();
    await page.locator('.message.done').waitFor();
    expect(await namesOf(sidebar)).toContain('sidebarRun');
  });

  it('by a click that changes something asks for nothing beside it', async () => {
    const sidebar = await open([good(totalOf('98.37'))], { sidebarRun: [good(OUTCOME)] });
    await leave(sidebar.page);
    await comeBack(sidebar.page);
    await press(sidebar.page, 'ให้คะแนนและตรวจ');
    await shows(sidebar.page, '98.37');
    await settle(sidebar.page);
    expect(await namesOf(sidebar)).toEqual(['sidebarOverview', 'sidebarRun', 'sidebarOverview']);
  });

  it('while something is under way waits for its end', async () => {
    const { page, release, calls } = await open([good(totalOf('98.37'))], {
      sidebarGoTo: [{ held: { ok: true, value: null } }],
    });
    await press(page, 'ไปที่ O28');
    await leave(page);
    await comeBack(page);
    await settle(page);
    expect((await calls()).map(({ name }) => name)).toEqual(['sidebarOverview', 'sidebarGoTo']);
    await release();
    await shows(page, '98.37');
  });

  it('to a failed change reads what was changed in the sheet nonetheless', async () => {
    const failure = { code: 'busy', message: 'ขณะนี้มีผู้อื่นกำลังสั่งงาน', remedy: 'รอสักครู่แล้วสั่งใหม่' };
    const { page } = await open([good(totalOf('98.37'))], { sidebarRun: [{ answer: { ok: false, failure } }] });
    await leave(page);
    await comeBack(page);
    await press(page, 'ให้คะแนนและตรวจ');
    await shows(page, '98.37');
  });
});

describe('an older answer', () => {
  it('never replaces a newer one, nor ends the wait for what is still at work', async () => {
    const { page, release } = await open([held(totalOf('11.11')), good(totalOf('98.37'))], {
      sidebarRun: [good(OUTCOME)],
    });
    await leave(page);
    await comeBack(page);
    await reading(page);
    await press(page, 'ให้คะแนนและตรวจ');
    await shows(page, '98.37');
    await release();
    await settle(page);
    await shows(page, '98.37');
    expect(await page.locator('.spinner').count()).toBe(0);
  });

  it('leaves the command that is still at work on the screen', async () => {
    const { page } = await open([good(totalOf('97.90'))], { sidebarRun: [{ never: true }] });
    await press(page, 'อ่านข้อมูลใหม่');
    await press(page, 'ให้คะแนนและตรวจ');
    await settle(page);
    expect(await statusOf(page).textContent()).toContain('กำลังให้คะแนนและตรวจ');
    expect(await page.getByRole('button', { name: 'ให้คะแนนและตรวจ' }).isDisabled()).toBe(true);
  });
});

describe('opening a view', () => {
  it('reads it again once what it shows is older than half a minute', async () => {
    const sidebar = await openSidebar({ sidebarOverview: [good(OVERVIEW)] }, { clock: true });
    const { page } = sidebar;
    await page.clock.runFor(100);
    await shows(page, OVERVIEW.total);
    for (const minutes of [0, 0, 1]) {
      await page.clock.runFor(minutes * 60_000);
      await openView(page, 'มาตรการ');
      await page.clock.runFor(100);
      await openView(page, 'ภาพรวม');
      await page.clock.runFor(100);
    }
    expect(await namesOf(sidebar)).toEqual([
      'sidebarOverview',
      'sidebarMeasures',
      'sidebarMeasures',
      'sidebarOverview',
    ]);
  });

  it('that could not be read tries it again', async () => {
    const error = { name: 'NetworkError', message: 'HTTP 0' };
    const { page } = await open([], { sidebarMeasures: [{ error }, good(MEASURES)] });
    await openView(page, 'มาตรการ');
    await page.getByRole('alert').waitFor();
    await openView(page, 'ภาพรวม');
    await openView(page, 'มาตรการ');
    await page.getByText(MEASURES.readAt).and(page.locator(':visible')).first().waitFor();
  });
});

it('a way to a row that is gone has the list read again', async () => {
  const failure = { code: 'row-gone', message: 'ไม่พบแถว O28 ของรายการนี้', remedy: 'กดอ่านข้อมูลใหม่' };
  const { page } = await open([good(totalOf('98.37'))], { sidebarGoTo: [{ answer: { ok: false, failure } }] });
  await press(page, 'ไปที่ O28');
  await shows(page, '98.37');
  await page.getByRole('alert').filter({ hasText: failure.message }).waitFor();
});
