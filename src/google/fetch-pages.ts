/** Pages through UrlFetchApp: several at once, or one alone where a batch was ended by one of its own. */

import { Problem } from '../ita/problem';
import { type FetchFailure, MOST_BYTES, type PageAnswer, type PageRequest } from '../links/exchange';

type Request = GoogleAppsScript.URL_Fetch.URLFetchRequest;
type Response = GoogleAppsScript.URL_Fetch.HTTPResponse;

/** Of a long body the end is kept too: that is where a PDF keeps its title. */
const TAIL_BYTES = MOST_BYTES / 4;

/**
 * Fetches one page or several.
 * @returns the answers in order; null where one request ended all of them (fetchAll throws as a whole, nobody knows for which)
 * @throws {Problem} 'fetch-quota' once Google opens no more links today
 */
export function fetchPages(requests: readonly PageRequest[]): PageAnswer[] | null {
  const [first, ...others] = requests.map(asGoogleAsks);
  if (first === undefined) return [];
  if (others.length === 0) return [fetchOne(first)];
  try {
    return UrlFetchApp.fetchAll([first, ...others]).map(answerOf);
  } catch (error) {
    refuseWithoutQuota(error);
    return null;
  }
}

function fetchOne({ url, ...options }: Request): PageAnswer {
  try {
    return answerOf(UrlFetchApp.fetch(url, options));
  } catch (error) {
    refuseWithoutQuota(error);
    const words = wordsOf(error);
    return { kind: 'failure', failure: failureOf(words), words };
  }
}

/** Redirects are followed by hand, so that where a link leads is known. */
function asGoogleAsks({ url, verifyCertificate, cookies }: PageRequest): Request {
  return {
    url,
    method: 'get',
    muteHttpExceptions: true,
    followRedirects: false,
    validateHttpsCertificates: verifyCertificate,
    headers: {
      Accept: 'text/html,application/xhtml+xml,application/pdf,*/*;q=0.8',
      'Accept-Language': 'th,en;q=0.7',
      ...(cookies === '' ? {} : { Cookie: cookies }),
    },
  };
}

function answerOf(response: Response): PageAnswer {
  const bytes = response.getContentText('ISO-8859-1');
  const long = bytes.length > MOST_BYTES;
  return {
    kind: 'response',
    status: response.getResponseCode(),
    headers: headersOf(response),
    body: long ? bytes.slice(0, MOST_BYTES - TAIL_BYTES) + bytes.slice(-TAIL_BYTES) : bytes,
    text: isText(bytes) ? response.getContentText('UTF-8').slice(0, MOST_BYTES) : '',
    size: bytes.length,
  };
}

function headersOf(response: Response): Record<string, string[]> {
  const headers: Record<string, string[]> = {};
  for (const [name, value] of Object.entries(response.getAllHeaders() as Record<string, string | string[]>)) {
    headers[name.toLowerCase()] = (headers[name.toLowerCase()] ?? []).concat(value);
  }
  return headers;
}

/** A PDF or a picture has zero bytes near its start; decoding megabytes of it would be for nothing. */
function isText(bytes: string): boolean {
  return !bytes.slice(0, 1000).includes('\u0000') && !bytes.startsWith('%PDF');
}

/**
 * Google's own sentences, as public execution logs show them. They come in the user's language, so an unknown one is
 * no verdict on the page.
 */
const FAILURES: readonly [RegExp, FetchFailure][] = [
  [/DNS/i, 'dns'],
  [/SSL|certificate|TLS|ใบรับรอง/i, 'tls'],
  [/time.?out|timed out|deadline|หมดเวลา/i, 'timeout'],
  [/Address unavailable|Connection (refused|reset|closed)|unreachable/i, 'unreachable'],
  [/Response Size|too large/i, 'too-large'],
  [/Invalid argument|Bad request|URL Length|ไม่ถูกต้อง/i, 'bad-url'],
];

function failureOf(words: string): FetchFailure {
  return FAILURES.find(([pattern]) => pattern.test(words))?.[1] ?? 'unknown';
}

/** What concerns the whole run and not one link. */
function refuseWithoutQuota(error: unknown): void {
  const words = wordsOf(error);
  if (/permission|authori[sz]ation|ไม่ได้รับอนุญาต|สิทธิ์/i.test(words)) throw error;
  if (!/too many times|bandwidth quota|quota exceeded|โควต/i.test(words)) return;
  throw new Problem(
    'fetch-quota',
    'วันนี้เปิดลิงก์ครบจำนวนที่ Google กำหนดแล้ว จึงหยุดตรวจไว้ก่อน ผลที่ตรวจแล้วบันทึกไว้ครบ',
    'สั่งตรวจลิงก์อีกครั้งในวันพรุ่งนี้ ส่วนเสริมจะตรวจต่อจากที่ค้างไว้',
  );
}

function wordsOf(error: unknown): string {
  return String((error as Partial<Error>).message ?? error);
}
