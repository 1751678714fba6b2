/** Formulas of Sheets in the narrower syntax of Excel. */

/**
 * The formula without '=', or undefined where Excel would call the file damaged.
 *
 * Ranges without an end ('C3:C', 'C3:3'), which Sheets has and Excel has not, get Excel's last row or column. Functions that
 * Excel lacks (custom ones) are no error of syntax: the cached value is shown. Array literals may hold only constants.
 */
export function excelFormula(formula: string): string | undefined {
  const body = formula.replace(/^=/, '');
  const pieces = splitQuoted(body);
  if (pieces.some((piece) => !piece.quoted && /[{\\}]/.test(piece.text))) return undefined;
  return pieces.map((piece) => (piece.quoted ? piece.text : closeRanges(piece.text))).join('');
}

const OPEN_ROWS = /(?<![A-Za-z0-9_.])(\$?[A-Z]{1,3})(\$?\d+):(\$?[A-Z]{1,3})(?![$A-Za-z0-9_.(])/gi;
const OPEN_START = /(?<![A-Za-z0-9_.$:])(\$?[A-Z]{1,3}):(\$?[A-Z]{1,3})(\$?\d+)(?![$A-Za-z0-9_.(])/gi;
const OPEN_COLUMNS = /(?<![A-Za-z0-9_.])(\$?[A-Z]{1,3})(\$?\d+):(\$?\d+)(?![$A-Za-z0-9_.(])/gi;

function closeRanges(text: string): string {
  return text
    .replace(OPEN_ROWS, '$1$2:$31048576')
    .replace(OPEN_START, '$1$3:$21048576')
    .replace(OPEN_COLUMNS, '$1$2:XFD$3');
}

/** Text and quoted sheet names apart from the rest. */
function splitQuoted(body: string): { text: string; quoted: boolean }[] {
  return [...body.matchAll(/"(?:[^"]|"")*"|'(?:[^']|'')*'|[^"']+|["']/g)].map(([text]) => ({
    text,
    quoted: text.length > 1 && (text.startsWith('"') || text.startsWith("'")),
  }));
}
