/** The sidebar for everybody: keyboard, focus, contrast, size of targets, no scrolling sideways, language. */

import type { Page } from 'playwright-core';
import type { Overview } from '../../sidebar/contract';
import { openSidebar, reading, type Script, useBrowser } from './page';
import { EMPTY, EXPORTED, NOT_READY, OUTCOME, OVERVIEW } from './sample';

useBrowser();

const LONG: Overview = {
  ...OVERVIEW,
  agency: 'องค์การบริหารส่วนตำบลที่มีชื่อยาวเป็นพิเศษจนต้องขึ้นบรรทัดใหม่หลายครั้งเพราะไม่มีช่องว่างเลย',
  level: 'ต้องปรับปรุงโดยด่วน',
  instruments: [{ name: 'EITส่วนที่2จากผู้ประเมินภายนอกซึ่งเก็บข้อมูลโดยผู้ประเมินของสำนักงาน', score: '' }],
  gaps: [{ ...OVERVIEW.gaps[0]!, where: 'ตัวชี้วัดย่อยที่ 9.1', message: `https://${'a'.repeat(180)}.go.th` }],
};
const RAW = { error: { name: 'ScriptError', message: 'x'.repeat(120) } };

/** Every state of the page, each with the text that tells that it is reached. */
const STATES: [string, Script, (page: Page) => Promise<unknown>][] = [
  ['loading', { sidebarOverview: [{ never: true }] }, async () => {}],
  ['first run', reading(NOT_READY), async () => {}],
  ['nothing entered', reading(EMPTY), async () => {}],
  ['result', reading(OVERVIEW), (page) => page.locator('summary').click()],
  ['long words', reading(LONG), (page) => page.locator('summary').click()],
  ['busy', reading(OVERVIEW, { sidebarRun: [{ never: true }] }), (page) => page.locator('.primary').click()],
  [
    'outcome',
    reading(OVERVIEW, { sidebarRun: [{ answer: { ok: true, value: { ...OUTCOME, link: EXPORTED.link } } }] }),
    (page) =>
      page
        .locator('.primary')
        .click()
        .then(() => page.locator('.done').waitFor()),
  ],
  ['failure', { sidebarOverview: [RAW] }, (page) => page.getByRole('alert').locator('summary').click()],
  [
    'question',
    reading(OVERVIEW),
    (page) =>
      page
        .locator('summary')
        .click()
        .then(() => page.locator('.danger').click()),
  ],
];

async function openState([name, script, reach]: (typeof STATES)[number], dark: boolean): Promise<Page> {
  const { page } = await openSidebar(script, { dark });
  if (name !== 'loading') await page.locator('main[aria-busy=false]').waitFor();
  await reach(page);
  return page;
}

describe.each(STATES)('%s', (...state) => {
  it.each([
    ['light', false],
    ['dark', true],
  ])(
    'in %s: text stands out from its ground by 4.5:1, nothing scrolls sideways, targets have 24 px',
    async (_name, dark) => {
      const page = await openState(state, dark);
      expect(await page.evaluate(faintTexts)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(300);
      expect(await page.evaluate(smallTargets)).toEqual([]);
    },
  );
});

describe('the language', () => {
  it('is Thai for the page and for its content, should the frame drop the one of the page', async () => {
    const { page } = await openSidebar(reading(OVERVIEW));
    expect(await page.locator('html').getAttribute('lang')).toBe('th');
    expect(await page.getByRole('main').getAttribute('lang')).toBe('th');
  });
});

describe('by keyboard alone', () => {
  it('every control is reached in the order seen, each with a visible focus', async () => {
    const { page } = await openSidebar(reading(OVERVIEW));
    await page.getByRole('button', { name: 'อ่านข้อมูลใหม่' }).waitFor();
    const reached: string[] = [];
    for (let i = 0; i < 7; i++) {
      await page.keyboard.press('Tab');
      const focus = page.locator(':focus');
      reached.push((await focus.textContent())!);
      expect(await focus.evaluate((element) => getComputedStyle(element).outlineStyle)).toBe('solid');
      expect(
        await focus.evaluate((element) => parseFloat(getComputedStyle(element).outlineWidth)),
      ).toBeGreaterThanOrEqual(2);
    }
    expect(reached).toEqual([
      'ให้คะแนนและตรวจ',
      'ส่งออกรายงาน',
      'ร่างบทวิเคราะห์และมาตรการ',
      'ข้อมูลตัวอย่างและการซ่อมแซม',
      'ไปที่ O28',
      'ไปที่ O9',
      'อ่านข้อมูลใหม่',
    ]);
  });

  it('a command runs, and the focus lands on what it did', async () => {
    const { page } = await openSidebar(reading(OVERVIEW, { sidebarRun: [{ answer: { ok: true, value: OUTCOME } }] }));
    await page.locator('.primary').waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByText(OUTCOME.message).waitFor();
    await page.locator('.done:focus').waitFor();
  });

  it('after a failure, one Tab and Enter try again', async () => {
    const failure = { code: 'LOCKED', message: 'ผู้อื่นกำลังตรวจอยู่', remedy: 'รอสักครู่' };
    const { page, calls } = await openSidebar(
      reading(OVERVIEW, { sidebarRun: [{ answer: { ok: false, failure } }, { answer: { ok: true, value: OUTCOME } }] }),
    );
    await page.locator('.primary').focus();
    await page.keyboard.press('Enter');
    await page.locator('[role=alert]:focus').waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByText(OUTCOME.message).waitFor();
    expect((await calls()).filter(({ name }) => name === 'sidebarRun')).toHaveLength(2);
  });

  it('going to a cell leaves the focus in the list where it was', async () => {
    const { page } = await openSidebar(reading(OVERVIEW, { sidebarGoTo: [{ answer: { ok: true, value: null } }] }));
    await page.getByRole('button', { name: 'ไปที่ O9' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText('เลือกช่องของ O9 ในแผ่นงานแล้ว').waitFor();
    await page.locator('.gap:nth-child(2) button:focus').waitFor();
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
    expect(await page.getByRole('status').textContent()).not.toContain('วินาที');
    expect(await page.getByText(/ผ่านไป \d+ วินาที/).isVisible()).toBe(true);
  });

  it('pictures are silent: whatever they say stands beside them in words', async () => {
    const { page } = await openSidebar(reading(OVERVIEW));
    await page.locator('.gap').first().waitFor();
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

/** In the page: the controls smaller than 24 × 24 px (WCAG 2.5.8). */
function smallTargets(): string[] {
  return [...document.querySelectorAll('button, a, summary')]
    .filter((control) => control.checkVisibility())
    .map((control) => ({ name: control.textContent, box: control.getBoundingClientRect() }))
    .filter(({ box }) => box.width < 24 || box.height < 24)
    .map(({ name, box }) => `${name}: ${box.width} × ${box.height}`);
}
