/** What the spreadsheet service needs from the rest of the local host. */
import type { FormulaResults } from './calculator';
import type { ServiceCalls } from './calls';
import type { ChartState, SpreadsheetState } from './state';

/**
 * The rights of the execution that is running:
 * 'full' menu items, google.script.run; 'simpleTrigger' onOpen/onEdit in AuthMode.LIMITED;
 * 'customFunction' reading only; 'none' AuthMode.NONE: not even reading.
 */
export type Permission = 'full' | 'simpleTrigger' | 'customFunction' | 'none';

/** Built-ins of the script's own realm, so that its `instanceof` holds for what it gets. */
export interface Realm {
  Date: DateConstructor;
  Array: ArrayConstructor;
  Error: ErrorConstructor;
}

export interface HostContext {
  /** The model worked on; the host changes it in place. */
  state: SpreadsheetState;
  /** From the service whose state this one's is a copy of; without them everything is calculated at first. */
  results?: FormulaResults;
  calls: ServiceCalls;
  permission(): Permission;
  /** E-mail of whoever runs the script. */
  user(): string;
  /** The current time; default: the clock. */
  now?(): Date;
  /** The script's realm; a function because the realm exists only once the script is loaded. Default: this one. */
  realm?(): Realm;
  /** Throws by itself where a Ui cannot be had. */
  ui(): GoogleAppsScript.Base.Ui;
  toast(message: string, title: string, timeoutSeconds: number | null): void;
  customFunctions: {
    /** Names of the script's custom functions. */
    names(): string[];
    /** Runs one, in the mode 'customFunction', and gives its result or throws its error. */
    call(name: string, args: unknown[]): unknown;
  };
  /** Draws a chart; `cells` are the values of its ranges, in order. */
  renderChart?(chart: ChartState, cells: unknown[][][], contentType: string): GoogleAppsScript.Base.Blob;
}
