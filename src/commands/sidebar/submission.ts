/** Reminder texts and the ITAS view, for the sidebar to copy from. */

import type { Answer, ItasEntry, Reminder } from '../../../sidebar/contract';
import { readItas } from '../itas-view';
import { readReminders } from '../reminders';
import { serve } from './serve';

export function sidebarReminders(): Answer<Reminder[]> {
  return serve('sidebarReminders', [], () => readReminders(SpreadsheetApp.getActiveSpreadsheet()));
}

export function sidebarItas(): Answer<ItasEntry[]> {
  return serve('sidebarItas', [], () => readItas(SpreadsheetApp.getActiveSpreadsheet()));
}
