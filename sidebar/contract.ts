/** The contract between the sidebar and the add-in: every call, its argument and its answer, JSON only. */

/** The commands that the sidebar may start; each is in the menu as well. */
export type CommandName =
  | 'setUp'
  | 'loadSample'
  | 'removeSample'
  | 'scoreAndCheck'
  | 'draft'
  | 'exportReport'
  | 'repair';

/** What went wrong, in plain Thai: `message` says where and what, `remedy` what to do. */
export interface Failure {
  code: string;
  message: string;
  remedy: string;
}

/** Every answer is one of these: an Error loses its class on the way, and a thrown one its remedy. */
export type Answer<T> = { ok: true; value: T } | { ok: false; failure: Failure };

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
  cell: { sheetId: number; a1: string } | null;
}

/** What the sidebar shows; numbers come worded, with 2 decimals, '' where unknown. */
export interface Overview {
  /** False before the first set-up: nothing else is filled then. */
  ready: boolean;
  agency: string;
  year: string;
  total: string;
  level: string;
  /** What blocks the next level, one sentence each. */
  blocks: string[];
  /** Instruments and the parts that the level tests. */
  instruments: { name: string; score: string }[];
  /** Such as 'ตัวชี้วัดที่มีคะแนน 10 จาก 10'. */
  coverage: string[];
  /** Missing and doubtful evidence, the most at stake first. */
  gaps: Gap[];
  /** When this was read, in the spreadsheet's time zone. */
  readAt: string;
}

/** What a command did, worded for the user. */
export interface Outcome {
  /** One sentence. */
  message: string;
  /** Details, one a line: findings, what was repaired, what was left alone. */
  details: string[];
  /** Something to open, such as the exported report. */
  link: { label: string; url: string } | null;
}

/** The add-in's functions that the sidebar calls through google.script.run. */
export interface Server {
  sidebarOverview(): Answer<Overview>;
  sidebarRun(command: CommandName): Answer<Outcome>;
  /** Selects a cell; fails when the tab is gone. */
  sidebarGoTo(cell: { sheetId: number; a1: string }): Answer<null>;
}
