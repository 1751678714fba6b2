/** Answers of made-up servers, from text in whichever code to what the link check is given. */

import { type Address, isAddress, readAddress } from '../../src/links/address';
import { MOST_BYTES, type PageResponse } from '../../src/links/exchange';
import { factsOf, type PageFacts } from '../../src/links/page-facts';

interface Answer {
  status?: number;
  type?: string;
  headers?: Record<string, string[]>;
}

export function address(url: string): Address {
  const read = readAddress(url);
  if (!isAddress(read)) throw new Error(`${url}: ${read}`);
  return read;
}

/** An answer of these bytes, given as characters 0–255. */
export function bytes(whole: string, { status = 200, type = 'text/html', headers = {} }: Answer = {}): PageResponse {
  const body = whole.slice(0, MOST_BYTES);
  const text = Buffer.from(body, 'latin1').toString('utf8');
  return {
    kind: 'response',
    status,
    headers: { ...(type === '' ? {} : { 'content-type': [type] }), ...headers },
    body,
    text,
    size: whole.length,
  };
}

/** An answer in UTF-8. */
export function page(html: string, answer: Answer = {}): PageResponse {
  return bytes(Buffer.from(html, 'utf8').toString('latin1'), answer);
}

/** Thai letters as single bytes, as old editors save them. */
export function tis620(text: string): string {
  return text.replace(/[\u0e01-\u0e5b]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0xd60));
}

export function facts(response: PageResponse, url = 'https://www.khampom.go.th/news/view/12'): PageFacts {
  return factsOf(response, address(url));
}

const MENU = [
  'หน้าแรก',
  'ข้อมูลหน่วยงาน',
  'แผนพัฒนาท้องถิ่น',
  'การจัดซื้อจัดจ้าง',
  'ร้องเรียนการทุจริต',
  'ติดต่อเรา',
  'กระดานสนทนา',
  'คู่มือประชาชน',
];

/** A page of one agency's site: head, menu and foot around what it is for. */
export function site(title: string, content: string, extra = ''): string {
  return `<!DOCTYPE html><html lang="th"><head><meta charset="utf-8"><title>${title}</title>
<script src="/js/jquery.min.js"></script><script>var menu = 1;</script></head><body>
<div class="header"><img src="/images/logo.png" alt="ตรา"><a href="/">องค์การบริหารส่วนตำบลขามป้อม</a></div>
<ul class="menu">${MENU.map((name, at) => `<li><a href="/menu/${at}">${name}</a></li>`).join('')}</ul>
<div id="content">${content}</div>${extra}
<div class="footer">เลขที่ ๙๙ หมู่ ๓ ตำบลขามป้อม โทร. 0-4404-1404 <span>ผู้เข้าชม 12,404 คน</span></div></body></html>`;
}
