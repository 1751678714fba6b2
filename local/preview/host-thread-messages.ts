/** What the server and the thread with the host say to each other. */

import type { MessagePort } from 'node:worker_threads';
import type { Answer, Question } from '../host/services/ui';
import type { HostEvent, PageReply, PageRequest } from './protocol';

export interface HostThreadData {
  port: MessagePort;
  /** One counter, raised with each message to the thread: it may be asleep over a dialog. */
  bell: SharedArrayBuffer;
  /** Folder of the built add-in. */
  dist: string;
  /** An .xlsx to begin with; null for a new workbook. */
  open: Uint8Array | null;
  site: boolean;
  /** Milliseconds since 1970; null for the real time. */
  start: number | null;
  hurried: boolean;
}

export type ToHost =
  | { kind: 'request'; id: number; request: Exclude<PageRequest, { kind: 'answer' }> }
  /** To the question that the thread sleeps over. */
  | { kind: 'answer'; answer: Answer };

export type FromHost =
  | { kind: 'ready' }
  /** The workbook to begin with cannot be opened. */
  | { kind: 'failed'; message: string }
  | { kind: 'reply'; id: number; reply: PageReply }
  | { kind: 'question'; question: Question }
  | { kind: 'event'; event: HostEvent };
