/** Who signs the report, as it stands in `ตั้งค่า`: the name on the first line of the cell, the position below it. */

import type { Assessment, Signer } from '../ita/assessment';
import { type Book, findRow, rawCell } from './book';

type Signers = NonNullable<Assessment['signers']>;

/** In the order in which they sign; the keys of their rows in `ตั้งค่า`. */
export const SIGNER_KEYS = ['maker', 'checker', 'head'] as const satisfies readonly (keyof Signers)[];

/** Absent while nobody is named. */
export function readSigners(tables: Book['tables']): Pick<Assessment, 'signers'> {
  const [maker, checker, head] = SIGNER_KEYS.map((key) => signerOf(cellOf(tables, key)));
  const signers = { maker: maker!, checker: checker!, head: head! };
  const isNamed = ({ name, position }: Signer) => name !== '' || position !== '';
  return Object.values(signers).some(isNamed) ? { signers } : {};
}

/** As people type it; a position without a name keeps its place on the second line. */
export function signerCell({ name, position }: Signer): string {
  return position === '' ? name : `${name}\n${position}`;
}

/** Untrimmed: a blank first line says that nobody is named yet. */
function cellOf(tables: Book['tables'], key: string): string {
  const settings = tables.get('settings');
  const row = settings === undefined ? null : findRow(settings, key);
  return settings === undefined || row === null ? '' : String(rawCell(settings, row, 'value'));
}

/** A position that takes several lines keeps them. */
function signerOf(cell: string): Signer {
  const [name = '', ...position] = cell.split(/\r\n|\r|\n/).map((line) => line.trim());
  return { name, position: position.filter((line) => line !== '').join('\n') };
}
