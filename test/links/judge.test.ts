/** The verdict on every kind of answer: what is broken, what only this check couldn't see, and what makes a page doubtful. */

import type { Doubt, Reason, Verdict } from '../../src/ita/links/record';
import type { PageResponse } from '../../src/links/exchange';
import { asksForSibling, judge, type Trip } from '../../src/links/judge';
import { factsOf } from '../../src/links/page-facts';
import { address, bytes, page, site } from './answers';

const AGENCY = 'https://www.khampom.go.th';
const ARTICLE = `${AGENCY}/news/view/12`;
const LOREM = '<p>องค์การบริหารส่วนตำบลขามป้อมขอประชาสัมพันธ์การดำเนินงานตามแผน พร้อมรายละเอียดโครงการและงบประมาณที่ใช้</p>'.repeat(
  12,
);

interface Way {
  asked?: string;
  hops?: string[];
  certificateFailed?: boolean;
  sibling?: PageResponse | null;
}

function trip(
  response: PageResponse,
  { asked = ARTICLE, hops = [], certificateFailed = false, sibling = null }: Way = {},
): Trip {
  const final = address(hops[hops.length - 1] ?? asked);
  return {
    asked: address(asked),
    hops: hops.map(address),
    response,
    facts: factsOf(response, final),
    certificateFailed,
    sibling: sibling && factsOf(sibling, address(`${AGENCY}/news/view/1987654321`)),
  };
}

const status = (code: number, html = '<html><body>x</body></html>') => page(html, { status: code });
const pdf = (text = '%PDF-1.7 x %%EOF', type = 'application/pdf') => bytes(text, { type });
const form =
  '<form action="/login"><input name="user"><input type="password" name="pass"><button>เข้าสู่ระบบ</button></form>';

type Case = [what: string, response: PageResponse, way?: Way];

function judged(verdict: Verdict, reason: Reason, doubts: Doubt[], cases: Case[]): void {
  const rows = cases.map(([what, response, way = {}]): Required<Case> => [what, response, way]);
  it.each(rows)(`%s → ${[verdict, reason, ...doubts].join(' · ')}`, (_, response, way) => {
    expect(judge(trip(response, way))).toMatchObject({ verdict, reason, doubts, status: response.status });
  });
}

const bare = (title: string, body: string) => `<html><head><title>${title}</title></head><body>${body}</body></html>`;

/** As servers and programs of the field word them; all sent with status 404. */
const TRUE_404: [what: string, html: string, way?: Way][] = [
  [
    'Apache’s 404',
    bare(
      '404 Not Found',
      '<h1>Not Found</h1><p>The requested URL was not found on this server.</p><hr><address>Apache</address>',
    ),
  ],
  ['nginx’s 404', bare('404 Not Found', '<center><h1>404 Not Found</h1></center><hr><center>nginx/1.18.0</center>')],
  [
    'IIS’s 404',
    bare(
      '404 - File or directory not found.',
      '<h1>Server Error</h1><h2>404 - File or directory not found.</h2><h3>The resource you are looking for might have been removed, had its name changed, or is temporarily unavailable.</h3>',
    ),
  ],
  ['IIS’s 404 in detail', bare('IIS 10.0 Detailed Error - 404.0 - Not Found', '<h3>HTTP Error 404.0 - Not Found</h3>')],
  ['ASP.NET’s 404', bare('The resource cannot be found.', '<h1>Server Error in ‘/’ Application.</h1>')],
  [
    'Tomcat’s 404',
    bare('HTTP Status 404 – Not Found', '<h1>HTTP Status 404 – Not Found</h1><p><b>Type</b> Status Report</p>'),
  ],
  ['Express’s 404', bare('Error', '<pre>Cannot GET /plan/2567</pre>')],
  ['Next’s 404', bare('404: This page could not be found.', '<h1>404</h1><h2>This page could not be found.</h2>')],
  [
    'WordPress’s 404',
    site('Page not found – อบต.ขามป้อม', `<h1>Oops! That page can’t be found.</h1>${'<p>เมนู</p>'.repeat(200)}`),
  ],
  [
    'WordPress’s 404 in Thai',
    site('ไม่พบหน้า – อบต.ขามป้อม', '<h1>ไม่พบหน้าดังกล่าว</h1><p>ดูเหมือนว่าจะไม่มีสิ่งใดอยู่ในตำแหน่งนี้</p>'),
  ],
  [
    'WordPress’s 404 in its body',
    site('อบต.ขามป้อม', `<p>It looks like nothing was found at this location.</p>${'<p>ข่าว</p>'.repeat(200)}`),
  ],
  ['Joomla’s 404', site('404 - Article not found', '<p>The requested page can’t be found.</p>')],
  ['Joomla’s 404 in Thai', site('ข้อผิดพลาด: 404', '<h1>ไม่พบหน้าที่ร้องขอ</h1>')],
  ['Blogger’s 404', site('อบต.ขามป้อม', '<p>ขออภัย ไม่มีหน้าเว็บที่คุณกำลังมองหาในบล็อกนี้</p>')],
  ['Drive’s 404 in Thai', bare('Google ไดรฟ์', '<p>ขออภัย ไม่มีไฟล์ที่คุณขอ</p>')],
  ['a number in pieces', site('อบต.ขามป้อม', '<p>4<span>0</span>4</p><a href="/">กลับหน้าหลัก</a>')],
  ['a picture of the number', site('อบต.ขามป้อม', '<img src="/images/404.png"><a href="/">กลับหน้าหลัก</a>')],
  ['an apology', site('อบต.ขามป้อม', '<h2>ขออภัยค่ะ</h2><p>โปรดตรวจสอบที่อยู่อีกครั้ง</p>')],
  ['no such data', site('อบต.ขามป้อม', '<p>ไม่พบข้อมูล</p>')],
  ['a page that was deleted', site('อบต.ขามป้อม', '<p>หน้านี้ถูกลบไปแล้ว</p>')],
  ['a 404 beside a menu of complaints', site('อบต.ขามป้อม', '<h3>ร้องเรียนการทุจริต</h3><p>ไม่พบหน้าที่ต้องการ</p>')],
  ['a 404 with a document in the frame', site('404 Not Found', '<p>ไม่พบหน้านี้</p>', '<a href="/manual.pdf">คู่มือ</a>')],
  ['an empty body under a name', bare('อบต.ขามป้อม', '')],
  ['a page that can’t be shown', site('อบต.ขามป้อม', '<p>ไม่สามารถแสดงหน้านี้ได้</p>')],
  ['a page that is no more', site('อบต.ขามป้อม', '<p>หน้านี้ไม่มีแล้ว</p>')],
  ['a page for errors', bare('อบต.ขามป้อม', '<p>ยินดีต้อนรับ</p>'), { hops: [`${AGENCY}/404.html`] }],
];

/** Pages that servers send with status 404 though they are there. */
const REAL_WITH_404: [what: string, html: string][] = [
  ['a short page with a PDF', site('แผนจัดซื้อจัดจ้าง 2567', '<p><a href="/files/plan2567.pdf">ดาวน์โหลดแผน</a></p>')],
  ['a page of two scanned pictures', bare('ประกาศ', '<img src="/scan/1.jpg"><img src="/scan/2.jpg">')],
  ['a long page without gifts', site('No Gift Policy', `<p>ปี 2567 ไม่มีการรับของขวัญ</p>${LOREM}`)],
  ['a short page without gifts', site('นโยบายไม่รับของขวัญ', '<p>ไม่พบการรับของขวัญและของกำนัล</p>')],
  [
    'statistics without complaints',
    site('สถิติเรื่องร้องเรียน', '<p>ไม่พบเรื่องร้องเรียน</p><table><tr><td>ไม่พบข้อมูล</td></tr></table>'),
  ],
  ['no complaints in a heading', site('อบต.ขามป้อม', '<h2>ไม่พบข้อมูลการร้องเรียนการทุจริต</h2>')],
  ['a table of fees', site('มาตรฐานการให้บริการ', '<table><tr><td>ขอใช้น้ำ</td><td>ไม่มีค่าธรรมเนียม</td></tr></table>')],
  ['a house number and telephones', site('ติดต่อเรา', '<p>เลขที่ 404 หมู่ 4 โทร. 0-4404-0404</p>')],
  ['duties', site('อำนาจหน้าที่', '<p>หน้าที่ของสำนักปลัด</p><p>เจ้าหน้าที่ผู้กระทำผิดถูกลงโทษ ถูกย้ายแล้ว</p>')],
  ['a remark for whoever doesn’t find something', site('คู่มือ', '<p>หากท่านไม่พบหน้าที่ต้องการ โปรดแจ้งสำนักปลัด</p>')],
  ['an apology for works', site('รายงานการก่อสร้าง', '<p>ขออภัยในความไม่สะดวก</p><a href="/report.pdf">รายงาน</a>')],
  ['an audit', site('ผลการตรวจสอบภายใน', '<p>ไม่พบหน้าที่ใดขัดกัน</p>')],
  ['destroyed papers', site('งานสารบรรณ', '<p>ไฟล์ที่ครบกำหนด ถูกลบตามระเบียบ</p>')],
  ['a manual that quotes the words', site('คู่มือ E-Service', `<p>404 Not Found: ตรวจที่อยู่</p>${LOREM}`)],
  ['a table with the number', site('งบประมาณ', `<table><tr><td>404</td></tr></table>${LOREM}`)],
  ['a transfer', site('คำสั่ง', '<p>พนักงานหน้าห้องนายก ถูกย้ายไปกองคลัง</p>')],
  ['a photograph of that number', site('กิจกรรม', '<img src="/photo/img_404.jpg"><p>กิจกรรม</p>')],
  ['one picture', bare('โครงสร้างองค์กร', '<img src="/chart.jpg">')],
  ['a page that a script fills', bare('ระบบเผยแพร่ข้อมูล', '<div id="root"></div><script src="/app.js"></script>')],
];

describe('broken is only what nobody gets', () => {
  judged(
    'broken',
    'not-found',
    [],
    [
      ['a bare 404', status(404)],
      ['an empty 404', status(404, '')],
      ['a 404 in the frame of the site', status(404, site('ไม่พบหน้า', '<h1>404</h1><p>ขออภัย ไม่พบหน้าที่ท่านค้นหา</p>'))],
      ['a long 404 in the frame of the site', status(404, site('404', `<h1>ไม่พบหน้านี้</h1>${LOREM}`))],
      ['a 404 of a site with a sign-in box', status(404, site('404 Not Found', `<p>ไม่พบหน้านี้</p>${LOREM}`, form))],
      [
        'a 404 of Drive',
        status(
          404,
          '<title>Google Drive - Page Not Found</title><p>Sorry, the file you have requested does not exist.</p>',
        ),
        { asked: 'https://drive.google.com/file/d/abc/view' },
      ],
      ['a 404 for a file', status(404), { asked: `${AGENCY}/plan.pdf` }],
      ...TRUE_404.map(([what, html, way]): Case => [what, status(404, html), way]),
    ],
  );

  judged('broken', 'gone', [], [['a 410', status(410)]]);

  judged(
    'unseen',
    'unexpected-status',
    [],
    [
      ['a 404 with a whole article', status(404, site('แผนพัฒนาท้องถิ่น', LOREM))],
      ...REAL_WITH_404.map(([what, html]): Case => [what, status(404, html)]),
      ['a 404 with a viewer', status(404, '<html><title>แผน</title><iframe src="/plan.pdf"></iframe>')],
      ['a 404 with the file itself', bytes('%PDF-1.7 %%EOF', { status: 404, type: 'application/pdf' })],
      ...[204, 300, 304, 400, 402, 405, 406, 409, 418, 451, 999].map((code): Case => [`${code}`, status(code)]),
    ],
  );

  judged(
    'unseen',
    'sign-in',
    [],
    [
      ['401', status(401)],
      ['407', status(407)],
      ['a social network’s 404', status(404), { asked: 'https://www.facebook.com/khampom/posts/12' }],
      ['a 404 that asks to sign in', status(404, `<title>เข้าสู่ระบบ</title>${form}`)],
      [
        'a 403 of Drive',
        status(403, '<title>Google Drive: Access Denied</title><p>You need access</p>'),
        { asked: 'https://drive.google.com/file/d/abc/view' },
      ],
    ],
  );
  judged('unseen', 'forbidden', [], [['a bare 403', status(403, '<h1>Forbidden</h1>')]]);
  judged('unseen', 'rate-limited', [], [['429', status(429)]]);
  judged(
    'unseen',
    'server-error',
    [],
    [500, 502, 503, 504, 508, 522].map((code): Case => [`${code}`, status(code)]),
  );
});

describe('walls', () => {
  const cloudflare =
    '<!DOCTYPE html><html><head><title>Just a moment...</title><script>window._cf_chl_opt={};</script></head><body><noscript>Enable JavaScript and cookies to continue</noscript></body></html>';
  const incapsula =
    '<html><head><script src="/_Incapsula_Resource?SWJIYLWA=1"></script></head><body><iframe src="//content.incapsula.com/x">Request unsuccessful. Incapsula incident ID: 1</iframe></body></html>';

  judged(
    'unseen',
    'bot-wall',
    [],
    [
      ...[200, 403, 404, 503].map((code): Case => [`Cloudflare with ${code}`, status(code, cloudflare)]),
      ['Cloudflare by its header', page('<html>x', { status: 403, headers: { 'cf-mitigated': ['challenge'] } })],
      [
        'Cloudflare blocking',
        status(403, '<title>Attention Required! | Cloudflare</title><h1>Sorry, you have been blocked</h1>'),
      ],
      ['Imperva', status(200, incapsula)],
      [
        'Imperva with a frame only',
        status(
          200,
          '<html><head><META NAME="robots"></head><iframe id="main-iframe" src="/_Incapsula_Resource?CWUDNSAI=1"></iframe></html>',
        ),
      ],
      [
        'Sucuri',
        status(
          200,
          '<html><title>You are being redirected...</title><noscript>Javascript is required.</noscript><script>var s={},sucuri_cloudproxy_js="";</script></html>',
        ),
      ],
      [
        'a test cookie',
        status(
          200,
          '<html><body><script src="/aes.js"></script><script>document.cookie="__test="+slowAES.decrypt(c,2,a,b);location.href="/?i=1";</script></body></html>',
        ),
      ],
      [
        'a captcha',
        status(200, '<html><title>ตรวจสอบ</title><p>กรุณายืนยันว่าคุณไม่ใช่หุ่นยนต์</p><div class="g-recaptcha"></div>'),
      ],
      [
        'a firewall',
        status(
          200,
          '<html><head><title>Request Rejected</title></head><body>The requested URL was rejected. Please consult with your administrator.<br>Your support ID is: 123</body></html>',
        ),
      ],
      [
        'cookies wanted',
        status(200, '<html><title>ขามป้อม</title><p>Please enable JavaScript and cookies to continue</p>'),
      ],
      [
        'Google’s suspicion',
        status(200, '<p>Our systems have detected unusual traffic from your computer network.</p>'),
        { asked: 'https://docs.google.com/document/d/x/edit', hops: ['https://www.google.com/sorry/index?continue=x'] },
      ],
    ],
  );

  judged(
    'works',
    'opened',
    [],
    [
      ['an article that speaks of captchas', page(site('คู่มือ E-Service', `<p>ระบบจะให้ยืนยันว่าคุณไม่ใช่หุ่นยนต์</p>${LOREM}`))],
      [
        'a form with a captcha',
        page(
          site('ร้องเรียน', `<p>แจ้งเรื่องร้องเรียนการทุจริต</p><form><input name="x"></form><div class="g-recaptcha"></div>`),
        ),
      ],
      [
        'a page with a script of Cloudflare',
        page(site('แผน', LOREM, '<script src="/cdn-cgi/challenge-platform/scripts/jsd/main.js"></script>')),
      ],
      [
        'a page with a script of Imperva',
        page(site('แผน', LOREM, '<script src="/_Incapsula_Resource?SWJIYLWA=1"></script>')),
      ],
    ],
  );
});

describe('doors', () => {
  const drive = 'https://drive.google.com/file/d/abc/view';

  judged(
    'unseen',
    'sign-in',
    [],
    [
      [
        'a private file in Drive',
        page('<title>Google Drive: ลงชื่อเข้าใช้</title><h1>ลงชื่อเข้าใช้</h1>'),
        { asked: drive, hops: ['https://accounts.google.com/v3/signin/identifier?continue=x'] },
      ],
      [
        'a request for access, in English',
        page(
          '<title>Google Drive</title><h1>You need access</h1><p>Request access, or switch to an account with access.</p>',
        ),
        { asked: drive },
      ],
      [
        'a request for access, in Thai',
        page('<title>Google ไดรฟ์</title><h1>คุณต้องมีสิทธิ์เข้าถึง</h1><p>ขอสิทธิ์เข้าถึง</p>'),
        { asked: drive },
      ],
      [
        'Microsoft',
        page('<title>Sign in to your account</title>'),
        {
          asked: 'https://khampom.sharepoint.com/x',
          hops: ['https://login.microsoftonline.com/common/oauth2/authorize?x=1'],
        },
      ],
      [
        'Facebook',
        page(`<title>เข้าสู่ระบบ Facebook</title>${form}`),
        { asked: 'https://www.facebook.com/khampom', hops: ['https://www.facebook.com/login/?next=x'] },
      ],
      [
        'Facebook without a form',
        page('<title>Facebook</title><p>เนื้อหานี้ไม่พร้อมใช้งานในขณะนี้</p>'),
        { asked: 'https://www.facebook.com/khampom/posts/1' },
      ],
      [
        'Instagram',
        page('<title>Instagram</title><div>Log in</div>'),
        { asked: 'https://www.instagram.com/p/x/', hops: ['https://www.instagram.com/accounts/login/?next=x'] },
      ],
      [
        'WordPress',
        page(`<title>เข้าสู่ระบบ &lsaquo; ขามป้อม</title>${form}`),
        { hops: [`${AGENCY}/wp-login.php?redirect_to=x`] },
      ],
      ['a redirect to /login', page(`<title>ขามป้อม</title>${form}`), { hops: [`${AGENCY}/login`] }],
      [
        'a redirect to /auth/login in a language',
        page(`<title>ระบบสมาชิก</title>${form}`),
        { hops: [`${AGENCY}/th/auth/login.html?x=1`] },
      ],
      ['nothing but a form', page(`<html><title>ระบบสารสนเทศ</title><body>${form}</body></html>`)],
      [
        'a sign-in page that was linked itself',
        page(`<html><title>Login</title><h1>ระบบรายงาน</h1>${form}`),
        { asked: `${AGENCY}/login.php` },
      ],
      [
        'a .pdf behind a form',
        page(`<html><title>เข้าสู่ระบบ</title>${form}`),
        { asked: `${AGENCY}/plan.pdf`, hops: [`${AGENCY}/login.php`] },
      ],
    ],
  );

  judged(
    'unseen',
    'rate-limited',
    [],
    [
      [
        'too many readers of a file in Drive',
        page(
          '<title>Google Drive - Quota exceeded</title><p>Sorry, you can’t view or download this file at this time. Too many users have viewed or downloaded this file recently.</p>',
        ),
        { asked: drive },
      ],
    ],
  );

  judged(
    'works',
    'opened',
    [],
    [
      ['a page with a sign-in box beside the text', page(site('แผนพัฒนา', LOREM, `<div class="side">${form}</div>`))],
      [
        'a short page with a viewer and a sign-in box',
        page(site('แผนพัฒนา', '<iframe src="/plan.pdf"></iframe>', form)),
      ],
      [
        'a short page with files and a sign-in box',
        page(site('แผนพัฒนา', [1, 2, 3, 4, 5, 6].map((at) => `<a href="/f/${at}.pdf">ไฟล์ ${at}</a>`).join(''), form)),
      ],
      [
        'an article about signing in',
        page(site('คู่มือการเข้าสู่ระบบ E-Service', LOREM)),
        { asked: `${AGENCY}/manual/login-guide` },
      ],
      [
        'a shared file in Drive',
        page(
          '<title>plan2567.pdf - Google ไดรฟ์</title><meta property="og:title" content="plan2567.pdf"><script>1</script><div>plan2567.pdf</div><img src="x">',
        ),
        { asked: drive },
      ],
      [
        'a page of Facebook',
        page(`<title>อบต.ขามป้อม | Facebook</title>${LOREM}`),
        { asked: 'https://www.facebook.com/khampom' },
      ],
    ],
  );
});

describe('what cannot be judged without a browser, or fails politely', () => {
  judged(
    'unseen',
    'empty-shell',
    [],
    [
      [
        'an empty root',
        page(
          '<html><head><title>ขามป้อม</title><script src="/app.js"></script></head><body><div id="root"></div></body></html>',
        ),
      ],
      [
        'a root with a hint to browsers without scripts',
        page(
          '<html><body><noscript>You need to enable JavaScript to run this app.</noscript><div id="app"></div><script src="/app.js"></script></body></html>',
        ),
      ],
      [
        'a root that says to wait',
        page(
          '<html><body><div id="app"><img src="/spin.gif"> กำลังโหลด...</div><script src="/app.js"></script></body></html>',
        ),
      ],
      ['a redirect by script', page('<script>location.href = "/main";</script>')],
      ['a route', page(site('ขามป้อม', LOREM)), { asked: `${AGENCY}/#/ita/o1` }],
      ['another route', page(site('ขามป้อม', LOREM)), { asked: `${AGENCY}/#!/ita/o2` }],
      ['a route that was led to', page(site('ขามป้อม', LOREM)), { hops: [`${AGENCY}/app#/news/12`] }],
      [
        'a page that opens a route of its own',
        page(site('ขามป้อม', LOREM).replace('</title>', '</title><meta http-equiv="refresh" content="0; url=#/news">')),
      ],
    ],
  );
  judged(
    'works',
    'opened',
    [],
    [
      ['a place on a page', page(site('แผน', LOREM)), { asked: `${ARTICLE}#o12` }],
      ['a file with a route', pdf(), { asked: `${AGENCY}/plan.pdf#/page=3` }],
    ],
  );
  judged('broken', 'not-found', [], [['a route of nothing', status(404), { asked: `${AGENCY}/x#/ita/o1` }]]);
  judged('unseen', 'forbidden', [], [['a forbidden route', status(403), { asked: `${AGENCY}/x#/ita/o1` }]]);
  judged(
    'unseen',
    'server-error',
    [],
    [
      ['a database that is away', page('<html><body><h1>Error establishing a database connection</h1></body></html>')],
      ['an error told by its number', page('<html><title>502 Bad Gateway</title><h1>502 Bad Gateway</h1>')],
      ['a suspended account', page('<html><title>Account Suspended</title><p>This Account has been suspended.</p>')],
      ['works on the site', page('<html><title>ขามป้อม</title><p>เว็บไซต์อยู่ระหว่างปรับปรุง ขออภัยในความไม่สะดวก</p>')],
    ],
  );
  judged(
    'works',
    'opened',
    ['empty-page'],
    [
      ['a page with nothing on it', page('<html><head><title>ขามป้อม</title></head><body></body></html>')],
      ['no bytes at all', page('')],
    ],
  );
  judged(
    'works',
    'opened',
    [],
    [
      ['a page that is one picture', page('<html><title>โครงสร้าง</title><body><img src="/chart.jpg"></body></html>')],
      [
        'a page that is one viewer',
        page('<html><title>แผน</title><script>1</script><body><embed src="/plan.pdf"></body></html>'),
      ],
      ['a page of frames', page('<html><title>ขามป้อม</title><frameset><frame src="/main.html"></frameset></html>')],
      ['a short page with an amount', page('<html><title>งบประมาณ</title><p>500</p><p>โครงการ 502 แห่ง</p>')],
      ['an article about the service being improved', page(site('ข่าว', `<p>ระบบน้ำประปาอยู่ระหว่างการปรับปรุง</p>${LOREM}`))],
    ],
  );
});

describe('a page that says it isn’t there', () => {
  judged(
    'works',
    'opened',
    ['soft-404'],
    [
      ['in its title', page(site('ไม่พบหน้าที่ต้องการ', LOREM))],
      ['in a part of its title', page(site('404 | อบต.ขามป้อม', LOREM))],
      ['in a heading', page(site('ขามป้อม', `<h1>ไม่พบข้อมูลที่ท่านต้องการ</h1>${LOREM}`))],
      ['in a heading in English', page(site('ขามป้อม', `<h2>Oops! That page can’t be found.</h2>${LOREM}`))],
      ['with the number alone', page(site('ขามป้อม', `<h1>404</h1>${LOREM}`))],
      ['as an error with a number', page(site('Error 404', LOREM))],
      ['in a short body', page('<html><title>ขามป้อม</title><body>ไม่พบข้อมูล</body></html>')],
      ['in a short body, politely', page('<html><title>ขามป้อม</title><p>ขออภัยค่ะ ไม่พบเอกสารที่ท่านต้องการ</p>')],
      ['in the frame of the site', page(site('ขามป้อม', '<p>ไม่พบข้อมูลในระบบ</p>'))],
      ['as a text', bytes('File not found.', { type: 'text/plain' })],
      ['as a program does', page('No input file specified.')],
      ['as deleted', page('<html><title>ขามป้อม</title><p>เนื้อหานี้ถูกลบไปแล้ว</p>')],
      ['by the address it was led to', page(site('ขามป้อม', LOREM)), { hops: [`${AGENCY}/notfound.php`] }],
      [
        'as a made-up address does',
        page(site('ขามป้อม', '<p>ยินดีต้อนรับ</p>')),
        { sibling: page(site('ขามป้อม', '<p>ยินดีต้อนรับ</p>')) },
      ],
    ],
  );

  judged(
    'works',
    'opened',
    [],
    [
      ['no complaints', page(site('สถิติเรื่องร้องเรียนการทุจริต', '<h2>สถิติ</h2><p>ไม่พบเรื่องร้องเรียน</p>'))],
      [
        'no complaints, as a table says it',
        page(site('สถิติเรื่องร้องเรียนการทุจริต', '<table><tr><td>มกราคม</td><td>ไม่พบข้อมูล</td></tr></table>')),
      ],
      ['no complaints, in a heading', page(site('ขามป้อม', '<h2>ไม่พบข้อมูลการร้องเรียนการทุจริตและประพฤติมิชอบ</h2>'))],
      ['no complaints in the year', page(site('ขามป้อม', '<p>ปี 2567 ไม่มีข้อมูลการร้องเรียน</p>'))],
      ['no gifts', page(site('รายงาน No Gift Policy', '<p>ไม่พบการรับของขวัญ</p>'))],
      ['a telephone number', page(site('ติดต่อเรา โทร 02-404-1234', '<h2>โทร. 0 4404 4040</h2><p>404/1 หมู่ 4</p>'))],
      ['a number of projects', page(site('โครงการ 404 โครงการ', '<h2>404 ครัวเรือน</h2>'))],
      ['a long article with the words', page(site('คู่มือ', `<p>หากขึ้นว่าไม่พบหน้าที่ต้องการ ให้ติดต่อสำนักปลัด</p>${LOREM}`))],
      [
        'another page than a made-up address',
        page(site('แผนพัฒนา', LOREM)),
        { sibling: page(site('ขามป้อม', '<p>ไม่มี</p>')) },
      ],
      [
        'an article in the same frame as nothing',
        page(site('ขามป้อม', '<p>แผนพัฒนา</p>')),
        { sibling: page(site('ขามป้อม', '')) },
      ],
    ],
  );
});

describe('where it ended', () => {
  const plan = page(site('แผน', LOREM));

  judged(
    'works',
    'opened',
    ['redirected-home'],
    [
      ['the home page', plan, { hops: [`${AGENCY}/`] }],
      ['the home page by its file', plan, { hops: [`${AGENCY}/index.php`] }],
      ['the home page by its name', plan, { hops: [`${AGENCY}/home`] }],
      ['the home page in a language', plan, { hops: [`${AGENCY}/th/`] }],
      ['the home page with a language', plan, { hops: [`${AGENCY}/main.php?lang=th`] }],
      ['the home page of a new site', plan, { hops: ['https://khampom.localgov.example.org/'] }],
      ['the home page instead of a number', plan, { asked: `${AGENCY}/?p=12`, hops: [`${AGENCY}/`] }],
    ],
  );

  judged(
    'works',
    'opened',
    ['redirected-up'],
    [
      ['a folder above', plan, { asked: `${AGENCY}/plan/2567/o10`, hops: [`${AGENCY}/plan`] }],
      [
        'a folder above, with a slash',
        plan,
        { asked: `${AGENCY}/plan/2567/o10`, hops: [`https://khampom.go.th/Plan/2567/`] },
      ],
    ],
  );

  judged(
    'works',
    'opened',
    ['redirected-up', 'not-the-file'],
    [['a folder instead of a file', plan, { asked: `${AGENCY}/plan/o10.pdf`, hops: [`${AGENCY}/plan/`] }]],
  );

  judged(
    'works',
    'opened',
    [],
    [
      ['https', plan, { asked: 'http://www.khampom.go.th/plan', hops: [`${AGENCY}/plan`] }],
      ['www', plan, { asked: 'https://khampom.go.th/plan', hops: [`${AGENCY}/plan`] }],
      ['a slash', plan, { asked: `${AGENCY}/plan`, hops: [`${AGENCY}/plan/`] }],
      ['no slash', plan, { asked: `${AGENCY}/plan/`, hops: [`${AGENCY}/plan`] }],
      ['no index', plan, { asked: `${AGENCY}/plan/index.php`, hops: [`${AGENCY}/plan/`] }],
      ['a language', plan, { asked: `${AGENCY}/plan/o10`, hops: [`${AGENCY}/th/plan/o10`] }],
      ['a speaking address', plan, { asked: `${AGENCY}/?p=12`, hops: [`${AGENCY}/2567/plan`] }],
      ['the home page that was asked for', plan, { asked: 'http://khampom.go.th', hops: [`${AGENCY}/th/index.php`] }],
      ['a page of the program behind the home page', plan, { hops: [`${AGENCY}/index.php?option=com_content&id=12`] }],
      ['the home page behind a short address', plan, { asked: 'https://bit.ly/abc', hops: [`${AGENCY}/`] }],
      ['another site with a shorter path', plan, { asked: `${AGENCY}/a/b`, hops: ['https://nacc.example.org/a'] }],
    ],
  );

  judged('works', 'opened', ['http-only'], [['http', plan, { asked: 'http://www.khampom.go.th/plan' }]]);
  judged(
    'works',
    'opened',
    ['http-only'],
    [['http after https', plan, { hops: ['http://www.khampom.go.th/news/view/12'] }]],
  );
  judged('works', 'opened', ['certificate'], [['an expired certificate', plan, { certificateFailed: true }]]);
});

describe('files', () => {
  const asked = `${AGENCY}/files/plan2567.pdf`;
  judged(
    'works',
    'opened',
    [],
    [
      ['a PDF', pdf(), { asked }],
      [
        'a PDF from a program',
        pdf('%PDF-1.4 %%EOF', 'application/octet-stream'),
        { asked: `${AGENCY}/download.php?id=1` },
      ],
      ['a PDF where a page was linked', pdf()],
      ['a workbook', bytes('PK\x03\x04', { type: 'application/octet-stream' }), { asked: `${AGENCY}/a.xlsx` }],
      ['a picture', bytes('\xff\xd8\xff\xe0', { type: 'image/jpeg' }), { asked: `${AGENCY}/a.jpg` }],
      [
        'a viewer in Drive',
        page('<title>plan.pdf - Google ไดรฟ์</title><div>plan.pdf</div><img src="x">'),
        { asked, hops: ['https://drive.google.com/file/d/abc/view'] },
      ],
      [
        'a viewer of the file',
        page('<title>plan</title><script>1</script><canvas></canvas>'),
        { asked: `${AGENCY}/viewer.php?file=/plan.pdf` },
      ],
    ],
  );
  judged(
    'works',
    'opened',
    ['not-the-file'],
    [
      ['a page instead of a PDF', page(site('ขามป้อม', LOREM)), { asked }],
      [
        'a page that calls itself a PDF',
        bytes('<!DOCTYPE html><html><body><p>x</p></body></html>', { type: 'application/pdf' }),
        { asked },
      ],
      ['a page instead of a workbook', page(site('ขามป้อม', LOREM)), { asked: `${AGENCY}/a.XLSX` }],
      ['a page instead of the file that a number led to', page(site('ขามป้อม', LOREM)), { hops: [asked] }],
    ],
  );
  judged(
    'works',
    'opened',
    ['empty-file'],
    [
      ['an empty PDF', pdf(''), { asked }],
      ['an empty PDF that calls itself a page', page(''), { asked }],
    ],
  );
  judged(
    'works',
    'opened',
    ['damaged-file'],
    [
      ['no PDF', pdf('Lorem ipsum'), { asked }],
      [
        'no workbook',
        bytes('Lorem', { type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' }),
        { asked: `${AGENCY}/a.xlsx` },
      ],
    ],
  );
  judged(
    'works',
    'opened',
    ['soft-404', 'not-the-file'],
    [['a page that says the file isn’t there', page(site('404 Not Found', '<p>x</p>')), { asked }]],
  );

  it('are kept with title and name', () => {
    const response = bytes('%PDF-1.4\n1 0 obj\n<< /Title (Plan 2567) >>\nendobj\ntrailer << /Info 1 0 R >>\n%%EOF', {
      type: 'application/pdf',
      headers: { 'content-disposition': ['inline; filename="o10.pdf"'] },
    });
    expect(judge(trip(response, { asked }))).toMatchObject({ title: 'Plan 2567', fileName: 'o10.pdf' });
  });

  it('lend no title where a wall stands before them', () => {
    expect(judge(trip(page(`<title>เข้าสู่ระบบ ปี 2560</title>${form}`)))).toMatchObject({ verdict: 'unseen', title: '' });
  });
});

describe('a made-up sibling is asked for', () => {
  const asks = (response: PageResponse, way?: Way) => asksForSibling(trip(response, way));

  it('where a page would otherwise be good', () => {
    expect(asks(page(site('แผน', LOREM)))).toBe(true);
    expect(asks(page(site('แผน', LOREM)), { asked: 'http://www.khampom.go.th/plan', certificateFailed: true })).toBe(
      true,
    );
  });

  it('never else', () => {
    expect(asks(pdf())).toBe(false);
    expect(asks(page(site('แผน', LOREM)), { asked: `${ARTICLE}#/ita/o1` })).toBe(false);
    expect(asks(status(404))).toBe(false);
    expect(asks(status(403))).toBe(false);
    expect(asks(page(`<title>เข้าสู่ระบบ</title>${form}`))).toBe(false);
    expect(asks(page(site('404', LOREM)))).toBe(false);
    expect(asks(page(site('แผน', LOREM)), { hops: [`${AGENCY}/`] })).toBe(false);
    expect(asks(page(site('แผน', LOREM)), { asked: `${AGENCY}/` })).toBe(false);
    expect(asks(page(site('แผน', LOREM)), { asked: 'https://drive.google.com/file/d/abc/view' })).toBe(false);
  });
});
