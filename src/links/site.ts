/** What an address says by itself: home page, sign-in page, file, and the hosts that everybody knows. */

import type { Address } from './address';

const LANGUAGE = /^\/(?:th|en|thai|english|th-th|en-us|en-gb)(?=\/|$)/i;
const HOME = /^\/(?:(?:index|home|main|default|welcome|homepage|frontpage|intro)(?:\.(?:php|html?|aspx?|jsp))?)?\/*$/i;

/** '/', '/index.php', '/home', '/th/', '/th/main.php'. */
export function isHomePath(path: string): boolean {
  return HOME.test(path.replace(LANGUAGE, '') || '/');
}

/** A home page that no parameter turns into another: '/?fbclid=…' and '/?lang=th' are, '/?p=12' and '/index.php?mod=ita' aren't. */
export function isHome({ path, query }: Address): boolean {
  return isHomePath(path) && (query === '' || query.split('&').every((part) => MEANS_NOTHING.test(part)));
}

const MEANS_NOTHING =
  /^(?:$|lang(?:uage)?=|hl=|locale=|utm_|fbclid=|gclid=|ref=|_=|_rdr|sid=|phpsessid=|jsessionid=|v=|ver=|t=\d|\d+$)/i;

const SIGN_IN_PATH =
  /(?:^|\/)(?:wp-login|log-?in|sign-?in|log-?on|signon|sso|authorize|service-?login|user-?login|member-?login|login_?form|checkpoint)(?:\.\w{2,5})?(?:\/|$)/i;

export function isSignInPath(path: string): boolean {
  return SIGN_IN_PATH.test(path);
}

const SIGN_IN_HOST =
  /^(?:accounts\.google\.com|accounts\.youtube\.com|login\.microsoftonline\.com|login\.live\.com|login\.microsoft\.com|login\.yahoo\.com|access\.line\.me|auth\.line\.me|appleid\.apple\.com|connect\.egov\.go\.th|accounts\.egov\.go\.th|imauth\.bora\.dopa\.go\.th)$/;

export function isSignInHost(host: string): boolean {
  return SIGN_IN_HOST.test(host);
}

/** Networks that show strangers and programs a door whatever lies behind it. */
const SOCIAL =
  /(?:^|\.)(?:facebook\.com|fb\.com|fb\.watch|fb\.me|instagram\.com|tiktok\.com|twitter\.com|x\.com|linkedin\.com|threads\.net)$/;

export function isSocialHost(host: string): boolean {
  return SOCIAL.test(host);
}

const GOOGLE_FILES = /^(?:drive|docs|sheets|slides|forms|sites)\.google\.com$|(?:^|\.)googleusercontent\.com$/;

export function isGoogleFile({ host }: Address): boolean {
  return GOOGLE_FILES.test(host);
}

const WELL_KNOWN =
  /(?:^|\.)(?:google\.com|google\.co\.th|googleusercontent\.com|goo\.gl|youtube\.com|youtu\.be|line\.me|lin\.ee|canva\.com|canva\.site|microsoft\.com|office\.com|sharepoint\.com|live\.com|1drv\.ms|onedrive\.com|dropbox\.com|icloud\.com|apple\.com|wikipedia\.org|github\.com|archive\.org|anyflip\.com|issuu\.com|scribd\.com|fliphtml5\.com)$/;
const SHORTENER =
  /^(?:www\.)?(?:bit\.ly|bitly\.com|tinyurl\.com|t\.co|is\.gd|cutt\.ly|rebrand\.ly|shorturl\.(?:at|asia)|t\.ly|s\.id|rb\.gy|ow\.ly|me-qr\.com|qrco\.de|qr\.page|forms\.gle|maps\.app\.goo\.gl|goo\.gl|lin\.ee|buff\.ly|short\.gy|dub\.sh|url\.in\.th|bitly\.ws|lnkd\.in)$/;

/** Its address is a number for another one, so it says nothing of the page. */
export function isShortener(host: string): boolean {
  return SHORTENER.test(host);
}

/** Hosts that answer strangely to a made-up address, and whose pages are told by other means. */
export function isWellKnownHost(host: string): boolean {
  return WELL_KNOWN.test(host) || SOCIAL.test(host) || SHORTENER.test(host) || SIGN_IN_HOST.test(host);
}

const FILE = /\.(?:pdf|docx?|docm|xlsx?|xlsm|pptx?|ppsx?|od[tsp]|rtf|zip|rar|7z|jpe?g|png|gif|csv)$/i;

/** Whether the address names a file to be opened or downloaded. */
export function namesFile({ path }: Address): boolean {
  return FILE.test(path.replace(/\/+$/, ''));
}

/** The same site, with or without 'www.'. */
export function isSameSite(a: Address, b: Address): boolean {
  return a.host.replace(/^www\./, '') === b.host.replace(/^www\./, '');
}
