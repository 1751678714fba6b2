/** What a cell shows beyond what the model says of it: conditional formats, broken rules, dropdowns, data of charts. */
import { containsCell } from './a1';
import { effectiveFormat } from './cell-values';
import { chartCells } from './chart';
import { copyFormula } from './references';
import { type CellFormat, type ChartState, type ConditionalFormatState, cellAt, type SheetState } from './state';
import { isTrueAt, meets, type SheetRange, textsIn } from './validation-check';
import type { Workbook } from './workbook';

/** Call `calculate` of the service first: what is shown is what the model holds. */
export interface Drawing {
  /** As getDisplayValue gives it. */
  text(sheet: SheetState, row: number, column: number): string;
  /** The looks of the first conditional format that holds; undefined where none does. */
  conditionalFormat(sheet: SheetState, row: number, column: number): CellFormat | undefined;
  /** Whether the content is none that the cell's rule would let in, which a rule that only warns does not prevent. */
  breaksRule(sheet: SheetState, row: number, column: number): boolean;
  /** What the cell's dropdown offers; undefined where it has none. */
  choices(sheet: SheetState, row: number, column: number): string[] | undefined;
  /** The values of a chart's ranges, one grid a range, for `renderChart`. */
  chartCells(chart: ChartState): unknown[][][];
}

export function drawingOf(book: Workbook): Drawing {
  return {
    text: (sheet, row, column) => book.display(sheet, row, column),
    conditionalFormat: (sheet, row, column) =>
      sheet.conditionalFormats.find((rule) => holds(book, rule, sheet, row, column))?.format,
    breaksRule: (sheet, row, column) => breaksRule(book, sheet, row, column),
    choices: (sheet, row, column) => choices(book, sheet, row, column),
    chartCells: (chart) => chartCells(book, chart),
  };
}

/** A formula is relative to the first range's corner; of an empty cell only a few conditions can hold. */
function holds(book: Workbook, rule: ConditionalFormatState, sheet: SheetState, row: number, column: number): boolean {
  const [first] = rule.ranges;
  if (!first || !rule.ranges.some((rect) => containsCell(rect, row, column))) return false;
  const cell = cellAt(sheet, row, column);
  const blank = cell?.value === undefined || cell.value === '';
  switch (rule.criteria) {
    case 'CELL_EMPTY':
      return blank;
    case 'CELL_NOT_EMPTY':
      return !blank;
    case 'CUSTOM_FORMULA': {
      const formula = copyFormula(String(rule.values[0]), row - first.row, column - first.column);
      return isTrueAt(book, formula, sheet, row, column);
    }
    case 'TEXT_DOES_NOT_CONTAIN':
      return meets(book, rule, cell?.value, effectiveFormat(cell));
    default:
      return !blank && meets(book, rule, cell.value, effectiveFormat(cell));
  }
}

function breaksRule(book: Workbook, sheet: SheetState, row: number, column: number): boolean {
  const cell = cellAt(sheet, row, column);
  const rule = cell?.validation;
  if (!rule || cell.value === undefined || cell.value === '') return false;
  if (rule.criteria === 'CUSTOM_FORMULA') return !isTrueAt(book, String(rule.values[0]), sheet, row, column);
  return !meets(book, rule, cell.value, effectiveFormat(cell));
}

/** The second value of such a rule says whether there is a dropdown at all. */
function choices(book: Workbook, sheet: SheetState, row: number, column: number): string[] | undefined {
  const { criteria, values } = cellAt(sheet, row, column)?.validation ?? {};
  if (criteria === undefined || values?.[1] === false) return undefined;
  if (criteria === 'VALUE_IN_LIST') return [...(values![0] as string[])];
  if (criteria === 'VALUE_IN_RANGE') return textsIn(book, values![0] as unknown as SheetRange);
  return undefined;
}
