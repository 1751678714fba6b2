/** The overview. */

export const overview = {
  noAgency: 'No agency name yet',
  year: (year: string) => (year ? `Assessment year ${year}` : 'No assessment year yet'),
  total: 'Total',
  level: 'Level',
  noData: 'No data yet',
  noLevel: 'Not known yet',
  blocks: 'What blocks the next level',
  instruments: 'Scores by instrument',
  instrument: 'Instrument',
  score: 'Score',
  coverage: 'How complete the data are',
  links: (checked: number, all: number) => `Links with a result: ${checked} of ${all}`,
  readAt: 'As of',
  readAgain: 'Read again',
};

export const next = {
  title: 'What to do next',
  none: 'Nothing more to do was found in what is entered',
  seeGaps: 'What to do first can’t be reckoned yet; please begin with what is missing or doubtful.',
  gaps: (count: number) => `See what is missing or doubtful (${count})`,
  unknown: 'It can’t be said yet what to do first. Please enter data, then press “Score and check”.',
  gain: (points: string) => `Adds ${points} to the total`,
  binding: 'Needed for the next level',
  all: (count: number) => `Show all (${count})`,
  fewer: (count: number) => `Show only the first ${count}`,
};

export const trend = {
  title: 'Totals over the years',
  own: 'Agency',
  mean: 'National mean',
  year: 'Year',
  level: 'Level',
  change: 'New scheme',
  changeNote: 'From 2566 on the levels follow a new scheme; don’t compare their names with earlier years.',
  unknown: 'No total of any year is known yet. Earlier years can be entered in the tab of past results.',
};
