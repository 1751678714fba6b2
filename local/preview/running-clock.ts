/** The clock of the preview: it runs on by itself, as a real one does. */

import { Clock } from '../host/clock';

export class RunningClock extends Clock {
  /** Whether waiting is skipped: time is put forward instead. */
  readonly hurried: boolean;
  #ahead: number;

  /** @param start milliseconds since 1970 that it shows now; left out, it tells the real time */
  constructor({ start = Date.now(), hurried = false }: { start?: number | undefined; hurried?: boolean } = {}) {
    super(start);
    this.#ahead = start - Date.now();
    this.hurried = hurried;
  }

  override now(): number {
    return Date.now() + this.#ahead;
  }

  /** Waits, with the whole thread. */
  override advance(milliseconds: number): void {
    if (this.hurried) this.#ahead += milliseconds;
    else if (milliseconds > 0) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
  }
}
