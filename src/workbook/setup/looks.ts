/** How a tab looks and what its cells accept: widths, wrapping, formats, dropdowns, colours with words, protection. */

import { EVIDENCE_STATES } from '../../ita/evidence/state';
import { VERDICT_WORDS } from '../../ita/links/record';
import { MEASURE_STATUSES } from '../../ita/measures/status';
import { columnLetter } from '../a1';
import type { Table, TableRow } from '../book';
import type { Column } from '../tabs';
import { ORIGINS } from '../write-drafts';

type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

export const COLORS = {
  header: '#1a5276',
  headerText: '#ffffff',
  title: '#1a5276',
  computed: '#f2f4f5',
  line: '#d5dade',
  input: '#ffffff',
} as const;

/** Background and text of each word; every pair has a contrast of at least 4.5:1. */
const WORD_COLORS: Record<string, { background: string; text: string }> = {
  [EVIDENCE_STATES.missing]: { background: '#f8d7da', text: '#7b1520' },
  [EVIDENCE_STATES.faulty]: { background: '#fde2cf', text: '#7a3300' },
  [EVIDENCE_STATES.incomplete]: { background: '#fbe3ec', text: '#7a1140' },
  [EVIDENCE_STATES.doubtful]: { background: '#fff3cd', text: '#664d03' },
  [EVIDENCE_STATES.unopened]: { background: '#e2e3e5', text: '#383d41' },
  [EVIDENCE_STATES.recheck]: { background: '#f3e3d3', text: '#5c3a12' },
  [EVIDENCE_STATES.unseen]: { background: '#e6e0f3', text: '#3d2a73' },
  [EVIDENCE_STATES.opened]: { background: '#d7eef0', text: '#0b4a50' },
  [EVIDENCE_STATES.seen]: { background: '#d1e7dd', text: '#0a3622' },
};

const ORIGIN_COLORS: typeof WORD_COLORS = {
  [ORIGINS.hand]: { background: '#d6e4f5', text: '#0b2e59' },
  [ORIGINS.partly]: { background: '#e4ecf7', text: '#0b2e59' },
  [ORIGINS.draft]: { background: '#e2e3e5', text: '#383d41' },
};

/** 'ใช้ได้' has none: the reason beside it may still hold a doubt. */
const VERDICT_COLORS: typeof WORD_COLORS = {
  [VERDICT_WORDS.broken]: { background: '#f8d7da', text: '#7b1520' },
  [VERDICT_WORDS.unseen]: { background: '#e6e0f3', text: '#3d2a73' },
};

const STATUS_COLORS: typeof WORD_COLORS = {
  [MEASURE_STATUSES.planned]: { background: '#e2e3e5', text: '#383d41' },
  [MEASURE_STATUSES['under-way']]: { background: '#fff3cd', text: '#664d03' },
  [MEASURE_STATUSES.done]: { background: '#d1e7dd', text: '#0a3622' },
  [MEASURE_STATUSES['not-done']]: { background: '#f8d7da', text: '#7b1520' },
};

/** The columns whose words are coloured. */
const COLORED: Record<string, typeof WORD_COLORS> = {
  state: WORD_COLORS,
  origin: ORIGIN_COLORS,
  verdict: VERDICT_COLORS,
  status: STATUS_COLORS,
};

const FONT = 'Sarabun';
export const PROTECTION_NOTE = 'ITA: คอลัมน์ที่ส่วนเสริมคำนวณให้ พิมพ์ทับแล้วจะถูกเขียนใหม่';

/** Dresses a new tab as a whole. */
export function dressTab(table: Table): void {
  const { sheet, tab, headerRow } = table;
  const width = tab.columns.length;
  const all = sheet.getRange(1, 1, sheet.getMaxRows(), width);
  all.setFontFamily(FONT).setFontSize(11).setVerticalAlignment('top').setWrap(true);
  // A coloured cell hides the grid's own lines, so rows need lines of their own.
  const body = sheet.getRange(headerRow, 1, sheet.getMaxRows() - headerRow + 1, width);
  body.setBorder(true, true, true, true, true, true, COLORS.line, SpreadsheetApp.BorderStyle.SOLID);
  const title = sheet.getRange(1, 1, headerRow - 1, width);
  title.setFontSize(14).setFontWeight('bold').setFontColor(COLORS.title).setWrap(false).setVerticalAlignment('middle');
  sheet.setRowHeight(1, 36);
  sheet.setFrozenRows(headerRow);
  if (tab.frozenColumns !== undefined) sheet.setFrozenColumns(tab.frozenColumns);
  dressColumns(table, tab.columns);
}

/** Dresses columns that came between others, without the colour and the dropdowns that they took over from a neighbour. */
export function dressInserted(table: Table, columns: readonly Column[]): void {
  const { sheet, headerRow } = table;
  const letters = columns.map((column) => columnLetter(table.columns[column.key] ?? 0));
  const bodies = sheet.getRangeList(
    letters.map((letter) => `${letter}${headerRow + 1}:${letter}${sheet.getMaxRows()}`),
  );
  bodies.clearDataValidations();
  bodies.setBackground(null).setHorizontalAlignment(null).setWrap(true);
  dressColumns(table, columns);
}

/** Dresses the header and the body of some columns; the rest of the sheet stays as people made it. */
export function dressColumns(table: Table, columns: readonly Column[]): void {
  const { sheet, headerRow } = table;
  const lastRow = sheet.getMaxRows();
  const at = (column: Column) => table.columns[column.key] ?? 0;
  const bodies = (wanted: (column: Column) => boolean) => {
    const letters = columns.filter(wanted).map((column) => columnLetter(at(column)));
    return letters.length === 0 ? null : sheet.getRangeList(letters.map((l) => `${l}${headerRow + 1}:${l}${lastRow}`));
  };
  const headers = sheet.getRangeList(columns.map((column) => `${columnLetter(at(column))}${headerRow}`));
  headers
    .setBackground(COLORS.header)
    .setFontColor(COLORS.headerText)
    .setFontWeight('bold')
    .setHorizontalAlignment('center')
    .setVerticalAlignment('middle')
    .setWrap(true);
  bodies((column) => column.owner === 'addin')?.setBackground(COLORS.computed);
  bodies((column) => column.format === 'text')?.setNumberFormat('@');
  bodies((column) => column.format === 'score')?.setNumberFormat('0.00');
  bodies((column) => column.format === 'date')?.setNumberFormat('d/m/yyyy');
  bodies(isCentered)?.setHorizontalAlignment('center');
  explain(table, columns);
  for (const column of columns) {
    sheet.setColumnWidth(at(column), column.width);
    if (column.hidden === true) sheet.hideColumns(at(column));
  }
}

function isCentered({ centered, format }: Column): boolean {
  return centered === true || format === 'score' || format === 'checkbox' || format === 'date';
}

/** What belongs into a column, as notes on the headers; notes of other headers stay. */
function explain({ sheet, headerRow, columns: positions }: Table, columns: readonly Column[]): void {
  const header = sheet.getRange(headerRow, 1, 1, Math.max(...Object.values(positions).map((at) => at ?? 1)));
  const notes = header.getNotes();
  for (const { key, help } of columns) {
    const at = positions[key];
    if (help !== undefined && at !== undefined && notes[0] !== undefined) notes[0][at - 1] = help;
  }
  header.setNotes(notes);
}

/** Dropdowns and bounds. They warn and help but refuse nothing: what is wrong is found and said by the check. */
export function setValidations(table: Table, divisions: readonly string[]): void {
  for (const column of table.tab.columns) {
    const at = table.columns[column.key];
    const rule = validationOf(column, divisions);
    if (at !== undefined && rule !== null) bodyOf(table, at).setDataValidation(rule);
  }
}

function validationOf(
  column: Column,
  divisions: readonly string[],
): GoogleAppsScript.Spreadsheet.DataValidation | null {
  const builder = () => SpreadsheetApp.newDataValidation().setAllowInvalid(true);
  if (column.choices !== undefined) {
    const choices = column.choices === 'divisions' ? divisions : column.choices;
    if (choices.length === 0) return null;
    return builder()
      .requireValueInList([...choices], true)
      .setHelpText(column.help ?? column.header)
      .build();
  }
  if (column.format === 'score' && column.owner === 'people') {
    return builder().requireNumberBetween(0, 100).setHelpText('คะแนน 0–100 เว้นว่างไว้ถ้ายังไม่ทราบ').build();
  }
  return null;
}

function bodyOf(table: Table, column: number): GoogleAppsScript.Spreadsheet.Range {
  const { sheet, headerRow } = table;
  return sheet.getRange(headerRow + 1, column, sheet.getMaxRows() - headerRow, 1);
}

/** Our colour rules beside people's own: theirs stay, ours are put once. */
export function setColors(table: Table): void {
  const ours = Object.entries(COLORED).flatMap(([key, colors]) => wordRules(table, key, colors));
  if (ours.length === 0) return;
  const { sheet } = table;
  const theirs = sheet.getConditionalFormatRules().filter((rule) => !isOurs(table, rule));
  sheet.setConditionalFormatRules([...theirs, ...ours]);
}

/** For one of our words, in our column of it and nowhere else. */
function isOurs(table: Table, rule: Rule): boolean {
  const ranges = rule.getRanges();
  return Object.entries(COLORED).some(
    ([key, colors]) =>
      Object.keys(colors).includes(textOfRule(rule)) &&
      ranges.every((range) => range.getColumn() === table.columns[key] && range.getNumColumns() === 1),
  );
}

function wordRules(table: Table, key: string, colors: typeof WORD_COLORS): Rule[] {
  const at = table.columns[key];
  if (at === undefined) return [];
  return Object.entries(colors).map(([word, { background, text }]) =>
    SpreadsheetApp.newConditionalFormatRule()
      .whenTextEqualTo(word)
      .setBackground(background)
      .setFontColor(text)
      .setRanges([bodyOf(table, at)])
      .build(),
  );
}

function textOfRule(rule: Rule): string {
  const condition = rule.getBooleanCondition();
  return condition === null ? '' : String(condition.getCriteriaValues()[0] ?? '');
}

/**
 * Warns before a person types over a computed column; nobody's script and no owner is stopped. A tab that `isNew` may
 * have got a part of its protections by a set-up that was stopped. In a tab that has them, of which somebody may have
 * taken some away, only the columns that were `added` now get theirs.
 */
export function protectComputed(table: Table, isNew: boolean, added: readonly Column[] = []): void {
  const { sheet, tab } = table;
  const existing = sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE);
  const ours = existing.filter((protection) => protection.getDescription() === PROTECTION_NOTE);
  const begun = new Map(existing.map((protection) => [protection.getRange().getA1Notation(), protection]));
  const isCovered = (at: number) =>
    ours.some((protection) => {
      const range = protection.getRange();
      return range.getColumn() <= at && at <= range.getLastColumn();
    });
  const wanted = isNew || ours.length === 0 ? tab.columns : added;
  const computed = wanted
    .filter((column) => column.owner === 'addin')
    .map((column) => table.columns[column.key] ?? 0)
    .filter((at) => isNew || !isCovered(at));
  for (const [first, last] of runsOf(computed.filter((at) => at > 0))) {
    const block = sheet.getRange(1, first, sheet.getMaxRows(), last - first + 1);
    const protection = begun.get(block.getA1Notation()) ?? block.protect();
    protection.setDescription(PROTECTION_NOTE).setWarningOnly(true);
  }
}

/** [1, 2, 3, 7] → [[1, 3], [7, 7]] */
function runsOf(numbers: readonly number[]): [number, number][] {
  const runs: [number, number][] = [];
  for (const number of [...numbers].sort((a, b) => a - b)) {
    const last = runs[runs.length - 1];
    if (last !== undefined && last[1] === number - 1) last[1] = number;
    else runs.push([number, number]);
  }
  return runs;
}

/** Set-up hides what isn't for every day; a person who showed the tab isn't overruled later. */
export function hideIfPlanned(table: Table): void {
  if (table.tab.hidden === true) table.sheet.hideSheet();
}

/**
 * A checkbox in each row that has none: a new row, a column that was put back, a cell that was pasted over. A tick that
 * stands there stays, and so does whatever else a person typed.
 */
export function ensureCheckboxes(table: Table, rows: readonly TableRow[]): void {
  const column = table.tab.columns.find(({ format }) => format === 'checkbox');
  const at = column === undefined ? undefined : table.columns[column.key];
  if (at === undefined || rows.length === 0) return;
  const { CHECKBOX } = SpreadsheetApp.DataValidationCriteria;
  const rules = bodyOf(table, at).getDataValidations();
  const bare = rows.filter(({ number }) => rules[number - table.headerRow - 1]?.[0]?.getCriteriaType() !== CHECKBOX);
  const holding = (wanted: readonly unknown[]) =>
    runsOf(bare.filter(({ cells }) => wanted.includes(cells[at - 1] ?? '')).map(({ number }) => number));
  const rangeOf = ([first, last]: [number, number]) => table.sheet.getRange(first, at, last - first + 1, 1);
  // insertCheckboxes() clears the cells, a rule alone leaves what is in them.
  for (const run of holding(['', false])) rangeOf(run).insertCheckboxes();
  const rule = SpreadsheetApp.newDataValidation().requireCheckbox().build();
  for (const run of holding([true])) rangeOf(run).setDataValidation(rule);
}
