/** The officers' guide names what the add-in has: commands, tabs, words, columns, placeholders. */

import * as th from '../../sidebar/texts/th';
import { CHART_ALT_TEXT, type Placeholder, REPORT_PLACEHOLDERS } from '../../src/document/placeholders';
import { EVIDENCE_STATES } from '../../src/ita/evidence/state';
import { FRAMEWORK_COLUMNS } from '../../src/ita/framework/columns';
import { CONFIDENCE_WORDS } from '../../src/ita/framework/confidence';
import { frameworkOf } from '../../src/ita/framework/years';
import { VERDICT_WORDS, verdictOf } from '../../src/ita/links/record';
import { DOUBT_WORDS, REASON_WORDS } from '../../src/ita/links/words';
import { ITAS_TAB } from '../../src/workbook/submission/itas-tab';
import { REMINDERS_TAB } from '../../src/workbook/submission/reminders-tab';
import { FIXED_TABS, indicatorTabs } from '../../src/workbook/tabs';
import { ORIGINS } from '../../src/workbook/write-drafts';
import { emptyFile } from '../workbook/office';
import { codeIn, readDocument, tableRows } from './markdown';

const guide = readDocument('docs/guide.md');
const rows = tableRows(guide);
const firstCells = rows.map(([first]) => first ?? '');

describe("the officers' guide", () => {
  it('explains every command of the menu, in its order', () => {
    const captions = menuCaptions();
    expect(captions.length).toBeGreaterThan(0);
    expect(firstCells.filter((cell) => captions.includes(cell))).toEqual(captions);
  });

  it("explains the sidebar's views, in their order", () => {
    const { title, ...views } = th.views;
    expect(tableUnder(title).map(([name]) => name)).toEqual(Object.values(views));
  });

  it('calls what is in the sidebar by the words that stand there', () => {
    const chapter = guide.slice(guide.indexOf('\n## แถบด้านข้าง\n'), guide.indexOf('\n## แท็บทั้งหมด\n'));
    const known = wordsIn([th, menuCaptions()]);
    const quoted = [...chapter.replace(/<[^>]+>/g, '').matchAll(/\*\*(?:ITA › )?([^*]+)\*\*|"([^"]+)"/g)].map(
      ([, bold, plain]) => bold ?? plain ?? '',
    );
    expect(quoted.length).toBeGreaterThan(40);
    expect(quoted.filter((words) => !known.some((text) => text.includes(words)))).toEqual([]);
  });

  it('has a chapter for every tab', () => {
    const chapters = [...guide.matchAll(/^### (.*)$/gm)].map(([, title]) => title ?? '');
    const tabs = [...FIXED_TABS, REMINDERS_TAB, ITAS_TAB];
    const missing = tabs.filter(({ name }) => !chapters.some((title) => title.startsWith(name)));
    expect(missing.map(({ name }) => name)).toEqual([]);
  });

  it('explains the columns that people fill in for OIT items', () => {
    const tab = indicatorTabs(frameworkOf(2567)!).find(({ columns }) => columns.some(({ key }) => key === 'urls'));
    const theirs = tab?.columns.filter(({ key, owner }) => owner === 'people' && key !== 'note') ?? [];
    const told = firstCells.flatMap((cell) => cell.split(' · '));
    expect(told).toEqual(expect.arrayContaining(theirs.map(({ header }) => header)));
  });

  it.each([
    ['states of evidence', EVIDENCE_STATES],
    ['origins of texts', ORIGINS],
  ])('explains all %s', (_words, words) => {
    expect(firstCells).toEqual(expect.arrayContaining(Object.values(words)));
  });

  it('explains the states of evidence in the order in which one is told before the other', () => {
    const head = firstCells.indexOf('คำในคอลัมน์ "สถานะหลักฐาน"');
    const states = Object.values(EVIDENCE_STATES);
    expect(firstCells.slice(head + 1, head + 1 + states.length)).toEqual(states);
  });

  it('lists every reason for which a link is not called usable, with its verdict and what to do', () => {
    const openYourself = REASON_WORDS.forbidden.remedy;
    expect(guide).toContain(`**เปิดดูเอง** ในตาราง หมายถึง ${openYourself}`);
    const reasons = (Object.keys(REASON_WORDS) as (keyof typeof REASON_WORDS)[]).filter(
      (reason) => reason !== 'opened',
    );
    const wanted = reasons.map((reason) => {
      const { what, remedy } = REASON_WORDS[reason];
      return [what, VERDICT_WORDS[verdictOf(reason)], remedy === openYourself ? 'เปิดดูเอง' : remedy];
    });
    expect(tableUnder('เหตุผล')).toEqual(wanted.sort(byVerdict));
  });

  it('lists every doubt about an opened page with what to do', () => {
    expect(tableUnder('ข้อสงสัย')).toEqual(Object.values(DOUBT_WORDS).map(({ what, remedy }) => [what, remedy]));
  });

  it("explains the framework's columns and its words of confidence", () => {
    expect(firstCells).toEqual(expect.arrayContaining(FRAMEWORK_COLUMNS.map(({ header }) => header)));
    for (const word of CONFIDENCE_WORDS) expect(guide).toContain(`\`${word}\``);
  });

  it('lists the placeholders of the report, each with its loop and its meaning', () => {
    const told = rows.filter(([tag]) => /^(ภาพ )?`/.test(tag ?? '') && isPlaceholder(tag ?? ''));
    expect(told.map(([tag, within, meaning]) => ({ tag, within: codeIn(within), meaning }))).toEqual(
      REPORT_PLACEHOLDERS.map((placeholder) => ({
        tag: tagCell(placeholder),
        within: placeholder.within ?? '',
        meaning: placeholder.meaning,
      })),
    );
  });
});

function menuCaptions(): string[] {
  const [menu] = emptyFile().open();
  return menu?.entries.flatMap((entry) => ('functionName' in entry ? [entry.caption] : [])) ?? [];
}

/**
 * Every text in it; those that are put together, once for one of a thing and once with the thing left open. A list of
 * one is read like the one.
 */
function wordsIn(texts: unknown): string[] {
  if (typeof texts === 'string') return [texts];
  if (typeof texts === 'function') return [texts([1], [1], [1]), texts(['…'], ['…'], ['…'])];
  return typeof texts === 'object' && texts !== null ? Object.values(texts).flatMap(wordsIn) : [];
}

/** The rows of the table whose head begins so. */
function tableUnder(head: string): string[][] {
  const table = guide.split(/\n\n+/).find((block) => block.startsWith(`| ${head} |`)) ?? '';
  return tableRows(table).slice(1);
}

/** What is broken first; the rest in the order of the words. */
function byVerdict([, one]: string[], [, other]: string[]): number {
  return Number(other === VERDICT_WORDS.broken) - Number(one === VERDICT_WORDS.broken);
}

function isPlaceholder(cell: string): boolean {
  return cell.includes('{') || cell.includes(CHART_ALT_TEXT);
}

function tagCell({ kind, tag }: Placeholder): string {
  if (kind === 'picture') return `ภาพ \`${tag}\``;
  return kind === 'loop' ? `\`{#${tag}}…{/${tag}}\`` : `\`{${tag}}\``;
}
