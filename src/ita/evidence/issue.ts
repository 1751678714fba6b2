/** A doubt or a fault of one row of the evidence, before it is placed in a tab. */

import type { Severity } from '../finding';
import { withoutCredentials } from '../links/credentials';

export interface EvidenceIssue {
  rule: string;
  severity: Severity;
  field: 'claim' | 'urls' | 'explanation' | 'owner' | 'due' | 'components' | 'checkedByEye';
  message: string;
  remedy: string;
}

/** Long links are cut in a message, and passwords left out; the cell keeps the whole. */
export function shorten(link: string): string {
  const text = withoutCredentials(link);
  return text.length <= 60 ? text : `${text.slice(0, 57)}…`;
}
