/** Titles, headings and file names as they are kept: short enough for a cell and for whoever reads them. */

/** In UTF-16 units, as a cell counts (50,000 at most); longer than any title that tells something. */
export const LONGEST_NAME = 300;

/** At most LONGEST_NAME units; what is cut ends with '…', never inside a character or between a letter and its marks. */
export function shortName(name: string): string {
  if (name.length <= LONGEST_NAME) return name;
  const kept = name.slice(0, LONGEST_NAME - 1);
  return `${kept.replace(goesOn(name.slice(kept.length)) ? LAST_CHARACTER : HALF_A_PAIR, '').trimEnd()}…`;
}

/** Whether it begins with what belongs to the character before: a vowel or tone above or below, or sara am. */
function goesOn(rest: string): boolean {
  return /^[\p{M}\u0e33]/u.test(rest);
}

/** A letter with its marks; of marks without end a handful. */
const LAST_CHARACTER = /[^\p{M}\u0e33]?[\p{M}\u0e33]{0,20}$/u;
const HALF_A_PAIR = /[\ud800-\udbff]$/;
