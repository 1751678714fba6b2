/** How every call of the sidebar ends: with a value, or with what went wrong in plain Thai. */

/** What went wrong, in plain Thai: `message` says where and what, `remedy` what to do. */
export interface Failure {
  code: string;
  message: string;
  remedy: string;
  /** The system's own words, for whoever maintains the add-in; never a part of the message. */
  technical?: string;
}

/** Every answer is one of these: an Error loses its class on the way, and a thrown one its remedy. */
export type Answer<T> = { ok: true; value: T } | { ok: false; failure: Failure };

/** Somewhere in the workbook, as it was read: rows move while people sort and insert. */
export interface Cell {
  sheetId: number;
  /** A1 notation, as is all that follows. */
  a1: string;
  /** What says which row it is, such as O14, and the cell that it stood in; null where the place has no row. */
  row: { key: string; a1: string } | null;
}

/** What a command did, worded for the user. */
export interface Outcome {
  /** One sentence. */
  message: string;
  /** Details, one a line: findings, what was repaired, what was left alone. */
  details: string[];
  /** Something to open, such as the exported report. */
  link: { label: string; url: string } | null;
}
