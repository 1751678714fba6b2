/** Running commands: progress, outcome, failures in plain Thai, waits that end. */

import type { Locator, Page } from 'playwright-core';
import type { Answer, Outcome } from '../../sidebar/contract';
import { openSidebar, openView, reading, type Step, statusOf, textSeen, useBrowser } from './page';
import { EXPORTED, OUTCOME, OVERVIEW } from './sample';

useBrowser();

const DONE: Step<Answer<Outcome>> = { answer: { ok: true, value: OUTCOME } };
const THROWN: [string, Step<Answer<Outcome>>, RegExp][] = [
  [
    'several Google accounts',
    { error: { name: 'ScriptError', message: 'Error code PERMISSION_DENIED.' } },
    /หลายบัญชี[\s\S]*ลงชื่อเข้าใช้เฉพาะบัญชี[\s\S]*จากเมนูด้านบน/,
  ],
  [
    'a broken connection',
    { error: { name: 'NetworkError', message: 'Connection failure due to HTTP 0' } },
    /อินเทอร์เน็ต[\s\S]*โปรดดูว่าคำสั่งทำงานเสร็จไปแล้วหรือไม่/,
  ],
  [
    'the time limit',
    { error: { name: 'ScriptError', message: 'Exceeded maximum execution time' } },
    /ใช้เวลาเกิน[\s\S]*ส่วนที่บันทึกลงแผ่นงานแล้วยังอยู่/,
  ],
  [
    'anything unexpected',
    { error: { name: 'TypeError', message: 'Cannot read properties of null' } },
    /ข้อผิดพลาดที่ไม่คาดคิด[\s\S]*แจ้งรายละเอียดด้านล่าง/,
  ],
  ['an answer that cannot be read', { answer: null }, /คำตอบที่อ่านไม่ได้[\s\S]*เปิดใหม่จากเมนู/],
];

describe('a command', () => {
  it('says what runs, lets nothing else start, then shows what it did; what is seen is read again of itself', async () => {
    const { page, release, calls } = await openSidebar({
      sidebarOverview: [
        { answer: { ok: true, value: OVERVIEW } },
        { held: { ok: true, value: { ...OVERVIEW, total: '98.37' } } },
      ],
      sidebarRun: [{ held: { ok: true, value: OUTCOME } }],
    });
    const status = statusOf(page);
    await page.getByText('ข้อมูลตัวอย่างและการซ่อมแซม').click();
    await page.getByRole('button', { name: 'ให้คะแนนและตรวจ' }).click();
    await status.filter({ hasText: 'กำลังให้คะแนนและตรวจหลักฐาน' }).waitFor();
    for (const [view, count] of [
      ['ภาพรวม', 8],
      ['ส่ง ITAS', 6],
    ] as const) {
      await openView(page, view);
      // Looking on is free: what folds and what leads to another view.
      const buttons = page
        .locator('section button:visible:not([aria-expanded])')
        .filter({ hasNotText: /ดูรายการ|ส่งออกรายงาน|ร่างบท/ });
      const shut = await buttons.evaluateAll((all) => all.map((button) => (button as HTMLButtonElement).disabled));
      expect(shut.length).toBeGreaterThanOrEqual(count);
      expect(shut).not.toContain(false);
    }
    await openView(page, 'ภาพรวม');

    await release();
    await status.filter({ hasText: 'กำลังอ่านข้อมูลจากแผ่นงาน' }).waitFor();
    expect(await page.locator('.done').isVisible()).toBe(true);
    await release();
    await page.getByText('98.37').waitFor();
    expect((await status.textContent())?.trim()).toBe('เสร็จแล้ว');
    const said = await textSeen(page.locator('.done'));
    for (const line of [OUTCOME.message, ...OUTCOME.details]) expect(said).toContain(line);
    expect(await page.getByRole('button', { name: 'ให้คะแนนและตรวจ' }).isEnabled()).toBe(true);
    expect((await calls()).map(({ name, args }) => [name, ...args])).toEqual([
      ['sidebarOverview'],
      ['sidebarRun', 'scoreAndCheck'],
      ['sidebarOverview'],
    ]);
  });

  it('starts at once from its button, but for the two that ask first', async () => {
    const { page, calls } = await openSidebar(reading(OVERVIEW, { sidebarRun: [DONE] }));
    await page.getByText('ข้อมูลตัวอย่างและการซ่อมแซม').click();
    const started: string[] = [];
    for (const [view, label, command] of [
      ['ภาพรวม', 'ให้คะแนนและตรวจ', 'scoreAndCheck'],
      ['ภาพรวม', 'ซ่อมแซมแผ่นงาน', 'repair'],
      ['ภาพรวม', 'ใส่ข้อมูลตัวอย่าง', 'loadSample'],
      ['ส่ง ITAS', 'ทำแท็บข้อความติดตามงาน', 'reminders'],
      ['ส่ง ITAS', 'ทำแท็บสำหรับพิมพ์', 'itasView'],
      ['ส่ง ITAS', 'ใบชี้แจงผลคะแนน', 'appeal'],
    ] as const) {
      await openView(page, view);
      await page.getByRole('button', { name: label }).click();
      await statusOf(page).filter({ hasText: 'เสร็จแล้ว' }).waitFor();
      started.push(command);
      expect((await calls()).filter(({ name }) => name === 'sidebarRun').map(({ args }) => args[0])).toEqual(started);
    }
  });

  it.each([
    ['ส่งออกรายงาน', 'รายงาน', 'sidebarReport'],
    ['ร่างบทวิเคราะห์และมาตรการ', 'มาตรการ', 'sidebarMeasures'],
  ])('%s is done in its view, which shows first what would be written', async (label, view, name) => {
    const { page, calls } = await openSidebar(reading(OVERVIEW));
    await page.getByRole('button', { name: label }).press('Enter');
    await page.locator('h1:focus', { hasText: view }).waitFor();
    expect((await calls()).map((call) => call.name)).toEqual(['sidebarOverview', name]);
  });

  it('offers to open what it made', async () => {
    const { page } = await openSidebar(reading(OVERVIEW, { sidebarRun: [{ answer: { ok: true, value: EXPORTED } }] }));
    await page.getByRole('button', { name: 'ให้คะแนนและตรวจ' }).click();
    const link = page.getByRole('link', { name: 'เปิดรายงานใน Google เอกสาร' });
    expect(await link.getAttribute('href')).toBe(EXPORTED.link!.url);
    expect(await link.getAttribute('target')).toBe('_blank');
    expect(await link.getAttribute('rel')).toContain('noopener');
  });

  it('makes no link of what is no web address', async () => {
    const link = { label: 'เปิด', url: 'javascript:alert(1)' };
    const { page } = await openSidebar(
      reading(OVERVIEW, { sidebarRun: [{ answer: { ok: true, value: { ...EXPORTED, link } } }] }),
    );
    await page.getByRole('button', { name: 'ให้คะแนนและตรวจ' }).click();
    await page.getByText(link.url).waitFor();
    expect(await page.getByRole('link').count()).toBe(0);
  });

  it('has the one blue button leftmost on the first line', async () => {
    const { page } = await openSidebar(reading(OVERVIEW));
    await page.getByRole('button', { name: 'ให้คะแนนและตรวจ' }).waitFor();
    const [first, ...rest] = await page.locator('.commands button:visible').all();
    expect(await page.locator('button.primary:visible').allTextContents()).toEqual([await first!.textContent()]);
    const { x, y } = (await first!.boundingBox())!;
    for (const other of rest) {
      const box = (await other.boundingBox())!;
      expect(box.y > y || (box.y === y && box.x > x)).toBe(true);
    }
  });
});

describe.each([
  {
    label: 'ลบข้อมูลตัวอย่าง',
    command: 'removeSample',
    title: 'ลบข้อมูลตัวอย่างหรือไม่',
    says: /ข้อมูลที่ท่านกรอกเองจะยังอยู่/,
    yes: 'ลบข้อมูลตัวอย่าง',
    reach: (page: Page) => page.getByText('ข้อมูลตัวอย่างและการซ่อมแซม').click(),
  },
  {
    label: 'แช่แข็งสิ่งที่ส่ง',
    command: 'freeze',
    title: 'แช่แข็งสิ่งที่ส่งหรือไม่',
    says: /แท็บใหม่ที่ลงวันที่[\s\S]*ลิงก์ คำอธิบาย ผลตรวจ เวลา และผู้สั่ง[\s\S]*ไม่ถูกเขียนทับ/,
    yes: 'แช่แข็ง',
    reach: (page: Page) => openView(page, 'ส่ง ITAS'),
  },
])('$label', ({ label, command, title, says, yes, reach }) => {
  async function ask(decision: (dialog: Locator) => Promise<unknown>) {
    const sidebar = await openSidebar(reading(OVERVIEW, { sidebarRun: [DONE] }));
    await reach(sidebar.page);
    await sidebar.page.getByRole('button', { name: label }).click();
    const dialog = sidebar.page.getByRole('alertdialog', { name: title });
    await dialog.waitFor();
    expect(await textSeen(dialog)).toMatch(says);
    expect(await sidebar.calls()).toHaveLength(1);
    await decision(dialog);
    await dialog.waitFor({ state: 'detached' });
    return sidebar;
  }

  it('is done only after a yes', async () => {
    const { page, calls } = await ask((dialog) => dialog.getByRole('button', { name: yes }).click());
    await page.getByText(OUTCOME.message).waitFor();
    expect((await calls())[1]).toEqual({ name: 'sidebarRun', args: [command] });
  });

  it.each([
    ['ยกเลิก', (dialog: Locator) => dialog.getByRole('button', { name: 'ยกเลิก' }).click()],
    ['Enter, for the focus is on ยกเลิก', (dialog: Locator) => dialog.page().keyboard.press('Enter')],
    ['Esc', (dialog: Locator) => dialog.page().keyboard.press('Escape')],
  ])('is left alone by %s', async (_key, decision) => {
    const { page, calls } = await ask(decision);
    expect(await calls()).toHaveLength(1);
    expect(await page.getByRole('button', { name: label }).isEnabled()).toBe(true);
  });
});

describe('a command that fails', () => {
  it("shows the add-in's own words, and does the same again on request", async () => {
    const failure = { code: 'LOCKED', message: 'ผู้อื่นกำลังตรวจอยู่', remedy: 'รอสักครู่แล้วลองใหม่' };
    const { page, calls } = await openSidebar(
      reading(OVERVIEW, { sidebarRun: [{ answer: { ok: false, failure } }, DONE] }),
    );
    await page.getByRole('button', { name: 'ให้คะแนนและตรวจ' }).click();
    const alert = page.getByRole('alert');
    const said = await textSeen(alert);
    expect(said).toMatch(/ให้คะแนนและตรวจ: ไม่สำเร็จ\s+ผู้อื่นกำลังตรวจอยู่\s+รอสักครู่แล้วลองใหม่/);
    expect(said).not.toContain('โปรดดูว่าคำสั่งทำงานเสร็จ');
    expect(await page.locator('.total').textContent()).toBe('97.80');

    await alert.getByRole('button', { name: 'ลองอีกครั้ง' }).click();
    await page.getByText(OUTCOME.message).waitFor();
    expect(await alert.count()).toBe(0);
    expect((await calls()).filter(({ name }) => name === 'sidebarRun').map(({ args }) => args)).toEqual([
      ['scoreAndCheck'],
      ['scoreAndCheck'],
    ]);
  });

  it.each(THROWN)('through %s says so in plain Thai, the raw words folded away', async (_case, step, words) => {
    const { page, crashes } = await openSidebar(reading(OVERVIEW, { sidebarRun: [step] }));
    await page.getByRole('button', { name: 'ให้คะแนนและตรวจ' }).click();
    const alert = page.getByRole('alert');
    await alert.waitFor();
    const said = await textSeen(alert);
    expect(said).toMatch(/^\s*ให้คะแนนและตรวจ: ไม่สำเร็จ/);
    expect(said).toMatch(words);
    expect(said).not.toMatch(/error|exce|cannot|denied|undefined|null/i);
    if ('error' in step) {
      await alert.getByText('รายละเอียดสำหรับแจ้งผู้ดูแลระบบ').click();
      expect(await textSeen(alert)).toContain(step.error.message);
    }
    expect(await page.getByRole('button', { name: 'ให้คะแนนและตรวจ' }).isEnabled()).toBe(true);
    expect(crashes).toEqual([]);
  });

  describe('in an English page', () => {
    const open = async (code: string) => {
      const failure = { code, message: 'สมหญิงกำลังตรวจอยู่', remedy: 'รอสักครู่แล้วลองใหม่' };
      const { page } = await openSidebar(reading(OVERVIEW, { sidebarRun: [{ answer: { ok: false, failure } }] }), {
        language: 'en',
      });
      await page.getByRole('button', { name: 'Score and check' }).click();
      return page.getByRole('alert');
    };

    it("says it in English, with the add-in's own Thai folded away", async () => {
      const alert = await open('busy');
      expect(await textSeen(alert)).toMatch(
        /^\s*Score and check: not done\s+Somebody else’s command[^ก-๙]*Try again\s*$/,
      );
      await alert.getByText('Details for support').click();
      const thai = alert.locator('[lang=th]');
      expect(await textSeen(thai)).toBe('สมหญิงกำลังตรวจอยู่ รอสักครู่แล้วลองใหม่');
    });

    it("gives the add-in's own Thai, marked as such, where there are no English words", async () => {
      const alert = await open('never-heard-of');
      await alert.waitFor();
      expect(await alert.locator('[lang=th]').allInnerTexts()).toEqual(['สมหญิงกำลังตรวจอยู่', 'รอสักครู่แล้วลองใหม่']);
    });
  });

  it('for being old shows the view as it is now, beside the reason', async () => {
    const failure = { code: 'stale', message: 'มีผู้แก้ไขแล้ว', remedy: 'ดูข้อมูลใหม่' };
    const { page, calls } = await openSidebar({
      sidebarOverview: [
        { answer: { ok: true, value: OVERVIEW } },
        { answer: { ok: true, value: { ...OVERVIEW, total: '98.37' } } },
      ],
      sidebarRun: [{ answer: { ok: false, failure } }],
    });
    await page.getByRole('button', { name: 'ให้คะแนนและตรวจ' }).click();
    await page.getByText('98.37').waitFor();
    expect(await textSeen(page.getByRole('alert'))).toContain('มีผู้แก้ไขแล้ว');
    expect((await calls()).map(({ name }) => name)).toEqual(['sidebarOverview', 'sidebarRun', 'sidebarOverview']);
  });

  it('in the reading that follows it keeps the outcome and says that only the reading failed', async () => {
    const { page } = await openSidebar({
      sidebarOverview: [
        { answer: { ok: true, value: OVERVIEW } },
        { error: { name: 'NetworkError', message: 'HTTP 0' } },
      ],
      sidebarRun: [DONE],
    });
    await page.getByRole('button', { name: 'ให้คะแนนและตรวจ' }).click();
    const said = await textSeen(page.getByRole('alert'));
    expect(said).toContain('อ่านข้อมูลจากแผ่นงาน: ไม่สำเร็จ');
    expect(said).not.toContain('โปรดดูว่าคำสั่งทำงานเสร็จ');
    expect(await page.getByText(OUTCOME.message).isVisible()).toBe(true);
    expect(await page.getByText(`ข้อมูล ณ ${OVERVIEW.readAt}`).isVisible()).toBe(true);
  });
});

describe('a wait', () => {
  it('is explained when it is long, and ends after 6½ minutes with a message and a way on', async () => {
    const { page } = await openSidebar(reading(OVERVIEW, { sidebarRun: [{ never: true }, DONE] }), { clock: true });
    await page.getByRole('button', { name: 'ให้คะแนนและตรวจ' }).click();
    await page.getByText('ผ่านไป 0 วินาที').waitFor();
    expect(await page.getByText('ไม่เกิน 6 นาที').count()).toBe(0);

    await page.clock.runFor(75_000);
    await page.getByText(/ผ่านไป 1 นาที \d+ วินาที/).waitFor();
    expect(await page.getByText('Google ให้เวลาแต่ละคำสั่งไม่เกิน 6 นาที').isVisible()).toBe(true);
    expect(await page.getByRole('alert').count()).toBe(0);

    await page.clock.fastForward(6.5 * 60_000);
    const alert = page.getByRole('alert');
    await alert.waitFor();
    expect(await textSeen(alert)).toMatch(/รอเกิน 6 นาทีครึ่ง[\s\S]*โปรดดูว่าคำสั่งทำงานเสร็จไปแล้วหรือไม่/);
    await alert.getByRole('button', { name: 'ลองอีกครั้ง' }).click();
    await page.clock.runFor(1_000);
    await page.getByText(OUTCOME.message).waitFor();
  });

  it('for the first reading ends as well', async () => {
    const { page } = await openSidebar(
      { sidebarOverview: [{ never: true }, { answer: { ok: true, value: OVERVIEW } }] },
      { clock: true },
    );
    await statusOf(page).filter({ hasText: 'กำลังอ่านข้อมูล' }).waitFor();
    await page.clock.fastForward(6.5 * 60_000);
    await page.getByRole('alert').getByRole('button', { name: 'ลองอีกครั้ง' }).click();
    await page.clock.runFor(1_000);
    await page.getByRole('heading', { level: 1, name: OVERVIEW.agency }).waitFor();
  });
});
