/** The items in ITAS order, each with what people entered for it: as it stands, and nothing guessed. */

import type { Assessment, Claim, EvidenceRow } from '../assessment';
import type { Framework, OitCode, OitItem } from '../framework/framework';

export interface SubmissionRow {
  /** The code; the second row of an item is 'O5 (2)'. */
  key: string;
  code: OitCode;
  title: string;
  /** Null for a code that the framework doesn't have. */
  item: OitItem | null;
  /** Null where the sheet has no row of the item. */
  row: EvidenceRow | null;
}

/** Every row of every item in the framework's order, then what was entered under codes that it doesn't have. */
export function submissionRows(framework: Framework, assessment: Assessment): SubmissionRow[] {
  const ofItems = framework.items.flatMap((item) => rowsOfItem(item, assessment.evidence));
  const known = new Set(framework.items.map(({ code }) => code));
  const strange = assessment.evidence.filter((row) => !known.has(row.code) && isFilledIn(row));
  const title = `รหัสนี้ไม่มีในกรอบการประเมินปี ${framework.year}`;
  return [
    ...ofItems,
    ...strange.map((row, index) => ({ key: keyOf(row.code, strange, index), code: row.code, title, item: null, row })),
  ];
}

function rowsOfItem(item: OitItem, evidence: readonly EvidenceRow[]): SubmissionRow[] {
  const { code, title } = item;
  const rows = evidence.filter((row) => row.code === code);
  if (rows.length === 0) return [{ key: code, code, title, item, row: null }];
  return rows.map((row, index) => ({ key: keyOf(code, rows, index), code, title, item, row }));
}

/** The same code again gets a number behind it. */
function keyOf(code: OitCode, rows: readonly EvidenceRow[], index: number): string {
  const earlier = rows.slice(0, index).filter((row) => row.code === code).length;
  return earlier === 0 ? code : `${code} (${earlier + 1})`;
}

/** True where there is anything that one would enter in ITAS. */
export function isFilledIn({ claim, urls, explanation }: EvidenceRow): boolean {
  return claim !== null || urls.length > 0 || explanation !== '';
}

/** The words that ITAS and the sheet have for a claim; blank stays blank. */
export function claimWord(claim: Claim): string {
  if (claim === null) return '';
  return claim === 'has' ? 'มี' : 'ไม่มี';
}
