/** How often the sidebar asks the add-in for each thing a person does in it, counted in the built page in Chromium. */

import { chromium, type Page } from 'playwright-core';
import { chromiumPath } from '../../test/setup/tools';
import { askHost, openHostedSidebar } from '../hosted-sidebar';
import type { Measure } from './measure';
import { sampleWorkbook } from './workbook';

interface Action {
  what: string;
  /** Calls at most: one for the action, and one where the view is read again after a command. */
  budget: number;
  act: (page: Page) => Promise<unknown>;
}

const button = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name, exact: typeof name === 'string' });
const open = (view: string) => (page: Page) => page.getByRole('navigation').getByText(view, { exact: true }).click();
const press = (name: string | RegExp) => (page: Page) => button(page, name).first().click();

/** In the order in which they are done, each on what the one before left. */
const ACTIONS: Action[] = [
  { what: 'going to a cell', budget: 1, act: press(/^ไปที่ /) },
  { what: 'score and check', budget: 2, act: press('ให้คะแนนและตรวจ') },
  { what: 'opening the evidence', budget: 1, act: open('หลักฐาน') },
  {
    what: 'filtering the evidence',
    budget: 0,
    act: (page) => page.getByLabel('สถานะ').selectOption({ index: 1 }),
  },
  {
    what: 'ticking a component',
    budget: 1,
    act: async (page) => {
      await press('ล้างตัวกรอง')(page);
      await press(/^ทั้งหมด/)(page);
      await page.locator('summary').filter({ hasText: /^O1 / }).click();
      await page.getByRole('checkbox').first().click();
    },
  },
  {
    what: 'ticking ตรวจด้วยตาแล้ว',
    budget: 1,
    act: (page) => page.getByRole('checkbox', { name: /^ตรวจด้วยตาแล้ว/ }).click(),
  },
  { what: 'opening the measures', budget: 1, act: open('มาตรการ') },
  { what: 'drafting what was chosen', budget: 1, act: press(/^ใช้ที่เลือก/) },
  {
    what: 'taking the drafting back',
    budget: 1,
    act: async (page) => {
      await press(/^ย้อนการร่างครั้งล่าสุด/)(page);
      await press('ย้อนการร่าง')(page);
    },
  },
  { what: 'opening the report', budget: 1, act: open('รายงาน') },
  {
    what: 'exporting the report, errors and all',
    budget: 1,
    act: async (page) => {
      await press(/^ส่งออกทั้งที่ยังมีข้อผิดพลาด/)(page);
      await page.getByRole('textbox', { name: /^เหตุผล/ }).fill('เสนอผู้บริหารพิจารณาก่อน');
      await press('ส่งออกเอกสาร')(page);
    },
  },
  { what: 'opening what goes to ITAS', budget: 0, act: open('ส่ง ITAS') },
  { what: 'reading the reminders', budget: 1, act: press('ดูข้อความติดตามงาน') },
  { what: 'opening settings and help', budget: 1, act: open('ตั้งค่า') },
  { what: 'back to the overview, which is old by then', budget: 1, act: open('ภาพรวม') },
];

export async function roundTrips(): Promise<Measure[]> {
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: ['--no-sandbox', '--disable-gpu'] });
  try {
    const page = await browser.newPage();
    const { calls, ...first } = await firstView(page, sampleWorkbook());
    const measures: Measure[] = [first];
    for (const { what, budget, act } of ACTIONS) {
      const before = calls.length;
      await act(page);
      await idle(page);
      const made = calls.slice(before);
      measures.push(measureOf(`round trips for ${what}`, made, budget));
    }
    return measures;
  } finally {
    await browser.close();
  }
}

async function firstView(page: Page, host: ReturnType<typeof sampleWorkbook>): Promise<Measure & { calls: string[] }> {
  const calls: string[] = [];
  host.run('menuOpenSidebar');
  await openHostedSidebar(page, host.ui.sidebar!.html, (name, args) => {
    calls.push(name);
    return askHost(host, name, args);
  });
  await page.getByRole('heading').nth(1).waitFor();
  await idle(page);
  return { ...measureOf('round trips to the first view', calls, 1), calls };
}

/** Waits until nothing is under way; what follows of itself has begun after the first moment. */
async function idle(page: Page): Promise<void> {
  await page.waitForTimeout(400);
  await page.locator('.at-work:not(.busy)').waitFor({ state: 'attached', timeout: 60_000 });
}

function measureOf(what: string, made: string[], budget: number): Measure {
  const names = made.length > 0 ? `: ${made.join(', ')}` : '';
  return { what, measured: `${made.length}${names}`, budget: `${budget}`, within: made.length <= budget };
}
