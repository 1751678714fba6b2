/**
 * What the report's own OIT item asks for, held against what the report has. A report of measures is evidence in the
 * list of the year after the one assessed, the follow-up in the list after that; where that list isn't known yet, or
 * doesn't say what it asks for, the nearest one before it is taken.
 */

import type { Assessment, MeasureRow } from '../../assessment';
import type { Finding, Place } from '../../finding';
import { type FiscalYear, type Framework, type ItemRole, itemWithRole, type OitItem } from '../../framework/framework';
import { frameworkOf } from '../../framework/years';
import type { MeasureField } from '../../measures/fields';
import type { Result } from '../../result';
import { isWritten } from '../texts';

export function missingComponents(framework: Framework, assessment: Assessment, result: Result): Finding[] {
  return ofItem(framework, 'measures', [1], (component) =>
    PARTS.flatMap(gapsOf({ framework, assessment, result }, component)),
  );
}

export function missingFollowUpComponents(framework: Framework, assessment: Assessment): Finding[] {
  if (assessment.measures.length === 0) return [];
  return ofItem(framework, 'follow-up', [2, 1], (component) =>
    FOLLOW_UP_PARTS.flatMap(gapsOf({ framework, assessment }, component)),
  );
}

/** The item that the report is evidence of, and one of an earlier list that stands in while that one says nothing. */
const OWN_ITEM = 'ซึ่งใช้รายงานนี้เป็นหลักฐาน';
const LIKE_ITEM = 'ซึ่งเป็นรายการเดียวกันในปีล่าสุดที่ทราบองค์ประกอบ';

/** Where a component that the report lacks would have to be written, and which of it is lacking, in Thai. */
interface Lack {
  place: Place;
  /** Such as 'ในประเด็นที่ 2, 5'; '' where that says nothing more than the component. */
  where: string;
}

/** A part of a report, by the words of a component that ask for it. `lack` is null where the report has it. */
interface Part<Source> {
  asked: RegExp;
  lack: (source: Source) => Lack | null;
}

/** For each part: null where the component doesn't ask for it. */
function gapsOf<Source>(source: Source, component: string): (part: Part<Source>) => (Lack | 'there')[] {
  return ({ asked, lack }) => (asked.test(component) ? [lack(source) ?? 'there'] : []);
}

function ofItem(
  framework: Framework,
  role: ItemRole,
  yearsAhead: number[],
  read: (component: string) => (Lack | 'there')[],
): Finding[] {
  const asked = itemOf(framework, role, yearsAhead);
  if (asked === null) return [];
  const name = `รายการ ${asked.item.code} ปี พ.ศ. ${asked.year} ${asked.isOwn ? OWN_ITEM : LIKE_ITEM}`;
  const components = asked.item.components.map((component) => ({ component, parts: read(component) }));
  const lacks = components.flatMap(({ component, parts }) =>
    parts.filter((part): part is Lack => part !== 'there').map((lack) => ({ component, lack })),
  );
  return [
    ...missing(name, lacks),
    ...components.filter(({ parts }) => parts.length === 0).map(({ component }) => unread(component, name)),
  ];
}

function itemOf(
  framework: Framework,
  role: ItemRole,
  yearsAhead: number[],
): { item: OitItem; year: FiscalYear; isOwn: boolean } | null {
  const lists = [...yearsAhead.map((ahead) => frameworkOf(framework.year + ahead)), framework];
  for (const list of lists) {
    const item = list === null ? null : itemWithRole(list, role);
    if (list === null || item === null || item.components.length === 0) continue;
    return { item, year: list.year, isOwn: list.year === framework.year + (yearsAhead[0] ?? 0) };
  }
  return null;
}

/** One finding that names them all: what has to be filled in is told cell by cell by other rules. */
function missing(name: string, lacks: { component: string; lack: Lack }[]): Finding[] {
  const [first] = lacks;
  if (first === undefined) return [];
  const listed = lacks.map(({ component, lack }) => `‘${component}’ ${lack.where}`.trim()).join(' · ');
  return [
    {
      rule: 'report.missing-component',
      severity: 'error',
      place: first.lack.place,
      message: `${name} กำหนดองค์ประกอบที่รายงานยังขาด ${lacks.length} เรื่อง: ${listed}`,
      remedy: 'กรอกส่วนที่ขาดให้ครบ มิฉะนั้นรายงานอาจไม่ผ่านการตรวจ OIT',
    },
  ];
}

function unread(component: string, name: string): Finding {
  return {
    rule: 'report.unread-component',
    severity: 'info',
    place: { part: 'report' },
    message: `${name} กำหนดให้มี ‘${component}’ ซึ่งส่วนเสริมตรวจแทนไม่ได้`,
    remedy: 'เปิดเอกสารที่ส่งออกแล้วดูว่ามีส่วนนี้ครบหรือไม่',
  };
}

interface MeasuresSource {
  framework: Framework;
  assessment: Assessment;
  result: Result;
}

const PARTS: Part<MeasuresSource>[] = [
  { asked: /วิเคราะห์/, lack: lackOfAnalysis },
  {
    asked: /คะแนน|ผลการประเมิน/,
    lack: ({ result }) => (result.total === null ? { place: TOTAL, where: 'คะแนนรวม' } : null),
  },
  { asked: /มาตรการ|โครงการ|กิจกรรม/, lack: lackOf('measure') },
  { asked: /ขั้นตอน|วิธีการ/, lack: lackOf('steps') },
  { asked: /ผู้รับผิดชอบ/, lack: lackOf('owner') },
  { asked: /ระยะเวลา|ช่วงเวลา/, lack: lackOf('period') },
  { asked: /ตัวชี้วัดความสำเร็จ|ตัวชี้วัดของมาตรการ/, lack: lackOf('success') },
  { asked: /ผลที่คาด/, lack: lackOf('expected') },
  { asked: /ข้อจำกัด|ปัญหา|อุปสรรค/, lack: lackOfLimits },
];

const TOTAL: Place = { part: 'summary', row: 'total', field: 'published' };

function lackOfAnalysis({ framework, assessment }: MeasuresSource): Lack | null {
  const lacking = framework.issues
    .map(({ number }) => number)
    .filter(
      (number) => !assessment.analyses.some(({ issue, analysis }) => issue === number && isWritten(analysis.text)),
    );
  return lacking.length === 0
    ? null
    : { place: { part: 'analysis', row: String(lacking[0]), field: 'analysis' }, where: inIssues(lacking) };
}

/** A ประเด็น has the field where one of its measures has it. */
function lackOf(field: MeasureField): (source: MeasuresSource) => Lack | null {
  return ({ framework, assessment: { measures } }) => {
    const lacking = framework.issues
      .map(({ number }) => number)
      .filter((number) => !measures.some((row) => row.issue === number && isWritten(row[field].text)));
    if (lacking.length === 0) return null;
    const row = measures.find(({ issue }) => issue === lacking[0]);
    return { place: placeOf(row, field), where: inIssues(lacking) };
  };
}

function lackOfLimits({ assessment: { limits } }: MeasuresSource): Lack | null {
  return limits.some(({ text }) => isWritten(text)) ? null : { place: { part: 'limits' }, where: '' };
}

interface FollowUpSource {
  framework: Framework;
  assessment: Assessment;
}

const FOLLOW_UP_PARTS: Part<FollowUpSource>[] = [
  {
    asked: /มาตรการ|ผลการดำเนิน/,
    lack: lackOfRows('status', ({ progress: { status, outcome } }) => status !== null || isWritten(outcome)),
  },
  {
    asked: /ผลลัพธ์|ความสำเร็จ/,
    lack: lackOfRows('outcome', ({ progress: { status, outcome } }) => status !== 'done' || isWritten(outcome)),
  },
];

function lackOfRows(field: string, has: (row: MeasureRow) => boolean): (source: FollowUpSource) => Lack | null {
  return ({ assessment: { measures } }) => {
    const lacking = measures.filter((row) => !has(row));
    if (lacking.length === 0) return null;
    const named = lacking.slice(0, MOST_NAMED).map(({ id }) => id);
    const more = lacking.length - named.length;
    const where = `ของมาตรการ ${named.join(', ')}${more > 0 ? ` และอีก ${more} มาตรการ` : ''}`;
    return { place: placeOf(lacking[0], field), where };
  };
}

const MOST_NAMED = 5;

function placeOf(row: MeasureRow | undefined, field: string): Place {
  return row === undefined ? { part: 'measures' } : { part: 'measures', row: row.id, field };
}

function inIssues(numbers: number[]): string {
  return `ในประเด็นที่ ${numbers.join(', ')}`;
}
