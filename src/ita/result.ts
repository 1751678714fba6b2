/** What the figures of an assessment come to. Every number unrounded; null is unknown, never zero. */

import type { FiscalYear, InstrumentCode, Level, OitCode, Score } from './framework/framework';

export interface IndicatorResult {
  number: number;
  name: string;
  instrument: InstrumentCode;
  score: Score | null;
  /** 'official' wins over 'computed' (from questions or items). */
  source: 'official' | 'computed' | null;
  /** What the questions or items give, even where the official score wins. */
  computed: Score | null;
  /** How many of its questions or items have a score. */
  coverage: Coverage;
}

export interface InstrumentResult {
  code: InstrumentCode;
  name: string;
  weight: number;
  score: Score | null;
}

export interface GateResult {
  code: string;
  name: string;
  score: Score | null;
  /** True where the instrument's combined score stands in for an unknown part. */
  standIn: boolean;
}

/** One condition that keeps the result from the next level. */
export interface Block {
  /** 'total' or the gate's code. */
  of: string;
  name: string;
  score: Score;
  required: Score;
  /** required − score, both as rounded to 2 decimals. */
  lacking: Score;
}

export interface Gap {
  /** The next better level; null at the best. */
  next: Level | null;
  blocks: Block[];
}

/** Points that one item or indicator would add to the total at 100. */
export interface ItemWorth {
  code: OitCode;
  /** Points that the item carries in the total, from 0 to 100. */
  full: Score;
  /** Points it would still add: all of `full` while its score is unknown. */
  gain: Score;
}

export interface IndicatorWorth {
  number: number;
  name: string;
  gain: Score;
}

/** How much of the assessment is known. */
export interface Coverage {
  known: number;
  all: number;
}

export interface Result {
  year: FiscalYear;
  indicators: IndicatorResult[];
  instruments: InstrumentResult[];
  gates: GateResult[];
  total: Score | null;
  /** Null while the total is unknown. */
  level: Level | null;
  gap: Gap;
  indicatorWorths: IndicatorWorth[];
  itemWorths: ItemWorth[];
  coverage: { indicators: Coverage; items: Coverage };
}
