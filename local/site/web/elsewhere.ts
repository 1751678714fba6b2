/** Hosts of others: Google Drive and its log-in, Facebook, a neighbour, the state's procurement system. */

import { behindCookie, file, html, redirect, status } from './answers';
import { pdf } from './documents';
import { framed, prose } from './frame';
import type { WebHost } from './page';

const bare = (title: string, body: string) =>
  `<!doctype html><html><head><meta charset="utf-8"><title>${title}</title></head><body>${body}</body></html>`;

const LOG_IN = html(
  bare(
    'Sign in - Google Accounts',
    '<h1>Sign in</h1><form><input type="email" name="identifier"><button>Next</button></form>',
  ),
);
const logInFor = (address: string) =>
  redirect(`https://accounts.google.com/v3/signin/identifier?continue=${encodeURIComponent(address)}&service=wise`);

export const DRIVE: WebHost = {
  pages: {
    '/': logInFor('https://drive.google.com/'),
    '/file/d/1PublicPlan/view': html(
      bare(
        'แผนพัฒนาท้องถิ่น 2567.pdf - Google Drive',
        `<div role="main">${'<script>window.viewerData = {};</script>'.repeat(40)}<img src="/viewer/img?id=1"><div>แผนพัฒนาท้องถิ่น 2567.pdf</div></div>`,
      ),
    ),
    '/file/d/1PrivatePlan/view': logInFor('https://drive.google.com/file/d/1PrivatePlan/view'),
    '/file/d/1Removed/view': status(
      404,
      bare('Page Not Found', '<p>Sorry, the file you have requested does not exist.</p>'),
    ),
    '/uc?export=download&id=1PublicPlan': redirect(
      'https://drive.usercontent.google.com/download?id=1PublicPlan&export=download',
      303,
    ),
    '/drive/folders/1PublicFolder': html(
      bare('หลักฐาน ITA 2567 - Google Drive', `${'<div>รายงาน.pdf</div>'.repeat(12)}<div>โฟลเดอร์หลักฐาน</div>`),
    ),
  },
  elsewhere: status(404, bare('Page Not Found', '<p>The requested URL was not found.</p>')),
};

export const DRIVE_DOWNLOADS: WebHost = {
  pages: {
    '/download?id=1PublicPlan&export=download': file(
      'application/octet-stream',
      pdf({ title: '(Local Development Plan 2567)' }),
      `attachment; filename="plan.pdf"; filename*=UTF-8''${encodeURIComponent('แผนพัฒนาท้องถิ่น 2567.pdf')}`,
    ),
  },
  elsewhere: status(404, bare('Page Not Found', '')),
};

/** Every address shows the log-in, as the real one does to a stranger. */
export const ACCOUNTS: WebHost = { pages: {}, elsewhere: LOG_IN };

export const DOCS: WebHost = {
  pages: {
    '/spreadsheets/d/1Shared/edit': html(
      bare('ทะเบียนเรื่องร้องเรียน - Google Sheets', `<div id="docs">${'<td>รับเรื่องแล้ว</td>'.repeat(60)}</div>`),
    ),
    '/document/d/1Private/edit': logInFor('https://docs.google.com/document/d/1Private/edit'),
  },
  elsewhere: status(404, bare('Page Not Found', '')),
};

export const FACEBOOK: WebHost = {
  pages: {
    '/login/': html(
      bare(
        'Log in to Facebook',
        '<form><input name="email"><input type="password" name="pass"><button>Log in</button></form>',
      ),
    ),
  },
  elsewhere: ({ path }) => redirect(`https://www.facebook.com/login/?next=${encodeURIComponent(path)}`),
};

export const NEIGHBOUR: WebHost = {
  pages: {
    '/': html(framed({ title: 'องค์การบริหารส่วนตำบลหนองบัว', content: prose('ข่าวสารของตำบลหนองบัว') })),
    '/shared-plan': html(framed({ title: 'แผนร่วมของสองตำบล', content: prose('แผนร่วมของสองตำบล') })),
  },
  elsewhere: status(404, bare('404', '<h1>404</h1>')),
};

/** Wants its own cookie before it shows anything. */
export const PROCUREMENT: WebHost = {
  pages: {
    '/egp2procmainWeb/announcement': behindCookie(
      'JSESSIONID',
      html(framed({ title: 'ประกาศเชิญชวนของหน่วยงาน', content: prose('ประกาศเชิญชวนในระบบจัดซื้อจัดจ้างภาครัฐ') })),
    ),
  },
  elsewhere: status(404, bare('ไม่พบ', '')),
};
