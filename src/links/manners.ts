/** How patiently and how politely links are opened: most of an agency's links share one small server. */

/** Requests sent at once; lychee and muffet, whose users complain of blocked checks, went the same way. */
export const BATCH = 8;

/** Of these to one host, once it has answered; a host that hasn't, or that asked for a pause, gets one. */
export const PER_HOST = 6;

/** Between two batches to the same host. */
export const PAUSE_MS = 300;

/** Redirects that are followed. */
export const MOST_HOPS = 5;

/** Longest Retry-After that is waited for within a run. */
export const LONGEST_RETRY_AFTER_MS = 60_000;

/** Waits before the second and the third try. */
export const RETRY_WAITS_MS = [2_000, 5_000];

/** Addresses of a host without one answer, after which only its home page is asked for. */
export const FAILURES_UNTIL_SUSPECT = 2;

/** Pages that lead on by themselves after so many seconds are followed like a redirect. */
export const LONGEST_REFRESH_S = 10;
