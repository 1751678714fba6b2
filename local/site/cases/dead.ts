/** Addresses at which nobody outside gets a page. */

import { broken, type LinkCase, unseen } from './case';

const AGENCY = 'https://www.khampom.go.th';
const LOST = 'https://lost.khampom.go.th';
const WEB = 'https://web.khampom.go.th';

export const DEAD: LinkCase[] = [
  ...broken('not-found', [
    ['404', `${AGENCY}/removed`],
    ['404 at the end of a redirect', `${WEB}/to-removed`],
    ['404 for a file', 'https://files.khampom.go.th/removed.pdf'],
    ['removed from Drive', 'https://drive.google.com/file/d/1Removed/view'],
  ]),
  ...broken('not-found', [
    ['404 of Apache', `${LOST}/apache`],
    ['404 of nginx', `${LOST}/nginx`],
    ['404 of IIS', `${LOST}/iis`],
    ['404 of WordPress', `${LOST}/wordpress`],
    ['404 of WordPress in Thai', `${LOST}/wordpress-thai`],
    ['404 of Joomla', `${LOST}/joomla`],
    ['404 in Thai in the text only', `${LOST}/thai`],
    ['404 with a title in Thai above the latest news', `${LOST}/long`],
    ['404 that is a picture', `${LOST}/picture`],
    ['404 without a body', `${LOST}/empty`],
  ]),
  ...broken('gone', [['410', `${AGENCY}/gone`]]),
  ...broken('leads-to-private', [
    ['redirect into the office', `${WEB}/to-office`],
    ['redirect to localhost', `${WEB}/to-localhost`],
  ]),
  ...broken(
    'private-address',
    [
      ['localhost', 'http://localhost/ita/report.pdf'],
      ['localhost with a port', 'http://localhost:8080/'],
      ['loopback', 'http://127.0.0.1/report'],
      ['loopback in short', 'http://127.1/report'],
      ['loopback as one number', 'http://2130706433/'],
      ['loopback in hexadecimal', 'http://0x7f.0.0.1/'],
      ['loopback in octal', 'http://0177.0.0.1/'],
      ['loopback of IPv6', 'http://[::1]/'],
      ['loopback as IPv4 in IPv6', 'http://[::ffff:127.0.0.1]/'],
      ['address of an office', 'http://192.168.1.10/ita'],
      ['another address of an office', 'https://10.20.30.40/plan.pdf'],
      ['link-local', 'http://169.254.1.1/'],
    ],
    false,
  ),
  ...broken(
    'not-web',
    [
      ['file of a computer', 'file:///C:/Users/ita/report.pdf'],
      ['script', 'javascript:void(0)'],
      ['mail', 'mailto:saraban@khampom.go.th'],
      ['FTP', 'ftp://files.khampom.go.th/plan.pdf'],
      ['data', 'data:text/html,%3Ch1%3Ereport'],
    ],
    false,
  ),
  // Nobody gets a page there either, but this check is not the one to say so.
  ...unseen('dead', 'bad-redirect', [
    ['redirect to a file', `${WEB}/to-file`],
    ['redirect to nowhere', `${WEB}/to-nowhere`],
    ['redirect without a target', `${WEB}/no-location`],
  ]),
  ...unseen('dead', 'redirect-loop', [['loop', `${WEB}/loop`]]),
  ...unseen('dead', 'host-not-found', [
    ['name that does not exist', 'https://www.khampom-old.go.th/plan'],
    ['redirect to a name that does not exist', `${WEB}/to-unknown-name`],
  ]),
  ...unseen('dead', 'not-a-link', [['a remark instead of a link', 'อยู่ระหว่างดำเนินการ']], false),
];
