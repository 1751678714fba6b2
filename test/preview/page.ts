/** A window of the preview in Chromium, driven by keyboard and by what things are called. */

import { type Browser, chromium, type Download, type Page } from 'playwright-core';
import { chromiumPath, fontEnvironment } from '../setup/tools';

/** What the page tells of a cell: what it holds and the text that the canvas is given. */
export interface ShownCell {
  text?: string;
  value?: number | boolean;
  formula?: string;
  drawn: string;
}

export async function startBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: chromiumPath(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'],
    env: { ...process.env, ...fontEnvironment() } as Record<string, string>,
  });
}

export class PreviewPage {
  readonly page: Page;
  /** What the page threw; stays empty in a good test. */
  readonly errors: string[] = [];

  private constructor(page: Page) {
    this.page = page;
    page.on('pageerror', (error) => this.errors.push(String(error.stack)));
    page.on('console', (message) => {
      if (message.type() === 'error') this.errors.push(message.text());
    });
  }

  /** Resolves when the grid is there. */
  static async open(browser: Browser, url: string): Promise<PreviewPage> {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'th-TH' });
    await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: new URL(url).origin });
    const preview = new PreviewPage(await context.newPage());
    await preview.page.goto(url);
    await preview.page.getByRole('tab').first().waitFor();
    return preview;
  }

  /** Brings the caret to a cell, as the name box of Sheets does. */
  async goTo(a1: string): Promise<void> {
    await this.page.getByLabel('ไปที่ช่อง').fill(a1);
    await this.page.getByLabel('ไปที่ช่อง').press('Enter');
  }

  /** Types into a cell and presses Enter. */
  async type(a1: string, text: string): Promise<void> {
    await this.goTo(a1);
    await this.page.keyboard.type(text);
    await this.page.keyboard.press('Enter');
  }

  async paste(a1: string, text: string): Promise<void> {
    await this.page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
    await this.goTo(a1);
    await this.page.keyboard.press('Control+v');
  }

  shown(sheet: string, a1: string): Promise<ShownCell | null> {
    return this.page.evaluate(([name, cell]) => window.preview.shown(name!, cell!), [sheet, a1]);
  }

  /** Resolves when the canvas is given this text. */
  async seen(sheet: string, a1: string, text: string): Promise<void> {
    await this.page.waitForFunction(
      ([name, cell, drawn]) => window.preview.shown(name!, cell!)?.drawn === drawn,
      [sheet, a1, text],
    );
  }

  /** On the screen: the lower right corner of the selection. */
  fillHandle(): Promise<{ x: number; y: number }> {
    return this.page.evaluate(() => window.preview.corner());
  }

  selection(): Promise<string> {
    return this.page.getByLabel('ไปที่ช่อง').inputValue();
  }

  openTab(): Promise<string | null> {
    return this.page.getByRole('tab', { selected: true }).textContent();
  }

  /** Chooses in the menu 'ITA' by keyboard. */
  async menu(item: string): Promise<void> {
    await this.page.getByRole('menuitem', { name: 'ITA', exact: true }).press('Enter');
    await this.page.getByRole('menuitem', { name: item, exact: true }).press('Enter');
  }

  /** Answers the dialog with this title. */
  async answer(title: string, button: string, text?: string): Promise<void> {
    const dialog = this.page.getByRole('dialog', { name: title, exact: true });
    if (text !== undefined) await dialog.getByRole('textbox').fill(text);
    await dialog.getByRole('button', { name: button, exact: true }).click();
  }

  /** Sets the workbook up through the two prompts. */
  async setUp(year = '2567'): Promise<void> {
    await this.menu('ตั้งค่าเริ่มต้น');
    await this.answer('ตั้งค่าเริ่มต้น (1/2)', 'ตกลง', year);
    await this.answer('ตั้งค่าเริ่มต้น (2/2)', 'ตกลง', 'อบต.ขามป้อม');
    await this.answer('ตั้งค่าเริ่มต้น', 'ตกลง');
    await this.page.getByRole('tab', { name: 'สรุปคะแนน', exact: true }).waitFor();
  }

  async downloaded(act: () => Promise<void>): Promise<Download> {
    const [download] = await Promise.all([this.page.waitForEvent('download'), act()]);
    return download;
  }
}
