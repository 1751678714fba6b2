/** Finds an item by what is typed: its code, with or without the letter, or a part of its title. */

export interface Entry {
  code: string;
  title: string;
}

/** The entries that match, in their order; all of them for a blank search. */
export function findEntries<Found extends Entry>(entries: Found[], typed: string): Found[] {
  const wanted = plain(typed);
  const number = /^o?(\d+)$/.exec(wanted)?.[1];
  return entries.filter(({ code, title }) =>
    number ? plain(code).startsWith(`o${number}`) : `${plain(code)} ${plain(title)}`.includes(wanted),
  );
}

/** Without spaces, in small letters, with Arabic digits. */
function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/\s/g, '')
    .replace(/[๐-๙]/g, (digit) => String('๐๑๒๓๔๕๖๗๘๙'.indexOf(digit)));
}
