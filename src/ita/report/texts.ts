/** Every text of the report that people may write by hand, with the place where it stands and how to call that place. */

import type { Assessment, MeasureRow } from '../assessment';
import type { Place } from '../finding';
import type { Framework } from '../framework/framework';

/** The four cells of a measure that people fill in, with the heading of their column. */
export const MEASURE_COLUMNS = [
  { field: 'measure', heading: 'มาตรการ โครงการ หรือกิจกรรม' },
  { field: 'steps', heading: 'ขั้นตอนหรือวิธีการปฏิบัติ' },
  { field: 'owner', heading: 'ผู้รับผิดชอบ' },
  { field: 'period', heading: 'ระยะเวลาในการดำเนินการ' },
] as const satisfies readonly { field: keyof MeasureRow; heading: string }[];

export interface PlacedText {
  text: string;
  place: Place;
  /** Names the place in a Thai sentence, such as 'บทวิเคราะห์ประเด็นที่ 3'. */
  label: string;
}

/** The texts that are not blank, in the order of the report. */
export function writtenTexts(framework: Framework, assessment: Assessment): PlacedText[] {
  const texts = [
    ...assessment.analyses.map(({ issue, analysis }) => ({
      text: analysis.text,
      place: { part: 'analysis', row: String(issue), field: 'analysis' } as const,
      label: `บทวิเคราะห์ประเด็นที่ ${issue}`,
    })),
    ...assessment.measures.flatMap((row) =>
      MEASURE_COLUMNS.map(({ field, heading }) => ({
        text: row[field].text,
        place: { part: 'measures', row: row.id, field } as const,
        label: `ช่อง ‘${heading}’ ของมาตรการ ${row.id} (ประเด็นที่ ${row.issue})`,
      })),
    ),
    ...assessment.limits.map(({ instrument, text }) => ({
      text,
      place: { part: 'limits', row: instrument, field: 'limit' } as const,
      label: `ข้อจำกัดของเครื่องมือ ${instrumentLabel(framework, instrument)}`,
    })),
  ];
  return texts.filter(({ text }) => text.trim() !== '');
}

function instrumentLabel(framework: Framework, code: string): string {
  return framework.instruments.find((instrument) => instrument.code === code)?.code ?? (code || 'ที่ไม่ได้ระบุ');
}
