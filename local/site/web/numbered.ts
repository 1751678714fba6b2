/** Hosts for measuring: as many different good pages as are asked for, each of which takes one second. */

import { html, status } from './answers';
import { framed, prose } from './frame';
import type { WebHost } from './page';

export const PAGE_MS = 1000;

export const NUMBERED: WebHost = {
  pages: {
    '/': html(framed({ title: 'หน้าแรก', content: prose('ข่าวสาร') }), { milliseconds: PAGE_MS }),
    '/three-at-once': html('all three', { together: 3 }),
  },
  elsewhere: ({ path }) => {
    const number = /^\/page\/(\d+)$/.exec(path)?.[1];
    if (number === undefined)
      return { ...status(404, framed({ title: 'ไม่พบหน้า', content: '<p>ไม่มีหน้านี้</p>' })), milliseconds: PAGE_MS };
    const title = `รายงานฉบับที่ ${number}`;
    return html(framed({ title, content: prose(title) }), { milliseconds: PAGE_MS });
  },
};
