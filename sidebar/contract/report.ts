/** The two reports: their self-check, their export, and what was exported before. */

import type { Gap } from './evidence';

/** The report of measures, and the one that says what became of them. */
export type ReportKind = 'measures' | 'follow-up';

export interface ExportedReport {
  /** Worded date and time. */
  at: string;
  name: string;
  /** Addresses that open for whoever may see the file; '' where the journal has none. */
  document: string;
  pdf: string;
  docx: string;
}

/** A rule that the self-check holds the report against. */
export interface ReportRule {
  /** What it looks for, in Thai. */
  name: string;
  /** The kind of rule, in Thai; rules of one group stand together. */
  group: string;
  /** How many of the checks broke it. */
  found: number;
}

/** The OIT item that the newest report is evidence of, and what to enter in ITAS for it. */
export interface EvidenceOffer {
  /** 'O27', '' where that year's list isn't known yet. */
  item: string;
  title: string;
  /** The assessment year whose list the item is of. */
  year: number;
  link: string;
  explanation: string;
}

export interface Report {
  kind: ReportKind;
  /** The name that the document will get. */
  name: string;
  /** What the self-check found, errors first. */
  checks: Gap[];
  /** Every rule that it was held against, group by group. */
  rules: ReportRule[];
  /** Of this kind, newest first. */
  exports: ExportedReport[];
  /** Null while nothing was exported. */
  offer: EvidenceOffer | null;
  /** Address of the agency's own template; '' where the built-in one is used. */
  template: string;
  /** Stands for the errors among `checks`; an export despite them is refused as 'stale' where they have changed. */
  mark: string;
  /** What to know about the export that this answers, such as that nothing had changed since an earlier one; '' for none. */
  note: string;
  readAt: string;
}

/** `reason`: why somebody who saw the errors of `mark` wants the document all the same; '' where there are none. */
export interface ExportRequest {
  kind: ReportKind;
  mark: string;
  reason: string;
}
