/** What a person does to cells, on its way to the host: blocks, undo and redo, what is shown while it travels. */

import type { Rect } from '../../host/spreadsheet/state';
import { a1Of } from './a1';
import type { Entry } from './guard';
import { ask } from './server';
import type { HeldWorkbook } from './workbook';

interface Block {
  sheetId: number;
  rect: Rect;
  values: string[][];
}

/** What one doing of the person replaced and put there. */
interface Step {
  before: Block[];
  after: Block[];
}

const STEPS_KEPT = 100;

export class Edits {
  readonly #held: () => HeldWorkbook;
  readonly #refused: (message: string) => void;
  #done: Step[] = [];
  #undone: Step[] = [];
  /** Edits and selections reach the host in the order in which they were made. */
  #last: Promise<void> = Promise.resolve();

  constructor(held: () => HeldWorkbook, refused: (message: string) => void) {
    this.#held = held;
    this.#refused = refused;
  }

  /** Cells anywhere on one tab; only those that differ from what the host holds are sent. */
  enter(sheetId: number, entries: Entry[]): void {
    const changed = entries.filter(
      ({ row, column, text }) => text !== this.#held().typed(sheetId, { row, column, rows: 1, columns: 1 })[0]![0],
    );
    this.#do(blocksOf(changed).map(({ rect, values }) => ({ sheetId, rect, values })));
  }

  undo(): Promise<void> {
    const step = this.#done.pop();
    if (step === undefined) return this.#last;
    this.#undone.push(step);
    return this.#send(step.before);
  }

  redo(): Promise<void> {
    const step = this.#undone.pop();
    if (step === undefined) return this.#last;
    this.#done.push(step);
    return this.#send(step.after);
  }

  /** Resolves when the host has answered all edits so far. */
  settled(): Promise<void> {
    return this.#last;
  }

  /** Another workbook was opened. */
  forget(): void {
    this.#done = [];
    this.#undone = [];
  }

  #do(after: Block[]): void {
    if (after.length === 0) return;
    const before = after.map(({ sheetId, rect }) => ({ sheetId, rect, values: this.#held().typed(sheetId, rect) }));
    const step = { before, after };
    this.#done = [...this.#done, step].slice(-STEPS_KEPT);
    this.#undone = [];
    void this.#send(after);
  }

  /** After all that the person did before; doesn't fail. */
  inOrder(work: () => Promise<void>): Promise<void> {
    this.#last = this.#last.then(work).catch(() => undefined);
    return this.#last;
  }

  /** One request a block; what the host refuses is said, and there is nothing to take back. */
  #send(blocks: Block[]): Promise<void> {
    return this.inOrder(async () => {
      for (const { sheetId, rect, values } of blocks) {
        try {
          await ask({ kind: 'edit', sheetId, a1: a1Of(rect), values });
        } catch (error) {
          this.#done = this.#done.filter(({ after, before }) => after !== blocks && before !== blocks);
          this.#undone = this.#undone.filter(({ after, before }) => after !== blocks && before !== blocks);
          this.#refused(error instanceof Error ? error.message : String(error));
        }
      }
    });
  }
}

/** Full rectangles: runs of neighbours in a row, put together where the rows below have the same columns. */
export function blocksOf(entries: readonly Entry[]): { rect: Rect; values: string[][] }[] {
  const runs: { rect: Rect; values: string[][] }[] = [];
  const sorted = [...entries].sort((a, b) => a.row - b.row || a.column - b.column);
  for (const { row, column, text } of sorted) {
    const run = runs.at(-1);
    if (run && run.rect.row === row && run.rect.column + run.rect.columns === column) {
      run.rect.columns += 1;
      run.values[0]!.push(text);
    } else runs.push({ rect: { row, column, rows: 1, columns: 1 }, values: [[text]] });
  }
  const blocks: typeof runs = [];
  for (const run of runs) {
    const above = blocks.find(
      ({ rect }) =>
        rect.row + rect.rows === run.rect.row && rect.column === run.rect.column && rect.columns === run.rect.columns,
    );
    if (above) {
      above.rect.rows += 1;
      above.values.push(...run.values);
    } else blocks.push(run);
  }
  return blocks;
}
