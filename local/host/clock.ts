/** Simulated time: it stands still until something waits, so runs repeat exactly. */
export class Clock {
  #now: number;

  /** @param start milliseconds since 1970; now when left out */
  constructor(start: number | Date = Date.now()) {
    this.#now = typeof start === 'number' ? start : start.getTime();
  }

  /** Milliseconds since 1970. */
  now(): number {
    return this.#now;
  }

  /** Lets time pass. @param milliseconds not negative */
  advance(milliseconds: number): void {
    if (!(milliseconds >= 0)) throw new RangeError(`Time does not run backwards: ${milliseconds}`);
    this.#now += milliseconds;
  }
}
