/** The report: its self-check, its export, and what was exported before. */

import type { Gap } from './evidence';

export interface ExportedReport {
  /** Worded date and time. */
  at: string;
  name: string;
  /** Addresses that open for whoever may see the file; '' where the journal has none. */
  document: string;
  pdf: string;
}

export interface Report {
  /** The name that the document will get. */
  name: string;
  /** What the self-check found, errors first. */
  checks: Gap[];
  /** How many kinds of faults the self-check looks for. */
  rules: number;
  /** Newest first. */
  exports: ExportedReport[];
  /** Stands for the errors among `checks`; an export despite them is refused as 'stale' where they have changed. */
  mark: string;
  readAt: string;
}

/** `despiteErrors`: somebody saw the errors of `mark` and wants the document all the same. */
export interface ExportRequest {
  despiteErrors: boolean;
  mark: string;
}
