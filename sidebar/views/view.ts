/** What every view is given. */

import type { CommandName } from '../contract';
import type { Tasks } from '../server/tasks';

export interface ViewProps {
  tasks: Tasks;
  /** Whether it is on the screen. Views that aren't stay in the page: what was opened or typed there is as it was left. */
  isSeen: boolean;
  /** Whether commands have to wait: something is under way, the check of the links included. */
  busy: boolean;
  /** Starts a command of the menu. */
  onRun: (command: CommandName) => void;
}
