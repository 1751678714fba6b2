/** Charts: the host's pictures floating over their cells, scrolled and zoomed with them. */

import type { GridSheet } from '../protocol';
import { element } from './element';
import type { Grid } from './grid';

/** Puts the pictures of the shown tab where they belong now. */
export function placeCharts(layer: HTMLElement, grid: Grid, canvasArea: DOMRect, sheet: GridSheet): void {
  const shown = layer.dataset.charts;
  const wanted = `${sheet.id} ${sheet.charts.map(({ id, png }) => `${id} ${png.length} ${png.slice(-200)}`).join()}`;
  if (shown !== wanted) {
    layer.replaceChildren(...sheet.charts.map(picture));
    layer.dataset.charts = wanted;
  }
  if (sheet.charts.length === 0) return;
  const { left, top } = grid.scrollingArea();
  const frame = layer.parentElement!.getBoundingClientRect();
  Object.assign(layer.style, {
    left: `${canvasArea.left - frame.left + left}px`,
    top: `${canvasArea.top - frame.top + top}px`,
  });
  for (const [index, { row, column, width, height }] of sheet.charts.entries()) {
    const image = layer.children[index] as HTMLElement;
    const place = grid.place({ row, column, rows: 1, columns: 1 });
    image.hidden = place === null;
    if (place === null) continue;
    Object.assign(image.style, {
      transform: `translate(${place.left - left}px, ${place.top - top}px)`,
      width: `${width * grid.zoom()}px`,
      height: `${height * grid.zoom()}px`,
    });
  }
}

function picture({ png, row, column }: GridSheet['charts'][number]): HTMLElement {
  const src = png.startsWith('data:') ? png : `data:image/png;base64,${png}`;
  return element('img', { src, alt: `แผนภูมิที่แถว ${row} คอลัมน์ ${column}`, draggable: false });
}
