/** The framework of one assessment year: what is assessed, how it is weighed, and which level a result reaches. */

/** A Buddhist-era fiscal year such as 2567. */
export type FiscalYear = number;

/** A score from 0 to 100, never rounded between steps. */
export type Score = number;

/** The code of an OIT item, such as 'O34'. It means nothing without its year. */
export type OitCode = string;

/** 'IIT', 'EIT' or 'OIT'; a framework that a user enters may name others. */
export type InstrumentCode = string;

/**
 * How sure we are of a fact. Everything but 'verified' and 'calculated' is shown to the user as unconfirmed;
 * 'user' is what was entered or corrected in the workbook.
 */
export type Confidence = 'verified' | 'calculated' | 'one-source' | 'inferred' | 'remembered' | 'user';

export interface Instrument {
  code: InstrumentCode;
  name: string;
  /** Share of the total in percent; the weights of a framework add up to 100. */
  weight: number;
  confidence: Confidence;
}

/** One of the values that a level's instrument condition tests: IIT, EIT part 1, EIT part 2, OIT. */
export interface Gate {
  /** 'IIT', 'EIT1', 'EIT2', 'OIT'. */
  code: string;
  name: string;
  /** The instrument whose combined score stands in while the gate's own score is unknown. */
  instrument: InstrumentCode;
  confidence: Confidence;
}

export interface Indicator {
  number: number;
  name: string;
  instrument: InstrumentCode;
  confidence: Confidence;
}

export interface SubIndicator {
  /** Such as '9.1'. */
  code: string;
  name: string;
  indicator: number;
  confidence: Confidence;
}

/** What an item is to the yearly cycle: the report of measures, or the report that follows the measures up. */
export type ItemRole = 'measures' | 'follow-up';

export interface OitItem {
  code: OitCode;
  title: string;
  group: string;
  subIndicator: string;
  indicator: number;
  /** What the page must show; empty where the list of that year is not known. */
  components: string[];
  /** The year that the document must cover: a plan the year assessed, a report the year before; null where unknown. */
  dataYear: FiscalYear | null;
  role: ItemRole | null;
  confidence: Confidence;
}

export interface Question {
  /** Such as 'i1' or 'e9'. */
  code: string;
  title: string;
  indicator: number;
  confidence: Confidence;
}

export interface Level {
  name: string;
  /** The lowest total, rounded half up to 2 decimals, that reaches the level. */
  minTotal: Score;
  /** The lowest score that every gate must have; null where the total alone decides. */
  minGate: Score | null;
  confidence: Confidence;
}

/** One of the seven ประเด็น of the measures report, with what it is judged by. */
export interface Issue {
  number: number;
  name: string;
  indicators: number[];
  items: OitCode[];
  questions: string[];
  confidence: Confidence;
}

export interface Framework {
  year: FiscalYear;
  instruments: Instrument[];
  gates: Gate[];
  indicators: Indicator[];
  subIndicators: SubIndicator[];
  items: OitItem[];
  questions: Question[];
  /** Best first. */
  levels: Level[];
  issues: Issue[];
  /** The total that counts as passing. */
  passing: Score;
}

/** The item that is the yearly report of measures (O34 of 2567), if the framework says which. */
export function itemWithRole(framework: Framework, role: ItemRole): OitItem | null {
  return framework.items.find((item) => item.role === role) ?? null;
}

/** True for a fact that the user should confirm before relying on it. */
export function isUnconfirmed(confidence: Confidence): boolean {
  return confidence === 'one-source' || confidence === 'inferred' || confidence === 'remembered';
}
