/** The check of the OIT evidence: the rules on links alone, what opening them told, and what people found. */

import type { Assessment, EvidenceRow, IsoDate } from '../assessment';
import type { Finding, Severity } from '../finding';
import type { FiscalYear, Framework, OitCode, OitItem, Score } from '../framework/framework';
import type { LinkRecord } from '../links/record';
import { REASON_WORDS } from '../links/words';
import type { ItemWorth } from '../result';
import { thaiDate } from '../thai';
import { componentIssues } from './components';
import { offDomain } from './domain';
import { eyeIssues, isSeen, settledByEye } from './eye';
import { type EvidenceIssue, shorten } from './issue';
import { isLink, type LinkProblem, parseLink } from './link';
import { itemsByPage, onePage, openedIssues, openedLongAgo } from './opened';
import { wrongYear } from './wrong-year';

/** What the rules need to know of a row; the item is null where the code isn't in the framework. */
export type CheckedRow = Pick<EvidenceRow, 'code' | 'claim' | 'urls' | 'explanation'>;

/** The rules on links alone, as the custom function ITA_EVIDENCE applies them too; `records` of links that were opened. */
export function linkIssues(
  row: CheckedRow,
  item: Pick<OitItem, 'dataYear'> | null,
  assessed: FiscalYear,
  doubles: ReadonlyMap<string, readonly OitCode[]>,
  records: ReadonlyMap<string, LinkRecord> = new Map(),
): EvidenceIssue[] {
  if (row.urls.length === 0) return [withoutLink(row)];
  const links = row.urls.map((url) => ({ url, link: parseLink(url) }));
  return [
    ...links.flatMap(({ url, link }) => (isLink(link) ? [] : [badLink(url, link)])),
    ...doubled(
      row.code,
      links.flatMap(({ link }) => (isLink(link) ? (doubles.get(link.identity) ?? []) : [])),
    ),
    ...(row.claim === 'has-not' ? [LINK_DESPITE_HAS_NOT] : []),
    ...wrongYear(row, item?.dataYear ?? null, assessed, records),
  ];
}

/** The items behind each link, by the link's identity: what doubles are found by. */
export function itemsByLink(rows: readonly Pick<EvidenceRow, 'code' | 'urls'>[]): Map<string, OitCode[]> {
  const codes = new Map<string, OitCode[]>();
  for (const { code, urls } of rows) {
    for (const identity of new Set(
      urls
        .map(parseLink)
        .filter(isLink)
        .map((link) => link.identity),
    )) {
      codes.set(identity, [...(codes.get(identity) ?? []), code]);
    }
  }
  return codes;
}

/** What the rows of an assessment are checked against. */
interface Context {
  assessed: FiscalYear;
  today: IsoDate;
  domains: readonly string[];
  records: ReadonlyMap<string, LinkRecord>;
  doubles: ReadonlyMap<string, readonly OitCode[]>;
  pages: ReadonlyMap<string, readonly OitCode[]>;
}

/** Every finding on the evidence: the most points at stake first, then in the framework's order; what only informs last. */
export function checkEvidence(
  framework: Framework,
  assessment: Assessment,
  worths: readonly ItemWorth[],
  today: IsoDate,
): Finding[] {
  const { agency, evidence, links } = assessment;
  const records = new Map(links.map((record) => [record.url, record]));
  const context: Context = {
    assessed: framework.year,
    today,
    domains: agency.domains,
    records,
    doubles: itemsByLink(evidence),
    pages: itemsByPage(evidence, records),
  };
  const stakeOf = new Map(worths.map((worth) => [worth.code, worth.gain]));
  const findings = framework.items.flatMap((item) => {
    const stake = stakeOf.get(item.code);
    const rows = evidence.filter((row) => row.code === item.code);
    if (rows.length === 0) return [missingRow(item, stake)];
    const issues = rows.flatMap((row) => issuesOf(row, item, context));
    return [
      ...(rows.length > 1 ? [repeatedRow(item, stake)] : []),
      ...issues.map((issue) => place(issue, item, stake)),
    ];
  });
  const known = new Set(framework.items.map((item) => item.code));
  findings.push(...evidence.filter((row) => !known.has(row.code)).map(strangeRow));
  if (agency.domains.length === 0 && context.doubles.size > 0) findings.push(DOMAINS_UNKNOWN);
  const onlyInforms = (finding: Finding) => Number(finding.severity === 'info');
  return findings.sort((a, b) => onlyInforms(a) - onlyInforms(b) || (b.stake ?? 0) - (a.stake ?? 0));
}

/** The gravest first. */
function issuesOf(row: EvidenceRow, item: OitItem, context: Context): EvidenceIssue[] {
  const { assessed, today, domains, records, doubles, pages } = context;
  const issues = [
    ...linkIssues(row, item, assessed, doubles, records),
    ...openedIssues(row.urls, records),
    ...openedLongAgo(row.urls, records, today),
    ...onePage(row, records, pages, doubles),
    ...offDomain(row.urls, item, domains, records),
    ...eyeIssues(row),
    ...(row.urls.length === 0 ? [] : componentIssues(row, item)),
  ];
  const settled = isSeen(row) ? issues.map(settledByEye) : issues;
  const all = [...settled, ...ownerAndDue(row, issues, today)];
  return all.sort((a, b) => GRAVEST.indexOf(a.severity) - GRAVEST.indexOf(b.severity));
}

const GRAVEST: readonly Severity[] = ['error', 'warning', 'info'];

const DOMAINS_UNKNOWN: Finding = {
  rule: 'settings.no-domains',
  severity: 'info',
  place: { part: 'settings', row: 'domains', field: 'value' },
  message: 'แท็บ "ตั้งค่า" ยังไม่มีโดเมนเว็บไซต์ของหน่วยงาน จึงยังไม่ได้ตรวจว่าหลักฐานอยู่บนเว็บไซต์ของหน่วยงานเอง',
  remedy: 'กรอกโดเมนเว็บไซต์ในแท็บ "ตั้งค่า" เช่น khampom.go.th หนึ่งโดเมนต่อหนึ่งบรรทัด',
};

function place(issue: EvidenceIssue, item: OitItem, stake: Score | undefined): Finding {
  const { rule, severity, field, message, remedy } = issue;
  return {
    rule,
    severity,
    place: { part: 'items', indicator: item.indicator, row: item.code, field },
    message: `${item.code} ${item.title}: ${message}`,
    brief: message,
    remedy,
    stake,
  };
}

function missingRow(item: OitItem, stake: Score | undefined): Finding {
  return {
    rule: 'evidence.no-row',
    severity: 'error',
    place: { part: 'items', indicator: item.indicator, row: item.code },
    message: `${item.code} ${item.title}: ไม่พบแถวของข้อนี้ในแท็บตัวชี้วัดที่ ${item.indicator}`,
    remedy: 'เลือกเมนู ITA › ซ่อมแซมแผ่นงาน เพื่อเติมแถวที่ขาด',
    stake,
  };
}

function repeatedRow(item: OitItem, stake: Score | undefined): Finding {
  return {
    rule: 'evidence.repeated-row',
    severity: 'error',
    place: { part: 'items', indicator: item.indicator, row: item.code, field: 'code' },
    message: `${item.code} ${item.title}: มีข้อนี้ซ้ำกันมากกว่าหนึ่งแถว หากคะแนนไม่ตรงกันจะถือว่ายังไม่ทราบคะแนน`,
    remedy: 'รวมลิงก์และข้อมูลไว้ในแถวเดียว แล้วลบแถวที่ซ้ำ',
    stake,
  };
}

function strangeRow(row: EvidenceRow): Finding {
  return {
    rule: 'evidence.unknown-code',
    severity: 'warning',
    place: { part: 'items', indicator: row.indicator, row: row.code, field: 'code' },
    message: `แท็บตัวชี้วัดที่ ${row.indicator}: รหัส "${row.code}" ไม่มีในกรอบการประเมินของปีนี้ หลักฐานในแถวนี้จึงไม่ถูกนับ`,
    remedy: 'ตรวจรหัสกับแท็บ "กรอบ ITA" แล้วแก้ให้ตรง หรือย้ายหลักฐานไปไว้ในแถวของข้อที่ถูกต้อง',
  };
}

function withoutLink(row: CheckedRow): EvidenceIssue {
  if (row.claim === 'has') {
    return {
      rule: 'evidence.has-without-link',
      severity: 'error',
      field: 'urls',
      message: 'ระบุว่า "มี" แต่ยังไม่มีลิงก์หลักฐาน',
      remedy: 'วางลิงก์ของหลักฐานในช่องลิงก์ หรือแก้เป็น "ไม่มี" หากยังไม่ได้จัดทำ',
    };
  }
  return {
    rule: 'evidence.no-link',
    severity: 'error',
    field: 'urls',
    message: row.claim === 'has-not' ? 'ระบุว่า "ไม่มี" หลักฐาน' : 'ยังไม่มีลิงก์หลักฐาน',
    remedy: 'จัดทำและเผยแพร่หลักฐานบนเว็บไซต์ของหน่วยงาน แล้ววางลิงก์ในช่องลิงก์',
  };
}

const LINK_DESPITE_HAS_NOT: EvidenceIssue = {
  rule: 'evidence.link-despite-has-not',
  severity: 'warning',
  field: 'claim',
  message: 'ระบุว่า "ไม่มี" แต่มีลิงก์อยู่แล้ว',
  remedy: 'หากลิงก์เป็นหลักฐานของข้อนี้ ให้แก้เป็น "มี" มิฉะนั้นให้ลบลิงก์ออก',
};

const LINK_PROBLEMS: Record<LinkProblem, { what: string; remedy: string }> = {
  'no-scheme': { what: 'ลิงก์ไม่ขึ้นต้นด้วย https://', remedy: 'คัดลอกลิงก์จากแถบที่อยู่ของเบราว์เซอร์มาวางใหม่ทั้งบรรทัด' },
  several: {
    what: 'มีหลายลิงก์ในบรรทัดเดียว',
    remedy: 'แยกให้เหลือหนึ่งลิงก์ต่อหนึ่งบรรทัด (กด Alt+Enter หรือ Ctrl+Enter เพื่อขึ้นบรรทัดใหม่ในช่อง)',
  },
  credentials: REASON_WORDS.credentials,
  'not-http': {
    what: 'ไม่ใช่ลิงก์เว็บไซต์ที่บุคคลภายนอกเปิดได้',
    remedy: 'นำไฟล์ขึ้นเว็บไซต์ของหน่วยงาน แล้ววางลิงก์ที่ขึ้นต้นด้วย https://',
  },
  malformed: { what: 'ไม่ใช่ลิงก์', remedy: 'วางเฉพาะลิงก์ที่ขึ้นต้นด้วย https:// ส่วนคำอธิบายให้ย้ายไปช่องคำอธิบาย' },
};

function badLink(url: string, problem: LinkProblem): EvidenceIssue {
  const { what, remedy } = LINK_PROBLEMS[problem];
  return {
    rule: `evidence.link-${problem}`,
    severity: 'error',
    field: 'urls',
    message: `${what}: "${shorten(url)}"`,
    remedy,
  };
}

function doubled(code: OitCode, codes: readonly OitCode[]): EvidenceIssue[] {
  const others = [...new Set(codes)].filter((other) => other !== code);
  if (others.length === 0) return [];
  return [
    {
      rule: 'evidence.doubled-link',
      severity: 'warning',
      field: 'urls',
      message: `ใช้ลิงก์เดียวกับข้อ ${others.join(', ')}`,
      remedy: 'ตรวจว่าหน้านั้นแสดงหลักฐานครบทุกข้อ หากไม่ใช่ให้ใช้ลิงก์ที่ตรงไปยังหลักฐานของแต่ละข้อ',
    },
  ];
}

function ownerAndDue(row: EvidenceRow, issues: readonly EvidenceIssue[], today: IsoDate): EvidenceIssue[] {
  const found: EvidenceIssue[] = [];
  if (row.owner.trim() === '') {
    found.push({
      rule: 'evidence.no-owner',
      severity: 'info',
      field: 'owner',
      message: 'ยังไม่ระบุผู้รับผิดชอบ',
      remedy: 'เลือกกองหรือตำแหน่งที่รับผิดชอบในช่องผู้รับผิดชอบ',
    });
  }
  if (row.due !== null && row.due < today && issues.some((issue) => issue.severity === 'error')) {
    found.push({
      rule: 'evidence.past-due',
      severity: 'error',
      field: 'due',
      message: `เลยกำหนดส่ง (${thaiDate(row.due)}) แล้วแต่หลักฐานยังไม่เรียบร้อย`,
      remedy: 'เร่งรัดผู้รับผิดชอบ หรือปรับวันกำหนดส่งหากได้รับอนุมัติให้เลื่อน',
    });
  }
  return found;
}
