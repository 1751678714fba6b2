/** How far a measure has come in its year, as people say it in the sheet and as the follow-up report prints it. */

/** 'planned' is said by somebody; while nobody says anything the status is unknown, which is none of these. */
export type MeasureStatus = 'planned' | 'under-way' | 'done' | 'not-done';

export const MEASURE_STATUSES: Record<MeasureStatus, string> = {
  planned: 'แผน',
  'under-way': 'กำลังดำเนินการ',
  done: 'เสร็จ',
  'not-done': 'ไม่ได้ทำ',
};
