/** The sidebar: the size of its page, and how often it asks the server before the first view stands. */

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Measure } from './measure';

const MOST_KB = 120;

export function sidebarCost(): Measure[] {
  const page = readFileSync(fileURLToPath(new URL('../../dist/Sidebar.html', import.meta.url)));
  const size = page.byteLength / 1024;
  return [
    { what: 'sidebar page', measured: `${size.toFixed(1)} KB`, budget: `${MOST_KB} KB`, within: size <= MOST_KB },
  ];
}
