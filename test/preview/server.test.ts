/** The preview at work, seen from its windows: workbook, edits, sidebar, documents, files. */

import { changesBetween } from '../../local/preview/grid-changes';
import { openPreview, type Preview } from '../../local/preview/preview';
import type { GridCell, GridChanges, GridSheet, GridWorkbook, Opened } from '../../local/preview/protocol';
import { setUp, Window } from './window';

let preview: Preview;
let window: Window;
let first: Opened;
let workbook: GridWorkbook;

beforeAll(async () => {
  preview = await openPreview({ now: new Date('2024-08-15T09:30:00+07:00'), hurried: true });
  ({ window, opened: first } = await Window.open(preview.url));
  await setUp(window);
  ({ workbook } = await window.get({ kind: 'open' }));
});

afterAll(async () => {
  window.close();
  await preview.close();
});

const tab = (name: string): GridSheet => {
  const found = workbook.sheets.find((sheet) => sheet.name === name);
  if (!found) throw new Error(`no tab ${name}: ${workbook.sheets.map((sheet) => sheet.name)}`);
  return found;
};

/** What one request changes. */
async function changesOf(work: () => Promise<unknown>): Promise<GridChanges[]> {
  const from = window.heard.length;
  await work();
  await window.event('busy', { from, such: ({ executions }) => executions === 0 });
  return window.heard.slice(from).flatMap((event) => (event.kind === 'changes' ? [event.changes] : []));
}

const type = (sheet: GridSheet, a1: string, values: string[][]) =>
  window.ask({ kind: 'edit', sheetId: sheet.id, a1, values });

/** The changed cells by 'tab!row,column'. */
function cellsOf(changes: GridChanges[]): Record<string, GridCell | null> {
  const names = new Map(workbook.sheets.map(({ id, name }) => [id, name]));
  return Object.fromEntries(
    changes.flatMap(({ cells }) =>
      cells.map(({ sheetId, row, column, cell }) => [`${names.get(sheetId)}!${row},${column}`, cell]),
    ),
  );
}

/** The row and column of the cell with this text. */
function placeOf(sheet: GridSheet, text: string): { row: number; column: number } {
  for (const [row, cells] of Object.entries(sheet.cells)) {
    for (const [column, cell] of Object.entries(cells))
      if (cell.text === text) return { row: Number(row), column: Number(column) };
  }
  throw new Error(`${sheet.name} has no ${text}`);
}

const letter = (column: number) => String.fromCharCode(64 + column);

describe('the workbook', () => {
  it('opens empty, with the menu of the add-in', () => {
    expect(first.workbook.sheets).toEqual([expect.objectContaining({ name: 'แผ่นงาน1', cells: {}, rows: 1000 })]);
    expect(first.menus).toEqual([expect.objectContaining({ caption: 'ITA' })]);
    expect(first.menus[0]!.items).toContainEqual({ caption: 'ตั้งค่าเริ่มต้น', functionName: 'menuSetUp' });
    expect(first.menus[0]!.items).toContainEqual({ separator: true });
  });

  it('has all tabs once it is set up, and every window was told', () => {
    const told = window.heard.flatMap((event) => (event.kind === 'changes' ? event.changes.sheets : []));
    expect(new Set(told.map(({ name }) => name))).toEqual(
      new Set(workbook.sheets.map(({ name }) => name).filter((name) => name !== 'แผ่นงาน1')),
    );
    for (const name of ['เริ่มต้น', 'ตั้งค่า', '1 การปฏิบัติหน้าที่', '9 การเปิดเผยข้อมูล', 'มาตรการ']) tab(name);
  });

  it('shows formulas with their results, dropdowns, checkboxes, notes and looks', () => {
    const cells = workbook.sheets.flatMap(({ cells }) => Object.values(cells).flatMap((row) => Object.values(row)));
    const formula = cells.find((cell) => cell.formula?.includes('ITA_TOTAL'));
    expect(formula?.formula).toMatch(/^=/);
    expect(cells.filter(({ choices }) => choices?.join() === 'มี,ไม่มี').length).toBeGreaterThan(30);
    expect(cells.filter(({ checkbox }) => checkbox).length).toBeGreaterThan(30);
    expect(cells.some(({ note }) => note?.includes('คำตอบที่จะกรอกใน ITAS'))).toBe(true);
    expect(tab('9 การเปิดเผยข้อมูล')).toMatchObject({ frozenRows: 2, hiddenColumns: expect.any(Array) });
    expect(placeOf(tab('9 การเปิดเผยข้อมูล'), 'มี/ไม่มี').row).toBe(2);
  });

  it('takes the list of divisions for a dropdown from its tab', () => {
    const { row, column } = placeOf(tab('9 การเปิดเผยข้อมูล'), 'ผู้รับผิดชอบ');
    const choices = tab('9 การเปิดเผยข้อมูล').cells[row + 2]?.[column]?.choices;
    expect(choices).toContain('กองคลัง');
  });
});

describe('an edit', () => {
  const scores = () => tab('1 การปฏิบัติหน้าที่');

  it('is parsed as Sheets does, changes the formulas that read it, and only changed cells travel', async () => {
    const { row, column } = placeOf(scores(), 'คะแนนตัวชี้วัดจาก ITAS');
    const cell = `${letter(column)}${row + 1}`;
    await type(scores(), cell, [['80']]);
    const told = await changesOf(() => type(scores(), cell, [['90.5']]));
    const cells = cellsOf(told);
    expect(told.flatMap(({ sheets }) => sheets)).toEqual([]);
    expect(cells[`${scores().name}!${row + 1},${column}`]).toMatchObject({ text: '90.50', value: 90.5 });
    expect(Object.keys(cells).some((place) => place.startsWith('สรุปคะแนน!'))).toBe(true);
    expect(Object.keys(cells).length).toBeLessThan(30);
  });

  it('of a block fills it, and runs onEdit once', async () => {
    const sheet = tab('9 การเปิดเผยข้อมูล');
    const { row, column } = placeOf(sheet, 'มี/ไม่มี');
    const told = await changesOf(() =>
      type(sheet, `${letter(column)}${row + 2}`, [
        ['มี', 'https://www.khampom.go.th/a'],
        ['ไม่มี', ''],
        ['มี', 'https://www.khampom.go.th/b'],
      ]),
    );
    const cells = cellsOf(told);
    expect(cells[`${sheet.name}!${row + 2},${column}`]).toMatchObject({ text: 'มี' });
    expect(cells[`${sheet.name}!${row + 3},${column}`]).toMatchObject({ text: 'ไม่มี' });
    expect(cells[`${sheet.name}!${row + 4},${column + 1}`]).toMatchObject({ text: 'https://www.khampom.go.th/b' });
  });

  it('is told back even where nothing is different, because the page shows what was typed', async () => {
    const own = workbook.sheets.find(({ name }) => name === 'แผ่นงาน1')!;
    await type(own, 'A1', [['5']]);
    const cells = cellsOf(await changesOf(() => type(own, 'A1', [['5.0']])));
    expect(cells).toEqual({ 'แผ่นงาน1!1,1': { text: '5', value: 5 } });
  });

  it('past the edge makes the tab larger', async () => {
    const own = workbook.sheets.find(({ name }) => name === 'แผ่นงาน1')!;
    const [changes] = await changesOf(() =>
      type(own, 'Z1000', [
        ['1', '2'],
        ['3', '4'],
      ]),
    );
    expect(changes!.sheets).toEqual([expect.objectContaining({ id: own.id, rows: 1001, columns: 27 })]);
    expect(changes!.sheets[0]!.cells[1001]?.[27]).toEqual({ text: '4', value: 4 });
  });

  it('that a rule forbids is refused in words, and the cell is as it was', async () => {
    const sheet = tab('9 การเปิดเผยข้อมูล');
    const { row, column } = placeOf(sheet, 'ตรวจด้วยตาแล้ว');
    const cell = `${letter(column)}${row + 2}`;
    const from = window.heard.length;
    const reply = await type(sheet, cell, [['ดูแล้ว']]);
    expect(reply).toEqual({ ok: false, message: expect.stringContaining(`ช่อง ${cell} ไม่ตรงกับที่กำหนดไว้`) });
    const told = await window.event('changes', { from });
    expect(told.changes.cells).toEqual([
      expect.objectContaining({ row: row + 2, column, cell: expect.objectContaining({ checkbox: true }) }),
    ]);
  });

  it('of what the add-in keeps is asked about first, as Sheets does', async () => {
    const sheet = tab('9 การเปิดเผยข้อมูล');
    const { row, column } = placeOf(sheet, 'รายการหลักฐาน');
    const before = sheet.cells[row + 2]?.[column]?.text;
    const from = window.heard.length;
    const edit = type(sheet, `${letter(column)}${row + 2}`, [['ทับ']]);
    await window.answer(await window.dialog('โปรดระวัง'), 'CANCEL');
    expect(await edit).toMatchObject({ ok: false, message: expect.stringContaining('ยกเลิกการแก้ไขแล้ว') });
    const told = await window.event('changes', { from });
    expect(told.changes.cells).toEqual([
      expect.objectContaining({ row: row + 2, column, cell: expect.objectContaining({ text: before }) }),
    ]);
  });

  it('of a tab that is gone is refused', async () => {
    expect(await window.ask({ kind: 'edit', sheetId: 98765, a1: 'A1', values: [['1']] })).toEqual({
      ok: false,
      message: 'แท็บนี้ถูกลบไปแล้ว โปรดเลือกแท็บอื่น',
    });
  });
});

describe('the selection', () => {
  it('of the person stays where it is when he edits elsewhere', async () => {
    const own = workbook.sheets.find(({ name }) => name === 'แผ่นงาน1')!;
    await window.get({ kind: 'select', sheetId: own.id, a1: 'D5' });
    const [changes] = await changesOf(() => type(own, 'D4', [['ก']]));
    expect(changes).toMatchObject({ activeSheetId: own.id, selection: 'D5' });
    expect(changes!.moved).toBeUndefined();
  });

  it('follows a script that leads somewhere', async () => {
    const sheet = tab('9 การเปิดเผยข้อมูล');
    await window.get({ kind: 'select', sheetId: tab('เริ่มต้น').id, a1: 'B2' });
    const [changes] = await changesOf(() =>
      window.get({ kind: 'call', name: 'sidebarGoTo', args: [{ sheetId: sheet.id, a1: 'F5', row: null }] }),
    );
    expect(changes).toMatchObject({ activeSheetId: sheet.id, selection: 'F5', moved: true, sheets: [], cells: [] });
  });

  it('alone is nothing that other windows are told', async () => {
    const from = window.heard.length;
    await window.get({ kind: 'select', sheetId: tab('เริ่มต้น').id, a1: 'C3' });
    await window.get({ kind: 'call', name: 'sidebarOverview', args: [] });
    expect(window.heard.slice(from).filter(({ kind }) => kind === 'changes')).toEqual([]);
  });
});

describe('the sidebar', () => {
  it('is shown with its own page', async () => {
    const from = window.heard.length;
    await window.get({ kind: 'menu', functionName: 'menuOpenSidebar' });
    const { title, html } = await window.event('sidebar', { from });
    expect(title).not.toBe('');
    expect(html).toMatch(/^<!doctype html>/i);
  });

  it('calls the script', async () => {
    const overview = await window.get({ kind: 'call', name: 'sidebarOverview', args: [] });
    expect(overview).toMatchObject({ ok: true, value: { agency: 'อบต.ขามป้อม' } });
  });
});

it('the link check opens the pages of the test web, and tells how far it is', async () => {
  const sheet = tab('10 การป้องกันการทุจริต');
  const { row, column } = placeOf(sheet, 'ลิงก์หลักฐาน');
  await type(sheet, `${letter(column)}${row + 2}`, [['https://www.khampom.go.th/structure']]);
  const from = window.heard.length;
  const told = changesOf(() => window.get({ kind: 'menu', functionName: 'menuCheckLinks' }));
  await window.answer(await window.dialog('ผู้ตรวจ'), 'OK', 'สมหญิง');
  const progress = await window.event('toast', { from });
  expect(progress).toMatchObject({ title: 'ตรวจลิงก์', message: expect.stringMatching(/^ตรวจแล้ว \d+ จาก \d+ ลิงก์$/) });
  await window.answer(await window.dialog('ตรวจลิงก์'), 'OK');
  const links = Object.entries(cellsOf(await told)).filter(([place]) => place.startsWith('ผลตรวจลิงก์!'));
  const texts = links.map(([, cell]) => cell?.text);
  expect(texts).toEqual(expect.arrayContaining(['https://www.khampom.go.th/structure', 'เปิดได้', 'โครงสร้างองค์กร']));
});

describe('a report', () => {
  it('is made in Drive, is told of, and can be had as a file', async () => {
    const from = window.heard.length;
    const done = window.ask({ kind: 'menu', functionName: 'menuExportReport' });
    for (;;) {
      const event = await Promise.race([
        done,
        window.event('dialog', { from, such: ({ dialog }) => !answered.has(dialog.id) }),
      ]);
      if (!('kind' in event)) break;
      answered.add(event.dialog.id);
      await window.answer(event.dialog, event.dialog.buttons[0]!, 'ขอดูร่างก่อน');
    }
    const { files } = await window.event('documents', { from });
    expect(files).toEqual([
      {
        id: expect.any(String),
        name: expect.stringContaining('อบต.ขามป้อม'),
        url: expect.stringContaining('docs.google.com'),
      },
    ]);
    expect(files[0]!.url).toContain(files[0]!.id);
    const file = await window.get({ kind: 'document', fileId: files[0]!.id, type: 'docx' });
    expect(file.name).toMatch(/\.docx$/);
    expect(Buffer.from(file.base64, 'base64').subarray(0, 2).toString()).toBe('PK');
    const late = await Window.listen(preview.url);
    expect((await late.event('documents')).files).toEqual(files);
    late.close();
  });
  const answered = new Set<number>();

  it('that nobody made is not found', async () => {
    expect(await window.ask({ kind: 'document', fileId: 'local-file-1', type: 'pdf' })).toMatchObject({
      ok: false,
      message: expect.stringContaining('ไม่พบเอกสารนี้'),
    });
  });
});

describe('a file', () => {
  it('that was saved opens again as the same workbook', async () => {
    const { workbook: before } = await window.get({ kind: 'open' });
    const saved = await window.get({ kind: 'save' });
    expect(saved).toMatchObject({ name: `${before.name}.xlsx` });
    await type(tab('ตั้งค่า'), 'C3', [['แก้หลังบันทึก']]);
    const { workbook: again, menus } = await window.get({ kind: 'load', base64: saved.base64 });
    expect(changesBetween(before, again)).toBeNull();
    expect(again.name).toBe(before.name);
    expect(menus).toEqual(first.menus);
  });

  it('takes the place of the workbook in every window, under its own name', async () => {
    const other = await openPreview();
    try {
      const { window: own } = await Window.open(other.url);
      await own.ask({ kind: 'edit', sheetId: 0, a1: 'A1', values: [['ของใหม่']] });
      const { base64 } = await own.get({ kind: 'save' });
      await own.ask({ kind: 'edit', sheetId: 0, a1: 'A1', values: [['แก้ภายหลัง']] });
      const { window: second } = await Window.open(other.url);
      const from = second.heard.length;
      const loaded = await own.get({ kind: 'load', base64, name: 'งานปี 2567.xlsx' });
      expect(loaded.workbook.name).toBe('งานปี 2567');
      expect(loaded.workbook.sheets[0]!.cells).toEqual({ 1: { 1: { text: 'ของใหม่' } } });
      const { changes } = await second.event('changes', { from });
      expect(changes.cells).toEqual([{ sheetId: 0, row: 1, column: 1, cell: { text: 'ของใหม่' } }]);
      for (const each of [own, second]) each.close();
    } finally {
      await other.close();
    }
  });

  it.each([
    ['text', Buffer.from('ไม่ใช่ไฟล์ Excel')],
    ['nothing', Buffer.alloc(0)],
    ['another archive', Buffer.from('UEsFBgAAAAAAAAAAAAAAAAAAAAAAAA==', 'base64')],
  ])('that is %s is refused, and the present workbook stays', async (_, bytes) => {
    const reply = await window.ask({ kind: 'load', base64: bytes.toString('base64') });
    expect(reply).toEqual({ ok: false, message: expect.stringContaining('ไฟล์นี้เปิดเป็นสเปรดชีตไม่ได้') });
    const own = workbook.sheets.find(({ name }) => name === 'แผ่นงาน1')!;
    const cells = cellsOf(await changesOf(() => type(own, 'B9', [[`ยังอยู่ ${bytes.length}`]])));
    expect(cells).toEqual({ 'แผ่นงาน1!9,2': { text: `ยังอยู่ ${bytes.length}` } });
  });

  it('that is none does not open at the start either', async () => {
    await expect(openPreview({ open: Buffer.from('?') })).rejects.toThrow('ไฟล์นี้เปิดเป็นสเปรดชีตไม่ได้');
  });
});
