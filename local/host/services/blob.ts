/** Blob, the unit in which Apps Script's services hand files to each other. */
import { GoogleException, HostFault } from '../errors';

/** Java bytes, −128 to 127, as every Apps Script service gives them (Byte[] in the reference). */
export function signedBytes(bytes: Uint8Array): number[] {
  return Array.from(bytes, (byte) => (byte << 24) >> 24);
}

/** Bytes of a script, signed or not; anything that is no byte throws. */
export function unsignedBytes(bytes: readonly number[]): Uint8Array {
  for (const byte of bytes) {
    if (!Number.isInteger(byte) || byte < -128 || byte > 255) throw new GoogleException(`Invalid byte: ${byte}`);
  }
  return Uint8Array.from(bytes, (byte) => byte & 0xff);
}

/** https://developers.google.com/apps-script/reference/base/blob */
export class Blob {
  #bytes: Uint8Array;
  #contentType: string | null;
  #name: string | null;

  constructor(bytes: Uint8Array, contentType: string | null = null, name: string | null = null) {
    this.#bytes = bytes;
    this.#contentType = contentType;
    this.#name = name;
  }

  getBytes(): number[] {
    return signedBytes(this.#bytes);
  }

  setBytes(bytes: number[]): this {
    this.#bytes = unsignedBytes(bytes);
    return this;
  }

  /** Default UTF-8 (from memory; the reference names no default). */
  getDataAsString(charset = 'UTF-8'): string {
    return new TextDecoder(charset).decode(this.#bytes);
  }

  setDataFromString(text: string, charset = 'UTF-8'): this {
    if (!/^utf-?8$/i.test(charset)) throw new HostFault(`Blob.setDataFromString in ${charset} is not implemented`);
    this.#bytes = new TextEncoder().encode(text);
    return this;
  }

  getContentType(): string | null {
    return this.#contentType;
  }

  setContentType(contentType: string | null): this {
    this.#contentType = contentType;
    return this;
  }

  getName(): string | null {
    return this.#name;
  }

  setName(name: string): this {
    this.#name = name;
    return this;
  }

  copyBlob(): Blob {
    return new Blob(this.#bytes.slice(), this.#contentType, this.#name);
  }

  getBlob(): this {
    return this;
  }

  /** "For most blobs, 'application/pdf' is the only valid option" (reference); the host converts nothing. */
  getAs(contentType: string): Blob {
    if (contentType !== this.#contentType) {
      throw new HostFault(`Blob.getAs('${contentType}') of ${this.#contentType} is not implemented`);
    }
    return this.copyBlob();
  }

  isGoogleType(): boolean {
    return this.#contentType?.startsWith('application/vnd.google-apps.') ?? false;
  }
}

/** The bytes of a blob of this host or of the spreadsheet service (anything with getBytes). */
export function bytesOfBlob(blob: { getBytes(): number[] }): Uint8Array {
  return unsignedBytes(blob.getBytes());
}
