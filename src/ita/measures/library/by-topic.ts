/** The measures for what the surveys and the indicators show, by topic of the ประเด็น: doable by a small อปท. itself. */

import type { Topic } from '../../analysis/topic';
import type { MeasureTemplate, TopicMeasures } from '../template';
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

/** Where another topic's measures are looked through, those with the narrowest words come first. */
const NARROW_FIRST: Topic[] = ['assets', 'budget', 'power', 'corruption', 'publicity', 'services', 'process'];

/**
 * The measure for a weak indicator or question, by what it is about. The mapping of a ประเด็น is a person's to change,
 * so what its own topic doesn't know is looked for in the others.
 */
export function measureForSubject(topic: Topic, subject: string): MeasureTemplate {
  for (const each of [topic, ...NARROW_FIRST]) {
    const fitting = MEASURES_BY_TOPIC[each].specific.find(({ about }) => about.test(subject));
    if (fitting) return fitting;
  }
  return MEASURES_BY_TOPIC[topic].standard;
}
