/** `npm run build`. */

import { buildDist } from './bundle';

await buildDist();
