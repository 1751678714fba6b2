/** A plain grey PNG of 2 × 1 pixels, which holds the chart's place in the template. */

const GREY_2_BY_1 = 'iVBORw0KGgoAAAANSUhEUgAAAAIAAAABCAAAAADRSSBWAAAAC0lEQVR4nGO4excAApoBu3w7jfoAAAAASUVORK5CYII=';

export function placeholderPng(): Uint8Array {
  return Uint8Array.from(Buffer.from(GREY_2_BY_1, 'base64'));
}
