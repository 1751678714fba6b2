/** Reads appsscript.json: which scopes the script may ask for and which advanced services exist for it. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HostFault } from './errors';

export interface Manifest {
  timeZone: string;
  /** Full URLs, as listed. */
  oauthScopes: string[];
  /** By the symbol the script uses, for instance `Drive` → `drive` `v3`. */
  advancedServices: { userSymbol: string; serviceId: string; version: string }[];
}

/**
 * The manifest of a built bundle.
 *
 * Without `oauthScopes` Google works the scopes out from the code
 * (https://developers.google.com/apps-script/concepts/scopes); the host does not guess and refuses.
 */
export function readManifest(dist: string): Manifest {
  const path = join(dist, 'appsscript.json');
  if (!existsSync(path)) throw new HostFault(`${path} is missing: build the bundle first`);
  const json = JSON.parse(readFileSync(path, 'utf8'));
  if (json.runtimeVersion !== 'V8') throw new HostFault('appsscript.json must say "runtimeVersion": "V8"');
  if (!Array.isArray(json.oauthScopes)) throw new HostFault('appsscript.json must list its oauthScopes');
  return {
    timeZone: json.timeZone ?? 'America/New_York',
    oauthScopes: json.oauthScopes,
    advancedServices: json.dependencies?.enabledAdvancedServices ?? [],
  };
}
