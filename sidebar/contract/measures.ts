/** Analysis and measures: what stands there, and what drafting anew would change. */

import type { Cell } from './answer';

/** Who wrote a text: the add-in, a person, both in part, or nobody yet. */
export type Origin = 'draft' | 'hand' | 'partly' | 'blank';

export interface DraftedLine {
  /** 'M2568-3-1'; '' for the analysis of a ประเด็น. */
  id: string;
  text: string;
  origin: Origin;
  cell: Cell | null;
}

export interface MeasureLine extends DraftedLine {
  /** How far it has come, in the tab's words; '' while nobody said. */
  status: string;
}

/** One of the seven ประเด็น. */
export interface IssueDrafts {
  number: number;
  name: string;
  /** Null where the tab has no row of it. */
  analysis: DraftedLine | null;
  measures: MeasureLine[];
}

/** One thing that drafting anew would change; it may be accepted or refused by itself. */
export interface DraftChange {
  /** 'M2568-3-1.steps' for a text, 'M2568-3-2' for a new row; the same as long as nothing else was drafted. */
  id: string;
  /** 'added': a new row of measures. 'updated': a text that nobody rewrote follows the figures. */
  kind: 'added' | 'updated';
  /** Such as 'ประเด็นที่ 3 · M2568-3-1'. */
  where: string;
  /** One for a text, one a column for a new row. */
  parts: { label: string; before: string; after: string }[];
  cell: Cell | null;
}

/** A text that a person wrote and that stays, though the draft would say something else. */
export interface KeptText {
  where: string;
  label: string;
  text: string;
  draft: string;
  cell: Cell | null;
}

export interface Measures {
  issues: IssueDrafts[];
  changes: DraftChange[];
  kept: KeptText[];
  /** What the last drafting wrote and still stands as it wrote it; null where there is nothing to take back. */
  undo: { at: string; texts: number; rows: number; mark: string } | null;
  /** How many measures are done, of all; of `unknown` nobody said how far they have come. */
  progress: { done: number; all: number; unknown: number };
  /** The tabs that have no column to remember a drafting in: what is drafted there can't be taken back. */
  forgetful: string[];
  /** False while no indicator has a score: drafts have little to say then. */
  hasScores: boolean;
  /** Stands for texts and figures as they were read; drafting is refused as 'stale' where they are no longer so. */
  mark: string;
  readAt: string;
}

/** Drafts what is named in `accepted` (ids of changes), by somebody who saw `mark`. */
export interface DraftRequest {
  accepted: string[];
  mark: string;
}

/** Takes back the drafting that `mark` of `undo` stands for. */
export interface DraftUndoRequest {
  mark: string;
}

/** `left`: texts that were written over meanwhile, and stay. */
export interface Drafted {
  texts: number;
  rows: number;
  left: number;
  now: Measures;
}
