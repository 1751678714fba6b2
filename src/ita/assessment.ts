/** One agency's assessment year as it stands in the workbook: what people entered, and nothing computed. */

import type { FiscalYear, OitCode, Score } from './framework/framework';
import type { LinkRecord } from './links/record';
import type { MeasureField } from './measures/fields';
import type { MeasureStatus } from './measures/status';

/** A day in the agency's calendar, 'YYYY-MM-DD' with a Gregorian year. */
export type IsoDate = string;

export interface Agency {
  /** Full name, such as 'องค์การบริหารส่วนตำบลขามป้อม'. */
  name: string;
  district: string;
  province: string;
  /** Web domains of the agency itself, without 'www.'. */
  domains: string[];
}

/** What the agency claims in ITAS for an item. */
export type Claim = 'has' | 'has-not' | null;

export interface EvidenceRow {
  code: OitCode;
  indicator: number;
  claim: Claim;
  /** As written, one a line, trimmed, blank lines left out. */
  urls: string[];
  /** Those of them that took the place of links with a verdict and were not opened when that was noted. None where absent. */
  changedLinks?: string[];
  /** The explanation for ITAS of where on the site the evidence is. */
  explanation: string;
  /** The responsible division or position. */
  owner: string;
  due: IsoDate | null;
  /** The item's score: self-assessed first, official later. */
  score: Score | null;
  /** Somebody opened the page and found it right. */
  checkedByEye: boolean;
  /** Who did, and when, as written. */
  checkedBy: string;
  /** Fingerprint of the links that were looked at then; '' where nobody noted them, null where the note can't be read. */
  seenLinks: string | null;
  /** The components that somebody found on the page, by their place in the item's list, from 0; [] while none was looked for. */
  shown: number[];
  /** Those that are ticked for other links than today's, or nobody knows for which; they don't count. None where absent. */
  shownElsewhere?: number[];
  note: string;
}

/** A year's published result. Null is unknown, never zero. */
export interface HistoryRow {
  year: FiscalYear;
  total: Score | null;
  level: string;
  instruments: Record<string, Score | null>;
  gates: Record<string, Score | null>;
  nationalMean: Score | null;
  source: string;
}

/** A text that the add-in drafts and a person may rewrite. */
export interface DraftedText {
  text: string;
  /** Fingerprint of the draft that was written last; '' where a person wrote the text from the start. */
  draftOf: string;
}

/** The analysis of one ประเด็น. */
export interface AnalysisRow {
  issue: number;
  analysis: DraftedText;
}

/** What became of a measure in its year, as people entered it. Blank is unknown. */
export interface Progress {
  status: MeasureStatus | null;
  /** The day it was finished, or last worked on. */
  doneAt: IsoDate | null;
  /** What was done and what came of it. */
  outcome: string;
  /** Addresses that show it, as written, one a line, blank lines left out. */
  proof: string[];
}

/** One measure: what the official table says of it, each text either a draft or written by hand, and what became of it. */
export interface MeasureRow extends Record<MeasureField, DraftedText> {
  /** Stable, such as 'M2568-3-1'; never reused. */
  id: string;
  issue: number;
  progress: Progress;
}

/** A limit that the agency met with one instrument. */
export interface LimitRow {
  instrument: string;
  text: string;
}

/** Who signs the report: name first, then the position, as written; '' where nobody is named. */
export interface Signer {
  name: string;
  position: string;
}

/**
 * What this year's scores are held against, by 'total', the code of an instrument ('IIT') or the number of an indicator
 * ('9'). Null where people left it blank; what `history` knows of it is not repeated here.
 */
export interface Compared {
  lastYear: Record<string, Score | null>;
  nationalMean: Record<string, Score | null>;
}

export interface Assessment {
  year: FiscalYear;
  agency: Agency;
  /** Official scores of the indicators by number, as typed from ITAS. */
  indicatorScores: Record<number, Score | null>;
  /** Scores of the questions by code. */
  questionScores: Record<string, Score | null>;
  evidence: EvidenceRow[];
  /** Scores of the gates that are no whole instrument (EIT part 1 and 2), as published. */
  gateScores: Record<string, Score | null>;
  /** What ITAS itself printed, to be compared with what we compute. */
  published: { total: Score | null; level: string; instruments: Record<string, Score | null> };
  /** What is known of each address that was opened, by the address as it stands in the cell. */
  links: LinkRecord[];
  history: HistoryRow[];
  analyses: AnalysisRow[];
  measures: MeasureRow[];
  limits: LimitRow[];
  /** The divisions that may own items and measures; the first is the default. */
  divisions: string[];
  /** The score that every indicator and item is measured against. */
  target: Score;
  /** Nothing to compare with where absent. */
  compared?: Compared;
  /** Blank lines to sign on where absent. */
  signers?: Record<'maker' | 'checker' | 'head', Signer>;
}
