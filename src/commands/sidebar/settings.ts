/** Settings and help of the sidebar. */

import type { Answer, ItemExample, LanguageChoice, SelfCheckLine, Settings } from '../../../sidebar/contract';
import { chooseLanguage, chosenLanguage } from '../../google/language';
import { now } from '../../google/now';
import { choosePersonName, chosenName } from '../../google/person';
import { exampleOf } from '../../ita/help/examples';
import { thaiDate } from '../../ita/thai';
import { VERSION } from '../../version';
import { readBook } from '../../workbook/book';
import { settingEntries } from '../../workbook/setting-entries';
import { openSidebar } from '../open-sidebar';
import { scopes } from './scopes';
import { selfCheck } from './self-check/self-check';
import { serve } from './serve';

export function sidebarSettings(): Answer<Settings> {
  return serve('sidebarSettings', [], () => {
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    const { date, time } = now(spreadsheet.getSpreadsheetTimeZone());
    return {
      entries: settingEntries(spreadsheet),
      person: chosenName(),
      language: chosenLanguage(),
      scopes: scopes(),
      version: VERSION,
      readAt: `${thaiDate(date)} ${time} น.`,
    };
  });
}

export function sidebarSelfCheck(): Answer<SelfCheckLine[]> {
  return serve('sidebarSelfCheck', [], () => selfCheck(SpreadsheetApp.getActiveSpreadsheet()));
}

/** Of the items that an example is known for, in the framework's order. */
export function sidebarExamples(): Answer<ItemExample[]> {
  return serve('sidebarExamples', [], () => {
    const { framework } = readBook(SpreadsheetApp.getActiveSpreadsheet());
    return framework.items.flatMap(({ code, title }) => {
      const example = exampleOf(framework, code);
      return example === null ? [] : [{ code, title, ...example }];
    });
  });
}

export function sidebarSetPerson(name: string): Answer<string> {
  return serve('sidebarSetPerson', [name], choosePersonName);
}

export function sidebarSetLanguage(choice: LanguageChoice): Answer<LanguageChoice> {
  return serve('sidebarSetLanguage', [choice], (wanted) => {
    const kept = chooseLanguage(wanted);
    // Each language has a page of its own.
    openSidebar();
    return kept;
  });
}
