/** Measures as the add-in would tell them: drafted, rewritten by hand, in part, blank; changes of each kind. */

import type { DraftChange, Measures } from '../../../sidebar/contract';

const UPDATED: DraftChange = {
  id: '1.analysis',
  kind: 'updated',
  where: 'ประเด็นที่ 1',
  parts: [
    {
      label: 'ผลการวิเคราะห์',
      before: 'คะแนนเฉลี่ยปี 2567 เท่ากับ 95.70 คะแนน สูงกว่าเป้าหมาย',
      after: 'คะแนนเฉลี่ยปี 2567 เท่ากับ 84.60 คะแนน ต่ำกว่าเป้าหมาย จึงต้องเร่งปรับปรุง',
    },
  ],
  cell: { sheetId: 12, a1: 'C4', row: null },
};
const FILLED: DraftChange = {
  id: 'M2568-1-1.period',
  kind: 'updated',
  where: 'ประเด็นที่ 1 · M2568-1-1',
  parts: [{ label: 'ระยะเวลาในการดำเนินการ', before: '', after: 'ตลอดปีงบประมาณ พ.ศ. 2568' }],
  cell: { sheetId: 13, a1: 'G5', row: null },
};
const ADDED: DraftChange = {
  id: 'M2568-2-1',
  kind: 'added',
  where: 'ประเด็นที่ 2 · M2568-2-1',
  parts: [
    { label: 'มาตรการ โครงการ หรือกิจกรรม', before: '', after: 'เพิ่มบริการออนไลน์อย่างน้อยหนึ่งงาน' },
    { label: 'ขั้นตอนหรือวิธีการปฏิบัติ', before: '', after: '1. สำรวจงานบริการ\n2. เปิดใช้ระบบ' },
    { label: 'ผู้รับผิดชอบ', before: '', after: 'สำนักปลัด' },
    { label: 'ระยะเวลาในการดำเนินการ', before: '', after: 'ไตรมาสที่ 2' },
    { label: 'ตัวชี้วัดความสำเร็จ', before: '', after: 'มีบริการออนไลน์ที่ใช้ได้จริง 1 งาน' },
    { label: 'ผลที่คาดว่าจะได้รับ', before: '', after: 'ผู้รับบริการไม่ต้องเดินทางมาที่สำนักงาน' },
  ],
  cell: null,
};

export const MEASURES: Measures = {
  issues: [
    {
      number: 1,
      name: 'กระบวนการปฏิบัติงานที่โปร่งใสและมีประสิทธิภาพ',
      analysis: { id: '', text: UPDATED.parts[0]!.before, origin: 'draft', cell: { sheetId: 12, a1: 'C4', row: null } },
      measures: [
        {
          id: 'M2568-1-1',
          text: 'จัดทำคู่มือการให้บริการ',
          origin: 'partly',
          status: 'กำลังดำเนินการ',
          cell: { sheetId: 13, a1: 'D5', row: null },
        },
        { id: '', text: 'จัดเวทีประชาคม', origin: 'hand', status: '', cell: { sheetId: 13, a1: 'D9', row: null } },
      ],
    },
    {
      number: 2,
      name: 'การให้บริการและระบบ E-Service',
      analysis: { id: '', text: '', origin: 'blank', cell: { sheetId: 12, a1: 'C5', row: null } },
      measures: [],
    },
    { number: 3, name: 'ช่องทางและรูปแบบการประชาสัมพันธ์', analysis: null, measures: [] },
  ],
  changes: [UPDATED, FILLED, ADDED],
  kept: [
    {
      where: 'ประเด็นที่ 1 · M2568-1-1',
      label: 'ผู้รับผิดชอบ',
      text: 'กองช่าง (นายสมชาย)',
      draft: 'กองช่าง',
      cell: { sheetId: 13, a1: 'F5', row: null },
    },
  ],
  undo: { at: '20 เม.ย. 2567 10:00 น.', texts: 5, rows: 2, mark: 'drafting' },
  progress: { done: 0, all: 2, unknown: 1 },
  forgetful: [],
  hasScores: true,
  mark: 'measures',
  readAt: '23 พฤศจิกายน 2569 10:15 น.',
};

/** As it is after everything was drafted. */
export const DRAFTED: Measures = { ...MEASURES, changes: [], mark: 'drafted' };

/** Before anything was entered. */
export const UNSCORED: Measures = { ...MEASURES, hasScores: false, kept: [], undo: null, changes: [ADDED] };
