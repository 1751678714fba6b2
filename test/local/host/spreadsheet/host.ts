/** A spreadsheet service for the tests, with its surroundings in plain sight. */
import {
  createSpreadsheetService,
  type FormulaResults,
  newSpreadsheet,
  type Permission,
  ServiceCalls,
  type SpreadsheetState,
} from '../../../../local/host/spreadsheet';

export interface HostOptions {
  locale?: string;
  sheetName?: string;
  /** Custom functions by name. */
  functions?: Record<string, (...args: never[]) => unknown>;
  now?: Date;
  user?: string;
  state?: SpreadsheetState;
  results?: FormulaResults;
}

export function host(options: HostOptions = {}) {
  const state =
    options.state ?? newSpreadsheet({ locale: options.locale ?? 'th_TH', sheetName: options.sheetName ?? 'ชีต1' });
  const calls = new ServiceCalls();
  const toasts: string[] = [];
  const customCalls: { name: string; args: unknown[] }[] = [];
  let permission: Permission = 'full';
  let user = options.user ?? state.owner;
  const service = createSpreadsheetService({
    state,
    ...(options.results && { results: options.results }),
    calls,
    permission: () => permission,
    user: () => user,
    now: () => options.now ?? new Date('2024-06-15T03:00:00Z'),
    ui: () => ({}) as GoogleAppsScript.Base.Ui,
    toast: (message) => toasts.push(message),
    customFunctions: {
      names: () => Object.keys(options.functions ?? {}),
      call: (name, args) => {
        customCalls.push({ name, args });
        return options.functions![name]!(...(args as never[]));
      },
    },
    renderChart: (chart, cells) => ({ chart, cells }) as unknown as GoogleAppsScript.Base.Blob,
  });
  const book = service.SpreadsheetApp.getActive();
  return {
    app: service.SpreadsheetApp,
    service,
    state,
    calls,
    toasts,
    customCalls,
    book,
    sheet: book.getSheets()[0]!,
    runAs: (next: Permission) => {
      permission = next;
    },
    signIn: (email: string) => {
      user = email;
    },
  };
}
