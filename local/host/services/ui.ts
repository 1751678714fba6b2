/** https://developers.google.com/apps-script/reference/base/ui: what a person would see is kept as data. */
import { GoogleException, HostFault } from '../errors';
import type { Execution } from '../execution';
import { type EnumConstant, enumeration } from './enums';
import { HtmlOutput } from './html';

const Button = enumeration('CLOSE', 'OK', 'CANCEL', 'YES', 'NO');
const ButtonSet = enumeration('OK', 'OK_CANCEL', 'YES_NO', 'YES_NO_CANCEL');

/** What the person at the keyboard answers to the next alert or prompt. */
export interface Answer {
  button: 'CLOSE' | 'OK' | 'CANCEL' | 'YES' | 'NO';
  /** For a prompt. */
  text?: string;
}

/** What an alert or a prompt asks. */
export interface Question {
  kind: 'alert' | 'prompt';
  title: string;
  message: string;
  /** Without CLOSE, which every dialog has. */
  buttons: Answer['button'][];
}

export interface ToastData {
  message: string;
  title: string;
  timeoutSeconds: number | null;
}

/** Somebody who sits in front of the spreadsheet and sees things as they happen. */
export interface Viewer {
  /** Asked where no answer is queued. The script stands still meanwhile (guides/dialogs: "Alerts suspend the server-side script"). */
  answer(question: Question): Answer;
  toast(toast: ToastData): void;
  sidebar(page: { title: string; html: string }): void;
}

export type MenuEntry = { caption: string; functionName: string } | { separator: true } | MenuData;

export interface MenuData {
  caption: string;
  /** In the Extensions menu, under the name of the project. */
  addon: boolean;
  entries: MenuEntry[];
}

/** What the script showed, in order. */
export interface Shown {
  menus: MenuData[];
  alerts: { title: string; message: string; buttons: string; answer: string }[];
  prompts: { title: string; message: string; buttons: string; answer: Answer }[];
  toasts: ToastData[];
  /** null: none is open. One at a time. */
  sidebar: { title: string; html: string } | null;
  dialogs: { title: string; html: string; width: number | null; height: number | null; modal: boolean }[];
}

export function nothingShown(): Shown {
  return { menus: [], alerts: [], prompts: [], toasts: [], sidebar: null, dialogs: [] };
}

export class Ui {
  readonly Button = Button;
  readonly ButtonSet = ButtonSet;
  readonly #shown: Shown;
  readonly #answers: Answer[];
  readonly #viewer: Viewer | undefined;
  readonly #execution: () => Execution;

  /** @param viewer without one, whatever needs an answer has to find it in the queue */
  constructor(shown: Shown, answers: Answer[], viewer: Viewer | undefined, execution: () => Execution) {
    this.#shown = shown;
    this.#answers = answers;
    this.#viewer = viewer;
    this.#execution = execution;
  }

  createMenu(caption: string): Menu {
    return new Menu({ caption: String(caption), addon: false, entries: [] }, this.#shown);
  }

  /** "A new menu in the editor's Extensions menu", named after the project. */
  createAddonMenu(): Menu {
    return new Menu({ caption: '', addon: true, entries: [] }, this.#shown);
  }

  /** alert(prompt), alert(prompt, buttons), alert(title, prompt, buttons). */
  alert(...args: unknown[]): EnumConstant {
    const { title, message, buttons } = question('Ui.alert', args);
    const given = this.#answer({ kind: 'alert', title, message, buttons: offered(buttons) });
    if (!given && buttons !== ButtonSet.OK) throw unanswered('alert', title, message);
    const answer = checked(given ?? { button: 'OK' }, buttons);
    this.#shown.alerts.push({ title, message, buttons: buttons.name(), answer: answer.button });
    return Button[answer.button];
  }

  /** prompt(prompt), prompt(prompt, buttons), prompt(title, prompt, buttons). */
  prompt(...args: unknown[]): PromptResponse {
    const { title, message, buttons } = question('Ui.prompt', args);
    const given = this.#answer({ kind: 'prompt', title, message, buttons: offered(buttons) });
    if (!given) throw unanswered('prompt', title, message);
    const answer = checked(given, buttons);
    this.#shown.prompts.push({ title, message, buttons: buttons.name(), answer });
    return new PromptResponse(answer);
  }

  /** Needs script.container.ui, so it fails in a simple trigger (guides/triggers; wording of public execution logs). */
  showSidebar(page: HtmlOutput): void {
    this.#execution().requireScope('Ui.showSidebar', 'script.container.ui');
    this.#shown.sidebar = { title: page.getTitle(), html: contentOf(page) };
    this.#viewer?.sidebar(this.#shown.sidebar);
  }

  showModalDialog(page: HtmlOutput, title: string): void {
    this.#execution().requireScope('Ui.showModalDialog', 'script.container.ui');
    this.#showDialog(page, title, true);
  }

  showModelessDialog(page: HtmlOutput, title: string): void {
    this.#execution().requireScope('Ui.showModelessDialog', 'script.container.ui');
    this.#showDialog(page, title, false);
  }

  #answer(question: Question): Answer | undefined {
    return this.#answers.shift() ?? this.#viewer?.answer(question);
  }

  #showDialog(page: HtmlOutput, title: string, modal: boolean): void {
    const html = contentOf(page);
    this.#shown.dialogs.push({ title: String(title), html, width: page.getWidth(), height: page.getHeight(), modal });
  }
}

class PromptResponse {
  readonly #answer: Answer;

  constructor(answer: Answer) {
    this.#answer = answer;
  }

  getSelectedButton(): EnumConstant {
    return Button[this.#answer.button];
  }

  /** "even if the user's response text was empty or they closed the dialog" (reference): then the text typed so far. */
  getResponseText(): string {
    return this.#answer.text ?? '';
  }
}

class Menu {
  readonly #data: MenuData;
  readonly #shown: Shown;

  constructor(data: MenuData, shown: Shown) {
    this.#data = data;
    this.#shown = shown;
  }

  /** The function is looked up when somebody clicks, not now. */
  addItem(caption: string, functionName: string): this {
    if (typeof functionName !== 'string') throw new GoogleException('Invalid argument: functionName');
    this.#data.entries.push({ caption: String(caption), functionName });
    return this;
  }

  addSeparator(): this {
    this.#data.entries.push({ separator: true });
    return this;
  }

  addSubMenu(menu: Menu): this {
    this.#data.entries.push(menu.#data);
    return this;
  }

  /** "Inserting a menu with the same name as an existing one replaces it" (guides/menus). */
  addToUi(): void {
    const { menus } = this.#shown;
    const same = menus.findIndex((menu) => menu.caption === this.#data.caption && menu.addon === this.#data.addon);
    if (same >= 0) menus[same] = this.#data;
    else menus.push(this.#data);
  }
}

function question(method: string, args: unknown[]) {
  const last = args.at(-1);
  const hasButtons = Object.values(ButtonSet).includes(last as never);
  const texts = (hasButtons ? args.slice(0, -1) : args).map(String);
  if (texts.length === 0 || texts.length > 2 || (texts.length === 2 && !hasButtons)) {
    throw new GoogleException(
      `The parameters (${args.map((arg) => typeof arg)}) don't match the method signature for ${method}.`,
    );
  }
  const [title, message] = texts.length === 2 ? texts : ['', texts[0]!];
  return { title: title!, message: message!, buttons: hasButtons ? (last as EnumConstant) : ButtonSet.OK };
}

function offered(buttons: EnumConstant): Answer['button'][] {
  return buttons.name().split('_') as Answer['button'][];
}

function checked(answer: Answer, buttons: EnumConstant): Answer {
  const possible = [...offered(buttons), 'CLOSE'];
  if (!possible.includes(answer.button))
    throw new HostFault(`the answer ${answer.button} is none of ${possible.join(', ')}`);
  return answer;
}

function unanswered(kind: string, title: string, message: string): HostFault {
  return new HostFault(`no answer was queued for the ${kind} "${[title, message].filter(Boolean).join(': ')}"`);
}

function contentOf(page: unknown): string {
  if (!(page instanceof HtmlOutput)) throw new HostFault('pages are shown as HtmlOutput only');
  return page.getContent();
}
