/** Cuts a formula into references, names, calls and everything else, so that references can be followed and rewritten. */
import { columnLetters, columnNumber, quoteSheetName } from './a1';

/** One end of a reference; a part that is missing is open (a whole column, a whole row). */
export interface RefEnd {
  row?: number;
  column?: number;
  rowFixed?: boolean;
  columnFixed?: boolean;
}

export interface Ref {
  /** Left out: the sheet of the formula. */
  sheetName?: string;
  start: RefEnd;
  /** Left out: a single cell. */
  end?: RefEnd;
}

export type Token =
  | { type: 'ref'; text: string; ref: Ref }
  /** A function name in front of its bracket, in capitals. */
  | { type: 'call'; text: string; name: string }
  /** TRUE, FALSE or a named range. */
  | { type: 'name'; text: string }
  | { type: 'other'; text: string };

const STRING = /"(?:[^"]|"")*"/y;
const ERROR = /#(?:REF!|N\/A|DIV\/0!|NAME\?|VALUE!|NUM!|NULL!|ERROR!)/y;
const SHEET = /(?:'((?:[^']|'')+)'|([\p{L}_][\p{L}\p{M}\p{N}_.]*))!/uy;
const CELLS =
  /(\$?)([A-Za-z]{1,3})(\$?)(\d+)(?:\s*:\s*(?:(\$?)([A-Za-z]{1,3})(\$?)(\d+)|(\$?)([A-Za-z]{1,3})|(\$?)(\d+)))?(?![\p{L}\p{M}\p{N}_(!.])/uy;
const COLUMNS = /(\$?)([A-Za-z]{1,3})\s*:\s*(\$?)([A-Za-z]{1,3})(?![\p{L}\p{M}\p{N}_(!.])/uy;
const ROWS = /(\$?)(\d+)\s*:\s*(\$?)(\d+)(?![\p{L}\p{M}\p{N}_(!.])/uy;
const NUMBER = /\d+(?:\.\d*)?(?:[eE][+-]?\d+)?|\.\d+/y;
const IDENTIFIER = /[\p{L}_][\p{L}\p{M}\p{N}_.]*/uy;

/** Tokens of a formula given with or without its '='; their texts joined are the formula again. */
export function tokenize(formula: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    return pattern.exec(formula);
  };
  while (at < formula.length) {
    const token = nextToken(formula, at, take);
    tokens.push(token);
    at += token.text.length;
  }
  return tokens;
}

function nextToken(formula: string, at: number, take: (pattern: RegExp) => RegExpExecArray | null): Token {
  const plain = take(STRING) ?? take(ERROR);
  if (plain) return { type: 'other', text: plain[0] };
  const sheet = take(SHEET);
  const ref = readRef(formula, at + (sheet?.[0].length ?? 0));
  if (ref) {
    const text = (sheet?.[0] ?? '') + ref.text;
    const sheetName = sheet?.[1]?.replace(/''/g, "'") ?? sheet?.[2];
    return { type: 'ref', text, ref: sheetName === undefined ? ref.ref : { sheetName, ...ref.ref } };
  }
  if (sheet) return { type: 'other', text: sheet[0] };
  const number = take(NUMBER);
  if (number) return { type: 'other', text: number[0] };
  const name = take(IDENTIFIER);
  if (!name) return { type: 'other', text: String.fromCodePoint(formula.codePointAt(at)!) };
  if (formula[at + name[0].length] === '(') return { type: 'call', text: name[0], name: name[0].toUpperCase() };
  return { type: 'name', text: name[0] };
}

function readRef(formula: string, at: number): { text: string; ref: Ref } | undefined {
  CELLS.lastIndex = at;
  const cells = CELLS.exec(formula);
  if (cells) return { text: cells[0], ref: cellsRef(cells) };
  COLUMNS.lastIndex = at;
  const columns = COLUMNS.exec(formula);
  if (columns) {
    const start = { column: columnNumber(columns[2]!), columnFixed: columns[1] === '$' };
    return {
      text: columns[0],
      ref: { start, end: { column: columnNumber(columns[4]!), columnFixed: columns[3] === '$' } },
    };
  }
  ROWS.lastIndex = at;
  const rows = ROWS.exec(formula);
  if (!rows) return undefined;
  const start = { row: Number(rows[2]), rowFixed: rows[1] === '$' };
  return { text: rows[0], ref: { start, end: { row: Number(rows[4]), rowFixed: rows[3] === '$' } } };
}

function cellsRef(match: RegExpExecArray): Ref {
  const [, columnFixed, column, rowFixed, row] = match;
  const start: RefEnd = {
    column: columnNumber(column!),
    columnFixed: columnFixed === '$',
    row: Number(row),
    rowFixed: rowFixed === '$',
  };
  if (match[6]) {
    return {
      start,
      end: {
        column: columnNumber(match[6]),
        columnFixed: match[5] === '$',
        row: Number(match[8]),
        rowFixed: match[7] === '$',
      },
    };
  }
  if (match[10]) return { start, end: { column: columnNumber(match[10]), columnFixed: match[9] === '$' } };
  if (match[12]) return { start, end: { row: Number(match[12]), rowFixed: match[11] === '$' } };
  return { start };
}

/** A reference as a formula writes it. */
export function writeRef(ref: Ref): string {
  const sheet = ref.sheetName === undefined ? '' : `${writeSheetName(ref.sheetName)}!`;
  return sheet + writeEnd(ref.start) + (ref.end ? `:${writeEnd(ref.end)}` : '');
}

function writeEnd(end: RefEnd): string {
  const column = end.column === undefined ? '' : (end.columnFixed ? '$' : '') + columnLetters(end.column);
  const row = end.row === undefined ? '' : (end.rowFixed ? '$' : '') + end.row;
  return column + row;
}

/** Google quotes only where it must; Thai letters are quoted. */
function writeSheetName(name: string): string {
  return /^[A-Za-z_][A-Za-z0-9_]*$/.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name) ? name : quoteSheetName(name);
}
