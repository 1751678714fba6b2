/** https://developers.google.com/apps-script/reference/properties/properties-service */
import { GoogleException } from '../errors';
import type { Execution } from '../execution';

/** Quotas page: "Properties value size 9 KB / val", "Properties total storage 500 KB / property store". Bytes, so Thai counts three. */
const MAX_VALUE_BYTES = 9 * 1024;
const MAX_STORE_BYTES = 500 * 1024;

export type StoreName = 'document' | 'user' | 'script';

/** What survives between executions. */
export type PropertyStores = Record<StoreName, Map<string, string>>;

export function newPropertyStores(): PropertyStores {
  return { document: new Map(), user: new Map(), script: new Map() };
}

export class PropertiesService {
  readonly #document: Properties;
  readonly #user: Properties;
  readonly #script: Properties;

  constructor(stores: PropertyStores, execution: () => Execution) {
    this.#document = new Properties(stores.document, execution, false);
    this.#user = new Properties(stores.user, execution, true);
    this.#script = new Properties(stores.script, execution, false);
  }

  getDocumentProperties(): Properties {
    return this.#document;
  }

  getUserProperties(): Properties {
    return this.#user;
  }

  getScriptProperties(): Properties {
    return this.#script;
  }
}

class Properties {
  readonly #store: Map<string, string>;
  readonly #execution: () => Execution;
  readonly #ofUser: boolean;

  constructor(store: Map<string, string>, execution: () => Execution, ofUser: boolean) {
    this.#store = store;
    this.#execution = execution;
    this.#ofUser = ofUser;
  }

  getProperty(key: string): string | null {
    return this.#store.get(String(key)) ?? null;
  }

  getProperties(): Record<string, string> {
    return Object.fromEntries(this.#store);
  }

  getKeys(): string[] {
    return [...this.#store.keys()];
  }

  setProperty(key: string, value: string): this {
    return this.setProperties({ [String(key)]: value });
  }

  /** "Data types that are not already strings are automatically converted to strings" (guides/properties). */
  setProperties(properties: Record<string, unknown>, deleteAllOthers = false): this {
    this.#refuseInCustomFunction();
    const next = new Map(deleteAllOthers ? [] : this.#store);
    for (const [key, value] of Object.entries(properties)) next.set(key, asText(value));
    checkSizes(next);
    this.#store.clear();
    for (const [key, value] of next) this.#store.set(key, value);
    return this;
  }

  deleteProperty(key: string): this {
    this.#refuseInCustomFunction();
    this.#store.delete(String(key));
    return this;
  }

  deleteAllProperties(): this {
    this.#refuseInCustomFunction();
    this.#store.clear();
    return this;
  }

  /** "Spreadsheet editors can't set user properties in a custom function" (guides/sheets/functions); wording from memory. */
  #refuseInCustomFunction(): void {
    if (this.#ofUser && this.#execution().mode === 'CUSTOM_FUNCTION') {
      throw new GoogleException('You do not have permission to call setProperty');
    }
  }
}

function asText(value: unknown): string {
  if (value === null || value === undefined) throw new GoogleException('Invalid argument: value');
  return String(value);
}

/** Both wordings as in public execution logs. */
function checkSizes(store: Map<string, string>): void {
  let total = 0;
  for (const [key, value] of store) {
    if (Buffer.byteLength(value) > MAX_VALUE_BYTES) throw new GoogleException('Argument too large: value');
    total += Buffer.byteLength(key) + Buffer.byteLength(value);
  }
  if (total > MAX_STORE_BYTES) {
    throw new GoogleException(
      'You have exceeded the property storage quota. Please remove some properties and try again.',
    );
  }
}
