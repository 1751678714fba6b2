/** The view 'ตั้งค่า': the agency's entries, name and language, permissions, the self-check, examples, help. */

import type { Locator, Page } from 'playwright-core';
import type { Answer, ItemExample, SelfCheckLine, Settings } from '../../sidebar/contract';
import { type Options, openSidebar, openView, type Script, type Step, statusOf, textSeen, useBrowser } from './page';
import { EXAMPLES, SELF_CHECK, SETTINGS } from './samples/settings';

useBrowser();

const good = <T>(value: T): Step<Answer<T>> => ({ answer: { ok: true, value } });
const button = (page: Page, name: string): Locator => page.getByRole('button', { name, exact: true });
const section = (page: Page, heading: string): Locator =>
  page.locator('section:visible', { has: page.getByRole('heading', { level: 2, name: heading, exact: true }) });

async function open(settings: Partial<Settings> = {}, script: Script = {}, options: Options = {}) {
  const sidebar = await openSidebar({ sidebarSettings: [good({ ...SETTINGS, ...settings })], ...script }, options);
  await openView(sidebar.page, 'ตั้งค่า');
  await sidebar.page.locator('.entries:visible').first().waitFor();
  return sidebar;
}

const made = async (sidebar: { calls(): Promise<{ name: string; args: unknown[] }[]> }, name: string) =>
  (await sidebar.calls()).filter((call) => call.name === name).map(({ args }) => args);

describe('the entries', () => {
  it('show what stands in the tab, blanks as blanks, each with the way to its cell', async () => {
    const sidebar = await open({}, { sidebarGoTo: [good(null)] });
    const { page } = sidebar;
    const items = await section(page, 'ข้อมูลหน่วยงาน').getByRole('listitem').allInnerTexts();
    expect(items).toHaveLength(SETTINGS.entries.length);
    expect(items[1]).toContain('องค์การบริหารส่วนตำบลขามป้อม');
    expect(items[2]).toContain('ยังไม่กรอก');
    await button(page, 'ไปที่ ชื่อหน่วยงาน').click();
    await page.getByText('เลือกช่องของ ชื่อหน่วยงาน').waitFor();
    expect(await made(sidebar, 'sidebarGoTo')).toEqual([[SETTINGS.entries[1]!.cell]]);
    expect(await button(page, 'ไปที่ กองและหน่วยงานภายใน').count()).toBe(0);
  });

  it('say what to do where the tab has none', async () => {
    const { page } = await open({ entries: [] });
    expect(await textSeen(section(page, 'ข้อมูลหน่วยงาน'))).toContain('ซ่อมแซมแผ่นงาน');
  });
});

describe('the name', () => {
  it('is changed by keyboard and kept; the focus comes back to where it was', async () => {
    const sidebar = await open({}, { sidebarSetPerson: [good('สมชาย')] });
    const { page } = sidebar;
    await section(page, 'ผู้ใช้').getByRole('button', { name: 'เปลี่ยนชื่อ' }).press('Enter');
    await page.locator('input[type=text]:focus').fill('สมชาย');
    await page.keyboard.press('Enter');
    await page.getByText('บันทึกชื่อผู้ตรวจแล้ว').first().waitFor();
    expect(await made(sidebar, 'sidebarSetPerson')).toEqual([['สมชาย']]);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('เปลี่ยนชื่อ');
  });

  it('that nobody gave is asked for in words', async () => {
    const { page } = await open({ person: '' });
    expect(await textSeen(section(page, 'ผู้ใช้').locator('p').first())).toContain('ไม่ระบุชื่อ');
    expect(await section(page, 'ผู้ใช้').getByRole('button', { name: 'ระบุชื่อ' }).isVisible()).toBe(true);
  });
});

describe('the language', () => {
  it('is looked through by arrow keys and kept by its button; the add-in opens the page anew', async () => {
    const sidebar = await open({}, { sidebarSetLanguage: [good('en' as const)] });
    const { page } = sidebar;
    await page.getByRole('radio', { name: 'ตามบัญชี Google' }).focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.getByRole('radio', { name: 'English', checked: true }).waitFor();
    expect(await made(sidebar, 'sidebarSetLanguage')).toEqual([]);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await statusOf(page).getByText('บันทึกภาษาแล้ว กำลังเปิดแถบใหม่').waitFor();
    expect(await made(sidebar, 'sidebarSetLanguage')).toEqual([['en']]);
  });

  it('that could not be kept is tried again with the same choice', async () => {
    const failure = { code: 'google-busy', message: 'บริการของ Google ขัดข้องชั่วคราว', remedy: 'ลองใหม่' };
    const sidebar = await open({}, { sidebarSetLanguage: [{ answer: { ok: false, failure } }, good('en' as const)] });
    const { page } = sidebar;
    await page.getByRole('radio', { name: 'English' }).check();
    await button(page, 'ใช้ภาษานี้ (แถบจะเปิดใหม่)').click();
    await page.getByRole('alert').getByRole('button', { name: 'ลองอีกครั้ง' }).click();
    await statusOf(page).getByText('บันทึกภาษาแล้ว').waitFor();
    expect(await made(sidebar, 'sidebarSetLanguage')).toEqual([['en'], ['en']]);
  });
});

describe('the permissions', () => {
  it('say in words whether each was granted, refused, or is not known', async () => {
    const { page } = await open();
    const items = await section(page, 'สิทธิ์ที่ขอ').getByRole('listitem').allInnerTexts();
    expect(items.map((text) => text.trim().split('\n').pop()?.trim())).toEqual([
      'อนุญาตแล้ว',
      'ยังไม่ได้อนุญาต',
      'Google ไม่ได้บอก',
    ]);
  });
});

describe('the self-check', () => {
  it('is made on request: the worst first, by sign and word, with what to do; its end is said', async () => {
    const sidebar = await open();
    const { page } = sidebar;
    expect(await made(sidebar, 'sidebarSelfCheck')).toEqual([]);
    await button(page, 'ตรวจสภาพ').click();
    const list = section(page, 'ตรวจสภาพส่วนเสริม').getByRole('listitem');
    await list.first().waitFor();
    const items = await list.allInnerTexts();
    expect(items.map((text) => text.trim().split(/\s/)[0])).toEqual(['ต้องแก้', 'ควรดู', 'ไม่ทราบ', 'ปกติ']);
    expect(items[0]).toContain(`วิธีแก้: ${SELF_CHECK[2]!.remedy}`);
    await statusOf(page).getByText('ตรวจ 4 เรื่อง มีเรื่องที่ต้องดู 3 เรื่อง').waitFor();
    expect(await list.locator('svg[aria-hidden=true]').count()).toBe(4);
  });

  it('that fails says so, and can be made again', async () => {
    const { page } = await open(
      {},
      { sidebarSelfCheck: [{ error: { name: 'ScriptError', message: 'x' } }, good<SelfCheckLine[]>([SELF_CHECK[0]!])] },
    );
    await button(page, 'ตรวจสภาพ').click();
    await page.getByRole('alert').getByRole('button', { name: 'ลองอีกครั้ง' }).click();
    await section(page, 'ตรวจสภาพส่วนเสริม').getByText('ไม่พบสิ่งผิดปกติ').waitFor();
  });

  it('goes into the text for the maintainer', async () => {
    const { page } = await open();
    const text = page.getByRole('textbox', { name: 'ข้อความถึงผู้ดูแล' });
    expect(await text.inputValue()).toContain('รุ่น 0.1.0\nยังไม่ได้ตรวจสภาพ');
    await button(page, 'ตรวจสภาพ').click();
    await section(page, 'ตรวจสภาพส่วนเสริม').getByRole('listitem').first().waitFor();
    expect(await text.inputValue()).toContain('ต้องแก้ · แท็บและคอลัมน์: แท็บ "9 การเปิดเผยข้อมูล"');
    await button(page, 'คัดลอก ข้อความถึงผู้ดูแล').click();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await text.inputValue());
  });
});

describe('the examples', () => {
  it('are read on request and searched by code or title', async () => {
    const sidebar = await open();
    const { page } = sidebar;
    expect(await made(sidebar, 'sidebarExamples')).toEqual([]);
    await button(page, 'แสดงตัวอย่าง').click();
    const list = section(page, 'ตัวอย่างหลักฐานที่ดี').getByRole('listitem');
    await list.first().waitFor();
    expect(await list.count()).toBe(EXAMPLES.length);
    expect(await textSeen(list.nth(0))).toContain('จุดที่มักพลาด: แผนผังเป็นของปีก่อน');
    expect(await textSeen(list.nth(1))).not.toContain('มักพลาด');
    await page.getByRole('searchbox', { name: 'ค้นด้วยรหัสหรือชื่อข้อ' }).fill('รายงานผล');
    expect(await list.allInnerTexts()).toEqual([expect.stringContaining('O12')]);
  });

  it('that are none are said to be none', async () => {
    const { page } = await open({}, { sidebarExamples: [good<ItemExample[]>([])] });
    await button(page, 'แสดงตัวอย่าง').click();
    await page.getByText('ยังไม่มีตัวอย่างสำหรับข้อในกรอบนี้').waitFor();
  });
});

describe('the view', () => {
  it.each([300, 150])('has nothing to scroll sideways at %d px, in either language', async (width) => {
    for (const language of ['th', 'en'] as const) {
      const { page } = await open({}, {}, { language });
      await page.setViewportSize({ width, height: 700 });
      await section(page, language === 'th' ? 'ตรวจสภาพส่วนเสริม' : 'Check of the add-in')
        .getByRole('button')
        .click();
      await section(page, language === 'th' ? 'ตัวอย่างหลักฐานที่ดี' : 'Examples of good evidence')
        .getByRole('button')
        .first()
        .click();
      await page.getByRole('searchbox').waitFor();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      if (process.env.SHOTS) {
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme });
          await page.screenshot({
            path: `${process.env.SHOTS}/${language}-${width}-${colorScheme}.png`,
            fullPage: true,
          });
        }
      }
    }
  });

  it('has no blue button, since it has no one thing to do', async () => {
    const { page } = await open();
    expect(await page.locator('button.primary:visible').count()).toBe(0);
  });
});
