/** The measures for what the surveys and the indicators show, by topic of the ประเด็น: doable by a small อปท. itself. */

import type { Topic } from '../../analysis/topic';
import type { TopicMeasures } from '../template';
import { ASSETS } from './assets';
import { BUDGET } from './budget';
import { CORRUPTION } from './corruption';
import { GENERAL } from './general';
import { POWER } from './power';
import { PROCESS } from './process';
import { PUBLICITY } from './publicity';
import { SERVICES } from './services';

export const MEASURES_BY_TOPIC: Record<Topic, TopicMeasures> = {
  process: PROCESS,
  services: SERVICES,
  publicity: PUBLICITY,
  assets: ASSETS,
  budget: BUDGET,
  power: POWER,
  corruption: CORRUPTION,
  general: GENERAL,
};
