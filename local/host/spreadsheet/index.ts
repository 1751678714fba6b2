/** What the rest of the local host uses of the spreadsheet service. */
export { createSpreadsheetService, type SpreadsheetService } from './app';
export type { FormulaResults } from './calculator';
export { type CallKind, exception, type ServiceCall, ServiceCalls } from './calls';
export type { HostContext, Permission, Realm } from './context';
export * from './state';
