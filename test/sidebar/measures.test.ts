/** The view 'มาตรการ': what a new draft would change and choosing of it, undo, kept texts, texts by ประเด็น. */

import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright-core';
import type { Answer, Drafted, Failure, Measures } from '../../sidebar/contract';
import { newsOf, openSidebar, openView, type Script, type Step, statusOf, textSeen, useBrowser } from './page';
import { DRAFTED, MEASURES, UNSCORED } from './samples/measures';

useBrowser();

const good = <T>(value: T): Step<Answer<T>> => ({ answer: { ok: true, value } });
const failing = (failure: Failure): Step<Answer<Drafted>> => ({ answer: { ok: false, failure } });
const drafted: Drafted = { texts: 2, rows: 1, left: 0, now: DRAFTED };
const UNDO = 'ย้อนการร่างครั้งล่าสุด (เมื่อ 20 เม.ย. 2567 10:00 น., 5 ข้อความ และมาตรการใหม่ 2 แถว)';

async function open(measures: Measures, script: Script = {}, language: 'th' | 'en' = 'th') {
  const sidebar = await openSidebar({ sidebarMeasures: [good(measures)], ...script }, { language });
  await openView(sidebar.page, 'มาตรการ');
  await sidebar.page.locator('h2:visible').first().waitFor();
  return sidebar;
}

const button = (page: Page, name: string | RegExp): Locator => page.getByRole('button', { name, exact: true });
const box = (page: Page, name: string): Locator => page.getByRole('checkbox', { name, exact: true });
const changeOf = (page: Page, name: string): Locator => page.locator('.change', { has: box(page, name) });
const callsOf = async (sidebar: { calls(): Promise<{ name: string; args: unknown[] }[]> }, name: string) =>
  (await sidebar.calls()).filter((call) => call.name === name).map(({ args }) => args);

describe('what a new draft would change', () => {
  it('is counted, each change named and chosen at first', async () => {
    const { page } = await open(MEASURES);
    await page.getByRole('heading', { name: 'ร่างใหม่จะเปลี่ยน 3 รายการ' }).waitFor();
    const boxes = page.getByRole('checkbox');
    expect(await boxes.count()).toBe(3);
    for (const each of await boxes.all()) expect(await each.isChecked()).toBe(true);
    expect(await textSeen(changeOf(page, 'ประเด็นที่ 1 · ผลการวิเคราะห์'))).toContain('ปรับร่างเดิม');
    expect(await textSeen(changeOf(page, 'ประเด็นที่ 1 · M2568-1-1 · ระยะเวลาในการดำเนินการ'))).toContain('เติมช่องว่าง');
    const added = await textSeen(changeOf(page, 'ประเด็นที่ 2 · M2568-2-1'));
    expect(added).toContain('เพิ่มแถวใหม่');
    for (const { label, after } of MEASURES.changes[2]!.parts) {
      expect(added).toContain(label);
      expect(added).toContain(after);
    }
    expect(await page.locator('button.primary:visible').allInnerTexts()).toEqual(['ใช้ที่เลือก (3)']);
  });

  it('is marked word by word, by line and by a word that is heard, not by colour alone', async () => {
    const { page } = await open(MEASURES);
    const change = changeOf(page, 'ประเด็นที่ 1 · ผลการวิเคราะห์');
    const pieces = (tag: string) => change.locator(tag).allTextContents();
    const plain = (texts: string[]) => texts.map((text) => text.replace(/\s+/g, ' ').trim());
    expect(plain(await pieces('del'))).toEqual(['ลบ: 95.70', 'ลบ: สูง']);
    expect(plain(await pieces('ins'))).toEqual(['เพิ่ม: 84.60', 'เพิ่ม: ต่ำ', 'เพิ่ม: จึงต้องเร่งปรับปรุง']);
    const line = (tag: string) =>
      change
        .locator(tag)
        .first()
        .evaluate((element) => getComputedStyle(element).textDecorationLine);
    expect([await line('del'), await line('ins')]).toEqual(['line-through', 'underline']);
  });

  it('is folded where there is much of it, each with a name of its own', async () => {
    const many = Array.from({ length: 9 }, (_none, at) => ({ ...MEASURES.changes[0]!, id: `${at}`, where: `ที่ ${at}` }));
    const { page } = await open({ ...MEASURES, changes: many });
    expect(await page.locator('.change details[open]').count()).toBe(0);
    const names = await page.locator('.change summary').allTextContents();
    expect(new Set(names).size).toBe(9);
  });

  it('of nothing is said so, and nothing can be pressed', async () => {
    const { page } = await open(DRAFTED);
    await page.getByText('ไม่มีสิ่งที่ต้องร่างใหม่').waitFor();
    expect(await page.locator('button.primary:visible').count()).toBe(0);
    expect(await page.getByRole('checkbox').count()).toBe(0);
  });

  it('comes with a word that there are no scores yet', async () => {
    const { page } = await open(UNSCORED);
    await page.getByText('ยังไม่มีคะแนนตัวชี้วัด').waitFor();
    expect(await button(page, /^ย้อน/).count()).toBe(0);
    expect(await page.getByText('ข้อความที่ท่านแก้ไขเอง').count()).toBe(0);
  });
});

describe('choosing', () => {
  it('by keyboard alone: one is left out, and what is used is the rest with the mark of what was seen', async () => {
    const sidebar = await open(MEASURES, { sidebarDraft: [good(drafted)] });
    const { page } = sidebar;
    await box(page, 'ประเด็นที่ 1 · M2568-1-1 · ระยะเวลาในการดำเนินการ').focus();
    await page.keyboard.press('Space');
    await button(page, 'ใช้ที่เลือก (2)').waitFor();
    expect(await newsOf(page).textContent()).toContain('เลือก 2 จาก 3 รายการ');
    await button(page, 'ใช้ที่เลือก (2)').focus();
    await page.keyboard.press('Enter');
    await page.getByText('ไม่มีสิ่งที่ต้องร่างใหม่').waitFor();
    expect(await callsOf(sidebar, 'sidebarDraft')).toEqual([
      [{ accepted: ['1.analysis', 'M2568-2-1'], mark: 'measures' }],
    ]);
    expect(await statusOf(page).textContent()).toContain('ร่างแล้ว 2 ข้อความ และมาตรการใหม่ 1 แถว');
    await page.locator('h2:focus', { hasText: 'ร่างบทวิเคราะห์และมาตรการ' }).waitFor();
    expect(await callsOf(sidebar, 'sidebarMeasures')).toHaveLength(1);
  });

  it('all and none with one button, which keeps the focus', async () => {
    const { page } = await open(MEASURES);
    await button(page, 'ไม่เลือกเลย').focus();
    await page.keyboard.press('Enter');
    expect(await button(page, 'ใช้ที่เลือก (0)').isDisabled()).toBe(true);
    await page.locator('button:focus', { hasText: 'เลือกทั้งหมด' }).waitFor();
    await page.keyboard.press('Enter');
    expect(await button(page, 'ใช้ที่เลือก (3)').isEnabled()).toBe(true);
  });

  it('keeps what was left out when the view is read again, and gives the focus back to the button', async () => {
    const now = { ...MEASURES, changes: MEASURES.changes.slice(1), mark: 'later' };
    const sidebar = await open(MEASURES, { sidebarDraft: [good({ ...drafted, now })] });
    const { page } = sidebar;
    await box(page, 'ประเด็นที่ 2 · M2568-2-1').uncheck();
    await box(page, 'ประเด็นที่ 1 · M2568-1-1 · ระยะเวลาในการดำเนินการ').uncheck();
    await button(page, 'ใช้ที่เลือก (1)').click();
    await page.getByRole('heading', { name: 'ร่างใหม่จะเปลี่ยน 2 รายการ' }).waitFor();
    expect(await page.getByRole('checkbox', { checked: true }).count()).toBe(0);
  });

  it('is read anew where the sheet changed meanwhile: nothing is sent again by itself', async () => {
    const stale = { code: 'stale', message: 'ข้อความเปลี่ยนไปแล้ว', remedy: 'ดูรายการอีกครั้ง' };
    const sidebar = await open(MEASURES, {
      sidebarMeasures: [good(MEASURES), good({ ...MEASURES, changes: MEASURES.changes.slice(0, 2), mark: 'new' })],
      sidebarDraft: [failing(stale), good(drafted)],
    });
    const { page } = sidebar;
    await button(page, 'ใช้ที่เลือก (3)').click();
    await page.locator('.message:focus', { hasText: stale.message }).waitFor();
    await button(page, 'ใช้ที่เลือก (2)').waitFor();
    expect(await button(page, 'ลองอีกครั้ง').count()).toBe(0);
    await button(page, 'ใช้ที่เลือก (2)').click();
    await page.getByText('ไม่มีสิ่งที่ต้องร่างใหม่').waitFor();
    const sent = await callsOf(sidebar, 'sidebarDraft');
    expect(sent.map(([request]) => (request as { mark: string }).mark)).toEqual(['measures', 'new']);
    expect(await page.getByText(stale.message).count()).toBe(0);
  });

  it('goes to the cell of a text, and not of a row that isn’t there yet', async () => {
    const sidebar = await open(MEASURES, { sidebarGoTo: [good(null)] });
    const { page } = sidebar;
    expect(await changeOf(page, 'ประเด็นที่ 2 · M2568-2-1').getByRole('button').count()).toBe(0);
    await changeOf(page, 'ประเด็นที่ 1 · ผลการวิเคราะห์').getByRole('button').click();
    await page.getByText('เลือกช่องของ ประเด็นที่ 1').waitFor();
    expect(await callsOf(sidebar, 'sidebarGoTo')).toEqual([[{ sheetId: 12, a1: 'C4', row: null }]]);
  });
});

describe('taking the last drafting back', () => {
  it('says what and when, asks once, and tells what was taken back and what stays', async () => {
    const now = { ...MEASURES, undo: null };
    const sidebar = await open(MEASURES, { sidebarUndoDraft: [good({ texts: 4, rows: 2, left: 1, now })] });
    const { page } = sidebar;
    await button(page, UNDO).click();
    await page.getByRole('alertdialog', { name: 'ย้อนการร่างครั้งล่าสุดหรือไม่' }).waitFor();
    expect(await callsOf(sidebar, 'sidebarUndoDraft')).toEqual([]);
    await button(page, 'ย้อนการร่าง').click();
    await button(page, UNDO).waitFor({ state: 'detached' });
    expect(await statusOf(page).textContent()).toContain(
      'ย้อนแล้ว 4 ข้อความ และมาตรการใหม่ 2 แถว คงไว้ 1 ข้อความที่แก้ไขหลังการร่าง',
    );
    await page.locator('h2:focus').waitFor();
  });

  it('does nothing after a no, and leaves the focus on its button', async () => {
    const sidebar = await open(MEASURES);
    const { page } = sidebar;
    await button(page, UNDO).click();
    await page.getByRole('alertdialog').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('button:focus', { hasText: 'ย้อนการร่างครั้งล่าสุด' }).waitFor();
    expect(await callsOf(sidebar, 'sidebarUndoDraft')).toEqual([]);
  });

  it('that failed is told in words, and can be tried again', async () => {
    const failure = { code: 'busy', message: 'มีผู้อื่นกำลังสั่งงาน', remedy: 'รอสักครู่แล้วสั่งใหม่' };
    const { page } = await open(MEASURES, { sidebarUndoDraft: [failing(failure), good({ ...drafted, left: 0 })] });
    await button(page, UNDO).click();
    await button(page, 'ย้อนการร่าง').click();
    await page.getByRole('alert').getByText(failure.message).waitFor();
    await button(page, 'ลองอีกครั้ง').click();
    await page.getByText('ย้อนแล้ว').waitFor();
  });

  it('is asked with what was seen when the button was pressed', async () => {
    const sidebar = await open(MEASURES, { sidebarUndoDraft: [good({ ...drafted, left: 0 })] });
    const { page } = sidebar;
    await button(page, UNDO).click();
    await button(page, 'ย้อนการร่าง').click();
    await page.getByText('ย้อนแล้ว').waitFor();
    expect(await callsOf(sidebar, 'sidebarUndoDraft')).toEqual([[{ mark: 'drafting' }]]);
  });

  it.each(['stale', 'nothing-to-undo'])(
    'that was refused as %s is read anew and isn’t sent again; reading again takes the words away',
    async (code) => {
      const failure = { code, message: 'การร่างครั้งนั้นไม่อยู่แล้ว', remedy: 'ดูอีกครั้ง' };
      const sidebar = await open(MEASURES, {
        sidebarMeasures: [good(MEASURES), good({ ...MEASURES, undo: null }), good({ ...MEASURES, undo: null })],
        sidebarUndoDraft: [failing(failure)],
      });
      const { page } = sidebar;
      await button(page, UNDO).click();
      await button(page, 'ย้อนการร่าง').click();
      await page.getByText(failure.message).waitFor();
      await button(page, UNDO).waitFor({ state: 'detached' });
      expect(await button(page, 'ลองอีกครั้ง').count()).toBe(0);
      await page.locator('footer:visible').getByRole('button', { name: 'อ่านข้อมูลใหม่' }).click();
      await page.getByText(failure.message).waitFor({ state: 'detached' });
      expect(await callsOf(sidebar, 'sidebarUndoDraft')).toHaveLength(1);
    },
  );

  it('is said to be impossible where a tab can’t remember it, and what to do', async () => {
    const { page } = await open({ ...MEASURES, undo: null, forgetful: ['วิเคราะห์', 'มาตรการ'] });
    await page.getByText('แท็บ วิเคราะห์ และ มาตรการ ไม่มีคอลัมน์').getByText('ซ่อมแซมแผ่นงาน').waitFor();
  });
});

describe('the texts as they stand', () => {
  it('that a person wrote are said to stay, with what would be drafted in their place', async () => {
    const { page } = await open(MEASURES);
    await page.getByText('ข้อความที่ท่านแก้ไขเอง คงไว้ทั้งหมด (1)').click();
    await page.getByText('กองช่าง (นายสมชาย)').first().waitFor();
    await page.getByText('ดูข้อความที่ระบบจะร่าง').click();
    expect(await page.locator('.item:visible del').last().textContent()).toContain('(นายสมชาย)');
  });

  it('are listed by ประเด็น, folded, each with whose it is by sign and words', async () => {
    const { page } = await open(MEASURES);
    const issues = page.locator('details.issue');
    expect(await issues.count()).toBe(3);
    expect(await issues.evaluateAll((all) => all.some((each) => (each as HTMLDetailsElement).open))).toBe(false);
    for (const summary of await issues.locator('summary').all()) await summary.click();
    const origins = page.locator('.origin');
    expect((await origins.allInnerTexts()).map((text) => text.trim())).toEqual([
      'ร่างอัตโนมัติ',
      'แก้ไขบางส่วน',
      'แก้ไขเอง',
      'ยังไม่ร่าง',
    ]);
    const signs = await origins.locator('svg').evaluateAll((all) => all.map((svg) => svg.innerHTML));
    expect(new Set(signs).size).toBe(4);
    expect(await textSeen(issues.nth(2))).toContain('ไม่พบแถวของประเด็นนี้');
    expect(await textSeen(issues.nth(0))).toContain('ยังไม่มีรหัส');
  });

  it('tell of the measures how far they have come, of all and of each; what nobody said is said to be so', async () => {
    const { page } = await open(MEASURES);
    await page.getByText('ดำเนินการแล้ว 0 จาก 2 มาตรการ ยังไม่ระบุสถานะ 1 มาตรการ').waitFor();
    const issue = page.locator('details.issue').first();
    await issue.locator('summary').click();
    const [analysis, told, untold] = await issue.getByRole('listitem').allInnerTexts();
    expect(analysis).not.toContain('สถานะ');
    expect(told).toContain('สถานะ: กำลังดำเนินการ');
    expect(untold).toContain('สถานะ: ยังไม่ระบุ');
  });

  it('without measures say nothing of their progress', async () => {
    const { page } = await open({ ...MEASURES, progress: { done: 0, all: 0, unknown: 0 } });
    await page.getByText('ข้อความในแผ่นงาน').waitFor();
    expect(await page.getByText('ดำเนินการแล้ว').count()).toBe(0);
  });
});

describe('for everybody', () => {
  it.each([
    ['th', 'light'],
    ['th', 'dark'],
    ['en', 'light'],
    ['en', 'dark'],
  ] as const)(
    'axe finds nothing with all unfolded, in %s and %s; nothing is cut off, not even at 150 px',
    async (language, scheme) => {
      const { page, crashes } = await open(MEASURES, {}, language);
      await page.emulateMedia({ colorScheme: scheme });
      await page.locator('details:visible').evaluateAll((all) => {
        for (const each of all) (each as HTMLDetailsElement).open = true;
      });
      await page.addScriptTag({ content: await readFile('node_modules/axe-core/axe.min.js', 'utf8') });
      const found = await page.evaluate(async () => {
        const { axe } = window as unknown as {
          axe: { run(): Promise<{ violations: { id: string; nodes: unknown[] }[] }> };
        };
        return (await axe.run()).violations.map(({ id, nodes }) => `${id} ${JSON.stringify(nodes).slice(0, 300)}`);
      });
      expect(found).toEqual([]);
      for (const width of [300, 150]) {
        await page.setViewportSize({ width, height: 700 });
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      }
      expect(crashes).toEqual([]);
    },
  );
});
