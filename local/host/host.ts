/** The local host: one spreadsheet, one person and the built bundle, without Google. */
import { fileURLToPath } from 'node:url';
import { callOf } from './call-kinds';
import { renderChart } from './chart-png';
import { Clock } from './clock';
import { DriveFiles } from './drive-files';
import { GoogleException, HostFault, isHostFault, messageOf } from './errors';
import { type Edit, editEvent, openEvent, typeIn } from './events';
import { Execution, type Mode } from './execution';
import { type Manifest, readManifest } from './manifest';
import { loadScript, type Script } from './script';
import { Blob } from './services/blob';
import { CacheService, newCacheStores } from './services/cache';
import { Charts } from './services/charts';
import { deniedServices } from './services/denied';
import { Drive } from './services/drive';
import { MimeType } from './services/enums';
import { HtmlService } from './services/html';
import { LockService, Locks } from './services/lock';
import { Console, type LogEntry, Logger } from './services/logging';
import { newPropertyStores, PropertiesService, type PropertyStores, type StoreName } from './services/properties';
import { ScriptApp } from './services/script-app';
import { type Person, Session } from './services/session';
import { type Answer, type MenuData, nothingShown, type Shown, Ui, type Viewer } from './services/ui';
import { type Network, noNetwork, UrlFetchApp } from './services/url-fetch';
import { Utilities } from './services/utilities';
import { createSpreadsheetService, type SpreadsheetService } from './spreadsheet/app';
import type { FormulaResults } from './spreadsheet/calculator';
import { ServiceCalls } from './spreadsheet/calls';
import type { HostContext, Permission } from './spreadsheet/context';
import { newSpreadsheet, type SpreadsheetState } from './spreadsheet/state';
import { copyArguments, copyResult, isCallable } from './wire';

export interface HostOptions {
  /** Folder with appsscript.json, Code.js and the pages; default the project's dist/. */
  dist?: string;
  /** Worked on in place; default a new workbook. */
  state?: SpreadsheetState;
  /** `spreadsheet.knownResults()` of the host that `state` was copied from; without them everything is calculated. */
  results?: FormulaResults;
  /** Stands still unless something waits. */
  clock?: Clock;
  /** Default: the owner of the spreadsheet, with Thai as language. */
  user?: Partial<Person>;
  /** For Ui.alert and Ui.prompt, in order; more can be pushed to `host.answers`. */
  answers?: Answer[];
  /** Answers what the queue does not, and is told of toasts and the sidebar as they are shown. */
  viewer?: Viewer;
  /** Default an empty one; it belongs to the person, not to the spreadsheet, and may serve several hosts in turn. */
  drive?: DriveFiles;
  /** Full URLs; default all that the manifest lists. */
  grantedScopes?: string[];
  /** Answers UrlFetchApp; default no network at all. */
  fetch?: Network;
}

interface Frame {
  execution: Execution;
  script: Script;
}

const PERMISSIONS: Record<Mode, Permission> = {
  NONE: 'none',
  CUSTOM_FUNCTION: 'customFunction',
  LIMITED: 'simpleTrigger',
  FULL: 'full',
};

export function createHost(options: HostOptions = {}): Host {
  return new Host(options);
}

export class Host {
  readonly state: SpreadsheetState;
  readonly clock: Clock;
  /** Every service call of the script, and the switch that makes one fail. */
  readonly calls = new ServiceCalls();
  /** What the person saw. */
  readonly ui: Shown = nothingShown();
  /** Still to be given. */
  readonly answers: Answer[];
  readonly drive: DriveFiles;
  readonly logs: LogEntry[] = [];
  /** The stores of PropertiesService. */
  readonly properties: PropertyStores = newPropertyStores();
  /** Whoever is at the keyboard; may be changed between executions. */
  readonly user: Person;
  /** The spreadsheet service, for looking and for acting as the person would. */
  readonly spreadsheet: SpreadsheetService;
  readonly #dist: string;
  readonly #manifest: Manifest;
  readonly #grantedScopes: readonly string[];
  readonly #network: Network;
  readonly #viewer: Viewer | undefined;
  readonly #caches = newCacheStores();
  readonly #locks = new Locks();
  readonly #frames: Frame[] = [];
  #forCustomFunctions: Script | undefined;

  constructor(options: HostOptions) {
    this.#dist = options.dist ?? fileURLToPath(new URL('../../dist', import.meta.url));
    this.#manifest = readManifest(this.#dist);
    this.state = options.state ?? newSpreadsheet({ sheetName: 'แผ่นงาน1' });
    this.clock = options.clock ?? new Clock();
    this.answers = options.answers ?? [];
    this.user = { email: this.state.owner, locale: 'th', ...options.user };
    this.drive = options.drive ?? new DriveFiles(this.clock);
    this.#grantedScopes = options.grantedScopes ?? this.#manifest.oauthScopes;
    this.#network = options.fetch ?? noNetwork;
    this.#viewer = options.viewer;
    this.spreadsheet = createSpreadsheetService({
      ...this.#context(),
      ...(options.results && { results: options.results }),
    });
  }

  /** Opens the spreadsheet: the simple trigger onOpen in AuthMode.LIMITED. Gives the menus it built. */
  open(): MenuData[] {
    this.ui.menus.length = 0;
    this.ui.sidebar = null;
    this.#execute('LIMITED', (script, execution) => {
      script.functionNamed('onOpen')?.(openEvent(this.spreadsheet.SpreadsheetApp, script.membrane, execution));
    });
    return this.ui.menus;
  }

  /**
   * Clicks a menu item.
   *
   * @param item captions joined by ' > ', a caption, or the name of the function
   * @throws what the function throws, and 'Script function not found' as Google says on the click
   */
  menu(item: string): unknown {
    return this.run(functionOfItem(this.ui.menus, [], item) ?? item);
  }

  /** Runs a function in AuthMode.FULL, as from the editor. Data is copied in and out. */
  run(name: string, ...args: unknown[]): unknown {
    return this.#execute('FULL', (script) => {
      const callee = script.functionNamed(name);
      if (!callee) throw new GoogleException(`Script function not found: ${name}`);
      return script.membrane.toHost(callee(...args.map((arg) => script.membrane.toScript(arg))));
    });
  }

  /**
   * google.script.run.<name>(...args) of a page: JSON in, JSON out.
   *
   * @throws what a page's failure handler gets: an Error with the message only
   */
  call(name: string, ...args: unknown[]): unknown {
    const sent = copyArguments(args);
    return this.#execute('FULL', (script) => {
      const callee = script.functionNamed(name);
      if (!callee || !isCallable(name, callee)) throw new TypeError(`google.script.run.${name} is not a function`);
      try {
        return copyResult(callee(...sent.map((arg) => script.membrane.toScript(arg))));
      } catch (error) {
        throw pageError(error);
      }
    });
  }

  /**
   * A person types or pastes: entries are parsed as Sheets does, rules and protections hold, then onEdit runs.
   *
   * @param sheet name of the tab
   * @param values one row a list, as typed; '' empties a cell
   */
  edit(sheet: string, a1: string, values: unknown[][] | string | number | boolean): void {
    this.edited(this.enter(sheet, a1, Array.isArray(values) ? values : [[values]]));
  }

  /** The first half of `edit`: what was typed is in the cells. @throws where a rule or a protection refuses it */
  enter(sheet: string, a1: string, values: unknown[][]): Edit {
    return typeIn(this.spreadsheet.SpreadsheetApp, this.state, sheet, a1, values);
  }

  /** The second half of `edit`: the simple trigger onEdit in AuthMode.LIMITED, whose failure the person never sees. */
  edited(edited: Edit): void {
    this.#execute('LIMITED', (script, execution) => {
      script.functionNamed('onEdit')?.(editEvent(this.spreadsheet.SpreadsheetApp, edited, script.membrane, execution));
    });
  }

  /** Runs a custom function as a cell would, and gives what it returned. Ranges are two-dimensional lists. */
  customFunction(name: string, ...args: unknown[]): unknown {
    return this.#asCustomFunction((script) => {
      const callee = this.#customFunctionNamed(script, name);
      return script.membrane.toHost(callee(...args.map((arg) => script.membrane.toScript(arg))));
    });
  }

  /** Somebody else's execution holds the lock until `releaseLock`. */
  holdLock(name: StoreName): void {
    this.#locks.holdFromElsewhere(name);
  }

  releaseLock(name: StoreName): void {
    this.#locks.releaseFromElsewhere(name);
  }

  #execute<T>(mode: Mode, action: (script: Script, execution: Execution) => T): T {
    const execution = this.#newExecution(mode);
    const frame: Frame = { execution, script: undefined as never };
    this.#frames.push(frame);
    try {
      frame.script = this.#load();
      const result = action(frame.script, execution);
      execution.settle();
      return result;
    } catch (error) {
      execution.settle();
      throw hostError(error);
    } finally {
      this.#frames.pop();
      this.#locks.endExecution();
    }
  }

  /**
   * Custom functions share one loaded bundle: a workbook calls them dozens of times, each at Google a start of its own.
   * A custom function that keeps something in a global therefore shows here and not there.
   */
  #asCustomFunction<T>(action: (script: Script) => T): T {
    this.#forCustomFunctions ??= this.#load();
    const script = this.#forCustomFunctions;
    const execution = this.#newExecution('CUSTOM_FUNCTION');
    this.#frames.push({ execution, script });
    try {
      const result = action(script);
      execution.settle();
      return result;
    } catch (error) {
      execution.settle();
      throw hostError(error);
    } finally {
      this.#frames.pop();
    }
  }

  #newExecution(mode: Mode): Execution {
    const grants = { declared: this.#manifest.oauthScopes, granted: this.#grantedScopes };
    return new Execution(mode, this.clock, grants);
  }

  #load(): Script {
    return loadScript({
      dist: this.#dist,
      timeZone: this.#manifest.timeZone,
      now: () => this.clock.now(),
      guard: {
        beforeCall: (path) => {
          this.#execution().alive();
          this.calls.count(callOf(path));
        },
        onFault: (error) => this.#execution().noteFault(error),
      },
      services: () => this.#services(),
    });
  }

  /** Exactly the globals of Apps Script; an advanced service exists only when the manifest enables it. */
  #services(): Record<string, object> {
    const execution = () => this.#execution();
    const advanced: Record<string, object> = {};
    for (const { userSymbol, serviceId, version } of this.#manifest.advancedServices) {
      if (serviceId !== 'drive' || version !== 'v3')
        throw new HostFault(`the advanced service ${serviceId} ${version} is not implemented`);
      advanced[userSymbol] = new Drive(this.drive, execution);
    }
    return {
      ...deniedServices(execution),
      ...advanced,
      SpreadsheetApp: this.spreadsheet.SpreadsheetApp,
      Utilities: new Utilities(execution),
      PropertiesService: new PropertiesService(this.properties, execution),
      CacheService: new CacheService(this.#caches, this.clock),
      LockService: new LockService(this.#locks, execution),
      Session: new Session(this.user, this.#manifest.timeZone, execution),
      ScriptApp: new ScriptApp(execution, this.#manifest.oauthScopes),
      HtmlService: new HtmlService(this.#dist),
      UrlFetchApp: new UrlFetchApp(this.#network, execution),
      Logger: new Logger(this.logs),
      console: new Console(this.logs, this.clock),
      Charts,
      MimeType,
    };
  }

  #context(): HostContext {
    return {
      state: this.state,
      calls: this.calls,
      permission: () => this.#permission(),
      user: () => this.user.email,
      now: () => new Date(this.clock.now()),
      realm: () => this.#frames.at(-1)?.script?.membrane.watchedRealm() ?? { Date, Array, Error },
      ui: () => this.#ui(),
      toast: (message, title, timeoutSeconds) => {
        const toast = { message, title, timeoutSeconds };
        this.ui.toasts.push(toast);
        this.#viewer?.toast(toast);
      },
      customFunctions: {
        names: () => this.#asCustomFunction((script) => script.functionNames().filter((name) => !name.endsWith('_'))),
        call: (name, args) => this.customFunction(name, ...args),
      },
      renderChart: (chart, cells, contentType) => {
        if (contentType !== 'image/png') throw new HostFault(`a chart as ${contentType} is not implemented`);
        return this.#toScript(
          new Blob(renderChart(chart, cells), 'image/png', 'chart.png'),
        ) as GoogleAppsScript.Base.Blob;
      },
    };
  }

  /** Asked before each call of the spreadsheet service, so an ended execution ends there too. */
  #permission(): Permission {
    const frame = this.#frames.at(-1);
    if (!frame) return 'full';
    try {
      frame.execution.alive();
    } catch (error) {
      throw frame.script.membrane.toScriptError(error);
    }
    return PERMISSIONS[frame.execution.mode];
  }

  /** Google's wording; custom functions never have a user interface (guides/sheets/functions). */
  #ui(): GoogleAppsScript.Base.Ui {
    const frame = this.#frames.at(-1);
    if (frame && (frame.execution.mode === 'FULL' || frame.execution.mode === 'LIMITED')) {
      return this.#toScript(
        new Ui(this.ui, this.answers, this.#viewer, () => this.#execution()),
      ) as GoogleAppsScript.Base.Ui;
    }
    const refusal = new GoogleException('Cannot call SpreadsheetApp.getUi() from this context.');
    throw frame ? frame.script.membrane.toScriptError(refusal) : refusal;
  }

  #toScript(value: unknown): unknown {
    const frame = this.#frames.at(-1);
    return frame ? frame.script.membrane.toScript(value) : value;
  }

  /** Formulas know no letter case. */
  #customFunctionNamed(script: Script, name: string): (...args: unknown[]) => unknown {
    const found = script
      .functionNames()
      .find((known) => known.toUpperCase() === name.toUpperCase() && !known.endsWith('_'));
    if (!found) throw new GoogleException(`Unknown function: '${name}'.`);
    return script.functionNamed(found)!;
  }

  #execution(): Execution {
    return this.#frames.at(-1)?.execution ?? this.#newExecution('FULL');
  }
}

/** A script's error outside its realm, with its name, message and stack. */
function hostError(error: unknown): Error {
  if (isHostFault(error)) return error instanceof HostFault ? error : new HostFault(messageOf(error));
  if (error instanceof Error) return error;
  const copy = new Error(messageOf(error));
  if (typeof error === 'object' && error !== null) {
    if ('name' in error) copy.name = String(error.name);
    if ('stack' in error) copy.stack = String(error.stack);
  }
  return copy;
}

/** Errors lose their class on the way to the page; only the message is left (seen as 'ScriptError' in public logs). */
function pageError(error: unknown): Error {
  const copy = new Error(messageOf(error));
  copy.name = 'ScriptError';
  return copy;
}

function functionOfItem(menus: MenuData[], above: string[], item: string): string | undefined {
  for (const menu of menus) {
    const path = [...above, menu.caption];
    for (const entry of menu.entries) {
      if ('functionName' in entry) {
        if ([entry.caption, entry.functionName, [...path, entry.caption].join(' > ')].includes(item))
          return entry.functionName;
      } else if ('entries' in entry) {
        const found = functionOfItem([entry], path, item);
        if (found) return found;
      }
    }
  }
  return undefined;
}
