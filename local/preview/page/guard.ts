/**
 * Nothing changes Univer's workbook but the program: what a person's doing would write is caught before it is written
 * and handed on as what was typed.
 */

import {
  CellValueType,
  CustomCommandExecutionError,
  type ICellData,
  type ICommandInfo,
  type ICommandService,
  type IObjectMatrixPrimitiveType,
  type Nullable,
  RedoCommand,
  UndoCommand,
} from '@univerjs/core';
import { SetFormulaCalculationStartMutation } from '@univerjs/engine-formula';
import {
  AutoFillCommand,
  type IAutoFillCommandParams,
  type ISetRangeValuesMutationParams,
  SetRangeValuesMutation,
  SetWorksheetRowAutoHeightMutation,
} from '@univerjs/sheets';
import type { Rect } from '../../host/spreadsheet/state';
import { rectOf } from './snapshot';

/** One cell as a person typed it; rows and columns count from 1. */
export interface Entry {
  row: number;
  column: number;
  text: string;
}

export interface GuardActions {
  entered(sheetId: number, entries: Entry[]): void;
  /** A person dragged the fill handle. */
  filled(source: Rect, target: Rect): void;
  undo(): void;
  redo(): void;
}

export class Guard {
  readonly #actions: GuardActions;
  #program = 0;

  constructor(commands: ICommandService, isEditing: () => boolean, actions: GuardActions) {
    this.#actions = actions;
    commands.beforeCommandExecuted((command) => {
      if (command.id === SetFormulaCalculationStartMutation.id)
        throw new CustomCommandExecutionError('the host calculates');
      if (this.#program > 0) return;
      if (command.id === UndoCommand.id && !isEditing()) this.#instead(() => actions.undo());
      if (command.id === RedoCommand.id && !isEditing()) this.#instead(() => actions.redo());
      if (command.id === AutoFillCommand.id) this.#instead(() => this.#fill(command));
      if (isWrite(command)) this.#instead(() => this.#handOn(command));
    });
  }

  /** What runs in here may write. */
  byProgram<T>(work: () => T): T {
    this.#program += 1;
    try {
      return work();
    } finally {
      this.#program -= 1;
    }
  }

  /** Univer takes this error as 'not done' and says nothing. */
  #instead(work: () => void): never {
    queueMicrotask(work);
    throw new CustomCommandExecutionError('left to the host');
  }

  #fill({ params }: ICommandInfo): void {
    const { sourceRange, targetRange } = params as IAutoFillCommandParams;
    this.#actions.filled(rectOf(sourceRange), rectOf(targetRange));
  }

  #handOn({ id, params }: ICommandInfo): void {
    if (id !== SetRangeValuesMutation.id) return;
    const { subUnitId, cellValue } = params as ISetRangeValuesMutationParams;
    const entries = entriesOf(cellValue ?? {});
    if (entries.length > 0) this.#actions.entered(Number(subUnitId), entries);
  }
}

function isWrite({ id }: ICommandInfo): boolean {
  return id.startsWith('sheet.mutation.') && id !== SetWorksheetRowAutoHeightMutation.id;
}

function entriesOf(matrix: IObjectMatrixPrimitiveType<Nullable<ICellData>>): Entry[] {
  return Object.entries(matrix).flatMap(([row, cells]) =>
    Object.entries<Nullable<ICellData>>(cells ?? {}).flatMap(([column, cell]) => {
      const text = enteredText(cell);
      return text === undefined ? [] : [{ row: Number(row) + 1, column: Number(column) + 1, text }];
    }),
  );
}

/** undefined for what touches looks only. */
function enteredText(cell: Nullable<ICellData>): string | undefined {
  if (cell === null || cell === undefined) return '';
  if (cell.f) return cell.f;
  if (cell.p?.body) return cell.p.body.dataStream.replace(/\r\n$/, '').replaceAll('\r', '\n');
  if (cell.v === undefined && cell.f === undefined && cell.p === undefined) return undefined;
  if (cell.v === null || cell.v === undefined) return '';
  if (cell.t === CellValueType.FORCE_STRING) return `'${cell.v}`;
  if (typeof cell.v === 'boolean') return cell.v ? 'TRUE' : 'FALSE';
  return String(cell.v).replaceAll('\u200b', '');
}
