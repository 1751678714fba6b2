/** Run before the tests: makes sure that Chromium, LibreOffice, Poppler and a Thai font are there, or says how. */

import { spawnSync } from 'node:child_process';
import { tsImport } from 'tsx/esm/api';

const { helpText, lookAround, meansHere, missingOf, planFor } = await tsImport('./requirements.ts', import.meta.url);

function main() {
  const plan = planFor(lookAround(), meansHere());
  if (plan.kind === 'install') plan.commands.forEach(run);
  const missing = missingOf(lookAround());
  if (missing.length > 0) throw new Error(helpText(missing));
  console.log('เครื่องมือสำหรับชุดทดสอบพร้อมแล้ว / Test tools are ready');
}

/** A failing command isn't the end: what counts is what is there afterwards. */
function run([program, ...args]) {
  console.log(`$ ${[program, ...args].join(' ')}`);
  const { status, error } = spawnSync(program, args, { stdio: 'inherit' });
  if (status !== 0) console.error(`${program}: ${error?.message ?? `exit ${status}`}`);
}

try {
  main();
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
