/** What a text about an OIT item may speak of, and what it consists of. */

import type { FiscalYear, Framework, OitItem } from '../framework/framework';

/** An item as its text sees it: years in words, and what its list of components asks for. */
export interface About {
  title: string;
  /** The year assessed. */
  year: FiscalYear;
  before: FiscalYear;
  /** The year that the document must cover; null where it is tied to none, or where nobody knows. */
  data: FiscalYear | null;
  /** 'ประจำปีงบประมาณ พ.ศ. 2567' of the data year; '' where there is none. */
  ofData: string;
  /** The year that is easily taken for the data year: the year before for a plan, the year assessed for a report. */
  mistaken: FiscalYear;
  /** The text where the item has a data year, '' where it hasn't. */
  ifDated(text: string): string;
  /** 'ITA-o14' or 'o20' where the components name a form of the assessment; '' where they don't. */
  formName: string;
  /** True where the item's components in this framework speak of it. */
  asks(words: RegExp): boolean;
}

export interface ItemText {
  /** One to three: the page, what it shows, and what stands beside it. */
  sentences: string[];
  /** The slip, as far as the title, the data year or a rule for every อปท. tells it; '' or absent where none is known. */
  slip?: string;
  /** A slip that only a list of components tells: in a year without a list it is known of other years only. */
  listedSlip?: string;
}

export type WriteText = (about: About) => ItemText;

export function aboutItem({ year }: Framework, { title, components, dataYear }: OitItem): About {
  return {
    title,
    year,
    before: year - 1,
    data: dataYear,
    ofData: dataYear === null ? '' : `ประจำปีงบประมาณ พ.ศ. ${dataYear}`,
    mistaken: dataYear === year ? year - 1 : year,
    ifDated: (text) => (dataYear === null ? '' : text),
    formName: /(?:ITA-)?\bo\d+\b/.exec(components.join(' '))?.[0] ?? '',
    asks: (words) => components.some((component) => words.test(component)),
  };
}
