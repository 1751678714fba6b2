/** What keeps the demo from its work, worded for the person who started it. */

/** One thing to put right in the input file. */
export interface InputProblem {
  /** Where in the file: 'evidence[2].score'; '' for the file as a whole. */
  path: string;
  /** In Thai: what was found there and what is wanted. */
  message: string;
}

/** The demo can't go on; every reason is a line of its own. */
export class DemoError extends Error {
  override name = 'DemoError';

  /** @param lines in Thai, the first says what happened */
  constructor(readonly lines: readonly string[]) {
    super(lines.join('\n'));
  }
}

/** All that is wrong with an input file, at once. */
export class InputError extends DemoError {
  override name = 'InputError';

  constructor(
    file: string,
    readonly problems: readonly InputProblem[],
  ) {
    super([
      `ใช้ไฟล์ข้อมูล ${file} ไม่ได้ พบ ${problems.length} จุดที่ต้องแก้ไข (ยังไม่มีการเขียนไฟล์ใด)`,
      ...problems.map(lineOf),
      'รูปแบบของไฟล์ข้อมูลอยู่ใน docs/input.md',
    ]);
  }
}

function lineOf({ path, message }: InputProblem): string {
  const place = path === '' ? '' : `${path}${ordinalOf(path)}: `;
  return `• ${place}${message}`;
}

/** Lists count from 0 in the path, and from 1 for people. */
function ordinalOf(path: string): string {
  const at = /\[(\d+)\]/.exec(path)?.[1];
  return at === undefined ? '' : ` (รายการที่ ${Number(at) + 1})`;
}

const SHOWN_LENGTH = 60;

/** A value of the file as a person would recognise it, shortened. */
export function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  const letters = [...text];
  return letters.length <= SHOWN_LENGTH ? text : `${letters.slice(0, SHOWN_LENGTH).join('')}…`;
}

/** 'พบ "เก้า" แต่ต้องเป็นคะแนน 0–100', or that the value is missing. */
export function notWanted(value: unknown, wanted: string): string {
  const spaced = /^[ก-๙]/.test(wanted) ? wanted : ` ${wanted}`;
  return value === undefined ? `ยังไม่มีค่า ต้องระบุ${spaced}` : `พบ ${shown(value)} แต่ต้องเป็น${spaced}`;
}
