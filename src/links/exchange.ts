/** One request and what came of it, as plain data: the link check asks, the edge to Google answers. */

export interface PageRequest {
  /** Absolute, ASCII only, without fragment. */
  url: string;
  /** False on the second try after a failure of TLS. */
  verifyCertificate: boolean;
  /** 'name=value; …' as the host itself set on the way; '' for none. */
  cookies: string;
}

/** How no answer came: Google gives only a sentence, in the user's language, so much of it stays 'unknown'. */
export type FetchFailure = 'dns' | 'unreachable' | 'tls' | 'timeout' | 'too-large' | 'bad-url' | 'unknown';

export type PageAnswer =
  | {
      kind: 'response';
      status: number;
      /** Names in lower case; each with all its values. */
      headers: Record<string, string[]>;
      /** Bytes as characters 0–255 (ISO 8859-1), cut after MOST_BYTES. */
      body: string;
      /** The same bytes read as UTF-8. */
      text: string;
      /** Size of the whole body in bytes. */
      size: number;
    }
  | { kind: 'failure'; failure: FetchFailure; words: string };

export type PageResponse = Extract<PageAnswer, { kind: 'response' }>;

/** What is looked at of a body: enough for every page and for the head and tail of a PDF. */
export const MOST_BYTES = 400_000;
