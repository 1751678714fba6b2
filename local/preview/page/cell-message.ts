/** Notes and the meaning of errors, shown beside the cell that is pointed at or selected, and said to screen readers. */

import type { GridCell } from '../protocol';

/** @param cell where on the screen; null hides the message */
export function showCellMessage(place: DOMRect | null, held: GridCell | undefined): void {
  const box = document.getElementById('cell-message')!;
  const lines = [held?.message, held?.note].filter((line): line is string => line !== undefined && line !== '');
  box.hidden = place === null || lines.length === 0;
  if (place === null || box.hidden) return;
  box.textContent = lines.join('\n\n');
  // It stays over the grid: beside it is the sidebar.
  const edge = document.getElementById('sheet-area')!.getBoundingClientRect().right;
  const left = place.right + box.offsetWidth + 8 > edge ? place.left - box.offsetWidth - 4 : place.right + 4;
  box.style.left = `${Math.max(4, left)}px`;
  box.style.top = `${Math.max(4, Math.min(place.top, window.innerHeight - box.offsetHeight - 4))}px`;
}

/** What a screen reader hears when the cell is selected: the canvas itself says nothing. */
export function sayCell(a1: string, shown: string, held: GridCell | undefined): void {
  const tick = held?.value === true ? 'ทำเครื่องหมายแล้ว' : 'ยังไม่ทำเครื่องหมาย';
  const words = held?.checkbox ? tick : shown === '' ? 'ว่าง' : shown;
  const parts = [a1, words, held?.message ?? '', held?.note ?? ''];
  if (held?.choices) parts.push('มีตัวเลือก กด Alt กับลูกศรลงเพื่อเปิด');
  if (held?.checkbox) parts.push('กดแป้นเว้นวรรคเพื่อเปลี่ยน');
  document.getElementById('cell-said')!.textContent = parts.filter((part) => part !== '').join(' ');
}
