/** A workbook that was set up before the add-in kept stamps, undos, progress and comparisons: what it lacks, and what people have in their place. */

import type { Host } from '../../local/host/host';
import type { Answer, Measures, Report, SelfCheckLine } from '../../sidebar/contract';
import {
  columnOf,
  deleteColumn,
  done,
  hand,
  headerRowOf,
  rowOf,
  sampleWorkbook,
  shownAt,
  type,
  workedWorkbook,
} from '../workbook/office';

const ITEMS = 'indicator.9';
const NEWER: [tab: string, key: string][] = [
  ...[ITEMS, 'indicator.10'].flatMap((tab): [string, string][] => [
    [tab, 'editedBy'],
    [tab, 'editedAt'],
  ]),
  ['analysis', 'undo'],
  ['measures', 'undo'],
  ...['status', 'doneAt', 'outcome', 'proof'].map((key): [string, string] => ['measures', key]),
  ...['lastYear', 'nationalMean', 'trendIIT', 'trendEIT', 'trendOIT', 'trendMethod'].map((key): [string, string] => [
    'summary',
    key,
  ]),
];

function older(host: Host): Host {
  for (const [tab, key] of NEWER) deleteColumn(host, tab, key);
  return host;
}

function checksOf(host: Host): Report['checks'] {
  const answer = host.call('sidebarReport', 'measures') as Answer<Report>;
  if (!answer.ok) throw new Error(JSON.stringify(answer.failure));
  return answer.value.checks;
}

const ofSeverity = (checks: Report['checks'], wanted: string) =>
  checks.filter(({ severity }) => severity === wanted).map(({ message }) => message);

describe('columns that came later', () => {
  it('are told as missing with the way to put them in, but stop no export', () => {
    const host = workedWorkbook();
    const before = checksOf(host);
    older(host);
    const checks = checksOf(host);
    expect(ofSeverity(checks, 'error')).toEqual(ofSeverity(before, 'error'));
    const told = checks.filter(({ message }) => /ไม่พบคอลัมน์/.test(message));
    // The report of measures doesn't read what became of them.
    const read = NEWER.filter(([, key]) => !['status', 'doneAt'].includes(key));
    expect(told.map(({ severity }) => severity)).toEqual(read.map(() => 'warning'));
    for (const { remedy } of told) expect(remedy).toContain('ซ่อมแซมแผ่นงาน');
  });

  it('make the self-check doubtful, not bad', () => {
    const lines = older(sampleWorkbook()).call('sidebarSelfCheck') as Answer<SelfCheckLine[]>;
    const line = lines.ok ? lines.value.find(({ what }) => what === 'แท็บและคอลัมน์') : undefined;
    expect(line).toMatchObject({ state: 'doubtful', remedy: expect.stringContaining('ซ่อมแซมแผ่นงาน') });
  });

  it('are no longer missed after the repair', () => {
    const host = workedWorkbook();
    const before = checksOf(host);
    older(host);
    done(host, 'repair');
    expect(ofSeverity(checksOf(host), 'warning')).toEqual(ofSeverity(before, 'warning'));
  });

  it('do not excuse a lost column that the report rests on', () => {
    const host = workedWorkbook();
    deleteColumn(host, 'measures', 'steps');
    expect(ofSeverity(checksOf(host), 'error').join()).toContain('ขั้นตอนหรือวิธีการปฏิบัติ');
  });
});

describe('a column of their own that people gave such a name', () => {
  /** Behind the last one; its cells by the row of an id. */
  function ownColumn(host: Host, tab: string, header: string): (id: string) => GoogleAppsScript.Spreadsheet.Range {
    const sheet = hand(host, tab);
    const column = sheet.getMaxColumns() + 1;
    sheet.insertColumnAfter(column - 1);
    sheet.getRange(headerRowOf(host, tab), column).setValue(header);
    return (id) => sheet.getRange(rowOf(host, tab, id), column);
  }

  it.each(['แก้ไขโดย', 'แก้ไขเมื่อ'])('is not stamped: %s', (header) => {
    const host = older(sampleWorkbook());
    const own = ownColumn(host, ITEMS, header);
    own('O1').setValue('ป้าแดง แก้ 3 รอบ รอปลัดเซ็น');
    type(host, ITEMS, 'O1', 'note', 'ก');
    type(host, ITEMS, 'O1', 'checkedByEye', true);
    done(host, 'scoreAndCheck');
    expect(own('O1').getValue()).toBe('ป้าแดง แก้ 3 รอบ รอปลัดเซ็น');
  });

  it('stays theirs when ours is put in beside it, which is stamped from then on', () => {
    const host = older(sampleWorkbook());
    const header = 'แก้ไขโดย';
    const own = ownColumn(host, ITEMS, header);
    own('O1').setValue('ป้าแดง');
    const before = own('O1').getColumn();
    done(host, 'repair');
    expect(columnOf(host, ITEMS, 'editedBy')).not.toBe(before);
    type(host, ITEMS, 'O1', 'note', 'ก');
    expect(shownAt(host, ITEMS, 'O1', 'editedBy')).toBe('ไม่ระบุชื่อ');
    const sheet = hand(host, ITEMS);
    const headers = sheet.getRange(headerRowOf(host, ITEMS), 1, 1, sheet.getLastColumn()).getValues()[0]!;
    const theirs = headers.map((text, at) => (text === header ? at + 1 : 0)).filter((at) => at > 0);
    const names = theirs.map((column) => sheet.getRange(rowOf(host, ITEMS, 'O1'), column).getValue());
    expect(names.sort()).toEqual(['ป้าแดง', 'ไม่ระบุชื่อ'].sort());
  });

  it('is not written to by a drafting', () => {
    const host = older(workedWorkbook());
    const own = ownColumn(host, 'measures', 'ก่อนร่างครั้งล่าสุด');
    const id = String(
      hand(host, 'measures')
        .getRange(headerRowOf(host, 'measures') + 1, 1)
        .getValue(),
    );
    own(id).setValue('ฉบับเดิมอยู่ในแฟ้มสีแดง');
    type(host, 'measures', id, 'owner', '');
    const view = host.call('sidebarMeasures') as Answer<Measures>;
    if (!view.ok) throw new Error(JSON.stringify(view.failure));
    const accepted = view.value.changes.map((change) => change.id);
    expect(accepted.length).toBeGreaterThan(0);
    expect((host.call('sidebarDraft', { accepted, mark: view.value.mark }) as Answer<unknown>).ok).toBe(true);
    expect(shownAt(host, 'measures', id, 'owner')).not.toBe('');
    expect(own(id).getValue()).toBe('ฉบับเดิมอยู่ในแฟ้มสีแดง');
  });
});
