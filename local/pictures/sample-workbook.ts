/** The workbook in the pictures: the built add-in's own work on its sample data, on a day that stays the same. */

import type { Answer, CommandName, Outcome, Report } from '../../sidebar/contract';
import { Clock } from '../host/clock';
import { createHost, type Host } from '../host/host';
import { fixedCells, fixedTab } from './cells';

/** After the results of 2567 came out. */
const DAY = new Date('2024-08-15T09:30:00+07:00');

/** A file in which the add-in has never run. */
export function newWorkbook(dist: string): Host {
  const host = createHost({ dist, clock: new Clock(DAY) });
  host.open();
  return host;
}

/** @param dist the built add-in */
export function sampleWorkbook(dist: string): Host {
  const host = newWorkbook(dist);
  host.answers.push({ button: 'OK', text: '2567' }, { button: 'OK', text: '' });
  command(host, 'setUp');
  command(host, 'loadSample');
  command(host, 'scoreAndCheck');
  command(host, 'draft');
  return host;
}

/** The report as a .docx. */
export function exportedReport(host: Host): Uint8Array {
  host.answers.push({ button: 'YES' }, { button: 'OK', text: 'ขอดูร่างก่อนเสนอผู้บริหาร' });
  command(host, 'exportReport');
  const bytes = host.drive.all().find((file) => file.bytes !== null)?.bytes;
  if (!bytes) throw new Error('the export made no document');
  return bytes;
}

/** After the export a person words a measure in their own way, and a score turns out to be another. */
export function revise(host: Host): void {
  const measures = fixedTab('measures');
  const [steps] = fixedCells(host, 'measures', 'steps', (cell) => cell('id') !== '');
  host.edit(measures.name, steps!, 'ให้กองช่างปิดประกาศขั้นตอนและระยะเวลาไว้หน้าห้องบริการ และทบทวนทุกไตรมาส');
  host.edit('8 การปรับปรุงการทำงาน', 'D3', '88.20');
  command(host, 'scoreAndCheck');
}

/** Exports once more, in spite of what the self-check finds. */
export function exportAgain(host: Host): void {
  const { kind, mark } = unwrapped(host.call('sidebarReport', 'measures') as Answer<Report>);
  unwrapped(host.call('sidebarExport', { kind, mark, reason: 'แก้ตามที่ผู้บริหารสั่งแล้ว' }) as Answer<Report>);
}

function command(host: Host, name: CommandName): void {
  unwrapped(host.call('sidebarRun', name) as Answer<Outcome>);
}

function unwrapped<T>(answer: Answer<T>): T {
  if (answer.ok) return answer.value;
  throw new Error(`${answer.failure.code}: ${answer.failure.message}`);
}
