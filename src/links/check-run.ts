/**
 * Opening many links: which are asked for next, together or alone, what is waited for, and what each came to. Knows
 * no clock and no network: it is told the time and given the answers, so every run can be repeated to the letter.
 */

import { type LinkRecord, type Reason, verdictOf } from '../ita/links/record';
import { isAddress, readAddress } from './address';
import type { PageAnswer, PageRequest } from './exchange';
import { Hosts } from './hosts';
import { type Trip as Arrival, asksForSibling, judge } from './judge';
import { Lookup, Lookups } from './lookups';
import { BATCH } from './manners';
import { siblingOf } from './sibling';
import { Trip, type Turn } from './trip';

/** What an address came to; whoever runs the check knows the time. */
export type OpenedLink = Omit<LinkRecord, 'checkedAt'>;

export type Step =
  /** To be asked for all at once; a single one by itself. */
  | { kind: 'fetch'; requests: PageRequest[] }
  /** Nothing may be sent before that moment, in milliseconds since 1970. */
  | { kind: 'wait'; until: number }
  | { kind: 'done' };

type Task = Trip | Lookup;

/** A page that waits for another to be judged by. */
interface Pending {
  trip: Trip;
  arrival: Arrival;
  lookup: Lookup;
}

export class CheckRun {
  readonly #hosts: Hosts;
  readonly #lookups = new Lookups();
  #trips: Trip[] = [];
  #pending: Pending[] = [];
  #batch: Task[] = [];
  #finished: OpenedLink[] = [];

  /**
   * @param urls distinct, as they stand in the cells, in the order in which they are to be opened
   * @param opened what an earlier part of the same check came to
   */
  constructor(urls: readonly string[], opened: readonly OpenedLink[] = []) {
    this.#hosts = new Hosts(opened);
    for (const url of urls) {
      const address = readAddress(url);
      if (isAddress(address)) this.#trips.push(new Trip(url, address));
      else this.#finish(url, address);
    }
  }

  /** What came to an end since this was asked last. */
  takeFinished(): OpenedLink[] {
    return this.#finished.splice(0);
  }

  /** @param startMore false once there is only time for what was begun */
  next(now: number, startMore: boolean): Step {
    this.#passOverSilentHosts();
    const tasks = this.#tasks(startMore);
    if (tasks.length === 0) return { kind: 'done' };
    const readyAt = (task: Task) => Math.max(task.notBefore, this.#hosts.of(task.at.host).notBefore);
    const ready = tasks.filter((task) => readyAt(task) <= now);
    if (ready.length === 0) return { kind: 'wait', until: Math.min(...tasks.map(readyAt)) };
    this.#batch = this.#batchOf(ready);
    return { kind: 'fetch', requests: this.#batch.map((task) => task.request(this.#hosts)) };
  }

  /** @param answers in the order of the requests; null where one of them ended the whole batch, nobody knows which */
  take(answers: readonly PageAnswer[] | null, now: number): void {
    const batch = this.#batch;
    this.#batch = [];
    if (answers === null) {
      for (const task of batch) task.alone = true;
      return;
    }
    batch.forEach((task, index) => {
      const answer = answers[index]!;
      if (task instanceof Lookup) task.take(answer, this.#hosts, now);
      else this.#turn(task, task.take(answer, this.#hosts, now));
    });
    this.#judgePending();
  }

  /** No time is left: what was tried in vain ends with what is known of it, the rest is left for another time. */
  giveUp(): void {
    for (const { trip, arrival } of this.#pending) this.#judged(trip, arrival);
    this.#pending = [];
    for (const trip of this.#trips.filter(({ lastReason }) => lastReason !== null)) this.#end(trip, trip.lastReason!);
  }

  #tasks(startMore: boolean): Task[] {
    const waiting = new Set(this.#pending.map(({ trip }) => trip));
    const isSuspect = ({ at }: Trip) => this.#hosts.of(at.host).suspected;
    for (const trip of this.#trips.filter(isSuspect)) this.#lookups.home(trip.at);
    const trips = this.#trips.filter((trip) => !waiting.has(trip) && !isSuspect(trip) && (startMore || trip.begun));
    return [...this.#lookups.open(), ...trips.filter(({ begun }) => begun), ...trips.filter(({ begun }) => !begun)];
  }

  #batchOf(ready: readonly Task[]): Task[] {
    // What failed once would end a batch once more, and the minute that the others waited would be lost.
    const alone = ready.find((task) => task.alone || this.#hosts.isDoubtful(task.at.host));
    if (alone !== undefined) return [alone];
    const batch: Task[] = [];
    for (const task of ready) {
      const ofHost = batch.filter(({ at }) => at.host === task.at.host).length;
      if (batch.length < BATCH && ofHost < this.#hosts.mostAtOnce(task.at.host)) batch.push(task);
    }
    return batch;
  }

  #turn(trip: Trip, turn: Turn): void {
    if (turn.kind === 'ended') this.#end(trip, turn.reason);
    if (turn.kind !== 'arrived') return;
    const { asked, hops, certificateFailed } = trip;
    const arrival: Arrival = {
      asked,
      hops,
      certificateFailed,
      response: turn.response,
      facts: turn.facts,
      sibling: null,
    };
    const lookup = this.#lookupFor(trip, arrival);
    if (lookup === null) this.#judged(trip, arrival);
    else this.#pending.push({ trip, arrival, lookup });
  }

  /** The page that this one has to be judged by. */
  #lookupFor(trip: Trip, arrival: Arrival): Lookup | null {
    if (isMissing(judge(arrival).reason)) return this.#lookups.home(trip.at);
    if (!asksForSibling(arrival)) return null;
    const { asked, at } = trip;
    // A site that leads every unknown address to one page is found out by where the link set out from.
    const from = asked.host === at.host && asked.path !== at.path ? asked : at;
    const sibling = siblingOf(from, from.host);
    return sibling === null ? null : this.#lookups.sibling(from, sibling);
  }

  #judgePending(): void {
    const known = this.#pending.filter(({ lookup }) => lookup.known);
    this.#pending = this.#pending.filter(({ lookup }) => !lookup.known);
    for (const { trip, arrival, lookup } of known) {
      const { reason } = judge(arrival);
      if (isMissing(reason) && !isThere(lookup)) {
        const nowhere = lookup.status === 404 || lookup.status === 410;
        this.#end(trip, nowhere ? 'no-page-at-all' : 'unexpected-status', arrival.response.status);
      } else {
        const sibling = lookup.leadsTo === trip.at.url ? arrival.facts : lookup.facts;
        this.#judged(trip, isMissing(reason) ? arrival : { ...arrival, sibling });
      }
    }
  }

  #judged(trip: Trip, arrival: Arrival): void {
    this.#leave(trip);
    this.#finished.push({ url: trip.url, chain: trip.hops.map(({ url }) => url), ...judge(arrival) });
  }

  #end(trip: Trip, reason: Reason, status: number | null = null): void {
    this.#leave(trip);
    this.#finish(
      trip.url,
      reason,
      status,
      trip.hops.map(({ url }) => url),
    );
  }

  #leave(trip: Trip): void {
    this.#trips = this.#trips.filter((candidate) => candidate !== trip);
  }

  #finish(url: string, reason: Reason, status: number | null = null, chain: string[] = []): void {
    this.#finished.push({
      url,
      chain,
      verdict: verdictOf(reason),
      reason,
      status,
      doubts: [],
      title: '',
      fileName: '',
    });
  }

  #passOverSilentHosts(): void {
    for (const lookup of this.#lookups.open()) {
      if (this.#hosts.of(lookup.at.host).silent !== null) lookup.known = true;
    }
    this.#judgePending();
    for (const trip of [...this.#trips]) {
      const { silent } = this.#hosts.of(trip.at.host);
      if (silent !== null && !this.#pending.some((pending) => pending.trip === trip))
        this.#end(trip, trip.lastReason ?? silent);
    }
  }
}

function isMissing(reason: Reason): boolean {
  return reason === 'not-found' || reason === 'gone';
}

/** A host that shows its home page knows its own pages; one that shows nothing may only hide them from us. */
function isThere({ status }: Lookup): boolean {
  return status !== null && status >= 200 && status < 400;
}
