/**
 * Tells the host's own selections from echoes of the page's: what the page told (by selecting, by editing) comes back
 * with the host's changes, perhaps late, and must not pull the person back to where they were.
 */

export class ToldSelections {
  /** The last that the host is known to have heard, then those on their way. */
  #told: string[] = [];

  /** Keeps a selection in mind while the request that tells it is under way. */
  async during<T>(sheetId: number, a1: string, request: Promise<T>): Promise<T> {
    const key = keyOf(sheetId, a1);
    this.#told.push(key);
    try {
      return await request;
    } finally {
      this.#heard(key);
    }
  }

  /** Whether the selection is one that the page told and that nothing of the host's replaced since. */
  isEcho(sheetId: number, a1: string): boolean {
    const key = keyOf(sheetId, a1);
    const echo = this.#told.includes(key);
    if (echo) this.#heard(key);
    else this.#told = [key];
    return echo;
  }

  #heard(key: string): void {
    const at = this.#told.indexOf(key);
    if (at > 0) this.#told = this.#told.slice(at);
  }
}

function keyOf(sheetId: number, a1: string): string {
  return `${sheetId} ${a1}`;
}
