/** Every text of a report that people may write by hand, with the place where it stands and how to call that place. */

import type { Assessment, MeasureRow } from '../assessment';
import type { Place } from '../finding';
import type { Framework } from '../framework/framework';
import type { MeasureField } from '../measures/fields';

/** The four cells of a measure that people fill in, with the heading of their column. */
export const MEASURE_COLUMNS = [
  { field: 'measure', heading: 'มาตรการ โครงการ หรือกิจกรรม' },
  { field: 'steps', heading: 'ขั้นตอนหรือวิธีการปฏิบัติ' },
  { field: 'owner', heading: 'ผู้รับผิดชอบ' },
  { field: 'period', heading: 'ระยะเวลาในการดำเนินการ' },
] as const satisfies readonly { field: keyof MeasureRow; heading: string }[];

/** A dash or a dot that somebody typed to fill a cell writes nothing: it takes a letter or a digit. */
export function isWritten(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

export interface PlacedText {
  text: string;
  place: Place;
  /** Names the place in a Thai sentence, such as 'บทวิเคราะห์ประเด็นที่ 3'. */
  label: string;
}

/** The texts of the report of measures that are not blank, in the order of the report. */
export function writtenTexts(framework: Framework, assessment: Assessment): PlacedText[] {
  return notBlank([
    ...assessment.analyses.map(({ issue, analysis }) => ({
      text: analysis.text,
      place: { part: 'analysis', row: String(issue), field: 'analysis' } as const,
      label: `บทวิเคราะห์ประเด็นที่ ${issue}`,
    })),
    ...assessment.measures.flatMap((row) => MEASURE_TEXTS.map((column) => textOfMeasure(row, column))),
    ...assessment.limits.map(({ instrument, text }) => ({
      text,
      place: { part: 'limits', row: instrument, field: 'limit' } as const,
      label: `ข้อจำกัดของเครื่องมือ ${instrumentLabel(framework, instrument)}`,
    })),
    ...signedPositions(assessment),
  ]);
}

/** The texts of the follow-up report that are not blank: the names of the measures, and what became of them. */
export function followUpTexts(assessment: Assessment): PlacedText[] {
  return notBlank([
    ...assessment.measures.flatMap((row) => [
      ...FOLLOWED_UP.map((column) => textOfMeasure(row, column)),
      {
        text: row.progress.outcome,
        place: { part: 'measures', row: row.id, field: 'outcome' } as const,
        label: `ช่อง ‘ผลการดำเนินการ’ ของมาตรการ ${row.id} (ประเด็นที่ ${row.issue})`,
      },
    ]),
    ...signedPositions(assessment),
  ]);
}

type MeasureColumn = { field: MeasureField; heading: string };

const MEASURE_TEXTS: readonly MeasureColumn[] = [
  ...MEASURE_COLUMNS,
  { field: 'success', heading: 'ตัวชี้วัดความสำเร็จ' },
  { field: 'expected', heading: 'ผลที่คาดว่าจะได้รับ' },
];

const FOLLOWED_UP = MEASURE_TEXTS.filter(({ field }) => field === 'measure' || field === 'owner');

function textOfMeasure(row: MeasureRow, { field, heading }: MeasureColumn): PlacedText {
  return {
    text: row[field].text,
    place: { part: 'measures', row: row.id, field },
    label: `ช่อง ‘${heading}’ ของมาตรการ ${row.id} (ประเด็นที่ ${row.issue})`,
  };
}

const SIGNERS = [
  { key: 'maker', label: 'ตำแหน่งของผู้จัดทำรายงาน' },
  { key: 'checker', label: 'ตำแหน่งของผู้ตรวจสอบรายงาน' },
  { key: 'head', label: 'ตำแหน่งของผู้รับรองรายงาน' },
] as const;

/** A signer's position often carries the agency's name; where people type one line only, it may stand in the name's. */
function signedPositions({ signers }: Assessment): PlacedText[] {
  return SIGNERS.map(({ key, label }) => ({
    text: signers === undefined ? '' : `${signers[key].name}\n${signers[key].position}`,
    place: { part: 'settings', row: key, field: 'value' },
    label: `${label}ในแท็บตั้งค่า`,
  }));
}

function notBlank(texts: PlacedText[]): PlacedText[] {
  return texts.map((placed) => ({ ...placed, text: tidied(placed.text) })).filter(({ text }) => text !== '');
}

/** Blanks say nothing to a rule, and thousands of them, as a copied table leaves behind, would keep its patterns busy. */
function tidied(text: string): string {
  return text
    .split(/[\r\n]+/)
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
}

function instrumentLabel(framework: Framework, code: string): string {
  return framework.instruments.find((instrument) => instrument.code === code)?.code ?? (code || 'ที่ไม่ได้ระบุ');
}
