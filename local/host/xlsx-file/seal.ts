/** Tells a file that nobody saved again since the host wrote it, by a hash in the comment of the zip archive. */
import { createHash } from 'node:crypto';

const MARK = 'ita-host-1 ';
/** A zip without comment ends with a record of this size, whose last two bytes are the comment's length. */
const END_RECORD = 22;
const SEAL_LENGTH = MARK.length + 64;

/** The same archive with the hash of itself as its comment, which other programs skip and drop. */
export function seal(bytes: Uint8Array): Uint8Array {
  const comment = new TextEncoder().encode(MARK + hashOf(bytes));
  const sealed = new Uint8Array(bytes.length + comment.length);
  sealed.set(bytes);
  sealed.set(comment, bytes.length);
  new DataView(sealed.buffer).setUint16(bytes.length - 2, comment.length, true);
  return sealed;
}

/** True when the file is byte for byte what `seal` made. */
export function isSealed(bytes: Uint8Array): boolean {
  if (bytes.length < SEAL_LENGTH + END_RECORD) return false;
  const archive = bytes.slice(0, bytes.length - SEAL_LENGTH);
  new DataView(archive.buffer).setUint16(archive.length - 2, 0, true);
  return new TextDecoder().decode(bytes.slice(-SEAL_LENGTH)) === MARK + hashOf(archive);
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
