/** Hosts whose 200 is no evidence, or whose page a machine cannot see: soft 404s, walls, shells, log-ins. */

import { html, status } from './answers';
import { framed, prose } from './frame';
import type { WebHost } from './page';

const bare = (title: string, body: string) =>
  `<!doctype html><html lang="th"><head><meta charset="utf-8"><title>${title}</title></head><body>${body}</body></html>`;

/** A wall as a content network puts up; its words are the ones that visitors see. */
const CHALLENGE = bare(
  'Just a moment...',
  '<noscript>Enable JavaScript and cookies to continue</noscript><script src="/cdn-cgi/challenge-platform/h/g/orchestrate/chl_page/v1"></script>',
);

/** Answers 200 for whatever it does not have. */
export const SOFT_404: WebHost = {
  pages: {
    '/': html(framed({ title: 'หน้าแรก', content: prose('ข่าวสาร') })),
    '/titled': html(bare('404 Not Found', '<h1>ขออภัย</h1><p>ท่านอาจพิมพ์ที่อยู่ผิด</p>')),
    '/brief': html(bare('องค์การบริหารส่วนตำบลขามป้อม', '<p>ไม่พบหน้าที่ท่านต้องการ</p>')),
    '/good': html(framed({ title: 'แผนดำเนินงานประจำปี 2567', content: prose('แผนดำเนินงานประจำปี 2567') })),
  },
  elsewhere: html(framed({ title: 'ไม่พบข้อมูล', content: '<p>ไม่พบข้อมูลที่ท่านค้นหา</p>' })),
};

/** The same page for every address. */
export const SAME_PAGE: WebHost = {
  pages: {},
  elsewhere: html(framed({ title: 'ยินดีต้อนรับ', content: `${prose('บริการของหน่วยงาน')}${prose('กิจกรรมประจำเดือน')}` })),
};

/** 404 for whatever is asked, the home page too: it tells machines nothing. */
export const NOTHING_FOR_MACHINES: WebHost = {
  pages: {},
  elsewhere: status(404, '<html><head><title>404</title></head><body>404</body></html>'),
};

export const WALLS: WebHost = {
  pages: {
    '/forbidden': status(403, CHALLENGE, { Server: 'cloudflare', 'cf-mitigated': 'challenge' }),
    '/busy': status(503, CHALLENGE, { Server: 'cloudflare' }),
    '/well': html(
      '<html><head><META NAME="robots" CONTENT="noindex,nofollow"><script src="/_Incapsula_Resource?SWJIYLWA=5074a744e2e3d891814e9a2dace20bd4"></script></head><body></body></html>',
    ),
  },
  elsewhere: status(403, CHALLENGE, { Server: 'cloudflare', 'cf-mitigated': 'challenge' }),
};

/** Pages that a browser's script fills. */
export const SHELLS: WebHost = {
  pages: {
    '/react': html(
      bare(
        'ระบบเผยแพร่ข้อมูล',
        '<noscript>You need to enable JavaScript to run this app.</noscript><div id="root"></div><script type="module" src="/assets/index-4f1c.js"></script>',
      ),
    ),
    '/angular': html(
      bare('ศูนย์ข้อมูลข่าวสาร', '<app-root></app-root><script src="/runtime.js"></script><script src="/main.js"></script>'),
    ),
  },
  elsewhere: html(
    bare('ระบบเผยแพร่ข้อมูล', '<div id="root"></div><script type="module" src="/assets/index-4f1c.js"></script>'),
  ),
};

export const LOGIN_AT_ONCE: WebHost = {
  pages: {},
  elsewhere: html(
    bare(
      'ลงชื่อเข้าใช้ระบบงานภายใน',
      '<form method="post"><label>ชื่อผู้ใช้ <input name="username"></label><label>รหัสผ่าน <input type="password" name="password"></label><button type="submit">เข้าสู่ระบบ</button></form>',
    ),
  ),
};
