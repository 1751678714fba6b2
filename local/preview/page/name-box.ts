/** The name box: shows the selection, and brings the caret to the cell that is typed into it. */

import type { Rect } from '../../host/spreadsheet/state';
import { a1Of, parseA1 } from './a1';
import type { HeldWorkbook } from './workbook';

export interface NameBoxActions {
  held(): HeldWorkbook;
  activeSheetId(): number;
  /** Selects and gives the keyboard to the grid. */
  go(sheetId: number, rect: Rect): void;
  leave(): void;
  refused(message: string): void;
}

export function listenToNameBox(input: HTMLInputElement, actions: NameBoxActions): (rect: Rect) => void {
  let shown = '';
  input.onfocus = () => input.select();
  input.onblur = () => {
    input.value = shown;
  };
  input.onkeydown = (event) => {
    event.stopPropagation();
    if (event.key === 'Escape') {
      input.value = shown;
      actions.leave();
    }
    if (event.key !== 'Enter') return;
    event.preventDefault();
    const place = placeNamed(input.value, actions);
    if (typeof place === 'string') actions.refused(place);
    else actions.go(place.sheetId, place.rect);
  };
  return (rect) => {
    shown = a1Of(rect);
    if (document.activeElement !== input) input.value = shown;
  };
}

/** The place, or what is wrong with its name. */
function placeNamed(text: string, { held, activeSheetId }: NameBoxActions): { sheetId: number; rect: Rect } | string {
  const parsed = parseA1(text);
  if (parsed === null) return `ไม่รู้จักช่อง “${text}” โปรดพิมพ์เช่น B5 หรือ 'สรุปคะแนน'!B5`;
  const sheet =
    parsed.sheet === null
      ? held().sheet(activeSheetId())
      : held().sheets.find(({ name, hidden }) => name === parsed.sheet && !hidden);
  if (sheet === undefined) return `สมุดงานนี้ไม่มีแท็บ “${parsed.sheet}” โปรดตรวจชื่อแท็บ`;
  const { row, column, rows, columns } = parsed.rect;
  if (row + rows - 1 > sheet.rows || column + columns - 1 > sheet.columns)
    return `แท็บ “${sheet.name}” ไม่มีช่อง ${a1Of(parsed.rect)} โปรดเลือกช่องภายในตาราง`;
  return { sheetId: sheet.id, rect: parsed.rect };
}
