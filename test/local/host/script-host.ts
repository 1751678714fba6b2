/** A host with the bundle for trying things, and the two ways of trying. */
import { join } from 'node:path';
import { createHost, type Host, type HostOptions } from '../../../local/host/host';

export function scriptHost(options: HostOptions = {}): Host {
  return createHost({ dist: join(__dirname, 'fixtures/basics'), ...options });
}

/** What the source gives inside the script, as in a menu item. */
export function inScript(host: Host, source: string): unknown {
  return host.run('evaluate', `(() => { ${source.includes('return') ? source : `return ${source}`} })()`);
}
