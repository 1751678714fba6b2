/** The check of the links, slice by slice as the sidebar asks for it. */

import type { Answer, LinkProgress } from '../../../sidebar/contract';
import { endLinkTurn } from '../../google/link-turn';
import { checkLinks, SHORT_SLICE } from '../check-links';
import { serve } from './serve';

export function sidebarCheckLinks(): Answer<LinkProgress> {
  return serve('sidebarCheckLinks', [], () => checkLinks(SpreadsheetApp.getActiveSpreadsheet(), SHORT_SLICE));
}

export function sidebarPauseLinks(): Answer<null> {
  return serve('sidebarPauseLinks', [], () => {
    endLinkTurn();
    return null;
  });
}
