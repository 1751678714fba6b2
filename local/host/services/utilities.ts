/** https://developers.google.com/apps-script/reference/utilities/utilities, the part that the add-in may use. */
import { createHash, randomUUID } from 'node:crypto';
import { GoogleException, HostFault } from '../errors';
import type { Execution } from '../execution';
import { Blob, signedBytes, unsignedBytes } from './blob';
import { type EnumConstant, enumeration } from './enums';
import { formatDate } from './format-date';

const Charset = enumeration('US_ASCII', 'UTF_8');
const DigestAlgorithm = enumeration('MD2', 'MD5', 'SHA_1', 'SHA_256', 'SHA_384', 'SHA_512');
const HASHES: Record<string, string> = {
  MD5: 'md5',
  SHA_1: 'sha1',
  SHA_256: 'sha256',
  SHA_384: 'sha384',
  SHA_512: 'sha512',
};

/** "The maximum allowed value is 300000 (or 5 minutes)" (reference, Utilities.sleep). */
const MAX_SLEEP_MS = 300_000;

export class Utilities {
  readonly Charset = Charset;
  readonly DigestAlgorithm = DigestAlgorithm;
  readonly #execution: () => Execution;

  constructor(execution: () => Execution) {
    this.#execution = execution;
  }

  formatDate(...args: unknown[]): string {
    const [date, zone, format] = args;
    if (args.length !== 3 || !(date instanceof Date) || typeof zone !== 'string' || typeof format !== 'string') {
      throw badArguments('Utilities.formatDate', args);
    }
    // What Google makes of an invalid Date is not known; text with NaN in it would be no sign of the mistake.
    if (Number.isNaN(date.getTime())) throw new GoogleException('Invalid argument: date');
    return formatDate(date, zone, format);
  }

  base64Encode(data: string | number[], charset?: EnumConstant): string {
    return Buffer.from(bytesOf(data, charset)).toString('base64');
  }

  base64EncodeWebSafe(data: string | number[], charset?: EnumConstant): string {
    return this.base64Encode(data, charset).replaceAll('+', '-').replaceAll('/', '_');
  }

  base64Decode(encoded: string): number[] {
    return decode(encoded, /^[A-Za-z0-9+/]*={0,2}$/);
  }

  base64DecodeWebSafe(encoded: string): number[] {
    return decode(encoded, /^[A-Za-z0-9_-]*={0,2}$/);
  }

  computeDigest(algorithm: EnumConstant, value: string | number[], charset?: EnumConstant): number[] {
    const hash = HASHES[String(algorithm)];
    if (!hash) throw new HostFault(`Utilities.computeDigest with ${algorithm} is not implemented`);
    return signedBytes(createHash(hash).update(bytesOf(value, charset)).digest());
  }

  /** "data: The string for the blob, interpreted as UTF-8" (reference). */
  newBlob(data: string | number[], contentType?: string, name?: string): Blob {
    const bytes = typeof data === 'string' ? new TextEncoder().encode(data) : unsignedBytes(data);
    return new Blob(bytes, contentType ?? (typeof data === 'string' ? 'text/plain' : null), name ?? null);
  }

  sleep(milliseconds: number): void {
    if (typeof milliseconds !== 'number' || milliseconds < 0 || milliseconds > MAX_SLEEP_MS) {
      throw new GoogleException('Invalid argument: milliseconds');
    }
    this.#execution().spend(milliseconds);
  }

  getUuid(): string {
    return randomUUID();
  }
}

/** "The parameters (String,String) don't match the method signature for …", as in public execution logs. */
export function badArguments(method: string, args: unknown[]): GoogleException {
  const types = args.map(typeName).join(',');
  return new GoogleException(`The parameters (${types}) don't match the method signature for ${method}.`);
}

function typeName(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (Array.isArray(value)) return 'number[]';
  if (typeof value === 'object') return '(class)';
  return typeof value === 'string' ? 'String' : typeof value;
}

/**
 * Text without a charset: the reference does not say which one is the default, and answers on Stack Overflow differ, so
 * the host wants it named as soon as a letter is not ASCII.
 */
function bytesOf(data: string | number[], charset: EnumConstant | undefined): Uint8Array {
  if (typeof data !== 'string') return unsignedBytes(data);
  const foreign = /\P{ASCII}/u.test(data);
  if (foreign && charset === undefined) {
    throw new HostFault('name a charset for text that is not ASCII (Utilities.Charset.UTF_8)');
  }
  if (foreign && charset === Charset.US_ASCII) return Buffer.from(data.replace(/\P{ASCII}/gu, '?'), 'ascii');
  return new TextEncoder().encode(data);
}

function decode(encoded: string, alphabet: RegExp): number[] {
  const digits = encoded.replace(/=+$/, '').length;
  if (!alphabet.test(encoded) || digits % 4 === 1) throw new GoogleException('Could not decode string.');
  return signedBytes(Buffer.from(encoded, encoded.includes('-') || encoded.includes('_') ? 'base64url' : 'base64'));
}
