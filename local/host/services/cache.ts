/** https://developers.google.com/apps-script/reference/cache/cache */
import type { Clock } from '../clock';
import { GoogleException } from '../errors';
import type { StoreName } from './properties';

/** Reference, Cache.put: key ≤ 250 characters, value ≤ 100 KB, 1 to 21600 seconds (default 600); ≤ 1,000 items. */
const MAX_KEY = 250;
const MAX_VALUE_BYTES = 100 * 1024;
const DEFAULT_SECONDS = 600;
const MAX_SECONDS = 21_600;
const MAX_ITEMS = 1000;
/** "If more than 1,000 items are written, the cache stores the 900 items farthest from expiration" (reference). */
const KEPT_ITEMS = 900;

interface Item {
  value: string;
  expires: number;
}

export type CacheStores = Record<StoreName, Map<string, Item>>;

export function newCacheStores(): CacheStores {
  return { document: new Map(), user: new Map(), script: new Map() };
}

export class CacheService {
  readonly #caches: Record<StoreName, Cache>;

  constructor(stores: CacheStores, clock: Clock) {
    this.#caches = {
      document: new Cache(stores.document, clock),
      user: new Cache(stores.user, clock),
      script: new Cache(stores.script, clock),
    };
  }

  getDocumentCache(): Cache {
    return this.#caches.document;
  }

  getUserCache(): Cache {
    return this.#caches.user;
  }

  getScriptCache(): Cache {
    return this.#caches.script;
  }
}

class Cache {
  readonly #items: Map<string, Item>;
  readonly #clock: Clock;

  constructor(items: Map<string, Item>, clock: Clock) {
    this.#items = items;
    this.#clock = clock;
  }

  get(key: string): string | null {
    const item = this.#items.get(checkedKey(key));
    return item && item.expires > this.#clock.now() ? item.value : null;
  }

  getAll(keys: string[]): Record<string, string> {
    const found: Record<string, string> = {};
    for (const key of keys) {
      const value = this.get(key);
      if (value !== null) found[key] = value;
    }
    return found;
  }

  put(key: string, value: string, expirationInSeconds = DEFAULT_SECONDS): void {
    if (value === null || value === undefined) throw new GoogleException('Invalid argument: value');
    const text = String(value);
    if (Buffer.byteLength(text) > MAX_VALUE_BYTES) throw new GoogleException('Argument too large: value');
    if (!(expirationInSeconds >= 1 && expirationInSeconds <= MAX_SECONDS)) {
      throw new GoogleException('Invalid argument: expirationInSeconds');
    }
    this.#items.set(checkedKey(key), { value: text, expires: this.#clock.now() + expirationInSeconds * 1000 });
    this.#evict();
  }

  putAll(values: Record<string, string>, expirationInSeconds = DEFAULT_SECONDS): void {
    for (const [key, value] of Object.entries(values)) this.put(key, value, expirationInSeconds);
  }

  remove(key: string): void {
    this.#items.delete(checkedKey(key));
  }

  removeAll(keys: string[]): void {
    for (const key of keys) this.remove(key);
  }

  #evict(): void {
    if (this.#items.size <= MAX_ITEMS) return;
    const farthest = [...this.#items].sort(([, a], [, b]) => b.expires - a.expires).slice(0, KEPT_ITEMS);
    this.#items.clear();
    for (const [key, item] of farthest) this.#items.set(key, item);
  }
}

function checkedKey(key: unknown): string {
  const text = String(key);
  if (text.length > MAX_KEY) throw new GoogleException('Argument too large: key');
  return text;
}
