/** The first run in the page: three steps, forth and back, a summary, and what is sent at the end. */

import type { SetUpRequest } from '../../sidebar/contract';
import { openSidebar, reading, type Script, type Sidebar, textSeen, useBrowser } from './page';
import { EMPTY, NOT_READY, OUTCOME } from './sample';

useBrowser();

const DONE: Script = {
  sidebarOverview: [{ answer: { ok: true, value: NOT_READY } }, { answer: { ok: true, value: EMPTY } }],
  sidebarSetUp: [{ answer: { ok: true, value: OUTCOME } }],
};
const UNKNOWN = { code: 'unknown-year', message: 'ยังไม่มีกรอบ', remedy: 'ตรวจปีที่พิมพ์' };

async function open(script: Script = DONE): Promise<Sidebar> {
  const sidebar = await openSidebar(script);
  await sidebar.page.getByRole('heading', { name: 'ขั้นที่ 1 จาก 3: หน่วยงาน' }).waitFor();
  return sidebar;
}

const next = ({ page }: Sidebar) => page.locator('.primary:visible').click();

async function sent({ calls }: Sidebar): Promise<SetUpRequest[]> {
  return (await calls()).filter(({ name }) => name === 'sidebarSetUp').map(({ args }) => args[0] as SetUpRequest);
}

describe('the first run', () => {
  it('asks for the agency, offers to go on and nothing else, and leaves the keyboard with the sheet', async () => {
    const { page } = await open();
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('เริ่มใช้งาน');
    expect(await page.getByRole('button').allTextContents()).toEqual(['ถัดไป']);
    expect(await page.getByRole('navigation').count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
  });

  it('goes on by Enter, each step says where one is and takes the focus; nothing is sent before the last', async () => {
    const sidebar = await open();
    const { page } = sidebar;
    await page.getByRole('textbox', { name: 'ชื่อเต็มของหน่วยงาน' }).fill('  เทศบาลตำบลทดสอบ ');
    await page.keyboard.press('Enter');
    await page.locator('h2:focus', { hasText: 'ขั้นที่ 2 จาก 3: ปีที่ประเมิน' }).waitFor();
    await next(sidebar);
    await page.locator('h2:focus', { hasText: 'ขั้นที่ 3 จาก 3: ข้อมูลเริ่มต้น' }).waitFor();
    expect(await sent(sidebar)).toEqual([]);
    const summary = await textSeen(page.locator('.summary'));
    expect(summary).toMatch(/หน่วยงาน\s+เทศบาลตำบลทดสอบ\s+ปีที่ประเมิน\s+2569\s+ข้อมูลเริ่มต้น\s+แผ่นงานว่าง/);

    await page.getByRole('button', { name: 'สร้างแผ่นงาน' }).click();
    await page.getByRole('button', { name: 'ให้คะแนนและตรวจ' }).waitFor();
    expect(await page.getByText(OUTCOME.message).isVisible()).toBe(true);
    expect(await sent(sidebar)).toEqual([
      { agency: 'เทศบาลตำบลทดสอบ', year: 2569, content: 'empty', allowDraftFramework: false },
    ]);
  });

  it('offers the known years, the suggested one chosen, the newest first, and any other', async () => {
    const sidebar = await open();
    await next(sidebar);
    const years = sidebar.page.getByRole('combobox', { name: 'ปีที่ประเมิน (พ.ศ.)' });
    expect(await years.inputValue()).toBe('2569');
    expect(await years.getByRole('option').allTextContents()).toEqual(['2569 (แนะนำ)', '2568', '2567', '2566', 'ปีอื่น']);
  });

  it('keeps what was answered on the way back and forth; the agency may stay blank', async () => {
    const sidebar = await open();
    const { page } = sidebar;
    await next(sidebar);
    await page.getByRole('combobox').selectOption('2566');
    await next(sidebar);
    expect(await textSeen(page.locator('.summary'))).toMatch(/หน่วยงาน\s+กรอกภายหลัง\s+ปีที่ประเมิน\s+2566/);
    await page.getByRole('button', { name: 'ย้อนกลับ' }).click();
    await page.locator('h2:focus', { hasText: 'ขั้นที่ 2' }).waitFor();
    expect(await page.getByRole('combobox').inputValue()).toBe('2566');
    await page.getByRole('button', { name: 'ย้อนกลับ' }).click();
    await page.getByRole('textbox').fill('อบต.');
    await next(sidebar);
    await next(sidebar);
    expect(await textSeen(page.locator('.summary'))).toMatch(/อบต\.[\s\S]*2566/);
  });

  it.each(['', '2024', '256', '25670', '2567.5', 'ปีนี้', '-2567'])(
    "takes '%s' for no year and says what one is",
    async (typed) => {
      const sidebar = await open();
      const { page } = sidebar;
      await next(sidebar);
      await page.getByRole('combobox').selectOption('');
      const field = page.getByRole('textbox', { name: 'พิมพ์ปี พ.ศ. สี่หลัก' });
      await field.fill(typed);
      expect(await page.getByRole('alert').textContent()).toBe('');
      await field.press('Enter');
      await page.getByRole('alert').filter({ hasText: 'โปรดพิมพ์ปี พ.ศ. เป็นตัวเลขสี่หลัก เช่น 2567' }).waitFor();
      expect(await field.getAttribute('aria-invalid')).toBe('true');
      expect(await page.getByRole('heading', { level: 2 }).textContent()).toContain('ขั้นที่ 2');
    },
  );

  it('reads a year in Thai digits', async () => {
    const sidebar = await open();
    await next(sidebar);
    await sidebar.page.getByRole('combobox').selectOption('');
    await sidebar.page.getByRole('textbox').fill(' ๒๕๖๕ ');
    await next(sidebar);
    expect(await textSeen(sidebar.page.locator('.summary'))).toContain('2565');
  });

  it('with the sample says whose year and agency are used, and sends those', async () => {
    const sidebar = await open();
    const { page } = sidebar;
    await page.getByRole('textbox').fill('เทศบาลตำบลทดสอบ');
    await next(sidebar);
    await next(sidebar);
    await page.getByRole('radio', { name: 'ข้อมูลตัวอย่าง' }).check();
    expect(await textSeen(page.locator('.summary'))).toMatch(/ขามป้อม\s+ปีที่ประเมิน\s+2567\s+ข้อมูลเริ่มต้น\s+ข้อมูลตัวอย่าง/);
    expect(await page.getByText('ข้อมูลตัวอย่างเป็นของปี 2567').isVisible()).toBe(true);
    await next(sidebar);
    await page.getByText(OUTCOME.message).waitFor();
    expect(await sent(sidebar)).toEqual([{ agency: '', year: 2567, content: 'sample', allowDraftFramework: false }]);
  });
});

describe('a year that the add-in does not know', () => {
  async function ask(): Promise<Sidebar> {
    const sidebar = await open({
      ...DONE,
      sidebarSetUp: [{ answer: { ok: false, failure: UNKNOWN } }, { answer: { ok: true, value: OUTCOME } }],
    });
    for (let step = 1; step <= 3; step++) await next(sidebar);
    await sidebar.page.getByRole('alertdialog', { name: 'ยังไม่มีกรอบการประเมินปี 2569' }).waitFor();
    return sidebar;
  }

  it('is asked about, not called a failure; a yes begins with the newest framework', async () => {
    const sidebar = await ask();
    const { page } = sidebar;
    expect(await page.locator('.message.failed').count()).toBe(0);
    await page.getByRole('button', { name: 'เริ่มจากกรอบปี 2569' }).click();
    await page.getByText(OUTCOME.message).waitFor();
    expect((await sent(sidebar)).map(({ allowDraftFramework }) => allowDraftFramework)).toEqual([false, true]);
  });

  it('leaves everything as it was after a no', async () => {
    const sidebar = await ask();
    await sidebar.page.keyboard.press('Escape');
    await sidebar.page.getByRole('alertdialog').waitFor({ state: 'detached' });
    expect(await sidebar.page.locator('.summary').isVisible()).toBe(true);
    expect(await sent(sidebar)).toHaveLength(1);
  });
});

it('a failure says what to do, the answers stay, and the same is sent again', async () => {
  const failure = { code: 'busy', message: 'มีผู้อื่นกำลังสั่งงาน', remedy: 'รอสักครู่' };
  const sidebar = await open({
    ...DONE,
    sidebarSetUp: [{ answer: { ok: false, failure } }, { answer: { ok: true, value: OUTCOME } }],
  });
  const { page } = sidebar;
  await page.getByRole('textbox').fill('อบต.');
  for (let step = 1; step <= 3; step++) await next(sidebar);
  expect(await textSeen(page.locator('.message.failed'))).toMatch(/สร้างแผ่นงาน: ไม่สำเร็จ\s+มีผู้อื่นกำลังสั่งงาน/);
  expect(await textSeen(page.locator('.summary'))).toContain('อบต.');
  await page.getByRole('button', { name: 'ลองอีกครั้ง' }).click();
  await page.getByText(OUTCOME.message).waitFor();
  const [first, second] = await sent(sidebar);
  expect(second).toEqual(first);
});

it('is English in an English page', async () => {
  const { page } = await openSidebar(reading(NOT_READY), { language: 'en' });
  await page.getByRole('heading', { name: 'Step 1 of 3: Agency' }).waitFor();
  expect(await textSeen(page.getByRole('main'))).not.toMatch(/[ก-๙]/);
});
