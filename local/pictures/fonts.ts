/** Sarabun for the pages in the pictures: the font that the add-in's cells have in Google Sheets. */

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** Style rules that carry the font with them. */
export function fontFaces(): string {
  return face(400, '400Regular/Sarabun_400Regular.ttf') + face(700, '700Bold/Sarabun_700Bold.ttf');
}

function face(weight: number, file: string): string {
  const ttf = readFileSync(require.resolve(`@expo-google-fonts/sarabun/${file}`)).toString('base64');
  return `@font-face { font-family: Sarabun; font-weight: ${weight}; src: url(data:font/ttf;base64,${ttf}); }`;
}
