/** Pages that are asked for only to judge others by: the host's home page, and an address that surely doesn't exist. */

import { type Address, follow, isAddress } from './address';
import type { PageAnswer, PageRequest } from './exchange';
import type { Hosts } from './hosts';
import { factsOf, type PageFacts } from './page-facts';

export class Lookup {
  alone = false;
  readonly notBefore = 0;
  known = false;
  /** Null where no answer came. */
  status: number | null = null;
  /** Null where there is no page. */
  facts: PageFacts | null = null;
  /** The address that it leads on to; not followed, since only that is asked: whether others lead there too. */
  leadsTo: string | null = null;

  constructor(readonly at: Address) {}

  request(hosts: Hosts): PageRequest {
    return { url: this.at.url, verifyCertificate: !hosts.of(this.at.host).certificateFailed, cookies: '' };
  }

  /** One try is enough: without an answer the page is judged by itself. */
  take(answer: PageAnswer, hosts: Hosts, now: number): void {
    this.known = true;
    if (answer.kind === 'failure') {
      hosts.noteNoHome(this.at.host);
      return;
    }
    hosts.noteAnswer(this.at.host, now);
    this.status = answer.status;
    const next = follow(this.at, answer.headers.location?.[0] ?? '');
    if (answer.status >= 300 && answer.status < 400 && isAddress(next)) this.leadsTo = next.url;
    if (answer.status === 200) this.facts = factsOf(answer, this.at);
  }
}

/** One lookup serves all pages of a kind. */
export class Lookups {
  readonly #lookups = new Map<string, Lookup>();

  home(of: Address): Lookup {
    const port = of.port === '' ? '' : `:${of.port}`;
    const url = `${of.scheme}://${of.host}${port}/`;
    return this.#get(`home ${url}`, { ...of, url, path: '/', query: '' });
  }

  /** @param sibling what siblingOf gave for `of` */
  sibling(of: Address, sibling: Address): Lookup {
    const folder = of.path.slice(0, of.path.lastIndexOf('/')).replace(/\d+/g, '#');
    const names = of.query.split('&').map((part) => part.split('=')[0]);
    const kind = of.query === '' ? `${folder}/` : `${of.path}?${names.join('&')}`;
    return this.#get(`sibling ${of.scheme}://${of.host}:${of.port}${kind}`, sibling);
  }

  open(): Lookup[] {
    return [...this.#lookups.values()].filter(({ known }) => !known);
  }

  #get(key: string, at: Address): Lookup {
    const known = this.#lookups.get(key);
    if (known !== undefined) return known;
    const lookup = new Lookup(at);
    this.#lookups.set(key, lookup);
    return lookup;
  }
}
