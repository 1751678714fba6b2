/** Reminders and what goes to ITAS. */

export const reminders = {
  title: 'Remind the owners',
  show: 'Show the reminders',
  tab: 'Make a tab of them',
  reading: 'Collecting each owner’s open items',
  count: (owners: number) => `Owners with open items: ${owners}`,
  none: 'No owner has open items',
  items: (count: number) => `Open: ${count}`,
  text: (owner: string) => `Text for ${owner}`,
};

export const itas = {
  title: 'To fill in ITAS',
  show: 'Show all items',
  tab: 'Make a tab to print',
  reading: 'Reading all items in ITAS order',
  count: (items: number) => `Items to fill in: ${items}`,
  none: 'There are no items in the workbook yet',
  claim: 'Yes/no (มี/ไม่มี)',
  claimOf: (code: string) => `the yes/no answer of ${code}`,
  noClaim: 'Yes/no not answered',
  urlCount: (count: number) => (count > 0 ? `Links: ${count}` : 'No links'),
  isOpen: 'Not ready yet',
  open: 'Still open',
  urls: 'Links (URL)',
  noUrls: 'No links yet',
  explanation: 'Explanation',
  noExplanation: 'No explanation yet',
  linkOf: (number: number, code: string) => `link ${number} of ${code}`,
  allLinksOf: (code: string) => `all links of ${code}`,
  copyAll: (count: number) => `Copy all ${count} links`,
  explanationOf: (code: string) => `the explanation of ${code}`,
};

export const keeping = {
  title: 'Keep what was submitted, appeal the result',
  text: 'Freeze once the data are submitted in ITAS. The appeal uses the frozen links.',
};
