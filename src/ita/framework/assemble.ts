/** Builds a framework from the rows of its table; whether it holds together as a whole is asked in check.ts. */

import type { Finding } from '../finding';
import { parseScore } from '../score';
import { KIND_WORDS, type RowKind } from './columns';
import type { FiscalYear, Framework, Issue, Level, OitItem, Score } from './framework';
import { type ListedKind, parseIssueDetail } from './issue-detail';
import { type FrameworkRow, normaliseCode, parentKind, rowFinding } from './read-rows';
import { compareCodes } from './words';

/** Stands in where the table says none: passing has been 85 in every year so far. */
const USUAL_PASSING: Score = 85;

/**
 * The framework that the rows describe, in the order of its codes. What can't be read or refers to nothing goes to
 * `findings`; where those hold an error, the result lacks something that scores rest on.
 */
export function assembleFramework(allRows: FrameworkRow[], findings: Finding[]): Framework {
  const rows = withoutDuplicates(allRows, findings);
  for (const row of rows) {
    checkName(row, findings);
    checkParent(row, rows, findings);
  }
  const rowsOf = (kind: RowKind) =>
    rows.filter((row) => row.kind === kind).sort((a, b) => compareCodes(a.code, b.code));

  const framework: Framework = {
    ...readYear(rowsOf('year'), findings),
    instruments: rowsOf('instrument').map((row) => ({
      code: row.code,
      name: row.name,
      weight: requiredScore(row, findings),
      confidence: row.confidence,
    })),
    gates: rowsOf('gate').map((row) => ({
      code: row.code,
      name: row.name,
      instrument: row.parent,
      confidence: row.confidence,
    })),
    indicators: rowsOf('indicator').map((row) => ({
      number: Number(row.code),
      name: row.name,
      instrument: row.parent,
      confidence: row.confidence,
    })),
    subIndicators: rowsOf('subIndicator').map((row) => ({
      code: row.code,
      name: row.name,
      indicator: Number(row.parent),
      confidence: row.confidence,
    })),
    items: rowsOf('item').map((row) => readItem(row, rows, findings)),
    questions: rowsOf('question').map((row) => ({
      code: row.code,
      title: row.name,
      indicator: Number(row.parent),
      confidence: row.confidence,
    })),
    levels: rowsOf('level').map((row) => readLevel(row, findings)),
    issues: rowsOf('issue').map((row) => readIssue(row, rowsOf, findings)),
  };
  return inFieldOrder(framework);
}

/** Instruments follow their indicators, gates their instruments, questions their indicators; levels come best first. */
function inFieldOrder(framework: Framework): Framework {
  const firstIndicator = (instrument: string) =>
    framework.indicators.find((indicator) => indicator.instrument === instrument)?.number ?? Number.MAX_SAFE_INTEGER;
  const questions = [...framework.questions].sort((a, b) => a.indicator - b.indicator);
  const order = new Map(questions.map(({ code }, index) => [code, index]));
  return {
    ...framework,
    instruments: [...framework.instruments].sort((a, b) => firstIndicator(a.code) - firstIndicator(b.code)),
    gates: [...framework.gates].sort((a, b) => firstIndicator(a.instrument) - firstIndicator(b.instrument)),
    questions,
    levels: [...framework.levels].sort((a, b) => b.minTotal - a.minTotal || (b.minGate ?? -1) - (a.minGate ?? -1)),
    issues: framework.issues.map((issue) => ({
      ...issue,
      questions: [...issue.questions].sort((a, b) => order.get(a)! - order.get(b)!),
    })),
  };
}

/**
 * Keeps the first of the rows with the same kind and code. Where the others say the same of what scores rest on, they
 * are only too many; where they differ, nobody can tell which counts.
 */
function withoutDuplicates(rows: FrameworkRow[], findings: Finding[]): FrameworkRow[] {
  const first = new Map<string, FrameworkRow>();
  for (const row of rows) {
    const key = `${row.kind} ${row.code}`;
    const earlier = first.get(key);
    if (!earlier) {
      first.set(key, row);
      continue;
    }
    const same = weighs(earlier) === weighs(row);
    const field = row.kind === 'level' ? 'name' : 'code';
    const which = row.kind === 'level' ? `ระดับชื่อ "${row.name}"` : `รหัส "${row.code}"`;
    findings.push(
      rowFinding(same ? 'warning' : 'error', 'duplicate', row, field, {
        message: same ? `มี${which} ซ้ำกันหลายแถว จึงใช้แถวแรก` : `มี${which} ซ้ำกันหลายแถวและข้อมูลไม่ตรงกัน จึงไม่ทราบว่าจะใช้แถวใด`,
        remedy: 'ลบแถวที่ไม่ใช้ หรือแก้ให้ไม่ซ้ำกัน',
      }),
    );
  }
  return [...first.values()];
}

function weighs(row: FrameworkRow): string {
  return JSON.stringify([row.parent, row.value, row.second]);
}

/** Only a question may go without a name: those to 2566 aren't known. The name of a year isn't used. */
function checkName(row: FrameworkRow, findings: Finding[]): void {
  if (row.name !== '' || row.kind === 'question' || row.kind === 'year') return;
  findings.push(
    rowFinding('warning', 'no-name', row, 'name', {
      message: 'ยังไม่มีชื่อ',
      remedy: 'พิมพ์ชื่อในช่อง "ชื่อ" เพื่อให้ตารางและรายงานแสดงได้ครบ',
    }),
  );
}

function checkParent(row: FrameworkRow, rows: FrameworkRow[], findings: Finding[]): void {
  const kind = parentKind(row.kind);
  if (!kind || rows.some((other) => other.kind === kind && other.code === row.parent)) return;
  const word = KIND_WORDS[kind];
  findings.push(
    rowFinding('error', 'no-parent', row, 'parent', {
      message: row.parent === '' ? `ยังไม่ได้ระบุว่าสังกัด${word}ใด` : `สังกัด${word} "${row.parent}" ซึ่งไม่มีอยู่ในตาราง`,
      remedy: `พิมพ์รหัส${word}ที่ถูกต้องในช่อง "สังกัด" หรือเพิ่มแถวชนิด "${word}" ที่มีรหัสนั้น`,
    }),
  );
}

function readYear(rows: FrameworkRow[], findings: Finding[]): { year: FiscalYear; passing: Score } {
  const row = rows[0];
  if (!row) {
    findings.push({
      rule: 'framework.no-year',
      severity: 'error',
      place: { part: 'framework', field: 'kind' },
      message: 'กรอบ ITA ยังไม่ได้ระบุปีที่ประเมิน',
      remedy: `เพิ่มแถวชนิด "${KIND_WORDS.year}" พิมพ์ปี พ.ศ. ในช่อง "รหัส" และคะแนนที่ถือว่าผ่านในช่อง "ค่า"`,
    });
    return { year: 0, passing: USUAL_PASSING };
  }
  if (rows.length > 1) {
    findings.push(
      rowFinding('error', 'several-years', rows[1]!, 'code', {
        message: `มีปีที่ประเมินมากกว่าหนึ่งปี (${rows.map(({ code }) => code).join(', ')})`,
        remedy: 'เก็บไว้ปีเดียว ปีอื่นให้ทำในไฟล์ของปีนั้น',
      }),
    );
  }
  const year = Number(row.code);
  if (!isBuddhistYear(year)) {
    findings.push(
      rowFinding('error', 'bad-year', row, 'code', {
        message: 'ปีที่ประเมินต้องเป็นปี พ.ศ. สี่หลัก',
        remedy: isBuddhistYear(year + 543) ? `แก้เป็นปี พ.ศ. คือ ${year + 543}` : 'แก้เป็นปี พ.ศ. เช่น 2567',
      }),
    );
  }
  if (row.value.kind === 'score') return { year, passing: row.value.score };
  findings.push(
    rowFinding('warning', 'no-passing', row, 'value', {
      message: `อ่านคะแนนที่ถือว่าผ่านไม่ได้ จึงใช้ ${USUAL_PASSING} ตามเกณฑ์ที่ใช้มาทุกปี`,
      remedy: 'พิมพ์คะแนนที่ถือว่าผ่าน (0–100) ในช่อง "ค่า"',
    }),
  );
  return { year, passing: USUAL_PASSING };
}

function isBuddhistYear(year: number): boolean {
  return year >= 2500 && year < 2700;
}

/** A weight or a lowest total: without it there is no score, so a missing one is an error and the 0 is never used. */
function requiredScore(row: FrameworkRow, findings: Finding[]): Score {
  if (row.value.kind === 'score') return row.value.score;
  const what = row.kind === 'instrument' ? 'น้ำหนัก' : 'คะแนนรวมต่ำสุด';
  findings.push(
    rowFinding('error', 'bad-value', row, 'value', {
      message: row.value.kind === 'blank' ? `ยังไม่มี${what}` : `${what} "${row.value.text}" ไม่ใช่ตัวเลขตั้งแต่ 0 ถึง 100`,
      remedy: `พิมพ์${what}เป็นตัวเลขตั้งแต่ 0 ถึง 100 ในช่อง "ค่า"`,
    }),
  );
  return 0;
}

function readLevel(row: FrameworkRow, findings: Finding[]): Level {
  const minTotal = requiredScore(row, findings);
  const gate = parseScore(row.second);
  if (gate.kind === 'invalid') {
    findings.push(
      rowFinding('error', 'bad-value', row, 'second', {
        message: `คะแนนต่ำสุดของทุกเงื่อนไข "${gate.text}" ไม่ใช่ตัวเลขตั้งแต่ 0 ถึง 100`,
        remedy: 'พิมพ์ตัวเลขตั้งแต่ 0 ถึง 100 ในช่อง "ค่าที่สอง" หรือเว้นว่างถ้าดูคะแนนรวมอย่างเดียว',
      }),
    );
  }
  return { name: row.name, minTotal, minGate: gate.kind === 'score' ? gate.score : null, confidence: row.confidence };
}

function readItem(row: FrameworkRow, rows: FrameworkRow[], findings: Finding[]): OitItem {
  const subIndicator = rows.find(({ kind, code }) => kind === 'subIndicator' && code === row.parent);
  return {
    code: row.code,
    title: row.name,
    group: row.group,
    subIndicator: row.parent,
    indicator: Number(subIndicator?.parent ?? 0),
    components: row.detail
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== ''),
    dataYear: readDataYear(row, findings),
    role: row.role,
    confidence: row.confidence,
  };
}

function readDataYear(row: FrameworkRow, findings: Finding[]): FiscalYear | null {
  if (row.second === '') return null;
  const year = Number(normaliseCode('year', row.second) || Number.NaN);
  if (isBuddhistYear(year)) return year;
  findings.push(
    rowFinding('warning', 'bad-year', row, 'second', {
      message: `ปีของข้อมูล "${row.second}" ไม่ใช่ปี พ.ศ. จึงยังไม่ตรวจปีของหลักฐานข้อนี้`,
      remedy: isBuddhistYear(year + 543)
        ? `แก้เป็นปี พ.ศ. คือ ${year + 543}`
        : 'พิมพ์ปี พ.ศ. สี่หลักในช่อง "ค่าที่สอง" หรือเว้นว่างถ้าไม่กำหนดปี',
    }),
  );
  return null;
}

function readIssue(row: FrameworkRow, rowsOf: (kind: RowKind) => FrameworkRow[], findings: Finding[]): Issue {
  const { codes, unreadable } = parseIssueDetail(row.detail);
  const known = (kind: ListedKind) =>
    rowsOf(kind)
      .map(({ code }) => code)
      .filter((code) => codes[kind].includes(code));
  const issue: Issue = {
    number: Number(row.code),
    name: row.name,
    indicators: known('indicator').map(Number),
    items: known('item'),
    questions: known('question'),
    confidence: row.confidence,
  };
  const kept = [...issue.indicators.map(String), ...issue.items, ...issue.questions];
  const unknown = Object.values(codes)
    .flat()
    .filter((code) => !kept.includes(code));
  const leftOut = [...new Set([...unknown, ...unreadable])];
  if (leftOut.length > 0) {
    findings.push(
      rowFinding('warning', 'issue-reference', row, 'detail', {
        message: `ไม่พบ "${leftOut.join('", "')}" ในตาราง จึงไม่ได้นำมาใช้วิเคราะห์ประเด็นนี้`,
        remedy: `แก้รายการในช่อง "รายละเอียด" ให้เป็นสามบรรทัด ขึ้นต้นด้วย ${LISTED_WORDS} และใช้รหัสที่มีในตาราง`,
      }),
    );
  } else if (kept.length === 0) {
    findings.push(
      rowFinding('warning', 'issue-empty', row, 'detail', {
        message: 'ยังไม่ได้ระบุว่าใช้ข้อมูลใดวิเคราะห์ประเด็นนี้',
        remedy: `พิมพ์ในช่อง "รายละเอียด" เป็นสามบรรทัด ขึ้นต้นด้วย ${LISTED_WORDS}`,
      }),
    );
  }
  return issue;
}

const LISTED_WORDS = `"${KIND_WORDS.indicator}:" "${KIND_WORDS.item}:" "${KIND_WORDS.question}:"`;
