/** What people wrote into a workbook, and whether it is still there. */

import type { Host } from '../../local/host/host';
import { type CellState, cellAt, type SheetState } from '../../local/host/spreadsheet/state';
import { headerRowOf } from './office';

/** The tabs whose columns the add-in shares with people. */
const ADDIN_COLUMNS: Record<string, readonly string[]> = {
  start: ['key', 'topic', 'content'],
  settings: ['key', 'topic', 'help'],
  summary: ['code', 'name', 'score', 'weight', 'findings', 'trendYear', 'trendTotal', 'trendMean', 'trendChange'],
  components: ['id', 'code', 'title', 'component', 'seenLinks'],
  analysis: ['issue', 'name', 'origin', 'drafts', 'undo'],
  measures: ['id', 'issueName', 'origin', 'drafts', 'undo'],
  limits: ['instrument', 'name'],
  log: ['time', 'action', 'outcome', 'link'],
};
const INDICATOR_COLUMNS = [
  'code',
  'title',
  'subIndicator',
  'components',
  'state',
  'links',
  'stake',
  'findings',
  'editedBy',
  'editedAt',
  'seenLinks',
];

/** Every cell of people's with what it holds: value, formula, note and looks, by sheet id and place. */
export type PeopleCells = Map<string, string>;

/** Takes stock of all that isn't in a column of the add-in's own. */
export function peopleCells(host: Host): PeopleCells {
  host.spreadsheet.calculate();
  const cells: PeopleCells = new Map();
  for (const sheet of host.state.sheets) {
    const own = addinPlaces(host, sheet);
    for (const [row, columns] of Object.entries(sheet.cells)) {
      for (const [column, cell] of Object.entries(columns)) {
        if (own(Number(row), Number(column))) continue;
        const held = heldBy(cell);
        if (held !== null) cells.set(`${sheet.id} ${row}:${column}`, held);
      }
    }
  }
  return cells;
}

/** The cells that changed or went, in words; cells that were blank before may have been filled. */
export function harmed(before: PeopleCells, after: PeopleCells): string[] {
  return [...before]
    .filter(([place, held]) => after.get(place) !== held)
    .map(([place, held]) => {
      return `${place}: ${held} → ${after.get(place) ?? 'blank'}`;
    });
}

/** Things of a tab beside its cells that people set: its name, their colour rules and protections, sizes, charts. */
export function peopleThings(host: Host): unknown {
  return host.state.sheets.map((sheet) => ({
    name: sheet.name,
    hidden: sheet.hidden,
    colours: sheet.conditionalFormats.filter(({ criteria }) => criteria !== 'TEXT_EQUAL_TO'),
    protections: sheet.protections.filter(({ warningOnly }) => !warningOnly),
    widths: sheet.columnWidths,
    frozen: [sheet.frozenRows, sheet.frozenColumns],
    merges: sheet.merges,
    hiddenColumns: sheet.hiddenColumns,
    charts: sheet.charts,
  }));
}

/** The whole content of the file but the journal, without the ids that the host hands out. */
export function contents(host: Host): unknown {
  host.spreadsheet.calculate();
  return {
    sheets: host.state.sheets.map((sheet) => ({
      ...sheet,
      id: sheet.name,
      activeRange: '',
      cells: keyOf(host, sheet) === 'log' ? bodyless(host, sheet) : filled(sheet),
      protections: sheet.protections.map((protection) => ({ ...protection, id: 0 })),
      charts: sheet.charts.map((chart) => ({
        ...chart,
        id: 0,
        ranges: chart.ranges.map(({ rect }) => rect),
      })),
    })),
    names: host.state.namedRanges
      .map(({ name, sheetId, rect }) => ({ name, rect, sheet: nameOf(host, sheetId) }))
      .sort((a, b) => a.name.localeCompare(b.name)),
    marks: host.state.metadata
      .map(({ value, location }) => {
        const { sheetId, ...rest } = { sheetId: -1, ...location };
        return JSON.stringify([value, nameOf(host, sheetId), rest]);
      })
      .sort(),
  };
}

function filled(sheet: SheetState): SheetState['cells'] {
  return Object.fromEntries(Object.entries(sheet.cells).filter(([, row]) => Object.keys(row).length > 0));
}

/** The journal tells of each run, so only its header counts. */
function bodyless(host: Host, sheet: SheetState): unknown {
  return sheet.cells[headerRowOf(host, 'log')];
}

function nameOf(host: Host, sheetId: number): string {
  return host.state.sheets.find(({ id }) => id === sheetId)?.name ?? '';
}

function addinPlaces(host: Host, sheet: SheetState): (row: number, column: number) => boolean {
  const tab = keyOf(host, sheet);
  if (tab === null) return () => false;
  const keys = tab.startsWith('indicator.') ? INDICATOR_COLUMNS : (ADDIN_COLUMNS[tab] ?? []);
  const columns = new Set(
    host.state.metadata.flatMap(({ value, location }) =>
      location.type === 'COLUMN' && location.sheetId === sheet.id && keys.includes(String(value).replace('column:', ''))
        ? [location.index]
        : [],
    ),
  );
  const header = headerRowOf(host, tab);
  const isOurRow = rowTest(host, tab, sheet);
  return (row, column) => row > header && columns.has(column) && isOurRow(row);
}

/** In the indicators' tabs a row without a code of the framework is a person's own, in every column. */
function rowTest(host: Host, tab: string, sheet: SheetState): (row: number) => boolean {
  if (!tab.startsWith('indicator.')) return () => true;
  const mark = host.state.metadata.find(
    ({ value, location }) => value === 'column:code' && location.type === 'COLUMN' && location.sheetId === sheet.id,
  );
  const at = mark?.location.type === 'COLUMN' ? mark.location.index : 0;
  return (row) => /^(\d+|O\d+|[ie]\d+)$/.test(String(cellAt(sheet, row, at)?.value ?? ''));
}

function keyOf(host: Host, sheet: SheetState): string | null {
  const mark = host.state.metadata.find(
    ({ value, location }) =>
      location.type === 'SHEET' && location.sheetId === sheet.id && String(value).startsWith('tab:'),
  );
  return mark === undefined ? null : String(mark.value).slice('tab:'.length);
}

function heldBy({ value, formula, note, format }: CellState): string | null {
  if (value === undefined && formula === undefined && note === undefined) return null;
  return JSON.stringify([formula ?? value ?? '', note ?? '', format ?? {}]);
}
