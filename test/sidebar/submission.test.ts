/** For the submission: reminders to paste, the items as ITAS asks for them, and copying where the browser refuses it. */

import type { Frame, Page } from 'playwright-core';
import { FRAMED, newsOf, openSidebar, openView, reading, type Script, textSeen, useBrowser } from './page';
import { ITAS, OUTCOME, OVERVIEW, REMINDERS } from './sample';

useBrowser();

const LISTS: Script = {
  sidebarReminders: [{ answer: { ok: true, value: REMINDERS } }],
  sidebarItas: [{ answer: { ok: true, value: ITAS } }],
  sidebarRun: [{ answer: { ok: true, value: OUTCOME } }],
};
const O14 = ITAS[13]!;

async function open(rest: Script = {}) {
  const sidebar = await openSidebar(reading(OVERVIEW, { ...LISTS, ...rest }));
  await openView(sidebar.page, 'ส่ง ITAS');
  return sidebar;
}

async function openReminders(rest: Script = {}) {
  const sidebar = await open(rest);
  await sidebar.page.getByRole('button', { name: 'ดูข้อความติดตามงาน' }).click();
  return sidebar;
}

async function openItas(rest: Script = {}) {
  const sidebar = await open(rest);
  await sidebar.page.getByRole('button', { name: 'แสดงข้อมูลทุกข้อ' }).click();
  return sidebar;
}

const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
const itemsSeen = (page: Page) => page.locator('.itas > li:visible');

/** As in a frame that may not use the clipboard. */
function shutClipboard(page: Page | Frame): Promise<void> {
  return page.evaluate(() => {
    const refuse = () => Promise.reject(new DOMException('Write permission denied.', 'NotAllowedError'));
    Object.defineProperty(navigator.clipboard, 'writeText', { value: refuse, configurable: true });
  });
}

describe('reminders', () => {
  it('are read on request: each owner with the number of open items and a text that can be read, not changed', async () => {
    const { page, calls } = await openReminders();
    await page.getByText('ผู้รับผิดชอบที่มีงานค้าง 2 ราย').first().waitFor();
    expect((await calls()).slice(1)).toEqual([{ name: 'sidebarReminders', args: [] }]);
    for (const { owner, items, text } of REMINDERS) {
      const item = page.locator('.items:visible > li', { hasText: owner });
      expect(await textSeen(item)).toContain(`ค้าง ${items} ข้อ`);
      const field = item.getByRole('textbox', { name: `ข้อความถึง ${owner}` });
      expect(await field.inputValue()).toBe(text);
      expect(await field.getAttribute('readonly')).not.toBeNull();
    }
  });

  it('are copied one by one; the button and the live region say so', async () => {
    const { page } = await openReminders();
    const copy = page.getByRole('button', { name: 'คัดลอก ข้อความถึง กองช่าง' });
    await copy.click();
    await page.getByRole('button', { name: 'คัดลอกแล้ว ข้อความถึง กองช่าง' }).waitFor();
    expect(await newsOf(page).textContent()).toBe('คัดลอกข้อความถึง กองช่างแล้ว');
    expect(await clipboard(page)).toBe(REMINDERS[0]!.text);
    expect(await page.getByRole('button', { name: 'คัดลอก ข้อความถึง ยังไม่ระบุผู้รับผิดชอบ' }).isVisible()).toBe(true);
  });

  it('that are none say so', async () => {
    const { page } = await openReminders({ sidebarReminders: [{ answer: { ok: true, value: [] } }] });
    await page.getByText('ไม่พบงานค้างของผู้รับผิดชอบ').waitFor();
  });

  it('that could not be read say so, and are read when tried again', async () => {
    const failure = { code: 'busy', message: 'มีผู้อื่นกำลังบันทึก', remedy: 'รอสักครู่' };
    const { page } = await openReminders({
      sidebarReminders: [{ answer: { ok: false, failure } }, { answer: { ok: true, value: REMINDERS } }],
    });
    const alert = page.getByRole('alert');
    expect(await textSeen(alert)).toMatch(/ติดตามผู้รับผิดชอบ: ไม่สำเร็จ\s+มีผู้อื่นกำลังบันทึก/);
    await alert.getByRole('button', { name: 'ลองอีกครั้ง' }).click();
    await page.getByRole('textbox', { name: 'ข้อความถึง กองช่าง' }).waitFor();
  });

  it('are read again of themselves after another command, and the list stays open as it was', async () => {
    const later = [{ ...REMINDERS[0]!, text: 'เรียน กองช่าง เหลือ O9' }];
    const { page, calls } = await openReminders({
      sidebarReminders: [{ answer: { ok: true, value: REMINDERS } }, { answer: { ok: true, value: later } }],
    });
    const field = page.getByRole('textbox', { name: 'ข้อความถึง กองช่าง' });
    await field.waitFor();
    await page.getByRole('button', { name: 'ใบชี้แจงผลคะแนน' }).click();
    await page.getByText('ผู้รับผิดชอบที่มีงานค้าง 1 ราย').first().waitFor();
    expect(await field.inputValue()).toBe(later[0]!.text);
    expect(await page.getByText(OUTCOME.message).isVisible()).toBe(true);
    expect((await calls()).slice(1).map(({ name }) => name)).toEqual([
      'sidebarReminders',
      'sidebarRun',
      'sidebarReminders',
    ]);
  });

  it('are not asked for by anybody but on request', async () => {
    const { page, calls } = await open();
    await page.getByRole('button', { name: 'ใบชี้แจงผลคะแนน' }).click();
    await page.getByText(OUTCOME.message).waitFor();
    expect((await calls()).map(({ name }) => name)).toEqual(['sidebarOverview', 'sidebarRun']);
  });
});

describe('the items for ITAS', () => {
  it('come all, in order, each on a line or two with มี/ไม่มี, the number of links and a word where one is open', async () => {
    const { page } = await openItas();
    await page.getByText('ข้อมูลสำหรับกรอก 43 ข้อ').first().waitFor();
    const seen = await itemsSeen(page).allInnerTexts();
    expect(seen).toHaveLength(43);
    seen.forEach((text, index) => {
      const { code, title, claim, urls, open } = ITAS[index]!;
      expect(text.replace(/\s+/g, ' ')).toContain(`${code} ${title} ${claim || 'ยังไม่ระบุ มี/ไม่มี'} · `);
      expect(text).toContain(urls.length > 0 ? `${urls.length} ลิงก์` : 'ไม่มีลิงก์');
      expect(text.includes('ยังไม่เรียบร้อย')).toBe(open !== '');
    });
  });

  it('unfold to what is open, the links and the explanation; what is missing is said to be', async () => {
    const { page } = await openItas();
    const item = itemsSeen(page).nth(6);
    await item.locator('summary').click();
    const text = await textSeen(item);
    expect(text).toContain('สิ่งที่ยังค้าง: ยังไม่มีลิงก์หลักฐาน');
    expect(text).toMatch(/ลิงก์ \(URL\)\s+ยังไม่มีลิงก์\s+คำอธิบาย\s+ยังไม่มีคำอธิบาย/);
    expect(await item.getByRole('button').evaluateAll((all) => all.map((button) => button.ariaLabel))).toEqual([
      'คัดลอก คำตอบ มี/ไม่มี ของ O7',
    ]);
  });

  it('have nothing to copy for มี/ไม่มี where nobody said', async () => {
    const { page } = await openItas();
    const item = itemsSeen(page).nth(5);
    await item.locator('summary').click();
    await item.getByText('ลิงก์ (URL)').waitFor();
    expect(await item.getByRole('button', { name: /มี\/ไม่มี/ }).count()).toBe(0);
  });

  it('are found as one types; the only one found opens by itself', async () => {
    const { page } = await openItas();
    const search = page.getByRole('searchbox', { name: 'ค้นด้วยรหัสหรือชื่อข้อ' });
    await search.pressSequentially('o1');
    expect(await itemsSeen(page).locator('strong').allTextContents()).toEqual([
      'O1',
      ...Array.from({ length: 10 }, (_none, index) => `O1${index}`),
    ]);
    expect(await page.locator('.itas details[open]').count()).toBe(0);
    await search.press('4');
    await page.getByText(O14.urls[0]!, { exact: true }).waitFor();
    expect(await newsOf(page).textContent()).toBe('พบ 1 จาก 43 ข้อ');
    await search.fill('ไม่มีข้อนี้');
    await page.getByText('ไม่พบข้อที่ค้น').first().waitFor();
    expect(await itemsSeen(page).count()).toBe(0);
  });

  it('are copied one by one: มี/ไม่มี, each link, all links together, and the explanation, exactly as they are', async () => {
    const { page } = await openItas();
    await page.getByRole('searchbox').fill('O14');
    for (const [name, text] of [
      ['คัดลอก คำตอบ มี/ไม่มี ของ O14', O14.claim],
      ...O14.urls.map((url, index) => [`คัดลอก ลิงก์ที่ ${index + 1} ของ O14`, url]),
      ['คัดลอกทั้ง 3 ลิงก์ ทุกลิงก์ของ O14', O14.urls.join('\n')],
      ['คัดลอก คำอธิบายของ O14', O14.explanation],
    ] as [string, string][]) {
      const said = newsOf(page).filter({ hasText: name.replace(/^\S+( \d+ ลิงก์)? /, '') });
      await page.getByRole('button', { name, exact: true }).click();
      await said.waitFor();
      expect(await clipboard(page)).toBe(text);
    }
  });

  it('keep what was opened, typed and copied while another view is seen', async () => {
    const { page } = await openItas();
    await page.getByRole('searchbox').fill('O14');
    await page.getByRole('button', { name: 'คัดลอก ลิงก์ที่ 1 ของ O14' }).click();
    await page.getByRole('button', { name: 'คัดลอกแล้ว ลิงก์ที่ 1 ของ O14' }).waitFor();
    await openView(page, 'ภาพรวม');
    await openView(page, 'ส่ง ITAS');
    expect(await page.getByRole('searchbox').inputValue()).toBe('O14');
    expect(await page.getByRole('button', { name: 'คัดลอกแล้ว ลิงก์ที่ 1 ของ O14' }).isVisible()).toBe(true);
  });

  it('lead to web addresses only', async () => {
    const { page } = await openItas();
    await page.getByRole('searchbox').fill('O14');
    const links = itemsSeen(page).getByRole('link');
    expect(await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')))).toEqual(
      O14.urls.slice(0, 2),
    );
    expect(await links.first().getAttribute('rel')).toContain('noopener');
  });
});

describe('copying where the browser shuts its clipboard', () => {
  it('in a frame as that of Google Sheets copies what is selected instead', async () => {
    const { page } = await open();
    await page.goto(FRAMED);
    const frame = page.frames()[1]!;
    await frame.getByRole('navigation').getByRole('button', { name: 'ส่ง ITAS' }).click();
    await frame.getByRole('button', { name: 'แสดงข้อมูลทุกข้อ' }).click();
    await frame.getByRole('searchbox').fill('O14');
    const refused = await frame.evaluate(() => navigator.clipboard.writeText('x').then(String, (error) => error.name));
    expect(refused).toBe('NotAllowedError');
    await frame.getByRole('button', { name: 'คัดลอกทั้ง 3 ลิงก์ ทุกลิงก์ของ O14' }).click();
    await frame.getByRole('button', { name: 'คัดลอกแล้ว ทุกลิงก์ของ O14' }).waitFor();
    await page.bringToFront();
    await page.evaluate(() => window.focus());
    expect(await clipboard(page)).toBe(O14.urls.join('\n'));
  });

  it('leaves the focus on the button and nothing selected', async () => {
    const { page } = await openReminders();
    await shutClipboard(page);
    await page.getByRole('button', { name: 'คัดลอก ข้อความถึง กองช่าง' }).press('Enter');
    await page.getByRole('button', { name: 'คัดลอกแล้ว ข้อความถึง กองช่าง' }).and(page.locator(':focus')).waitFor();
    expect(await clipboard(page)).toBe(REMINDERS[0]!.text);
    expect(await page.evaluate(() => String(getSelection()))).toBe('');
  });

  it('and refuses that as well, says which key to press, with the text selected for it', async () => {
    const { page } = await openItas();
    await page.getByRole('searchbox').fill('O14');
    await shutClipboard(page);
    await page.evaluate(() => {
      document.execCommand = () => false;
    });
    await page.getByRole('button', { name: 'คัดลอกทั้ง 3 ลิงก์' }).click();
    await itemsSeen(page).getByText('กด Ctrl+C (Mac กด ⌘C)').waitFor();
    expect(await newsOf(page).textContent()).toContain('กด Ctrl+C');
    expect(await page.getByRole('button', { name: 'คัดลอกแล้ว' }).count()).toBe(0);
    await page.keyboard.press('Control+C');
    expect((await clipboard(page)).split(/\n+/)).toEqual(O14.urls);
  });

  it('and refuses it for a reminder, leaves the field selected', async () => {
    const { page } = await openReminders();
    await shutClipboard(page);
    await page.evaluate(() => {
      document.execCommand = () => {
        throw new Error('blocked');
      };
    });
    await page.getByRole('button', { name: 'คัดลอก ข้อความถึง กองช่าง' }).click();
    await page.locator('.items').getByText('กด Ctrl+C').waitFor();
    await page.keyboard.press('Control+C');
    expect(await clipboard(page)).toBe(REMINDERS[0]!.text);
  });
});
