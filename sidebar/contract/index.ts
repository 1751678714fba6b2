/** The contract between the sidebar and the add-in: every call, its argument and its answer, JSON only. */

import type { Answer, Cell, Outcome } from './answer';
import type { ComponentTick, Evidence, EyeTick } from './evidence';
import type { LinkProgress } from './links';
import type { Drafted, DraftRequest, DraftUndoRequest, Measures } from './measures';
import type { Overview } from './overview';
import type { ExportRequest, Report, ReportKind } from './report';
import type { ItemExample, LanguageChoice, SelfCheckLine, Settings, SetUpRequest } from './settings';
import type { ItasEntry, Reminder } from './submission';

export type * from './answer';
export type * from './evidence';
export type * from './links';
export type * from './measures';
export type * from './overview';
export type * from './report';
export type * from './settings';
export type * from './submission';

/** The commands that the sidebar may start; each is in the menu as well. */
export type CommandName =
  | 'setUp'
  | 'loadSample'
  | 'removeSample'
  | 'scoreAndCheck'
  | 'draft'
  | 'exportReport'
  | 'exportFollowUp'
  | 'makeTemplate'
  | 'repair'
  | 'checkLinks'
  | 'reminders'
  | 'itasView'
  | 'freeze'
  | 'appeal';

/**
 * The add-in's functions that the sidebar calls through google.script.run. Whatever changes the workbook answers with
 * the view as it is afterwards, so that each action is one round trip.
 */
export interface Server {
  sidebarOverview(): Answer<Overview>;
  sidebarRun(command: CommandName): Answer<Outcome>;
  /** Fails with 'unknown-year' where the year has no framework and none may be drafted. */
  sidebarSetUp(request: SetUpRequest): Answer<Outcome>;
  /** Selects a cell, in its row wherever that stands now; fails with 'tab-gone' or 'row-gone'. */
  sidebarGoTo(cell: Cell): Answer<null>;

  sidebarEvidence(): Answer<Evidence>;
  /** Fails with 'stale' where the item's row is no longer as `mark` says; nothing is written then. */
  sidebarTick(tick: ComponentTick): Answer<Evidence>;
  /** As sidebarTick. */
  sidebarCheckByEye(tick: EyeTick): Answer<Evidence>;
  /**
   * Opens some of the links, for about 15 seconds, and says how far the check has come; as long as four minutes while
   * sites don't answer. Begins a new run where none is unfinished; to be called again until it is finished. Fails with
   * 'checking' while somebody else checks.
   */
  sidebarCheckLinks(): Answer<LinkProgress>;
  /** Lets others check; what is waiting is taken up by the next call of sidebarCheckLinks. */
  sidebarPauseLinks(): Answer<null>;
  sidebarReminders(): Answer<Reminder[]>;
  sidebarItas(): Answer<ItasEntry[]>;

  sidebarMeasures(): Answer<Measures>;
  /** Fails with 'stale' where texts or figures are no longer as `mark` says; nothing is written then. */
  sidebarDraft(request: DraftRequest): Answer<Drafted>;
  /**
   * Takes back what the last drafting wrote, where nobody wrote over it since. Fails with 'stale' where that isn't the
   * drafting of `mark`, with 'nothing-to-undo' where nothing of it is left; nothing is written then.
   */
  sidebarUndoDraft(request: DraftUndoRequest): Answer<Drafted>;

  sidebarReport(kind: ReportKind): Answer<Report>;
  /**
   * Fails with 'has-errors' where the self-check found errors and no reason is given, with 'stale' where they aren't
   * those of `mark`. What was exported before from the same data is given again, not made twice.
   */
  sidebarExport(request: ExportRequest): Answer<Report>;

  sidebarSettings(): Answer<Settings>;
  sidebarSelfCheck(): Answer<SelfCheckLine[]>;
  sidebarExamples(): Answer<ItemExample[]>;
  /** Remembers the name for this person's checks, at most 60 characters; gives it back as it is kept. */
  sidebarSetPerson(name: string): Answer<string>;
  /** Remembered for this person; the sidebar is opened anew in it, in the place of the page that asked. */
  sidebarSetLanguage(choice: LanguageChoice): Answer<LanguageChoice>;
}
