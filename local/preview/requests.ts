/** Whether what came over the wire is a request of the page. */

import * as v from 'valibot';
import type { PageRequest } from './protocol';

const a1 = v.pipe(v.string(), v.maxLength(40));
const values = v.pipe(
  v.array(v.pipe(v.array(v.string()), v.minLength(1))),
  v.minLength(1),
  v.check((rows) => rows.every((row) => row.length === rows[0]!.length), 'rows of one length'),
);

const REQUEST = v.variant('kind', [
  v.object({ kind: v.literal('open') }),
  v.object({ kind: v.literal('menu'), functionName: v.string() }),
  v.object({ kind: v.literal('call'), name: v.string(), args: v.array(v.unknown()) }),
  v.object({ kind: v.literal('edit'), sheetId: v.number(), a1, values }),
  v.object({ kind: v.literal('select'), sheetId: v.number(), a1 }),
  v.object({
    kind: v.literal('answer'),
    dialogId: v.number(),
    button: v.picklist(['OK', 'CANCEL', 'YES', 'NO', 'CLOSE']),
    text: v.string(),
  }),
  v.object({ kind: v.literal('save') }),
  v.object({ kind: v.literal('load'), base64: v.string(), name: v.exactOptional(v.string()) }),
  v.object({ kind: v.literal('document'), fileId: v.string(), type: v.picklist(['docx', 'pdf']) }),
]);

/** Null for anything else. */
export function requestOf(json: string): PageRequest | null {
  let data: unknown;
  try {
    data = JSON.parse(json);
  } catch {
    return null;
  }
  const parsed = v.safeParse(REQUEST, data);
  return parsed.success ? parsed.output : null;
}
