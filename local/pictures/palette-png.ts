/** Makes a screenshot a PNG of few colours: a third of its weight, and nobody sees the difference on text. */

import { crc32, deflateSync } from 'node:zlib';
import type { Page } from 'playwright-core';

/** A picture as a number for each dot. */
interface Indexed {
  width: number;
  height: number;
  /** Red, green, blue of each number. */
  colours: number[];
  /** One byte a dot, in base64. */
  dots: string;
}

const SIGNATURE = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);
const EIGHT_BITS = 8;
const PALETTE = 3;
const MOST_COLOURS = 64;

/** @param page any page of a browser: its canvas reads the PNG */
export async function withPalette(page: Page, png: Uint8Array): Promise<Uint8Array> {
  return encode(await page.evaluate(index, { base64: Buffer.from(png).toString('base64'), most: MOST_COLOURS }));
}

function encode({ width, height, colours, dots }: Indexed): Uint8Array {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([EIGHT_BITS, PALETTE, 0, 0, 0], 8);
  const bytes = Buffer.from(dots, 'base64');
  // Each line begins with the number of its filter: none, which is best for few colours.
  const lines = Array.from({ length: height }, (_, y) => [Buffer.of(0), bytes.subarray(y * width, (y + 1) * width)]);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(colours)),
    chunk('IDAT', deflateSync(Buffer.concat(lines.flat()), { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

/** Runs in the page: the most frequent colours, and for each dot the nearest of them. */
async function index({ base64, most }: { base64: string; most: number }): Promise<Indexed> {
  const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${base64}`)).blob());
  const { width, height } = image;
  const context = new OffscreenCanvas(width, height).getContext('2d')!;
  context.drawImage(image, 0, 0);
  const dots = new Uint32Array(context.getImageData(0, 0, width, height).data.buffer);
  const counts = new Map<number, number>();
  for (const dot of dots) counts.set(dot, (counts.get(dot) ?? 0) + 1);
  const byCount = [...counts].sort(([, one], [, other]) => other - one).map(([dot]) => dot);
  const colours: number[] = [];
  const numbers = new Map<number, number>();
  // Shades that nobody can tell apart would fill the palette of a picture with a chart.
  for (const least of [3 * 8 ** 2, 0]) {
    for (const dot of byCount) {
      const [red, green, blue] = [dot & 255, (dot >> 8) & 255, (dot >> 16) & 255];
      let nearest = 0;
      let distance = Number.POSITIVE_INFINITY;
      for (let number = 0; number < colours.length / 3; number++) {
        const own =
          (colours[3 * number]! - red!) ** 2 +
          (colours[3 * number + 1]! - green!) ** 2 +
          (colours[3 * number + 2]! - blue!) ** 2;
        if (own < distance) [nearest, distance] = [number, own];
      }
      if (distance > least && colours.length < 3 * most) {
        nearest = colours.length / 3;
        colours.push(red!, green!, blue!);
      }
      numbers.set(dot, nearest);
    }
  }
  const bytes = Uint8Array.from(dots, (dot) => numbers.get(dot)!);
  let text = '';
  for (let from = 0; from < bytes.length; from += 8192)
    text += String.fromCharCode(...bytes.subarray(from, from + 8192));
  return { width, height, colours, dots: btoa(text) };
}
