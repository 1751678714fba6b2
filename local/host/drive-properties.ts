/**
 * Custom properties of files, of all scripts (`properties`) and of one (`appProperties`), with the limits that
 * https://developers.google.com/drive/api/guides/properties documents: 30 of each kind, key and value together at most
 * 124 bytes in UTF-8.
 */

type Properties = Record<string, string>;

const MOST = 30;
const LARGEST = 124;

/**
 * The properties after a create, a copy or an update: "Entries with null values are cleared"
 * (https://developers.google.com/drive/api/reference/rest/v3/files).
 * @throws {RangeError} with a wording from memory, beyond a limit
 */
export function withProperties(before: unknown, changes: unknown): Properties | undefined {
  if (changes === undefined) return before as Properties | undefined;
  const merged: Record<string, unknown> = { ...(before as Properties | undefined), ...(changes as object) };
  const kept = Object.entries(merged).filter((entry): entry is [string, string] => entry[1] !== null);
  for (const [key, value] of kept) checkSize(key, value);
  if (kept.length > MOST) throw new RangeError(`The maximum number of properties (${MOST}) has been exceeded.`);
  return Object.fromEntries(kept);
}

function checkSize(key: string, value: unknown): void {
  if (typeof value !== 'string') throw new RangeError(`Invalid value for: ${String(value)} is not a valid string`);
  if (Buffer.byteLength(key + value, 'utf8') <= LARGEST) return;
  throw new RangeError(`The property "${key}" is larger than ${LARGEST} bytes.`);
}
