/** What the calls of the services other than Spreadsheet cost, for ServiceCalls. */
import type { CallKind, ServiceCall } from './spreadsheet/calls';

/** First match wins; whatever matches nothing stays in the script's own process. */
const KINDS: [RegExp, string, CallKind][] = [
  [/^Drive\.Files\.(get|list|export)$/, 'Drive', 'read'],
  [/^Drive\.Files\./, 'Drive', 'write'],
  [/^UrlFetchApp\.fetch/, 'UrlFetch', 'read'],
  [/^Properties\.get/, 'Properties', 'read'],
  [/^Properties\./, 'Properties', 'write'],
  [/^Cache\.get/, 'Cache', 'read'],
  [/^Cache\./, 'Cache', 'write'],
  [/^Lock\.(tryLock|waitLock|releaseLock)$/, 'Lock', 'write'],
  [/^Ui\.(alert|prompt|show)/, 'Ui', 'write'],
  [/^Session\./, 'Session', 'read'],
];

/** @param path as the membrane names it: 'Drive.Files.create', 'Cache.get' */
export function callOf(path: string): ServiceCall {
  const match = KINDS.find(([pattern]) => pattern.test(path));
  if (match) return { service: match[1], method: path.replace(/^Drive\./, ''), kind: match[2] };
  return { service: path.split('.')[0]!, method: path, kind: 'navigation' };
}
