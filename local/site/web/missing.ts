/** A host that sends 404 both with pages that aren't there, in the words of many programs, and with some that are. */

import { html, status } from './answers';
import { framed, prose } from './frame';
import type { Page, WebHost } from './page';

const bare = (title: string, body: string) =>
  `<!doctype html><html><head><meta charset="utf-8"><title>${title}</title></head><body>${body}</body></html>`;

/** Left behind by a program that sets the status before it finds the page. */
const REAL: Record<string, string> = {
  '/with-pdf': framed({ title: 'แผนการจัดซื้อจัดจ้าง 2567', content: '<a href="/files/plan-2567.pdf">ดาวน์โหลดแผน</a>' }),
  '/scanned': bare('ประกาศเจตนารมณ์', '<img src="/scan/page-1.jpg"><img src="/scan/page-2.jpg">'),
  '/no-gift': framed({
    title: 'รายงานผลตามนโยบาย No Gift Policy',
    content: `<p>ในปีงบประมาณ 2567 ไม่มีการรับของขวัญ ของกำนัล หรือประโยชน์อื่นใด</p>${prose('นโยบายไม่รับของขวัญ').repeat(3)}`,
  }),
  '/no-complaint': framed({ title: 'สถิติเรื่องร้องเรียน', content: '<p>ไม่พบเรื่องร้องเรียนการทุจริต</p>' }),
  '/free-of-charge': framed({ title: 'มาตรฐานการให้บริการ', content: '<p>ขอข้อมูลข่าวสาร ไม่มีค่าธรรมเนียม</p>' }),
};

const NOT_THERE: Record<string, string> = {
  '/apache': bare('404 Not Found', '<h1>Not Found</h1><p>The requested URL was not found on this server.</p>'),
  '/nginx': bare('404 Not Found', '<center><h1>404 Not Found</h1></center><hr><center>nginx</center>'),
  '/iis': bare(
    '404 - File or directory not found.',
    '<h1>Server Error</h1><h2>404 - File or directory not found.</h2>',
  ),
  '/wordpress': framed({ title: 'Page not found', content: '<h1>Oops! That page can’t be found.</h1>' }),
  '/wordpress-thai': framed({ title: 'ไม่พบหน้า', content: '<p>ดูเหมือนว่าจะไม่มีสิ่งใดอยู่ในตำแหน่งนี้</p>' }),
  '/joomla': framed({ title: '404 - Article not found', content: '<p>The requested page can’t be found.</p>' }),
  '/thai': framed({ title: 'หน้าแรก', content: '<p>ขออภัย ไม่พบหน้าที่ท่านต้องการ</p><img src="/img/sorry.png">' }),
  '/long': framed({ title: 'ไม่พบข้อมูลที่ต้องการ', content: prose('ข่าวล่าสุด').repeat(5) }),
  '/picture': framed({ title: 'หน้าแรก', content: '<img src="/img/404.png"><a href="/">กลับหน้าหลัก</a>' }),
  '/empty': '',
};

const sentWith404 = (bodies: Record<string, string>): Record<string, Page> =>
  Object.fromEntries(Object.entries(bodies).map(([path, body]) => [path, status(404, body)]));

export const MISSING: WebHost = {
  pages: {
    '/': html(framed({ title: 'หน้าแรก', content: prose('ข่าวสารของหน่วยงาน') })),
    ...sentWith404(REAL),
    ...sentWith404(NOT_THERE),
  },
  elsewhere: status(404, NOT_THERE['/apache']!),
};
