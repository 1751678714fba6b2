/**
 * The verdict on an answer that leads nowhere further. Nothing is called broken that somebody might see: what is in doubt
 * is unseen, or works with a doubt.
 */

import { type Doubt, type LinkRecord, type Reason, verdictOf } from '../ita/links/record';
import { type Address, follow, isAddress } from './address';
import type { PageResponse } from './exchange';
import { admitsNotFound, saysNotFound } from './not-found-words';
import type { PageFacts } from './page-facts';
import { samePage, siblingOf } from './sibling';
import { isGoogleFile, isHome, isSameSite, isShortener, isSocialHost, namesFile } from './site';
import { tellsOfFailure, wallOf } from './walls';

/** A way to its end. */
export interface Trip {
  asked: Address;
  /** Each address that it led on to, in order. */
  hops: Address[];
  /** No redirect. */
  response: PageResponse;
  facts: PageFacts;
  /** The page came only without checking the certificate. */
  certificateFailed: boolean;
  /** The page at siblingOf's address; null where it wasn't asked for or there is none. */
  sibling: PageFacts | null;
}

export type Judgement = Pick<LinkRecord, 'verdict' | 'reason' | 'status' | 'doubts' | 'title' | 'fileName'>;

export function judge(trip: Trip): Judgement {
  const { facts, response } = trip;
  const reason = reasonOf(trip);
  const doubts = reason === 'opened' ? doubtsOf(trip) : [];
  // A wall's title is not the evidence's.
  const { title, fileName } = reason === 'opened' ? facts : { title: '', fileName: '' };
  return { verdict: verdictOf(reason), reason, status: response.status, doubts, title, fileName };
}

/** Whether a comparison with a page that surely doesn't exist could still change the judgement. */
export function asksForSibling(trip: Trip): boolean {
  if (trip.facts.kind !== 'html' || siblingOf(finalOf(trip), '') === null) return false;
  const { reason, doubts } = judge({ ...trip, sibling: null });
  return reason === 'opened' && !doubts.some((doubt) => SETTLED_WITHOUT_SIBLING.includes(doubt));
}

const SETTLED_WITHOUT_SIBLING: readonly Doubt[] = ['soft-404', 'redirected-home', 'empty-page', 'empty-file'];

function finalOf({ asked, hops }: Trip): Address {
  return hops[hops.length - 1] ?? asked;
}

function reasonOf(trip: Trip): Reason {
  const { asked, response, facts } = trip;
  const final = finalOf(trip);
  const { status } = response;
  if (status === 401 || status === 407) return 'sign-in';
  if (status === 429) return 'rate-limited';
  const wall = wallOf({ asked, final, response, facts });
  if (wall !== null) return wall;
  if (status === 404 || status === 410) return reasonOfMissing(trip, final, status);
  if (status === 403) return 'forbidden';
  if (status >= 500 && status < 600) return 'server-error';
  if (status !== 200 && status !== 203 && status !== 206) return 'unexpected-status';
  if (facts.kind !== 'html') return 'opened';
  if (tellsOfFailure(facts)) return 'server-error';
  return isRouted(final, facts) || isEmptyShell(facts) ? 'empty-shell' : 'opened';
}

/** Some servers send the real page with a 404, and social networks send one to every program. */
function reasonOfMissing({ asked, facts }: Trip, final: Address, status: 404 | 410): Reason {
  if (isSocialHost(final.host)) return 'sign-in';
  const sendsFile = facts.size > 0 && !facts.damaged && ['pdf', 'office', 'archive', 'image'].includes(facts.kind);
  const sendsPage = showsSomething(facts) && !admitsNotFound(facts) && !isLedToNotFound(asked, final);
  if (sendsFile || sendsPage) return 'unexpected-status';
  return status === 404 ? 'not-found' : 'gone';
}

/** More than a word of the server's: whoever opens it in a browser may find the evidence there. */
function showsSomething({ kind, title, headings, text, media, sources, scripts }: PageFacts): boolean {
  if (kind !== 'html') return false;
  if (headings.length > 0 || media > 0 || sources.length > 0) return true;
  return title === '' ? text.length > 100 : text !== '' || scripts > 0;
}

const WAITING = /^(?:loading|please wait|now loading|กำลังโหลด|กำลังดาวน์โหลด|กรุณารอ|โปรดรอ|รอสักครู่)/i;

/** What a script shows for the part after '#' isn't what the server sent, whatever that is. */
function isRouted(final: Address, { refresh }: PageFacts): boolean {
  const next = refresh === null ? final : follow(final, refresh.url);
  return final.route !== '' || (isAddress(next) && next.url === final.url && next.route !== '');
}

/** A page that a script fills in the browser. */
function isEmptyShell({ text, scripts, media, frames }: PageFacts): boolean {
  if (scripts === 0 || frames > 0) return false;
  const waits = text.length <= 80 && WAITING.test(text);
  return (waits && media <= 1) || (text.length < 15 && media === 0);
}

function doubtsOf(trip: Trip): Doubt[] {
  const { asked, facts, certificateFailed } = trip;
  const final = finalOf(trip);
  const empty = facts.size === 0;
  const isFile = facts.kind !== 'html' || namesFile(asked) || namesFile(final);
  const found: [Doubt, boolean][] = [
    ['soft-404', isSoft404(trip, final)],
    ['redirected-home', isRedirectedHome(asked, final)],
    ['redirected-up', isRedirectedUp(asked, final)],
    ['not-the-file', isNotTheFile(asked, final, facts)],
    ['empty-file', empty && isFile],
    ['damaged-file', facts.damaged],
    ['empty-page', facts.kind === 'html' && !(empty && isFile) && isEmptyPage(facts)],
    ['certificate', certificateFailed],
    ['http-only', final.scheme === 'http'],
  ];
  return found.flatMap(([doubt, holds]) => (holds ? [doubt] : []));
}

const NOT_FOUND_PATH = /\/(?:404|not-?_?found|page-?_?not-?_?found|error-?_?404|404-?_?error)(?:\.\w{2,5})?\/?$/i;

function isSoft404({ asked, facts, sibling }: Trip, final: Address): boolean {
  if (facts.kind !== 'html' && facts.kind !== 'text') return false;
  return isLedToNotFound(asked, final) || saysNotFound(facts) || (sibling !== null && samePage(facts, sibling));
}

function isLedToNotFound(asked: Address, final: Address): boolean {
  return NOT_FOUND_PATH.test(final.path) && !NOT_FOUND_PATH.test(asked.path);
}

function isRedirectedHome(asked: Address, final: Address): boolean {
  return isHome(final) && !isHome(asked) && !isShortener(asked.host);
}

/** '/plan/2567/1.pdf' led to '/plan': a part of the way only. */
function isRedirectedUp(asked: Address, final: Address): boolean {
  if (!isSameSite(asked, final) || isHome(final)) return false;
  const [from, to] = [segmentsOf(asked), segmentsOf(final)];
  return to.length > 0 && to.length < from.length && to.every((segment, at) => segment === from[at]);
}

/** Without what names the same folder: a slash or an index at the end. */
function segmentsOf({ path }: Address): string[] {
  const segments = path
    .toLowerCase()
    .split('/')
    .filter((segment) => segment !== '');
  return /^(?:index|default|home)\.\w{2,5}$/.test(segments[segments.length - 1] ?? '')
    ? segments.slice(0, -1)
    : segments;
}

/** Google's viewers show the file itself. */
function isNotTheFile(asked: Address, final: Address, { kind, size }: PageFacts): boolean {
  return kind === 'html' && size > 0 && (namesFile(asked) || namesFile(final)) && !isGoogleFile(final);
}

function isEmptyPage({ text, scripts, media, frames }: PageFacts): boolean {
  return text === '' && scripts === 0 && media === 0 && frames === 0;
}
