/** What the default template says, section by section. Names in braces are those of REPORT_PLACEHOLDERS. */

import { AlignmentType, type FileChild, ImageRun, PageBreak, Paragraph } from 'docx';
import { CHART_ALT_TEXT } from '../../src/document/placeholders';
import { SIZE } from './fonts-and-page';
import { centered, heading, introduction, paragraph, paragraphLoop, subheading } from './paragraphs';
import { placeholderPng } from './placeholder-png';
import { emblemBox, loopTable } from './tables';

export function reportContents(): FileChild[] {
  return [
    ...cover(),
    ...resultSection(),
    ...analysisSection(),
    ...measuresSection(),
    ...limitsSection(),
    ...signatureSection(),
    ...notesSection(),
  ];
}

function cover(): FileChild[] {
  const title = { bold: true, size: SIZE.title };
  const place = { bold: true, size: SIZE.heading };
  return [
    centered('', {}, 600),
    emblemBox('ตราสัญลักษณ์ของหน่วยงาน'),
    centered('', {}, 600),
    centered('มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน', title),
    centered('ประจำปีงบประมาณ พ.ศ. {ปีมาตรการ}', title, 480),
    centered('รายงานการวิเคราะห์ผลการประเมินคุณธรรมและความโปร่งใส', place),
    centered('ในการดำเนินงานของหน่วยงานภาครัฐ (ITA)', place),
    centered('ประจำปีงบประมาณ พ.ศ. {ปีประเมิน}', place, 3600),
    centered('{หน่วยงาน}', title),
    centered('อำเภอ{อำเภอ} จังหวัด{จังหวัด}', place),
    new Paragraph({ children: [new PageBreak()] }),
  ];
}

function resultSection(): FileChild[] {
  return [
    heading('ส่วนที่ {๑} ผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. {ปีประเมิน}'),
    subheading('{๑}) คะแนนและระดับผลการประเมิน'),
    paragraph('คะแนนรวม (เต็ม {๑๐๐} คะแนน): {คะแนนรวม}', { bold: true }),
    paragraph('ระดับผลการประเมิน: {ระดับ}', { bold: true }),
    paragraph('ความครบถ้วนของข้อมูล: {ความครบถ้วน}'),
    introduction('เงื่อนไขของระดับถัดไป:'),
    ...paragraphLoop('เงื่อนไข', '– {ข้อความเงื่อนไข}'),
    subheading('{๒}) คะแนนรายตัวชี้วัด'),
    loopTable(
      'ตัวชี้วัด',
      [
        { heading: 'ตัวชี้วัดที่', cell: '{เลขตัวชี้วัด}', share: 16, align: 'center' },
        { heading: 'ตัวชี้วัด', cell: '{ชื่อตัวชี้วัด}', share: 46 },
        { heading: 'เครื่องมือ', cell: '{เครื่องมือของตัวชี้วัด}', share: 18, align: 'center' },
        { heading: 'คะแนน', cell: '{คะแนนตัวชี้วัด}', share: 20, align: 'center' },
      ],
      'short',
    ),
    paragraph('ได้คะแนนสูงสุด: {ตัวชี้วัดสูงสุด}', {}, { spacing: { before: 120, after: 80 } }),
    paragraph('ได้คะแนนต่ำสุด: {ตัวชี้วัดต่ำสุด}'),
    introduction('ตัวชี้วัดที่จะยกระดับคะแนนรวมได้มากที่สุด:'),
    ...paragraphLoop('โอกาส', '– {ข้อความโอกาส}'),
    subheading('{๓}) คะแนนตามเครื่องมือการประเมิน'),
    loopTable(
      'เครื่องมือ',
      [
        { heading: 'เครื่องมือ', cell: '{ชื่อเครื่องมือ}', share: 60 },
        { heading: 'น้ำหนัก (ร้อยละ)', cell: '{น้ำหนัก}', share: 20, align: 'center' },
        { heading: 'คะแนน', cell: '{คะแนนเครื่องมือ}', share: 20, align: 'center' },
      ],
      'short',
    ),
    subheading('{๔}) แนวโน้มผลการประเมิน'),
    loopTable(
      'แนวโน้ม',
      [
        { heading: 'ปี พ.ศ.', cell: '{ปีผล}', share: 15, align: 'center' },
        { heading: 'คะแนนรวม', cell: '{คะแนนรวมปีนั้น}', share: 21, align: 'center' },
        { heading: 'ระดับ', cell: '{ระดับปีนั้น}', share: 22, align: 'center' },
        { heading: 'ค่าเฉลี่ยระดับประเทศ', cell: '{ค่าเฉลี่ยประเทศ}', share: 21, align: 'center' },
        { heading: 'เปลี่ยนแปลงจากปีก่อน', cell: '{การเปลี่ยนแปลง}', share: 21, align: 'center' },
      ],
      'short',
    ),
    ...paragraphLoop('หมายเหตุแนวโน้ม', '{ข้อความหมายเหตุแนวโน้ม}', { size: SIZE.small }),
    new Paragraph({ alignment: AlignmentType.CENTER, spacing: { before: 160 }, children: [chartPlaceholder()] }),
  ];
}

/** As wide as the text; the picture that replaces it brings its own proportions. */
function chartPlaceholder(): ImageRun {
  return new ImageRun({
    type: 'png',
    data: placeholderPng(),
    transformation: { width: 600, height: 300 },
    altText: { name: CHART_ALT_TEXT, title: CHART_ALT_TEXT, description: CHART_ALT_TEXT },
  });
}

function analysisSection(): FileChild[] {
  return [
    heading('ส่วนที่ {๒} การวิเคราะห์ผลการประเมินรายประเด็น', { newPage: true }),
    introduction('ผลการประเมินประจำปีงบประมาณ พ.ศ. {ปีประเมิน} ของ{หน่วยงาน} แยกวิเคราะห์เป็นรายประเด็น ดังนี้'),
    loopTable(
      'วิเคราะห์',
      [
        { heading: 'ประเด็น', cell: '{ประเด็นวิเคราะห์}', share: 30 },
        { heading: 'ผลการวิเคราะห์', cell: '{ผลวิเคราะห์}', share: 70 },
      ],
      'long',
    ),
  ];
}

function measuresSection(): FileChild[] {
  return [
    heading('ส่วนที่ {๓} มาตรการส่งเสริมคุณธรรมและความโปร่งใส ประจำปีงบประมาณ พ.ศ. {ปีมาตรการ}', { newPage: true }),
    introduction('จากผลการวิเคราะห์ข้างต้น {หน่วยงาน} กำหนดมาตรการของแต่ละประเด็นไว้ ดังนี้'),
    loopTable(
      'มาตรการ',
      [
        { heading: 'ประเด็น', cell: '{ประเด็นมาตรการ}', share: 18 },
        { heading: 'มาตรการ โครงการ หรือกิจกรรม', cell: '{ชื่อมาตรการ}', share: 22 },
        { heading: 'ขั้นตอนหรือวิธีการปฏิบัติ', cell: '{ขั้นตอน}', share: 28 },
        { heading: 'ผู้รับผิดชอบ', cell: '{ผู้รับผิดชอบ}', share: 14 },
        { heading: 'ระยะเวลาในการดำเนินการ', cell: '{ระยะเวลา}', share: 18 },
      ],
      'long',
    ),
  ];
}

function limitsSection(): FileChild[] {
  return [
    heading('ส่วนที่ {๔} ข้อจำกัดของหน่วยงานในการดำเนินการประเมิน'),
    introduction('ข้อจำกัดที่พบในการประเมินประจำปีงบประมาณ พ.ศ. {ปีประเมิน} แยกตามเครื่องมือ มีดังนี้'),
    paragraph('{#ข้อจำกัด}'),
    paragraph('{เครื่องมือของข้อจำกัด}', { bold: true }, { keepNext: true, spacing: { before: 120, after: 40 } }),
    paragraph('{ข้อความข้อจำกัด}', {}, { indent: { left: 360 } }),
    paragraph('{/ข้อจำกัด}'),
  ];
}

function signatureSection(): FileChild[] {
  const line = { alignment: AlignmentType.CENTER, indent: { left: 3600 }, keepNext: true, keepLines: true };
  return [
    paragraph('{#ลงนาม}'),
    paragraph(
      'ลงชื่อ ................................................',
      {},
      { ...line, spacing: { before: 480, after: 40 } },
    ),
    paragraph('(................................................)', {}, { ...line, spacing: { after: 40 } }),
    paragraph('ตำแหน่ง {ตำแหน่งผู้ลงนาม}', {}, { ...line, spacing: { after: 40 } }),
    paragraph('{บทบาทผู้ลงนาม}', {}, { ...line, keepNext: false, spacing: { after: 160 } }),
    paragraph('{/ลงนาม}'),
  ];
}

function notesSection(): FileChild[] {
  return [
    paragraph('หมายเหตุ', { bold: true, size: SIZE.small }, { keepNext: true, spacing: { before: 480, after: 40 } }),
    ...paragraphLoop('หมายเหตุ', '– {ข้อความหมายเหตุ}', { size: SIZE.small }),
    paragraph('{ตราเวลา}', { size: SIZE.small, color: '666666' }),
  ];
}
