/** Opens the built sidebar in Chromium at the size that Google Sheets gives it, with a google.script.run to script. */

import { type Browser, chromium, type Locator, type Page } from 'playwright-core';
import { buildSidebar } from '../../build/sidebar';
import type { Answer, Overview, Server } from '../../sidebar/contract';
import type { Language } from '../../sidebar/texts';
import { chromiumPath, fontEnvironment } from '../setup/tools';
import { READINGS } from './samples';

type AnswerOf<Name extends keyof Server> = ReturnType<Server[Name]>;

/** How one call ends. */
export type Step<A = Answer<unknown>> =
  | { answer: A | null }
  /** The failure handler is called with an Error of this name and message. */
  | { error: { name: string; message: string } }
  /** Neither handler is ever called. */
  | { never: true }
  /** As `answer`, once the test calls `release`. */
  | { held: A };

/**
 * The ends of the first, second, … call of each function; the last one holds for all that follow. The calls that a view
 * is read by are answered with a sample where nothing else is said; any other call is there only if it is named.
 */
export type Script = { [Name in keyof Server]?: Step<AnswerOf<Name>>[] };

export interface Sidebar {
  page: Page;
  /** The calls so far, as the server got them. */
  calls(): Promise<{ name: string; args: unknown[] }[]>;
  /** Answers the calls that are held. */
  release(): Promise<void>;
  /** Requests that the page made beyond itself. */
  requests: string[];
  /** Uncaught exceptions in the page. */
  crashes: string[];
}

export interface Options {
  /** Time stands under the test's control: `page.clock`. */
  clock?: boolean;
  /** As the add-in puts it into the page. */
  language?: Language;
}

/** The sidebar in Google Sheets: a frame of another origin, which may not write to the clipboard by itself. */
export const FRAMED = 'https://sheets.test/';

const ADDRESS = 'https://sidebar.test/';
const SIZE = { width: 300, height: 700 };

/** What one browser page serves, and what came of it. */
interface Serving {
  page: Page;
  html: string;
  requests: string[];
  crashes: string[];
}

let browser: Browser;
let pages: Record<Language, string>;
let shared: Serving | null = null;

jest.setTimeout(60_000);

/** Call at the head of a file of tests: one browser for the file, a fresh document for each test. */
export function useBrowser(): void {
  beforeAll(async () => {
    pages = { th: await buildSidebar('th'), en: await buildSidebar('en') };
    browser = await chromium.launch({
      executablePath: chromiumPath(),
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'],
      env: { ...process.env, ...fontEnvironment() } as Record<string, string>,
    });
  });
  afterAll(() => browser?.close());
}

export async function openSidebar(script: Script, { clock = false, language = 'th' }: Options = {}): Promise<Sidebar> {
  // A clock can't be taken off a page again. Any other page is used once more: opening one takes most of a test's time.
  const serving = (clock ? null : shared) ?? (await newPage());
  if (!clock) shared = serving;
  const { page } = serving;
  const google = `(${installGoogle})(${JSON.stringify({ ...READINGS, ...script }).replace(/</g, '\\u003c')})`;
  serving.html = pages[language].replace('<script>', () => `<script>${google}</script><script>`);
  serving.requests = [];
  serving.crashes = [];
  await page.setViewportSize(SIZE);
  await page.emulateMedia({ colorScheme: 'light' });
  await page.mouse.move(0, 0);
  if (clock) await page.clock.install();
  await page.goto(ADDRESS);
  const { requests, crashes } = serving;
  return {
    page,
    requests,
    crashes,
    calls: () => page.evaluate(() => (window as unknown as FakeWindow).fake.calls),
    release: () => page.evaluate(() => (window as unknown as FakeWindow).fake.release()),
  };
}

async function newPage(): Promise<Serving> {
  const context = await browser.newContext({ viewport: SIZE, locale: 'th-TH' });
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  const serving: Serving = { page, html: '', requests: [], crashes: [] };
  await page.route('**/*', (route) => {
    const url = route.request().url();
    const contentType = 'text/html; charset=utf-8';
    if (url === ADDRESS) return route.fulfill({ contentType, body: serving.html });
    if (url === FRAMED) return route.fulfill({ contentType, body: FRAME });
    serving.requests.push(url);
    return route.abort();
  });
  page.on('pageerror', (error) => serving.crashes.push(error.message));
  return serving;
}

const FRAME = `<!DOCTYPE html><iframe src="${ADDRESS}" width="300" height="650"
  sandbox="allow-downloads allow-forms allow-modals allow-popups allow-same-origin allow-scripts"></iframe>`;

/** A script in which the overview is read well, and what else a test needs. */
export function reading(overview: Overview, rest: Script = {}): Script {
  return { sidebarOverview: [{ answer: { ok: true, value: overview } }], ...rest };
}

/** What the page says of the task that is under way, to be seen and heard. */
export function statusOf(page: Page): Locator {
  return page.locator('.progress [role=status]');
}

/** What is said to screen readers only. */
export function newsOf(page: Page): Locator {
  return page.locator('.heard-only[role=status]');
}

/** The views by what is on their buttons. */
export const VIEWS = ['ภาพรวม', 'หลักฐาน', 'มาตรการ', 'รายงาน', 'ส่ง ITAS', 'ตั้งค่า'] as const;

/** The view of this name, in whichever language the page is; the overview is read by then. */
export async function openView(page: Page, name: (typeof VIEWS)[number]): Promise<void> {
  await page.getByRole('navigation').getByRole('button').nth(VIEWS.indexOf(name)).click();
}

/** Text as it is laid out, once it is there: hidden parts left out, blocks on lines of their own. */
export async function textSeen(locator: Locator): Promise<string> {
  await locator.first().waitFor();
  return (await locator.allInnerTexts()).join('\n');
}

interface FakeWindow {
  fake: { calls: { name: string; args: unknown[] }[]; release: () => void };
}

/**
 * Runs in the page. Like Google's: calls are asynchronous, arguments and answers travel as JSON, an argument that is
 * a Date or function makes the call throw, and a name that isn't a server function isn't there.
 * https://developers.google.com/apps-script/guides/html/reference/run
 *
 * It is sent as source, so it uses nothing from outside.
 */
function installGoogle(script: Record<string, Step[]>): void {
  const calls: { name: string; args: unknown[] }[] = [];
  const held: (() => void)[] = [];
  type Handler = (value: unknown) => void;
  const legal = (value: unknown): boolean =>
    value === null ||
    ['number', 'boolean', 'string'].includes(typeof value) ||
    (typeof value === 'object' &&
      (Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype) &&
      Object.values(value as object).every(legal));

  const play = (step: Step, succeed: Handler, fail: Handler) => {
    if ('never' in step) return;
    if ('held' in step) return void held.push(() => succeed(JSON.parse(JSON.stringify(step.held))));
    setTimeout(() => {
      if ('answer' in step) return succeed(JSON.parse(JSON.stringify(step.answer)));
      fail(Object.assign(new Error(step.error.message), { name: step.error.name }));
    }, 10);
  };

  const runner = (succeed: Handler, fail: Handler): Record<string, unknown> => ({
    withSuccessHandler: (handler: Handler) => runner(handler, fail),
    withFailureHandler: (handler: Handler) => runner(succeed, handler),
    ...Object.fromEntries(
      Object.entries(script).map(([name, steps]) => [
        name,
        (...args: unknown[]) => {
          if (!args.every(legal)) throw new TypeError(`${name}: illegal argument`);
          const before = calls.filter((call) => call.name === name).length;
          calls.push({ name, args: JSON.parse(JSON.stringify(args)) });
          play(steps[Math.min(before, steps.length - 1)]!, succeed, fail);
        },
      ]),
    ),
  });
  const nothing = () => {};
  Object.assign(window, {
    google: { script: { run: runner(nothing, nothing) } },
    fake: { calls, release: () => held.splice(0).forEach((answer) => void answer()) },
  });
}
