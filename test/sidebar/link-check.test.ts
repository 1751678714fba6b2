/** The link check from the sidebar: call after call to the end, pausing, failures in the middle, somebody else checking. */

import type { Page } from 'playwright-core';
import type { Answer, LinkProgress } from '../../sidebar/contract';
import { newsOf, openSidebar, openView, reading, type Script, type Step, statusOf, textSeen, useBrowser } from './page';
import { CHECKED, OVERVIEW, progressAt } from './sample';
import { EVIDENCE } from './samples/evidence';

useBrowser();

type LinkStep = Step<Answer<LinkProgress>>;

const at = (done: number): LinkStep => ({ answer: { ok: true, value: progressAt(done) } });
const heldAt = (done: number): LinkStep => ({ held: { ok: true, value: progressAt(done) } });
const FINISHED: LinkStep = { answer: { ok: true, value: CHECKED } };
const SAID_NO: LinkStep = {
  answer: { ok: false, failure: { code: 'fetch', message: 'บริการของ Google เปิดลิงก์ไม่ได้', remedy: 'รอสักครู่' } },
};
const TOLD: Script = { sidebarPauseLinks: [{ answer: { ok: true, value: null } }] };

/** The page with the check started, on the view of the evidence. */
async function startCheck(steps: LinkStep[], rest: Script = TOLD, options = {}) {
  const sidebar = await openSidebar(reading(OVERVIEW, { sidebarCheckLinks: steps, ...rest }), options);
  await openView(sidebar.page, 'หลักฐาน');
  await sidebar.page.getByRole('button', { name: 'ตรวจลิงก์' }).click();
  return sidebar;
}

const ended = (page: Page) => page.locator('.message');
/** The reading that follows a run is over. */
const readAnew = (page: Page) => page.locator('.at-work:not(.busy)').waitFor({ state: 'attached' });
const names = (calls: { name: string }[]) => calls.map(({ name }) => name.replace('sidebar', ''));

describe('a check of the links', () => {
  it('goes on call after call, shows x of y and the time, then what changed, and reads the result anew', async () => {
    const later = { ...EVIDENCE, links: { checked: 35, all: 35, waiting: 0 } };
    const { page, release, calls } = await startCheck([heldAt(8), heldAt(24), { held: { ok: true, value: CHECKED } }], {
      sidebarEvidence: [{ answer: { ok: true, value: EVIDENCE } }, { answer: { ok: true, value: later } }],
    });
    const bar = page.getByRole('progressbar', { name: 'ความคืบหน้าของการตรวจลิงก์' });
    await page.getByText('กำลังเตรียมรายการลิงก์').waitFor();
    expect(await bar.getAttribute('value')).toBeNull();
    expect(await page.getByText(/ผ่านไป \d+ วินาที/).isVisible()).toBe(true);

    for (const done of [8, 24]) {
      await release();
      await page.locator('.checking').getByText(`ตรวจแล้ว ${done} จาก 40 ลิงก์`).waitFor();
      expect([await bar.getAttribute('value'), await bar.getAttribute('max')]).toEqual([String(done), '40']);
    }
    await release();
    await page.getByText('ทราบผลแล้ว 35 จาก 35 ลิงก์').waitFor();
    const said = await textSeen(ended(page));
    expect(said).toContain(CHECKED.message);
    expect(said).toMatch(/ลิงก์ที่ควรดูหรือเปลี่ยนจากครั้งก่อน\s+O14 https[\s\S]*404/);
    expect(await bar.count()).toBe(0);
    expect(names(await calls())).toEqual(['Overview', 'Evidence', ...Array(3).fill('CheckLinks'), 'Evidence']);
  });

  it('says so when nothing changed, and when there is nothing to check', async () => {
    const nothing = { ...progressAt(0), all: 0, finished: true, message: 'ไม่มีลิงก์ที่ต้องเปิดตรวจ' };
    const { page, crashes } = await startCheck([{ answer: { ok: true, value: nothing } }]);
    const said = await textSeen(ended(page));
    expect(said).toContain('ไม่มีลิงก์ที่ต้องเปิดตรวจ');
    expect(said).toContain('ไม่มีผลที่เปลี่ยนไปจากเดิม');
    // Links may be as broken as they were.
    expect(said).not.toContain('ปัญหา');
    expect(crashes).toEqual([]);
  });

  it('shuts the other commands and says why; views can be changed and cells gone to meanwhile', async () => {
    const { page, calls } = await startCheck([at(4), { never: true }], {
      sidebarGoTo: [{ answer: { ok: true, value: null } }],
    });
    await page.getByText('คำสั่งอื่นใช้ไม่ได้ชั่วคราว หากต้องการใช้ให้กด "หยุดพัก"').waitFor();
    expect(await page.getByRole('button', { name: 'ตรวจลิงก์' }).isDisabled()).toBe(true);
    await page.locator('summary', { hasText: 'O9' }).click();
    await page.getByRole('button', { name: 'ไปที่ O9' }).click();
    await statusOf(page).filter({ hasText: 'เลือกช่องของ O9' }).waitFor();
    for (const [view, command] of [
      ['ภาพรวม', 'ให้คะแนนและตรวจ'],
      ['ส่ง ITAS', 'แช่แข็งสิ่งที่ส่ง'],
    ] as const) {
      await openView(page, view);
      expect(await page.getByRole('button', { name: command }).isDisabled()).toBe(true);
      expect(await page.getByRole('progressbar').isVisible()).toBe(true);
    }
    expect(names(await calls())).toEqual(['Overview', 'Evidence', 'CheckLinks', 'CheckLinks', 'GoTo']);
  });

  it('tells its end, which may be long, where it was started and in no other view', async () => {
    const { page } = await startCheck([FINISHED]);
    const end = page.locator('.message').filter({ hasText: CHECKED.message });
    await end.waitFor();
    await openView(page, 'ส่ง ITAS');
    expect(await end.isVisible()).toBe(false);
    await openView(page, 'หลักฐาน');
    expect(await end.isVisible()).toBe(true);
  });

  it('is told to who listens at each quarter, not at each call', async () => {
    const steps = Array.from({ length: 19 }, (_none, index) => at(2 * (index + 1)));
    const { page } = await openSidebar(reading(OVERVIEW, { sidebarCheckLinks: [...steps, FINISHED] }));
    await openView(page, 'หลักฐาน');
    await newsOf(page).evaluate((region) => {
      const heard: string[] = [];
      new MutationObserver(() => heard.push(region.textContent!)).observe(region, {
        childList: true,
        characterData: true,
        subtree: true,
      });
      Object.assign(window, { heard });
    });
    await page.getByRole('button', { name: 'ตรวจลิงก์' }).click();
    await ended(page).waitFor();
    expect(await page.evaluate(() => (window as unknown as { heard: string[] }).heard)).toEqual([
      'เริ่มตรวจลิงก์',
      'ตรวจแล้ว 10 จาก 40 ลิงก์',
      'ตรวจแล้ว 20 จาก 40 ลิงก์',
      'ตรวจแล้ว 30 จาก 40 ลิงก์',
      CHECKED.message,
    ]);
  });

  it('that was begun before is taken up again, and says what is left', async () => {
    const value = { ...EVIDENCE, links: { checked: 24, all: 35, waiting: 11 } };
    const { page } = await openSidebar(reading(OVERVIEW, { sidebarEvidence: [{ answer: { ok: true, value } }] }));
    await openView(page, 'หลักฐาน');
    await page.getByText('การตรวจครั้งก่อนยังไม่จบ เหลืออีก 11 ลิงก์').waitFor();
    expect(await page.locator('.primary:visible').allTextContents()).toEqual(['ตรวจต่อ']);
  });
});

describe('a pause', () => {
  it('makes no further call after the one that runs, keeps what is checked, and goes on when asked to', async () => {
    const { page, release, calls } = await startCheck([at(8), heldAt(16), FINISHED]);
    await page.locator('.checking').getByText('ตรวจแล้ว 8 จาก 40 ลิงก์').waitFor();
    const pause = page.getByRole('button', { name: 'หยุดพัก' });
    await pause.press('Enter');
    await page.locator('.checking').getByText('กำลังหยุดพัก รอลิงก์ชุดที่เปิดอยู่ให้เสร็จก่อน').waitFor();
    expect(await pause.getAttribute('aria-disabled')).toBe('true');
    expect(await pause.evaluate((button) => button === document.activeElement)).toBe(true);
    await pause.press('Enter');
    await release();
    const said = await textSeen(ended(page));
    expect(said).toMatch(/หยุดพักการตรวจลิงก์แล้ว\s+ตรวจแล้ว 16 จาก 40 ลิงก์ ผลที่ตรวจแล้วเก็บไว้ครบ\s+กด "ตรวจต่อ"/);
    await readAnew(page);
    expect(names(await calls())).toEqual([
      'Overview',
      'Evidence',
      'CheckLinks',
      'CheckLinks',
      'PauseLinks',
      'Evidence',
    ]);

    await ended(page).getByRole('button', { name: 'ตรวจต่อ' }).click();
    await page.getByText(CHECKED.message).first().waitFor();
    expect(names(await calls()).filter((name) => name === 'CheckLinks')).toHaveLength(3);
  });

  it('that comes with the last call is no pause', async () => {
    const { page, release, calls } = await startCheck([{ held: { ok: true, value: CHECKED } }]);
    await page.getByRole('button', { name: 'หยุดพัก' }).click();
    await release();
    expect(await textSeen(ended(page))).toContain(CHECKED.message);
    expect(names(await calls())).not.toContain('PauseLinks');
  });

  it('that the add-in could not be told of says that others may have to wait', async () => {
    const { page, release } = await startCheck([heldAt(8)], {
      sidebarPauseLinks: [{ error: { name: 'NetworkError', message: 'HTTP 0' } }],
    });
    await page.getByRole('button', { name: 'หยุดพัก' }).click();
    await release();
    expect(await textSeen(ended(page))).toMatch(/หยุดพักการตรวจลิงก์แล้ว[\s\S]*ผู้อื่นอาจต้องรอ/);
    expect(await page.getByRole('alert').count()).toBe(0);
  });
});

describe('a check that fails', () => {
  it('in the middle keeps what is checked and offers to go on', async () => {
    const { page, calls } = await startCheck([at(8), SAID_NO, at(20), FINISHED]);
    const alert = page.getByRole('alert');
    const said = await textSeen(alert);
    expect(said).toMatch(/ตรวจลิงก์: ไม่สำเร็จ\s+บริการของ Google เปิดลิงก์ไม่ได้\s+รอสักครู่/);
    expect(said).toContain('ตรวจแล้ว 8 จาก 40 ลิงก์ ผลที่ตรวจแล้วเก็บไว้ครบ');
    await readAnew(page);
    await alert.getByRole('button', { name: 'ตรวจต่อ' }).click();
    await page.getByText(CHECKED.message).first().waitFor();
    expect(await alert.count()).toBe(0);
    expect(names(await calls()).filter((name) => name === 'CheckLinks')).toHaveLength(4);
  });

  it('at once says what to do, without a word of what was kept', async () => {
    const { page } = await startCheck([SAID_NO, FINISHED]);
    const alert = page.getByRole('alert');
    expect(await textSeen(alert)).not.toContain('เก็บไว้');
    await readAnew(page);
    await alert.getByRole('button', { name: 'ลองอีกครั้ง' }).click();
    await page.getByText(CHECKED.message).first().waitFor();
  });

  it('for want of a connection tells it once, although the reading that follows fails as well', async () => {
    const lost = { error: { name: 'NetworkError', message: 'HTTP 0' } };
    const { page, calls } = await startCheck([at(8), lost], {
      sidebarEvidence: [{ answer: { ok: true, value: EVIDENCE } }, lost],
    });
    await page.getByRole('alert').waitFor();
    await readAnew(page);
    expect(names(await calls())).toEqual(['Overview', 'Evidence', 'CheckLinks', 'CheckLinks', 'Evidence']);
    expect(await page.getByRole('alert').count()).toBe(1);
    expect(await textSeen(page.getByRole('alert'))).toMatch(/อินเทอร์เน็ต/);
  });

  it('because no answer comes ends after 6½ minutes, with a way on', async () => {
    const { page } = await startCheck([at(8), { never: true }, FINISHED], TOLD, { clock: true });
    await page.clock.runFor(70_000);
    await page
      .locator('.checking')
      .getByText(/ผ่านไป 1 นาที/)
      .waitFor();
    await page.clock.fastForward(6.5 * 60_000);
    await page.clock.runFor(1_000);
    const alert = page.getByRole('alert');
    expect(await textSeen(alert)).toMatch(/รอเกิน 6 นาทีครึ่ง[\s\S]*ตรวจแล้ว 8 จาก 40 ลิงก์ ผลที่ตรวจแล้วเก็บไว้ครบ/);
    await alert.getByRole('button', { name: 'ตรวจต่อ' }).click();
    await page.clock.runFor(1_000);
    await page.getByText(CHECKED.message).first().waitFor();
  });
});

describe('somebody else who checks', () => {
  const message = 'ขณะนี้ สมชาย กำลังตรวจลิงก์ของไฟล์นี้อยู่ (เริ่มเวลา 14:05 น.)';
  const BUSY: LinkStep = {
    answer: { ok: false, failure: { code: 'checking', message, remedy: 'รอให้ตรวจเสร็จ แล้วดูผล' } },
  };

  it('is named as information, not as an alarm, and it can be tried again', async () => {
    const { page } = await startCheck([BUSY, FINISHED]);
    const said = await textSeen(ended(page));
    expect(said).toMatch(/สมชาย กำลังตรวจลิงก์[\s\S]*รอให้ตรวจเสร็จ/);
    expect(said).not.toMatch(/ไม่สำเร็จ|เก็บไว้/);
    expect(await page.getByRole('alert').count()).toBe(0);
    expect(await newsOf(page).textContent()).toBe(message);
    await readAnew(page);
    await ended(page).getByRole('button', { name: 'ลองอีกครั้ง' }).click();
    await page.getByText(CHECKED.message).first().waitFor();
  });

  it('who took over in the middle leaves what was checked', async () => {
    const { page } = await startCheck([at(8), BUSY]);
    expect(await textSeen(ended(page))).toContain('ตรวจแล้ว 8 จาก 40 ลิงก์ ผลที่ตรวจแล้วเก็บไว้ครบ');
  });
});

describe('a check that gets nowhere', () => {
  it('ends after three calls without a further verdict, in plain words, and lets others check', async () => {
    const { page, calls } = await startCheck([at(8), at(24), at(24), at(24), at(24), at(30)]);
    const said = await textSeen(ended(page));
    expect(said).toMatch(/ไม่คืบหน้า จึงหยุดไว้ก่อน\s+ตรวจแล้ว 24 จาก 40 ลิงก์ ผลที่ตรวจแล้วเก็บไว้ครบ[\s\S]*ตรวจต่อ/);
    expect(await page.getByRole('alert').count()).toBe(0);
    await readAnew(page);
    const made = names(await calls());
    expect(made.filter((name) => name === 'CheckLinks')).toHaveLength(5);
    expect(made).toContain('PauseLinks');
  });

  it('is not one that is only slow', async () => {
    const slow = [1, 1, 1, 2, 2, 2, 3, 3, 3].map(at);
    const { page, calls } = await startCheck([...slow, FINISHED]);
    expect(await textSeen(ended(page))).toContain(CHECKED.message);
    expect(names(await calls()).filter((name) => name === 'CheckLinks')).toHaveLength(10);
  });
});
