/** The one page in `เริ่มต้น` that an executive reads, and prints. */

import type { Host } from '../../local/host/host';
import { READINESS } from '../../src/workbook/setup/guide';
import {
  columnOf,
  done,
  exported,
  freshWorkbook,
  hand,
  letters,
  rowOf,
  sampleWorkbook,
  sheetOf,
  shownAt,
  type,
  workedWorkbook,
} from '../workbook/office';

const KEYS = Object.values(READINESS);
const line = (host: Host, key: string) => String(shownAt(host, 'start', key, 'content'));

function checked(host: Host): Host {
  done(host, 'scoreAndCheck');
  return host;
}

describe('the page', () => {
  it('stands in one piece below the guide, with the agency, the year and the day', () => {
    const host = checked(sampleWorkbook());
    const rows = KEYS.map((key) => rowOf(host, 'start', key));
    expect(rows).toEqual(rows.map((_, index) => rows[0]! + index));
    expect(rows[0]).toBeGreaterThan(rowOf(host, 'start', 'step.6'));
    expect(line(host, READINESS.heading)).toBe('องค์การบริหารส่วนตำบลขามป้อม\nปีที่ประเมิน 2567');
    expect(line(host, READINESS.checkedAt)).toBe('20 เมษายน 2567 เวลา 10:00 น.');
  });

  it('tells total, level, what blocks the next one, and the instruments', () => {
    const host = checked(sampleWorkbook());
    expect(line(host, READINESS.total)).toBe('97.80');
    expect(line(host, READINESS.level)).toMatch(/^ผ่านดี\n.*ผ่านดีเยี่ยม: ติดที่ EIT ส่วนที่ 2 .*ขาด 1\.56$/);
    expect(line(host, READINESS.instruments)).toBe('IIT 99.73 · EIT 96.28 · OIT 97.50');
  });

  it('counts what is ready, not checked, to be mended and missing apart, every item once', () => {
    const host = sampleWorkbook();
    type(host, 'indicator.9', 'O1', 'checkedByEye', true);
    const counts = [...line(checked(host), READINESS.evidence).matchAll(/\d+/g)].map(([number]) => Number(number));
    const [ready, unchecked, faulty, missing, all] = counts;
    expect(all).toBe(35);
    expect(ready! + unchecked! + faulty! + missing!).toBe(35);
    expect(ready).toBe(1);
    expect(unchecked).toBeGreaterThan(20);
    expect(missing).toBeGreaterThan(0);
  });

  it('counts an item whose row is gone as missing', () => {
    const host = checked(sampleWorkbook());
    const missing = () => Number(/ขาดหลักฐาน (\d+)/.exec(line(host, READINESS.evidence))![1]);
    const before = missing();
    hand(host, 'indicator.9').deleteRow(rowOf(host, 'indicator.9', 'O3'));
    checked(host);
    expect(missing()).toBe(before + 1);
    expect(line(host, READINESS.evidence)).toContain('ทั้งหมด 35 ข้อ');
  });

  it('takes nothing unknown for good in an empty workbook', () => {
    const host = checked(freshWorkbook(2567));
    expect(line(host, READINESS.heading)).toContain('ยังไม่ได้กรอกชื่อหน่วยงาน');
    expect(line(host, READINESS.total)).toContain('ยังไม่มีข้อมูล');
    expect(line(host, READINESS.level)).toBe('ยังไม่มีข้อมูล');
    expect(line(host, READINESS.instruments)).toBe('IIT ยังไม่มีข้อมูล · EIT ยังไม่มีข้อมูล · OIT ยังไม่มีข้อมูล');
    expect(line(host, READINESS.evidence)).toMatch(/^พร้อม 0 /);
    expect(line(host, READINESS.report)).toMatch(
      /^บทวิเคราะห์ 0 จาก 7 ประเด็น · มาตรการ 0 จาก 7 ประเด็น\n.*ข้อผิดพลาด \d+ เรื่อง\nยังไม่ได้ส่งออก$/,
    );
    expect(line(host, READINESS.followUp)).toBe('ยังไม่มีมาตรการ');
  });

  it('tells how far the report is, its errors, and when it was exported', () => {
    const host = checked(workedWorkbook());
    expect(line(host, READINESS.report)).toMatch(/^บทวิเคราะห์ 7 จาก 7 ประเด็น · มาตรการ 7 จาก 7 ประเด็น\n/);
    type(host, 'measures', 'M2568-3-1', 'owner', '');
    exported(host);
    checked(host);
    expect(line(host, READINESS.report)).toMatch(/มาตรการ 6 จาก 7 ประเด็น\n.*\nส่งออกล่าสุด 20 เม\.ย\. 2567 10:00 น\.$/);
  });

  it('tells the share of measures that are done, and how many nobody has said anything about', () => {
    const host = workedWorkbook();
    type(host, 'measures', 'M2568-3-1', 'status', 'เสร็จ');
    type(host, 'measures', 'M2568-1-1', 'status', '');
    expect(line(checked(host), READINESS.followUp)).toMatch(
      /^เสร็จ 1 จาก \d+ มาตรการ \(ร้อยละ \d+\.\d\d\)\n.*ยังไม่ระบุ 1$/,
    );
  });

  it('names at most five gaps with their points, in words that need no code', () => {
    const gaps = line(checked(sampleWorkbook()), READINESS.top).split('\n');
    expect(gaps).toHaveLength(5);
    for (const [index, gap] of gaps.entries()) expect(gap).toMatch(new RegExp(`^${index + 1}\\. `));
    expect(gaps[0]).toContain('จำเป็นต่อระดับถัดไป');
    expect(gaps[1]).toMatch(/^2\. O\d+ [ก-๙].*เพิ่มคะแนนรวมได้ถึง 1\.00/);
  });
});

describe('printing', () => {
  const cells = (host: Host) => {
    const [first, last] = [rowOf(host, 'start', KEYS[0]!), rowOf(host, 'start', KEYS[KEYS.length - 1]!)];
    const at = (key: string) => letters(columnOf(host, 'start', key));
    return `${at('topic')}${first}:${at('content')}${last}`;
  };

  it('is a link to a PDF of just these lines on an upright A4 page, and how to do it by hand', () => {
    const host = checked(sampleWorkbook());
    const address = new URL(line(host, 'print.link'));
    expect(address.pathname).toMatch(/^\/spreadsheets\/d\/[^/]+\/export$/);
    const { format, size, portrait, fitw, gid, range } = Object.fromEntries(address.searchParams);
    expect({ format, size, portrait, fitw }).toEqual({ format: 'pdf', size: 'A4', portrait: 'true', fitw: 'true' });
    expect({ gid, range }).toEqual({ gid: String(sheetOf(host, 'start').id), range: cells(host) });
    expect(line(host, 'print.by-hand')).toContain(cells(host));
  });

  it('follows the lines where rows were put above them', () => {
    const host = checked(sampleWorkbook());
    hand(host, 'start').insertRowsBefore(3, 4);
    checked(host);
    expect(new URL(line(host, 'print.link')).searchParams.get('range')).toBe(cells(host));
    expect(cells(host)).toContain(String(rowOf(host, 'start', KEYS[0]!)));
  });
});

it('a workbook of the former version gets the new lines at their places, and keeps what the others say', () => {
  const host = checked(sampleWorkbook());
  const sheet = hand(host, 'start');
  for (const key of [
    'step.6',
    READINESS.heading,
    READINESS.instruments,
    READINESS.report,
    READINESS.followUp,
    'print.link',
    'print.by-hand',
  ])
    sheet.deleteRow(rowOf(host, 'start', key));
  const said = line(host, READINESS.total);
  const own = sheet.getLastRow() + 1;
  sheet.getRange(own, columnOf(host, 'start', 'content')).setValue('บันทึกของปลัด');
  done(host, 'repair');
  const rows = ['step.5', 'step.6', ...KEYS, 'print.link', 'print.by-hand'].map((key) => rowOf(host, 'start', key));
  expect(rows).toEqual(rows.map((_, index) => rows[0]! + index));
  expect(line(host, READINESS.total)).toBe(said);
  const texts = sheet.getDataRange().getValues().flat();
  expect(texts.filter((text) => text === 'บันทึกของปลัด')).toHaveLength(1);
});
