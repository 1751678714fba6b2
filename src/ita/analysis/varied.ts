/** Chooses between wordings of the same thing, so that neighbouring ประเด็น and agencies do not read alike. */

import { roundHalfUp } from '../score';
import { type IssueFacts, known } from './issue-facts';

type Facts = Pick<IssueFacts, 'issue' | 'indicators'>;

/** By the number of the ประเด็น alone: neighbours differ. The same figures always give the same words. */
export function varied({ issue }: Pick<Facts, 'issue'>, variants: readonly string[]): string {
  return variants[issue.number % variants.length] ?? '';
}

/** By the ประเด็น's own scores: agencies differ, and another ประเด็น's figures change nothing here. */
export function variedByFigures({ indicators }: Pick<Facts, 'indicators'>, variants: readonly string[]): string {
  const hundredths = known(indicators).reduce((sum, { score }) => sum + Math.round(roundHalfUp(score) * 100), 0);
  return variants[hundredths % variants.length] ?? '';
}
