/** The links of one cell, as people write them: one a line. */

/** Trimmed, without blank lines and without the invisible marks that come along from a web page. */
export function urlsOf(cell: unknown): string[] {
  if (cell === null || cell === undefined) return [];
  return String(cell)
    .split(/\r\n|\r|\n/)
    .map((line) => line.replace(/\u200b|\u200c|\u200d|\u2060|\ufeff/g, '').trim())
    .filter((line) => line !== '' && !/^[-–—]+$/.test(line));
}
