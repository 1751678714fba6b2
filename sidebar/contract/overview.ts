/** The result at a glance. Numbers come worded, with 2 decimals, '' where unknown. */

import type { Cell } from './answer';

/** One thing to do next, the most points first, already worded. */
export interface Action {
  /** Where, such as 'O14' or 'ตัวชี้วัดที่ 8'. */
  where: string;
  /** What is missing or weak. */
  what: string;
  remedy: string;
  /** Points of the total that it would add, such as '0.57'; '' where unknown. */
  gain: string;
  /** True where the next level can't be reached without it. */
  binding: boolean;
  cell: Cell | null;
}

/** One year of the trend; gaps stay gaps. */
export interface TrendPoint {
  /** พ.ศ. */
  year: number;
  /** 0–100; null where unknown. */
  total: number | null;
  nationalMean: number | null;
  /** As ITAS names it; '' where unknown. */
  level: string;
}

/** What the first run offers. */
export interface SetUpChoices {
  /** Assessment years that the add-in knows, oldest first. */
  years: number[];
  /** The year that is probably meant today. */
  suggested: number;
  /** The year of the sample data, and whose they are. */
  sample: { year: number; agency: string };
}

export interface Overview {
  /** False before the first set-up: nothing but `choices` is filled then. */
  ready: boolean;
  choices: SetUpChoices;
  agency: string;
  year: string;
  total: string;
  level: string;
  /** What blocks the next level, one sentence each. */
  blocks: string[];
  /** Instruments and the parts that the level tests. */
  instruments: { name: string; score: string }[];
  /** Such as 'ตัวชี้วัดที่มีคะแนน 10 จาก 10'. */
  coverage: string[];
  /** At least five years, oldest first, the assessed year last. */
  trend: TrendPoint[];
  /** What to do next: every gap with its points. */
  actions: Action[];
  /** How many things are missing or doubtful; the view of the evidence lists them. */
  openGaps: number;
  /** How many of the links have a verdict, ตรวจไม่ได้ left out; `waiting`: a check was begun and not finished. */
  links: { checked: number; all: number; waiting: number };
  /** When this was read, in the spreadsheet's time zone. */
  readAt: string;
}
