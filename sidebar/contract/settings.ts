/** Settings and help. */

import type { Cell } from './answer';

/** What the add-in is allowed to do, in plain words. */
export interface Scope {
  /** The address that Google knows it by. */
  scope: string;
  /** What it is for; what it does not reach. */
  why: string;
  /** Null where Google doesn't say. */
  granted: boolean | null;
}

export interface Settings {
  /** What stands in the tab `ตั้งค่า`, with a way to each. */
  entries: { label: string; value: string; cell: Cell | null }[];
  /** The name that this person's checks are signed with. */
  person: string;
  language: LanguageChoice;
  scopes: Scope[];
  version: string;
  readAt: string;
}

/** One line of the add-in's check of itself. */
export interface SelfCheckLine {
  what: string;
  state: 'good' | 'doubtful' | 'bad' | 'unknown';
  found: string;
  /** What to do; '' where nothing is. */
  remedy: string;
}

/** What good evidence of an item looks like. */
export interface ItemExample {
  code: string;
  title: string;
  example: string;
  /** What often loses the point; '' where none is known. */
  slip: string;
}

/** How a workbook begins: the three steps of the first run. */
export interface SetUpRequest {
  /** '' leaves it to be filled in later. */
  agency: string;
  /** พ.ศ. */
  year: number;
  content: 'sample' | 'empty';
  /** Whether a year that the add-in doesn't know may start from the newest framework. */
  allowDraftFramework: boolean;
}

/** 'account' follows the language of the Google account. */
export type LanguageChoice = 'account' | 'th' | 'en';
