/** The way into the add-in for every call of the sidebar: the request is checked, the answer is an envelope. */

import type { Answer, Server } from '../../../sidebar/contract';
import { answer } from '../answer';
import { checkedRequest } from './requests';

/** For what reads, or takes the lock itself where it writes. */
export function serve<Name extends keyof Server, Value>(
  name: Name,
  args: unknown[],
  body: (...args: Parameters<Server[Name]>) => Value,
): Answer<Value> {
  return answer(() => body(...checkedRequest(name, args)));
}
