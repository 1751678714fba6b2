/** Every address of the test web that the link check is judged by. */

import type { LinkCase } from './cases/case';
import { DEAD } from './cases/dead';
import { DOUBTFUL } from './cases/doubtful';
import { GOOD } from './cases/good';
import { HIDDEN } from './cases/hidden';

export type { LinkCase, Truth } from './cases/case';

export const CASES: readonly LinkCase[] = [...GOOD, ...DEAD, ...HIDDEN, ...DOUBTFUL];
