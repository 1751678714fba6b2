/** What a line of a year's OIT list holds, and how it becomes an item of the framework. */

import type { Confidence, FiscalYear, ItemRole, OitCode, OitItem } from './framework';

/**
 * What an item is about, whatever its code in a year: 'strategy' is O4 of 2566, O7 of 2567 and O5 of 2568. An item that
 * two of an earlier year were merged into has the topics of both.
 */
export type Topic =
  | 'structure'
  | 'authority'
  | 'executives'
  | 'contact'
  | 'qa'
  | 'social-network'
  | 'news'
  | 'laws'
  | 'privacy'
  | 'strategy'
  | 'work-plan'
  | 'work-progress'
  | 'work-report'
  | 'budget-plan'
  | 'budget-progress'
  | 'budget-report'
  | 'staff-manual'
  | 'service-manual'
  | 'service-statistics'
  | 'satisfaction'
  | 'e-service'
  | 'procurement-plan'
  | 'procurement-notices'
  | 'procurement-progress'
  | 'procurement-report'
  | 'hr-plan'
  | 'hr-progress'
  | 'hr-criteria'
  | 'hr-report'
  | 'ethics-code'
  | 'ethics-drive'
  | 'ethics-assessment'
  | 'complaint-guideline'
  | 'complaint-channel'
  | 'complaint-statistics'
  | 'opinion-channel'
  | 'participation'
  | 'integrity-declaration'
  | 'integrity-culture'
  | 'executive-participation'
  | 'gift-declaration'
  | 'gift-culture'
  | 'gift-policy-report'
  | 'gift-receipt-report'
  | 'risk-assessment'
  | 'risk-management'
  | 'integrity-plan'
  | 'integrity-progress'
  | 'integrity-report'
  | 'measures'
  | 'follow-up';

export interface OitListEntry {
  code: OitCode;
  /** Its first number is the indicator. */
  subIndicator: string;
  title: string;
  /** The heading of the official list that the item stands under; '' where unknown. */
  group: string;
  topics: Topic[];
  /**
   * The year that the document must cover, found by the first rule that applies:
   * 1. the year that the title names;
   * 2. the year that the required components name for the whole item (not for one part of it, such as the training
   *    within the drive of ethics);
   * 3. a plan, an announcement, a risk assessment, a half-year or a monthly report: the year assessed;
   * 4. a report of a whole year (รายงานผล…ประจำปี), or of what the year before had laid down: the year before.
   * Null where none applies: what is not tied to a year (structure, contact, manuals), what covers several (strategy,
   * and the measures, which name the year analysed and the year planned), and what no source tells (statistics
   * before 2568). Rules 3 and 4 are inferred from the lists of 2567 to 2569, which name the years.
   */
  dataYear: FiscalYear | null;
  /** Of the item's place and wording in the list. */
  confidence: Confidence;
  components: string[];
}

/** The framework's item for a line of the list. */
export function toOitItem(entry: OitListEntry): OitItem {
  return {
    code: entry.code,
    title: entry.title,
    group: entry.group,
    subIndicator: entry.subIndicator,
    indicator: Number(entry.subIndicator.split('.')[0]),
    components: entry.components,
    dataYear: entry.dataYear,
    role: roleOf(entry.topics),
    confidence: entry.confidence,
  };
}

function roleOf(topics: Topic[]): ItemRole | null {
  if (topics.includes('measures')) return 'measures';
  return topics.includes('follow-up') ? 'follow-up' : null;
}
