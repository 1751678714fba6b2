/** An officer at the preview: menu, grid and sidebar, by mouse and keyboard or by the keyboard alone. */

import type { Download, FrameLocator, Locator } from 'playwright-core';
import type { PreviewPage } from './page';

export type Hands = 'mouse and keyboard' | 'keyboard alone';

/** More Tab stops than any view has. */
const MOST_STOPS = 400;

export class Officer {
  readonly preview: PreviewPage;
  readonly sidebar: FrameLocator;
  readonly #hands: Hands;

  constructor(preview: PreviewPage, hands: Hands) {
    this.preview = preview;
    this.sidebar = preview.page.frameLocator('iframe[title="แถบด้านข้าง ITA"]');
    this.#hands = hands;
  }

  get #keyboard() {
    return this.preview.page.keyboard;
  }

  get #isKeyboardOnly(): boolean {
    return this.#hands === 'keyboard alone';
  }

  /** Types into a cell, `'tab'!A1`, or pastes a block whose upper left corner it is. */
  async enter(place: string, values: string[][]): Promise<void> {
    await this.#caretTo(place);
    if (values.length === 1 && values[0]!.length === 1 && !values[0]![0]!.includes('\n')) {
      await this.#keyboard.type(values[0]![0]!);
      await this.#keyboard.press('Enter');
      return;
    }
    await this.preview.page.evaluate((text) => navigator.clipboard.writeText(text), tsvOf(values));
    await this.#keyboard.press('Control+v');
  }

  async #caretTo(place: string): Promise<void> {
    const box = this.preview.page.getByLabel('ไปที่ช่อง');
    if (this.#isKeyboardOnly) await this.#keyboard.press('Control+j');
    else await box.click();
    await this.#keyboard.press('Control+a');
    await this.#keyboard.type(place);
    await this.#keyboard.press('Enter');
    // As somebody who looks before typing: the tab is drawn, the cell is framed.
    await box.evaluate((input: HTMLInputElement, a1) => {
      const drawn = () => new Promise((done) => requestAnimationFrame(done));
      const arrived = () => input.value === a1 && document.activeElement !== input;
      return (async () => {
        while (!arrived()) await drawn();
        for (let frame = 0; frame < 3; frame += 1) await drawn();
      })();
    }, place.split('!').at(-1)!);
  }

  /** Chooses in the menu 'ITA'. */
  async menu(item: string): Promise<void> {
    const { page } = this.preview;
    const chosen = page.getByRole('menuitem', { name: item, exact: true });
    if (!this.#isKeyboardOnly) {
      await page.getByRole('menuitem', { name: 'ITA', exact: true }).click();
      return chosen.click();
    }
    await this.#region(page.getByRole('menuitem', { name: 'ITA', exact: true }));
    await this.#keyboard.press('Enter');
    while (!(await isFocused(chosen))) await this.#keyboard.press('ArrowDown');
    await this.#keyboard.press('Enter');
  }

  /** A button, link, fold or radio of the sidebar, or of the page around it. */
  async press(target: Locator): Promise<void> {
    if (!this.#isKeyboardOnly) return target.click();
    await this.#reach(target);
    const isChoice = await target.evaluate((element) => element instanceof HTMLInputElement);
    await this.#keyboard.press(isChoice ? 'Space' : 'Enter');
  }

  /** Opens one of the sidebar's views. */
  async view(name: string): Promise<void> {
    const button = this.sidebar.getByRole('navigation').getByRole('button', { name, exact: true });
    await this.press(button);
    await this.settled();
  }

  button(name: string | RegExp): Locator {
    return this.sidebar.getByRole('button', typeof name === 'string' ? { name, exact: true } : { name });
  }

  async fill(field: Locator, text: string): Promise<void> {
    if (!this.#isKeyboardOnly) return field.fill(text);
    await this.#reach(field);
    await this.#keyboard.press('Control+a');
    await this.#keyboard.type(text);
  }

  /** Chooses in a list by its entry's beginning. */
  async choose(list: Locator, entry: string): Promise<void> {
    const label = await list.locator('option').filter({ hasText: entry }).first().textContent();
    if (!this.#isKeyboardOnly) return void (await list.selectOption({ label: label! }));
    await this.#reach(list);
    for (let step = 0; step < 60; step += 1) {
      const shown = await list.evaluate((select: HTMLSelectElement) => select.selectedOptions[0]?.textContent);
      if (shown === label) return;
      await this.#keyboard.press('ArrowDown');
    }
    throw new Error(`the list has no ${entry} below what was chosen`);
  }

  /** Resolves when nothing is under way in the sidebar. */
  async settled(): Promise<void> {
    await this.sidebar.locator('.at-work:not(.busy)').waitFor({ state: 'attached' });
  }

  async download(target: Locator): Promise<Download> {
    return this.preview.downloaded(() => this.press(target));
  }

  /** By Tab, as somebody who has no mouse; F6 leads into the sidebar where the keyboard is elsewhere. */
  async #reach(target: Locator): Promise<void> {
    await target.waitFor();
    let isBackwards = false;
    for (let stop = 0; stop < MOST_STOPS; stop += 1) {
      // A button that was disabled meanwhile loses the keyboard, and Tab may lead out of the sidebar from there.
      if (!(await isInRegion(target))) {
        await this.#region(target);
        isBackwards = !isBackwards;
      }
      if (await isFocused(target)) return;
      const side = await sideOf(target);
      const isBefore = side === 'unknown' ? isBackwards && stop > 0 : side === 'before';
      await this.#keyboard.press(isBefore ? 'Shift+Tab' : 'Tab');
    }
    throw new Error(`Tab doesn't lead to ${target}`);
  }

  /** Into the document of the target, by F6. */
  async #region(target: Locator): Promise<void> {
    for (let press = 0; press < 4; press += 1) {
      if (await isInRegion(target)) return;
      await this.#keyboard.press('F6');
    }
  }
}

function isFocused(target: Locator): Promise<boolean> {
  return target.evaluate(
    (element) => element.ownerDocument.activeElement === element && element.ownerDocument.hasFocus(),
  );
}

/** Whether the keyboard is in the same part of the page: the bar at its top, or the sidebar's frame. */
function isInRegion(target: Locator): Promise<boolean> {
  return target.evaluate((element) => {
    const { activeElement, defaultView } = element.ownerDocument;
    if (defaultView !== defaultView?.top) return element.ownerDocument.hasFocus();
    return activeElement?.closest('#top') != null;
  });
}

/** Where it stands from what has the keyboard. */
function sideOf(target: Locator): Promise<'before' | 'behind' | 'unknown'> {
  return target.evaluate((element) => {
    const { activeElement, body } = element.ownerDocument;
    if (activeElement === null || activeElement === body) return 'unknown';
    const isBefore = (activeElement.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
    return isBefore ? 'before' : 'behind';
  });
}

/** As a spreadsheet puts cells on the clipboard: what holds a line break or a quote stands in quotes. */
function tsvOf(values: string[][]): string {
  const quoted = (text: string) => (/[\t\n"]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text);
  return values.map((row) => row.map(quoted).join('\t')).join('\n');
}
