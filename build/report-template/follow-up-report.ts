/** What the follow-up report says, section by section. Names in braces are those of FOLLOW_UP_PLACEHOLDERS. */

import type { FileChild } from 'docx';
import { notesAndSignatures } from './closing';
import { contentsPage, cover } from './opening';
import { type Heading, headingOf, introduction, paragraph } from './paragraphs';
import { loopTable } from './tables';

const HEADING = {
  summary: part('ส่วนที่ {๑} สรุปผลการดำเนินการตามมาตรการ', 'ita_summary', true),
  statuses: section('{๑.๑} ภาพรวม', 'ita_statuses'),
  issues: section('{๑.๒} จำนวนมาตรการรายประเด็น', 'ita_issues'),
  outcomes: part('ส่วนที่ {๒} ผลการดำเนินการรายมาตรการ', 'ita_outcomes', true),
  open: part('ส่วนที่ {๓} งานที่ยังไม่แล้วเสร็จและสิ่งที่ต้องดำเนินการต่อ', 'ita_open'),
  notes: part('ส่วนที่ {๔} หมายเหตุ', 'ita_notes'),
  signatures: part('การรับรองรายงาน', 'ita_signatures'),
};

function part(text: string, name: string, newPage = false): Heading {
  return { level: 1, text, name, newPage };
}

function section(text: string, name: string): Heading {
  return { level: 2, text, name, newPage: false };
}

export function followUpReport(): FileChild[] {
  return [
    ...cover(
      ['รายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรม', 'และความโปร่งใสภายในหน่วยงาน', 'ประจำปีงบประมาณ พ.ศ. {ปีมาตรการ}'],
      ['ตามมาตรการที่กำหนดจากผลการประเมิน ITA', 'ประจำปีงบประมาณ พ.ศ. {ปีประเมิน}'],
    ),
    ...contentsPage(Object.values(HEADING)),
    ...summarySection(),
    ...outcomesSection(),
    ...openSection(),
    ...notesAndSignatures(HEADING.notes, HEADING.signatures),
  ];
}

function summarySection(): FileChild[] {
  const count = (heading: string, cell: string) => ({ heading, cell, share: 9, align: 'center' as const });
  return [
    headingOf(HEADING.summary),
    headingOf(HEADING.statuses),
    paragraph('{ร้อยละที่เสร็จ}', { bold: true }),
    paragraph('{จำนวนที่ไม่ทราบ}', {}, { keepNext: true }),
    loopTable(
      'สถานะ',
      [
        { heading: 'สถานะ', cell: '{ชื่อสถานะ}', share: 50 },
        { heading: 'จำนวนมาตรการ', cell: '{จำนวนสถานะ}', share: 25, align: 'center' },
        { heading: 'ร้อยละ', cell: '{ร้อยละสถานะ}', share: 25, align: 'center' },
      ],
      'together',
    ),
    headingOf(HEADING.issues),
    loopTable(
      'ผลรายประเด็น',
      [
        { heading: 'ประเด็น', cell: '{ประเด็นติดตาม}', share: 41 },
        count('ทั้งหมด', '{จำนวนทั้งหมด}'),
        count('เสร็จ', '{จำนวนเสร็จ}'),
        { ...count('กำลังดำเนินการ', '{จำนวนกำลังทำ}'), share: 13 },
        count('แผน', '{จำนวนแผน}'),
        count('ไม่ได้ทำ', '{จำนวนไม่ได้ทำ}'),
        { ...count('ยังไม่ทราบ', '{จำนวนไม่ทราบ}'), share: 10 },
      ],
      'apart',
    ),
  ];
}

function outcomesSection(): FileChild[] {
  return [
    headingOf(HEADING.outcomes),
    introduction('ผลการดำเนินการตามมาตรการประจำปีงบประมาณ พ.ศ. {ปีมาตรการ} ของ{หน่วยงาน} เป็นรายมาตรการ ดังนี้'),
    loopTable(
      'ผลมาตรการ',
      [
        { heading: 'ที่', cell: '{ที่ของผล}', share: 6, align: 'center' },
        { heading: 'มาตรการ', cell: '{มาตรการที่ติดตาม}', share: 27 },
        { heading: 'สถานะ', cell: '{สถานะมาตรการ}', share: 17, align: 'center' },
        { heading: 'ดำเนินการเมื่อ', cell: '{ดำเนินการเมื่อ}', share: 12, align: 'center' },
        { heading: 'ผลการดำเนินการ', cell: '{ผลการดำเนินการ}', share: 19 },
        { heading: 'หลักฐาน', cell: '{หลักฐาน}', share: 19 },
      ],
      'apart',
    ),
  ];
}

function openSection(): FileChild[] {
  return [
    headingOf(HEADING.open),
    introduction('มาตรการที่ยังไม่เสร็จ และสิ่งที่ต้องดำเนินการต่อ มีดังนี้'),
    loopTable(
      'งานค้าง',
      [
        { heading: 'ที่', cell: '{ที่ของงานค้าง}', share: 6, align: 'center' },
        { heading: 'มาตรการ', cell: '{มาตรการที่ค้าง}', share: 41 },
        { heading: 'สถานะ', cell: '{สถานะที่ค้าง}', share: 17, align: 'center' },
        { heading: 'สิ่งที่ต้องดำเนินการต่อ', cell: '{งานขั้นต่อไป}', share: 36 },
      ],
      'apart',
    ),
  ];
}
