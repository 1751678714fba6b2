/** What every report ends with: its notes, who signs it, and the stamp, all on one page. */

import { AlignmentType, type FileChild, type IParagraphOptions } from 'docx';
import { SIZE } from './fonts-and-page';
import { type Heading, headingOf, paragraph, paragraphLoop } from './paragraphs';

export function notesAndSignatures(notes: Heading, signatures: Heading): FileChild[] {
  return [
    headingOf(notes),
    // Held to the signatures, which so never stand on a page without a word of the report.
    ...paragraphLoop('หมายเหตุ', '– {ข้อความหมายเหตุ}', { size: SIZE.table }, { keepNext: true }),
    headingOf(signatures),
    ...signatureBlock(),
    paragraph('{ตราเวลา}', { size: SIZE.small, color: '666666' }, { keepLines: true, spacing: { before: 240 } }),
  ];
}

/** Heading, signers and stamp hold on to one another, so that they stand on one page. */
function signatureBlock(): FileChild[] {
  const line = (after: number, before = 0): IParagraphOptions => ({
    alignment: AlignmentType.CENTER,
    indent: { left: 3000 },
    keepNext: true,
    keepLines: true,
    spacing: { before, after },
  });
  return [
    paragraph('{#ลงนาม}'),
    paragraph('ลงชื่อ ................................................', {}, line(40, 480)),
    paragraph('({ชื่อผู้ลงนาม})', {}, line(40)),
    paragraph('ตำแหน่ง {ตำแหน่งผู้ลงนาม}', {}, line(40)),
    paragraph('{บทบาทผู้ลงนาม}', {}, line(120)),
    paragraph('{/ลงนาม}'),
  ];
}
