/** The items of the framework with their evidence, as the sidebar shows them. */

import type { ComponentMark, EvidenceItem, EvidenceStateKey, Gap, ItemLink } from '../../../sidebar/contract';
import { now } from '../../google/now';
import type { EvidenceRow, IsoDate } from '../../ita/assessment';
import { fingerprint } from '../../ita/draft/drafted-text';
import { eyeCheck, isSeen } from '../../ita/evidence/eye';
import { linkLines } from '../../ita/evidence/link-lines';
import { EVIDENCE_STATES, evidenceState, stateOfRow } from '../../ita/evidence/state';
import type { Finding } from '../../ita/finding';
import type { OitItem } from '../../ita/framework/framework';
import { isGood, type LinkRecord } from '../../ita/links/record';
import { formatScore } from '../../ita/score';
import { openFindings } from '../../ita/submission/open';
import { claimWord } from '../../ita/submission/rows';
import { thaiShortDate } from '../../ita/thai';
import { type Book, cellText } from '../../workbook/book';
import { componentRows } from '../../workbook/component-rows';
import { locate } from '../../workbook/locate';
import type { Assessed } from '../assess';
import { gapOf } from './gap';

/** In ITAS order, each item of the framework once, whether or not the sheet has a row of it. */
export function evidenceItems(assessed: Assessed): EvidenceItem[] {
  const { book, assessment, findings } = assessed;
  const records = new Map(assessment.links.map((record) => [record.url, record]));
  const today = now(book.timeZone).date;
  return book.framework.items.map((item) => {
    const row = assessment.evidence.find(({ code }) => code === item.code);
    const own = findings.filter((finding) => itemOfFinding(finding) === item.code);
    return row === undefined ? itemWithoutRow(book, item, own) : itemOf(book, item, row, own, records, today);
  });
}

/** What is missing or doubtful elsewhere than in an item. */
export function otherGaps({ book, findings }: Assessed): Gap[] {
  const codes = new Set(book.framework.items.map(({ code }) => code));
  const others = findings.filter((finding) => !codes.has(itemOfFinding(finding)));
  return gapsOf(book, others);
}

/** '' where it is about no item. */
function itemOfFinding({ place }: Finding): string {
  return place.part === 'items' ? (place.row ?? '') : '';
}

function itemOf(
  book: Book,
  item: OitItem,
  row: EvidenceRow,
  findings: readonly Finding[],
  records: ReadonlyMap<string, LinkRecord>,
  today: IsoDate,
): EvidenceItem {
  const words = stateOfRow(row, findings, records);
  const components = componentsOf(book, item, row);
  const links = row.urls.map((url) => linkOf(url, records, row.changedLinks));
  return {
    ...namesOf(book, item),
    owner: row.owner.trim(),
    due: row.due === null ? '' : thaiShortDate(row.due),
    isOverdue: row.due !== null && row.due < today && openFindings(findings, item.code).length > 0,
    claim: claimWord(row.claim),
    score: row.score === null ? '' : formatScore(row.score),
    state: keyOfState(words),
    stateWords: words,
    links,
    components,
    checkedByEye: isSeen(row),
    checkedBy: row.checkedBy,
    gaps: gapsOf(book, findings),
    mark: markOf(row, links, components),
  };
}

/** Nothing is known of it but that it is missing. */
function itemWithoutRow(book: Book, item: OitItem, findings: readonly Finding[]): EvidenceItem {
  const words = evidenceState(findings, { seen: false, opened: false });
  return {
    ...namesOf(book, item),
    owner: '',
    due: '',
    isOverdue: false,
    claim: '',
    score: '',
    state: keyOfState(words),
    stateWords: words,
    links: [],
    components: [],
    checkedByEye: false,
    checkedBy: '',
    gaps: gapsOf(book, findings),
    mark: '',
  };
}

function namesOf(book: Book, { code, title, indicator, subIndicator }: OitItem) {
  const names = book.framework.subIndicators;
  return {
    code,
    title,
    subIndicator: { code: subIndicator, name: names.find((known) => known.code === subIndicator)?.name ?? '' },
    cell: locate(book, { part: 'items', indicator, row: code, field: 'urls' }),
  };
}

/** The worst first. */
function gapsOf(book: Book, findings: readonly Finding[]): Gap[] {
  const gaps = findings.map((finding) => gapOf(book, finding));
  return (['error', 'warning', 'info'] as const).flatMap((wanted) =>
    gaps.filter(({ severity }) => severity === wanted),
  );
}

/** In the words that the tab has for it. */
function linkOf(
  address: string,
  records: ReadonlyMap<string, LinkRecord>,
  changed: EvidenceRow['changedLinks'],
): ItemLink {
  const record = records.get(address);
  return {
    address,
    verdict: record?.verdict ?? 'unopened',
    isDoubtful: record?.verdict === 'works' && !isGood(record),
    words: linkLines([address], records, changed),
  };
}

function componentsOf(book: Book, { code, components }: OitItem, row: EvidenceRow): ComponentMark[] {
  const table = book.tables.get('components');
  return components.map((text, index) => {
    const rows = table === undefined ? [] : componentRows(table, code, text);
    const ids = rows.map((own) => cellText(table!, own, 'id')).filter((id) => id !== '');
    return {
      id: ids[0] ?? '',
      text,
      shown: row.shown.includes(index),
      elsewhere: row.shownElsewhere?.includes(index) ?? false,
    };
  });
}

/** What somebody sees who ticks a box: where it is other than this, the tick may be wrong. */
function markOf(row: EvidenceRow, links: readonly ItemLink[], components: readonly ComponentMark[]): string {
  const { claim, explanation, checkedBy } = row;
  // Without the words, which tell the time of the check: the same verdict again is nothing new.
  const verdicts = links.map(({ address, verdict, isDoubtful }) => [address, verdict, isDoubtful]);
  return fingerprint(JSON.stringify([verdicts, claim, explanation, eyeCheck(row), checkedBy, components]));
}

function keyOfState(words: string): EvidenceStateKey {
  const keys = Object.keys(EVIDENCE_STATES) as EvidenceStateKey[];
  return keys.find((key) => EVIDENCE_STATES[key] === words) ?? 'doubtful';
}
