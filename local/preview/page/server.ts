/** The page's side of the protocol: requests, and what the host says meanwhile. */

import { ADDRESSES, type HostEvent, type PageReply, type PageRequest, type ReplyValues } from '../protocol';

/** What the host or the preview refused, worded for the person. */
export class Refused extends Error {}

const UNREACHABLE = 'ติดต่อโปรแกรมตัวอย่างบนเครื่องนี้ไม่ได้ โปรดดูที่หน้าต่างคำสั่งว่า npm run preview ยังทำงานอยู่ แล้วเปิดหน้านี้ใหม่';

/**
 * One request and its answer.
 *
 * @throws Refused with the sentence to show
 */
export async function ask<Request extends PageRequest>(request: Request): Promise<ReplyValues[Request['kind']]> {
  const reply = await post(request);
  if (reply.ok) return reply.value;
  const refused = new Refused(reply.message);
  if (reply.name !== undefined) refused.name = reply.name;
  throw refused;
}

async function post<Request extends PageRequest>(request: Request): Promise<PageReply<ReplyValues[Request['kind']]>> {
  try {
    const response = await fetch(ADDRESSES.api, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(request),
    });
    return await response.json();
  } catch {
    throw new Refused(UNREACHABLE);
  }
}

/**
 * Hands over the host's events from now on; resolves once the stream stands, so that nothing said later is missed.
 *
 * @param lost told true when the stream breaks, false when it stands again
 */
export function listen(receive: (event: HostEvent) => void, lost: (broken: boolean) => void): Promise<void> {
  const stream = new EventSource(ADDRESSES.events);
  stream.onmessage = ({ data }) => receive(JSON.parse(data) as HostEvent);
  return new Promise((resolve) => {
    stream.onopen = () => {
      lost(false);
      resolve();
    };
    stream.onerror = () => lost(true);
  });
}
