/** What UrlFetchApp reaches in the preview: the made-up pages of the test web, and the real internet for the rest. */

import { domainToASCII, fileURLToPath } from 'node:url';
import type { FetchRequest, Network, NetworkAnswer } from '../host/services/url-fetch';
import { openSite, type Site } from '../site/site';
import { HOSTS } from '../site/web/hosts';
import { SyncThread } from '../sync-thread';
import type { RunningClock } from './running-clock';

/** The agency of the test web, under both of its names; no such agency exists. */
const OWN_NAMES = ['khampom.go.th', domainToASCII('อบตขามป้อม.ไทย')];

/** Both worlds are opened when they are first asked for: most people never check a link. */
export class PreviewNetwork {
  /** For `createHost({ fetch })`. */
  readonly fetch: Network;
  readonly #clock: RunningClock;
  readonly #withSite: boolean;
  #site: Site | undefined;
  #real: SyncThread<FetchRequest[], NetworkAnswer[]> | undefined;

  /** @param withSite without it every address is asked of the real internet */
  constructor(clock: RunningClock, withSite: boolean) {
    this.#clock = clock;
    this.#withSite = withSite;
    this.fetch = Object.assign((request: FetchRequest) => this.#all([request])[0]!, {
      all: (requests: FetchRequest[]) => this.#all(requests),
    });
  }

  #all(requests: FetchRequest[]): NetworkAnswer[] {
    const madeUp = requests.filter(({ url }) => this.#withSite && isMadeUp(url));
    const real = requests.filter((request) => !madeUp.includes(request));
    const answers = new Map<FetchRequest, NetworkAnswer>();
    const note = (asked: FetchRequest[], got: NetworkAnswer[]) => {
      for (const [index, request] of asked.entries()) answers.set(request, this.#timed(got[index]!));
    };
    if (madeUp.length > 0) note(madeUp, this.#openSite().fetch(madeUp));
    if (real.length > 0) note(real, this.#openReal().ask(real));
    return requests.map((request) => answers.get(request)!);
  }

  /** On a clock that runs, what really took its time must not take it again; what is made up may be skipped. */
  #timed(answer: NetworkAnswer): NetworkAnswer {
    return this.#clock.hurried ? answer : { ...answer, milliseconds: 0 };
  }

  #openSite(): Site {
    this.#site ??= openSite({ now: () => this.#clock.now() });
    return this.#site;
  }

  #openReal(): SyncThread<FetchRequest[], NetworkAnswer[]> {
    this.#real ??= new SyncThread(fileURLToPath(new URL('./real-fetch-thread.ts', import.meta.url)));
    return this.#real;
  }
}

/**
 * Whether the test web answers an address. It borrows names that really exist (Google Drive, Facebook …): of those only
 * the pages that it has are its own, or links of the person's would be judged by pages that were made up.
 */
function isMadeUp(address: string): boolean {
  const { hostname, pathname, search, searchParams } = new URL(address);
  if (OWN_NAMES.some((name) => hostname === name || hostname.endsWith(`.${name}`))) return true;
  const pages = HOSTS.get(hostname)?.pages;
  if (pages === undefined) return false;
  const goesOn = searchParams.get('continue');
  if (goesOn !== null && URL.canParse(goesOn)) return isMadeUp(goesOn);
  return pathname !== '/' && [`${pathname}${search}`, pathname].some((path) => Object.hasOwn(pages, path));
}
