/** What a page of the test web is: how an address answers whoever asks for it. */

export interface Visit {
  /** Name of the host as asked for, in ASCII. */
  host: string;
  /** Decoded, without query: '/ประกาศ/แผน'. */
  path: string;
  query: string;
  secure: boolean;
  headers: Record<string, string | string[] | undefined>;
  cookies: Record<string, string>;
  /** How often this address was asked for since the last reset, this time included. */
  times: number;
  /** Milliseconds since 1970 on the clock of whoever asks. */
  now: number;
}

export interface Answer {
  status: number;
  /** Values are sent as UTF-8, whatever a standard says, as the servers of the field do. */
  headers: Record<string, string | string[]>;
  body: string | Uint8Array;
  /** 'cut': the connection breaks in the middle of the body; 'chunked': without a length, in pieces. Default whole. */
  sent?: 'chunked' | 'cut';
  /** How long it takes on the clock of the host; nobody really waits. */
  milliseconds?: number;
  /** Held back until so many requests of this kind are open at once. */
  together?: number;
}

/** 'never': the connection stays open and nothing comes; 'reset': it breaks before a word. */
export type Behaviour = Answer | 'never' | 'reset';

export type Page = Behaviour | ((visit: Visit) => Behaviour);

/** 'broken': no handshake succeeds, checked or not. */
export type Certificate = 'valid' | 'expired' | 'self-signed' | 'wrong-name' | 'broken';

export interface WebHost {
  /** Default valid. */
  certificate?: Certificate;
  /** Refuses every connection. */
  refuses?: boolean;
  /** Refuses https alone. */
  httpOnly?: boolean;
  /** By path, or by path and query where a page hangs on it; decoded. */
  pages: Record<string, Page>;
  /** Every other address. */
  elsewhere: Page;
}
