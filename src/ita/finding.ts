/** A finding: something missing, doubtful or wrong, said in plain Thai with its place and its remedy. */

import type { Score } from './framework/framework';

/** 'error' stops an export, 'warning' wants a look, 'info' only informs. */
export type Severity = 'error' | 'warning' | 'info';

/** The part of the assessment a finding is about; the workbook maps each to one of its tabs. */
export type Part =
  | 'settings'
  | 'summary'
  | 'indicators'
  | 'items'
  | 'analysis'
  | 'measures'
  | 'limits'
  | 'history'
  | 'framework'
  | 'report';

/** A place in the assessment, independent of where the sheet keeps it. */
export interface Place {
  part: Part;
  /** The indicator whose tab is meant, for the parts 'indicators' and 'items'. */
  indicator?: number;
  /** The row's identity: an item code, a question code, a year, a measure's id, a setting's key. */
  row?: string;
  /** The column's key, as in the workbook's table of columns. */
  field?: string;
}

export interface Finding {
  /** Stable name of the rule, such as 'evidence.no-url'. */
  rule: string;
  severity: Severity;
  place: Place;
  /** What is wrong, in Thai, naming where. */
  message: string;
  /** The same without the place, for where that is plain from beside it; the message where it is left out. */
  brief?: string;
  /** What to do, in Thai. */
  remedy: string;
  /** Points of the total at stake, where known. */
  stake?: Score;
}
