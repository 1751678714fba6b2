/** The evidence item by item, and what may be changed of it from the sidebar. */

import type { Cell } from './answer';

/** One thing that is missing or doubtful, already worded. */
export interface Gap {
  severity: 'error' | 'warning' | 'info';
  /** Where, such as 'O14' or 'ตัวชี้วัดที่ 8'. */
  where: string;
  message: string;
  remedy: string;
  /** Points of the total at stake, such as '0.57'; '' where unknown. */
  stake: string;
  /** The cell to go to: tab id and A1 notation; null where there is none. */
  cell: Cell | null;
}

/** The state of an item's evidence; the words for it come along. */
export type EvidenceStateKey =
  | 'missing'
  | 'faulty'
  | 'incomplete'
  | 'seen'
  | 'doubtful'
  | 'unseen'
  | 'recheck'
  | 'unopened'
  | 'opened';

/** One thing that the item's page must show. */
export interface ComponentMark {
  /** The row's identity in `องค์ประกอบ`; '' where the tab has no row of it, so that it can't be ticked. */
  id: string;
  text: string;
  /** Somebody found it on today's links. */
  shown: boolean;
  /** Ticked, but for other links than today's, or nobody knows for which: doesn't count. */
  elsewhere: boolean;
}

export interface ItemLink {
  /** As it stands in the cell: not always an address that may be opened. */
  address: string;
  verdict: 'works' | 'unseen' | 'broken' | 'unopened';
  /** It was opened, and something about the page calls for a look. */
  isDoubtful: boolean;
  /** The verdict, its reasons, and the day. */
  words: string;
}

export interface EvidenceItem {
  code: string;
  title: string;
  subIndicator: { code: string; name: string };
  /** กอง or position; '' while nobody is named. */
  owner: string;
  /** Such as '5 ก.พ. 2567'; '' for none. */
  due: string;
  isOverdue: boolean;
  /** 'มี', 'ไม่มี', or '' where nobody said. */
  claim: string;
  /** Worded; '' while unknown. */
  score: string;
  state: EvidenceStateKey;
  /** In the words that the tab has for it. */
  stateWords: string;
  links: ItemLink[];
  components: ComponentMark[];
  /** Only while it counts: not where the links are others now, or nobody can tell which ones were looked at. */
  checkedByEye: boolean;
  /** Who ticked 'ตรวจด้วยตาแล้ว' and when, as it stands in the tab. */
  checkedBy: string;
  /** What is missing or doubtful here, the worst first. */
  gaps: Gap[];
  cell: Cell | null;
  /** Stands for the row as it was read; a change is refused as 'stale' where the row is no longer so. */
  mark: string;
}

export interface Evidence {
  /** In ITAS order. */
  items: EvidenceItem[];
  /** What is missing or doubtful elsewhere than in an item. */
  others: Gap[];
  /** How many of the links have a verdict, ตรวจไม่ได้ left out; `waiting`: a check was begun and not finished. */
  links: { checked: number; all: number; waiting: number };
  /** The name that this person's checks are signed with; '' while unknown. */
  person: string;
  readAt: string;
}

/** A tick of one component, on or off, by somebody who saw `mark`. */
export interface ComponentTick {
  code: string;
  id: string;
  shown: boolean;
  mark: string;
}

/** The tick 'ตรวจด้วยตาแล้ว' of one item, on or off, by somebody who saw `mark`. */
export interface EyeTick {
  code: string;
  checked: boolean;
  mark: string;
}
