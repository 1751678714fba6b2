/**
 * The report's self-check before export. Figures and blanks, which are beyond doubt, stop an export ('error');
 * what is read out of free text asks a person to look ('warning'), for a reading can be mistaken.
 */

import type { Assessment } from '../assessment';
import type { Finding } from '../finding';
import type { Framework } from '../framework/framework';
import type { Result } from '../result';
import { incompleteParts } from './check/completeness';
import { contradictingFigures } from './check/figures';
import { foreignLevels } from './check/levels';
import { mixedDigits } from './check/mixed-digits';
import { foreignNames } from './check/names';
import { brokenNumbering } from './check/numbering';
import { contradictingScores } from './check/scores-in-text';
import { misspeltNames } from './check/spelling';
import { mixedYears } from './check/years';
import { writtenTexts } from './texts';

/** Everything that a report of these data would get wrong or leave out, figures first, then text by text. */
export function checkReport(framework: Framework, assessment: Assessment, result: Result): Finding[] {
  const texts = writtenTexts(framework, assessment);
  return [
    ...incompleteParts(framework, assessment, result),
    ...contradictingFigures(framework, assessment, result),
    ...foreignLevels(framework, assessment, result, texts),
    ...foreignNames(assessment, texts),
    ...contradictingScores(framework, assessment, result, texts),
    ...misspeltNames(framework, texts),
    ...brokenNumbering(texts),
    ...mixedDigits(texts),
    ...mixedYears(framework, assessment, texts),
  ];
}
