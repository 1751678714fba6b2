/** What an officer sees when the sidebar opens: loading, the result, what to do next, the trend; when a view is read again. */

import type { Overview } from '../../sidebar/contract';
import { openSidebar, openView, reading, type Sidebar, statusOf, textSeen, useBrowser, VIEWS } from './page';
import { ACTIONS, EMPTY, OVERVIEW } from './sample';
import { REPORT } from './samples/report';

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

describe('the result', () => {
  it('names agency, year, total, level, what blocks the next level, instruments, coverage and time of reading', async () => {
    const { page } = await openSidebar(reading(OVERVIEW));
    await page.getByRole('heading', { level: 1, name: OVERVIEW.agency }).waitFor();
    const text = await textSeen(page.getByRole('main'));
    expect(text).toMatch(/ปีที่ประเมิน 2567\s+คะแนนรวม\s+97\.80\s+ระดับ\s+ผ่านดี/);
    for (const line of [...OVERVIEW.blocks, OVERVIEW.readAt]) expect(text).toContain(line);
    const instruments = page.getByRole('table', { name: 'คะแนนรายเครื่องมือ' });
    expect(await instruments.getByRole('row').allInnerTexts()).toEqual([
      'เครื่องมือ\tคะแนน',
      'IIT ผู้มีส่วนได้ส่วนเสียภายใน\t98.31',
      'EIT ส่วนที่ 1\tยังไม่มีข้อมูล',
      'EIT ส่วนที่ 2\t93.44',
      'OIT การเปิดเผยข้อมูลสาธารณะ\t98.57',
    ]);
  });

  it('has beside the score how much of it is known, and stands in the overview alone', async () => {
    const { page } = await openSidebar(reading(OVERVIEW));
    const head = await textSeen(page.locator('header'));
    expect(head).toMatch(
      /97\.80[\s\S]*ตัวชี้วัดที่มีคะแนน 10 จาก 10\s+รายการ OIT ที่มีหลักฐาน 33 จาก 35\s+ลิงก์ที่ทราบผลแล้ว 24 จาก 35/,
    );
    for (const view of VIEWS.slice(1)) {
      await openView(page, view);
      expect(await page.getByRole('heading', { level: 1 }).allTextContents()).toEqual([view]);
      expect(await page.locator('header').isVisible()).toBe(false);
    }
  });

  it('calls the unknown unknown: no zero, no good word', async () => {
    const { page } = await openSidebar(reading(EMPTY));
    await page.getByRole('heading', { level: 1, name: 'ยังไม่ได้กรอกชื่อหน่วยงาน' }).waitFor();
    const text = await textSeen(page.getByRole('main'));
    expect(text).toMatch(/คะแนนรวม\s+ยังไม่มีข้อมูล\s+ระดับ\s+ยังบอกระดับไม่ได้/);
    expect(text).toContain('ยังไม่ได้กรอกปีที่ประเมิน');
    expect(text).toContain('ยังบอกไม่ได้ว่าควรทำสิ่งใดก่อน');
    expect(text).toContain('ยังไม่มีคะแนนรวมของปีใด');
    expect(text).not.toMatch(/ไม่พบสิ่งที่ต้องทำ|\b0\.00\b|undefined|null|NaN/);
  });

  it('says that nothing was found missing only where there is a result', async () => {
    const { page } = await openSidebar(reading({ ...OVERVIEW, openGaps: 0, actions: [] }));
    await page.getByText('ไม่พบสิ่งที่ต้องทำเพิ่มในข้อมูลที่กรอกไว้').waitFor();
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
    await page.getByText('โปรดเริ่มจากรายการที่ขาดหรือควรตรวจ').waitFor();
    expect(await page.getByText('ไม่พบสิ่งที่ต้องทำ').count()).toBe(0);
  });

  it('leads to the view of the evidence, which is read then, and its heading takes the focus', async () => {
    const { page, calls } = await openSidebar(reading(OVERVIEW));
    await page.getByRole('button', { name: 'ดูรายการที่ขาดหรือควรตรวจ (3)' }).press('Enter');
    await page.locator('h1:focus', { hasText: 'หลักฐาน' }).waitFor();
    expect((await calls()).map(({ name }) => name)).toEqual(['sidebarOverview', 'sidebarEvidence']);
  });
});

describe('the trend', () => {
  const picture = 'svg.trend:not(.icon)';

  it('is a picture with every year, the first and the last known total, and a rule where the levels change', async () => {
    const { page } = await openSidebar(reading(OVERVIEW));
    const texts = await page.locator(`${picture} text`).allTextContents();
    expect(texts).toEqual(['เปลี่ยนเกณฑ์', '2563', '2564', '2565', '2566', '2567', '71.20', '97.80']);
    const own = (await page.locator(`${picture} .own`).getAttribute('d'))!;
    const mean = (await page.locator(`${picture} .mean`).getAttribute('d'))!;
    // 2564 is unknown: the line begins anew after it. The national mean is known throughout.
    expect(own.match(/[ML]/g)!.join('')).toBe('MMLL');
    expect(mean.match(/[ML]/g)!.join('')).toBe('MLLLL');
    expect(await page.locator(`${picture} circle`).count()).toBe(4);
    expect((await page.locator(picture).boundingBox())!.width).toBeLessThanOrEqual(276);
    expect(await page.getByText('ตั้งแต่ปี 2566 ใช้เกณฑ์ระดับแบบใหม่').isVisible()).toBe(true);
  });

  it('is a table for who does not see the picture; what is unknown is called so', async () => {
    const { page } = await openSidebar(reading(OVERVIEW));
    const rows = page.getByRole('table', { name: 'แนวโน้มคะแนนรวม' }).getByRole('row');
    const cells = (await rows.allInnerTexts()).map((row) => row.split('\t'));
    expect(cells).toEqual([
      ['ปี', 'หน่วยงาน', 'ระดับ', 'ค่าเฉลี่ยทั้งประเทศ'],
      ['2563', '71.20', 'B', '67.90'],
      ['2564', 'ยังไม่มีข้อมูล', 'ยังไม่มีข้อมูล', '81.25'],
      ['2565', '88.04', 'A', '87.57'],
      ['2566', '92.50', 'ผ่าน', '90.19'],
      ['2567', '97.80', 'ผ่านดี', '93.05'],
    ]);
  });

  it('of one year alone is a dot with its total', async () => {
    const { page } = await openSidebar(reading({ ...OVERVIEW, trend: OVERVIEW.trend.slice(-1) }));
    expect(await page.locator(`${picture} text`).allTextContents()).toEqual(['2567', '97.80']);
    expect(await page.locator(`${picture} circle`).count()).toBe(1);
  });

  it('is no picture where no total is known', async () => {
    const { page } = await openSidebar(reading(EMPTY));
    await page.getByText('ยังไม่มีคะแนนรวมของปีใด').waitFor();
    expect(await page.locator(picture).count()).toBe(0);
  });
});

describe('a view', () => {
  const namesOf = async ({ calls }: Sidebar) => (await calls()).map(({ name }) => name);

  it('is read when it is opened first, and not again as long as nothing changed', async () => {
    const sidebar = await openSidebar(reading(OVERVIEW));
    for (const view of ['มาตรการ', 'ภาพรวม', 'มาตรการ', 'รายงาน'] as const) await openView(sidebar.page, view);
    await sidebar.page.getByText(REPORT.readAt).and(sidebar.page.locator(':visible')).first().waitFor();
    expect(await namesOf(sidebar)).toEqual(['sidebarOverview', 'sidebarMeasures', 'sidebarReport']);
  });

  it('that is seen is read again when somebody comes back from the cell they went to', async () => {
    const later: Overview = { ...OVERVIEW, total: '98.10', readAt: '23 พฤศจิกายน 2569 เวลา 11:00 น.' };
    const sidebar = await openSidebar({
      sidebarOverview: [{ answer: { ok: true, value: OVERVIEW } }, { answer: { ok: true, value: later } }],
      sidebarGoTo: [{ answer: { ok: true, value: null } }],
    });
    const { page } = sidebar;
    await page.getByRole('button', { name: 'ไปที่ O28' }).click();
    await statusOf(page).filter({ hasText: 'เลือกช่องของ O28 ในแผ่นงานแล้ว' }).waitFor();
    await page.evaluate(() => ['blur', 'focus'].forEach((name) => void window.dispatchEvent(new Event(name))));
    await page.getByText('98.10').first().waitFor();
    expect(await page.getByText(later.readAt).isVisible()).toBe(true);
    expect(await namesOf(sidebar)).toEqual(['sidebarOverview', 'sidebarGoTo', 'sidebarOverview']);
  });
});
