/** Analysis and measures. */

import type { Origin } from '../../contract';

export const drafting = {
  title: (count: number) =>
    count > 0 ? `A new draft would change ${counted(count, 'item')}` : 'Analysis and measures',
  none: 'The texts follow the latest scores. There is nothing to draft.',
  noScores:
    'No indicator has a score yet, so a draft would say only the basics. Enter scores in the indicator tabs first.',
  hint: 'Look at each and untick what you do not want. It stays as it is and is offered again next time.',
  list: 'What would change',
  use: (count: number) => `Use selected (${count})`,
  all: 'Select all',
  noneOfAll: 'Select none',
  chosen: (count: number, all: number) => `${count} of ${all} selected`,
  kinds: { added: 'New row', filled: 'Fills a blank', updated: 'Updates a draft' },
  show: 'See what would change',
  insertion: 'added',
  deletion: 'removed',
  task: 'Drafting analysis and measures',
  doing: 'Drafting what you selected',
  done: (texts: number, rows: number) => `Drafted: ${both(texts, rows)}`,
};

export const undoing = {
  button: (at: string, texts: number, rows: number) => `Undo the last draft (${at}, ${both(texts, rows)})`,
  question: {
    title: 'Undo the last draft?',
    text: 'What was drafted last becomes what it was before, and rows that were added are cleared. Texts edited since then stay.',
    confirm: 'Undo the draft',
  },
  task: 'Undoing the draft',
  doing: 'Undoing the last draft',
  forgetful: (tabs: readonly string[]) =>
    `No column to remember texts in: ${tabs.join(' and ')}. Drafts there can’t be undone. Choose ITA › ซ่อมแซมแผ่นงาน before you draft.`,
  done: (texts: number, rows: number, left: number) =>
    `Undone: ${both(texts, rows)}${left > 0 ? `. Kept: ${counted(left, 'text')} edited since` : ''}`,
};

export const kept = {
  title: (count: number) => `Texts you wrote yourself, all kept (${count})`,
  draft: 'See what would be drafted',
};

export const written = {
  title: 'Texts in the sheet',
  issue: (number: number) => `Issue ${number}`,
  analysis: 'Analysis',
  measures: (count: number) => counted(count, 'measure'),
  noRow: 'This issue has no row in the analysis tab. Choose ITA › ซ่อมแซมแผ่นงาน in the menu.',
  noId: 'No ID yet',
  noStatus: 'not entered',
  progress: (done: number, all: number, unknown: number) =>
    `Done: ${done} of ${counted(all, 'measure')}${unknown > 0 ? `. Without a status: ${unknown}` : ''}`,
  origins: {
    draft: 'Drafted',
    hand: 'Written by hand',
    partly: 'Partly edited',
    blank: 'Not drafted',
  } satisfies Record<Origin, string>,
};

function both(texts: number, rows: number): string {
  const parts = [texts > 0 ? counted(texts, 'text') : '', rows > 0 ? counted(rows, 'new row') : ''];
  return parts.filter((part) => part).join(' and ') || 'nothing';
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}
