/** What the sidebar is told of analysis and measures, drafting what somebody chose, and taking it back. */

import type { Host } from '../../../local/host/host';
import type { Answer, Drafted, DraftRequest, Failure, Measures } from '../../../sidebar/contract';
import { MEASURE_FIELDS } from '../../../src/ita/measures/fields';
import {
  columnValues,
  deleteColumn,
  done,
  expectPlainThai,
  freshWorkbook,
  hand,
  headerRowOf,
  rowOf,
  sampleWorkbook,
  sheetOf,
  shownAt,
  type,
  workedWorkbook,
  writesBesideLog,
} from '../../workbook/office';
import { contents, harmed, peopleCells } from '../../workbook/people';

const TABS = 21;

function valueIn<T>(answer: unknown): T {
  const given = answer as Answer<T>;
  if (!given.ok) throw new Error(JSON.stringify(given.failure));
  return given.value;
}

const view = (host: Host) => valueIn<Measures>(host.call('sidebarMeasures'));
const take = (host: Host, request: DraftRequest) => valueIn<Drafted>(host.call('sidebarDraft', request));
/** Asked for by somebody who looks at the workbook as it is. */
const undo = (host: Host) =>
  valueIn<Drafted>(host.call('sidebarUndoDraft', { mark: view(host).undo?.mark ?? 'nothing' }));

/** Drafts the changes that `wanted` picks of those on offer. */
function takeOf(host: Host, wanted: (id: string) => boolean): Drafted {
  const { changes, mark } = view(host);
  return take(host, { accepted: changes.map(({ id }) => id).filter(wanted), mark });
}

function failureOf(answer: unknown): Failure {
  const given = answer as Answer<unknown>;
  if (given.ok) throw new Error('it was not refused');
  expectPlainThai(given.failure.message + given.failure.remedy);
  return given.failure;
}

/** Somebody types while a command reads: after the tabs with texts were read, before the last of all tabs is. */
function whileReading(host: Host, typed: () => void): void {
  const { name } = sheetOf(host, 'indicator.10');
  let isTyped = false;
  host.calls.failOn(({ method, sheet }) => {
    if (!isTyped && method === 'Range.getValues' && sheet === name) {
      isTyped = true;
      typed();
    }
    return false;
  });
}

const idsOf = ({ changes }: Measures) => changes.map(({ id }) => id);
const textsOf = (host: Host, id: string) => MEASURE_FIELDS.map((field) => shownAt(host, 'measures', id, field));
const lastLog = (host: Host, key: string) => columnValues(host, 'log', key).filter(Boolean).pop();

/** Scores that make the drafts of some ประเด็น say something else. */
function changeFigures(host: Host): void {
  type(host, 'indicator.8', '8', 'official', 71.25);
}

function typeIntoMeasure(host: Host, id: string, key: string, text: string): void {
  type(host, 'measures', id, key, text);
}

describe('what is told', () => {
  it('of a workbook that nobody drafted in: seven ประเด็น without text, and everything on offer', () => {
    const { issues, changes, kept, undo: last } = view(sampleWorkbook());
    expect(issues.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(issues.every(({ analysis, measures }) => analysis?.origin === 'blank' && measures.length === 0)).toBe(true);
    expect(changes.filter(({ id }) => /^\d\.analysis$/.test(id))).toHaveLength(7);
    const added = changes.filter(({ kind }) => kind === 'added');
    expect(added.length).toBeGreaterThanOrEqual(7);
    for (const { id, where, parts, cell } of added) {
      expect(where).toMatch(new RegExp(`^ประเด็นที่ \\d · ${id}$`));
      expect(parts).toHaveLength(MEASURE_FIELDS.length);
      expect(parts.every(({ before, after }) => before === '' && after !== '')).toBe(true);
      expect(cell).toBeNull();
    }
    expect(kept).toEqual([]);
    expect(last).toBeNull();
  });

  it('of one without any score: that there is none', () => {
    expect(view(freshWorkbook()).hasScores).toBe(false);
    expect(view(sampleWorkbook()).hasScores).toBe(true);
  });

  it('of a drafted one: nothing to change, whose each text is, where it stands, and when it was drafted', () => {
    const host = workedWorkbook();
    typeIntoMeasure(host, 'M2568-3-1', 'owner', 'นายสมชาย กองช่าง');
    type(host, 'analysis', '2', 'analysis', 'คณะทำงานเขียนใหม่ทั้งหมด');
    const { issues, changes, kept, undo: last } = view(host);
    expect(changes).toEqual([]);
    expect(issues[1]!.analysis).toMatchObject({ origin: 'hand', text: 'คณะทำงานเขียนใหม่ทั้งหมด' });
    expect(issues[0]!.analysis).toMatchObject({ origin: 'draft' });
    const row = rowOf(host, 'measures', 'M2568-3-1');
    expect(issues[2]!.measures.find(({ id }) => id === 'M2568-3-1')).toMatchObject({
      origin: 'partly',
      cell: { sheetId: sheetOf(host, 'measures').id, a1: `D${row}` },
    });
    expect(kept.map(({ where, label, text }) => [where, label, text])).toEqual([
      ['ประเด็นที่ 2', 'ผลการวิเคราะห์', 'คณะทำงานเขียนใหม่ทั้งหมด'],
      ['ประเด็นที่ 3 · M2568-3-1', 'ผู้รับผิดชอบ', 'นายสมชาย กองช่าง'],
    ]);
    expect(kept.every(({ draft, text }) => draft !== '' && draft !== text)).toBe(true);
    expect(last).toMatchObject({ at: '20 เม.ย. 2567 10:00 น.', texts: 6 });
    expect(last!.rows).toBe(columnValues(host, 'measures', 'id').filter(Boolean).length - 1);
  });

  it('of measures written by hand too, also where they have no id yet', () => {
    const host = workedWorkbook();
    const row = hand(host, 'measures').getLastRow() + 1;
    hand(host, 'measures').getRange(row, 2).setValue(4);
    hand(host, 'measures').getRange(row, 4).setValue('จัดเวทีประชาคม');
    const ofFour = view(host).issues[3]!.measures;
    expect(ofFour[ofFour.length - 1]).toMatchObject({ id: '', text: 'จัดเวทีประชาคม', origin: 'hand' });
    expect(view(host).changes).toEqual([]);
  });

  it('how far each measure has come, and all of them; what nobody said is not taken for planned', () => {
    const host = workedWorkbook();
    const [one, two, three] = view(host).issues.flatMap(({ measures }) => measures.map(({ id }) => id));
    type(host, 'measures', one!, 'status', 'เสร็จ');
    type(host, 'measures', two!, 'status', 'ไม่ได้ทำ');
    type(host, 'measures', three!, 'status', '');
    const { issues, progress } = view(host);
    const told = new Map(issues.flatMap(({ measures }) => measures.map(({ id, status }) => [id, status])));
    expect([one, two, three].map((id) => told.get(id!))).toEqual(['เสร็จ', 'ไม่ได้ทำ', '']);
    expect(progress).toEqual({ done: 1, all: told.size, unknown: 1 });
  });

  it('with one read of values a tab, and nothing written', () => {
    const host = workedWorkbook();
    host.spreadsheet.calculate();
    host.calls.reset();
    view(host);
    expect(host.calls.byMethod()['Spreadsheet Range.getValues']).toBe(TABS);
    expect(host.calls.total('write')).toBe(0);
  });
});

describe('drafting what was chosen', () => {
  it('everything is the same as the command of the menu', () => {
    const [bySidebar, byMenu] = [sampleWorkbook(), sampleWorkbook()];
    const { rows, texts, left, now } = takeOf(bySidebar, () => true);
    done(byMenu, 'draft');
    expect(contents(bySidebar)).toEqual(contents(byMenu));
    expect([texts, left]).toEqual([7, 0]);
    expect(rows).toBe(now.issues.flatMap(({ measures }) => measures).length);
    expect(now).toEqual(view(bySidebar));
    expect(now.changes).toEqual([]);
    expect(now.undo).toMatchObject({ texts, rows });
  });

  it('leaves what was refused as it is, with its fingerprint, and offers it again', () => {
    const host = workedWorkbook();
    changeFigures(host);
    const before = view(host);
    const [chosen, ...others] = before.changes.filter(({ kind }) => kind === 'updated');
    expect(others.length).toBeGreaterThan(1);
    const cells = peopleCells(host);
    const marks = columnValues(host, 'measures', 'drafts');
    const { texts, rows, now } = take(host, { accepted: [chosen!.id], mark: before.mark });
    expect([texts, rows]).toEqual([1, 0]);
    expect(harmed(cells, peopleCells(host))).toHaveLength(1);
    expect(idsOf(now)).toEqual(idsOf(before).filter((id) => id !== chosen!.id));
    expect(now.kept).toEqual(before.kept);
    const field = chosen!.id.split('.')[1]!;
    if (field === 'analysis') expect(columnValues(host, 'measures', 'drafts')).toEqual(marks);
    expect(takeOf(host, () => true).now.changes).toEqual([]);
  });

  it('adds one row and not the other, and never takes a person’s text for a draft afterwards', () => {
    const host = sampleWorkbook();
    const added = idsOf(view(host)).filter((id) => id.startsWith('M'));
    const { rows, texts } = takeOf(host, (id) => id === added[1]);
    expect([rows, texts]).toEqual([1, 0]);
    expect(columnValues(host, 'measures', 'id').filter(Boolean)).toEqual([added[1]]);
    type(host, 'analysis', '1', 'analysis', 'เขียนเองก่อนร่าง');
    done(host, 'draft');
    expect(shownAt(host, 'analysis', '1', 'analysis')).toBe('เขียนเองก่อนร่าง');
  });

  it('gives rows written by hand their id along with anything that is accepted', () => {
    const host = workedWorkbook();
    changeFigures(host);
    const row = hand(host, 'measures').getLastRow() + 1;
    hand(host, 'measures').getRange(row, 2).setValue(4);
    hand(host, 'measures').getRange(row, 4).setValue('จัดเวทีประชาคม');
    takeOf(host, (id) => id.endsWith('.analysis'));
    expect(hand(host, 'measures').getRange(row, 1).getValue()).toBe('M2568-4-H1');
  });

  it('writes nothing where nothing was accepted', () => {
    const host = sampleWorkbook();
    const { mark } = view(host);
    const before = contents(host);
    expect(take(host, { accepted: [], mark })).toMatchObject({ texts: 0, rows: 0 });
    expect(contents(host)).toEqual(before);
  });

  it.each([
    ['a text was edited', (host: Host) => typeIntoMeasure(host, 'M2568-1-1', 'owner', 'กองคลัง')],
    ['a score was typed', (host: Host) => type(host, 'indicator.6', '6', 'official', 55)],
    ['somebody else drafted', (host: Host) => void done(host, 'draft')],
  ])('is refused where %s since it was read, and writes nothing', (_what, edit) => {
    const host = workedWorkbook();
    changeFigures(host);
    const { mark, changes } = view(host);
    edit(host);
    const before = contents(host);
    const request = { accepted: changes.map(({ id }) => id), mark };
    expect(failureOf(host.call('sidebarDraft', request)).code).toBe('stale');
    expect(contents(host)).toEqual(before);
  });

  it('is refused where a colleague fills the cell while the command reads, and the text stays', () => {
    const host = workedWorkbook();
    typeIntoMeasure(host, 'M2568-3-1', 'owner', '');
    const { mark } = view(host);
    whileReading(host, () => typeIntoMeasure(host, 'M2568-3-1', 'owner', 'กองคลัง โดยนางสาวสมศรี'));
    const request = { accepted: ['M2568-3-1.owner'], mark };
    expect(failureOf(host.call('sidebarDraft', request)).code).toBe('stale');
    expect(shownAt(host, 'measures', 'M2568-3-1', 'owner')).toBe('กองคลัง โดยนางสาวสมศรี');
  });

  it('from the menu keeps what a colleague writes while the command reads, and undo too', () => {
    const host = workedWorkbook();
    changeFigures(host);
    typeIntoMeasure(host, 'M2568-3-1', 'owner', '');
    whileReading(host, () => typeIntoMeasure(host, 'M2568-3-1', 'owner', 'กองคลัง โดยนางสาวสมศรี'));
    done(host, 'draft');
    expect(shownAt(host, 'measures', 'M2568-3-1', 'owner')).toBe('กองคลัง โดยนางสาวสมศรี');
    undo(host);
    expect(shownAt(host, 'measures', 'M2568-3-1', 'owner')).toBe('กองคลัง โดยนางสาวสมศรี');
  });

  it('is refused for a change that isn’t on offer', () => {
    const host = sampleWorkbook();
    const { mark } = view(host);
    const before = contents(host);
    expect(failureOf(host.call('sidebarDraft', { accepted: ['M2568-1-9'], mark })).code).toBe('unknown-change');
    expect(failureOf(host.call('sidebarDraft', { accepted: 'all', mark })).code).toBe('bad-request');
    expect(contents(host)).toEqual(before);
  });

  it('says in the journal how many of how many were taken', () => {
    const host = sampleWorkbook();
    const all = idsOf(view(host)).length;
    takeOf(host, (id) => id.endsWith('.analysis'));
    expect(lastLog(host, 'action')).toBe('ร่างบทวิเคราะห์และมาตรการ');
    expect(lastLog(host, 'outcome')).toContain(`เลือกใช้ 7 จาก ${all} รายการ`);
  });

  it('writes one block a tab at first, and texts beside one block of marks later', () => {
    const host = sampleWorkbook();
    const { changes, mark } = view(host);
    host.calls.reset();
    take(host, { accepted: changes.map(({ id }) => id), mark });
    expect(writesBesideLog(host)).toEqual(['Range.setValues วิเคราะห์', 'Range.setValues มาตรการ']);
    changeFigures(host);
    const later = view(host);
    host.calls.reset();
    take(host, { accepted: idsOf(later), mark: later.mark });
    expect(writesBesideLog(host).length).toBeLessThanOrEqual(later.changes.length + 2);
    expect(host.calls.byMethod()['Spreadsheet Range.getValues']).toBe(TABS + 4);
  });

  it('offers nothing that the tab has no column for', () => {
    const host = workedWorkbook();
    changeFigures(host);
    const before = idsOf(view(host));
    deleteColumn(host, 'measures', 'owner');
    const { changes } = view(host);
    expect(changes.map(({ id }) => id)).toEqual(before.filter((id) => !id.endsWith('.owner')));
    expect(takeOf(host, () => true).now.changes).toEqual([]);
  });

  it('leaves a second row of a ประเด็น alone', () => {
    const host = workedWorkbook();
    const row = hand(host, 'analysis').getLastRow() + 1;
    hand(host, 'analysis')
      .getRange(row, 1, 1, 3)
      .setValues([['2', '', 'ร่างสำรองของเรา']]);
    changeFigures(host);
    const { changes } = view(host);
    takeOf(host, () => true);
    const drafted = changes.find(({ id }) => id === '2.analysis')!.parts[0]!.after;
    expect(shownAt(host, 'analysis', '2', 'analysis')).toBe(drafted);
    expect(hand(host, 'analysis').getRange(row, 3).getValue()).toBe('ร่างสำรองของเรา');
  });

  it('keeps a text that begins like a formula a text', () => {
    const host = freshWorkbook();
    type(host, 'settings', 'divisions', 'value', ' =1+1');
    takeOf(host, () => true);
    expect(columnValues(host, 'measures', 'owner')).toContain(' =1+1');
    const formulas = Object.values(sheetOf(host, 'measures').cells).flatMap((row) => Object.values(row));
    expect(formulas.filter(({ formula }) => formula !== undefined)).toEqual([]);
    expect(view(host).changes).toEqual([]);
  });
});

describe('taking the last drafting back', () => {
  it('of a first one, from the menu, leaves the tabs as they were', () => {
    const host = sampleWorkbook();
    const before = peopleCells(host);
    const offered = idsOf(view(host));
    done(host, 'draft');
    const { texts, rows, left, now } = undo(host);
    const filled = [...peopleCells(host)].filter(([place, held]) => !before.has(place) && !held.startsWith('["",'));
    expect(filled).toEqual([]);
    for (const key of ['id', ...MEASURE_FIELDS, 'status', 'drafts', 'undo']) {
      expect(columnValues(host, 'measures', key).filter(Boolean)).toEqual([]);
    }
    expect([texts, left]).toEqual([7, 0]);
    expect(rows).toBeGreaterThanOrEqual(7);
    expect(now.undo).toBeNull();
    expect(idsOf(now)).toEqual(offered);
    expect(now).toEqual(view(host));
  });

  it('brings back the texts before, to the letter, and whose they were', () => {
    const host = workedWorkbook();
    typeIntoMeasure(host, 'M2568-3-1', 'owner', 'นายสมชาย กองช่าง');
    const before = peopleCells(host);
    const shown = view(host).issues;
    changeFigures(host);
    const drafted = takeOf(host, () => true);
    expect(drafted.texts).toBeGreaterThan(1);
    const { texts, rows, left, now } = undo(host);
    type(host, 'indicator.8', '8', 'official', 91.82);
    expect({ texts, rows, left }).toEqual({ texts: drafted.texts, rows: drafted.rows, left: 0 });
    expect(now.issues).toEqual(shown);
    const figures = harmed(before, peopleCells(host)).filter((line) => !/91\.82|71\.25/.test(line));
    expect(figures).toEqual([]);
  });

  it('leaves what was written over since, cell by cell, and says how much', () => {
    const host = workedWorkbook();
    changeFigures(host);
    const { now } = takeOf(host, () => true);
    expect(now.undo!.texts).toBeGreaterThan(2);
    type(host, 'analysis', '2', 'analysis', 'แก้ไขหลังร่าง');
    const before = view(host).undo!.texts;
    const { texts, left } = undo(host);
    expect({ texts, left }).toEqual({ texts: before, left: 1 });
    expect(shownAt(host, 'analysis', '2', 'analysis')).toBe('แก้ไขหลังร่าง');
    expect(shownAt(host, 'analysis', '2', 'origin')).toBe('แก้ไขเอง');
  });

  it.each([
    ['a text of it was edited', (host: Host, id: string) => typeIntoMeasure(host, id, 'period', 'ทั้งปี')],
    ['a text of it was removed', (host: Host, id: string) => typeIntoMeasure(host, id, 'owner', '')],
    ['it was put to another ประเด็น', (host: Host, id: string) => typeIntoMeasure(host, id, 'issue', '5')],
    [
      'somebody noted something beside it',
      (host: Host, id: string) =>
        void hand(host, 'measures')
          .getRange(rowOf(host, 'measures', id), hand(host, 'measures').getLastColumn() + 1)
          .setValue('อนุมัติแล้ว'),
    ],
    ['it was begun', (host: Host, id: string) => typeIntoMeasure(host, id, 'status', 'กำลังดำเนินการ')],
    ['its status is a word that we do not know', (host: Host, id: string) => typeIntoMeasure(host, id, 'status', 'รอ')],
    ['it has a day', (host: Host, id: string) => typeIntoMeasure(host, id, 'doneAt', '15/1/2568')],
    ['somebody noted what came of it', (host: Host, id: string) => typeIntoMeasure(host, id, 'outcome', 'อบรมแล้ว')],
    ['it has evidence', (host: Host, id: string) => typeIntoMeasure(host, id, 'proof', 'https://www.example.go.th/m3')],
  ])('keeps an added row whole where %s', (_what, edit) => {
    const host = sampleWorkbook();
    done(host, 'draft');
    edit(host, 'M2568-3-1');
    const texts = textsOf(host, 'M2568-3-1');
    const { rows, left } = undo(host);
    expect(left).toBe(1);
    expect(rows).toBeGreaterThan(1);
    expect(columnValues(host, 'measures', 'id').filter(Boolean)).toEqual(['M2568-3-1']);
    expect(textsOf(host, 'M2568-3-1')).toEqual(texts);
  });

  it('removes an added row where its status still is the plan, or was cleared', () => {
    const host = sampleWorkbook();
    done(host, 'draft');
    expect(shownAt(host, 'measures', 'M2568-3-1', 'status')).toBe('แผน');
    typeIntoMeasure(host, 'M2568-3-1', 'status', '');
    expect(undo(host).left).toBe(0);
    expect(columnValues(host, 'measures', 'status').filter(Boolean)).toEqual([]);
    expect(columnValues(host, 'measures', 'id').filter(Boolean)).toEqual([]);
  });

  it('removes the rows that were added while the workbook had no columns for some of the texts', () => {
    const host = sampleWorkbook();
    for (const key of ['success', 'expected', 'status']) deleteColumn(host, 'measures', key);
    done(host, 'draft');
    expect(undo(host).left).toBe(0);
    expect(columnValues(host, 'measures', 'id').filter(Boolean)).toEqual([]);
  });

  it('is refused where somebody drafted since, whatever the clock says, and writes nothing', () => {
    const host = workedWorkbook();
    const seen = view(host).undo!;
    changeFigures(host);
    takeOf(host, (id) => id === '2.analysis');
    const before = contents(host);
    expect(failureOf(host.call('sidebarUndoDraft', { mark: seen.mark })).code).toBe('stale');
    expect(contents(host)).toEqual(before);
    expect(failureOf(host.call('sidebarUndoDraft')).code).toBe('bad-request');
  });

  it('is the same drafting after its rows were sorted and one of its texts was edited', () => {
    const host = workedWorkbook();
    const { mark } = view(host).undo!;
    const sheet = hand(host, 'measures');
    const header = headerRowOf(host, 'measures');
    const drafted = sheet.getRange(header + 1, 1, sheet.getLastRow() - header, sheet.getLastColumn());
    drafted.sort({ column: 1, ascending: false });
    typeIntoMeasure(host, 'M2568-3-1', 'owner', 'กองคลัง');
    expect(view(host).undo!.mark).toBe(mark);
  });

  it('keeps a row whole that a colleague writes into while the command reads', () => {
    const host = workedWorkbook();
    whileReading(host, () => typeIntoMeasure(host, 'M2568-3-1', 'steps', 'ขั้นตอนที่พิมพ์เองทั้งหมด'));
    expect(undo(host).left).toBe(1);
    expect(columnValues(host, 'measures', 'steps').filter(Boolean)).toEqual(['ขั้นตอนที่พิมพ์เองทั้งหมด']);
  });

  it('goes with the rows that a colleague moves while the command reads', () => {
    const host = workedWorkbook();
    const row = rowOf(host, 'measures', 'M2568-3-1');
    whileReading(host, () => {
      hand(host, 'measures').insertRowBefore(row);
      hand(host, 'measures').getRange(row, 4).setValue('แถวที่แทรกเอง');
    });
    expect(undo(host).left).toBe(0);
    expect(columnValues(host, 'measures', 'measure').filter(Boolean)).toEqual(['แถวที่แทรกเอง']);
  });

  it('goes with the rows where they were sorted, and leaves a copy of a row alone', () => {
    const host = workedWorkbook();
    changeFigures(host);
    const before = Object.fromEntries(['M2568-2-1', 'M2568-7-1'].map((id) => [id, textsOf(host, id)] as const));
    takeOf(host, () => true);
    const sheet = hand(host, 'measures');
    const header = headerRowOf(host, 'measures');
    const last = sheet.getLastRow();
    sheet.getRange(header + 1, 1, last - header, sheet.getLastColumn()).sort({ column: 1, ascending: false });
    const copied = sheet.getRange(rowOf(host, 'measures', 'M2568-2-1'), 1, 1, sheet.getLastColumn());
    copied.copyTo(sheet.getRange(last + 1, 1));
    const copy = sheet.getRange(last + 1, 4, 1, 4).getValues()[0];
    undo(host);
    for (const [id, texts] of Object.entries(before)) expect(textsOf(host, id)).toEqual(texts);
    expect(sheet.getRange(last + 1, 4, 1, 4).getValues()[0]).toEqual(copy);
    expect(view(host).undo).toBeNull();
  });

  it('is possible once, and only for the last drafting', () => {
    const host = workedWorkbook();
    changeFigures(host);
    takeOf(host, (id) => id === '2.analysis');
    expect(view(host).undo).toMatchObject({ texts: 1, rows: 0 });
    undo(host);
    const before = contents(host);
    expect(failureOf(host.call('sidebarUndoDraft', { mark: 'gone' })).code).toBe('nothing-to-undo');
    expect(contents(host)).toEqual(before);
  });

  it('is still possible after a drafting that found nothing to write', () => {
    const host = workedWorkbook();
    const { undo: last } = view(host);
    done(host, 'draft');
    expect(last).not.toBeNull();
    expect(view(host).undo).toEqual(last);
  });

  it('is told in the journal', () => {
    const host = workedWorkbook();
    undo(host);
    expect(lastLog(host, 'action')).toBe('ย้อนการร่าง');
    expect(lastLog(host, 'outcome')).toMatch(/^คืนข้อความเดิม 7 ช่อง; ล้างมาตรการที่การร่างเพิ่มไว้ \d+ แถว$/);
  });

  it('is not offered in a workbook of an older version until it is repaired, which is told; drafting works', () => {
    const host = sampleWorkbook();
    expect(view(host).forgetful).toEqual([]);
    for (const tab of ['analysis', 'measures']) deleteColumn(host, tab, 'undo');
    expect(view(host).forgetful).toEqual([sheetOf(host, 'analysis').name, sheetOf(host, 'measures').name]);
    expect(takeOf(host, () => true).now).toMatchObject({ changes: [], undo: null });
    done(host, 'repair');
    expect(view(host).forgetful).toEqual([]);
    changeFigures(host);
    const { texts } = takeOf(host, () => true);
    expect(view(host).undo).toMatchObject({ texts });
    expect(undo(host)).toMatchObject({ texts, left: 0 });
  });

  it('forgets what was drafted from the sample when the sample is removed', () => {
    const host = workedWorkbook();
    done(host, 'removeSample');
    expect(view(host).undo).toBeNull();
    expect(columnValues(host, 'analysis', 'undo').filter(Boolean)).toEqual([]);
  });
});
