/** Pages that stand before the real one: walls against programs, sign-in forms, and servers that tell of their failure. */

import type { Reason } from '../ita/links/record';
import type { Address } from './address';
import type { PageResponse } from './exchange';
import type { PageFacts } from './page-facts';
import { isGoogleFile, isSameSite, isSignInHost, isSignInPath, isSocialHost } from './site';

/** An answer as the walls are recognised by. */
export interface Seen {
  asked: Address;
  /** Where it ended. */
  final: Address;
  response: PageResponse;
  facts: PageFacts;
}

/** What stands before the page, whatever the status; null where nothing does. */
export function wallOf(seen: Seen): Extract<Reason, 'bot-wall' | 'sign-in' | 'rate-limited'> | null {
  if (isBotWall(seen)) return 'bot-wall';
  if (isSignIn(seen)) return 'sign-in';
  return isQuota(seen) ? 'rate-limited' : null;
}

/** Walls are bare; a page with more to read only speaks of one. */
const MOST_LETTERS_OF_WALL = 1500;
const MOST_LETTERS_OF_NOTICE = 700;
const MOST_LETTERS_OF_FORM = 400;

/** What walls say of themselves in words. */
const WALL_WORDS = new RegExp(
  [
    '^just a moment',
    '^one moment,? please',
    'attention required! \\| cloudflare',
    'checking (?:if the site connection is secure|your browser)',
    'verif(?:y|ying) (?:that )?you are (?:a )?(?:human|not a robot)',
    "making sure you'?re not a bot",
    'enable javascript and cookies to continue',
    'please (?:enable|turn on) (?:javascript|cookies)(?: and (?:cookies|javascript))? (?:to|and) (?:continue|reload|proceed)',
    'request unsuccessful\\. incapsula',
    'incapsula incident id',
    'sucuri website firewall',
    'sucuri cloudproxy',
    'you are being redirected\\.\\.\\.',
    'ddos(?:-| )(?:guard|protection by)',
    'vercel security checkpoint',
    'unusual traffic from your computer',
    'การเข้าชมที่ผิดปกติ',
    'sorry, you have been blocked',
    'the requested url was rejected\\. please consult',
    'your support id is',
    'web (?:application )?firewall',
    'web page blocked',
    'fortiweb|fortigate',
    'your request is being verified',
    "i'?m not a robot",
    '(?:ยืนยันว่า|ตรวจสอบว่า).{0,20}(?:ไม่ใช่หุ่นยนต์|ไม่ใช่บอท|ไม่ใช่โปรแกรมอัตโนมัติ|เป็นมนุษย์)',
    'ฉันไม่ใช่โปรแกรมอัตโนมัติ',
    'access denied[^]{0,200}reference #',
    'bot (?:detection|protection|verification)',
    'security check(?:point)? (?:to access|required)',
  ].join('|'),
  'im',
);

/** What only walls carry in their source; normal pages carry other scripts of the same firms. */
const WALL_SOURCE =
  /_cf_chl_opt|cf-browser-verification|cf_chl_prog|id="cf-challenge|_Incapsula_Resource|sucuri_cloudproxy_js|ddos-guard\/js-challenge|slowAES\.decrypt|awsWafCookieDomainList|aws-waf-token|challenge\.js\?|captcha-delivery\.com|px-captcha|g-recaptcha|h-captcha|hcaptcha\.com|cf-turnstile|geetest|anubis_challenge/i;

function isBotWall({ final, response, facts }: Seen): boolean {
  if (response.headers['cf-mitigated'] !== undefined || response.headers['x-amzn-waf-action'] !== undefined)
    return true;
  if (/(?:^|\.)google\.[a-z.]+$/.test(final.host) && final.path.startsWith('/sorry')) return true;
  if (facts.kind !== 'html' && facts.kind !== 'text') return false;
  const words = facts.text.length <= MOST_LETTERS_OF_NOTICE ? `${facts.title}\n${facts.text}` : facts.title;
  const isShort = facts.text.length <= MOST_LETTERS_OF_WALL && facts.sources.length < 10;
  if (isShort && WALL_WORDS.test(words.replace(/’/g, "'"))) return true;
  return facts.text.length <= 200 && isBare(facts) && WALL_SOURCE.test(response.text);
}

const SIGN_IN_WORDS =
  /เข้าสู่ระบบ|ลงชื่อเข้าใช้|ลงชื่อเข้าสู่|ยืนยันตัวตน|\b(?:log|sign)[ -]?(?:in|on)\b|\blogin\b|authentication required/i;

function isSignIn(seen: Seen): boolean {
  const { asked, final, facts } = seen;
  if (isSignInHost(final.host)) return true;
  if (facts.kind !== 'html') return false;
  if (
    isGoogleFile(final) &&
    facts.text.length <= MOST_LETTERS_OF_WALL &&
    NO_ACCESS.test(`${facts.title}\n${facts.text}`)
  ) {
    return true;
  }
  if (isSocialHost(final.host)) return isSocialDoor(seen);
  const ledThere = isSignInPath(final.path) && !(isSignInPath(asked.path) && isSameSite(asked, final));
  if (
    ledThere &&
    (facts.passwordField || SIGN_IN_WORDS.test(facts.title) || facts.text.length <= MOST_LETTERS_OF_WALL)
  ) {
    return true;
  }
  if (!facts.passwordField || facts.frames > 0 || facts.sources.length > 5) return false;
  const most =
    SIGN_IN_WORDS.test(facts.title) || isSignInPath(final.path) ? MOST_LETTERS_OF_WALL : MOST_LETTERS_OF_FORM;
  return facts.text.length <= most;
}

/** Google's words before a file that isn't shared. */
const NO_ACCESS =
  /you need (?:access|permission)|request access|access denied|sign in to (?:continue|google)|to continue to google|ต้องมีสิทธิ์เข้าถึง|ต้องมีสิทธิ์การเข้าถึง|คุณต้องมีสิทธิ์|ต้องได้รับอนุญาต|ขอสิทธิ์(?:การ)?เข้าถึง|ปฏิเสธการเข้าถึง|การเข้าถึงถูกปฏิเสธ|ลงชื่อเข้าใช้/i;

function isSocialDoor({ final, facts }: Seen): boolean {
  const words = `${facts.title}\n${facts.text}`;
  if (isSignInPath(final.path) || facts.passwordField) return true;
  return facts.text.length <= MOST_LETTERS_OF_WALL && (SIGN_IN_WORDS.test(words) || NOT_FOR_YOU.test(words));
}

const NOT_FOR_YOU =
  /(?:content|page) isn'?t available|isn'?t available (?:right )?now|ไม่สามารถดูเนื้อหานี้|เนื้อหานี้(?:ไม่พร้อม|ใช้งานไม่ได้|ไม่สามารถ)|หน้านี้ใช้ไม่ได้|หน้านี้ไม่พร้อม/i;

const QUOTA_WORDS =
  /quota exceeded|too many users have viewed or downloaded|เกินโควต้า|เกินโควตา|มีผู้ดูหรือดาวน์โหลด.{0,40}มากเกินไป|unable to open the file at this time|ไม่สามารถเปิดไฟล์ได้ในขณะนี้/i;

function isQuota({ final, facts }: Seen): boolean {
  if (!isGoogleFile(final) || facts.kind !== 'html') return false;
  return facts.text.length <= MOST_LETTERS_OF_WALL && QUOTA_WORDS.test(`${facts.title}\n${facts.text}`);
}

const FAILURE_WORDS =
  /^(?:(?:http\s*)?error\s*50[0234]\b|50[0234]\s*[-:|–]?\s*(?:internal|not implemented|bad|service|gateway)|service (?:temporarily )?unavailable|internal server error|bad gateway|gateway time-?out|error establishing a database connection|database (?:connection )?error|bandwidth limit exceeded|account suspended|site (?:is )?(?:under maintenance|temporarily unavailable))|this account has been suspended|briefly unavailable for scheduled maintenance|(?:เว็บไซต์|ระบบ).{0,20}(?:ปิดปรับปรุง|อยู่ระหว่าง(?:การ)?ปรับปรุง|ขัดข้องชั่วคราว)|could not connect to (?:the )?(?:mysql|database)|too many connections|SQLSTATE\[/im;

/** A failure told with status 200: short, and nothing else on the page. */
export function tellsOfFailure({ title, text, frames, sources }: PageFacts): boolean {
  return text.length <= 500 && frames === 0 && sources.length < 5 && FAILURE_WORDS.test(`${title}\n${text}`);
}

function isBare({ frames, headings, sources }: PageFacts): boolean {
  return frames <= 1 && headings.length <= 2 && sources.length <= 3;
}
