/** The yearly report of measures as plain data: every number once, already written the way the document shows it. */

import type { Assessment } from '../assessment';
import type { Framework } from '../framework/framework';
import type { Result } from '../result';
import { type Cover, coverOf } from './cover';
import { inDigits } from './digits';
import { type MeasuresPart, measuresPart } from './measures-part';
import { type Line, reportNotes } from './notes';
import { type ResultPart, resultPart } from './result-part';
import { type Signature, signaturesOf } from './signatures';
import { type Stamp, stampText } from './stamp';
import { type TrendPart, trendPart } from './trend-part';

export type { Stamp } from './stamp';

export interface ReportInput {
  framework: Framework;
  assessment: Assessment;
  result: Result;
  stamp: Stamp;
  /** Thai digits, as official documents have them; false for Arabic. */
  thaiDigits: boolean;
}

/**
 * What fills the template. All strings, so that nothing is formatted a second time; a part without data says so in
 * words. `digits` tells the document which digits to use for numbers of its own, such as those of headings.
 */
export interface ReportModel extends ResultPart, MeasuresPart {
  kind: 'measures';
  digits: 'thai' | 'arabic';
  cover: Cover;
  trend: TrendPart;
  signatures: Signature[];
  notes: Line[];
  stamp: string;
}

/** The report of one assessment year. Its measures are for the year after. */
export function reportModel({ framework, assessment, result, stamp, thaiDigits }: ReportInput): ReportModel {
  const said = {
    cover: coverOf(assessment),
    ...resultPart(framework, assessment, result),
    trend: trendPart(assessment, result),
    ...measuresPart(framework, assessment),
    signatures: signaturesOf(assessment),
    notes: reportNotes(framework, result),
  };
  return {
    kind: 'measures',
    digits: thaiDigits ? 'thai' : 'arabic',
    ...inDigits(said, thaiDigits),
    stamp: stampText(stamp, thaiDigits),
  };
}
