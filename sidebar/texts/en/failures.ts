/** What went wrong between the page and the add-in. */

import type { Failure } from '../../contract';

export const failed = {
  title: (what: string) => `${what}: not done`,
  reading: 'Reading the workbook',
  checkFirst:
    'Before you try again, please see whether it was done after all: Google may have finished although its answer didn’t arrive.',
  technical: 'Details for support',
};

/** The add-in's own failures by their code: it words them in Thai. */
export const refusals: Record<string, { message: string; remedy: string }> = /* @__PURE__ */ refusalsByCode();

/** What is said when a call never reached the add-in, or its answer never came back. */
export const transport = {
  accounts: {
    code: 'ACCOUNTS',
    message:
      'Google doesn’t let this sidebar work. This mostly happens when several Google accounts are signed in to the same browser.',
    remedy:
      'Sign out of all accounts and sign in only to the one that may edit this file, or open the file in an incognito window. Then open this sidebar again. Meanwhile the same commands work from the menu ITA of the file.',
  },
  consent: {
    code: 'CONSENT',
    message: 'The add-in isn’t allowed to work with your file yet.',
    remedy:
      'Run the same command from the menu ITA and allow all points. If that doesn’t help, sign in to one Google account only and try again.',
  },
  offline: {
    code: 'OFFLINE',
    message: 'Google can’t be reached; the internet connection may be down.',
    remedy: 'Check the connection, then try again.',
  },
  timeLimit: {
    code: 'TIME_LIMIT',
    message: 'This took longer than Google allows and was stopped halfway. What was written to the sheet is kept.',
    remedy: 'Try again. If it is stopped again, try at a time when fewer people use the file.',
  },
  crowded: {
    code: 'CROWDED',
    message: 'Your account is running more commands at once than Google allows.',
    remedy: 'Wait a minute, then try again. If the file is open in several windows, close those you don’t use.',
  },
  noAnswer: {
    code: 'NO_ANSWER',
    message: 'Google didn’t answer within 6½ minutes, so this page stopped waiting.',
    remedy: 'Try again. If there is still no answer, close this sidebar and open it again from the menu ITA.',
  },
  badAnswer: {
    code: 'BAD_ANSWER',
    message: 'The add-in’s answer couldn’t be read.',
    remedy: 'Close this sidebar and open it again from the menu ITA. If it happens again, please tell support.',
  },
  outside: {
    code: 'OUTSIDE',
    message: 'This page only works in Google Sheets.',
    remedy: 'Open your agency’s file in Google Sheets, then open this sidebar from the menu ITA.',
  },
  unknown: {
    code: 'UNKNOWN',
    message: 'Something unexpected went wrong with Google.',
    remedy: 'Try again. If it happens again, give support the details below.',
  },
} satisfies Record<string, Failure>;

/** A function: the page of the other language would keep texts that are put together, but not what a pure call gives. */
function refusalsByCode() {
  const kept = 'Nothing that was entered is lost.';
  const repair = 'Choose “Repair the tabs” (ITA › ซ่อมแซมแผ่นงาน), then try again.';
  const standard = 'clear that row to use the standard template.';
  const tags = 'All placeholders are listed in the tab "ตัวแทนข้อมูลแม่แบบ".';
  return {
    busy: {
      message: 'Somebody else’s command of this add-in is running in the file.',
      remedy: `Wait a moment, then try again. ${kept}`,
    },
    checking: {
      message: 'Somebody else is checking the links of this file.',
      remedy: 'Wait until that is done, or try again later. Other work in the file can go on.',
    },
    stale: {
      message: 'This was changed in the sheet after it was shown here, so nothing was written.',
      remedy: 'Look at it as it is now, then do it again.',
    },
    'not-set-up': {
      message: 'The file isn’t set up for an assessment yet.',
      remedy: 'Choose ITA › ตั้งค่าเริ่มต้น, or close this sidebar and open it again.',
    },
    'tab-gone': { message: 'The tab was deleted.', remedy: repair },
    'column-gone': { message: 'A column of the add-in was deleted.', remedy: repair },
    'row-gone': { message: 'The row was deleted or its code was changed.', remedy: `Read again. ${repair}` },
    'incomplete-tab': { message: 'A column of the add-in is missing in a tab.', remedy: repair },
    'no-framework': {
      message: 'The framework tab can’t be used as it is.',
      remedy: 'Correct it as the details say, then try again.',
    },
    'has-errors': {
      message: 'The self-check found errors in the report.',
      remedy: 'Correct what is listed, or give a reason for exporting despite the errors.',
    },
    'has-data': {
      message: 'There are scores or evidence in the file already, so the sample wasn’t mixed with them.',
      remedy: 'Make a new Google Sheet, install the add-in, and load the sample there.',
    },
    'other-year': {
      message: 'The sample data are of another year than this file.',
      remedy: 'Make a new Google Sheet, install the add-in, and load the sample there.',
    },
    'no-links': { message: 'There are no links to check.', remedy: 'Enter links of evidence in tabs 9 and 10 first.' },
    'nothing-to-freeze': {
      message: 'There is nothing to freeze yet.',
      remedy: 'Enter answers or links in tabs 9 and 10 first.',
    },
    'no-snapshot': { message: 'Nothing was frozen yet.', remedy: 'Freeze what was submitted, then try again.' },
    'empty-snapshot': {
      message: 'What was frozen can’t be read: its headings or rows were deleted.',
      remedy: 'Restore that tab by File › Version history, then try again.',
    },
    'nothing-to-undo': {
      message: 'No text is still as the last drafting wrote it, so there is nothing to take back.',
      remedy: 'Read again to see the texts as they are now.',
    },
    'unknown-change': {
      message: 'What you chose is no longer among the changes of a new draft, so nothing was drafted.',
      remedy: 'Read again, then choose anew.',
    },
    'unknown-year': {
      message: 'The add-in has no framework of this year.',
      remedy: 'Correct the year, or start from the newest framework.',
    },
    'bad-year': { message: 'This is no year of the Buddhist era.', remedy: 'Type four digits, such as 2567.' },
    cancelled: { message: 'Cancelled; nothing was changed.', remedy: 'Start again when you are ready.' },
    declined: {
      message: 'The report was not exported, as you chose.',
      remedy: 'Correct what is listed, then export again.',
    },
    'not-noted': {
      message: 'The document was made in your Google Drive, but its link couldn’t be written into the journal.',
      remedy:
        'The details below have its address. See whether the journal’s tab is protected; a new export notes the link of the same document and makes no second one.',
    },
    'drive-full': {
      message: 'The Google Drive of this account is full, so no document can be made.',
      remedy: `Delete files and empty the bin, or ask somebody with space to export. ${kept}`,
    },
    'no-drive': {
      message: 'The add-in was installed without the Drive service, so no document can be made.',
      remedy: 'In the script editor choose Services › Drive API › v3, then try again.',
    },
    'drive-forbidden': {
      message: 'Your agency’s Google administrator doesn’t let the add-in use Drive, so no document can be made.',
      remedy: `Ask the administrator, or somebody with another account who may edit this file. ${kept}`,
    },
    'no-folder': {
      message: 'The folder for the reports couldn’t be made in your Google Drive, so no document was made.',
      remedy:
        'Try to make a folder at drive.google.com with this account. If that works, try again; else ask your administrator.',
    },
    'no-template-row': {
      message: 'The tab "ตั้งค่า" has no row for the address of a template.',
      remedy: repair,
    },
    'template-address': {
      message: 'What stands in the tab "ตั้งค่า" as the template is no address of a Google Doc, so nothing was exported.',
      remedy: `Paste an address of docs.google.com, or ${standard}`,
    },
    'template-gone': {
      message: 'Your agency’s template is in the bin, or can’t be opened by this account, so nothing was exported.',
      remedy: `Take it out of the bin, let whoever made it export, or ${standard}`,
    },
    'template-unreadable': {
      message: 'Your agency’s template is no document that can be read.',
      remedy: `Make the template anew, or ${standard}`,
    },
    'template-unknown-tag': {
      message: 'Your agency’s template has placeholders that the add-in doesn’t know.',
      remedy: `Correct those in the details below. ${tags}`,
    },
    'template-misplaced-tag': {
      message: 'Placeholders in your agency’s template stand in the wrong place.',
      remedy: `Move those in the details below. ${tags}`,
    },
    'template-broken-tag': {
      message: 'Placeholders in your agency’s template are incomplete.',
      remedy: `Correct the curly brackets and names in the details below. ${tags}`,
    },
    'fetch-quota': {
      message: 'Google opens no more links for this account today. All results so far are kept.',
      remedy: 'Check again tomorrow; it goes on from where it stopped.',
    },
    'bad-request': {
      message: 'This page doesn’t fit the version of the add-in, so nothing was done.',
      remedy: 'Close the sidebar and open it again from the menu ITA › เปิดแถบด้านข้าง.',
    },
    'google-busy': {
      message: 'A service of Google failed for the moment; the command stopped halfway.',
      remedy: `Wait a minute, then try again. ${kept}`,
    },
    'time-limit': {
      message: 'The command took longer than Google allows and stopped halfway.',
      remedy: `Try again. ${kept}`,
    },
    protected: {
      message: 'A tab or range is protected and can’t be changed by this account; the command stopped halfway.',
      remedy: `Ask the owner of the file to run it, or remove the protection. ${kept}`,
    },
    merged: {
      message: 'Merged cells in a tab of the add-in are in the way.',
      remedy: `Unmerge them (Format › Merge cells › Unmerge), then try again. ${kept}`,
    },
    'no-permission': {
      message: 'A permission that this needs was not given.',
      remedy:
        'Run the same command from the menu ITA and allow all points. If you are signed in to several Google accounts, sign out of the others or use an incognito window.',
    },
    quota: {
      message: 'Today’s quota of a Google service is used up.',
      remedy: `Try again tomorrow. ${kept}`,
    },
    unexpected: {
      message: 'The command stopped halfway because of an error that the add-in doesn’t know.',
      remedy: `${kept} Try again; if it happens again, repair the tabs and give support the details below.`,
    },
  };
}
