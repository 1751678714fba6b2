/** Measures as the add-in would tell them: drafted, rewritten by hand, blank; one change and one text that is kept. */

import type { Measures } from '../../../sidebar/contract';

export const MEASURES: Measures = {
  issues: [
    {
      number: 1,
      name: 'กระบวนการปฏิบัติงานที่โปร่งใสและมีประสิทธิภาพ',
      analysis: { id: '', text: 'คะแนน 95.10 อยู่ในระดับดี', origin: 'draft', cell: { sheetId: 12, a1: 'D4' } },
      measures: [
        {
          id: 'M2568-1-1',
          text: 'จัดทำคู่มือการให้บริการของทุกกอง',
          origin: 'hand',
          cell: { sheetId: 13, a1: 'C5' },
        },
      ],
    },
    { number: 2, name: 'การให้บริการและระบบ E-Service', analysis: null, measures: [] },
  ],
  changes: [
    {
      id: 'M2568-2-1',
      kind: 'added',
      where: 'ประเด็นที่ 2 · M2568-2-1',
      parts: [{ label: 'มาตรการ', before: '', after: 'เพิ่มบริการออนไลน์อย่างน้อยหนึ่งงาน' }],
      cell: null,
    },
  ],
  kept: [
    {
      where: 'ประเด็นที่ 1 · M2568-1-1',
      label: 'มาตรการ',
      text: 'จัดทำคู่มือการให้บริการของทุกกอง',
      draft: 'ทบทวนคู่มือการให้บริการ',
      cell: { sheetId: 13, a1: 'C5' },
    },
  ],
  undo: null,
  hasScores: true,
  mark: 'measures',
  readAt: '23 พฤศจิกายน 2569 เวลา 10:15 น.',
};
