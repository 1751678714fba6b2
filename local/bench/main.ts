/** `npm run bench`: what the add-in costs, in counts of service calls and in ratios within one run. */

import { customFunctionCells } from './custom-function-cells';
import { editCalls } from './edit-calls';
import { linkTimes } from './link-times';
import { linkVerdicts } from './link-verdicts';
import { loadTimes } from './load-times';
import type { Measure } from './measure';
import { roundTrips } from './round-trips';
import { serviceCalls } from './service-calls';
import { sidebarCost } from './sidebar-cost';

const measures: Measure[] = [
  ...serviceCalls(),
  ...editCalls(),
  customFunctionCells(),
  ...sidebarCost(),
  ...(await roundTrips()),
  ...linkVerdicts(),
  ...linkTimes(),
  ...loadTimes(),
];
for (const { what, measured, budget, within } of measures) {
  console.log(`${within ? 'ok  ' : 'OVER'}  ${what}\n      ${measured}   (budget: ${budget})`);
}
// A budget that is broken is a fault, so whoever runs this in a script is told.
process.exitCode = measures.every(({ within }) => within) ? 0 : 1;
