/** The sidebar for everybody: keyboard, focus, contrast, size of targets, no scrolling sideways, language. */

import * as th from '../../sidebar/texts/th';
import { newsOf, openSidebar, openView, reading, statusOf, useBrowser, VIEWS } from './page';
import { ITAS, OUTCOME, OVERVIEW, progressAt } from './sample';
import { good, STATES } from './states';

useBrowser();

describe.each(STATES)('$name', ({ script, reach }) => {
  it('in light and dark: text stands out from its ground by 4.5:1; targets have 24 px, nothing scrolls sideways, not even in half the width', async () => {
    const { page, crashes } = await openSidebar(script);
    await reach(page, th);
    expect(await page.evaluate(faintTexts)).toEqual([]);
    expect(await page.evaluate(smallTargets)).toEqual([]);
    expect(await page.evaluate(widthNeeded)).toBe(300);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await page.evaluate(faintTexts)).toEqual([]);
    // As 200 % zoom leaves it where the bar does not grow along.
    await page.setViewportSize({ width: 150, height: 350 });
    expect(await page.evaluate(widthNeeded)).toBe(150);
    expect(await page.evaluate(namelessControls)).toEqual([]);
    expect(crashes).toEqual([]);
  });
});

it.each(['th', 'en'] as const)(
  'the buttons of the views stand in two rows of three, each word on one line (%s)',
  async (language) => {
    const { page } = await openSidebar(reading(OVERVIEW), { language });
    const buttons = page.getByRole('navigation').getByRole('button');
    await buttons.first().waitFor();
    const boxes = await buttons.evaluateAll((all) => all.map((button) => button.getBoundingClientRect().toJSON()));
    const tops = boxes.map(({ top }) => Math.round(top));
    expect(tops).toEqual([tops[0], tops[0], tops[0], tops[3], tops[3], tops[3]]);
    expect(tops[3]).toBeGreaterThan(tops[0]!);
    expect(new Set(boxes.map(({ height }) => Math.round(height))).size).toBe(1);
    expect(boxes[0]!.height).toBeLessThan(44);
  },
);

describe('the language', () => {
  it('is Thai for the page and for its content, should the frame drop the one of the page', async () => {
    const { page } = await openSidebar(reading(OVERVIEW));
    expect(await page.locator('html').getAttribute('lang')).toBe('th');
    expect(await page.locator('#app').getAttribute('lang')).toBe('th');
  });

  it.each(VIEWS)(
    'is English where the add-in put that into the page; what it words is marked as Thai: %s',
    async (view) => {
      const { page } = await openSidebar(
        reading(OVERVIEW, { sidebarRun: [{ answer: { ok: true, value: OUTCOME } }] }),
        {
          language: 'en',
        },
      );
      await page.getByRole('button', { name: 'Score and check' }).click();
      await page.getByText(OUTCOME.message).waitFor();
      expect(await page.locator('html').getAttribute('lang')).toBe('en');
      await openView(page, view);
      await page.locator('.progress:not(.doing)').waitFor({ state: 'attached' });
      expect(await page.evaluate(wordsOfOtherLanguage)).toEqual([]);
    },
  );
});

describe('by keyboard alone', () => {
  it('every control is reached in the order seen, each with a visible focus', async () => {
    const { page } = await openSidebar(reading(OVERVIEW));
    await page.getByRole('button', { name: 'อ่านข้อมูลใหม่' }).waitFor();
    const reached: string[] = [];
    for (let i = 0; i < 18; i++) {
      await page.keyboard.press('Tab');
      const focus = page.locator(':focus');
      reached.push((await focus.textContent())!);
      expect(await focus.evaluate((element) => getComputedStyle(element).outlineStyle)).toBe('solid');
      expect(
        await focus.evaluate((element) => parseFloat(getComputedStyle(element).outlineWidth)),
      ).toBeGreaterThanOrEqual(2);
    }
    expect(reached).toEqual([
      'ภาพรวม',
      'หลักฐาน',
      'มาตรการ',
      'รายงาน',
      'ส่ง ITAS',
      'ตั้งค่า',
      'ให้คะแนนและตรวจ',
      'ส่งออกรายงาน',
      'ร่างบทวิเคราะห์และมาตรการ',
      'ข้อมูลตัวอย่างและการซ่อมแซม',
      'ไปที่ ตัวชี้วัดที่ 8',
      ...['O28', 'O27', 'O9', 'O14'].map((where) => `ไปที่ ${where}`),
      'แสดงทั้งหมด (7)',
      'ดูรายการที่ขาดหรือควรตรวจ (3)',
      'อ่านข้อมูลใหม่',
    ]);
  });

  it('a view is changed by Enter, is marked as the current one, and keeps the focus on its button', async () => {
    const { page } = await openSidebar(reading(OVERVIEW));
    const evidence = page.getByRole('navigation', { name: 'มุมมอง' }).getByRole('button', { name: 'หลักฐาน' });
    await evidence.press('Enter');
    await page.getByRole('heading', { name: 'ตรวจลิงก์หลักฐาน' }).waitFor();
    expect(await page.locator('[aria-current]').allTextContents()).toEqual(['หลักฐาน']);
    expect(await evidence.evaluate((button) => button === document.activeElement)).toBe(true);
    for (const _view of VIEWS.slice(VIEWS.indexOf('หลักฐาน'))) await page.keyboard.press('Tab');
    expect(await page.locator(':focus').evaluate((element) => element.closest('nav'))).toBeNull();
  });

  it('the check takes the focus, one Tab pauses it, and its end takes the focus again', async () => {
    const { page, release } = await openSidebar(
      reading(OVERVIEW, {
        sidebarCheckLinks: [{ held: { ok: true, value: progressAt(8) } }],
        sidebarPauseLinks: [good(null)],
      }),
    );
    await openView(page, 'หลักฐาน');
    await page.getByRole('button', { name: 'ตรวจลิงก์' }).press('Enter');
    await page.locator('.checking:focus').waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await release();
    await page.locator('.message:focus').waitFor();
    await page.keyboard.press('Tab');
    expect(await page.locator(':focus').textContent()).toBe('ตรวจต่อ');
  });

  it('what was read on request leaves the focus on its button', async () => {
    const { page } = await openSidebar(reading(OVERVIEW, { sidebarItas: [good(ITAS)] }));
    await openView(page, 'ส่ง ITAS');
    await page.getByRole('button', { name: 'แสดงข้อมูลทุกข้อ' }).press('Enter');
    await page.getByRole('button', { name: 'อ่านใหม่' }).and(page.locator(':focus')).waitFor();
  });

  it('a command runs, and the focus lands on what it did', async () => {
    const { page } = await openSidebar(reading(OVERVIEW, { sidebarRun: [{ answer: { ok: true, value: OUTCOME } }] }));
    await page.locator('.primary:visible').press('Enter');
    await page.getByText(OUTCOME.message).waitFor();
    await page.locator('.done:focus').waitFor();
  });

  it('after a failure, one Tab and Enter try again', async () => {
    const failure = { code: 'LOCKED', message: 'ผู้อื่นกำลังตรวจอยู่', remedy: 'รอสักครู่' };
    const { page, calls } = await openSidebar(
      reading(OVERVIEW, { sidebarRun: [{ answer: { ok: false, failure } }, { answer: { ok: true, value: OUTCOME } }] }),
    );
    await page.locator('.primary:visible').press('Enter');
    await page.locator('[role=alert]:focus').waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByText(OUTCOME.message).waitFor();
    expect((await calls()).filter(({ name }) => name === 'sidebarRun')).toHaveLength(2);
  });

  it('going to a cell leaves the focus in the list where it was', async () => {
    const { page } = await openSidebar(reading(OVERVIEW, { sidebarGoTo: [{ answer: { ok: true, value: null } }] }));
    await page.getByRole('button', { name: 'ไปที่ O9' }).press('Enter');
    await page.getByText('เลือกช่องของ O9 ในแผ่นงานแล้ว').waitFor();
    await page.getByRole('button', { name: 'ไปที่ O9' }).and(page.locator(':focus')).waitFor();
  });

  it('the question about the sample keeps the focus inside, and gives it back', async () => {
    const { page } = await openSidebar(reading(OVERVIEW));
    await page.locator('summary').click();
    await page.locator('.danger').focus();
    await page.keyboard.press('Enter');
    await page.locator('dialog button:focus', { hasText: 'ยกเลิก' }).waitFor();
    await page.keyboard.press('Shift+Tab');
    await page.locator('dialog .danger:focus').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('.commands .danger:focus').waitFor();
  });
});

describe('for screen readers', () => {
  it('progress is told by a live region that is there from the start, and its seconds are not read out', async () => {
    const { page } = await openSidebar({ sidebarOverview: [{ never: true }] });
    expect(await newsOf(page).count()).toBe(1);
    expect(await statusOf(page).textContent()).not.toContain('วินาที');
    expect(await page.getByText(/ผ่านไป \d+ วินาที/).isVisible()).toBe(true);
  });

  it('pictures are silent: whatever they say stands beside them in words', async () => {
    const { page } = await openSidebar(reading(OVERVIEW));
    await page.locator('footer:visible').waitFor();
    const pictures = await page.locator('svg').all();
    expect(pictures.length).toBeGreaterThanOrEqual(3);
    for (const picture of pictures) expect(await picture.getAttribute('aria-hidden')).toBe('true');
  });
});

/** In the page: the visible texts whose contrast is below 4.5:1 (WCAG 1.4.3); disabled controls are exempt. */
function faintTexts(): string[] {
  type Colour = [number, number, number, number];
  const parse = (text: string): Colour => {
    const [r = 0, g = 0, b = 0, a = 1] = (text.match(/[\d.]+/g) ?? []).map(Number);
    return [r, g, b, a];
  };
  const luminance = ([r, g, b]: Colour) => {
    const [x, y, z] = [r, g, b].map((c) => {
      const v = c / 255;
      return v <= 0.03928 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * x! + 0.7152 * y! + 0.0722 * z!;
  };
  const ground = (element: Element): Colour => {
    for (let e: Element | null = element; e; e = e.parentElement) {
      const colour = parse(getComputedStyle(e).backgroundColor);
      if (colour[3] === 1) return colour;
      if (colour[3] !== 0) throw new Error('half-transparent ground');
    }
    return [255, 255, 255, 1];
  };
  const faint: string[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const element = walker.currentNode.parentElement!;
    const text = walker.currentNode.textContent!.trim();
    if (!text || element.closest('script, :disabled') || !element.checkVisibility()) continue;
    const [light, dark] = [luminance(parse(getComputedStyle(element).color)), luminance(ground(element))].sort(
      (a, b) => b - a,
    );
    const contrast = (light! + 0.05) / (dark! + 0.05);
    if (contrast < 4.5) faint.push(`${text}: ${contrast.toFixed(2)}`);
  }
  return faint;
}

/** In the page: Thai words that aren't marked as such in a page of another language (WCAG 3.1.2). */
function wordsOfOtherLanguage(): string[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  while (walker.nextNode()) {
    const element = walker.currentNode.parentElement!;
    const text = walker.currentNode.textContent!;
    if (/[ก-๙]/.test(text) && !element.closest('script, [lang="th"]') && element.checkVisibility()) found.push(text);
  }
  return found;
}

/** In the page: the controls smaller than 24 × 24 px (WCAG 2.5.8). */
function smallTargets(): string[] {
  return [...document.querySelectorAll('button, a, summary, input, select, textarea')]
    .filter((control) => control.checkVisibility())
    .map((control) => ({ name: control.textContent, box: control.getBoundingClientRect() }))
    .filter(({ box }) => box.width < 24 || box.height < 24)
    .map(({ name, box }) => `${name}: ${box.width} × ${box.height}`);
}

/** In the page: how wide it is, with what would stick out of it. */
function widthNeeded(): number {
  const boxes = [...document.querySelectorAll('main *:not(.heard-only *)')].map(
    (element) => element.getBoundingClientRect().right,
  );
  return Math.max(document.documentElement.scrollWidth, ...boxes.map(Math.ceil));
}

/** In the page: what can be worked with but has neither text nor label. */
function namelessControls(): string[] {
  return [...document.querySelectorAll<HTMLElement>('button, a, summary, input, select, textarea, progress')]
    .filter((control) => {
      const labels = (control as HTMLInputElement).labels ?? [];
      return ![control.textContent, control.ariaLabel, ...[...labels].map((label) => label.textContent)].some(Boolean);
    })
    .map((control) => control.outerHTML);
}
