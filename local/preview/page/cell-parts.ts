/** What a cell shows besides its text, drawn on Univer's canvas: the tick box, the arrow of a list. */

import type { ICellCustomRender, ICellRenderContext } from '@univerjs/core';

const BOX = 14;
/** Distance of the arrow's middle from the right edge. */
const ARROW_INSET = 9;

/** Where on the sheet the cell is, a merged one whole. */
function area({ primaryWithCoord }: ICellRenderContext) {
  const { mergeInfo, isMergedMainCell, isMerged } = primaryWithCoord;
  return isMerged || isMergedMainCell ? mergeInfo : primaryWithCoord;
}

export function drawCheckbox(on: boolean): ICellCustomRender {
  return {
    drawWith(ctx, info) {
      const { startX, endX, startY, endY } = area(info);
      const x = Math.round((startX + endX - BOX) / 2);
      const y = Math.round((startY + endY - BOX) / 2);
      ctx.lineWidth = 2;
      ctx.strokeStyle = on ? '#188038' : '#5f6368';
      if (on) {
        ctx.fillStyle = '#188038';
        ctx.fillRect(x, y, BOX, BOX);
      }
      ctx.strokeRect(x, y, BOX, BOX);
      if (!on) return;
      ctx.strokeStyle = '#ffffff';
      ctx.beginPath();
      ctx.moveTo(x + 3, y + 7);
      ctx.lineTo(x + 6, y + 10);
      ctx.lineTo(x + 11, y + 4);
      ctx.stroke();
    },
  };
}

export const drawListArrow: ICellCustomRender = {
  drawWith(ctx, info) {
    const { endX, startY, endY } = area(info);
    const x = endX - ARROW_INSET;
    const y = endY - startY > 40 ? startY + 12 : (startY + endY) / 2;
    ctx.fillStyle = '#5f6368';
    ctx.beginPath();
    ctx.moveTo(x - 5, y - 2);
    ctx.lineTo(x + 5, y - 2);
    ctx.lineTo(x, y + 4);
    ctx.fill();
  },
};

/** Whether the point, from the cell's left edge, is on the arrow. */
export function isOnArrow(x: number, width: number): boolean {
  return x > width - 2 * ARROW_INSET;
}
