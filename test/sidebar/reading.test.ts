/** What an officer sees when the sidebar opens: loading, first run, result, what to do next, gaps. */

import type { Overview } from '../../sidebar/contract';
import { openSidebar, openView, reading, statusOf, textSeen, useBrowser } from './page';
import { ACTIONS, EMPTY, GAPS, NOT_READY, OVERVIEW } from './sample';

useBrowser();

describe('when it opens', () => {
  it('shows that it is reading, then the result, in one round trip and without asking the network for anything', async () => {
    const { page, release, calls, requests, crashes } = await openSidebar({
      sidebarOverview: [{ held: { ok: true, value: OVERVIEW } }],
    });
    expect(await statusOf(page).textContent()).toContain('กำลังอ่านข้อมูลจากแผ่นงาน');
    expect(await page.getByText('ผ่านไป').isVisible()).toBe(true);
    expect(await page.getByRole('button').count()).toBe(0);

    await release();
    await page.getByRole('heading', { level: 1, name: OVERVIEW.agency }).waitFor();
    expect((await statusOf(page).textContent())?.trim()).toBe('');
    expect(await calls()).toEqual([{ name: 'sidebarOverview', args: [] }]);
    expect(requests).toEqual([]);
    expect(crashes).toEqual([]);
  });

  it('does not take the keyboard away from the sheet', async () => {
    const { page } = await openSidebar(reading(OVERVIEW));
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
  });
});

describe('before the set-up', () => {
  it('offers the set-up and nothing else, and shows the result once it is done', async () => {
    const { page, calls } = await openSidebar({
      sidebarOverview: [{ answer: { ok: true, value: NOT_READY } }, { answer: { ok: true, value: EMPTY } }],
      sidebarRun: [{ answer: { ok: true, value: { message: 'ตั้งค่าครบ 18 แผ่น', details: [], link: null } } }],
    });
    await page.getByRole('heading', { level: 1, name: 'เริ่มใช้งาน' }).waitFor();
    expect(await page.getByRole('button').allTextContents()).toEqual(['ตั้งค่าเริ่มต้น']);

    await page.getByRole('button', { name: 'ตั้งค่าเริ่มต้น' }).click();
    await page.getByRole('button', { name: 'ให้คะแนนและตรวจ' }).waitFor();
    expect(await page.getByRole('heading', { name: 'ตั้งค่าครบ 18 แผ่น' }).isVisible()).toBe(true);
    expect((await calls()).map(({ name, args }) => [name, ...args])).toEqual([
      ['sidebarOverview'],
      ['sidebarRun', 'setUp'],
      ['sidebarOverview'],
    ]);
  });
});

describe('the result', () => {
  it('names agency, year, total, level, what blocks the next level, instruments, coverage and time of reading', async () => {
    const { page } = await openSidebar(reading(OVERVIEW));
    await page.getByRole('heading', { level: 1, name: OVERVIEW.agency }).waitFor();
    const text = await textSeen(page.getByRole('main'));
    expect(text).toMatch(/ปีที่ประเมิน 2567\s+คะแนนรวม\s+97\.80\s+ระดับ\s+ผ่านดี/);
    for (const line of [...OVERVIEW.blocks, OVERVIEW.readAt]) expect(text).toContain(line);
    expect(await page.getByRole('row').allInnerTexts()).toEqual([
      'เครื่องมือ\tคะแนน',
      'IIT ผู้มีส่วนได้ส่วนเสียภายใน\t98.31',
      'EIT ส่วนที่ 1\tยังไม่มีข้อมูล',
      'EIT ส่วนที่ 2\t93.44',
      'OIT การเปิดเผยข้อมูลสาธารณะ\t98.57',
    ]);
  });

  it('has beside the score, in every view, how much of it is known', async () => {
    const { page } = await openSidebar(reading(OVERVIEW));
    for (const view of ['ภาพรวม', 'หลักฐาน', 'ส่ง ITAS'] as const) {
      await openView(page, view);
      const head = await textSeen(page.locator('header'));
      expect(head).toMatch(
        /97\.80[\s\S]*ตัวชี้วัดที่มีคะแนน 10 จาก 10\s+รายการ OIT ที่มีหลักฐาน 33 จาก 35\s+ลิงก์ที่ตรวจแล้ว 24 จาก 35/,
      );
    }
  });

  it('calls the unknown unknown: no zero, no good word', async () => {
    const { page } = await openSidebar(reading(EMPTY));
    await page.getByRole('heading', { level: 1, name: 'ยังไม่ได้กรอกชื่อหน่วยงาน' }).waitFor();
    const text = await textSeen(page.getByRole('main'));
    expect(text).toMatch(/คะแนนรวม\s+ยังไม่มีข้อมูล\s+ระดับ\s+ยังบอกระดับไม่ได้/);
    expect(text).toContain('ยังไม่ได้กรอกปีที่ประเมิน');
    expect(text).toContain('ยังบอกไม่ได้ว่าควรทำสิ่งใดก่อน');
    await openView(page, 'หลักฐาน');
    const evidence = await textSeen(page.getByRole('main'));
    expect(evidence).toContain('ยังบอกไม่ได้ว่าขาดหลักฐานใด');
    expect(evidence).toContain('ยังไม่มีลิงก์หลักฐานในแผ่นงาน');
    expect(text + evidence).not.toMatch(/ไม่พบสิ่งที่ต้องทำ|ไม่พบรายการที่ขาด|\b0\.00\b|undefined|null|NaN/);
  });

  it('says that nothing was found missing only where there is a result', async () => {
    const { page } = await openSidebar(reading({ ...OVERVIEW, gaps: [], actions: [] }));
    await page.getByText('ไม่พบสิ่งที่ต้องทำเพิ่มในข้อมูลที่กรอกไว้').waitFor();
    await openView(page, 'หลักฐาน');
    await page.getByText('ไม่พบรายการที่ขาดหรือควรตรวจในข้อมูลที่กรอกไว้').waitFor();
  });

  it('is read again on request', async () => {
    const later: Overview = { ...OVERVIEW, total: '98.10', readAt: '23 พฤศจิกายน 2569 เวลา 11:00 น.' };
    const { page } = await openSidebar({
      sidebarOverview: [{ answer: { ok: true, value: OVERVIEW } }, { answer: { ok: true, value: later } }],
    });
    await page.getByRole('button', { name: 'อ่านข้อมูลใหม่' }).click();
    await page.getByText('98.10').waitFor();
    expect(await page.getByText('ข้อมูล ณ 23 พฤศจิกายน 2569 เวลา 11:00 น.').isVisible()).toBe(true);
  });

  it("shows the add-in's words as text, never as HTML", async () => {
    const agency = '<img src=x onerror="document.title=1"><b>อบต.</b>';
    const { page, requests } = await openSidebar(reading({ ...OVERVIEW, agency }));
    await page.getByRole('heading', { level: 1, name: agency }).waitFor();
    expect(await page.locator('img').count()).toBe(0);
    expect(requests).toEqual([]);
  });
});

describe('what to do next', () => {
  const items = '.items:visible > li';

  it('comes as the first five in the order given, with points, what and how, and a word where it is binding', async () => {
    const { page } = await openSidebar(reading(OVERVIEW));
    await page.getByRole('heading', { name: 'สิ่งที่ควรทำต่อ' }).waitFor();
    const seen = await page.locator(items).allInnerTexts();
    expect(seen).toHaveLength(5);
    seen.forEach((text, index) => {
      const { where, what, remedy, gain, binding } = ACTIONS[index]!;
      expect(text.trim().startsWith(where)).toBe(true);
      for (const part of [what, remedy, `เพิ่มคะแนนรวมได้ ${gain} คะแนน`]) expect(text).toContain(part);
      expect(text.includes('ติดเงื่อนไขระดับถัดไป')).toBe(binding);
    });
  });

  it('shows the rest on request, goes on with it by keyboard, and folds it away again', async () => {
    const { page } = await openSidebar(reading(OVERVIEW));
    const more = page.getByRole('button', { name: 'แสดงทั้งหมด (7)' });
    expect(await more.getAttribute('aria-expanded')).toBe('false');
    await more.press('Enter');
    await page.locator('.item:nth-child(6):focus').waitFor();
    expect(await page.locator(items).count()).toBe(7);
    expect(await page.locator(items).nth(6).textContent()).not.toContain('คะแนนรวม');
    await page.getByRole('button', { name: 'แสดงเฉพาะ 5 ข้อแรก' }).click();
    expect(await page.locator(items).count()).toBe(5);
  });

  it('leads to its cell by a click anywhere on it', async () => {
    const { page, calls } = await openSidebar(
      reading(OVERVIEW, { sidebarGoTo: [{ answer: { ok: true, value: null } }] }),
    );
    await page.getByText(ACTIONS[1]!.what).click({ force: true });
    await statusOf(page).filter({ hasText: 'เลือกช่องของ O28 ในแผ่นงานแล้ว' }).waitFor();
    expect((await calls()).slice(1)).toEqual([{ name: 'sidebarGoTo', args: [ACTIONS[1]!.cell] }]);
  });

  it('points to the gaps where nothing could be reckoned, instead of saying that nothing is left', async () => {
    const { page } = await openSidebar(reading({ ...OVERVIEW, actions: [] }));
    await page.getByText('มีหลักฐานที่ขาดหรือควรตรวจ 3 รายการ ดูในมุมมอง "หลักฐาน"').waitFor();
    expect(await page.getByText('ไม่พบสิ่งที่ต้องทำ').count()).toBe(0);
  });
});

describe('the gaps', () => {
  it('come in the order given, each with severity in words, place, message, remedy and stake', async () => {
    const { page } = await openSidebar(reading(OVERVIEW));
    await openView(page, 'หลักฐาน');
    await page.getByRole('heading', { name: 'หลักฐานที่ขาดหรือควรตรวจ (3)' }).waitFor();
    const items = await page.locator('.items:visible > li').allInnerTexts();
    const words = ['ต้องแก้', 'ควรตรวจ', 'เพื่อทราบ'];
    expect(items).toHaveLength(GAPS.length);
    GAPS.forEach((gap, index) => {
      const item = items[index]!;
      expect(item.trim().startsWith(words[index]!)).toBe(true);
      for (const text of [gap.where, gap.message, gap.remedy]) expect(item).toContain(text);
      expect(/มีผลต่อคะแนนรวม (\S+) คะแนน/.exec(item)?.[1] ?? '').toBe(gap.stake);
    });
  });

  it('lead to their cell by a click anywhere on them; without a cell there is nothing to click', async () => {
    const { page, calls } = await openSidebar(
      reading(OVERVIEW, { sidebarGoTo: [{ answer: { ok: true, value: null } }] }),
    );
    await openView(page, 'หลักฐาน');
    await page.getByText(GAPS[1]!.remedy).click({ force: true });
    await statusOf(page).filter({ hasText: 'เลือกช่องของ O9 ในแผ่นงานแล้ว' }).waitFor();
    expect((await calls()).slice(1)).toEqual([{ name: 'sidebarGoTo', args: [GAPS[1]!.cell] }]);
    expect(await page.locator('.items:visible > li').nth(2).getByRole('button').count()).toBe(0);
  });

  it('say so when the tab is gone, with a way on', async () => {
    const failure = { code: 'TAB_GONE', message: 'ไม่พบแผ่นงานของ O28', remedy: 'กดซ่อมแซมแผ่นงาน' };
    const { page } = await openSidebar(
      reading(OVERVIEW, { sidebarGoTo: [{ answer: { ok: false, failure } }, { answer: { ok: true, value: null } }] }),
    );
    await openView(page, 'หลักฐาน');
    await page.getByRole('button', { name: 'ไปที่ O28' }).click();
    const alert = page.getByRole('alert');
    expect(await textSeen(alert)).toMatch(/ไปที่ O28: ไม่สำเร็จ\s+ไม่พบแผ่นงานของ O28\s+กดซ่อมแซมแผ่นงาน\s+ลองอีกครั้ง/);
    await alert.getByRole('button', { name: 'ลองอีกครั้ง' }).click();
    await alert.waitFor({ state: 'detached' });
  });

  it('can be narrowed to one severity and widened again; each choice says how many there are', async () => {
    const gaps = [...GAPS, { ...GAPS[1]!, where: 'O11', message: 'ลิงก์เป็น http' }];
    const { page } = await openSidebar(reading({ ...OVERVIEW, gaps }));
    await openView(page, 'หลักฐาน');
    const choices = page.getByRole('group', { name: 'แสดงเฉพาะ' }).getByRole('button');
    expect(await choices.allTextContents()).toEqual(['ทั้งหมด 4', 'ต้องแก้ 1', 'ควรตรวจ 2', 'เพื่อทราบ 1']);
    await choices.nth(2).click();
    const items = page.locator('.items:visible > li');
    expect(await items.locator('strong').allTextContents()).toEqual(['O9', 'O11']);
    expect(await choices.nth(2).getAttribute('aria-pressed')).toBe('true');
    await choices.nth(0).click();
    expect(await items.count()).toBe(4);
  });

  it('need no choice where all are of one severity', async () => {
    const { page } = await openSidebar(reading({ ...OVERVIEW, gaps: [GAPS[0]!] }));
    await openView(page, 'หลักฐาน');
    await page.getByText(GAPS[0]!.message).waitFor();
    expect(await page.getByRole('group').count()).toBe(0);
  });
});
