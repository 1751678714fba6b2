/** What the calls that a view is read by are answered with where a test says nothing else. */

import type { Script } from '../page';
import { ITAS, OVERVIEW, REMINDERS } from '../sample';
import { EVIDENCE } from './evidence';
import { MEASURES } from './measures';
import { REPORT } from './report';
import { EXAMPLES, SELF_CHECK, SETTINGS } from './settings';

export const READINGS: Script = {
  sidebarOverview: [{ answer: { ok: true, value: OVERVIEW } }],
  sidebarEvidence: [{ answer: { ok: true, value: EVIDENCE } }],
  sidebarMeasures: [{ answer: { ok: true, value: MEASURES } }],
  sidebarReport: [{ answer: { ok: true, value: REPORT } }],
  sidebarSettings: [{ answer: { ok: true, value: SETTINGS } }],
  sidebarReminders: [{ answer: { ok: true, value: REMINDERS } }],
  sidebarItas: [{ answer: { ok: true, value: ITAS } }],
  sidebarExamples: [{ answer: { ok: true, value: EXAMPLES } }],
  sidebarSelfCheck: [{ answer: { ok: true, value: SELF_CHECK } }],
};
