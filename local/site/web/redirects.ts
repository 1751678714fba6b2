/** web.khampom.go.th: redirects of every kind, most of which end at a good page. */

import { behindCookie, html, redirect, status } from './answers';
import { framed, prose } from './frame';
import type { Page, WebHost } from './page';

const REPORT = html(framed({ title: 'รายงานผลการดำเนินงานตามแผน', content: prose('ผลการดำเนินงานตามแผน') }));

/** /hops/6 leads to /hops/5 and so on; /hops/0 is the page. */
const hops = Object.fromEntries(
  Array.from({ length: 7 }, (_, left): [string, Page] => [
    `/hops/${left}`,
    left === 0 ? REPORT : redirect(`/hops/${left - 1}`),
  ]),
);

const refresh = (address: string, seconds = 0): Page =>
  html(
    `<html><head><meta charset="utf-8"><meta http-equiv="Refresh" content="${seconds}; URL='${address}'"></head><body></body></html>`,
  );

export const REDIRECTS: WebHost = {
  pages: {
    ...hops,
    '/': html(framed({ title: 'หน้าแรก', content: `${prose('ข่าวประชาสัมพันธ์')}${prose('ปฏิทินกิจกรรม')}` })),
    '/reports': html(framed({ title: 'รวมรายงาน', content: prose('รายงานทุกประเภท') })),
    '/reports/2567/follow-up': REPORT,
    '/reports/ผลการดำเนินงาน': REPORT,
    '/short/relative': redirect('../reports/2567/follow-up', 301),
    '/short/protocol': redirect('//web.khampom.go.th/reports/2567/follow-up'),
    '/short/thai': redirect('/reports/ผลการดำเนินงาน'),
    '/short/secure': ({ secure }) => (secure ? REPORT : redirect('https://web.khampom.go.th/short/secure', 301)),
    '/short/permanent': redirect('/reports/2567/follow-up', 308),
    '/session': behindCookie('PHPSESSID', REPORT),
    '/loop': redirect('/loop/back'),
    '/loop/back': redirect('/loop'),
    '/refresh': refresh('/reports/2567/follow-up'),
    '/refresh-loop': refresh('/refresh-loop'),
    '/slow-refresh': html(
      framed({
        title: 'ตารางเวรรับเรื่อง',
        content: prose('ตารางเวรรับเรื่อง'),
        head: '<meta http-equiv="refresh" content="300">',
      }),
    ),
    '/to-file': redirect('file:///C:/ita/report.pdf'),
    '/to-office': redirect('http://10.0.0.1/report'),
    '/to-localhost': redirect('http://localhost:8080/report'),
    '/to-nowhere': redirect('http://[bad'),
    '/no-location': { status: 302, headers: {}, body: '' },
    '/old/report/2566': redirect('/'),
    '/reports/2566/removed': redirect('/reports'),
    '/to-removed': redirect('/nothing/here'),
    '/to-login': redirect('/member/login?back=/to-login'),
    '/member/login': html(
      '<html><head><meta charset="utf-8"><title>เข้าสู่ระบบ</title></head><body><form method="post"><label>ชื่อผู้ใช้ <input name="u"></label><label>รหัสผ่าน <input type="password" name="p"></label><button>เข้าสู่ระบบ</button></form></body></html>',
    ),
    '/to-route': redirect('/#/ita/o4'),
    '/to-google': redirect('https://accounts.google.com/ServiceLogin?continue=https%3A%2F%2Fweb.khampom.go.th%2F'),
    '/to-neighbour': redirect('https://www.nongbua.go.th/shared-plan'),
    '/to-unknown-name': redirect('https://www.no-such-name.go.th/page'),
  },
  elsewhere: status(404, framed({ title: 'ไม่พบหน้า', content: '<p>ไม่มีหน้านี้</p>' })),
};
