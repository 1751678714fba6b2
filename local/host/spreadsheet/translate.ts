/** Turns a formula as Google writes it into one that HyperFormula evaluates the same way, and lists what it depends on. */
import { HyperFormula } from 'hyperformula';
import { columnLetters, placeToRect } from './a1';
import type { Rect, SheetState, SpreadsheetState } from './state';
import { type Ref, type Token, tokenize } from './tokens';

/** Cells that a formula reads. */
export interface Area {
  sheetId: number;
  rect: Rect;
}

export interface Translation {
  /** For HyperFormula, without '='; every reference names its sheet as 's<id>' and is bounded. */
  expression: string;
  areas: Area[];
  /** Calls a function that gives something else each time. */
  volatile: boolean;
  /** Calls a custom function. */
  custom: boolean;
  /** An error that Google gives for the formula as a whole. */
  refusal?: string;
}

/** Functions of Google's that HyperFormula lacks or understands differently: a formula with one is refused loudly. */
const NOT_IMPLEMENTED = new Set(
  `QUERY SORT SORTN SPLIT JOIN REGEXMATCH REGEXEXTRACT REGEXREPLACE INDIRECT OFFSET LET LAMBDA MAP REDUCE SCAN BYROW BYCOL
  MAKEARRAY IMPORTRANGE IMPORTDATA IMPORTXML IMPORTHTML IMPORTFEED GOOGLEFINANCE GOOGLETRANSLATE DETECTLANGUAGE SPARKLINE
  IMAGE FLATTEN TOCOL TOROW WRAPCOLS WRAPROWS CHOOSECOLS CHOOSEROWS LOOKUP XMATCH ISFORMULA FORMULATEXT CELL ISURL ISEMAIL
  ENCODEURL COUNTUNIQUEIFS AVERAGEIFS RANK ROWS.RANK MODE FREQUENCY TREND GROWTH LINEST GETPIVOTDATA TO_DATE TO_TEXT
  TO_PERCENT DOLLAR FIXED DATESTRING RANDARRAY MINVERSE MDETERM`.split(/\s+/),
);

/** Functions that this host evaluates itself (functions.ts), by the name that HyperFormula gets. */
export const OWN_FUNCTIONS: Record<string, string> = {
  TEXT: 'HOST.TEXT',
  INDEX: 'HOST.INDEX',
  SUMPRODUCT: 'HOST.SUMPRODUCT',
  TODAY: 'HOST.TODAY',
  NOW: 'HOST.NOW',
};

const VOLATILE = new Set(['NOW', 'TODAY', 'RAND', 'RANDBETWEEN', 'RANDARRAY']);

/** Google's words in the cell: wording as public scripts quote it */
export const NOT_ALLOWED_TO_REFERENCE_VOLATILE =
  'This function is not allowed to reference a cell with NOW(), RAND(), or RANDBETWEEN()';

const known = new Set(HyperFormula.getRegisteredFunctionNames('enGB'));

/**
 * @param at the cell that the formula is in
 * @param customNames names of the script's custom functions, in capitals
 * @throws on a function that Google has and this host lacks
 */
export function translate(
  formula: string,
  at: { sheet: SheetState; row: number; column: number },
  state: SpreadsheetState,
  customNames: Map<string, string>,
): Translation {
  const tokens = tokenize(formula.slice(1));
  const result: Translation = { expression: '', areas: [], volatile: false, custom: false };
  /** What each open bracket belongs to. */
  const open: { kind: 'custom' | 'bracket' | 'array' }[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]!;
    switch (token.type) {
      case 'ref':
        result.expression += translateRef(token.ref, at.sheet, state, result.areas);
        break;
      case 'name':
        result.expression += translateName(token.text, state, result.areas);
        break;
      case 'call': {
        if (VOLATILE.has(token.name)) {
          result.volatile = true;
          if (open.some(({ kind }) => kind === 'custom')) result.refusal = NOT_ALLOWED_TO_REFERENCE_VOLATILE;
        }
        const empty = closesAtOnce(tokens, index + 2);
        const custom = known.has(token.name) ? undefined : customNames.get(token.name);
        open.push({ kind: custom ? 'custom' : 'bracket' });
        if (custom) result.custom = true;
        result.expression += translateCall(token, custom, empty, at);
        index += 1;
        break;
      }
      default:
        result.expression += translateOther(token.text, open);
    }
  }
  return result;
}

function closesAtOnce(tokens: Token[], from: number): boolean {
  return tokens.slice(from).find((token) => token.text.trim() !== '')?.text === ')';
}

/** The call with its opening bracket. */
function translateCall(
  token: { text: string; name: string },
  custom: string | undefined,
  empty: boolean,
  at: { row: number; column: number },
): string {
  if (custom) return `HOST.CALL("${custom}"${empty ? '' : ','}`;
  if (NOT_IMPLEMENTED.has(token.name)) {
    throw new Error(`local host: the formula function ${token.name} is not implemented`);
  }
  if (token.name === 'ROW' && empty) return `HOST.SELF(${at.row}`;
  if (token.name === 'COLUMN' && empty) return `HOST.SELF(${at.column}`;
  if (!known.has(token.name)) return `HOST.UNKNOWN("${token.text}"${empty ? '' : ','}`;
  return `${OWN_FUNCTIONS[token.name] ?? token.name}(`;
}

function translateOther(text: string, open: { kind: string }[]): string {
  if (text === '(') open.push({ kind: 'bracket' });
  if (text === '{') open.push({ kind: 'array' });
  if (text === ')' || text === '}') open.pop();
  // Between arguments Google takes ';' as well as ','.
  if (text === ';' && open.length > 0 && open.at(-1)!.kind !== 'array') return ',';
  return /^\s+$/.test(text) ? ' ' : text;
}

function translateRef(ref: Ref, own: SheetState, state: SpreadsheetState, areas: Area[]): string {
  const sheet =
    ref.sheetName === undefined
      ? own
      : state.sheets.find(({ name }) => name.toLowerCase() === ref.sheetName!.toLowerCase());
  if (!sheet) return '#REF!';
  const { start } = ref;
  const end = ref.end ?? start;
  const [row, lastRow] = bounds(start.row, end.row, sheet.maxRows);
  const [column, lastColumn] = bounds(start.column, end.column, sheet.maxColumns);
  const rect = placeToRect({ row, lastRow, column, lastColumn }, sheet);
  // Cells that do not exist: 'Reference does not exist' (from memory).
  if (row > sheet.maxRows || column > sheet.maxColumns) return '#REF!';
  rect.rows = Math.min(rect.rows, sheet.maxRows - rect.row + 1);
  rect.columns = Math.min(rect.columns, sheet.maxColumns - rect.column + 1);
  return writeArea({ sheetId: sheet.id, rect }, areas, ref.end !== undefined);
}

function bounds(a: number | undefined, b: number | undefined, limit: number): [number, number] {
  const first = a ?? 1;
  const last = b ?? limit;
  return first <= last ? [first, last] : [last, first];
}

function writeArea(area: Area, areas: Area[], asRange: boolean): string {
  areas.push(area);
  const { row, column, rows, columns } = area.rect;
  const first = `s${area.sheetId}!${cellName(row, column)}`;
  return asRange ? `${first}:${cellName(row + rows - 1, column + columns - 1)}` : first;
}

function cellName(row: number, column: number): string {
  return `$${columnLetters(column)}$${row}`;
}

function translateName(name: string, state: SpreadsheetState, areas: Area[]): string {
  if (/^true$/i.test(name)) return 'TRUE()';
  if (/^false$/i.test(name)) return 'FALSE()';
  const named = state.namedRanges.find((range) => range.name.toLowerCase() === name.toLowerCase());
  if (!named) return '#NAME?';
  if (!named.rect) return '#REF!';
  const single = named.rect.rows === 1 && named.rect.columns === 1;
  return writeArea({ sheetId: named.sheetId, rect: named.rect }, areas, !single);
}
