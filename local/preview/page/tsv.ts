/** Blocks of cells on the clipboard: tabs between columns, line breaks between rows, quotation marks where needed. */

export function writeTsv(values: readonly (readonly string[])[]): string {
  return values.map((row) => row.map(quoted).join('\t')).join('\n');
}

/** Rows of the same length; '' where a row is shorter. */
export function parseTsv(text: string): string[][] {
  const rows: string[][] = [[]];
  const fields = /(?:"((?:[^"]|"")*)"(?=[\t\r\n]|$)|([^\t\r\n]*))(\t|\r\n|\n|\r|$)/gy;
  const whole = text.replace(/(\r\n|\n|\r)$/, '');
  for (let field = fields.exec(whole); field !== null; field = fields.exec(whole)) {
    const [, marked, plain = '', end] = field;
    rows.at(-1)!.push(marked === undefined ? plain : marked.replaceAll('""', '"').replace(/\r\n?/g, '\n'));
    if (end === '') break;
    if (end !== '\t') rows.push([]);
  }
  const width = Math.max(...rows.map((row) => row.length));
  return rows.map((row) => [...row, ...Array<string>(width - row.length).fill('')]);
}

function quoted(text: string): string {
  return /["\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
