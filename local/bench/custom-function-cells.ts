/** How many cells of a fresh workbook call a custom function: each is a server call of its own when the file opens. */

import type { Measure } from './measure';
import { freshWorkbook } from './workbook';

const MOST = 15;

export function customFunctionCells(): Measure {
  const { state } = freshWorkbook();
  const formulas = state.sheets.flatMap((sheet) =>
    Object.values(sheet.cells).flatMap((row) => Object.values(row).map((cell) => cell.formula ?? '')),
  );
  const count = formulas.filter((formula) => /\bITA_[A-Z]+\(/.test(formula)).length;
  return {
    what: 'custom-function cells in a fresh workbook',
    measured: `${count}`,
    budget: `${MOST}`,
    within: count <= MOST,
  };
}
