/** What is still to be done for an item: the check's findings on its evidence that aren't settled. */

import type { Finding, Severity } from '../finding';
import type { OitCode } from '../framework/framework';

/** On the evidence of an item, errors before warnings; what only informs is settled. */
export function openFindings(findings: readonly Finding[], code: OitCode): Finding[] {
  const own = findings.filter(({ rule, place }) => rule.startsWith('evidence.') && place.row === code);
  const of = (severity: Severity) => own.filter((finding) => finding.severity === severity);
  return [...of('error'), ...of('warning')];
}

/** What each finding says, without the place; the same said of two rows is said once. */
export function openPhrases(findings: readonly Finding[]): string[] {
  return [...new Set(findings.map(({ brief, message }) => brief ?? message))];
}
