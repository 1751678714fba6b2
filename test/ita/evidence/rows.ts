/** An assessment of 2568 with all its evidence in order, of which a test changes what it is about. */

import type { Assessment, EvidenceRow } from '../../../src/ita/assessment';
import { checkEvidence } from '../../../src/ita/evidence/check';
import type { Finding } from '../../../src/ita/finding';
import { frameworkOf } from '../../../src/ita/framework/years';
import type { LinkRecord } from '../../../src/ita/links/record';
import { khampom2567 } from '../../../src/ita/sample/khampom-2567';
import { itemWorths } from '../../../src/ita/worth';

export const framework = frameworkOf(2568)!;
export const SITE = 'https://khampom.go.th';
export const linkOf = (code: string) => `${SITE}/${code.toLowerCase()}`;

export const itemOf = (code: string) => framework.items.find((item) => item.code === code)!;

export function rowInOrder(code: string, change: Partial<EvidenceRow> = {}): EvidenceRow {
  return {
    code,
    indicator: itemOf(code).indicator,
    claim: 'has',
    urls: [linkOf(code)],
    explanation: '',
    owner: 'สำนักปลัด',
    due: null,
    score: null,
    checkedByEye: false,
    checkedBy: '',
    seenLinks: '',
    shown: itemOf(code).components.map((_, index) => index),
    note: '',
    ...change,
  };
}

export function assessmentWith(
  changes: Record<string, Partial<EvidenceRow>>,
  links: readonly LinkRecord[] = [],
  domains: string[] = ['khampom.go.th'],
): Assessment {
  const base = khampom2567();
  const evidence = framework.items.map(({ code }) => rowInOrder(code, changes[code]));
  return { ...base, year: 2568, agency: { ...base.agency, domains }, evidence, links: [...links] };
}

export function findingsOf(assessment: Assessment): Finding[] {
  return checkEvidence(
    framework,
    assessment,
    itemWorths(framework, () => null),
    '2025-03-15',
  );
}

/** A page that was opened and found good, or what a test makes of it. */
export function record(url: string, change: Partial<LinkRecord> = {}): LinkRecord {
  return {
    url,
    checkedAt: '2025-03-15 09:58:00',
    verdict: 'works',
    reason: 'opened',
    status: 200,
    doubts: [],
    chain: [],
    title: '',
    fileName: '',
    ...change,
  };
}
