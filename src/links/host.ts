/** The name of a server: in ASCII, and whether it is one that the whole world can open. */

import { punycodeOf } from './vendor';

export type HostRefusal = 'private-address' | 'ip-address' | 'credentials' | 'not-a-link';

/**
 * A host in lower-case ASCII, or why it isn't opened. Whatever a browser would still read as a number or as another
 * name is undone first: percent signs, full-width forms, invisible letters, a dot at the end.
 */
export function readHost(raw: string): { host: string } | HostRefusal {
  const text = plain(raw);
  if (text === null) return 'not-a-link';
  if (text.includes('@')) return 'credentials';
  if (/^\[.*\]$/.test(text)) return refuseIpv6(text.slice(1, -1));
  const host = ascii(text.replace(/\.$/, ''));
  if (host === null || !NAME.test(host) || host.length > 253) return 'not-a-link';
  return refusalOf(host) ?? { host };
}

const NAME = /^[a-z0-9_-]{1,63}(?:\.[a-z0-9_-]{1,63})*$/;

function plain(raw: string): string | null {
  try {
    const decoded = raw.includes('%') ? decodeURIComponent(raw) : raw;
    return decoded
      .normalize('NFKC')
      .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
      .replace(/。/g, '.')
      .toLowerCase();
  } catch {
    return null;
  }
}

/** A part of a name may not begin with a vowel sign or another mark (https://www.unicode.org/reports/tr46/#Validity_Criteria). */
function ascii(host: string): string | null {
  if (/(?:^|\.)\p{M}/u.test(host)) return null;
  try {
    return punycodeOf(host);
  } catch {
    return null;
  }
}

/** Ends of names that no public name server knows (RFC 6761, 6762, 7686, 8375, 9476 and usage in offices). */
const INSIDE =
  /(?:^|\.)(?:localhost|localdomain|local|internal|intranet|private|lan|home|corp|test|invalid|onion|i2p|alt|workgroup|home\.arpa)$/;
/** Public names that lead to the machine of whoever opens them. */
const LEADS_HERE = /(?:^|\.)(?:localtest\.me|lvh\.me|vcap\.me|lacolhost\.com|local\.gd)$/;
/** Public name servers that answer with the number which stands in the name. */
const NAMES_FOR_NUMBERS = /(?:^|\.)(?:nip\.io|sslip\.io|xip\.io|traefik\.me|backname\.io)$/;

function refusalOf(host: string): HostRefusal | null {
  const labels = host.split('.');
  if (/^(?:\d+|0x[0-9a-f]*)$/.test(labels[labels.length - 1]!)) return refuseIpv4(labels);
  if (labels.length === 1 || INSIDE.test(host) || LEADS_HERE.test(host)) return 'private-address';
  const quad = labels.slice(0, 4);
  const embeds = quad.length === 4 && quad.every((label) => /^\d{1,3}$/.test(label));
  if (NAMES_FOR_NUMBERS.test(host) || (embeds && refuseIpv4(quad) === 'private-address')) return 'ip-address';
  return null;
}

/** One to four numbers in decimal, octal or hex, the last filling what is left (https://url.spec.whatwg.org/#concept-ipv4-parser). */
function refuseIpv4(labels: readonly string[]): HostRefusal {
  const numbers = labels.map((label) => {
    if (/^0x/.test(label)) return label === '0x' ? 0 : Number(label);
    return /^0[0-7]+$/.test(label) ? Number.parseInt(label, 8) : Number(label);
  });
  const last = numbers.pop() ?? 0;
  const address = numbers.reduce((sum, number, at) => sum + number * 256 ** (3 - at), last);
  return isReserved(address) ? 'private-address' : 'ip-address';
}

/** Networks that aren't reached from outside: base and length (https://www.iana.org/assignments/iana-ipv4-special-registry). */
const RESERVED: readonly [string, number][] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
];

function isReserved(address: number): boolean {
  return RESERVED.some(([base, length]) => {
    const size = 2 ** (32 - length);
    const from = base.split('.').reduce((sum, part) => sum * 256 + Number(part), 0);
    return from <= address && address < from + size;
  });
}

/** The own machine, local networks and IPv4 in disguise, written in whichever way. */
function refuseIpv6(text: string): HostRefusal {
  const groups = ipv6Groups(text.replace(/%.*$/, ''));
  if (groups === null) return 'ip-address';
  const first = groups[0]!;
  const zeros = groups.slice(0, 5).every((group) => group === 0);
  if ((first & 0xfe00) === 0xfc00 || (first & 0xffc0) === 0xfe80) return 'private-address';
  if (!zeros || (groups[5] !== 0 && groups[5] !== 0xffff)) return 'ip-address';
  return isReserved(groups[6]! * 65536 + groups[7]!) ? 'private-address' : 'ip-address';
}

function ipv6Groups(text: string): number[] | null {
  const v4 = /^(.*:)(\d+)\.(\d+)\.(\d+)\.(\d+)$/.exec(text);
  const pair = (high: string, low: string) => (Number(high) * 256 + Number(low)).toString(16);
  const hex = v4 === null ? text : `${v4[1]}${pair(v4[2]!, v4[3]!)}:${pair(v4[4]!, v4[5]!)}`;
  const [head = '', tail, ...more] = hex.split('::');
  if (more.length > 0) return null;
  const left = head === '' ? [] : head.split(':');
  const right = tail === undefined || tail === '' ? [] : tail.split(':');
  const gap = 8 - left.length - right.length;
  if (tail === undefined ? gap !== 0 : gap < 1) return null;
  const groups = [...left, ...Array<string>(gap).fill('0'), ...right];
  return groups.every((group) => /^[0-9a-f]{1,4}$/.test(group))
    ? groups.map((group) => Number.parseInt(group, 16))
    : null;
}
