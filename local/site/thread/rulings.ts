/**
 * What the server has decided about a connection and its client must not wait for in real time: that nothing will ever
 * come, or how long the answer took. Kept by the client's port, as both ends live in one thread.
 */
export type Ruling = { kind: 'never' } | { kind: 'took'; milliseconds: number };

export class Rulings {
  readonly #rulings = new Map<number, Ruling>();
  readonly #waiting = new Map<number, (ruling: Ruling) => void>();

  rule(port: number, ruling: Ruling): void {
    this.#rulings.set(port, ruling);
    this.#waiting.get(port)?.(ruling);
  }

  /** Calls back at once where it is already ruled. */
  watch(port: number, callback: (ruling: Ruling) => void): void {
    this.#waiting.set(port, callback);
    const ruling = this.#rulings.get(port);
    if (ruling) callback(ruling);
  }

  forget(port: number): void {
    this.#rulings.delete(port);
    this.#waiting.delete(port);
  }
}
