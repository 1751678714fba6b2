/** Whether a page stands where an assessor expects it: on the agency's own site, or where agencies have to publish. */

import type { OitItem } from '../framework/framework';
import { finalUrl, type LinkRecord } from '../links/record';
import type { EvidenceIssue } from './issue';
import { isLink, parseLink } from './link';
import { OFFICIAL_SYSTEMS, PUBLIC_DRIVES, SOCIAL_NETWORKS } from './official-systems';

/** An item that asks for channels of social networks or for a place to ask and be answered. */
const ASKS_FOR_SOCIAL_NETWORK =
  /social|facebook|messenger|chat|\bline\b|q\s*&\s*a|web\s*board|เครือข่ายสังคม|สื่อสังคม|สังคมออนไลน์|สื่อออนไลน์|สองทาง/i;

/** One doubt for the row, naming each strange site; nothing where the agency's domains aren't known. */
export function offDomain(
  urls: readonly string[],
  item: Pick<OitItem, 'title' | 'components'>,
  domains: readonly string[],
  records: ReadonlyMap<string, LinkRecord>,
): EvidenceIssue[] {
  if (domains.length === 0) return [];
  const allowed = [...domains, ...Object.keys(OFFICIAL_SYSTEMS), ...PUBLIC_DRIVES, ...socialNetworksFor(item)];
  const strange = urls.flatMap((url) => hostsOf(url, records.get(url)).filter((host) => !isWithin(host, allowed)));
  if (strange.length === 0) return [];
  return [
    {
      rule: 'evidence.off-domain',
      severity: 'warning',
      field: 'urls',
      message: `หลักฐานอยู่ที่เว็บไซต์ ${[...new Set(strange)].join(', ')} ซึ่งไม่ใช่เว็บไซต์ของหน่วยงาน (${domains.join(', ')})`,
      remedy: 'นำหลักฐานขึ้นเว็บไซต์ของหน่วยงานแล้วใช้ลิงก์นั้น หากเป็นเว็บไซต์ของหน่วยงานเอง ให้เพิ่มโดเมนในแท็บ "ตั้งค่า" ช่องโดเมนเว็บไซต์',
    },
  ];
}

function socialNetworksFor({ title, components }: Pick<OitItem, 'title' | 'components'>): readonly string[] {
  return ASKS_FOR_SOCIAL_NETWORK.test([title, ...components].join(' ')) ? SOCIAL_NETWORKS : [];
}

/** The domain itself or a subdomain of it: 'ita.khampom.go.th' is within 'khampom.go.th', 'notkhampom.go.th' isn't. */
export function isWithin(host: string, domains: readonly string[]): boolean {
  return domains.some((domain) => host === domain || host.endsWith(`.${domain}`));
}

/** Where the page stands: where the link ended once it was opened, till then where it points. */
function hostsOf(url: string, record: LinkRecord | undefined): string[] {
  const ended = record?.verdict === 'works' ? finalUrl(record) : url;
  const [before, after] = [url, ended].map((address) => parseLink(address));
  if (before === undefined || after === undefined || !isLink(before)) return [];
  // A redirect's address comes in ASCII, and what it says in Thai can't be compared with what is set.
  const isReadable = isLink(after) && !/(^|\.)xn--/.test(after.host);
  return [(isReadable ? after : before).host.replace(/^www\./, '')];
}
