/** The officers' guide names what the add-in has: commands, tabs, words, columns, placeholders. */

import { CHART_ALT_TEXT, type Placeholder, REPORT_PLACEHOLDERS } from '../../src/document/placeholders';
import { EVIDENCE_STATES } from '../../src/ita/evidence/state';
import { FRAMEWORK_COLUMNS } from '../../src/ita/framework/columns';
import { CONFIDENCE_WORDS } from '../../src/ita/framework/confidence';
import { frameworkOf } from '../../src/ita/framework/years';
import { FIXED_TABS, indicatorTabs } from '../../src/workbook/tabs';
import { ORIGINS } from '../../src/workbook/write-drafts';
import { emptyFile } from '../workbook/office';
import { codeIn, readDocument, tableRows } from './markdown';

const guide = readDocument('docs/guide.md');
const rows = tableRows(guide);
const firstCells = rows.map(([first]) => first ?? '');

describe("the officers' guide", () => {
  it('explains every command of the menu, in its order', () => {
    const [menu] = emptyFile().open();
    const captions = menu?.entries.flatMap((entry) => ('functionName' in entry ? [entry.caption] : [])) ?? [];
    expect(captions.length).toBeGreaterThan(0);
    expect(firstCells.filter((cell) => captions.includes(cell))).toEqual(captions);
  });

  it('has a chapter for every tab', () => {
    const chapters = [...guide.matchAll(/^### (.*)$/gm)].map(([, title]) => title ?? '');
    const missing = FIXED_TABS.filter(({ name }) => !chapters.some((title) => title.startsWith(name)));
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

function isPlaceholder(cell: string): boolean {
  return cell.includes('{') || cell.includes(CHART_ALT_TEXT);
}

function tagCell({ kind, tag }: Placeholder): string {
  if (kind === 'picture') return `ภาพ \`${tag}\``;
  return kind === 'loop' ? `\`{#${tag}}…{/${tag}}\`` : `\`{${tag}}\``;
}
