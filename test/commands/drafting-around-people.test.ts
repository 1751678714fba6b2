/** Drafting into tabs in which people moved, emptied, deleted or re-arranged what was drafted before. */

import type { Host } from '../../local/host/host';
import type { Answer, Drafted, Measures } from '../../sidebar/contract';
import { fingerprint } from '../../src/ita/draft/drafted-text';
import { MEASURE_FIELDS } from '../../src/ita/measures/fields';
import {
  columnOf,
  columnValues,
  done,
  hand,
  headerRowOf,
  rowOf,
  sampleWorkbook,
  shownAt,
  type,
  wordsOf,
  workedWorkbook,
} from '../workbook/office';
import { contents } from '../workbook/people';

const ids = (host: Host) => columnValues(host, 'measures', 'id').filter(Boolean).map(String);
const lastLog = (host: Host) => String(columnValues(host, 'log', 'outcome').filter(Boolean).pop());
const NEW_SCORE = () => ['indicator.8', '8', 'official', 71.25] as const;

function valueIn<T>(answer: unknown): T {
  const given = answer as Answer<T>;
  if (!given.ok) throw new Error(JSON.stringify(given.failure));
  return given.value;
}

const view = (host: Host) => valueIn<Measures>(host.call('sidebarMeasures'));

function everyIdOnce(host: Host): void {
  expect(new Set(ids(host)).size).toBe(ids(host).length);
}

describe('a measure that was moved to another ประเด็น', () => {
  it('stays to the letter, and the ประเด็น it left is drafted again', () => {
    const host = workedWorkbook();
    const moved = ids(host).filter((id) => id.startsWith('M2568-3-'));
    const texts = (id: string) => MEASURE_FIELDS.map((field) => shownAt(host, 'measures', id, field));
    const before = moved.map(texts);
    for (const id of moved) type(host, 'measures', id, 'issue', 4);
    expect(view(host).changes.filter(({ kind }) => kind === 'added')).toMatchObject(
      moved.map((id) => ({ id, cell: null })),
    );
    const words = wordsOf(done(host, 'draft'));
    expect(words).toContain(`เพิ่มมาตรการ ${moved.length} แถว`);
    expect(words).toContain(`ให้รหัสมาตรการแก่แถวที่ทำขึ้นเอง ${moved.length} แถว`);
    expect(moved.map((_, at) => texts(`M2568-4-H${at + 1}`))).toEqual(before);
    for (const id of moved) expect(String(shownAt(host, 'measures', id, 'issue'))).toBe('3');
    everyIdOnce(host);
    const after = contents(host);
    done(host, 'draft');
    expect(contents(host)).toEqual(after);
  });
});

describe('a measure whose texts and number were cleared by hand', () => {
  it('is drafted into the row that still bears its id', () => {
    const host = workedWorkbook();
    const row = rowOf(host, 'measures', 'M2568-3-1');
    for (const key of ['issue', ...MEASURE_FIELDS]) {
      hand(host, 'measures')
        .getRange(row, columnOf(host, 'measures', key))
        .clearContent();
    }
    const before = ids(host);
    done(host, 'draft');
    expect(ids(host)).toEqual(before);
    expect(rowOf(host, 'measures', 'M2568-3-1')).toBe(row);
    expect(shownAt(host, 'measures', 'M2568-3-1', 'measure')).not.toBe('');
    expect(String(shownAt(host, 'measures', 'M2568-3-1', 'issue'))).toBe('3');
  });
});

describe('a ประเด็น whose analysis has no row', () => {
  it('gets one by drafting, which is what the check tells people to do', () => {
    const host = workedWorkbook();
    const text = shownAt(host, 'analysis', '3', 'analysis');
    hand(host, 'analysis').deleteRow(rowOf(host, 'analysis', '3'));
    done(host, 'draft');
    expect(shownAt(host, 'analysis', '3', 'analysis')).toBe(text);
    expect(shownAt(host, 'analysis', '3', 'name')).not.toBe('');
    expect(shownAt(host, 'analysis', '3', 'origin')).toBe('ร่างอัตโนมัติ');
    const after = contents(host);
    done(host, 'draft');
    done(host, 'repair');
    expect(contents(host)).toEqual(after);
  });

  it('gets one where somebody put a further ประเด็น into the framework', () => {
    const host = workedWorkbook();
    const sheet = hand(host, 'framework');
    const row = sheet.getLastRow() + 1;
    const last = sheet.getRange(row - 1, 1, 1, sheet.getLastColumn()).getValues()[0]!;
    sheet.getRange(row, 1, 1, last.length).setValues([last]);
    sheet.getRange(row, columnOf(host, 'framework', 'code')).setValue('ประเด็น 8');
    sheet.getRange(row, columnOf(host, 'framework', 'name')).setValue('การต่อต้านการทุจริตในชุมชน');
    done(host, 'draft');
    expect(shownAt(host, 'analysis', '8', 'name')).toBe('การต่อต้านการทุจริตในชุมชน');
    expect(shownAt(host, 'analysis', '8', 'analysis')).not.toBe('');
    expect(ids(host)).toContain('M2568-8-1');
  });

  it('is offered in the sidebar, and its text can be taken back', () => {
    const host = workedWorkbook();
    hand(host, 'analysis').deleteRow(rowOf(host, 'analysis', '3'));
    const { changes, mark } = view(host);
    expect(changes).toMatchObject([{ id: '3.analysis', kind: 'updated', cell: null }]);
    const taken = valueIn<Drafted>(host.call('sidebarDraft', { accepted: ['3.analysis'], mark }));
    expect([taken.texts, taken.rows]).toEqual([1, 0]);
    expect(taken.now.issues[2]!.analysis).toMatchObject({ origin: 'draft' });
    valueIn<Drafted>(host.call('sidebarUndoDraft', { mark: taken.now.undo!.mark }));
    expect(shownAt(host, 'analysis', '3', 'analysis')).toBe('');
  });

  it('gets none in the sidebar where nobody took it', () => {
    const host = workedWorkbook();
    hand(host, 'analysis').deleteRow(rowOf(host, 'analysis', '3'));
    type(host, ...NEW_SCORE());
    const { changes, mark } = view(host);
    const [other] = changes.filter(({ id }) => id !== '3.analysis');
    valueIn<Drafted>(host.call('sidebarDraft', { accepted: [other!.id], mark }));
    expect(columnValues(host, 'analysis', 'issue').map(String)).not.toContain('3');
  });
});

describe('rows written by hand that only get their ids', () => {
  it('are not counted as drafts that followed the figures', () => {
    const host = workedWorkbook();
    const sheet = hand(host, 'measures');
    const first = sheet.getLastRow() + 1;
    for (let row = first; row < first + 5; row += 1) {
      sheet.getRange(row, columnOf(host, 'measures', 'issue')).setValue(4);
      sheet.getRange(row, columnOf(host, 'measures', 'measure')).setValue(`จัดเวทีประชาคม ${row}`);
    }
    const words = wordsOf(done(host, 'draft'));
    for (const told of [words, lastLog(host)]) {
      expect(told).toContain('ให้รหัสมาตรการแก่แถวที่ทำขึ้นเอง 5 แถว');
      expect(told).not.toContain('ปรับร่าง');
    }
    expect(words).not.toContain('โปรดอ่านและแก้ไข');
    everyIdOnce(host);
  });
});

describe('the paragraphs that somebody made in a draft', () => {
  const split = (host: Host): string => {
    const draft = String(shownAt(host, 'analysis', '3', 'analysis'));
    const text = draft.replace(/ /, '\n\n');
    expect(text).not.toBe(draft);
    type(host, 'analysis', '3', 'analysis', text);
    return text;
  };

  it('stay when the figures change', () => {
    const host = workedWorkbook();
    const text = split(host);
    type(host, 'analysis', '2', 'analysis', '');
    type(host, 'indicator.3', '3', 'official', 41.25);
    type(host, ...NEW_SCORE());
    done(host, 'draft');
    expect(shownAt(host, 'analysis', '3', 'analysis')).toBe(text);
    expect(shownAt(host, 'analysis', '3', 'origin')).toBe('แก้ไขเอง');
    expect(shownAt(host, 'analysis', '2', 'analysis')).not.toBe('');
  });
});

describe('the drafts of a workbook from before marks saw paragraphs', () => {
  it('are known again without a word of change, and follow the figures as ever', () => {
    const host = sampleWorkbook();
    done(host, 'draft');
    const marks = columnValues(host, 'measures', 'drafts').map(String).filter(Boolean);
    expect(marks.every((mark) => /^(\w+=L[0-9a-f]{14} ?)+$/.test(mark))).toBe(true);
    asBefore(host);
    const { changes, kept } = view(host);
    expect([changes, kept]).toEqual([[], []]);
    type(host, ...NEW_SCORE());
    done(host, 'draft');
    expect(view(host).kept).toEqual([]);
    expect(columnValues(host, 'measures', 'drafts').map(String).filter(Boolean).join(' ')).not.toMatch(/=[0-9a-f]/);
  });

  /** Marks as the version before left them. */
  function asBefore(host: Host): void {
    for (const tab of ['measures', 'analysis']) {
      const at = columnOf(host, tab, 'drafts');
      const sheet = hand(host, tab);
      for (let row = headerRowOf(host, tab) + 1; row <= sheet.getLastRow(); row += 1) {
        const texts = tab === 'analysis' ? ['analysis'] : MEASURE_FIELDS;
        const marks = texts.map((key) => {
          const text = String(sheet.getRange(row, columnOf(host, tab, key)).getValue());
          return `${key}=${fingerprint(text)}`;
        });
        sheet.getRange(row, at).setValue(marks.join(' '));
      }
    }
  }
});
