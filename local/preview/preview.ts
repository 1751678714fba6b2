/** The whole preview: the host in its thread, the server before it. */

import { fileURLToPath } from 'node:url';
import { HostThread } from './host-thread';
import { type BundledPage, bundlePage } from './page/bundle';
import type { HostEvent } from './protocol';
import { PreviewServer } from './server';

export interface PreviewOptions {
  /** Default any that is free. */
  port?: number;
  /** Folder of the built add-in; default the project's dist/. */
  dist?: string;
  /** The bytes of an .xlsx to begin with; default a new workbook. */
  open?: Uint8Array;
  /** Whether the test web answers for its made-up agency; default it does. The rest is asked of the real internet. */
  site?: boolean;
  /** What the clock of the host shows at first, from where it runs on; default the real time. */
  now?: Date;
  /** Skips whatever a script waits for (Utilities.sleep, slow made-up pages) by putting its clock forward; for tests. */
  hurried?: boolean;
}

export interface Preview {
  /** 'http://127.0.0.1:8123/' */
  url: string;
  /** Ends everything, also a script that waits. */
  close(): Promise<void>;
}

/** @throws an Error in plain words where the file to open is no workbook, and as Node does where the port is taken */
export async function openPreview(options: PreviewOptions = {}): Promise<Preview> {
  const { port = 0, open = null, site = true, now, hurried = false } = options;
  const dist = options.dist ?? fileURLToPath(new URL('../../dist', import.meta.url));
  let server: PreviewServer | undefined;
  const tell = (event: HostEvent) => server?.tell(event);
  const thread = await HostThread.start({ dist, open, site, start: now?.getTime() ?? null, hurried }, tell);
  let page: Promise<BundledPage> | undefined;
  try {
    server = await PreviewServer.listen(port, {
      page: () => {
        page ??= bundlePage();
        return page;
      },
      request: (request) => thread.request(request),
      standing: () => thread.standing(),
    });
  } catch (error) {
    await thread.close();
    throw error;
  }
  const { url } = server;
  return {
    url,
    close: async () => {
      await thread.close();
      await server?.close();
    },
  };
}
