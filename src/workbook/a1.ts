/** A1 notation, as formulas and messages want it. */

/** 1 → 'A', 27 → 'AA'. */
export function columnLetter(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  return (rest > 0 ? columnLetter(rest) : '') + String.fromCharCode(65 + ((column - 1) % 26));
}

export function cellA1(row: number, column: number): string {
  return `${columnLetter(column)}${row}`;
}

/** 'B7' → row 7, column 2. */
export function placeOfA1(a1: string): { row: number; column: number } {
  const [, letters = '', digits] = /^([A-Z]+)(\d+)$/.exec(a1) ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: Number(digits), column };
}

/** "'1 การปฏิบัติหน้าที่'!" — an apostrophe in the name is doubled. */
export function sheetPrefix(name: string): string {
  return `'${name.replace(/'/g, "''")}'!`;
}
