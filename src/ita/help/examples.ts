/** One good example of evidence for each OIT item, for an officer who has never made the page before. */

import { type Framework, isUnconfirmed, type OitCode, type OitItem } from '../framework/framework';
import { aboutItem, type ItemText } from './item-text';
import { subjectOf } from './subject';
import { BASICS } from './texts/basics';
import { INTEGRITY } from './texts/integrity';
import { NO_GIFT } from './texts/no-gift';
import { OPENNESS } from './texts/openness';
import { PEOPLE } from './texts/people';
import { PROCUREMENT } from './texts/procurement';
import { SERVICES } from './texts/services';
import { WORK } from './texts/work';

export interface ItemExample {
  /**
   * What a good page looks like: one to three Thai sentences, one a line, at most 320 characters. Where the item's list
   * of components is unknown or unconfirmed, the last ends with words in brackets that say so.
   */
  example: string;
  /** What is easily done wrong, without the label 'มักพลาด'; '' where nothing is known. */
  slip: string;
}

/** By subject, so that an item that moves or keeps its page over the years has one text. */
export const textsBySubject = () => ({
  ...BASICS,
  ...WORK,
  ...SERVICES,
  ...PROCUREMENT,
  ...PEOPLE,
  ...OPENNESS,
  ...NO_GIFT,
  ...INTEGRITY,
});

/**
 * The example for an item, in the years of its framework. Null for a code that the framework hasn't, and for a title
 * that no known year has (see `subjectOf`): such an item is the user's own, and what it asks for is not known.
 */
export function exampleOf(framework: Framework, code: OitCode): ItemExample | null {
  const item = framework.items.find((candidate) => candidate.code === code);
  const subject = item && subjectOf(item.title, framework.year);
  const write = subject && textsBySubject()[subject];
  if (!item || !write) return null;
  const text = write(aboutItem(framework, item));
  return { example: text.sentences.join('\n') + reservation(framework, item), slip: slipOf(text, item) };
}

/** What the example rests on, where that isn't a confirmed list of this year. */
function reservation({ year }: Framework, { components, confidence }: OitItem): string {
  if (components.length === 0) return ` (เป็นแนวทาง โปรดเทียบกับคู่มือการประเมินปี ${year})`;
  return isUnconfirmed(confidence) ? ` (รายการยังไม่ยืนยัน โปรดเทียบกับคู่มือการประเมินปี ${year})` : '';
}

function slipOf({ slip = '', listedSlip }: ItemText, { components }: OitItem): string {
  if (listedSlip === undefined) return slip;
  return components.length > 0 ? listedSlip : `${listedSlip} (ตามรายการของปีอื่น)`;
}
