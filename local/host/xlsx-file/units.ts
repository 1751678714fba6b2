/** Sizes and addresses between Sheets and Excel. */

/** Column width in characters of the default font (7 pixels each, 5 of padding). */
export function charactersOf(pixels: number): number {
  return Math.max(0, (pixels - 5) / 7);
}

export function pixelsOfCharacters(characters: number): number {
  return Math.round(characters * 7 + 5);
}

/** Row height: 96 pixels are 72 points. */
export function pointsOf(pixels: number): number {
  return pixels * 0.75;
}

export function pixelsOfPoints(points: number): number {
  return Math.round(points / 0.75);
}

/** 1 → 'A', 27 → 'AA'. */
export function columnLetters(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  return (rest > 0 ? columnLetters(rest) : '') + String.fromCharCode(65 + ((column - 1) % 26));
}
