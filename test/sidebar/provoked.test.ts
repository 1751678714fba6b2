/** Each failure provoked in the host, as an officer meets it in the page: said in Thai, with a way on that works. */

import type { Page } from 'playwright-core';
import type { Host } from '../../local/host/host';
import { a1Of, emptyFile, expectPlainThai, hand, sampleWorkbook, sheetOf } from '../workbook/office';
import { type Hosted, openHosted, useHostedBrowser } from './hosted';
import { openView, statusOf, textSeen } from './page';

useHostedBrowser();

const SCOPE = 'https://www.googleapis.com/auth/';

async function openSample(
  host: Host = sampleWorkbook(),
  options?: { clock: boolean },
): Promise<Hosted & { host: Host }> {
  const hosted = await openHosted(host, options);
  await hosted.page.locator('.total').waitFor();
  return { ...hosted, host };
}

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

/** What the message says, which has to be plain Thai throughout: what was to be done, what happened, what to do. */
async function failureSeen(page: Page): Promise<string> {
  const alert = page.getByRole('alert');
  await alert.waitFor();
  const said = await textSeen(alert);
  expectPlainThai(said);
  expect(said).toMatch(/ไม่สำเร็จ[\s\S]*[ก-๙]{10}[\s\S]*ลองอีกครั้ง/);
  // Nothing spins on beside it, and nothing is shut.
  expect(await page.locator('.spinner').count()).toBe(0);
  return said;
}

/** The way on that stands in the message. */
async function tryAgain(page: Page): Promise<void> {
  await page.getByRole('alert').getByRole('button', { name: 'ลองอีกครั้ง' }).click();
}

async function expectDone(page: Page, words: RegExp): Promise<void> {
  await page.locator('.message.done').filter({ hasText: words }).waitFor();
  expect(await page.getByRole('alert').count()).toBe(0);
}

describe('several Google accounts', () => {
  const DENIED = {
    name: 'ScriptError',
    message: 'We’re sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.',
  };

  it('at the opening: says why and what to do, and opens once that was done', async () => {
    const host = sampleWorkbook();
    const hosted = await openHosted(host);
    hosted.google.refuses = DENIED;
    await hosted.page.reload();
    const said = await failureSeen(hosted.page);
    expect(said).toMatch(/หลายบัญชี[\s\S]*ลงชื่อเข้าใช้เฉพาะบัญชี[\s\S]*เมนูด้านบน/);
    hosted.google.refuses = null;
    await tryAgain(hosted.page);
    await hosted.page.locator('.total').waitFor();
  });

  it('in the middle of the work: what is shown stays, and the work goes on', async () => {
    const { page, google } = await openSample();
    google.refuses = DENIED;
    await press(page, 'ให้คะแนนและตรวจ');
    expect(await failureSeen(page)).toContain('หลายบัญชี');
    expect(await page.locator('.total').isVisible()).toBe(true);
    google.refuses = null;
    await tryAgain(page);
    await expectDone(page, /ให้คะแนน|ตรวจ/);
  });
});

describe('a scope refused', () => {
  it('says which way it is given, and everything that needs no such scope still works', async () => {
    const grantedScopes = ['spreadsheets.currentonly', 'script.container.ui', 'drive.file'].map((name) => SCOPE + name);
    const { page } = await openSample(sampleWorkbook({ grantedScopes }));
    await openView(page, 'หลักฐาน');
    await startLinkCheck(page);
    const said = await textSeen(page.locator('.message.failed'));
    expectPlainThai(said);
    expect(said).toMatch(/ยังไม่ได้อนุญาต[\s\S]*อนุญาตให้ครบทุกข้อ/);
    await openView(page, 'ภาพรวม');
    await press(page, 'ให้คะแนนและตรวจ');
    await expectDone(page, /ตรวจ/);
  });
});

describe('the lock held by somebody else', () => {
  it('says so, changes nothing, and does it once the other has finished', async () => {
    const { page, host } = await openSample();
    host.holdLock('document');
    await press(page, 'ให้คะแนนและตรวจ');
    expect(await failureSeen(page)).toMatch(/มีผู้อื่นกำลังสั่งงาน[\s\S]*รอสักครู่/);
    host.releaseLock('document');
    await tryAgain(page);
    await expectDone(page, /ตรวจ/);
  });
});

describe("Google's time limit", () => {
  it('says that it was stopped halfway and that what is written is kept; the next try goes on', async () => {
    let slow = true;
    const fetch = () => ({ status: 200, body: 'ข้อมูล', milliseconds: slow ? 400_000 : 10 });
    const { page } = await openSample(sampleWorkbook({ fetch }));
    await openView(page, 'หลักฐาน');
    await startLinkCheck(page);
    const said = await textSeen(page.locator('.message.failed'));
    expectPlainThai(said);
    expect(said).toMatch(/เกินกว่าที่ Google กำหนด[\s\S]*ยังอยู่/);
    slow = false;
    await page.locator('.message.failed').getByRole('button').last().click();
    await page.locator('.message.done').waitFor({ timeout: 60_000 });
  });
});

describe('a quota used up', () => {
  it('of the day for opening links: says so, keeps what was checked, and tells when it goes on', async () => {
    const { page } = await openSample(sampleWorkbook({ fetch: () => ({ failure: 'quota' }) }));
    await openView(page, 'หลักฐาน');
    await startLinkCheck(page);
    const said = await textSeen(page.locator('.message.failed'));
    expectPlainThai(said);
    expect(said).toMatch(/ครบจำนวนที่ Google กำหนด[\s\S]*วันพรุ่งนี้/);
  });

  it('of any service: says so, and works again the day after', async () => {
    const { page, host } = await openSample();
    host.calls.failOn(({ kind }) => kind === 'write', 'Service invoked too many times for one day: spreadsheets.');
    await press(page, 'ให้คะแนนและตรวจ');
    expect(await failureSeen(page)).toMatch(/โควตา[\s\S]*วันพรุ่งนี้/);
    await tryAgain(page);
    await expectDone(page, /ตรวจ/);
  });

  it('of executions at once: asks to wait a minute', async () => {
    const { page, google } = await openSample();
    google.refuses = {
      name: 'ScriptError',
      message: 'There are too many scripts running simultaneously for this account.',
    };
    await press(page, 'ให้คะแนนและตรวจ');
    expect(await failureSeen(page)).toMatch(/พร้อมกันมากเกิน[\s\S]*รอสัก 1 นาที/);
    google.refuses = null;
    await tryAgain(page);
    await expectDone(page, /ตรวจ/);
  });
});

describe('a tab that was deleted meanwhile', () => {
  it('says so on the way to its cell, and repair brings the tab back', async () => {
    const { page, host } = await openSample();
    const go = page.locator('.items:visible button', { hasText: 'ไปที่ O' }).first();
    const where = (await go.textContent())!;
    for (const tab of ['indicator.9', 'indicator.10']) {
      host.spreadsheet.SpreadsheetApp.getActiveSpreadsheet().deleteSheet(hand(host, tab));
    }
    await go.click();
    const said = await failureSeen(page);
    expect(said).toContain(where);
    expect(said).toMatch(/ถูกลบไปแล้ว[\s\S]*ซ่อมแซมแผ่นงาน/);
    await page.getByText('ข้อมูลตัวอย่างและการซ่อมแซม').click();
    await press(page, 'ซ่อมแซมแผ่นงาน');
    await expectDone(page, /ซ่อมแซม/);
    expect(sheetOf(host, 'indicator.9').name).toMatch(/^9/);
  });
});

describe('no connection', () => {
  it('is said at once where nothing was sent, and the work is done once it is back', async () => {
    const { page, calls } = await openSample();
    const before = calls.length;
    await page.context().setOffline(true);
    await press(page, 'ให้คะแนนและตรวจ');
    const said = await failureSeen(page);
    expect(said).toMatch(/ติดต่อ Google ไม่ได้[\s\S]*ตรวจการเชื่อมต่อ/);
    expect(said).not.toContain('โปรดดูว่าคำสั่งทำงานเสร็จ');
    expect(calls).toHaveLength(before);
    await page.context().setOffline(false);
    await tryAgain(page);
    await expectDone(page, /ตรวจ/);
  });

  it('in the middle of a wait is said at once, and the wait ends with what to look at first', async () => {
    const { page, google } = await openSample(undefined, { clock: true });
    google.isSilent = true;
    await press(page, 'ให้คะแนนและตรวจ');
    await statusOf(page).filter({ hasText: 'กำลังให้คะแนน' }).waitFor();
    await page.context().setOffline(true);
    await statusOf(page).filter({ hasText: 'อินเทอร์เน็ตขาดหาย' }).waitFor();
    await page.clock.runFor(20_000);
    expect(await failureSeen(page)).toMatch(/ติดต่อ Google ไม่ได้[\s\S]*โปรดดูว่าคำสั่งทำงานเสร็จไปแล้วหรือไม่/);
  });
});

describe('a call that Google never answers', () => {
  it('ends after 6½ minutes, and the page can go on', async () => {
    const { page, google } = await openSample(undefined, { clock: true });
    google.isSilent = true;
    await press(page, 'ให้คะแนนและตรวจ');
    await statusOf(page).filter({ hasText: 'กำลังให้คะแนน' }).waitFor();
    google.isSilent = false;
    await page.clock.fastForward(6.5 * 60_000);
    await page.getByRole('alert').waitFor();
    // What is seen is read again, for the command may have done its work.
    await statusOf(page).filter({ hasText: /^\s*$/ }).waitFor({ state: 'attached' });
    expect(await failureSeen(page)).toMatch(/รอเกิน 6 นาทีครึ่ง[\s\S]*โปรดดูว่าคำสั่งทำงานเสร็จ/);
    await tryAgain(page);
    await page.clock.runFor(1000);
    await expectDone(page, /ตรวจ/);
  });
});

describe('fresh without opening it anew', () => {
  it('an edit by somebody else shows on the next action, and so does the time of reading', async () => {
    const { page, host } = await openSample();
    const total = await page.locator('.total').textContent();
    const readAt = await textSeen(page.locator('footer:visible'));
    host.clock.advance(7 * 60_000);
    const a1 = a1Of(host, 'settings', 'agency', 'value');
    host.edit(sheetOf(host, 'settings').name, a1, 'เทศบาลตำบลใหม่');
    expect(await page.locator('h1:visible').textContent()).not.toBe('เทศบาลตำบลใหม่');

    await press(page, 'ให้คะแนนและตรวจ');
    await expectDone(page, /ตรวจ/);
    await page.getByRole('heading', { level: 1, name: 'เทศบาลตำบลใหม่' }).waitFor();
    expect(await textSeen(page.locator('footer:visible'))).not.toBe(readAt);
    expect(await page.locator('.total').textContent()).toBe(total);
  });

  it('coming back from a cell is such an action', async () => {
    const { page, host, calls } = await openSample();
    await page.locator('.items:visible button').first().click();
    await statusOf(page).filter({ hasText: 'ในแผ่นงานแล้ว' }).waitFor();
    const a1 = a1Of(host, 'settings', 'agency', 'value');
    host.edit(sheetOf(host, 'settings').name, a1, 'เทศบาลเมืองใหม่');
    await page.evaluate(() => ['blur', 'focus'].forEach((name) => void window.dispatchEvent(new Event(name))));
    await page.getByRole('heading', { level: 1, name: 'เทศบาลเมืองใหม่' }).waitFor();
    expect(calls).toEqual(['sidebarOverview', 'sidebarGoTo', 'sidebarOverview']);
  });
});

describe('a new file', () => {
  it('is set up in three steps, by keyboard alone, and shows its overview', async () => {
    const host = emptyFile();
    const { page, calls } = await openHosted(host);
    await page.getByRole('heading', { name: 'ขั้นที่ 1 จาก 3' }).waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.type('เทศบาลตำบลทดสอบ');
    await page.keyboard.press('Enter');
    await page.locator('h2:focus', { hasText: 'ขั้นที่ 2 จาก 3' }).waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.locator('h2:focus', { hasText: 'ขั้นที่ 3 จาก 3' }).waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'เทศบาลตำบลทดสอบ' }).waitFor();
    expect(calls).toEqual(['sidebarOverview', 'sidebarSetUp', 'sidebarOverview']);
    expect(await page.getByText('ปีที่ประเมิน 2567').isVisible()).toBe(true);
  });

  it('that a colleague set up meanwhile is not touched; the page shows what the colleague made', async () => {
    const host = emptyFile();
    const { page } = await openHosted(host);
    await page.getByRole('heading', { name: 'ขั้นที่ 1 จาก 3' }).waitFor();
    host.call('sidebarSetUp', { agency: 'อบต.เพื่อน', year: 2566, content: 'empty', allowDraftFramework: false });
    for (let step = 1; step <= 3; step++) await page.locator('.primary:visible').click();
    await expectDone(page, /มีผู้ตั้งค่าไฟล์นี้ไว้แล้วเป็นปี 2566/);
    await page.getByRole('heading', { level: 1, name: 'อบต.เพื่อน' }).waitFor();
  });

  it('of a year without a framework asks, and begins with the newest one after a yes', async () => {
    const { page, calls } = await openHosted(emptyFile());
    await page.locator('.primary').click();
    await page.getByRole('combobox').selectOption('');
    await page.getByRole('textbox').fill('๒๕๗๕');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'สร้างแผ่นงาน' }).click();
    const question = page.getByRole('alertdialog');
    expect(await textSeen(question)).toMatch(/ยังไม่มีกรอบการประเมินปี 2575[\s\S]*กรอบปี 2569/);
    await question.getByRole('button', { name: 'เริ่มจากกรอบปี 2569' }).click();
    await page.getByText('ปีที่ประเมิน 2575').waitFor();
    expect(calls.filter((name) => name === 'sidebarSetUp')).toHaveLength(2);
  });
});

/** The check of the links, also where it asks for a name first. */
async function startLinkCheck(page: Page): Promise<void> {
  await press(page, 'ตรวจลิงก์');
  await page.getByRole('button', { name: 'ข้ามและตรวจ' }).click();
}
