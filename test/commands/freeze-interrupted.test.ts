/** A freeze that was stopped near its end: what looks like a snapshot is one, and stays whatever is done later. */

import type { Host } from '../../local/host/host';
import { ask, done, refused, sampleWorkbook, type } from '../workbook/office';
import { copies, recordsOf, snapshots, tabNamed, tabNames } from '../workbook/submission';

const NAME = 'ส่งแล้ว 2567-04-20 10.00';
const LATER = 'ส่งแล้ว 2567-04-20 11.00';
const HOUR = 3_600_000;
const start = copies(sampleWorkbook);

/** A file whose freeze failed at the first such call on its tab. */
function stoppedAt(wanted: string): Host {
  const host = start();
  host.calls.failOn(({ method, sheet }) => method === wanted && (sheet === undefined || sheet.includes(NAME)));
  expect(ask(host, 'freeze').ok).toBe(false);
  host.calls.reset();
  return host;
}

function changeAndFreezeLater(host: Host): void {
  type(host, 'indicator.9', 'O1', 'explanation', 'แก้ไขหลังส่ง');
  host.clock.advance(HOUR);
  done(host, 'freeze');
}

it.each(['Sheet.getDataRange', 'Sheet.getDeveloperMetadata', 'DeveloperMetadata.setValue'])(
  'stopped at %s, nothing has a snapshot’s name, and the next freeze replaces the half',
  (method) => {
    const host = stoppedAt(method);
    expect(tabNames(host).at(-1)).toBe(`ยังไม่เสร็จ ${NAME}`);
    changeAndFreezeLater(host);
    expect(snapshots(host).map(({ sheet }) => sheet.name)).toEqual([LATER]);
    expect(tabNames(host).filter((name) => name.startsWith('ยังไม่เสร็จ'))).toEqual([]);
  },
);

it('one that is whole but for its name gets it with the next freeze, and stays as it was', () => {
  const host = stoppedAt('Sheet.setName');
  expect(tabNames(host).at(-1)).toBe(`ยังไม่เสร็จ ${NAME}`);
  const before = JSON.stringify(recordsOf(snapshots(host)[0]!.sheet));
  changeAndFreezeLater(host);
  expect(snapshots(host).map(({ sheet }) => sheet.name)).toEqual([NAME, LATER]);
  expect(JSON.stringify(recordsOf(snapshots(host)[0]!.sheet))).toBe(before);
});

it('half a snapshot that a person gave a name of their own stays, and is taken for no snapshot', () => {
  const host = stoppedAt('Sheet.protect');
  tabNamed(host, `ยังไม่เสร็จ ${NAME}`).setName('ร่างของกองคลัง');
  expect(refused(host, 'appeal').code).toBe('no-snapshot');
  changeAndFreezeLater(host);
  expect(tabNames(host)).toEqual(expect.arrayContaining(['ร่างของกองคลัง', LATER]));
});
