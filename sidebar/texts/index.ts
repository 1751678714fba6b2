/** The texts of the sidebar in the language in use: `T`. Thai decides which there are; English has to have them all. */

import * as en from './en';
import * as th from './th';

export type Language = 'th' | 'en';

/** Words may differ, names and arguments may not. */
export type Texts = { [Section in keyof typeof th]: Wording<(typeof th)[Section]> };

type Wording<Value> = Value extends string
  ? string
  : Value extends (...args: infer Args) => string
    ? (...args: Args) => string
    : { [Key in keyof Value]: Wording<Value[Key]> };

/** The element that holds the page's contents: its language arrives, whatever Google's frame makes of the page's own. */
const PLACE = 'app';

const LANGUAGES: Record<Language, Texts> = { th, en };

/** Read it while rendering, not before: another language may be chosen while the page is open. */
export const T: Texts = { ...th };

/** What the page renders from now on. */
export function chooseLanguage(language: Language): void {
  Object.assign(T, LANGUAGES[language]);
  for (const element of [document.documentElement, document.getElementById(PLACE)]) {
    if (element) element.lang = language;
  }
}

/** As the add-in put it into the page: the language of the Google account, or the one chosen in the settings. */
export function languageOfPage(): Language {
  return document.getElementById(PLACE)?.lang.startsWith('en') ? 'en' : 'th';
}
