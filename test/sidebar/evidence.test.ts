/** The view of the evidence: what is open, filters, one item unfolded, and ticks that wait for the add-in's answer. */

import type { Locator, Page } from 'playwright-core';
import type { Answer, Evidence, EvidenceItem } from '../../sidebar/contract';
import {
  newsOf,
  type Options,
  openSidebar,
  openView,
  reading,
  type Script,
  type Step,
  statusOf,
  textSeen,
  useBrowser,
} from './page';
import { OVERVIEW } from './sample';
import { EVIDENCE, MANY, NO_EVIDENCE, O14 } from './samples/evidence';

useBrowser();

type EvidenceStep = Step<Answer<Evidence>>;

const good = (value: Evidence): EvidenceStep => ({ answer: { ok: true, value } });
const STALE: EvidenceStep = {
  answer: {
    ok: false,
    failure: { code: 'stale', message: 'ข้อ O14 ถูกแก้ไขหลังจากที่แถบด้านข้างอ่านไว้', remedy: 'โปรดตรวจดูแล้วทำอีกครั้ง' },
  },
};

/** The same evidence with one item as it became. */
function withItem(change: Partial<EvidenceItem>, evidence = MANY): Evidence {
  const items = evidence.items.map((item) => (item.code === 'O14' ? { ...item, ...change } : item));
  return { ...evidence, items };
}

const TICKED = withItem({
  mark: 'm14b',
  components: O14.components.map((own) => (own.id === 'O14-3' ? { ...own, shown: true } : own)),
});
const SEEN = withItem({
  state: 'seen',
  stateWords: 'ตรวจด้วยตาแล้ว',
  checkedByEye: true,
  checkedBy: 'สมหญิง 20 เม.ย. 2567',
  gaps: [],
});

async function open(evidence: Evidence = MANY, rest: Script = {}, options: Options = {}) {
  const sidebar = await openSidebar(reading(OVERVIEW, { sidebarEvidence: [good(evidence)], ...rest }), options);
  await openView(sidebar.page, 'หลักฐาน');
  await sidebar.page.getByRole('button', { name: /ตรวจลิงก์|Check links/ }).waitFor();
  return sidebar;
}

const summary = (page: Page, code: string) =>
  page.locator('.cards summary').filter({ hasText: new RegExp(`^${code} `) });
const codes = (page: Page) => page.locator('.cards summary strong').allTextContents();
const select = (page: Page, name: string) => page.getByLabel(name, { exact: true });
const isFocused = (locator: Locator) => locator.evaluate((element) => element === document.activeElement);
const since = async (calls: Promise<{ name: string; args: unknown[] }[]>) =>
  (await calls).slice(2).map(({ name, args }) => [name, ...args]);

async function unfold(page: Page, code = 'O14'): Promise<void> {
  await summary(page, code).click();
  await page.locator('.card-body').first().waitFor();
}

describe('what is shown', () => {
  it('is what is missing, doubtful or not looked at, in ITAS order; all on request', async () => {
    const { page, crashes } = await open();
    const openOnes = MANY.items.filter(({ state }) => state !== 'opened').map(({ code }) => code);
    expect(await codes(page)).toEqual(openOnes);
    await page.getByText(`แสดง ${openOnes.length} จาก 43 ข้อ`).waitFor();
    const all = page.getByRole('button', { name: 'ทั้งหมด 43' });
    await all.click();
    expect(await codes(page)).toEqual(MANY.items.map(({ code }) => code));
    expect(await all.getAttribute('aria-pressed')).toBe('true');
    expect(crashes).toEqual([]);
  });

  it('says of each item its state, owner and due date; who is late is told in words', async () => {
    const { page } = await open();
    expect(await textSeen(summary(page, 'O14'))).toMatch(
      /^O14 แนวปฏิบัติ[\s\S]*ต้องแก้ไข\s+กองการศึกษา ศาสนา และวัฒนธรรม · +เลยกำหนดส่ง 31 มี\.ค\. 2567$/,
    );
    expect(await textSeen(summary(page, 'O3'))).toMatch(/ขาดหลักฐาน\s+ยังไม่ระบุผู้รับผิดชอบ$/);
    await page.getByRole('button', { name: 'ทั้งหมด 43' }).click();
    expect(await textSeen(summary(page, 'O1'))).toMatch(/สำนักปลัด · กำหนดส่ง 5 ก\.พ\. 2567$/);
  });

  it('apart from the items is what belongs to none of them', async () => {
    const { page } = await open();
    const others = page.locator('section', { has: page.getByRole('heading', { name: 'เรื่องอื่นที่ควรดู (1)' }) });
    expect(await textSeen(others)).toContain(MANY.others[0]!.message);
    const without = await open({ ...MANY, others: [] });
    expect(await without.page.getByText('เรื่องอื่นที่ควรดู').count()).toBe(0);
  });

  it('where everything is settled says so, and where the framework has no items as well', async () => {
    const settled = await open({ ...MANY, items: [EVIDENCE.items[0]!] });
    await settled.page.getByText('ไม่พบข้อที่ขาดหรือควรตรวจ').waitFor();
    const none = await open(NO_EVIDENCE);
    await none.page.getByText('กรอบการประเมินของปีนี้ไม่มีรายการหลักฐาน').waitFor();
    expect(await none.page.locator('select').count()).toBe(0);
  });
});

describe('what could not be read', () => {
  const BUSY: EvidenceStep = {
    answer: { ok: false, failure: { code: 'busy', message: 'ขณะนี้มีผู้อื่นกำลังสั่งงาน', remedy: 'รอสักครู่แล้วลองใหม่' } },
  };
  const openFailed = async (then: EvidenceStep[]) => {
    const sidebar = await openSidebar(reading(OVERVIEW, { sidebarEvidence: [BUSY, ...then] }));
    await openView(sidebar.page, 'หลักฐาน');
    await sidebar.page.getByRole('alert').waitFor();
    return sidebar;
  };

  it('is read again when the view is opened again', async () => {
    const { page } = await openFailed([good(MANY)]);
    await openView(page, 'ภาพรวม');
    await openView(page, 'หลักฐาน');
    await page.getByRole('button', { name: 'ตรวจลิงก์' }).waitFor();
  });

  it('leaves a button to read it by', async () => {
    const { page } = await openFailed([BUSY, good(MANY)]);
    const again = page.getByRole('button', { name: 'อ่านข้อมูลใหม่' }).locator('visible=true');
    await again.click();
    await page.getByRole('alert').waitFor();
    await again.click();
    await page.getByRole('button', { name: 'ตรวจลิงก์' }).waitFor();
  });
});

describe('the filters', () => {
  it('choose by owner, state and sub-indicator together, with counts; it is said how many are left', async () => {
    const { page, calls } = await open();
    await select(page, 'ผู้รับผิดชอบ').selectOption({ label: 'กองช่าง (7)' });
    expect(await newsOf(page).textContent()).toBe('แสดง 7 จาก 43 ข้อ');
    await select(page, 'ตัวชี้วัดย่อย').selectOption({ label: '9.1 ข้อมูลพื้นฐาน (3)' });
    expect(await codes(page)).toEqual(['O6', 'O12', 'O18']);
    expect(await select(page, 'สถานะ').locator('option').allTextContents()).toEqual([
      'ทั้งหมด (3)',
      'ขาดหลักฐาน (0)',
      'ต้องแก้ไข (0)',
      'ควรตรวจ (3)',
      'เปิดตรวจแล้ว ใช้ได้ (0)',
    ]);
    expect(await since(calls())).toEqual([]);
  });

  it('find what nobody is responsible for', async () => {
    const { page } = await open();
    await select(page, 'ผู้รับผิดชอบ').selectOption({ label: 'ยังไม่ระบุผู้รับผิดชอบ (7)' });
    expect(await codes(page)).toHaveLength(7);
    expect(await page.locator('.cards').getByText('ยังไม่ระบุผู้รับผิดชอบ').count()).toBe(7);
  });

  it('that leave nothing say so, and are cleared by a button that keeps the focus', async () => {
    const { page } = await open();
    const clear = page.getByRole('button', { name: 'ล้างตัวกรอง' });
    expect(await clear.getAttribute('aria-disabled')).toBe('true');
    await select(page, 'ผู้รับผิดชอบ').selectOption({ label: 'กองช่าง (7)' });
    await select(page, 'สถานะ').selectOption({ label: 'ขาดหลักฐาน (0)' });
    await page.getByText('ไม่มีรายการตามตัวกรองนี้').waitFor();
    await clear.press('Enter');
    await page.getByText('แสดง 15 จาก 43 ข้อ').first().waitFor();
    expect(await isFocused(clear)).toBe(true);
  });

  it('stay as they were while other views are looked at and the evidence is read again', async () => {
    const { page } = await open();
    await select(page, 'ผู้รับผิดชอบ').selectOption({ label: 'กองช่าง (7)' });
    await openView(page, 'ภาพรวม');
    await openView(page, 'หลักฐาน');
    await page.locator('section:visible, footer:visible').getByRole('button', { name: 'อ่านข้อมูลใหม่' }).click();
    await page.locator('.at-work:not(.busy)').waitFor({ state: 'attached' });
    expect(await codes(page)).toHaveLength(7);
  });

  it('give up an owner whom a later reading no longer has', async () => {
    const { page } = await open(MANY, { sidebarEvidence: [good(MANY), good(EVIDENCE)] });
    await select(page, 'ผู้รับผิดชอบ').selectOption({ label: `${O14.owner} (1)` });
    await page.locator('footer:visible').getByRole('button', { name: 'อ่านข้อมูลใหม่' }).click();
    await page.getByText('แสดง 2 จาก 3 ข้อ').waitFor();
    expect(await select(page, 'ผู้รับผิดชอบ').inputValue()).toBe('');
  });
});

describe('an item unfolded', () => {
  it('shows what is missing with its remedy and stake, the answer, and each link with its verdict', async () => {
    const { page } = await open();
    await unfold(page);
    const text = await textSeen(page.locator('.card-body'));
    expect(text).toContain('คำตอบใน ITAS: มี');
    for (const { message, remedy } of O14.gaps) {
      expect(text).toContain(message);
      expect(text).toContain(remedy);
    }
    expect(text).toContain('มีผลต่อคะแนนรวม 1.33 คะแนน');
    for (const { address, words } of O14.links) {
      expect(text).toContain(address);
      expect(text).toContain(words);
    }
  });

  it('opens web addresses in a tab of their own, and nothing else', async () => {
    const { page } = await open();
    await unfold(page);
    const links = page.locator('.card-body a');
    const found = await links.evaluateAll((all) =>
      all.map((link) => [link.getAttribute('href'), link.getAttribute('target'), link.getAttribute('rel')]),
    );
    expect(found).toEqual(O14.links.slice(0, 2).map(({ address }) => [address, '_blank', 'noopener noreferrer']));
  });

  it('leads to its cell, and each of its gaps to its own where that is another', async () => {
    const { page, calls } = await open(MANY, { sidebarGoTo: [{ answer: { ok: true, value: null } }] });
    await unfold(page);
    const ways = page.locator('.card-body').getByRole('button', { name: 'ไปที่ O14' });
    for (const way of [ways.nth(0), ways.nth(1)]) {
      await way.click();
      await statusOf(page).filter({ hasText: 'เลือกช่องของ O14' }).waitFor();
    }
    expect(await ways.count()).toBe(2);
    expect((await since(calls())).filter(([name]) => name === 'sidebarGoTo')).toEqual([
      ['sidebarGoTo', O14.cell],
      ['sidebarGoTo', O14.gaps[1]!.cell],
    ]);
  });

  it('without a link has nothing to tick', async () => {
    const { page } = await open();
    await unfold(page, 'O3');
    await page.getByText('ยังไม่มีลิงก์ จึงยังไม่มีหน้าให้ตรวจ').waitFor();
    expect(await page.getByRole('checkbox').count()).toBe(0);
  });

  it('stays unfolded when it is read again, and when another filter still shows it', async () => {
    const { page } = await open();
    await unfold(page);
    await page.locator('footer:visible').getByRole('button', { name: 'อ่านข้อมูลใหม่' }).click();
    await page.locator('.at-work:not(.busy)').waitFor({ state: 'attached' });
    expect(await page.locator('.card-body').count()).toBe(1);
    await select(page, 'สถานะ').selectOption({ label: 'ต้องแก้ไข (1)' });
    expect(await page.locator('.card-body').count()).toBe(1);
    await select(page, 'สถานะ').selectOption({ label: 'ขาดหลักฐาน (7)' });
    expect(await page.locator('.card-body').count()).toBe(0);
    expect(await codes(page)).not.toContain('O14');
  });
});

describe('a tick', () => {
  const box = (page: Page, name: string) => page.getByRole('checkbox', { name });
  const PLACE = 'ส่วนงานที่รับผิดชอบ';

  it('shows as ticked only once the add-in has said so, and keeps the focus on its box', async () => {
    const { page, release, calls } = await open(MANY, { sidebarTick: [{ held: { ok: true, value: TICKED } }] });
    await unfold(page);
    const place = box(page, PLACE);
    await place.press('Space');
    await page.locator('.tick .spinner').waitFor();
    expect(await statusOf(page).textContent()).toContain('กำลังบันทึกเครื่องหมาย');
    expect([await place.isChecked(), await place.getAttribute('aria-disabled')]).toEqual([false, 'true']);
    // Whoever presses again while it is saved does nothing.
    await place.press('Space');
    await box(page, 'ตรวจด้วยตาแล้ว').press('Space');
    await place.focus();
    await release();
    await statusOf(page).filter({ hasText: 'บันทึกแล้ว ข้อ O14 สถานะ: ต้องแก้ไข' }).waitFor();
    expect([await place.isChecked(), await isFocused(place)]).toEqual([true, true]);
    expect(await page.locator('.tick .spinner').count()).toBe(0);
    expect(await since(calls())).toEqual([['sidebarTick', { code: 'O14', id: 'O14-3', shown: true, mark: 'm14' }]]);
  });

  it('is taken away in the same way, with the mark of the last answer', async () => {
    const { page, calls } = await open(MANY, { sidebarTick: [good(TICKED), good(MANY)] });
    await unfold(page);
    for (const state of [true, false]) {
      await box(page, PLACE).click();
      await expectChecked(box(page, PLACE), state);
    }
    expect((await since(calls())).map(([, tick]) => tick)).toEqual([
      { code: 'O14', id: 'O14-3', shown: true, mark: 'm14' },
      { code: 'O14', id: 'O14-3', shown: false, mark: 'm14b' },
    ]);
  });

  it('that settles the item leaves it in sight, until another filter is chosen', async () => {
    const { page, calls } = await open(MANY, { sidebarCheckByEye: [good(SEEN)] });
    await unfold(page);
    const eye = page.getByRole('checkbox', { name: 'ตรวจด้วยตาแล้ว' });
    await eye.press('Space');
    await statusOf(page).filter({ hasText: 'สถานะ: ตรวจด้วยตาแล้ว' }).waitFor();
    expect([await eye.isChecked(), await isFocused(eye)]).toEqual([true, true]);
    await page.locator('.card-body').getByText('โดย สมหญิง 20 เม.ย. 2567').waitFor();
    expect(await codes(page)).toContain('O14');
    await page.getByRole('button', { name: 'ยังไม่เรียบร้อย 14' }).click();
    expect(await codes(page)).not.toContain('O14');
    expect(await since(calls())).toEqual([['sidebarCheckByEye', { code: 'O14', checked: true, mark: 'm14' }]]);
  });

  it('of other links than today is told apart, counts anew when ticked, and can be taken away', async () => {
    const { page, calls } = await open(MANY, { sidebarTick: [good(MANY)] });
    await unfold(page);
    const elsewhere = box(page, 'ขั้นตอนหรือวิธีการในการจัดการต่อเรื่องร้องเรียน');
    expect(await elsewhere.isChecked()).toBe(false);
    await page.locator('.card-body').getByText('แสดงในลิงก์เดิม ยังไม่นับ').waitFor();
    await elsewhere.click();
    await page.locator('.at-work:not(.busy)').waitFor({ state: 'attached' });
    await page.getByRole('button', { name: 'เอาเครื่องหมายเดิมออก' }).click();
    await statusOf(page).filter({ hasText: 'บันทึกแล้ว' }).waitFor();
    expect((await since(calls())).map(([, tick]) => (tick as { shown: boolean }).shown)).toEqual([true, false]);
  });

  it('that has no row in the sheet cannot be made, and says what to do', async () => {
    const { page, calls } = await open(MANY, { sidebarTick: [good(MANY)] });
    await unfold(page);
    const shut = box(page, 'ระยะเวลาดำเนินการ');
    await shut.press('Space');
    expect([await shut.getAttribute('aria-disabled'), await shut.isChecked()]).toEqual(['true', false]);
    await page.locator('.card-body').getByText('ไม่พบแถวขององค์ประกอบนี้').waitFor();
    expect(await since(calls())).toEqual([]);
  });

  it('refused as stale shows why and the item as it is now; trying again is about that', async () => {
    const fresh = withItem({ mark: 'm14c', title: 'แนวปฏิบัติฉบับใหม่' });
    const { page, calls } = await open(MANY, {
      sidebarEvidence: [good(MANY), good(fresh)],
      sidebarTick: [STALE, good(TICKED)],
    });
    await unfold(page);
    await box(page, PLACE).click();
    const alert = page.getByRole('alert');
    expect(await textSeen(alert)).toMatch(/บันทึกเครื่องหมายของข้อ O14: ไม่สำเร็จ\s+ข้อ O14 ถูกแก้ไข[\s\S]*โปรดตรวจดู/);
    await page.getByText('แนวปฏิบัติฉบับใหม่').waitFor();
    expect(await page.locator('.card-body').count()).toBe(1);
    expect(await box(page, PLACE).isChecked()).toBe(false);
    await alert.getByRole('button', { name: 'ลองอีกครั้ง' }).click();
    await expectChecked(box(page, PLACE), true);
    expect((await since(calls())).map(([name, tick]) => [name, (tick as { mark?: string })?.mark])).toEqual([
      ['sidebarTick', 'm14'],
      ['sidebarEvidence', undefined],
      ['sidebarTick', 'm14c'],
    ]);
  });

  it('makes the overview old, which is read again when it is opened', async () => {
    const { page, calls } = await open(MANY, { sidebarTick: [good(TICKED)] });
    await unfold(page);
    await box(page, PLACE).click();
    await expectChecked(box(page, PLACE), true);
    await openView(page, 'ภาพรวม');
    await page.locator('.at-work:not(.busy)').waitFor({ state: 'attached' });
    expect((await since(calls())).map(([name]) => name)).toEqual(['sidebarTick', 'sidebarOverview']);
  });

  async function expectChecked(locator: Locator, state: boolean): Promise<void> {
    await locator.and(locator.page().locator(state ? ':checked' : ':not(:checked)')).waitFor();
    expect(await locator.isChecked()).toBe(state);
  }
});

describe('by keyboard alone', () => {
  it('filters, an item, its ways and its boxes are reached in the order seen', async () => {
    const { page } = await open({ ...MANY, items: [O14] });
    await page.getByRole('button', { name: 'เปลี่ยนชื่อ' }).focus();
    const reached: string[] = [];
    const next = async () => {
      await page.keyboard.press('Tab');
      const focus = page.locator(':focus');
      reached.push(
        await focus.evaluate(
          (element) => (element as HTMLInputElement).labels?.[0]?.textContent ?? element.textContent ?? '',
        ),
      );
    };
    for (let i = 0; i < 7; i++) await next();
    expect(reached.splice(0)[6]).toContain('O14');
    await page.keyboard.press('Enter');
    await page.locator('.card-body').waitFor();
    for (let i = 0; i < 10; i++) await next();
    expect(reached).toEqual([
      'ไปที่ O14',
      'ไปที่ O14',
      ...O14.links.slice(0, 2).map(({ address }) => address),
      O14.components[0]!.text,
      O14.components[1]!.text,
      'เอาเครื่องหมายเดิมออก',
      O14.components[2]!.text,
      O14.components[3]!.text,
      'ตรวจด้วยตาแล้ว',
    ]);
  });
});

describe('in English', () => {
  it("the page's own words are English, and what stands in the sheet is marked as Thai", async () => {
    const { page } = await open(MANY, {}, { language: 'en' });
    await unfold(page);
    const unmarked = await page.locator('.cards').evaluate((cards) => {
      const walker = document.createTreeWalker(cards, NodeFilter.SHOW_TEXT);
      const found: string[] = [];
      while (walker.nextNode()) {
        const text = walker.currentNode.textContent ?? '';
        const element = walker.currentNode.parentElement!;
        if (/[ก-๙]/.test(text) && element.closest('[lang]')?.getAttribute('lang') !== 'th') found.push(text);
      }
      return found;
    });
    expect(unmarked).toEqual([]);
    expect(await textSeen(page.locator('.card-body'))).toContain('What to do:');
  });
});
