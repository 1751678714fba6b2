/** Service calls of the trigger onEdit: it runs at every edit by hand, so none may be slow. */

import type { Host } from '../host/host';
import { cellAt, type SheetState } from '../host/spreadsheet/state';
import type { Measure } from './measure';
import { sampleWorkbook } from './workbook';

const EVIDENCE = '9 การเปิดเผยข้อมูล';
const MOST = 20;
const MOST_ELSEWHERE = 2;
/** As many as an agency has items. */
const ROWS = 43;

export function editCalls(): Measure[] {
  const host = sampleWorkbook();
  const sheet = host.state.sheets.find(({ name }) => name === EVIDENCE)!;
  const at = (header: string, row: number) => `${letterOf(sheet, header)}${row}`;
  const first = 4;
  const links = Array.from({ length: ROWS }, (_, row) => `https://www.khampom.example/new/${row}`);
  const measured = (what: string, most: number, edit: () => void): Measure => {
    const calls = callsOf(host, edit);
    return { what: `onEdit: ${what}`, ...calls, budget: `${most} calls`, within: calls.count <= most };
  };
  return [
    measured('an unrelated tab', MOST_ELSEWHERE, () => host.edit('1 การปฏิบัติหน้าที่', 'F3', 'ก')),
    measured('one cell', MOST, () => host.edit(EVIDENCE, at('คำอธิบายสำหรับ ITAS', first), 'หน้าแรก')),
    measured('a tick', MOST, () => host.edit(EVIDENCE, at('ตรวจด้วยตาแล้ว', first), true)),
    measured(`a pasted block of ${ROWS} × 3`, MOST, () =>
      host.edit(
        EVIDENCE,
        at('มี/ไม่มี', first),
        links.map((link) => ['มี', link, 'หน้าแรก']),
      ),
    ),
    measured(`${ROWS} links pasted over rows of which every other is ticked`, MOST, () => {
      for (let row = first; row < first + ROWS; row += 2) host.edit(EVIDENCE, at('ตรวจด้วยตาแล้ว', row), true);
      host.calls.reset();
      host.edit(
        EVIDENCE,
        at('ลิงก์หลักฐาน', first),
        links.map((link) => [`${link}/again`]),
      );
    }),
  ];
}

function callsOf(host: Host, edit: () => void): { count: number; measured: string } {
  host.spreadsheet.calculate();
  host.calls.reset();
  edit();
  // The first write is the person's own entry.
  const calls = host.calls.log.filter(({ kind }) => kind !== 'navigation').slice(1);
  const of = (kind: string) => calls.filter((call) => call.kind === kind).length;
  return { count: calls.length, measured: `${calls.length} calls (${of('read')} reads, ${of('write')} writes)` };
}

function letterOf(sheet: SheetState, header: string): string {
  const row = sheet.cells[2] ?? {};
  const at = Object.keys(row).find((column) => cellAt(sheet, 2, Number(column))?.value === header);
  return String.fromCharCode(64 + Number(at));
}
