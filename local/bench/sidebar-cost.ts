/** The sidebar: how much its pages weigh. */

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { SIDEBAR_FILES } from '../../build/sidebar';
import type { Measure } from './measure';

const MOST_KB = 120;

export function sidebarCost(): Measure[] {
  return Object.values(SIDEBAR_FILES).map((name) => {
    const page = readFileSync(fileURLToPath(new URL(`../../dist/${name}`, import.meta.url)));
    const size = page.byteLength / 1024;
    return { what: name, measured: `${size.toFixed(1)} KB`, budget: `${MOST_KB} KB`, within: size <= MOST_KB };
  });
}
