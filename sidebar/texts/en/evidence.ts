/** The evidence. */

import type { Gap } from '../../contract';

export const evidence = {
  title: 'Evidence by item',
  show: 'Show',
  open: (count: number) => `Not settled ${count}`,
  all: (count: number) => `All ${count}`,
  owner: 'Owner',
  noOwner: 'No owner yet',
  state: 'State',
  subIndicator: 'Sub-indicator',
  any: 'All',
  clear: 'Clear filters',
  shown: (count: number, all: number) => `Showing ${count} of ${all} items`,
  noMatch: 'No item matches these filters',
  nothingOpen: 'Nothing that was entered is missing or doubtful. Press "All" to see every item.',
  noItems: "This year's framework lists no evidence",
  due: (day: string) => `Due ${day}`,
  overdue: (day: string) => `Overdue since ${day}`,
  claim: 'Answer in ITAS',
  noClaim: 'not given yet',
  score: 'Item score',
  links: 'Links (open in a new tab)',
  noLinks: 'There is no link yet, so there is no page to check',
  components: 'What the page shows',
  elsewhere: "Shown on earlier links, doesn't count yet",
  clearElsewhere: 'Remove the old tick',
  noRow: 'The sheet has no row for this. Choose the menu ITA › ซ่อมแซมแผ่นงาน (repair).',
  checked: 'Checked by eye',
  checkedBy: (who: string) => `by ${who}`,
  ticking: 'Saving the tick',
  tick: (code: string) => `Save a tick of ${code}`,
  ticked: (code: string, state: string) => `Saved. State of ${code}: ${state}`,
  others: (count: number) => `Other things to look at (${count})`,
};

export const gaps = {
  severity: { error: 'To correct', warning: 'To check', info: 'For information' } satisfies Record<
    Gap['severity'],
    string
  >,
  stake: (points: string) => `Affects the total by ${points} points`,
};

export const links = {
  title: 'Check the links',
  start: 'Check links',
  goOn: 'Continue',
  pause: 'Pause',
  none: 'The sheet has no links to evidence yet',
  checked: (checked: number, all: number) => `Result known for ${checked} of ${all} links`,
  waiting: (count: number) => `The last check did not finish: ${count} links are left`,
  running: 'Checking links',
  started: 'Link check started',
  progress: 'Progress of the link check',
  preparing: 'Preparing the list of links',
  reason: 'Other commands wait while links are checked. To use them, press "Pause".',
  pausing: 'Pausing once the links that are open now are done',
  paused: 'Link check paused',
  kept: 'What was checked is kept.',
  goOnLater: 'Press "Continue" when ready: it goes on with the links that are left.',
  untold: 'The add-in could not be told of the pause: others may have to wait about 3 minutes.',
  stuck: 'The link check made no progress, so it was stopped',
  stuckRemedy: 'Sites may be slow or ask for a break. Wait a moment, then press "Continue".',
  changes: 'Links to look at, or changed since the last check',
  noChanges: 'Nothing changed since the last check',
};
