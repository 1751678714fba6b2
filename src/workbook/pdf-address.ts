/** Where Google makes a PDF of a tab or a part of it. */

export interface Paper {
  portrait: boolean;
  /** The frozen rows on each page. */
  repeatsHeader: boolean;
  /** In A1 notation; the whole tab where absent. */
  range?: string;
}

/**
 * A4, as wide as the page. The address isn't documented, though many public scripts use it, with the part of a tab as
 * `range` too; File › Print gives the same by hand.
 */
export function pdfAddress(spreadsheetId: string, sheetId: number, { portrait, repeatsHeader, range }: Paper): string {
  const options = [
    `format=pdf&size=A4&portrait=${portrait}&fitw=true&fzr=${repeatsHeader}`,
    `gridlines=false&printtitle=false&sheetnames=false&gid=${sheetId}`,
    ...(range === undefined ? [] : [`range=${encodeURIComponent(range)}`]),
  ];
  return `https://docs.google.com/spreadsheets/d/${spreadsheetId}/export?${options.join('&')}`;
}
