/** The contract between the sidebar and the add-in: every call, its argument and its answer, JSON only. */

/** The commands that the sidebar may start; each is in the menu as well. */
export type CommandName =
  | 'setUp'
  | 'loadSample'
  | 'removeSample'
  | 'scoreAndCheck'
  | 'draft'
  | 'exportReport'
  | 'repair'
  | 'checkLinks'
  | 'reminders'
  | 'itasView'
  | 'freeze'
  | 'appeal';

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

/** One thing to do next, the most points first, already worded. */
export interface Action {
  /** Where, such as 'O14' or 'ตัวชี้วัดที่ 8'. */
  where: string;
  /** What is missing or weak. */
  what: string;
  remedy: string;
  /** Points of the total that it would add, such as '0.57'; '' where unknown. */
  gain: string;
  /** True where the next level can't be reached without it. */
  binding: boolean;
  cell: { sheetId: number; a1: string } | null;
}

/** How far the check of the links has come. */
export interface LinkProgress {
  /** Addresses of this run that have a verdict, of all that this run is to open. */
  done: number;
  all: number;
  finished: boolean;
  /** One sentence, such as 'ตรวจแล้ว 24 จาก 35 ลิงก์'. */
  message: string;
  /** Once finished: what changed since the last run, one a line. */
  details: string[];
}

/** One owner's open items as a text to paste into LINE or a mail. */
export interface Reminder {
  /** กอง or position; 'ยังไม่ระบุผู้รับผิดชอบ' where there is none. */
  owner: string;
  /** How many items are open. */
  items: number;
  text: string;
}

/** One item as ITAS asks for it, in ITAS order. */
export interface ItasEntry {
  code: string;
  title: string;
  /** 'มี', 'ไม่มี', or '' where nobody said. */
  claim: string;
  urls: string[];
  explanation: string;
  /** What is still open, one sentence; '' for nothing. */
  open: string;
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
  /** What to do next: every gap with its points. */
  actions: Action[];
  /** Missing and doubtful evidence, the most at stake first. */
  gaps: Gap[];
  /** How many of the links have a verdict, ตรวจไม่ได้ left out; `waiting`: a check was begun and not finished. */
  links: { checked: number; all: number; waiting: number };
  /** The name that this person's checks are signed with; '' while unknown. */
  person: string;
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
  /**
   * Opens some of the links, for about 15 seconds, and says how far the check has come; as long as four minutes while
   * sites don't answer. Begins a new run where none is unfinished; to be called again until it is finished. Fails with
   * 'checking' while somebody else checks.
   */
  sidebarCheckLinks(): Answer<LinkProgress>;
  /** Lets others check; what is waiting is taken up by the next call of sidebarCheckLinks. */
  sidebarPauseLinks(): Answer<null>;
  /** Remembers the name for this person's checks, at most 60 characters; gives it back as it is kept. */
  sidebarSetPerson(name: string): Answer<string>;
  sidebarReminders(): Answer<Reminder[]>;
  sidebarItas(): Answer<ItasEntry[]>;
  /** Selects a cell; fails when the tab is gone. */
  sidebarGoTo(cell: { sheetId: number; a1: string }): Answer<null>;
}
