/** What is known of one address since it was last opened: the verdict, its reason, and what makes us doubt the page. */

/** 'works' somebody gets a page, 'broken' nobody does, 'unseen' what only this check could not see. */
export type Verdict = 'works' | 'broken' | 'unseen';

/** Why the verdict is as it is; the words for each are in ./words.ts. */
export type Reason =
  // works
  | 'opened'
  // broken: nobody outside gets a page there
  | 'not-found'
  | 'gone'
  | 'private-address'
  | 'not-web'
  | 'leads-to-private'
  // unseen, without a request
  | 'not-a-link'
  | 'ip-address'
  | 'credentials'
  | 'too-long'
  | 'host-silent'
  // unseen, after asking
  | 'sign-in'
  | 'forbidden'
  | 'rate-limited'
  | 'bot-wall'
  | 'no-page-at-all'
  | 'server-error'
  | 'unexpected-status'
  | 'host-not-found'
  | 'unreachable'
  | 'certificate-refused'
  | 'timeout'
  | 'too-many-redirects'
  | 'redirect-loop'
  | 'bad-redirect'
  | 'empty-shell'
  | 'too-large'
  | 'fetch-failed';

/** What makes an opened page doubtful whichever item it is for. */
export type Doubt =
  | 'soft-404'
  | 'redirected-home'
  | 'redirected-up'
  | 'certificate'
  | 'http-only'
  | 'not-the-file'
  | 'empty-file'
  | 'damaged-file'
  | 'empty-page';

/** 'YYYY-MM-DD HH:mm:ss' in the spreadsheet's time zone, Gregorian year. */
export type Moment = string;

export interface LinkRecord {
  /** As it stands in the cell. */
  url: string;
  checkedAt: Moment;
  verdict: Verdict;
  reason: Reason;
  /** The last status that a server gave; null where none did. */
  status: number | null;
  doubts: Doubt[];
  /** Each address that the link led on to, in order; the last is where it ended. */
  chain: string[];
  /** Title of the page or of the PDF; '' where there is none. */
  title: string;
  /** Name of the file that is offered, '' for a page. */
  fileName: string;
}

/** Where the link ended. */
export function finalUrl(record: Pick<LinkRecord, 'url' | 'chain'>): string {
  return record.chain[record.chain.length - 1] ?? record.url;
}

/** A page that asks for nothing: opened, and nothing about it is in doubt but that it is http. */
export function isGood({ verdict, doubts }: Pick<LinkRecord, 'verdict' | 'doubts'>): boolean {
  return verdict === 'works' && doubts.every((doubt) => doubt === 'http-only');
}

/** What a reason comes to: only what nobody outside can open is called broken. */
export function verdictOf(reason: Reason): Verdict {
  if (reason === 'opened') return 'works';
  return BROKEN.includes(reason) ? 'broken' : 'unseen';
}

const BROKEN: readonly Reason[] = ['not-found', 'gone', 'private-address', 'not-web', 'leads-to-private'];

export const VERDICT_WORDS: Record<Verdict, string> = { works: 'ใช้ได้', broken: 'เสีย', unseen: 'ตรวจไม่ได้' };
