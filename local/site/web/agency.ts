/** www.khampom.go.th: the agency's own pages, all of them good, some of which look bad to a machine. */

import { gzipped, html, inTurn, redirect, status, windows874 } from './answers';
import { framed, prose, table } from './frame';
import type { Page, WebHost } from './page';

const page = (title: string, content = prose(title), aside = ''): Page => html(framed({ title, content, aside }));

const NOT_FOUND = status(404, framed({ title: 'ไม่พบหน้าที่ต้องการ', content: '<p>หน้าที่ท่านเรียกไม่มีอยู่ หรือถูกย้ายไปแล้ว</p>' }));

/** Usual pages of the field. */
const PLAIN: Record<string, Page> = {
  '/': page('หน้าแรก', `${prose('ข่าวสารของหน่วยงาน')}${prose('ผลการดำเนินงานประจำปี')}`),
  '/structure': page('โครงสร้างองค์กร'),
  '/executives': page(
    'คณะผู้บริหาร',
    table(
      ['ชื่อ', 'ตำแหน่ง', 'โทรศัพท์'],
      [
        ['นายสมชาย ใจซื่อ', 'นายกองค์การบริหารส่วนตำบล', '08-1000-0001'],
        ['นางสมหญิง มือสะอาด', 'ปลัดองค์การบริหารส่วนตำบล', '08-1000-0002'],
      ],
    ),
  ),
  '/plan/2567': page('แผนการใช้จ่ายงบประมาณประจำปี 2567'),
  '/news.php?id=12&cat=3': page('รายงานการกำกับติดตามการใช้จ่ายงบประมาณ รอบ 6 เดือน'),
  '/ประกาศ/แผนจัดซื้อ': page('ประกาศแผนการจัดซื้อจัดจ้าง'),
  '/ita/items': page('ข้อมูลตามแบบตรวจ OIT', `<h3 id="o12">O12</h3>${prose('แผนการจัดซื้อจัดจ้างหรือแผนการจัดหาพัสดุ')}`),
};

/** Sent in ways that a careless reader trips over. */
const TRANSPORT: Record<string, Page> = {
  '/gzip': gzipped(html(framed({ title: 'คู่มือการปฏิบัติงาน', content: prose('คู่มือการปฏิบัติงานของเจ้าหน้าที่') }))),
  '/chunked': html(framed({ title: 'มาตรฐานการให้บริการ', content: prose('มาตรฐานการให้บริการประชาชน') }), {
    sent: 'chunked',
  }),
  '/windows-874': {
    status: 200,
    headers: { 'Content-Type': 'text/html' },
    body: windows874(
      framed({ title: 'รายงานผลการดำเนินงาน', content: prose('รายงานผลการดำเนินงานประจำปี') }).replace(
        'utf-8',
        'windows-874',
      ),
    ),
  },
  '/slow': html(framed({ title: 'ระบบสืบค้นข้อบัญญัติ', content: prose('ข้อบัญญัติตำบล') }), { milliseconds: 20_000 }),
  '/long': html(framed({ title: 'รายงานการประชุมสภา', content: prose('รายงานการประชุมสภา').repeat(800) })),
  '/busy': inTurn(
    status(503, 'busy'),
    status(503, 'busy'),
    html(framed({ title: 'งบแสดงฐานะการเงิน', content: prose('งบการเงิน') })),
  ),
  '/hiccup': inTurn('reset', html(framed({ title: 'สถิติการให้บริการ', content: prose('สถิติผู้มารับบริการ') }))),
};

/** Good pages with the marks of bad ones. */
const LOOK_BAD: Record<string, Page> = {
  '/contact': page(
    'ติดต่อหน่วยงาน',
    '<p>เลขที่ 404 หมู่ที่ 4 ตำบลขามป้อม โทรศัพท์ 0-4404-0404 โทรสาร 0-4404-0405 สายด่วนรับเรื่องในเวลาราชการ</p>' +
      '<p>ไปรษณีย์อิเล็กทรอนิกส์ของสำนักปลัด และแผนที่เดินทางมายังที่ทำการ</p>',
  ),
  '/complaints/2567': page(
    'สถิติเรื่องร้องเรียนการทุจริต ประจำปี 2567',
    `<p>รอบปีที่ผ่านมาไม่พบเรื่องร้องเรียนการทุจริตและประพฤติมิชอบของเจ้าหน้าที่</p>${table(
      ['เดือน', 'จำนวนเรื่อง', 'ดำเนินการแล้ว'],
      [
        ['ตุลาคม', '0', '0'],
        ['พฤศจิกายน', '0', '0'],
        ['ธันวาคม', '0', '0'],
      ],
    )}`,
  ),
  '/gallery': page(
    'ประมวลภาพกิจกรรม No Gift Policy',
    '<img src="/img/1.jpg"><img src="/img/2.jpg"><img src="/img/3.jpg">',
  ),
  '/embedded': page(
    'รายงานผลการป้องกันการทุจริต',
    '<iframe src="/files/report-2567.pdf" width="100%" height="900"></iframe>',
  ),
  '/short': page('ประกาศเจตจำนง', '<p>ผู้บริหารประกาศเจตจำนงสุจริตแล้ว เมื่อ 2 มกราคม 2567</p>'),
  '/form/404': page('แบบฟอร์ม 404 คำขอใช้ข้อมูลข่าวสาร'),
  '/questions': page(
    'ถาม-ตอบ (Q&A)',
    `<p>หากท่านไม่พบข้อมูลที่ต้องการ โปรดตั้งคำถามไว้ที่นี่ เจ้าหน้าที่จะตอบภายในสามวันทำการ</p>${table(
      ['คำถาม', 'คำตอบ'],
      [
        ['ชำระภาษีที่ดินได้ถึงเมื่อใด', 'ชำระได้ถึงสิ้นเดือนเมษายนของทุกปี ณ กองคลัง'],
        ['ขออนุญาตก่อสร้างต้องใช้เอกสารใด', 'แบบคำขอ แบบแปลน และสำเนาโฉนด ยื่นที่กองช่าง'],
      ],
    )}`,
  ),
  '/member-box': page(
    'แผนปฏิบัติการป้องกันการทุจริต',
    prose('แผนปฏิบัติการป้องกันการทุจริต'),
    '<form action="/login" method="post"><h3>เข้าสู่ระบบสมาชิก</h3><input name="user"><input type="password" name="pass"><button>ตกลง</button></form>',
  ),
  '/error-manual': page(
    'คู่มือแก้ปัญหาการใช้งานระบบ E-Service',
    `${table(
      ['ข้อความที่พบ', 'วิธีแก้'],
      [
        ['404 Not Found', 'ตรวจที่อยู่เว็บไซต์ แล้วลองเปิดใหม่'],
        ['Access Denied', 'ลงชื่อเข้าใช้ใหม่อีกครั้ง'],
      ],
    )}${prose('คู่มือการใช้งานระบบ E-Service')}`,
  ),
  '/with-script': page(
    'รายการประกาศจัดซื้อจัดจ้าง',
    `<noscript>โปรดเปิดใช้งาน JavaScript เพื่อใช้เมนู</noscript>${prose('รายการประกาศจัดซื้อจัดจ้าง')}`,
  ),
};

export const AGENCY: WebHost = {
  pages: {
    ...PLAIN,
    ...TRANSPORT,
    ...LOOK_BAD,
    '/gone': status(410, framed({ title: 'ยกเลิกแล้ว', content: '<p>หน้านี้ยกเลิกการเผยแพร่แล้ว</p>' })),
    '/private': status(401, 'ต้องลงชื่อเข้าใช้', { 'WWW-Authenticate': 'Basic realm="khampom"' }),
    '/forbidden': status(403, '<html><head><title>403 Forbidden</title></head><body>Forbidden</body></html>'),
    '/crash': status(500, '<html><body>Internal Server Error</body></html>'),
    '/always-busy': status(503, '<html><body>Service Unavailable</body></html>'),
    '/never': 'never',
    '/teapot': status(418, 'ไม่ใช่ที่นี่'),
    '/cut': { ...html(framed({ title: 'งบทดลอง', content: prose('งบทดลองรายเดือน') })), sent: 'cut' },
    '/blank': html(''),
    '/hollow': html('<!doctype html><html><head><title></title></head><body></body></html>'),
    '/to-http': redirect('http://www.khampom.go.th/plain-http'),
    '/plain-http': page('รายงานการประชุมประชาคม'),
    '/echo': ({ headers, query, times }) => html(JSON.stringify({ headers, query, times })),
  },
  elsewhere: NOT_FOUND,
};
