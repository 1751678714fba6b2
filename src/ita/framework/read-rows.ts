/** The cells of one row of the table, read tolerantly; what they mean together is told in assemble.ts. */

import type { Finding, Place, Severity } from '../finding';
import { type ParsedScore, parseScore } from '../score';
import { FRAMEWORK_COLUMNS, type FrameworkColumnKey, KIND_WORDS, ROLE_WORDS, type RowKind } from './columns';
import { confidenceOfWord } from './confidence';
import type { Confidence, ItemRole } from './framework';
import { compact, sameWord } from './words';

export interface FrameworkRow {
  kind: RowKind;
  /** As written, for finding the row again. */
  writtenCode: string;
  /** Normalised: 'O12', 'i1', 'IIT', '9.1', '9'; of a level, its name. Never ''. */
  code: string;
  name: string;
  /** Normalised like the code of the kind that it names. */
  parent: string;
  value: ParsedScore;
  second: string;
  detail: string;
  role: ItemRole | null;
  group: string;
  confidence: Confidence;
}

type RowIdentity = Pick<FrameworkRow, 'kind' | 'writtenCode'>;

const KINDS = Object.keys(KIND_WORDS) as RowKind[];
const ROLES = Object.keys(ROLE_WORDS) as ItemRole[];

const PARENT_KINDS: Partial<Record<RowKind, RowKind>> = {
  gate: 'instrument',
  indicator: 'instrument',
  subIndicator: 'indicator',
  question: 'indicator',
  item: 'subIndicator',
};

/** The kind whose code stands in the column สังกัด of a row; null where a row belongs to nothing. */
export function parentKind(kind: RowKind): RowKind | null {
  return PARENT_KINDS[kind] ?? null;
}

/** Reads every row that says what it is; blank rows, a repeated header and remarks without a code are passed over. */
export function readRows(rows: readonly (readonly unknown[])[], findings: Finding[]): FrameworkRow[] {
  const read: FrameworkRow[] = [];
  for (const cells of rows) {
    const row = readRow(cells, findings);
    if (row) read.push(row);
  }
  return read;
}

function readRow(cells: readonly unknown[], findings: Finding[]): FrameworkRow | null {
  const cell = (key: FrameworkColumnKey) => cells[FRAMEWORK_COLUMNS.findIndex((column) => column.key === key)];
  const text = (key: FrameworkColumnKey) => textOf(cell(key));
  if (FRAMEWORK_COLUMNS.every(({ key }) => text(key) === '' && !isDate(cell(key)))) return null;
  if (sameWord(text('kind'), FRAMEWORK_COLUMNS[0]!.header)) return null;

  const kind = KINDS.find((candidate) => sameWord(KIND_WORDS[candidate], text('kind')));
  if (!kind) {
    findings.push(unknownKind(text('kind'), text('code'), text('name')));
    return null;
  }
  for (const key of ['code', 'parent', 'second'] as const) {
    if (isDate(cell(key))) findings.push(turnedIntoDate({ kind, writtenCode: text('code') }, key, text('name')));
  }
  if (isDate(cell('code'))) return null;

  const writtenCode = text('code');
  const code = kind === 'level' ? text('name') : normaliseCode(kind, writtenCode);
  if (code === '') {
    findings.push(noCode({ kind, writtenCode }, text('name')));
    return null;
  }
  const parent = parentKind(kind);
  return {
    kind,
    writtenCode,
    code,
    name: text('name'),
    parent: parent ? normaliseCode(parent, text('parent')) : '',
    value: parseScore(cell('value')),
    second: text('second'),
    detail: text('detail'),
    role: readRole({ kind, writtenCode }, text('role'), findings),
    group: text('group'),
    confidence: readConfidence({ kind, writtenCode }, text('confidence'), findings),
  };
}

/** A blank cell was left by a person who typed the row; an unknown word makes the row unconfirmed. */
function readConfidence(row: RowIdentity, text: string, findings: Finding[]): Confidence {
  if (text === '') return 'user';
  const confidence = confidenceOfWord(text);
  if (confidence) return confidence;
  findings.push(
    rowFinding('warning', 'unknown-confidence', row, 'confidence', {
      message: `ไม่รู้จักความเชื่อมั่น "${text}" จึงถือว่ายังไม่ยืนยัน`,
      remedy: 'เลือกคำจากรายการ ถ้าตรวจสอบเองแล้วให้เลือก "ผู้ใช้กรอก"',
    }),
  );
  return 'remembered';
}

function readRole(row: RowIdentity, text: string, findings: Finding[]): ItemRole | null {
  if (text === '') return null;
  const role = ROLES.find((candidate) => sameWord(ROLE_WORDS[candidate], text)) ?? null;
  if (role && row.kind === 'item') return role;
  findings.push(
    rowFinding('warning', 'unknown-role', row, 'role', {
      message: `บทบาท "${text}" ใช้กับแถวนี้ไม่ได้ จึงไม่ได้นำไปใช้`,
      remedy: `ใช้คำว่า "${ROLE_WORDS.measures}" หรือ "${ROLE_WORDS['follow-up']}" และใส่เฉพาะแถวชนิด "${KIND_WORDS.item}"`,
    }),
  );
  return null;
}

/** Words that people write before a code: 'ข้อ O12', 'ประเด็นที่ 1', 'ปี พ.ศ. 2570'. */
const BEFORE_CODE = /^(ปีงบประมาณ|ปี|พ\.ศ\.|เครื่องมือ|ตัวชี้วัดย่อย|ตัวชี้วัด|ข้อคำถาม|ข้อOIT|ข้อ|ประเด็น|ที่)+/i;

/** The code as the framework has it: 'ข้อ o ๑๒' → 'O12', 'ประเด็น 1' → '1'; '' where the text can't be one. */
export function normaliseCode(kind: RowKind, text: string): string {
  const code = compact(text).replace(BEFORE_CODE, '');
  switch (kind) {
    case 'year':
    case 'indicator':
    case 'issue':
      return /^\d{1,4}$/.test(code) ? String(Number(code)) : '';
    case 'question':
      return code.toLowerCase();
    default:
      return code.toUpperCase();
  }
}

/** Only what a cell can hold as text or number; anything else counts as blank. */
function textOf(cell: unknown): string {
  if (typeof cell === 'string') return cell.trim();
  return typeof cell === 'number' && Number.isFinite(cell) ? String(cell) : '';
}

/** Dates may come from another realm, where `instanceof Date` is false. */
function isDate(cell: unknown): boolean {
  return Object.prototype.toString.call(cell) === '[object Date]';
}

/** A finding at a cell of a row; the message begins with which row is meant. */
export function rowFinding(
  severity: Severity,
  rule: string,
  row: RowIdentity,
  field: FrameworkColumnKey,
  said: { message: string; remedy: string },
): Finding {
  return {
    rule: `framework.${rule}`,
    severity,
    place: placeOf(row.writtenCode, field),
    message: `กรอบ ITA ${rowName(row.kind, row.writtenCode)}: ${said.message}`,
    remedy: said.remedy,
  };
}

function placeOf(code: string, field: FrameworkColumnKey): Place {
  return { part: 'framework', ...(code === '' ? {} : { row: code }), field };
}

function rowName(kind: RowKind, code: string): string {
  const word = KIND_WORDS[kind];
  if (code === '') return `แถวชนิด "${word}"`;
  return code.startsWith(word) ? `แถว "${code}"` : `แถว "${word} ${code}"`;
}

/** A row with a code may well be a part of the score, so it can't be passed over; one without is taken for a remark. */
function unknownKind(kind: string, code: string, name: string): Finding {
  const what = [code, name].filter((text) => text !== '').join(' ');
  return {
    rule: 'framework.unknown-kind',
    severity: code === '' ? 'warning' : 'error',
    place: placeOf(code, 'kind'),
    message:
      kind === ''
        ? `กรอบ ITA แถว "${what}": ยังไม่ได้ระบุชนิด จึงไม่ได้นำแถวนี้ไปใช้`
        : `กรอบ ITA แถว "${what || kind}": ไม่รู้จักชนิด "${kind}" จึงไม่ได้นำแถวนี้ไปใช้`,
    remedy: `เลือกชนิดจากรายการ ได้แก่ ${Object.values(KIND_WORDS).join(', ')} หรือลบแถวนี้ถ้าไม่ใช้`,
  };
}

function noCode(row: RowIdentity, name: string): Finding {
  if (row.kind === 'level') {
    return rowFinding('error', 'no-name', row, 'name', {
      message: 'ระดับนี้ไม่มีชื่อ',
      remedy: 'พิมพ์ชื่อระดับในช่อง "ชื่อ" หรือลบแถวนี้',
    });
  }
  return rowFinding('error', 'bad-code', row, 'code', {
    message: row.writtenCode === '' ? `ไม่มีรหัส${name === '' ? '' : ` (ชื่อ "${name}")`}` : 'อ่านรหัสไม่ได้',
    remedy: `พิมพ์รหัสให้ถูกต้อง เช่น ${CODE_EXAMPLES[row.kind]} หรือลบแถวนี้ถ้าไม่ใช้`,
  });
}

const CODE_EXAMPLES: Record<RowKind, string> = {
  year: '2567',
  instrument: 'IIT',
  gate: 'EIT1',
  indicator: '9',
  subIndicator: '9.1',
  item: 'O12',
  question: 'i1',
  level: 'ระดับ 1',
  issue: 'ประเด็น 1',
};

function turnedIntoDate(row: RowIdentity, field: FrameworkColumnKey, name: string): Finding {
  const header = FRAMEWORK_COLUMNS.find(({ key }) => key === field)!.header;
  return rowFinding('error', 'date-cell', row, field, {
    message: `ช่อง "${header}"${name === '' ? '' : ` ของ "${name}"`} กลายเป็นวันที่`,
    remedy: 'จัดรูปแบบช่องนั้นเป็นข้อความธรรมดา แล้วพิมพ์ใหม่',
  });
}
