/** The table of the tab กรอบ ITA: written, edited by people, and read back. */

import fc from 'fast-check';
import type { Finding } from '../../../src/ita/finding';
import { FRAMEWORK_COLUMNS, type FrameworkColumnKey } from '../../../src/ita/framework/columns';
import { CONFIDENCE_WORDS } from '../../../src/ita/framework/confidence';
import { type Confidence, isUnconfirmed } from '../../../src/ita/framework/framework';
import { frameworkFromRows, frameworkToRows } from '../../../src/ita/framework/rows';
import { frameworkOf, KNOWN_YEARS } from '../../../src/ita/framework/years';

type Cells = Partial<Record<FrameworkColumnKey, unknown>>;

const column = (key: FrameworkColumnKey) => FRAMEWORK_COLUMNS.findIndex((each) => each.key === key);
const row = (cells: Cells): unknown[] => FRAMEWORK_COLUMNS.map(({ key }) => cells[key] ?? '');
const rowsOf = (year: number): unknown[][] => frameworkToRows(frameworkOf(year)!);
const rules = (findings: Finding[]) => findings.map(({ severity, rule }) => `${severity} ${rule}`);

/** The table of 2567 with the row of one kind and code changed; null takes the row out. */
function edited(kind: string, code: string, change: Cells | null): unknown[][] {
  let hits = 0;
  const rows = rowsOf(2567).flatMap((cells) => {
    if (cells[column('kind')] !== kind || cells[column('code')] !== code) return [cells];
    hits += 1;
    return change ? [cells.map((cell, index) => change[FRAMEWORK_COLUMNS[index]!.key] ?? cell)] : [];
  });
  if (hits !== 1) throw new Error(`${hits} rows ${kind} ${code}`);
  return rows;
}

describe('writing', () => {
  it.each(KNOWN_YEARS)('gives the framework of %i a table that reads back as the same framework', (year) => {
    const { framework, findings } = frameworkFromRows(rowsOf(year));
    expect(findings).toEqual([]);
    expect(framework).toEqual(frameworkOf(year));
  });

  it('writes one row for each part, as wide as the columns', () => {
    const rows = rowsOf(2567);
    // 1 year, 3 instruments, 4 gates, 10 indicators, 7 sub-indicators, 35 items, 24 questions, 5 levels, 7 issues
    expect(rows).toHaveLength(96);
    expect(new Set(rows.map((cells) => cells.length))).toEqual(new Set([FRAMEWORK_COLUMNS.length]));
  });

  it('writes an item as people read it', () => {
    expect(rowsOf(2567).find((cells) => cells[1] === 'O35')).toEqual([
      'ข้อ OIT',
      'O35',
      'รายงานผลการดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน',
      '10.2',
      '',
      2566,
      'ผลการดำเนินการตามแต่ละมาตรการที่กำหนดไว้ปีก่อน\nสรุปผลลัพธ์/ความสำเร็จ',
      'รายงานติดตาม',
      'มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน',
      'จากความจำ',
    ]);
  });

  it('gives every row but the gates a code of its own, so that a finding leads to its row', () => {
    const codes = rowsOf(2567)
      .filter((cells) => cells[0] !== 'เงื่อนไขระดับ')
      .map((cells) => cells[1]);
    expect(new Set(codes).size).toBe(codes.length);
  });
});

describe('reading what people did to the table', () => {
  it('takes the rows in any order', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...KNOWN_YEARS).chain((year) =>
          fc.record({
            year: fc.constant(year),
            rows: fc.shuffledSubarray(rowsOf(year), { minLength: rowsOf(year).length }),
          }),
        ),
        ({ year, rows }) => {
          expect(frameworkFromRows(rows)).toEqual({ framework: frameworkOf(year), findings: [] });
        },
      ),
      { numRuns: 30 },
    );
  });

  it('keeps whatever people name things, and how sure they are of them', () => {
    const name = fc
      .string({ unit: 'grapheme' })
      .map((text) => text.trim())
      .filter((text) => text !== '');
    const confidence = fc.constantFrom<Confidence>('verified', 'one-source', 'inferred', 'remembered', 'user');
    const line = name.map((text) => text.replace(/\n/g, ' ').trim()).filter((text) => text !== '');
    fc.assert(
      fc.property(
        name,
        name,
        fc.array(line),
        confidence,
        fc.integer({ min: 0, max: 60 }),
        (a, b, lines, sure, weight) => {
          const framework = frameworkOf(2567)!;
          Object.assign(framework.items[3]!, { title: a, group: b, components: lines, confidence: sure });
          Object.assign(framework.indicators[8]!, { name: b, confidence: sure });
          Object.assign(framework.levels[1]!, { name: a, confidence: sure });
          framework.instruments[0]!.weight = weight;
          framework.instruments[1]!.weight = 60 - weight;
          expect(frameworkFromRows(frameworkToRows(framework))).toEqual({ framework, findings: [] });
        },
      ),
    );
  });

  it('takes spaces, letter case, Thai digits and decomposed vowels for what they mean', () => {
    const rows = rowsOf(2567).map((cells) =>
      cells.map((cell, index) => {
        const key = FRAMEWORK_COLUMNS[index]!.key;
        if (key === 'code' || key === 'parent') return ` ${thaiDigits(String(cell)).toLowerCase()} `;
        if (key === 'value' || key === 'second') return cell === '' ? ' ' : thaiDigits(`${cell} `);
        if (key === 'kind' || key === 'confidence') return ` ${String(cell).replace(/ำ/g, 'ํา').replace(' ', '')}`;
        return cell;
      }),
    );
    expect(frameworkFromRows(rows)).toEqual({ framework: frameworkOf(2567), findings: [] });
  });

  it('takes numbers where the sheet made numbers of codes', () => {
    const rows = rowsOf(2567).map((cells) =>
      cells.map((cell) => (typeof cell === 'string' && /^\d+(\.\d+)?$/.test(cell) ? Number(cell) : cell)),
    );
    expect(frameworkFromRows(rows)).toEqual({ framework: frameworkOf(2567), findings: [] });
  });

  it('passes over blank rows, a repeated header, and remarks without a code', () => {
    const header = FRAMEWORK_COLUMNS.map((each) => each.header);
    const rows = [header, ...rowsOf(2567), [], row({}), row({ name: 'ถามท้องถิ่นจังหวัดแล้ว' })];
    const { framework, findings } = frameworkFromRows(rows);
    expect(framework).toEqual(frameworkOf(2567));
    expect(rules(findings)).toEqual(['warning framework.unknown-kind']);
    expect(findings[0]!.message).toContain('ถามท้องถิ่นจังหวัดแล้ว');
  });

  it('takes words before a code, and the commas, dashes and words that people write in lists', () => {
    const rows = edited('ประเด็น', 'ประเด็น 1', {
      code: 'ประเด็นที่ ๑',
      detail: 'ข้อ OIT : ข้อ O8 – O10, o12-13 และ o๑๔\nO20\nตัวชี้วัด： 1 ถึง 3\nข้อคำถาม: i1-i3,e1',
    });
    const { framework, findings } = frameworkFromRows(rows);
    expect(findings).toEqual([]);
    expect(framework?.issues[0]).toMatchObject({
      number: 1,
      indicators: [1, 2, 3],
      items: ['O8', 'O9', 'O10', 'O12', 'O13', 'O14', 'O20'],
      questions: ['i1', 'i2', 'i3', 'e1'],
    });
  });

  it('takes a row with a blank confidence for one that the user entered', () => {
    const rows = edited('ข้อ OIT', 'O12', { confidence: ' ' });
    expect(frameworkFromRows(rows).framework?.items[11]).toMatchObject({ code: 'O12', confidence: 'user' });
  });

  it('never throws, whatever the cells hold', () => {
    const cell = fc.oneof(
      fc.string(),
      fc.double(),
      fc.boolean(),
      fc.date({ noInvalidDate: false }),
      fc.constantFrom(null, undefined),
      fc.constantFrom(...rowsOf(2567).flat()),
    );
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 12 }), { maxLength: 12 }), (rows) => {
        const { framework, findings } = frameworkFromRows(rows);
        expect(framework === null).toBe(findings.some(({ severity }) => severity === 'error'));
      }),
    );
  });
});

describe('what makes a framework unusable', () => {
  const cases: [what: string, rows: unknown[][], rule: string, row: string | undefined, says: string][] = [
    ['an empty table', [], 'no-year', undefined, 'ปีที่ประเมิน'],
    ['no year', edited('ปี', '2567', null), 'no-year', undefined, 'ปีที่ประเมิน'],
    [
      'two years',
      [...rowsOf(2567), row({ kind: 'ปี', code: '2568', value: 85 })],
      'several-years',
      '2568',
      '2567, 2568',
    ],
    ['a Gregorian year', edited('ปี', '2567', { code: 2024 }), 'bad-year', '2024', 'พ.ศ.'],
    ['weights that miss 100', edited('เครื่องมือ', 'OIT', { value: 30 }), 'weights', undefined, 'IIT 30, EIT 30, OIT 30'],
    ['a weight in words', edited('เครื่องมือ', 'OIT', { value: 'สี่สิบ' }), 'bad-value', 'OIT', 'สี่สิบ'],
    ['an instrument gone', edited('เครื่องมือ', 'EIT', null), 'no-parent', '6', 'EIT'],
    ['an indicator gone', edited('ตัวชี้วัด', '9', null), 'no-parent', '9.1', '"9"'],
    ['a sub-indicator gone', edited('ตัวชี้วัดย่อย', '10.2', null), 'no-parent', 'O34', '10.2'],
    ['an item that belongs nowhere', edited('ข้อ OIT', 'O5', { parent: ' ' }), 'no-parent', 'O5', 'ยังไม่ได้ระบุ'],
    ['a mistyped kind', edited('ข้อ OIT', 'O5', { kind: 'ข้อ OIS' }), 'unknown-kind', 'O5', 'ข้อ OIS'],
    ['a row without a code', edited('ข้อ OIT', 'O5', { code: ' ' }), 'bad-code', undefined, 'ข่าวประชาสัมพันธ์'],
    ['a code that became a date', edited('ตัวชี้วัดย่อย', '9.1', { code: new Date(0) }), 'date-cell', undefined, 'วันที่'],
    ['a level without a name', edited('ระดับ', 'ระดับ 2', { name: ' ' }), 'no-name', 'ระดับ 2', 'ชื่อ'],
    ['a level without a total', edited('ระดับ', 'ระดับ 2', { value: ' ' }), 'bad-value', 'ระดับ 2', 'คะแนนรวมต่ำสุด'],
    ['no lowest level', edited('ระดับ', 'ระดับ 5', null), 'levels-gap', undefined, 'เริ่มจาก 0'],
    ['two levels alike', edited('ระดับ', 'ระดับ 2', { value: 95, second: 95 }), 'levels-equal', undefined, 'ผ่านดี'],
    ['no levels', rowsOf(2567).filter(([kind]) => kind !== 'ระดับ'), 'no-levels', undefined, 'ระดับ'],
    ['no gates', rowsOf(2567).filter(([kind]) => kind !== 'เงื่อนไขระดับ'), 'no-gates', undefined, 'เงื่อนไข'],
    [
      'two rows for one item that differ',
      [...rowsOf(2567), row({ kind: 'ข้อ OIT', code: 'o 12', name: 'สถิติ', parent: '9.1' })],
      'duplicate',
      'o 12',
      'O12',
    ],
  ];

  it.each(cases)('%s', (_what, rows, rule, place, says) => {
    const { framework, findings } = frameworkFromRows(rows);
    expect(framework).toBeNull();
    const found = findings.find((finding) => finding.rule === `framework.${rule}` && finding.place.row === place);
    expect(found).toMatchObject({ severity: 'error', place: { part: 'framework' } });
    expect(found?.message).toContain(says);
    expect(found?.message).toMatch(/^กรอบ ITA/);
    expect(found?.remedy).not.toBe('');
  });

  it('tells the Buddhist year that was meant', () => {
    const { findings } = frameworkFromRows(edited('ปี', '2567', { code: 2024 }));
    expect(findings[0]!.remedy).toContain('2567');
  });

  it('tells that weights were typed as shares', () => {
    const rows = rowsOf(2567).map((cells) =>
      cells[0] === 'เครื่องมือ' ? cells.map((cell) => (typeof cell === 'number' ? cell / 100 : cell)) : cells,
    );
    expect(frameworkFromRows(rows).findings[0]!.remedy).toContain('แทน 0.3');
  });
});

describe('what only wants a look', () => {
  const cases: [what: string, rows: unknown[][], rule: string, row: string | undefined, says: string][] = [
    ['the same row twice', [...rowsOf(2567), rowsOf(2567)[40]!], 'duplicate', String(rowsOf(2567)[40]![1]), 'แถวแรก'],
    ['a Gregorian data year', edited('ข้อ OIT', 'O9', { second: 2023 }), 'bad-year', 'O9', '2023'],
    ['an unknown role', edited('ข้อ OIT', 'O33', { role: 'แผน' }), 'unknown-role', 'O33', 'แผน'],
    ['no measures report', edited('ข้อ OIT', 'O34', { role: ' ' }), 'roles', undefined, 'รายงานมาตรการ'],
    ['two measures reports', edited('ข้อ OIT', 'O33', { role: 'รายงานมาตรการ' }), 'roles', 'O34', 'O33, O34'],
    ['an unknown confidence', edited('ข้อ OIT', 'O9', { confidence: 'ไม่แน่ใจ' }), 'unknown-confidence', 'O9', 'ไม่แน่ใจ'],
    ['no name', edited('ข้อ OIT', 'O9', { name: ' ' }), 'no-name', 'O9', 'ชื่อ'],
    ['no passing score', edited('ปี', '2567', { value: ' ' }), 'no-passing', '2567', '85'],
    ['an issue without data', edited('ประเด็น', 'ประเด็น 4', { detail: ' ' }), 'issue-empty', 'ประเด็น 4', 'ประเด็น'],
    [
      'an issue that names what is not there',
      edited('ประเด็น', 'ประเด็น 4', { detail: 'ข้อ OIT: O34–O36, O9-O8\nหมายเหตุ: i1' }),
      'issue-reference',
      'ประเด็น 4',
      '"O36", "O9-O8", "หมายเหตุ: i1"',
    ],
    ['no issues', rowsOf(2567).filter(([kind]) => kind !== 'ประเด็น'), 'no-issues', undefined, 'ประเด็น'],
    [
      'a sub-indicator without items',
      [...rowsOf(2567), row({ kind: 'ตัวชี้วัดย่อย', code: '9.6', name: 'ใหม่', parent: 9 })],
      'no-items',
      '9.6',
      '9.6',
    ],
  ];

  it.each(cases)('%s', (_what, rows, rule, place, says) => {
    const { framework, findings } = frameworkFromRows(rows);
    expect(framework).not.toBeNull();
    expect(rules(findings)).toEqual([`warning framework.${rule}`]);
    expect(findings[0]!.place.row).toBe(place);
    expect(findings[0]!.message).toContain(says);
  });

  it('leaves an unreadable data year, role and confidence unknown rather than guessed', () => {
    const rows = edited('ข้อ OIT', 'O34', { second: 'ปีที่แล้ว', role: 'แผน', confidence: 'ไม่แน่ใจ' });
    expect(frameworkFromRows(rows).framework?.items[33]).toMatchObject({
      dataYear: null,
      role: null,
      confidence: 'remembered',
    });
  });
});

describe('a year that the add-in does not know', () => {
  it('is entered in the table alone: 2570 with four instruments and twelve indicators', () => {
    const rows = [
      row({ kind: 'ปี', code: '๒๕๗๐', value: '80' }),
      row({ kind: 'เครื่องมือ', code: 'IIT', name: 'แบบวัดภายใน', value: 25 }),
      row({ kind: 'เครื่องมือ', code: 'EIT', name: 'แบบวัดภายนอก', value: '25%' }),
      row({ kind: 'เครื่องมือ', code: 'OIT', name: 'แบบตรวจ', value: '๔๐' }),
      row({ kind: 'เครื่องมือ', code: 'SIT', name: 'แบบสังเกต', value: 10 }),
      ...Array.from({ length: 12 }, (_, index) =>
        row({
          kind: 'ตัวชี้วัด',
          code: index + 1,
          name: `ตัวชี้วัดใหม่ ${index + 1}`,
          parent: index < 4 ? 'IIT' : index < 8 ? 'EIT' : index < 11 ? 'OIT' : 'SIT',
        }),
      ),
      row({ kind: 'ตัวชี้วัดย่อย', code: 11.1, name: 'ข้อมูลเปิด', parent: 11 }),
      row({ kind: 'ข้อ OIT', code: 'O1', name: 'ชุดข้อมูลเปิด', parent: 11.1, second: 2569, detail: 'ไฟล์ CSV\n\nคำอธิบาย' }),
      row({ kind: 'ข้อ OIT', code: 'O2', name: 'รายงาน', parent: '11.1', role: 'รายงานมาตรการ' }),
      row({ kind: 'ข้อ OIT', code: 'O10', name: 'ติดตาม', parent: '11.1', role: 'รายงานติดตาม' }),
      row({ kind: 'ข้อคำถาม', code: 'i1', parent: 1 }),
      row({ kind: 'ระดับ', name: 'ควรพัฒนา', value: 0 }),
      row({ kind: 'ระดับ', name: 'ดี', value: 80 }),
      row({ kind: 'ประเด็น', code: 1, name: 'ข้อมูลเปิด', detail: 'ตัวชี้วัด: 11-12\nข้อ OIT: O1-O2, O10\nข้อคำถาม: i1' }),
    ];
    const { framework, findings } = frameworkFromRows(rows);
    expect(findings).toEqual([]);
    expect(framework).toMatchObject({
      year: 2570,
      passing: 80,
      gates: [],
      instruments: [
        { code: 'IIT', weight: 25 },
        { code: 'EIT', weight: 25 },
        { code: 'OIT', weight: 40 },
        { code: 'SIT', weight: 10 },
      ],
      items: [
        {
          code: 'O1',
          subIndicator: '11.1',
          indicator: 11,
          components: ['ไฟล์ CSV', 'คำอธิบาย'],
          dataYear: 2569,
          role: null,
          confidence: 'user',
        },
        { code: 'O2', role: 'measures', dataYear: null },
        { code: 'O10', role: 'follow-up' },
      ],
      levels: [
        { name: 'ดี', minTotal: 80, minGate: null },
        { name: 'ควรพัฒนา', minTotal: 0, minGate: null },
      ],
      issues: [{ number: 1, indicators: [11, 12], items: ['O1', 'O2', 'O10'], questions: ['i1'] }],
    });
    expect(framework?.indicators).toHaveLength(12);
    expect(frameworkFromRows(frameworkToRows(framework!))).toEqual({ framework, findings: [] });
  });
});

describe('the words for confidence', () => {
  const all: Confidence[] = ['verified', 'calculated', 'one-source', 'inferred', 'remembered', 'user'];

  it('are six, in Thai, and offered as the choices of their column', () => {
    expect(CONFIDENCE_WORDS).toEqual(['ยืนยันแล้ว', 'คำนวณจากผลที่ประกาศ', 'แหล่งเดียว', 'อนุมาน', 'จากความจำ', 'ผู้ใช้กรอก']);
    expect(FRAMEWORK_COLUMNS[column('confidence')]!.choices).toEqual(CONFIDENCE_WORDS);
  });

  it('ask for a check exactly where the fact is unconfirmed', () => {
    expect(all.filter(isUnconfirmed)).toEqual(['one-source', 'inferred', 'remembered']);
  });
});

function thaiDigits(text: string): string {
  return text.replace(/\d/g, (digit) => '๐๑๒๓๔๕๖๗๘๙'[Number(digit)]!);
}
