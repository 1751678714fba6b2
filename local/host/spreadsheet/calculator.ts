/**
 * Evaluates the formulas of a spreadsheet. HyperFormula (GPL-3.0, development only) computes each formula over plain
 * values; which formula comes when, where arrays spill and what custom functions give is decided here, because the size of
 * their results is known only once they have run.
 */
import { ErrorType, CellError as HfError, SimpleRangeValue } from 'hyperformula';
import { containsCell, intersects } from './a1';
import { argumentOf, type Result, rawOfScript, resultOf, sameValue, scriptValue } from './cell-values';
import { type CustomFunctions, type CustomResult, callCustomFunction } from './custom-functions';
import { serialOfMoment } from './dates';
import { Engine } from './engine';
import { type Evaluation, evaluateWith, type Raw, type RawArea } from './functions';
import { emptyCell, obstacleOf, setOrDelete, spillCells } from './spill';
import { type CellState, cellAt, cellFor, type Rect, type SheetState, type SpreadsheetState } from './state';
import { NOT_ALLOWED_TO_REFERENCE_VOLATILE, type Translation, translate } from './translate';

interface FormulaCell {
  sheet: SheetState;
  row: number;
  column: number;
  readonly translation: Translation;
  /** The cells that its result covers, or would cover if it were not blocked; its own cell is the first. */
  extent: Rect;
}

export interface CalculatorOptions {
  state: SpreadsheetState;
  customFunctions: CustomFunctions;
  now(): Date;
  DateClass(): DateConstructor;
  /** If the results in `state` are those of its formulas, what is known of them: then only what changes is calculated. */
  results?: FormulaResults;
}

/** What a calculator knows of results besides their values, which are in the state. Plain data. */
export interface FormulaResults {
  /** For each formula the cells that its result covers, or would cover if it were not blocked; its own is the first. */
  extents: { sheetId: number; extent: Rect }[];
  /** By function and arguments. */
  custom: Map<string, CustomResult>;
}

/** More rounds than this means formulas that chase each other. */
const MAX_ROUNDS = 10_000;

export class Calculator {
  private readonly engine = new Engine();
  private formulas = new Map<string, FormulaCell>();
  /** Cells written since the last calculation; null: everything may have changed. */
  private changes: Map<string, { sheet: SheetState; row: number; column: number }> | null = null;
  private results = new Map<string, CustomResult>();
  private calculating = false;

  constructor(private readonly options: CalculatorOptions) {
    if (options.results) this.takeResults(options.results);
  }

  /** A cell's content or date format changed. */
  cellChanged(sheet: SheetState, row: number, column: number): void {
    this.changes?.set(key(sheet, row, column), { sheet, row, column });
  }

  /** Rows, columns, sheets or names changed. */
  structureChanged(): void {
    this.changes = null;
  }

  /** Makes every custom function run again, as after a change of the script. */
  forgetResults(): void {
    this.results.clear();
    this.changes = null;
  }

  /** Brings all results up to date. A custom function that reads meanwhile sees what is there. */
  calculate(): void {
    if (this.calculating || this.changes?.size === 0) return;
    this.calculating = true;
    try {
      const dirty = this.changes === null ? this.rebuild() : this.applyChanges(this.changes);
      this.changes = new Map();
      this.evaluateAll(dirty);
    } catch (error) {
      this.changes = null;
      throw error;
    } finally {
      this.calculating = false;
    }
  }

  /** Brings all results up to date and tells of them, for the calculator of a copy of the state. */
  knownResults(): FormulaResults {
    this.calculate();
    const extents = Array.from(this.formulas.values(), ({ sheet, extent }) => ({ sheetId: sheet.id, extent }));
    return structuredClone({ extents, custom: this.results });
  }

  /** Evaluates a formula as if it stood in a cell, without putting it there (for rules). */
  evaluateAt(formula: string, sheet: SheetState, row: number, column: number): Result {
    this.calculate();
    const translation = translate(formula, { sheet, row, column }, this.options.state, new Map());
    const [[result] = []] = this.compute({
      sheet,
      row,
      column,
      translation,
      extent: { row, column, rows: 1, columns: 1 },
    });
    return result ?? {};
  }

  private rebuild(): Set<FormulaCell> {
    this.formulas.clear();
    for (const sheet of this.options.state.sheets) this.indexFormulas(sheet);
    this.fillEngine();
    return new Set(this.formulas.values());
  }

  private fillEngine(): void {
    const areas = [...this.formulas.values()].flatMap(({ translation }) => translation.areas);
    this.engine.reset(this.options.state.sheets, areas);
  }

  /** Notes the formulas with the results that are there. The engine is filled once one has to be calculated. */
  private takeResults({ extents, custom }: FormulaResults): void {
    this.changes = new Map();
    this.results = new Map(custom);
    for (const { sheetId, extent } of extents) {
      const sheet = this.options.state.sheets.find(({ id }) => id === sheetId)!;
      const { formula } = cellAt(sheet, extent.row, extent.column)!;
      this.noteFormula(sheet, extent.row, extent.column, formula!).extent = { ...extent };
    }
  }

  /** Takes the results of old calculations away and notes the formulas. */
  private indexFormulas(sheet: SheetState): void {
    for (const [row, cells] of Object.entries(sheet.cells)) {
      for (const [column, cell] of Object.entries(cells)) {
        if (cell.spill) emptyCell(cells, Number(column));
        else if (cell.formula !== undefined) this.addFormula(sheet, Number(row), Number(column), cell);
      }
    }
  }

  private addFormula(sheet: SheetState, row: number, column: number, cell: CellState): FormulaCell {
    delete cell.value;
    delete cell.resultFormat;
    return this.noteFormula(sheet, row, column, cell.formula!);
  }

  /** Its translation asks for the names of the script's functions, so it waits until somebody reads it. */
  private noteFormula(sheet: SheetState, row: number, column: number, text: string): FormulaCell {
    const { state, customFunctions } = this.options;
    let translation: Translation | undefined;
    const formula: FormulaCell = {
      sheet,
      row,
      column,
      get translation() {
        const names = () => new Map(customFunctions.names().map((name) => [name.toUpperCase(), name]));
        translation ??= translate(text, { sheet, row, column }, state, names());
        return translation;
      },
      extent: { row, column, rows: 1, columns: 1 },
    };
    this.formulas.set(key(sheet, row, column), formula);
    return formula;
  }

  private applyChanges(changes: NonNullable<typeof this.changes>): Set<FormulaCell> {
    const dirty = new Set<FormulaCell>();
    for (const { sheet, row, column } of [...changes.values()]) {
      const old = this.formulas.get(key(sheet, row, column));
      if (old) {
        this.formulas.delete(key(sheet, row, column));
        this.clearSpill(old, dirty);
      }
      const cell = cellAt(sheet, row, column);
      if (cell?.formula !== undefined) dirty.add(this.addFormula(sheet, row, column, cell));
      this.valueChanged(sheet, row, column, dirty);
      for (const formula of this.formulas.values()) {
        if (formula.sheet === sheet && containsCell(formula.extent, row, column)) dirty.add(formula);
      }
    }
    for (const formula of this.formulas.values()) if (formula.translation.volatile) dirty.add(formula);
    for (const formula of dirty)
      if (this.formulas.get(key(formula.sheet, formula.row, formula.column)) !== formula) dirty.delete(formula);
    return dirty;
  }

  /** Tells the engine the new value of a cell, and marks the formulas that read it. */
  private valueChanged(sheet: SheetState, row: number, column: number, dirty: Set<FormulaCell>): void {
    this.engine.tell(sheet, row, column);
    for (const formula of this.formulas.values()) {
      if (readsCell(formula, sheet, row, column)) dirty.add(formula);
    }
  }

  private evaluateAll(dirty: Set<FormulaCell>): void {
    const visiting = new Set<FormulaCell>();
    let rounds = 0;
    const visit = (formula: FormulaCell): void => {
      visiting.add(formula);
      for (const other of [...dirty]) {
        if (other === formula || !dirty.has(other) || !this.readsResultOf(formula, other)) continue;
        if (!visiting.has(other)) visit(other);
      }
      visiting.delete(formula);
      dirty.delete(formula);
      this.store(formula, this.dependsOnItself(formula) ? CIRCULAR : this.compute(formula), dirty);
    };
    for (let next = first(dirty); next; next = first(dirty)) {
      rounds += 1;
      if (rounds > MAX_ROUNDS) throw new Error('local host: the formulas of the spreadsheet do not come to rest');
      visit(next);
    }
  }

  private readsResultOf(formula: FormulaCell, other: FormulaCell): boolean {
    return formula.translation.areas.some(
      ({ sheetId, rect }) => sheetId === other.sheet.id && intersects(rect, other.extent),
    );
  }

  /** Follows the references of formulas, to find one that leads back. */
  private dependsOnItself(formula: FormulaCell): boolean {
    const seen = new Set<FormulaCell>();
    const follow = (current: FormulaCell): boolean => {
      for (const other of this.formulas.values()) {
        if (!this.readsResultOf(current, other)) continue;
        if (other === formula) return true;
        if (seen.has(other)) continue;
        seen.add(other);
        if (follow(other)) return true;
      }
      return false;
    };
    return follow(formula);
  }

  private compute(formula: FormulaCell): Result[][] {
    const { translation } = formula;
    if (translation.refusal) return [[{ value: { error: '#ERROR!', message: translation.refusal } }]];
    if (translation.custom && this.readsVolatile(formula, new Set())) {
      return [[{ value: { error: '#ERROR!', message: NOT_ALLOWED_TO_REFERENCE_VOLATILE } }]];
    }
    const evaluation = this.evaluationFor(formula);
    if (!this.engine.isFilled) this.fillEngine();
    this.engine.load(this.options.state.sheets, translation.areas);
    evaluateWith(evaluation, () => this.engine.evaluate(translation.expression, formula.sheet));
    if (!('result' in evaluation)) return [[{ value: { error: '#ERROR!', message: 'Formula parse error.' } }]];
    const { result } = evaluation;
    const data = result instanceof SimpleRangeValue ? (result.data as Raw[][]) : [[result]];
    return data.map((row) => row.map((item) => resultOf(item, this.options.state.locale)));
  }

  private readsVolatile(formula: FormulaCell, seen: Set<FormulaCell>): boolean {
    for (const other of this.formulas.values()) {
      if (seen.has(other) || other === formula || !this.readsResultOf(formula, other)) continue;
      seen.add(other);
      if (other.translation.volatile || this.readsVolatile(other, seen)) return true;
    }
    return false;
  }

  private evaluationFor(formula: FormulaCell): Evaluation {
    const { state, customFunctions, now, DateClass } = this.options;
    return {
      row: formula.row,
      column: formula.column,
      locale: state.locale,
      now: () => serialOfMoment(now().getTime(), state.timeZone),
      callCustom: (name, args) => {
        const given = args.map((arg) =>
          'area' in arg ? this.areaForScript(arg.area) : argumentOf(arg.value, state.timeZone, DateClass()),
        );
        return this.fromCustom(callCustomFunction(customFunctions, name, given, this.results));
      },
    };
  }

  /** The cells of an area as a custom function gets them: one cell as a value, more as rows of values. */
  private areaForScript(area: RawArea): unknown {
    const sheet = this.engine.sheetOf(area, this.options.state.sheets);
    const DateOfScript = this.options.DateClass();
    const values: unknown[][] = [];
    for (let row = area.row + 1; row <= area.row + area.rows; row++) {
      const line: unknown[] = [];
      for (let column = area.col + 1; column <= area.col + area.columns; column++) {
        line.push(scriptValue(cellAt(sheet, row, column), this.options.state.timeZone, DateOfScript));
      }
      values.push(line);
    }
    return area.rows === 1 && area.columns === 1 ? values[0]![0] : values;
  }

  /** The result of a custom function as HyperFormula goes on with it. */
  private fromCustom(result: CustomResult): Raw {
    if ('error' in result) return new HfError(ErrorType.ERROR, result.error);
    const raw = result.values.map((row) => row.map((value) => rawOfScript(value, this.options.state.timeZone)));
    return raw.length === 1 && raw[0]!.length === 1 ? raw[0]![0] : SimpleRangeValue.onlyValues(raw as never);
  }

  /** Puts a result into the model, spilling arrays unless something is in the way. */
  private store(formula: FormulaCell, results: Result[][], dirty: Set<FormulaCell>): void {
    const { sheet, row, column } = formula;
    const extent = { row, column, rows: results.length, columns: Math.max(...results.map((line) => line.length)) };
    const obstacle = obstacleOf(formula, extent);
    const shown = obstacle ? [[{ value: obstacle }]] : results;
    const before = spillCells(formula, formula.extent);
    formula.extent = extent;
    const covered = new Set<string>();
    shown.forEach((line, rowOffset) => {
      line.forEach((result, columnOffset) => {
        covered.add(key(sheet, row + rowOffset, column + columnOffset));
        this.put(formula, row + rowOffset, column + columnOffset, result, dirty);
      });
    });
    for (const place of before) {
      if (!covered.has(key(sheet, place.row, place.column))) this.drop(formula, place.row, place.column, dirty);
    }
  }

  private put(formula: FormulaCell, row: number, column: number, result: Result, dirty: Set<FormulaCell>): void {
    const { sheet } = formula;
    const isOwn = row === formula.row && column === formula.column;
    if (!isOwn && result.value === undefined && !cellAt(sheet, row, column)?.spill) return;
    const cell = cellFor(sheet, row, column);
    const same = sameValue(cell.value, result.value) && cell.resultFormat === result.format;
    if (!isOwn) cell.spill = { row: formula.row, column: formula.column };
    setOrDelete(cell, 'value', result.value);
    setOrDelete(cell, 'resultFormat', result.format);
    if (!same) this.valueChanged(sheet, row, column, dirty);
  }

  private drop(formula: FormulaCell, row: number, column: number, dirty: Set<FormulaCell>): void {
    emptyCell(formula.sheet.cells[row]!, column);
    this.valueChanged(formula.sheet, row, column, dirty);
  }

  private clearSpill(formula: FormulaCell, dirty: Set<FormulaCell>): void {
    for (const { row, column } of spillCells(formula, formula.extent)) this.drop(formula, row, column, dirty);
  }
}

/** A formula may not refer to itself (wording from memory). */
const CIRCULAR: Result[][] = [
  [
    {
      value: {
        error: '#REF!',
        message: 'Circular dependency detected. To resolve with iterative calculation, see File > Settings.',
      },
    },
  ],
];

function key(sheet: SheetState, row: number, column: number): string {
  return `${sheet.id}:${row}:${column}`;
}

function readsCell(formula: FormulaCell, sheet: SheetState, row: number, column: number): boolean {
  return formula.translation.areas.some(({ sheetId, rect }) => sheetId === sheet.id && containsCell(rect, row, column));
}

function first<T>(set: Set<T>): T | undefined {
  return set.values().next().value;
}
