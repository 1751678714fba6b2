/** Cookies that a host sets on the way of a redirect: without them many sites lead round in a circle. */

export class Cookies {
  readonly #ofHost = new Map<string, Map<string, string>>();

  /** @param lines values of the Set-Cookie headers */
  take(host: string, lines: readonly string[]): void {
    for (const line of lines) {
      const pair = /^\s*([^=;\s]+)=([^;]*)/.exec(line);
      if (pair === null) continue;
      const own = this.#ofHost.get(host) ?? new Map<string, string>();
      own.set(pair[1]!, pair[2]!.trim());
      this.#ofHost.set(host, own);
    }
  }

  /** 'name=value; …' for the Cookie header, '' for none. */
  header(host: string): string {
    return [...(this.#ofHost.get(host) ?? [])].map(([name, value]) => `${name}=${value}`).join('; ');
  }
}
