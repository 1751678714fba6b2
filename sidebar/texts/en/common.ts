/** What every view says: names of commands and views, progress, questions. */

import type { CommandName } from '../../contract';

export const appName = 'ITA assistant';

/** A command's name on its button, and what is said while it runs. */
export const commands: Record<CommandName, { label: string; doing: string }> = {
  setUp: { label: 'Set up', doing: 'Setting up the tabs' },
  loadSample: { label: 'Load sample data', doing: 'Loading the sample data' },
  removeSample: { label: 'Remove sample data', doing: 'Removing the sample data' },
  scoreAndCheck: { label: 'Score and check', doing: 'Scoring, and checking the evidence' },
  draft: { label: 'Draft analysis and measures', doing: 'Drafting analysis and measures' },
  exportReport: { label: 'Export report', doing: 'Making the report in Google Docs' },
  exportFollowUp: { label: 'Export follow-up report', doing: 'Making the follow-up report in Google Docs' },
  makeTemplate: { label: 'Make a template of our own', doing: 'Making the template in Google Docs' },
  repair: { label: 'Repair the tabs', doing: 'Repairing the tabs' },
  checkLinks: { label: 'Check links', doing: 'Opening the links of the evidence' },
  reminders: { label: 'Reminders', doing: 'Making the reminders' },
  itasView: { label: 'To fill in ITAS', doing: 'Making the tab to fill in ITAS' },
  freeze: { label: 'Freeze what was submitted', doing: 'Freezing what was submitted' },
  appeal: { label: 'Appeal sheet', doing: 'Making the appeal sheet' },
};

export const views = {
  title: 'Views',
  overview: 'Overview',
  evidence: 'Evidence',
  measures: 'Measures',
  report: 'Report',
  submission: 'ITAS',
  settings: 'Settings',
};

export const goTo = {
  label: (where: string) => `Go to ${where}`,
  going: (where: string) => `Going to ${where}`,
  gone: (where: string) => `The cell of ${where} is selected in the sheet`,
};

export const remedy = 'What to do';

export const person = {
  signed: 'Checks are signed',
  nameless: 'No name',
  change: 'Change the name',
  choose: 'Enter a name',
  label: 'Name of the checker',
  hint: 'Signs checks and the column "แก้ไขโดย": everybody in the file sees it. At most 60 characters, may be left blank',
  save: 'Save the name',
  saveAndCheck: 'Save and check',
  skip: 'Skip and check',
  saveTask: 'Save the name of the checker',
  saving: 'Saving the name of the checker',
  saved: 'The name of the checker is saved',
};

export const copy = {
  copy: 'Copy',
  copied: 'Copied',
  said: (what: string) => `Copied ${what}`,
  byHand: 'The browser doesn’t let the page copy. The text is selected: press Ctrl+C (⌘C on a Mac).',
};

/** A list that is searched by code or title. */
export const search = {
  label: 'Find by code or title',
  found: (count: number, all: number) => (count > 0 ? `Found ${count} of ${all}` : 'No such item was found'),
};

export const listed = {
  again: 'Read again',
};

export const progress = {
  reading: 'Reading the workbook',
  elapsed: (seconds: number) => `${duration(seconds)} so far`,
  limit: 'Google gives each command 6 minutes at most. Without an answer, this page stops waiting and says what to do.',
  offline: 'No connection, waiting for it to come back',
  done: 'Done',
};

export const actions = {
  title: 'Commands',
  more: 'Sample data and repair',
  tryAgain: 'Try again',
  cancel: 'Cancel',
};

/** What is asked before a command that can't simply be repeated. */
export const questions = {
  removeSample: {
    title: 'Remove the sample data?',
    text: 'The sample data are removed from every tab. What you entered yourself stays.',
    confirm: 'Remove sample data',
  },
  freeze: {
    title: 'Freeze what was submitted?',
    text: 'A new dated tab keeps links, explanations, verdicts, times and names as they are now. It is never written over, and the rest of the file doesn’t change.',
    confirm: 'Freeze',
  },
};

function duration(seconds: number): string {
  const minutes = Math.floor(seconds / 60);
  const rest = `${seconds % 60} s`;
  return minutes > 0 ? `${minutes} min ${rest}` : rest;
}
