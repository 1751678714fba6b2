/** User names and passwords inside addresses ('https://user:password@host/'): found, and never repeated in a message. */

/** In any of the forms that readers take for '@'. */
const AT = '(?:@|%40|＠|﹫)';
/** What stands before the host, up to the last '@' of the authority. */
const IN_AUTHORITY = `[^\\s/\\\\?#]+${AT}`;
/** A password may hold '/', '?' or '#' against the standard; a port is digits only. */
const IN_ODD_AUTHORITY = `[^\\s/\\\\?#@:[]*:(?!\\d*(?:[/\\\\?#\\s]|$))\\S{0,500}?${AT}`;
const BEHIND_SLASHES = new RegExp(`([/\\\\]{2})(?:${IN_AUTHORITY}|${IN_ODD_AUTHORITY})`, 'gi');
/** 'admin:secret@host' without a scheme; a mail address has no colon before it. */
const WITHOUT_SCHEME = new RegExp(`(^|[\\s"'“(,;])(?!mailto:)[^\\s/\\\\?#:@]{1,100}:[^\\s/\\\\?#]{1,500}${AT}`, 'gi');

/** An address inside another one ('?url=https://…') is what that site was asked for, not the link. */
const LINK_WITH_CREDENTIALS = new RegExp(
  `(?<![a-z0-9+.=:?&#/-])[a-z][a-z0-9+.-]*:[/\\\\]{2}(?:${IN_AUTHORITY}|${IN_ODD_AUTHORITY})`,
  'i',
);

/** True where a line has a link with a user name or a password in it. */
export function hasCredentials(line: string): boolean {
  return LINK_WITH_CREDENTIALS.test(line);
}

/** The text with '…@' for each 'user:password@': for every message that quotes an address. */
export function withoutCredentials(text: string): string {
  return text.replace(BEHIND_SLASHES, '$1…@').replace(WITHOUT_SCHEME, '$1…@');
}
