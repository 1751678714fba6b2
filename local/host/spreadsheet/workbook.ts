/** The spreadsheet at work: the model, its calculation, the rights of the running script, and the count of its calls. */
import { Calculator } from './calculator';
import { type CallKind, exception } from './calls';
import { effectiveFormat, scriptValue } from './cell-values';
import type { HostContext, Realm } from './context';
import { displayValue } from './display';
import { cellAt, type Rect, type SheetState, type SpreadsheetState } from './state';

/** A range as the service keeps it. */
export interface RangeCore {
  sheetId: number;
  rect: Rect;
  /** Given without ends ('C:C', '2:2', 'C3:C'): it is whole columns or whole rows, whatever their length. */
  whole?: 'rows' | 'columns';
}

const OWN_REALM: Realm = { Date, Array, Error };

export class Workbook {
  readonly calculator: Calculator;

  constructor(readonly context: HostContext) {
    this.calculator = new Calculator({
      state: context.state,
      ...(context.results && { results: context.results }),
      customFunctions: context.customFunctions,
      now: () => this.now(),
      DateClass: () => this.realm().Date,
    });
  }

  get state(): SpreadsheetState {
    return this.context.state;
  }

  now(): Date {
    return this.context.now?.() ?? new Date();
  }

  realm(): Realm {
    return this.context.realm?.() ?? OWN_REALM;
  }

  fail(message: string): Error {
    return exception(message, this.realm().Error);
  }

  /**
   * Rights, then the count.
   * A custom function may read but not write: 'You do not have permission to call setValue()':
   * https://developers.google.com/apps-script/guides/sheets/functions#using_services and
   * (wording as public scripts quote it).
   * AuthMode.NONE has no access to the document: https://developers.google.com/apps-script/guides/triggers and
   * https://developers.google.com/workspace/add-ons/concepts/editor-auth-lifecycle
   */
  enter(className: string, method: string, kind: CallKind, sheet?: string): void {
    const permission = this.context.permission();
    if (permission === 'customFunction' && (kind === 'write' || kind === 'structure')) {
      throw this.fail(`You do not have permission to call ${method}`);
    }
    if (permission === 'none' && !OPEN_TO_ALL.has(`${className}.${method}`)) {
      throw this.fail(`You do not have permission to call ${className}.${method}`);
    }
    this.context.calls.count({
      service: 'Spreadsheet',
      method: `${className}.${method}`,
      kind,
      ...(sheet && { sheet }),
    });
  }

  /** A sheet by its id. */
  sheet(id: number): SheetState {
    const sheet = this.state.sheets.find((other) => other.id === id);
    // Wording from memory.
    if (!sheet) throw this.fail(`Sheet ${id} not found`);
    return sheet;
  }

  /** Sheet names are compared without regard to case. */
  sheetNamed(name: string): SheetState | undefined {
    return this.state.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  }

  nextId(): number {
    const id = this.state.nextId;
    this.state.nextId += 1;
    return id;
  }

  scriptValue(sheet: SheetState, row: number, column: number): unknown {
    return scriptValue(cellAt(sheet, row, column), this.state.timeZone, this.realm().Date);
  }

  display(sheet: SheetState, row: number, column: number): string {
    const cell = cellAt(sheet, row, column);
    return displayValue(cell?.value, effectiveFormat(cell), this.state.locale);
  }

  /** An array of the script's realm, one item a cell of the rectangle. */
  grid<T>(rect: Rect, item: (row: number, column: number) => T): T[][] {
    const { Array: ArrayOfScript } = this.realm();
    return ArrayOfScript.from({ length: rect.rows }, (_, r) =>
      ArrayOfScript.from({ length: rect.columns }, (_, c) => item(rect.row + r, rect.column + c)),
    );
  }

  /** A list of the script's realm. */
  list<T>(items: Iterable<T>): T[] {
    return this.realm().Array.from(items);
  }

  /** The last row and column that hold content; 0 when there is none. */
  lastContent(sheet: SheetState): { row: number; column: number } {
    this.calculator.calculate();
    const last = { row: 0, column: 0 };
    for (const row in sheet.cells) {
      const cells = sheet.cells[row]!;
      for (const column in cells) {
        const { value, formula } = cells[column]!;
        if (value === undefined && formula === undefined) continue;
        last.row = Math.max(last.row, Number(row));
        last.column = Math.max(last.column, Number(column));
      }
    }
    return last;
  }
}

/** What a script may call before it is authorised: enough to build a menu. */
const OPEN_TO_ALL = new Set(['SpreadsheetApp.getUi']);

/** Service objects and what is behind them. */
const ranges = new WeakMap<object, RangeCore>();
const sheetIds = new WeakMap<object, number>();

export function registerRange(object: object, core: RangeCore): void {
  ranges.set(object, core);
}
export function registerSheet(object: object, id: number): void {
  sheetIds.set(object, id);
}
export function rangeCoreOf(object: object): RangeCore {
  return ranges.get(object)!;
}
export function sheetIdOf(object: object): number {
  return sheetIds.get(object)!;
}
