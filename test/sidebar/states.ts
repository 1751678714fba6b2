/** Every state of the page: what the add-in answers, and the way there in whichever language the page is. */

import type { Page } from 'playwright-core';
import type { Answer, EvidenceItem, ItasEntry, LinkProgress, Overview, Report } from '../../sidebar/contract';
import type * as en from '../../sidebar/texts/en';
import type * as th from '../../sidebar/texts/th';
import { openView, reading, type Script, type Step, VIEWS } from './page';
import { CHECKED, EMPTY, EXPORTED, ITAS, NOT_READY, OUTCOME, OVERVIEW, progressAt, REMINDERS } from './sample';
import { EVIDENCE, MANY, O14 } from './samples/evidence';
import { CLEAN, exportedOn, OFFER, REPORT } from './samples/report';
import { SELF_CHECK, SETTINGS } from './samples/settings';

type Words = typeof th | typeof en;

export interface State {
  name: string;
  script: Script;
  /** `t` are the page's words. */
  reach: (page: Page, t: Words) => Promise<unknown>;
}

const LONG_WORD = 'องค์การบริหารส่วนตำบลที่มีชื่อยาวเป็นพิเศษจนต้องขึ้นบรรทัดใหม่หลายครั้งเพราะไม่มีช่องว่างเลย';
const LONG_URL = `https://${'a'.repeat(180)}.go.th/${'%E0%B8%81'.repeat(60)}`;
const LONG: Overview = {
  ...OVERVIEW,
  agency: LONG_WORD,
  level: 'ต้องปรับปรุงโดยด่วน',
  instruments: [{ name: 'EITส่วนที่2จากผู้ประเมินภายนอกซึ่งเก็บข้อมูลโดยผู้ประเมินของสำนักงาน', score: '' }],
  actions: [{ ...OVERVIEW.actions[0]!, what: LONG_URL, remedy: LONG_WORD }],
};
const LONG_ENTRY: ItasEntry = { ...ITAS[13]!, title: LONG_WORD, urls: [LONG_URL, `x${LONG_URL}`], open: LONG_URL };
const RAW = { error: { name: 'ScriptError', message: 'x'.repeat(120) } };

/** An answer with a value. */
export const good = <T>(value: T): Step<Answer<T>> => ({ answer: { ok: true, value } });

const refused = (code: string) => ({
  answer: { ok: false as const, failure: { code, message: LONG_WORD, remedy: 'รอ' } },
});
const checking = (...steps: Step<Answer<LinkProgress>>[]): Script =>
  reading(OVERVIEW, { sidebarCheckLinks: steps, sidebarPauseLinks: [good(null)] });

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const seenPrimary = (page: Page) => page.locator('.primary:visible');

async function startCheck(page: Page, t: Words): Promise<void> {
  await openView(page, 'หลักฐาน');
  await press(page, t.links.start);
}

async function endCheck(page: Page, t: Words): Promise<void> {
  await startCheck(page, t);
  await page.locator('.message').waitFor();
}

async function openSubmission(page: Page, button: string): Promise<void> {
  await openView(page, 'ส่ง ITAS');
  await press(page, button);
}

/** The first run, so many steps on. */
async function firstRun(page: Page, steps: number): Promise<void> {
  for (let step = 0; step < steps; step++) {
    await seenPrimary(page).click();
    await page.locator('h2:focus').waitFor();
  }
}

async function otherYear(page: Page, year: string): Promise<void> {
  await firstRun(page, 1);
  await page.getByRole('combobox').selectOption('');
  await page.getByRole('textbox').fill(year);
  await seenPrimary(page).click();
}

const FIRST_RUN: State[] = [
  { name: 'first run, step 1', script: reading(NOT_READY), reach: (page) => seenPrimary(page).waitFor() },
  { name: 'first run, step 2', script: reading(NOT_READY), reach: (page) => firstRun(page, 1) },
  {
    name: 'first run, a year that is none',
    script: reading(NOT_READY),
    reach: async (page, t) => {
      await otherYear(page, '2024');
      await page.getByText(t.firstRun.badYear).waitFor();
    },
  },
  { name: 'first run, step 3', script: reading(NOT_READY), reach: (page) => firstRun(page, 2) },
  {
    name: 'first run, the sample chosen',
    script: reading(NOT_READY),
    reach: async (page) => {
      await firstRun(page, 2);
      await page.getByRole('radio').nth(1).check();
    },
  },
  {
    name: 'first run, under way',
    script: reading(NOT_READY, { sidebarSetUp: [{ never: true }] }),
    reach: async (page) => {
      await firstRun(page, 2);
      await seenPrimary(page).click();
      await page.locator('.doing').waitFor();
    },
  },
  {
    name: 'first run, question about an unknown year',
    script: reading(NOT_READY, { sidebarSetUp: [refused('unknown-year')] }),
    reach: async (page) => {
      await otherYear(page, '2575');
      await page.locator('.summary').waitFor();
      await seenPrimary(page).click();
      await page.locator('dialog').waitFor();
    },
  },
];

const LINK_CHECK: State[] = [
  {
    name: 'name of the checker asked for',
    script: { ...reading(OVERVIEW), sidebarEvidence: [good({ ...EVIDENCE, person: '' })] },
    reach: startCheck,
  },
  { name: 'check that begins', script: checking({ never: true }), reach: startCheck },
  {
    name: 'check under way, being paused',
    script: checking(good(progressAt(24)), { never: true }),
    reach: async (page, t) => {
      await startCheck(page, t);
      await page.locator('progress[value]').waitFor();
      await press(page, t.links.pause);
    },
  },
  {
    name: 'check finished',
    script: checking(good({ ...CHECKED, details: [`O14 ${LONG_URL} — เสีย`] })),
    reach: endCheck,
  },
  { name: 'check stuck', script: checking(good(progressAt(24))), reach: endCheck },
  { name: 'check failed', script: checking(good(progressAt(24)), RAW), reach: endCheck },
  { name: 'somebody else checks', script: checking(refused('checking')), reach: endCheck },
];

const LONG_ITEM: EvidenceItem = {
  ...O14,
  title: LONG_WORD,
  owner: LONG_WORD,
  checkedByEye: true,
  checkedBy: 'w'.repeat(60),
  links: [...O14.links, { ...O14.links[0]!, address: LONG_URL }],
  gaps: [{ ...O14.gaps[0]!, message: LONG_URL, remedy: LONG_WORD }],
};
const ONE_ITEM: Script = { ...reading(OVERVIEW), sidebarEvidence: [good({ ...MANY, items: [LONG_ITEM] })] };

async function unfold(page: Page): Promise<void> {
  await openView(page, 'หลักฐาน');
  await page.locator('.cards summary').click();
  await page.locator('.card-body').waitFor();
}

const EVIDENCE_ITEMS: State[] = [
  {
    name: 'evidence, every item',
    script: { ...reading(OVERVIEW), sidebarEvidence: [good(MANY)] },
    reach: async (page, t) => {
      await openView(page, 'หลักฐาน');
      await press(page, t.evidence.all(MANY.items.length));
    },
  },
  {
    name: 'evidence, filtered until nothing is left',
    script: { ...reading(OVERVIEW), sidebarEvidence: [good(MANY)] },
    reach: async (page, t) => {
      await openView(page, 'หลักฐาน');
      await page.getByLabel(t.evidence.owner, { exact: true }).selectOption('=กองช่าง');
      await page.getByLabel(t.evidence.state, { exact: true }).selectOption('=missing');
      await page.getByText(t.evidence.noMatch).waitFor();
    },
  },
  { name: 'evidence, an item unfolded', script: ONE_ITEM, reach: unfold },
  {
    name: 'evidence, a tick that is being saved',
    script: { ...ONE_ITEM, sidebarTick: [{ never: true }] },
    reach: async (page) => {
      await unfold(page);
      await page.getByRole('checkbox').nth(2).click();
      await page.locator('.tick .spinner').waitFor();
    },
  },
  {
    name: 'evidence, a tick refused as stale',
    script: { ...ONE_ITEM, sidebarTick: [refused('stale')] },
    reach: async (page) => {
      await unfold(page);
      await page.getByRole('checkbox').nth(2).click();
      await page.getByRole('alert').waitFor();
      await page.locator('.progress:not(.doing)').waitFor({ state: 'attached' });
    },
  },
];

const SUBMISSION: State[] = [
  {
    name: 'reminders',
    script: reading(OVERVIEW, {
      sidebarReminders: [good([...REMINDERS, { owner: LONG_WORD, items: 3, text: LONG_URL }])],
    }),
    reach: async (page, t) => {
      await openSubmission(page, t.reminders.show);
      await page.locator('.items:visible .copy').first().click();
    },
  },
  {
    name: 'items for ITAS',
    script: reading(OVERVIEW, { sidebarItas: [good([LONG_ENTRY, ...ITAS.slice(0, 8)])] }),
    reach: async (page, t) => {
      await openSubmission(page, t.itas.show);
      await page.locator('.itas summary').first().waitFor();
      for (const summary of await page.locator('.itas summary').all()) await summary.click();
    },
  },
  {
    name: 'copying refused',
    script: reading(OVERVIEW, { sidebarItas: [good([LONG_ENTRY])] }),
    reach: async (page, t) => {
      await page.evaluate(() => {
        document.execCommand = () => false;
        Object.defineProperty(navigator.clipboard, 'writeText', { value: () => Promise.reject(new Error()) });
      });
      await openSubmission(page, t.itas.show);
      await page.locator('.itas summary').click();
      await page.getByRole('button', { name: t.itas.copyAll(2) }).click();
      await page.locator('.itas').getByText('Ctrl+C').waitFor();
    },
  },
  {
    name: 'question about freezing',
    script: reading(OVERVIEW),
    reach: (page, t) => openSubmission(page, t.commands.freeze.label),
  },
];

/** Long words and addresses in everything that a report is told of. */
const LONG_REPORT: Report = {
  ...REPORT,
  name: LONG_WORD,
  rules: [...REPORT.rules, { name: LONG_WORD, group: LONG_WORD, found: 12 }],
  offer: { ...OFFER, title: LONG_WORD, link: LONG_URL, explanation: LONG_WORD },
  template: LONG_URL,
};

const REPORT_VIEW: State[] = [
  {
    name: 'report, every rule unfolded',
    script: reading(OVERVIEW, { sidebarReport: [good(LONG_REPORT)] }),
    reach: async (page, t) => {
      await openView(page, 'รายงาน');
      await page.getByText(t.selfCheck.rules(LONG_REPORT.rules.length)).click();
    },
  },
  {
    name: 'report, a reason that is none',
    script: reading(OVERVIEW),
    reach: async (page, t) => {
      await openView(page, 'รายงาน');
      await press(page, t.report.exportDespite(2));
      await press(page, t.report.reason.confirm);
      await page.getByText(t.report.reason.fault).waitFor();
    },
  },
  {
    name: 'report, exported',
    script: reading(OVERVIEW, {
      sidebarReport: [good(CLEAN)],
      sidebarExport: [good({ ...LONG_REPORT, exports: [{ ...exportedOn(21), name: LONG_WORD }], note: LONG_WORD })],
    }),
    reach: async (page) => {
      await openView(page, 'รายงาน');
      await seenPrimary(page).click();
      await page.locator('.message.done').waitFor();
    },
  },
  {
    name: 'report, refused as stale',
    script: reading(OVERVIEW, { sidebarReport: [good(CLEAN)], sidebarExport: [refused('stale')] }),
    reach: async (page) => {
      await openView(page, 'รายงาน');
      await seenPrimary(page).click();
      await page.locator('.message.failed').waitFor();
      await page.locator('.progress:not(.doing)').waitFor({ state: 'attached' });
    },
  },
];

const SETTINGS_VIEW: State[] = [
  {
    name: 'settings, all that can be asked for',
    script: reading(OVERVIEW, {
      sidebarSettings: [good({ ...SETTINGS, entries: [{ label: LONG_WORD, value: LONG_URL, cell: null }] })],
      sidebarSelfCheck: [good([...SELF_CHECK, { what: LONG_WORD, state: 'bad', found: LONG_URL, remedy: LONG_WORD }])],
    }),
    reach: async (page, t) => {
      await openView(page, 'ตั้งค่า');
      await press(page, t.health.check);
      await press(page, t.examples.show);
      await page.getByRole('searchbox').waitFor();
      await page.getByRole('button', { name: t.person.change }).last().click();
      await page.locator('input:focus').waitFor();
    },
  },
];

const WORK: State[] = [
  {
    name: 'busy',
    script: reading(OVERVIEW, { sidebarRun: [{ never: true }] }),
    reach: (page) => seenPrimary(page).click(),
  },
  {
    name: 'outcome',
    script: reading(OVERVIEW, { sidebarRun: [good({ ...OUTCOME, link: EXPORTED.link })] }),
    reach: async (page) => {
      await seenPrimary(page).click();
      await page.locator('.done').waitFor();
    },
  },
  {
    name: 'refusal of the add-in',
    script: reading(OVERVIEW, { sidebarRun: [refused('busy')] }),
    reach: async (page) => {
      await seenPrimary(page).click();
      await page.getByRole('alert').waitFor();
    },
  },
  {
    name: 'failure',
    script: { sidebarOverview: [RAW] },
    reach: (page) => page.getByRole('alert').locator('summary').click(),
  },
  {
    name: 'question about the sample',
    script: reading(OVERVIEW),
    reach: async (page) => {
      await page.locator('.commands summary').click();
      await page.locator('.commands .danger').click();
    },
  },
];

export const STATES: State[] = [
  {
    name: 'loading',
    script: { sidebarOverview: [{ never: true }] },
    reach: (page) => page.locator('.doing').waitFor(),
  },
  ...FIRST_RUN,
  { name: 'nothing entered', script: reading(EMPTY), reach: (page) => page.locator('footer:visible').waitFor() },
  ...VIEWS.map(
    (view): State => ({
      name: `view ${view}`,
      script: reading(OVERVIEW),
      reach: async (page) => {
        await openView(page, view);
        await page.locator('h1:visible').waitFor();
        await page.locator('.progress:not(.doing)').waitFor({ state: 'attached' });
      },
    }),
  ),
  {
    name: 'all that is to do next',
    script: reading(OVERVIEW),
    reach: (page, t) => press(page, t.next.all(OVERVIEW.actions.length)),
  },
  { name: 'long words', script: reading(LONG), reach: (page) => page.locator('.commands summary').click() },
  ...LINK_CHECK,
  ...EVIDENCE_ITEMS,
  ...REPORT_VIEW,
  ...SUBMISSION,
  ...SETTINGS_VIEW,
  ...WORK,
];
