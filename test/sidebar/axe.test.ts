/** What axe-core finds in any state of the page, in both languages, light and dark: nothing. */

import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import * as en from '../../sidebar/texts/en';
import * as th from '../../sidebar/texts/th';
import { openSidebar, useBrowser } from './page';
import { STATES } from './states';

useBrowser();

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The page has no frame of another origin, so axe needs no second page to sum up in. */
function builderOf(page: Page): AxeBuilder {
  return new AxeBuilder({ page }).setLegacyMode();
}

/** Each fault with the elements that have it. */
async function faults(builder: AxeBuilder): Promise<string[]> {
  const { violations } = await builder.analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

async function faultsOf(page: Page): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'light' });
  const light = await faults(builderOf(page).withTags(RULES));
  await page.emulateMedia({ colorScheme: 'dark' });
  // Only colours change.
  return [...light, ...(await faults(builderOf(page).withRules(['color-contrast', 'link-in-text-block'])))];
}

/** Every kind of state; what differs between the others is in the language of the workbook. */
const IN_ENGLISH = /view|first run|nothing|loading|busy|outcome|refusal|failure|question/;

describe.each([
  ['th', th, STATES],
  ['en', en, STATES.filter(({ name }) => IN_ENGLISH.test(name))],
] as const)('axe finds nothing in the language %s', (language, words, states) => {
  it.each(states)('$name', async ({ script, reach }) => {
    const { page, crashes } = await openSidebar(script, { language });
    await reach(page, words);
    expect(await faultsOf(page)).toEqual([]);
    expect(crashes).toEqual([]);
  });
});

it('axe would find something: a picture without words, a faint text', async () => {
  const { page } = await openSidebar({});
  await page.locator('footer:visible').waitFor();
  await page.evaluate(() => {
    const main = document.querySelector('main')!;
    main.append(document.createElement('img'));
    main.insertAdjacentHTML('beforeend', '<p style="color:#aaa;background:#fff">จาง</p>');
  });
  const found = (await faultsOf(page)).join('\n');
  expect(found).toMatch(/image-alt/);
  expect(found).toMatch(/color-contrast/);
});
