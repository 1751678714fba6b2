/** Before the tests: builds dist/ once, so that what they drive is what would be pushed. */

import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildDist } from '../../build/bundle';

export default async function buildOnce(): Promise<void> {
  await buildDist();
  // Where the files of this run find the workbooks that one of them has made (test/workbook/made.ts).
  process.env.ITA_MADE_WORKBOOKS = mkdtempSync(join(tmpdir(), 'ita-workbooks-'));
}
