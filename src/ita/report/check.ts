/**
 * The report's self-check before export. Figures and blanks, which are beyond doubt, stop an export ('error');
 * what is read out of free text asks a person to look ('warning'), for a reading can be mistaken.
 */

import type { Assessment } from '../assessment';
import type { Finding } from '../finding';
import type { Framework } from '../framework/framework';
import type { Result } from '../result';
import { incompleteParts } from './check/completeness';
import { missingFollowUpComponents } from './check/components';
import { contradictingDifferences } from './check/differences-in-text';
import { unknownDivisions } from './check/divisions';
import { contradictingFigures } from './check/figures';
import { unfinishedFollowUp } from './check/follow-up';
import { followUpYears } from './check/follow-up-years';
import { leftOpen } from './check/left-open';
import { foreignLevels } from './check/levels';
import { measuresOfOtherYear } from './check/measure-ids';
import { mixedDigits } from './check/mixed-digits';
import { foreignNames } from './check/names';
import { brokenNumbering } from './check/numbering';
import { contradictingScores } from './check/scores-in-text';
import { missingSettings } from './check/settings';
import { contradictingShares } from './check/shares-in-text';
import { misspeltNames } from './check/spelling';
import { mixedYears } from './check/years';
import { followUpTexts, writtenTexts } from './texts';

/** Everything that a report of these data would get wrong or leave out, figures first, then text by text. */
export function checkReport(framework: Framework, assessment: Assessment, result: Result): Finding[] {
  const texts = writtenTexts(framework, assessment);
  return [
    ...missingSettings(framework, assessment),
    ...incompleteParts(framework, assessment, result),
    ...contradictingFigures(framework, assessment, result),
    ...foreignLevels(framework, assessment, result, texts),
    ...foreignNames(assessment, texts),
    ...unknownDivisions(assessment),
    ...contradictingScores(framework, assessment, result, texts),
    ...contradictingDifferences(framework, assessment, result, texts),
    ...misspeltNames(framework, texts),
    ...brokenNumbering(texts),
    ...mixedDigits(texts),
    ...leftOpen(texts),
    ...measuresOfOtherYear(assessment),
    ...mixedYears(framework, assessment, texts),
  ];
}

/** Everything that the report of what became of the measures would get wrong or leave out. */
export function checkFollowUp(framework: Framework, assessment: Assessment): Finding[] {
  const texts = followUpTexts(assessment);
  return [
    ...missingSettings(framework, assessment),
    ...unfinishedFollowUp(assessment),
    ...missingFollowUpComponents(framework, assessment),
    ...contradictingShares(assessment, texts),
    ...foreignNames(assessment, texts),
    ...unknownDivisions(assessment),
    ...misspeltNames(framework, texts),
    ...brokenNumbering(texts),
    ...mixedDigits(texts),
    ...leftOpen(texts),
    ...measuresOfOtherYear(assessment),
    ...followUpYears(assessment, texts),
  ];
}
