/** Settings and help. */

import type { LanguageChoice, SelfCheckLine } from '../../contract';

export const settings = {
  entries: 'Agency',
  noEntries: 'Nothing found in the tab "ตั้งค่า". Choose the menu ITA › ซ่อมแซมแผ่นงาน.',
  empty: 'Not filled in',
  user: 'You',
  signed: 'Checks and edits are signed',
  language: 'Language of this sidebar',
  useLanguage: 'Use this language (opens anew)',
  languages: { account: 'As the Google account', th: 'ไทย', en: 'English' } satisfies Record<LanguageChoice, string>,
  languageTask: 'Change the language',
  languageKept: 'The language is kept; the sidebar opens anew',
  scopes: 'Permissions',
  granted: 'Granted',
  notGranted: 'Not granted',
  notTold: 'Google doesn’t say',
  noMore: 'No mail, no contacts, no calendar, no other files.',
};

export const health = {
  title: 'Check of the add-in',
  check: 'Check the add-in',
  again: 'Check again',
  checking: 'Checking the add-in',
  states: {
    bad: 'To mend',
    doubtful: 'To look at',
    unknown: 'Unknown',
    good: 'Good',
  } satisfies Record<SelfCheckLine['state'], string>,
  found: (all: number, open: number) =>
    open > 0 ? `Looked at ${all} things, ${open} to look into` : `Looked at ${all} things, found nothing amiss`,
  at: (time: string) => `Checked at ${time}`,
};

export const examples = {
  title: 'Examples of good evidence',
  show: 'Show the examples',
  reading: 'Reading the examples',
  count: (items: number) => `Examples for ${items} items`,
  none: 'No examples for the items of this framework yet',
  slip: 'Often missed',
};

export const help = {
  title: 'How to use',
  steps: [
    'Fill in the tab "ตั้งค่า"',
    'Enter the scores in the tabs of the indicators',
    'Enter the links in the tabs that have the column "ลิงก์หลักฐาน", then check them',
    'Score and check, then mend what is listed',
    'Draft measures, edit them, export the report of measures',
    'Once measures are done, enter status and outcome, then export the follow-up report',
  ],
  keys: 'By keyboard',
  keyText:
    'Tab goes on, Shift+Tab back, Enter or Space presses, Esc closes a question. Ctrl+/ (⌘/ on a Mac) lists the shortcuts of Google Sheets.',
  ask: 'Ask the maintainer',
  askText: 'Send this text, and say what you pressed and what you saw. It holds no scores and no links.',
  what: 'the text for the maintainer',
  version: (number: string) => `ITA assistant ${number}`,
  unchecked: 'Not checked yet',
};
