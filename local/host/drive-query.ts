/**
 * The `q` of Drive.Files.list: https://developers.google.com/drive/api/guides/search-files, whose terms and operators are
 * listed in https://developers.google.com/drive/api/guides/ref-search-terms. Terms are joined by `and` alone here.
 */
import { ROOT_ID, type StoredFile } from './drive-files';
import { HostFault } from './errors';

export interface Findable {
  file: StoredFile;
  /** By itself or with a folder that it lies in. */
  trashed: boolean;
}

type Filter = (candidate: Findable) => boolean;

/** A query that Google can't read, as against one that the host doesn't know. */
export class InvalidQuery extends Error {}

/** @throws {InvalidQuery} @throws {HostFault} for terms that the host lacks */
export function filterOf(query: string): Filter {
  const tokens = new Tokens(query);
  if (tokens.isAtEnd()) return () => true;
  const filters = [term(tokens)];
  while (!tokens.isAtEnd()) {
    const joint = tokens.word();
    if (joint === 'or') throw lacking(query);
    if (joint !== 'and') throw new InvalidQuery();
    filters.push(term(tokens));
  }
  return (candidate) => filters.every((matches) => matches(candidate));
}

function term(tokens: Tokens): Filter {
  if (tokens.isText()) return parent(tokens);
  const field = tokens.word();
  if (field === 'name' || field === 'mimeType') return comparison(tokens, ({ file }) => file[field]);
  if (field === 'trashed') return trashed(tokens);
  if (field === 'appProperties' || field === 'properties') return property(tokens, field);
  throw lacking(field);
}

/** `'<id>' in parents` */
function parent(tokens: Tokens): Filter {
  const id = tokens.text();
  if (tokens.word() !== 'in' || tokens.word() !== 'parents') throw new InvalidQuery();
  return ({ file }) => file.parents.includes(id === 'root' ? ROOT_ID : id);
}

/** `contains` of a name looks at the beginnings of words only, of a MIME type at its beginning. */
function comparison(tokens: Tokens, actual: (candidate: Findable) => string): Filter {
  const operator = tokens.operator();
  const value = tokens.text();
  if (operator === 'contains') {
    const wanted = value.toLowerCase();
    return (candidate) => ` ${actual(candidate).toLowerCase()}`.includes(` ${wanted}`);
  }
  return (candidate) => (actual(candidate) === value) === (operator === '=');
}

function trashed(tokens: Tokens): Filter {
  const operator = tokens.operator();
  const value = tokens.word();
  if (operator === 'contains' || (value !== 'true' && value !== 'false')) throw new InvalidQuery();
  return (candidate) => (candidate.trashed === (value === 'true')) === (operator === '=');
}

/** `appProperties has { key='…' and value='…' }`: both are needed, seen in googleapis/google-api-nodejs-client#426. */
function property(tokens: Tokens, field: 'appProperties' | 'properties'): Filter {
  const follows = (expected: string) => {
    if (tokens.next() !== expected) throw new InvalidQuery();
  };
  for (const expected of ['has', '{', 'key', '=']) follows(expected);
  const key = tokens.text();
  for (const expected of ['and', 'value', '=']) follows(expected);
  const value = tokens.text();
  follows('}');
  return ({ file }) => (file[field] as Record<string, string> | undefined)?.[key] === value;
}

/** A text in single quotes, in which "'" and "\" are written "\'" and "\\"; an operator; a brace; a word. */
const TOKEN = /\s*(?:'((?:[^'\\]|\\['\\])*)'|(!=|=|[{}])|([A-Za-z]+))/y;

class Tokens {
  readonly #query: string;
  #at = 0;

  constructor(query: string) {
    this.#query = query.trimEnd();
  }

  isAtEnd(): boolean {
    return this.#at >= this.#query.length;
  }

  isText(): boolean {
    return /^\s*'/.test(this.#query.slice(this.#at));
  }

  text(): string {
    if (!this.isText()) throw new InvalidQuery();
    return this.next();
  }

  word(): string {
    const word = this.next();
    if (!/^[A-Za-z]+$/.test(word)) throw new InvalidQuery();
    return word;
  }

  operator(): '=' | '!=' | 'contains' {
    const operator = this.next();
    if (operator === '=' || operator === '!=' || operator === 'contains') return operator;
    if (operator === 'in' || operator === 'has') throw new InvalidQuery();
    throw lacking(operator);
  }

  next(): string {
    TOKEN.lastIndex = this.#at;
    const found = TOKEN.exec(this.#query);
    if (found === null) throw new InvalidQuery();
    this.#at = TOKEN.lastIndex;
    const [, quoted, sign, word] = found;
    return quoted?.replace(/\\(.)/g, '$1') ?? sign ?? word!;
  }
}

function lacking(what: string): HostFault {
  return new HostFault(`Drive.Files.list with the query "${what}" is not implemented`);
}
