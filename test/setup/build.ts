/** Builds dist/ once before the tests: what they drive is what would be pushed. */

import { buildDist } from '../../build/bundle';

export default async function buildOnce(): Promise<void> {
  await buildDist();
}
