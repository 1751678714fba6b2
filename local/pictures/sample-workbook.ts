/** The workbook in the pictures: the built add-in's own work on its sample data, on a day that stays the same. */

import type { Answer, CommandName, Outcome } from '../../sidebar/contract';
import { Clock } from '../host/clock';
import { createHost, type Host } from '../host/host';

/** After the results of 2567 came out. */
const DAY = new Date('2024-08-15T09:30:00+07:00');

/** @param dist the built add-in */
export function sampleWorkbook(dist: string): Host {
  const host = createHost({ dist, clock: new Clock(DAY) });
  host.open();
  host.answers.push({ button: 'OK', text: '2567' }, { button: 'OK', text: '' });
  command(host, 'setUp');
  command(host, 'loadSample');
  command(host, 'scoreAndCheck');
  command(host, 'draft');
  return host;
}

/** The report as a .docx. */
export function exportedReport(host: Host): Uint8Array {
  host.answers.push({ button: 'YES' });
  command(host, 'exportReport');
  const bytes = host.drive.all().find((file) => file.bytes !== null)?.bytes;
  if (!bytes) throw new Error('the export made no document');
  return bytes;
}

function command(host: Host, name: CommandName): void {
  const answer = host.call('sidebarRun', name) as Answer<Outcome>;
  if (!answer.ok) throw new Error(`${name}: ${answer.failure.message}`);
}
