/** An agency with all its evidence in order, and findings made by hand: what the tests of the submission change. */

import type { Assessment, EvidenceRow } from '../../../src/ita/assessment';
import type { Finding } from '../../../src/ita/finding';
import { frameworkOf } from '../../../src/ita/framework/years';
import { khampom2567 } from '../../../src/ita/sample/khampom-2567';

export const framework = frameworkOf(2567)!;
export const SITE = 'https://www.khampom.go.th';

export function rowOf(code: string, more: Partial<EvidenceRow> = {}): EvidenceRow {
  return {
    code,
    indicator: framework.items.find((item) => item.code === code)?.indicator ?? 9,
    claim: 'has',
    urls: [`${SITE}/${code.toLowerCase()}`],
    explanation: `เมนู ITA ข้อ ${code}`,
    owner: 'สำนักปลัด',
    due: null,
    score: null,
    checkedByEye: false,
    checkedBy: '',
    seenLinks: '',
    shown: [],
    note: '',
    ...more,
  };
}

/** Every item's row; those named are changed, given several rows, or (null) left out. */
export function agency(changes: Record<string, Partial<EvidenceRow> | Partial<EvidenceRow>[] | null> = {}): Assessment {
  return {
    ...khampom2567(),
    evidence: framework.items.flatMap(({ code }) => {
      const change = changes[code] === undefined ? {} : changes[code];
      if (change === null) return [];
      return (Array.isArray(change) ? change : [change]).map((each) => rowOf(code, each));
    }),
  };
}

/** An open finding on an item. */
export function open(row: string, brief: string, more: Partial<Finding> = {}): Finding {
  return {
    rule: 'evidence.some-rule',
    severity: 'error',
    place: { part: 'items', row },
    message: `${row}: ${brief}`,
    brief,
    remedy: 'แก้ไข',
    ...more,
  };
}
