/** Ticks from the sidebar: they do what the same tick by hand does, and never write over what was changed meanwhile. */

import type { Host } from '../../../local/host/host';
import type { ServiceCall } from '../../../local/host/spreadsheet/calls';
import type { Answer, ComponentTick, Evidence, EvidenceItem, EyeTick } from '../../../sidebar/contract';
import {
  a1Of,
  columnValues,
  deleteColumn,
  done,
  expectPlainThai,
  hand,
  rowOf,
  sampleWorkbook,
  sheetOf,
  shownAt,
  type,
  writesBesideLog,
} from '../../workbook/office';
import { checkAll, page, SITE, siteOf, withLinks } from '../../workbook/small-site';

const TAB = 'indicator.9';
const DAY = 24 * 60 * 60_000;
const NEW = 'https://www.khampom.example/new';

function itemsOf(answer: Answer<Evidence>): EvidenceItem[] {
  if (!answer.ok) throw new Error(JSON.stringify(answer.failure));
  return answer.value.items;
}

const read = (host: Host, code: string) =>
  itemsOf(host.call('sidebarEvidence') as Answer<Evidence>).find((item) => item.code === code)!;
const checkByEye = (host: Host, tick: EyeTick) => host.call('sidebarCheckByEye', { ...tick }) as Answer<Evidence>;
const tickOf = (host: Host, tick: ComponentTick) => host.call('sidebarTick', { ...tick }) as Answer<Evidence>;

/** As somebody does who has just read the item. */
function eye(host: Host, code: string, checked: boolean): EvidenceItem {
  const answer = checkByEye(host, { code, checked, mark: read(host, code).mark });
  return itemsOf(answer).find((item) => item.code === code)!;
}

function component(host: Host, id: string, shown: boolean): EvidenceItem {
  const code = id.split('-')[0]!;
  const answer = tickOf(host, { code, id, shown, mark: read(host, code).mark });
  return itemsOf(answer).find((item) => item.code === code)!;
}

/** Every cell's value, to compare two workbooks. */
function cellsOf(host: Host): Record<string, unknown> {
  host.spreadsheet.calculate();
  return Object.fromEntries(
    host.state.sheets.map(({ name, cells }) => [
      name,
      Object.entries(cells).flatMap(([row, columns]) =>
        Object.entries(columns).flatMap(([column, { value }]) =>
          value === undefined || value === '' ? [] : [[row, column, value]],
        ),
      ),
    ]),
  );
}

type Deed = (host: Host) => void;

const byHand = (id: string, key: 'shown' | 'checkedByEye', on: boolean): Deed => {
  const tab = key === 'shown' ? 'components' : TAB;
  return (host) => type(host, tab, id, key, on);
};

describe('a tick in the sidebar leaves the workbook as the same tick by hand does:', () => {
  const nothing: Deed = () => {};
  it.each<[string, Deed, Deed, Deed]>([
    ['an item looked at', nothing, (host) => eye(host, 'O1', true), byHand('O1', 'checkedByEye', true)],
    [
      'an item not looked at after all, whose state said so',
      (host) => {
        type(host, TAB, 'O1', 'checkedByEye', true);
        done(host, 'scoreAndCheck');
      },
      (host) => eye(host, 'O1', false),
      byHand('O1', 'checkedByEye', false),
    ],
    [
      "an item looked at where another's name stands, which goes into the journal",
      (host) => type(host, TAB, 'O1', 'checkedBy', 'ผอ.กองช่าง'),
      (host) => eye(host, 'O1', true),
      byHand('O1', 'checkedByEye', true),
    ],
    [
      'an item looked at again after its links changed',
      (host) => {
        type(host, TAB, 'O1', 'checkedByEye', true);
        type(host, TAB, 'O1', 'urls', NEW);
      },
      (host) => eye(host, 'O1', true),
      byHand('O1', 'checkedByEye', true),
    ],
    ['a component found', nothing, (host) => component(host, 'O4-2', true), byHand('O4-2', 'shown', true)],
    [
      'a component not found after all',
      byHand('O4-2', 'shown', true),
      (host) => component(host, 'O4-2', false),
      byHand('O4-2', 'shown', false),
    ],
    [
      'a component found again on other links',
      (host) => {
        type(host, 'components', 'O4-2', 'shown', true);
        type(host, TAB, 'O4', 'urls', NEW);
      },
      (host) => component(host, 'O4-2', true),
      byHand('O4-2', 'shown', true),
    ],
  ])('%s', (_what, before, inSidebar, inSheet) => {
    const [sidebar, sheet] = [sampleWorkbook(), sampleWorkbook()];
    for (const host of [sidebar, sheet]) {
      host.call('sidebarSetPerson', 'สมหญิง');
      before(host);
    }
    inSidebar(sidebar);
    inSheet(sheet);
    expect(cellsOf(sidebar)).toEqual(cellsOf(sheet));
    expect(sidebar.logs.filter(({ level }) => level === 'error')).toEqual([]);
  });
});

describe('the answer to a tick', () => {
  it('is the evidence as it is then: state, gaps and signature follow', () => {
    const host = sampleWorkbook();
    host.call('sidebarSetPerson', 'สมหญิง');
    expect(eye(host, 'O1', true)).toMatchObject({
      state: 'seen',
      checkedByEye: true,
      checkedBy: 'สมหญิง 20 เม.ย. 2567',
    });
    const some = component(host, 'O4-1', true);
    expect([some.state, some.components.map(({ shown }) => shown)]).toEqual([
      'incomplete',
      [true, false, false, false],
    ]);
    expect(component(host, 'O4-1', false).state).toBe('unopened');
  });

  it('leaves in the row who changed it, and when', () => {
    const host = sampleWorkbook();
    host.call('sidebarSetPerson', 'สมหญิง');
    eye(host, 'O1', true);
    expect([shownAt(host, TAB, 'O1', 'editedBy'), shownAt(host, TAB, 'O1', 'editedAt')]).toEqual([
      'สมหญิง',
      '2567-04-20 10:00',
    ]);
  });

  it('is the same as a reading gives', () => {
    const host = sampleWorkbook();
    const answered = component(host, 'O4-1', true);
    expect(answered).toEqual(read(host, 'O4'));
  });

  it('bears a mark with which the next tick goes through', () => {
    const host = sampleWorkbook();
    let { mark } = read(host, 'O4');
    for (const id of ['O4-1', 'O4-2', 'O4-3']) {
      const items = itemsOf(tickOf(host, { code: 'O4', id, shown: true, mark }));
      mark = items.find(({ code }) => code === 'O4')!.mark;
    }
    expect(['O4-1', 'O4-2', 'O4-3'].map((id) => shownAt(host, 'components', id, 'shown'))).toEqual([true, true, true]);
  });

  it('costs one reading of the workbook and a handful of calls', () => {
    const host = sampleWorkbook();
    const marks = { O1: read(host, 'O1').mark, O4: read(host, 'O4').mark };
    const readsOf = (run: () => unknown) => {
      host.calls.reset();
      run();
      return host.calls.byMethod()['Spreadsheet Range.getValues'] ?? 0;
    };
    const reading = readsOf(() => host.call('sidebarEvidence'));
    expect(readsOf(() => checkByEye(host, { code: 'O1', checked: true, mark: marks.O1 }))).toBeLessThanOrEqual(
      reading + 3,
    );
    expect(writesBesideLog(host).length).toBeLessThanOrEqual(4);
    const tick = { code: 'O4', id: 'O4-1', shown: true, mark: marks.O4 };
    expect(readsOf(() => tickOf(host, tick))).toBeLessThanOrEqual(reading + 3);
    expect(writesBesideLog(host).length).toBeLessThanOrEqual(4);
  });
});

describe('a component that a person copied into a second row', () => {
  it('is unticked in each, or it would count on', () => {
    const host = sampleWorkbook();
    const sheet = hand(host, 'components');
    const row = rowOf(host, 'components', 'O4-1');
    sheet.insertRowAfter(row);
    sheet.getRange(row, 1, 1, sheet.getLastColumn()).copyTo(sheet.getRange(row + 1, 1));
    host.edit(sheetOf(host, 'components').name, a1Of(host, 'components', 'O4-1', 'shown'), [[true], [true]]);
    expect(read(host, 'O4').components[0]!.shown).toBe(true);
    expect(component(host, 'O4-1', false).components[0]).toMatchObject({ shown: false, elsewhere: false });
  });
});

describe('a tick by somebody who saw another state', () => {
  it.each<[string, Deed]>([
    ['the links changed', (host) => type(host, TAB, 'O4', 'urls', NEW)],
    ['the explanation changed', (host) => type(host, TAB, 'O4', 'explanation', 'ดูที่เมนูหลัก')],
    ['the item was ticked by another', byHand('O4', 'checkedByEye', true)],
    ['a component was ticked by another', byHand('O4-3', 'shown', true)],
    ['the list in the framework changed', (host) => type(host, 'framework', 'O4', 'detail', 'ชื่อหน่วยงาน\nที่อยู่\nแผนที่')],
  ])('is refused where %s, and writes nothing', (_what, change) => {
    const host = sampleWorkbook();
    const { mark } = read(host, 'O4');
    change(host);
    const before = cellsOf(host);
    for (const answer of [
      checkByEye(host, { code: 'O4', checked: false, mark }),
      tickOf(host, { code: 'O4', id: 'O4-1', shown: true, mark }),
    ]) {
      expect(answer).toMatchObject({ ok: false, failure: { code: 'stale' } });
      if (!answer.ok) expect(answer.failure.message).toContain('ข้อ O4 ถูกแก้ไข');
    }
    expect(cellsOf(host)).toEqual(before);
  });

  it('is refused where one of the links was found broken since', () => {
    let isGone = false;
    const host = withLinks(siteOf({ [`${SITE}/o4/1`]: () => page('ข้อ 4', isGone ? 404 : 200) }).network, 4);
    checkAll(host);
    const { mark } = read(host, 'O4');
    isGone = true;
    host.clock.advance(2 * DAY);
    checkAll(host);
    expect(read(host, 'O4').links[0]!.verdict).toBe('broken');
    expect(checkByEye(host, { code: 'O4', checked: true, mark })).toMatchObject({
      ok: false,
      failure: { code: 'stale' },
    });
    expect(shownAt(host, TAB, 'O4', 'checkedByEye')).not.toBe(true);
  });

  it('goes through where the links were checked again with the same verdicts', () => {
    const host = withLinks(siteOf().network, 4);
    checkAll(host);
    const { mark, links } = read(host, 'O4');
    host.clock.advance(2 * DAY);
    checkAll(host);
    expect(read(host, 'O4').links[0]!.words).not.toBe(links[0]!.words);
    expect(checkByEye(host, { code: 'O4', checked: true, mark }).ok).toBe(true);
  });

  it('goes through where only something else of the item changed', () => {
    const host = sampleWorkbook();
    const { mark } = read(host, 'O4');
    type(host, TAB, 'O4', 'note', 'รอภาพถ่าย');
    type(host, TAB, 'O5', 'urls', NEW);
    expect(tickOf(host, { code: 'O4', id: 'O4-1', shown: true, mark }).ok).toBe(true);
  });

  it('finds the row wherever it was moved to meanwhile', () => {
    const host = sampleWorkbook();
    const { mark } = read(host, 'O4');
    const sheet = hand(host, 'components');
    sheet.insertRowsBefore(rowOf(host, 'components', 'O1-1'), 3);
    expect(tickOf(host, { code: 'O4', id: 'O4-1', shown: true, mark }).ok).toBe(true);
    expect(shownAt(host, 'components', 'O4-1', 'shown')).toBe(true);
    expect(columnValues(host, 'components', 'shown').filter((value) => value === true)).toHaveLength(1);
  });
});

describe('while a tick is under way and somebody types into the sheet', () => {
  /** Once, right before the first call that matches. */
  function meanwhile(host: Host, matches: (call: ServiceCall) => boolean, act: Deed): void {
    let isDone = false;
    host.calls.failOn((call) => {
      if (!isDone && matches(call)) {
        isDone = true;
        act(host);
      }
      return false;
    });
  }
  /** Of the tab that is read last, when the item's own has been. */
  const isLaterReading = (host: Host) => {
    const { name } = sheetOf(host, 'indicator.10');
    return ({ method, sheet }: ServiceCall) => method === 'Range.getValues' && sheet === name;
  };
  const isTicking = ({ method }: ServiceCall) => method === 'Range.setValue';
  const changeLinks: Deed = (host) => type(host, TAB, 'O4', 'urls', NEW);

  it.each<[string, (host: Host, mark: string) => Answer<Evidence>]>([
    ['an item', (host, mark) => checkByEye(host, { code: 'O4', checked: true, mark })],
    ['a component', (host, mark) => tickOf(host, { code: 'O4', id: 'O4-1', shown: true, mark })],
  ])('%s whose links are changed during the reading is refused', (_what, tick) => {
    const host = sampleWorkbook();
    const { mark } = read(host, 'O4');
    meanwhile(host, isLaterReading(host), changeLinks);
    expect(tick(host, mark)).toMatchObject({ ok: false, failure: { code: 'stale' } });
    expect([shownAt(host, TAB, 'O4', 'checkedByEye'), shownAt(host, 'components', 'O4-1', 'shown')]).not.toContain(
      true,
    );
  });

  it('the tick goes to the row of the item, wherever it moves during the reading', () => {
    const host = sampleWorkbook();
    const { mark } = read(host, 'O4');
    const row = rowOf(host, TAB, 'O4');
    meanwhile(host, isLaterReading(host), () => void hand(host, TAB).insertRowBefore(row));
    expect(checkByEye(host, { code: 'O4', checked: true, mark }).ok).toBe(true);
    expect(shownAt(host, TAB, 'O4', 'checkedByEye')).toBe(true);
    expect(columnValues(host, TAB, 'checkedByEye').filter((value) => value === true)).toHaveLength(1);
  });

  it('links that change with the very tick are not taken for looked at', () => {
    const host = sampleWorkbook();
    meanwhile(host, isTicking, changeLinks);
    expect(eye(host, 'O4', true).checkedByEye).toBe(false);
    const other = sampleWorkbook();
    meanwhile(other, isTicking, changeLinks);
    component(other, 'O4-1', true);
    expect(read(other, 'O4').components[0]).toMatchObject({ shown: false, elsewhere: true });
  });
});

describe('what is gone meanwhile', () => {
  it.each<[string, string, Deed]>([
    ['the tab of components', 'tab-gone', (host) => deleteTab(host, 'components')],
    ['the tab of the item', 'tab-gone', (host) => deleteTab(host, TAB)],
    ['the row', 'row-gone', (host) => void deleteRows(host)],
    ['the column of the boxes', 'column-gone', (host) => deleteColumns(host, 'shown', 'checkedByEye')],
    ['the column of the notes', 'column-gone', (host) => deleteColumns(host, 'seenLinks', 'seenLinks')],
  ])('%s: it is refused in plain Thai with the way to repair, and nothing is written', (_what, code, remove) => {
    const host = sampleWorkbook();
    const { mark } = read(host, 'O4');
    remove(host);
    const before = cellsOf(host);
    const answers = [
      ...(_what === 'the tab of the item' ? [] : [tickOf(host, { code: 'O4', id: 'O4-1', shown: true, mark })]),
      ...(_what === 'the tab of components' ? [] : [checkByEye(host, { code: 'O4', checked: true, mark })]),
    ];
    for (const answer of answers) {
      expect(answer).toMatchObject({ ok: false, failure: { code } });
      if (answer.ok) continue;
      expectPlainThai(answer.failure.message);
      expect(answer.failure.remedy).toContain('ซ่อมแซมแผ่นงาน');
    }
    expect(cellsOf(host)).toEqual(before);
  });

  it.each([
    ['an item that the framework does not have', { code: 'O99', checked: true, mark: '' }],
    ['no item at all', { code: '', checked: true, mark: '' }],
  ])('%s is refused', (_what, tick) => {
    expect(checkByEye(sampleWorkbook(), tick)).toMatchObject({ ok: false, failure: { code: 'row-gone' } });
  });

  it("a component of another item is refused, even with the item's own mark", () => {
    const host = sampleWorkbook();
    const answer = tickOf(host, { code: 'O4', id: 'O5-1', shown: true, mark: read(host, 'O4').mark });
    expect(answer).toMatchObject({ ok: false, failure: { code: 'row-gone' } });
  });

  const deleteTab = (host: Host, tab: string) =>
    host.spreadsheet.SpreadsheetApp.getActiveSpreadsheet().deleteSheet(hand(host, tab));
  const deleteRows = (host: Host) => {
    for (const [tab, id] of [
      ['components', 'O4-1'],
      [TAB, 'O4'],
    ] as const) {
      hand(host, tab).deleteRow(rowOf(host, tab, id));
    }
  };
  const deleteColumns = (host: Host, ofComponents: string, ofItems: string) => {
    deleteColumn(host, 'components', ofComponents);
    deleteColumn(host, TAB, ofItems);
  };
});

describe('while another command holds the lock', () => {
  it('nothing is written, and it says so', () => {
    const host = sampleWorkbook();
    const { mark } = read(host, 'O4');
    host.holdLock('document');
    expect(checkByEye(host, { code: 'O4', checked: true, mark })).toMatchObject({
      ok: false,
      failure: { code: 'busy' },
    });
    expect(shownAt(host, TAB, 'O4', 'checkedByEye')).not.toBe(true);
  });
});
