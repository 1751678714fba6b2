/** Opens the sidebar in the person's language; one that is open already gives way to it. */

import { pageLanguage } from '../google/language';

/** The files of build/sidebar.ts, without their ending. */
const PAGES = { th: 'Sidebar', en: 'SidebarEnglish' } as const;

export function openSidebar(): void {
  const page = HtmlService.createHtmlOutputFromFile(PAGES[pageLanguage()]);
  SpreadsheetApp.getUi().showSidebar(page.setTitle('ITA'));
}
