/** What belongs to a tab as a whole: visibility, colour, rules, protections, charts. */
import { chartBuilder, chartObject, chartStateOf } from './chart';
import { parseColor } from './colors';
import { conditionalFormatObject, conditionalFormatStateOf } from './conditional-format';
import { enumName } from './enums';
import { type Methods, navigate, read, structure } from './expose';
import { protectionObject } from './protection';
import type { ChartState, SheetState } from './state';
import type { Workbook } from './workbook';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export function partMethods(book: Workbook, id: number, self: Sheet): Methods<Sheet> {
  const sheet = () => book.sheet(id);
  return {
    hideSheet: structure('', () => {
      hideSheet(book, sheet());
      return self;
    }),
    showSheet: structure('', () => {
      sheet().hidden = false;
      return self;
    }),
    isSheetHidden: read('', () => sheet().hidden),
    setHiddenGridlines: structure('boolean', (hidden: boolean) => {
      sheet().hiddenGridlines = hidden;
      return self;
    }),
    hasHiddenGridlines: read('', () => sheet().hiddenGridlines),
    // null takes the colour away: https://developers.google.com/apps-script/reference/spreadsheet/sheet#settabcolorcolor
    setTabColor: structure('string?', (color: string | null) => {
      const parsed = color === null ? null : parseColor(color);
      if (parsed === undefined) throw book.fail(`Invalid argument: ${color}`);
      sheet().tabColor = parsed;
      return self;
    }),
    getTabColor: read('', () => sheet().tabColor),
    getConditionalFormatRules: read('', () =>
      book.list(sheet().conditionalFormats.map((state) => conditionalFormatObject(book, id, state))),
    ),
    setConditionalFormatRules: structure('ConditionalFormatRule[]', (rules: object[]) => {
      // Array.from: a list of this realm, for the model outlives the script's.
      sheet().conditionalFormats = Array.from(rules, (rule) => conditionalFormatStateOf(book, rule, id));
    }),
    clearConditionalFormatRules: structure('', () => {
      sheet().conditionalFormats = [];
    }),
    protect: structure('', () => protectionObject(book, id, protectSheet(book, sheet()))),
    getProtections: read('enum', (type: unknown) =>
      book.list(
        sheet()
          .protections.filter((protection) => protection.type === enumName(type))
          .map((protection) => protectionObject(book, id, protection)),
      ),
    ),
    newChart: navigate('', () => chartBuilder(book, id)),
    getCharts: read('', () => book.list(sheet().charts.map((chart) => chartObject(book, id, structuredClone(chart))))),
    insertChart: structure('EmbeddedChart', (chart: object) => {
      sheet().charts.push({ ...structuredClone(chartStateOf(chart)), id: book.nextId() });
    }),
    updateChart: structure('EmbeddedChart', (chart: object) => {
      const { charts } = sheet();
      charts[indexOfChart(book, sheet(), chart)] = structuredClone(chartStateOf(chart));
    }),
    removeChart: structure('EmbeddedChart', (chart: object) => {
      sheet().charts.splice(indexOfChart(book, sheet(), chart), 1);
    }),
  };
}

/** The last visible sheet stays: 'You can't hide all the sheets in a document.' (wording as public scripts quote it) */
function hideSheet(book: Workbook, sheet: SheetState): void {
  if (book.state.sheets.every((other) => other === sheet || other.hidden)) {
    throw book.fail("You can't hide all the sheets in a document.");
  }
  sheet.hidden = true;
}

/** A sheet has one protection at most: protecting it again gives the same one: https://developers.google.com/apps-script/reference/spreadsheet/sheet#protect */
function protectSheet(book: Workbook, sheet: SheetState) {
  const existing = sheet.protections.find(({ type }) => type === 'SHEET');
  if (existing) return existing;
  const protection = {
    id: book.nextId(),
    type: 'SHEET' as const,
    rect: null,
    description: '',
    warningOnly: false,
    unprotected: [],
    editors: null,
  };
  sheet.protections.push(protection);
  return protection;
}

/** @throws when the chart is not (or no longer) in this sheet; wording from memory */
function indexOfChart(book: Workbook, sheet: SheetState, chart: object): number {
  const { id }: ChartState = chartStateOf(chart);
  const index = sheet.charts.findIndex((other) => other.id === id);
  if (index < 0) throw book.fail('The chart was not found on this sheet.');
  return index;
}
