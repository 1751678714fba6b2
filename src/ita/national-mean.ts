/** The mean total of all agencies of the country, year by year, as ป.ป.ช. published it. */

import type { FiscalYear, Score } from './framework/framework';

/** Mean total of all assessed agencies by fiscal year; a year that isn't here is unknown. */
export const NATIONAL_MEANS: Readonly<Record<FiscalYear, Score>> = {
  2563: 67.9,
  2564: 81.25,
  2565: 87.57,
  2566: 90.19,
  2567: 93.05,
  2568: 93.82,
};
