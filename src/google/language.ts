/** The language of the sidebar: the one a person chose, or that of their Google account. */

import type { LanguageChoice } from '../../sidebar/contract';

const KEY = 'ita.language';

/** As chosen in the settings; 'account' while nobody chose. */
export function chosenLanguage(): LanguageChoice {
  const kept = PropertiesService.getUserProperties().getProperty(KEY);
  return kept === 'th' || kept === 'en' ? kept : 'account';
}

/** Remembers it for this person; gives it back. */
export function chooseLanguage(choice: LanguageChoice): LanguageChoice {
  PropertiesService.getUserProperties().setProperty(KEY, choice);
  return choice;
}

/** The language that the page is shown in: an account in any other language than Thai has it in English. */
export function pageLanguage(): 'th' | 'en' {
  const choice = chosenLanguage();
  if (choice !== 'account') return choice;
  return /^(th([^a-z]|$)|$)/i.test(Session.getActiveUserLocale() ?? '') ? 'th' : 'en';
}
