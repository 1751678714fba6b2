/** Counts the service calls that a script makes, and makes chosen ones fail as Google's backend does. */

/**
 * What a call costs: 'read' and 'write' and 'structure' (rows, tabs, rules, charts) reach Google's backend;
 * 'navigation' only names a place or reads what a builder holds.
 */
export type CallKind = 'read' | 'write' | 'structure' | 'navigation';

export interface ServiceCall {
  /** 'Spreadsheet', 'Drive', 'UrlFetch' ... */
  service: string;
  /** 'Range.getValues'. */
  method: string;
  kind: CallKind;
  /** Name of the tab concerned, when it is one. */
  sheet?: string;
}

export class ServiceCalls {
  /** Every call in order, failed ones included. */
  readonly log: ServiceCall[] = [];
  private failures: { matches: (call: ServiceCall) => boolean; error: Error | string; left: number }[] = [];

  /** Notes a call; throws when it was chosen to fail. */
  count(call: ServiceCall): void {
    this.log.push(call);
    for (const failure of this.failures) {
      if (!failure.matches(call)) continue;
      failure.left -= 1;
      if (failure.left !== 0) continue;
      this.failures = this.failures.filter((other) => other !== failure);
      throw failure.error instanceof Error ? failure.error : exception(failure.error);
    }
  }

  /**
   * Makes one call fail: the n-th from now on (1-based) of those that reach the backend, or of those the predicate takes.
   * Nothing of the failed call is done; what was done before stays.
   * @param which n, or a predicate (then the first such call fails; `nth` counts among them)
   * @param error the wording defaults to Google's:
   *   wording as public scripts quote it 'Service Spreadsheets timed out while accessing document with id ...'
   */
  failOn(
    which: number | ((call: ServiceCall) => boolean),
    error: Error | string = 'Service Spreadsheets failed while accessing document with id local-spreadsheet.',
    nth = 1,
  ): void {
    const matches = typeof which === 'number' ? (call: ServiceCall) => call.kind !== 'navigation' : which;
    this.failures.push({ matches, error, left: typeof which === 'number' ? which : nth });
  }

  /** Forgets the log and the failures still to come. */
  reset(): void {
    this.log.length = 0;
    this.failures = [];
  }

  /** How many calls of a kind; without one, all that reach the backend. */
  total(kind?: CallKind): number {
    return this.log.filter((call) => (kind ? call.kind === kind : call.kind !== 'navigation')).length;
  }

  byKind(): Record<CallKind, number> {
    const totals: Record<CallKind, number> = { read: 0, write: 0, structure: 0, navigation: 0 };
    for (const call of this.log) totals[call.kind] += 1;
    return totals;
  }

  /** Calls that reach the backend, by 'Service Class.method'. */
  byMethod(): Record<string, number> {
    return this.tally((call) => `${call.service} ${call.method}`);
  }

  /** Calls that reach the backend, by tab; those of no tab under ''. */
  bySheet(kind?: CallKind): Record<string, number> {
    return this.tally((call) => call.sheet ?? '', kind);
  }

  private tally(key: (call: ServiceCall) => string, kind?: CallKind): Record<string, number> {
    const totals: Record<string, number> = {};
    for (const call of this.log) {
      if (kind ? call.kind !== kind : call.kind === 'navigation') continue;
      totals[key(call)] = (totals[key(call)] ?? 0) + 1;
    }
    return totals;
  }
}

/** An error as Google's services throw it: its name is 'Exception'. */
export function exception(message: string, ErrorClass: ErrorConstructor = Error): Error {
  const error = new ErrorClass(message);
  error.name = 'Exception';
  return error;
}
