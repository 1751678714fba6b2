/** What a custom function pays for the bundle: every call loads the whole file. */

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import vm from 'node:vm';
import type { Measure } from './measure';

const RUNS = 41;
const BUDGET_MS = 5;

export function loadTimes(): Measure[] {
  const code = readFileSync(fileURLToPath(new URL('../../dist/Code.js', import.meta.url)), 'utf8');
  const [bundle, empty] = [median(code), median('')];
  const more = bundle - empty;
  return [
    {
      what: `evaluating the bundle (${(code.length / 1000).toFixed(0)} thousand characters) for a custom function`,
      measured: `${more.toFixed(1)} ms more than an empty script, median of ${RUNS} (this machine)`,
      budget: `${BUDGET_MS} ms`,
      within: more <= BUDGET_MS,
    },
  ];
}

/** Milliseconds to compile and run a script in a context of its own, without a code cache. */
function median(code: string): number {
  const times = Array.from({ length: RUNS }, (_, index) => {
    const context = vm.createContext({});
    // A different text each time, or V8 takes the compiled script from its own cache.
    const text = `${code}\n// ${index}`;
    const start = process.hrtime.bigint();
    new vm.Script(text).runInContext(context);
    return Number(process.hrtime.bigint() - start) / 1e6;
  });
  return times.sort((a, b) => a - b)[Math.floor(RUNS / 2)] ?? 0;
}
