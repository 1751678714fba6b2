/** Settings and help of the sidebar. */

import type { Answer } from '../../../sidebar/contract';
import { choosePersonName } from '../../google/person';
import { serve } from './serve';

export function sidebarSetPerson(name: string): Answer<string> {
  return serve('sidebarSetPerson', [name], choosePersonName);
}
