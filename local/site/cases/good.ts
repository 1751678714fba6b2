/** Pages that an assessor would accept. None of them may ever be called broken. */

import { type LinkCase, works } from './case';

const AGENCY = 'https://www.khampom.go.th';
const FILES = 'https://files.khampom.go.th';
const WEB = 'https://web.khampom.go.th';

export const GOOD: LinkCase[] = [
  ...works(
    'good',
    [],
    [
      ['home page', `${AGENCY}/`],
      ['home page without a slash', AGENCY],
      ['plain page', `${AGENCY}/structure`],
      ['table of people with telephone numbers', `${AGENCY}/executives`],
      ['plan of the year', `${AGENCY}/plan/2567`],
      ['address with a query', `${AGENCY}/news.php?id=12&cat=3`],
      ['Thai letters in the address', `${AGENCY}/ประกาศ/แผนจัดซื้อ`],
      ['Thai letters encoded', `${AGENCY}/${encodeURIComponent('ประกาศ')}/${encodeURIComponent('แผนจัดซื้อ')}`],
      ['part of a page after #', `${AGENCY}/ita/items#o12`],
      ['host in capitals', 'HTTPS://WWW.KHAMPOM.GO.TH/structure'],
      ['Thai name of a host', 'https://อบตขามป้อม.ไทย/plan'],
      ['compressed', `${AGENCY}/gzip`],
      ['chunked', `${AGENCY}/chunked`],
      ['windows-874, told in the page only', `${AGENCY}/windows-874`],
      ['takes twenty seconds', `${AGENCY}/slow`],
      ['very long page', `${AGENCY}/long`],
      ['503 twice, then there', `${AGENCY}/busy`],
      // The break ends the whole batch, so it gets a second chance by itself.
      ['breaks once among others, then there', `${AGENCY}/hiccup`],
      ['429 with Retry-After in seconds, then there', 'https://eservice.khampom.go.th/service'],
      ['429 with Retry-After as a date, then there', 'https://stats.khampom.go.th/service'],
    ],
  ),
  ...works(
    'good',
    [],
    [
      ['404 in its telephone number and house number', `${AGENCY}/contact`],
      ['statistics: no complaint was found', `${AGENCY}/complaints/2567`],
      ['pictures only', `${AGENCY}/gallery`],
      ['PDF in a frame', `${AGENCY}/embedded`],
      ['long menu, short text', `${AGENCY}/short`],
      ['title: form 404', `${AGENCY}/form/404`],
      ['questions: "if you do not find …"', `${AGENCY}/questions`],
      ['log-in box beside the page', `${AGENCY}/member-box`],
      ['manual that quotes "404 Not Found" and "Access Denied"', `${AGENCY}/error-manual`],
      ['noscript remark for the menu', `${AGENCY}/with-script`],
      ['good page on a site that answers 200 to everything', 'https://cms.khampom.go.th/good'],
    ],
  ),
  ...works(
    'good',
    [],
    [
      ['PDF', `${FILES}/plan-2567.pdf`],
      ['PDF with a Thai title in UTF-16', `${FILES}/thai-title.pdf`],
      ['PDF with a title of another year in XMP', `${FILES}/old-year.pdf`],
      ['PDF without a title', `${FILES}/no-title.pdf`],
      ['download with an encoded Thai name', `${FILES}/download?id=7`],
      ['download with a raw Thai name', `${FILES}/download?id=8`],
      ['workbook', `${FILES}/budget.xlsx`],
      ['workbook sent as bytes', `${FILES}/octet.xlsx`],
      ['picture', `${FILES}/photo.jpg`],
      ['PDF of three megabytes', `${FILES}/big.pdf`],
    ],
  ),
  ...works(
    'good',
    [],
    [
      ['relative redirect', `${WEB}/short/relative`],
      ['redirect without scheme', `${WEB}/short/protocol`],
      ['redirect with raw Thai letters', `${WEB}/short/thai`],
      ['redirect from http to https', 'http://web.khampom.go.th/short/secure'],
      ['308', `${WEB}/short/permanent`],
      ['redirect to itself until a cookie comes along', `${WEB}/session`],
      ['five hops', `${WEB}/hops/5`],
      ['refresh by meta', `${WEB}/refresh`],
      ['page that reloads itself every five minutes', `${WEB}/slow-refresh`],
      ['redirect to a neighbour', `${WEB}/to-neighbour`],
      ['neighbour', 'https://www.nongbua.go.th/shared-plan'],
      ['procurement system behind a cookie', 'https://process3.gprocurement.go.th/egp2procmainWeb/announcement'],
      ['shared file on Drive', 'https://drive.google.com/file/d/1PublicPlan/view'],
      ['download from Drive', 'https://drive.google.com/uc?export=download&id=1PublicPlan'],
      ['shared folder on Drive', 'https://drive.google.com/drive/folders/1PublicFolder'],
      ['shared Google Sheet', 'https://docs.google.com/spreadsheets/d/1Shared/edit'],
    ],
  ),
  ...works(
    'good',
    ['http-only'],
    [
      ['site without https', 'http://old.khampom.go.th/report'],
      ['http of a site that has https', 'http://www.khampom.go.th/structure'],
      ['https that leads to http', `${AGENCY}/to-http`],
    ],
  ),
  ...works(
    'good',
    ['certificate'],
    [
      ['certificate expired', 'https://expired.khampom.go.th/plan'],
      ['certificate signed by itself', 'https://selfsigned.khampom.go.th/plan'],
      ['certificate for another name', 'https://wrongname.khampom.go.th/plan'],
    ],
  ),
];
