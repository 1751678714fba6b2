/** Hosts that fail as a whole or ask for patience: certificates, refusals, silence, rate limits. */

import { html, inTurn, status } from './answers';
import { framed, prose } from './frame';
import type { Certificate, WebHost } from './page';

const page = (title: string) => html(framed({ title, content: prose(title) }));

/** Good pages behind a certificate that does not hold. */
export function certified(certificate: Certificate): WebHost {
  return {
    certificate,
    pages: { '/': page('หน้าแรก'), '/plan': page('แผนการจัดหาพัสดุประจำปี 2567') },
    elsewhere: status(404, framed({ title: 'ไม่พบหน้า', content: '<p>ไม่มีหน้านี้</p>' })),
  };
}

/** Nobody listens there. */
export const REFUSING: WebHost = { refuses: true, pages: {}, elsewhere: 'never' };

/** Takes every connection and says nothing. */
export const SILENT: WebHost = { pages: {}, elsewhere: 'never' };

/** Without https, as some older sites. */
export const OLD: WebHost = {
  httpOnly: true,
  pages: { '/': page('หน้าแรก'), '/report': page('รายงานการรับของขวัญ') },
  elsewhere: status(404, framed({ title: 'ไม่พบหน้า', content: '<p>ไม่มีหน้านี้</p>' })),
};

const tooMany = (retryAfter: string) => status(429, 'Too Many Requests', { 'Retry-After': retryAfter });

/** Rate limits that give way, by seconds and by a date. */
export const PATIENT_SECONDS: WebHost = {
  pages: { '/': page('หน้าแรก'), '/service': inTurn(tooMany('5'), page('ขั้นตอนการให้บริการ')) },
  elsewhere: status(404, ''),
};

export const PATIENT_DATE: WebHost = {
  pages: {
    '/': page('หน้าแรก'),
    '/service': ({ times, now }) => (times === 1 ? tooMany(new Date(now + 5000).toUTCString()) : page('สถิติการให้บริการ')),
  },
  elsewhere: status(404, ''),
};

export const NEVER_ENOUGH: WebHost = { pages: {}, elsewhere: tooMany('2') };
