/** The first run. */

export const firstRun = {
  title: 'Getting started',
  text: 'Answer 3 steps and the add-in makes the tabs for every indicator. What is already in the file is not changed.',
  step: (step: number, of: number) => `Step ${step} of ${of}`,
  next: 'Next',
  back: 'Back',
  create: 'Create the tabs',
  creating: 'Creating the tabs',

  agency: 'Agency',
  agencyLabel: 'Full name of the agency',
  agencyHint: 'As it is to stand in the report. May be left blank and filled in later, in the settings tab.',
  noAgency: 'To be filled in later',

  year: 'Assessment year',
  yearLabel: 'Assessment year (Buddhist era)',
  suggested: (year: number) => `${year} (suggested)`,
  otherYear: 'Another year',
  otherLabel: 'Four-digit year of the Buddhist era',
  badYear: 'Please type a four-digit year of the Buddhist era, such as 2567',

  content: 'Contents',
  empty: 'Empty tabs',
  emptyHint: 'Ready for your agency’s data',
  sample: 'Sample data',
  sampleHint: (year: number) => `Try it on another agency’s data of ${year}; can be removed again`,
  sampleYear: (year: number) =>
    `The sample is of ${year}, so its year and agency are used instead of yours. For your own agency, start in a new file.`,
  summary: 'To be created',
};

/** Asked where the add-in has no framework of the year. */
export const unknownYear = {
  title: (year: number) => `There is no framework for ${year} yet`,
  text: (newest: number) =>
    `Start from the framework of ${newest} and correct it in the framework tab as the NACC announces?`,
  confirm: (newest: number) => `Start from ${newest}`,
};
