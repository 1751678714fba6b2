/** The workbook that is measured: the sample agency's, set up by the built add-in. */

import { createHost, type Host } from '../host/host';

export function freshWorkbook(): Host {
  const host = createHost({
    answers: [
      { button: 'OK', text: '2567' },
      { button: 'OK', text: '' },
    ],
  });
  host.call('sidebarRun', 'setUp');
  return host;
}

export function sampleWorkbook(): Host {
  const host = freshWorkbook();
  host.call('sidebarRun', 'loadSample');
  return host;
}
