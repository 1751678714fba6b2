/** The evidence as the sidebar gets it: every item of the framework, what is known of it, and what is missing. */

import type { Host } from '../../../local/host/host';
import type { Answer, Evidence, EvidenceItem } from '../../../sidebar/contract';
import {
  a1Of,
  columnOf,
  done,
  expectPlainThai,
  freshWorkbook,
  hand,
  rowOf,
  sampleWorkbook,
  sheetOf,
  shownAt,
  type,
} from '../../workbook/office';
import { checkAll, page, SITE, siteOf, withLinks } from '../../workbook/small-site';

const TAB = 'indicator.9';
const ORDER = ['error', 'warning', 'info'];
const DAY = 24 * 60 * 60 * 1000;

function evidenceOf(host: Host): Evidence {
  const answer = host.call('sidebarEvidence') as Answer<Evidence>;
  if (!answer.ok) throw new Error(JSON.stringify(answer.failure));
  return answer.value;
}

function itemOf(host: Host, code: string): EvidenceItem {
  const item = evidenceOf(host).items.find((candidate) => candidate.code === code);
  if (item === undefined) throw new Error(`no item ${code}`);
  return item;
}

describe('the items', () => {
  const host = sampleWorkbook();

  it('are those of the framework in ITAS order, whatever the order of the rows', () => {
    const sorted = sampleWorkbook();
    const sheet = hand(sorted, TAB);
    const first = rowOf(sorted, TAB, 'O1');
    sheet
      .getRange(first, 1, 25, sheet.getLastColumn())
      .sort({ column: columnOf(sorted, TAB, 'code'), ascending: false });
    expect(evidenceOf(sorted).items.map(({ code }) => code)).toEqual(
      Array.from({ length: 35 }, (_none, index) => `O${index + 1}`),
    );
  });

  it('come with title, sub-indicator, score, claim, links, components and their cell', () => {
    type(host, TAB, 'O4', 'score', '๑๐๐');
    const { title, subIndicator, score, claim, links, components, cell } = itemOf(host, 'O4');
    expect(title).toBe(shownAt(host, TAB, 'O4', 'title'));
    expect(subIndicator.code).toBe('9.1');
    expectPlainThai(subIndicator.name);
    expect([score, claim]).toEqual(['100.00', 'มี']);
    expect(links.map(({ address }) => address)).toEqual(String(shownAt(host, TAB, 'O4', 'urls')).split('\n'));
    expect(components.map(({ id }) => id)).toEqual(['O4-1', 'O4-2', 'O4-3', 'O4-4']);
    expect(components[0]!.text).toBe(shownAt(host, 'components', 'O4-1', 'component'));
    expect(cell).toEqual({
      sheetId: sheetOf(host, TAB).id,
      a1: a1Of(host, TAB, 'O4', 'urls'),
      row: { key: 'O4', a1: a1Of(host, TAB, 'O4', 'code') },
    });
  });

  it('have the state that the check writes into the tab', () => {
    const checked = sampleWorkbook();
    type(checked, TAB, 'O1', 'checkedByEye', true);
    type(checked, TAB, 'O2', 'urls', '');
    type(checked, TAB, 'O3', 'urls', 'ไม่ใช่ลิงก์');
    type(checked, 'components', 'O4-1', 'shown', true);
    done(checked, 'scoreAndCheck');
    const { items } = evidenceOf(checked);
    const ofTab = items.filter(({ cell }) => cell?.sheetId === sheetOf(checked, TAB).id);
    expect(ofTab.length).toBeGreaterThan(20);
    for (const { code, stateWords } of ofTab) {
      expect([code, stateWords]).toEqual([code, shownAt(checked, TAB, code, 'state')]);
    }
    expect(items.slice(0, 5).map(({ state }) => state)).toEqual([
      'seen',
      'missing',
      'faulty',
      'incomplete',
      'unopened',
    ]);
  });

  it('of a workbook in which nothing was entered know nothing, and call nothing good', () => {
    const { items, links } = evidenceOf(freshWorkbook());
    expect(links).toEqual({ checked: 0, all: 0, waiting: 0 });
    expect(new Set(items.map(({ state }) => state))).toEqual(new Set(['missing']));
    expect(new Set(items.map(({ score, owner, due, claim }) => [score, owner, due, claim].join('')))).toEqual(
      new Set(['']),
    );
  });

  it('whose row was deleted are there, without anything that could be ticked', () => {
    const without = sampleWorkbook();
    hand(without, TAB).deleteRow(rowOf(without, TAB, 'O4'));
    const { items } = evidenceOf(without);
    const gone = items.find(({ code }) => code === 'O4')!;
    expect(items).toHaveLength(35);
    expect([gone.links, gone.components, gone.mark]).toEqual([[], [], '']);
    expect(gone.gaps[0]).toMatchObject({ severity: 'error' });
    expect(gone.gaps[0]!.message).toContain('ไม่พบแถวของข้อนี้');
  });
});

describe('a due date', () => {
  it('is worded, and overdue from the day after as long as the item is open', () => {
    const host = sampleWorkbook();
    type(host, TAB, 'O2', 'urls', '');
    for (const code of ['O2', 'O4']) type(host, TAB, code, 'due', '20/4/2567');
    type(host, TAB, 'O4', 'checkedByEye', true);
    expect([itemOf(host, 'O2').due, itemOf(host, 'O2').isOverdue]).toEqual(['20 เม.ย. 2567', false]);
    host.clock.advance(DAY);
    expect([itemOf(host, 'O2').isOverdue, itemOf(host, 'O4').isOverdue]).toEqual([true, false]);
  });

  it('counts the days of the spreadsheet, not of the script', () => {
    const host = sampleWorkbook();
    type(host, TAB, 'O2', 'urls', '');
    type(host, TAB, 'O2', 'due', '20/4/2567');
    host.clock.advance(DAY);
    // 10:00 in Bangkok is still the evening before in Honolulu.
    host.state.timeZone = 'Pacific/Honolulu';
    expect(itemOf(host, 'O2').isOverdue).toBe(false);
  });
});

describe('the links', () => {
  it('bear the verdict of the check and its words; what was never opened says so', () => {
    const host = withLinks(siteOf({ [`${SITE}/o1/1`]: () => page('', 404) }).network, 2, 1);
    checkAll(host);
    type(host, TAB, 'O3', 'urls', `${SITE}/o3/1`);
    const { items, links } = evidenceOf(host);
    expect(items.slice(0, 3).map((item) => item.links.map(({ verdict }) => verdict))).toEqual([
      ['broken'],
      ['works'],
      ['unopened'],
    ]);
    const [broken, works, unopened] = items.slice(0, 3).map((item) => item.links[0]!);
    expect(broken!.words).toContain('404');
    expect(works!.words).toMatch(/^ใช้ได้ \(20 เม\.ย\. 2567 10:00\sน\.\)$/);
    expect(works!.isDoubtful).toBe(false);
    expect(unopened!.words).toBe('ยังไม่ตรวจ');
    expect(links).toEqual({ checked: 2, all: 3, waiting: 0 });
  });

  it('that took the place of others ask for a new check', () => {
    const host = withLinks(siteOf().network, 1, 1);
    checkAll(host);
    type(host, TAB, 'O1', 'urls', `${SITE}/o1/new`);
    expect(itemOf(host, 'O1')).toMatchObject({ state: 'recheck', links: [{ words: 'ต้องตรวจใหม่' }] });
  });

  it('that were opened and are doubtful say so', () => {
    const host = withLinks(siteOf({ [`${SITE}/o1/1`]: () => page('404 ไม่พบหน้า ไม่พบข้อมูล') }).network, 1, 1);
    checkAll(host);
    const { verdict, isDoubtful, words } = itemOf(host, 'O1').links[0]!;
    expect([verdict, isDoubtful]).toEqual(['works', true]);
    expect(words).toContain('เหมือนหน้าแจ้งว่าไม่พบข้อมูล');
  });
});

describe('the gaps', () => {
  it('of an item are with it, the worst first; all others are apart, and none is lost', () => {
    const host = sampleWorkbook();
    type(host, TAB, 'O3', 'urls', 'ไม่ใช่ลิงก์');
    type(host, TAB, 'O3', 'owner', '');
    type(host, TAB, 'O5', 'due', 'พรุ่งนี้');
    type(host, 'settings', 'domains', 'value', '');
    type(host, 'indicator.1', '1', 'official', 'เก้าสิบ');
    const { items, others } = evidenceOf(host);
    const severities = items[2]!.gaps.map(({ severity }) => severity);
    expect(severities[0]).toBe('error');
    expect(severities).toEqual([...severities].sort((a, b) => ORDER.indexOf(a) - ORDER.indexOf(b)));
    expect(items[4]!.gaps.map(({ message }) => message).join('\n')).toContain('พรุ่งนี้');
    expect(others.map(({ message }) => message).join('\n')).toMatch(/เก้าสิบ[\s\S]*โดเมน|โดเมน[\s\S]*เก้าสิบ/);
    const overview = host.call('sidebarOverview') as Answer<{ openGaps: number }>;
    const all = items.flatMap(({ gaps }) => gaps).length + others.length;
    expect(overview).toMatchObject({ ok: true, value: { openGaps: all } });
  });
});

describe('looks by eye', () => {
  it('count while the links are those that were looked at, and name who looked', () => {
    const host = sampleWorkbook();
    host.call('sidebarSetPerson', 'สมหญิง');
    type(host, TAB, 'O1', 'checkedByEye', true);
    expect(itemOf(host, 'O1')).toMatchObject({ checkedByEye: true, checkedBy: 'สมหญิง 20 เม.ย. 2567', state: 'seen' });
    expect(evidenceOf(host).person).toBe('สมหญิง');
    // As a script does it: the trigger sees nothing, and the box stays ticked in the sheet.
    hand(host, TAB)
      .getRange(a1Of(host, TAB, 'O1', 'urls'))
      .setValue('https://www.khampom.example/new');
    const { checkedByEye, gaps } = itemOf(host, 'O1');
    expect(checkedByEye).toBe(false);
    expect(gaps.map(({ message }) => message).join('\n')).toContain('เคยตรวจด้วยตาแล้ว แต่ลิงก์เปลี่ยนไป');
  });

  it('for components count for the links of then, and are told apart from those of now', () => {
    const host = sampleWorkbook();
    type(host, 'components', 'O4-1', 'shown', true);
    const marks = () => itemOf(host, 'O4').components.map(({ shown, elsewhere }) => [shown, elsewhere]);
    expect(marks()).toEqual([[true, false], ...Array(3).fill([false, false])]);
    type(host, TAB, 'O4', 'urls', 'https://www.khampom.example/new');
    expect(marks()).toEqual([[false, true], ...Array(3).fill([false, false])]);
  });
});

describe('reading', () => {
  it('is one read a tab, and writes nothing', () => {
    const host = sampleWorkbook();
    host.spreadsheet.calculate();
    host.calls.reset();
    host.call('sidebarOverview');
    const reads = host.calls.byMethod()['Spreadsheet Range.getValues'];
    host.calls.reset();
    evidenceOf(host);
    expect(host.calls.byMethod()['Spreadsheet Range.getValues']).toBe(reads);
    expect(host.calls.total('write')).toBe(0);
  });

  it('of a file that was never set up says what to do', () => {
    const host = freshWorkbook();
    const spreadsheet = host.spreadsheet.SpreadsheetApp.getActiveSpreadsheet();
    const keep = spreadsheet.insertSheet('ของฉัน');
    for (const sheet of spreadsheet.getSheets()) {
      if (sheet.getSheetId() !== keep.getSheetId()) spreadsheet.deleteSheet(sheet);
    }
    const answer = host.call('sidebarEvidence') as Answer<Evidence>;
    expect(answer).toMatchObject({ ok: false, failure: { code: 'not-set-up' } });
  });
});
