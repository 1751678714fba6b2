/** The functions that HyperFormula lacks or does otherwise than Google, and the way back to the caller with a raw result. */
import { CellError, EmptyValue, ErrorType, FunctionPlugin, HyperFormula, SimpleRangeValue } from 'hyperformula';
import { displayValue } from './display';
import type { CellValue } from './state';

/** What evaluating gives: HyperFormula's own inner values. */
export type Raw = unknown;
export interface RawAst {
  type: string;
  args?: RawAst[];
  reference?: CellAddress;
  start?: CellAddress;
  end?: CellAddress;
}
interface CellAddress {
  toSimpleCellAddress(base: unknown): { sheet: number; row: number; col: number };
}

/** A range that a function gets as an argument, in HyperFormula's 0-based numbers. */
export interface RawArea {
  sheet: number;
  row: number;
  col: number;
  rows: number;
  columns: number;
}

/** What the functions need of whoever evaluates. */
export interface Evaluation {
  /** Where the formula is, for implicit intersection (1-based). */
  row: number;
  column: number;
  locale: string;
  /** Serial number of the current time. */
  now(): number;
  /** Runs a custom function; an argument is an area or an evaluated value. */
  callCustom(name: string, args: ({ area: RawArea } | { value: Raw })[]): Raw;
  /** Left here by HOST.EVAL. */
  result?: Raw;
}

/** The evaluation that is running; HyperFormula makes its plug-ins itself, so they find it here. */
const running: Evaluation[] = [];

/** Evaluates inside `run` with the functions serving `evaluation`. */
export function evaluateWith<T>(evaluation: Evaluation, run: () => T): T {
  running.push(evaluation);
  try {
    return run();
  } finally {
    running.pop();
  }
}

type State = { formulaAddress: unknown };
type Ast = { args: RawAst[] };

class HostFunctions extends FunctionPlugin {
  /** Hands the whole result over, arrays included. */
  result(ast: Ast, state: State): Raw {
    const evaluation = running.at(-1)!;
    const expression = ast.args[0]!;
    const value = this.evaluate(expression, state);
    evaluation.result =
      expression.type === 'CELL_RANGE' ? intersect(this.areaOf(expression, state)!, value, evaluation) : value;
    return 0;
  }

  /** A custom function of the script: HOST.CALL("NAME", ...). */
  call(ast: Ast, state: State): Raw {
    const [name, ...args] = ast.args;
    return running.at(-1)!.callCustom(
      String(this.evaluate(name!, state)),
      args.map((arg) => {
        const area = this.areaOf(arg, state);
        return area ? { area } : { value: this.evaluate(arg, state) };
      }),
    );
  }

  self(ast: Ast, state: State): Raw {
    return this.evaluate(ast.args[0]!, state);
  }

  unknown(ast: Ast, state: State): Raw {
    return new CellError(ErrorType.NAME, `Unknown function: '${String(this.evaluate(ast.args[0]!, state))}'.`);
  }

  today(): Raw {
    return { val: Math.floor(running.at(-1)!.now()), getDetailedType: () => 'NUMBER_DATE' };
  }

  now(): Raw {
    return { val: running.at(-1)!.now(), getDetailedType: () => 'NUMBER_DATETIME' };
  }

  /** TEXT through the host's own formats, so that it shows what a cell would show. */
  text(ast: Ast, state: State): Raw {
    if (ast.args.length !== 2) return new CellError(ErrorType.NA, 'Wrong number of arguments to TEXT.');
    const [value, format] = ast.args.map((arg) => this.evaluate(arg, state));
    return mapRaw(value, (item) => {
      if (item instanceof CellError) return item;
      if (format instanceof CellError) return format;
      return displayValue(
        (plain(item) as CellValue | undefined) ?? 0,
        String(plain(format) ?? ''),
        running.at(-1)!.locale,
      );
    });
  }

  /** INDEX(range, row, column) where 0 or nothing means all: https://support.google.com/docs/answer/3098242 */
  index(ast: Ast, state: State): Raw {
    const [source, row, column] = ast.args.map((arg) => this.evaluate(arg, withArrays(state)));
    const failed = [source, row, column].find((value) => value instanceof CellError);
    if (failed) return failed;
    const data = source instanceof SimpleRangeValue ? source.data : [[source]];
    let [rowIndex, columnIndex] = [Number(plain(row) ?? 0), Number(plain(column) ?? 0)];
    if (ast.args.length === 2 && data.length === 1) [rowIndex, columnIndex] = [0, rowIndex];
    if (rowIndex > data.length || columnIndex > (data[0]?.length ?? 0) || rowIndex < 0 || columnIndex < 0) {
      return new CellError(ErrorType.REF, 'INDEX is out of range.');
    }
    const rows = rowIndex === 0 ? data : [data[rowIndex - 1]!];
    const picked = rows.map((cells) => (columnIndex === 0 ? cells : [cells[columnIndex - 1]!]));
    return picked.length === 1 && picked[0]!.length === 1
      ? picked[0]![0]
      : SimpleRangeValue.onlyValues(picked as never);
  }

  /** Its arguments are arrays without ARRAYFORMULA: https://support.google.com/docs/answer/3094294 */
  sumproduct(ast: Ast, state: State): Raw {
    const factors = ast.args.map((arg) => {
      const value = this.evaluate(arg, withArrays(state));
      return value instanceof SimpleRangeValue ? (value.data as Raw[][]) : [[value]];
    });
    const failed = factors.flat(2).find((item) => item instanceof CellError);
    if (failed) return failed;
    const [model] = factors;
    if (factors.some((rows) => rows.length !== model!.length || rows[0]!.length !== model![0]!.length)) {
      return new CellError(ErrorType.VALUE, 'SUMPRODUCT has mismatched range sizes.');
    }
    return model!.reduce(
      (sum, cells, r) =>
        sum + cells.reduce<number>((line, _, c) => line + product(factors.map((rows) => rows[r]![c])), 0),
      0,
    );
  }

  private evaluate(ast: RawAst, state: State): Raw {
    return this.evaluateAst(ast as never, state as never);
  }

  private areaOf(ast: RawAst, state: State): RawArea | undefined {
    if (ast.type === 'CELL_REFERENCE') {
      return { ...ast.reference!.toSimpleCellAddress(state.formulaAddress), rows: 1, columns: 1 };
    }
    if (ast.type !== 'CELL_RANGE') return undefined;
    const start = ast.start!.toSimpleCellAddress(state.formulaAddress);
    const end = ast.end!.toSimpleCellAddress(state.formulaAddress);
    return { ...start, rows: end.row - start.row + 1, columns: end.col - start.col + 1 };
  }
}

/** A bare range in a cell gives the cell of its own row or column (from memory: 'An array value could not be found.'). */
function intersect(area: RawArea, value: Raw, { row, column }: Evaluation): Raw {
  if (!(value instanceof SimpleRangeValue)) return value;
  const data = value.data;
  if (area.columns === 1 && row > area.row && row <= area.row + area.rows) return data[row - 1 - area.row]![0];
  if (area.rows === 1 && column > area.col && column <= area.col + area.columns) return data[0]![column - 1 - area.col];
  return new CellError(ErrorType.VALUE, 'An array value could not be found.');
}

/** The state of an evaluation in which operators work on whole arrays. */
function withArrays(state: State): State {
  return Object.assign(Object.create(Object.getPrototypeOf(state)), state, { arraysFlag: true });
}

/** Text counts as 0. */
function product(items: Raw[]): number {
  return items.map((item) => plain(item)).reduce<number>((all, item) => all * (typeof item === 'number' ? item : 0), 1);
}

function mapRaw(value: Raw, change: (item: Raw) => Raw): Raw {
  if (!(value instanceof SimpleRangeValue)) return change(value);
  return SimpleRangeValue.onlyValues(value.data.map((cells) => cells.map((item) => change(item))) as never);
}

/** HyperFormula's numbers with a kind (dates, percents) as numbers, its empty value as undefined. */
export function plain(value: Raw): Raw {
  if (value === EmptyValue) return undefined;
  return typeof value === 'object' && value !== null && 'val' in value ? value.val : value;
}

const NAMES = {
  RESULT: 'result',
  CALL: 'call',
  SELF: 'self',
  UNKNOWN: 'unknown',
  TODAY: 'today',
  NOW: 'now',
  TEXT: 'text',
  INDEX: 'index',
  SUMPRODUCT: 'sumproduct',
};

HostFunctions.implementedFunctions = Object.fromEntries(
  Object.entries(NAMES).map(([name, method]) => [`HOST.${name}`, { method, parameters: [] }]),
);
HyperFormula.registerFunctionPlugin(HostFunctions, {
  enGB: Object.fromEntries(Object.keys(NAMES).map((name) => [`HOST.${name}`, `HOST.${name}`])),
});
