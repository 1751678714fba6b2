/** What is still to be done for an item: the check's findings on its evidence that aren't settled. */

import type { Finding } from '../finding';
import type { OitCode } from '../framework/framework';

/** Errors and warnings on the evidence of an item; what only informs is settled. */
export function openFindings(findings: readonly Finding[], code: OitCode): Finding[] {
  return findings.filter(
    ({ rule, severity, place }) => rule.startsWith('evidence.') && severity !== 'info' && place.row === code,
  );
}

/** What each finding says, without the place; the same said of two rows is said once. */
export function openPhrases(findings: readonly Finding[]): string[] {
  return [...new Set(findings.map(({ brief, message }) => brief ?? message))];
}
