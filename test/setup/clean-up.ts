/** After the tests: takes away what they shared. */

import { rmSync } from 'node:fs';

export default function cleanUp(): void {
  const folder = process.env.ITA_MADE_WORKBOOKS;
  if (folder) rmSync(folder, { recursive: true, force: true });
}
