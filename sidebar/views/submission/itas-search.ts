/** Finds an item of ITAS by what is typed: its code, with or without the letter, or a part of its title. */

import type { ItasEntry } from '../../contract';

/** The entries that match, in their order; all of them for a blank search. */
export function findEntries(entries: ItasEntry[], typed: string): ItasEntry[] {
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
