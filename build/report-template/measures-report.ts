/** What the report of measures says, section by section. Names in braces are those of REPORT_PLACEHOLDERS. */

import { AlignmentType, type FileChild, ImageRun, Paragraph } from 'docx';
import { CHART_ALT_TEXT } from '../../src/document/placeholders';
import { notesAndSignatures } from './closing';
import { SIZE } from './fonts-and-page';
import { contentsPage, cover } from './opening';
import { centered, type Heading, headingOf, introduction, paragraph, paragraphLoop } from './paragraphs';
import { placeholderPng } from './placeholder-png';
import { loopTable } from './tables';

const HEADING = {
  result: part('ส่วนที่ {๑} ผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. {ปีประเมิน}', 'ita_result', true),
  level: section('{๑.๑} คะแนนรวมและระดับผลการประเมิน', 'ita_level'),
  indicators: section('{๑.๒} คะแนนรายตัวชี้วัด', 'ita_indicators'),
  instruments: section('{๑.๓} คะแนนตามเครื่องมือการประเมิน', 'ita_instruments'),
  trend: section('{๑.๔} แนวโน้มผลการประเมิน', 'ita_trend'),
  analysis: part('ส่วนที่ {๒} การวิเคราะห์ผลการประเมินรายประเด็น', 'ita_analysis', true),
  measures: part('ส่วนที่ {๓} มาตรการส่งเสริมคุณธรรมและความโปร่งใส ปี พ.ศ. {ปีมาตรการ}', 'ita_measures', true),
  table: section('{๓.๑} มาตรการ ขั้นตอน ผู้รับผิดชอบ และระยะเวลา', 'ita_measures_table'),
  success: section('{๓.๒} ตัวชี้วัดความสำเร็จและผลที่คาดว่าจะได้รับ', 'ita_success'),
  limits: part('ส่วนที่ {๔} ข้อจำกัดของหน่วยงานในการดำเนินการประเมิน', 'ita_limits'),
  // On a page of its own with the signatures, which together take most of one: LibreOffice tore them apart below a part.
  notes: part('ส่วนที่ {๕} หมายเหตุและที่มาของตัวเลข', 'ita_notes', true),
  signatures: part('การรับรองรายงาน', 'ita_signatures'),
};

function part(text: string, name: string, newPage = false): Heading {
  return { level: 1, text, name, newPage };
}

function section(text: string, name: string): Heading {
  return { level: 2, text, name, newPage: false };
}

export function measuresReport(): FileChild[] {
  return [
    ...cover(
      ['มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน', 'ประจำปีงบประมาณ พ.ศ. {ปีมาตรการ}'],
      [
        'รายงานการวิเคราะห์ผลการประเมินคุณธรรมและความโปร่งใส',
        'ในการดำเนินงานของหน่วยงานภาครัฐ (ITA)',
        'ประจำปีงบประมาณ พ.ศ. {ปีประเมิน}',
      ],
    ),
    ...contentsPage(Object.values(HEADING)),
    headingOf(HEADING.result),
    ...levelSection(),
    ...indicatorsSection(),
    ...instrumentsSection(),
    ...trendSection(),
    ...analysisSection(),
    ...measuresSection(),
    ...limitsSection(),
    ...notesAndSignatures(HEADING.notes, HEADING.signatures),
  ];
}

function levelSection(): FileChild[] {
  return [
    headingOf(HEADING.level),
    paragraph('คะแนนรวม (เต็ม {๑๐๐} คะแนน): {คะแนนรวม}', { bold: true }),
    paragraph('ระดับผลการประเมิน: {ระดับ}', { bold: true }),
    paragraph('ความครบถ้วนของข้อมูล: {ความครบถ้วน}'),
    introduction('เงื่อนไขของระดับถัดไป:'),
    ...paragraphLoop('เงื่อนไข', '– {ข้อความเงื่อนไข}'),
  ];
}

function indicatorsSection(): FileChild[] {
  return [
    headingOf(HEADING.indicators),
    loopTable(
      'ตัวชี้วัด',
      [
        { heading: 'ตัวชี้วัดที่', cell: '{เลขตัวชี้วัด}', share: 12, align: 'center' },
        { heading: 'ตัวชี้วัด', cell: '{ชื่อตัวชี้วัด}', share: 31 },
        { heading: 'เครื่องมือ', cell: '{เครื่องมือของตัวชี้วัด}', share: 13, align: 'center' },
        { heading: 'คะแนน', cell: '{คะแนนตัวชี้วัด}', share: 15, align: 'center' },
        { heading: 'ปีก่อนหน้า', cell: '{คะแนนตัวชี้วัดปีก่อน}', share: 13, align: 'center' },
        { heading: 'คะแนนรวมที่เพิ่มได้', cell: '{คะแนนรวมที่เพิ่มได้}', share: 16, align: 'center' },
      ],
      'together',
    ),
    paragraph('ได้คะแนนสูงสุด: {ตัวชี้วัดสูงสุด}', {}, { spacing: { before: 120, after: 80 } }),
    paragraph('ได้คะแนนต่ำสุด: {ตัวชี้วัดต่ำสุด}'),
    introduction('ตัวชี้วัดที่จะยกระดับคะแนนรวมได้มากที่สุด:'),
    ...paragraphLoop('โอกาส', '– {ข้อความโอกาส}'),
  ];
}

function instrumentsSection(): FileChild[] {
  return [
    headingOf(HEADING.instruments),
    loopTable(
      'เครื่องมือ',
      [
        { heading: 'เครื่องมือ', cell: '{ชื่อเครื่องมือ}', share: 52 },
        { heading: 'น้ำหนัก (ร้อยละ)', cell: '{น้ำหนัก}', share: 20, align: 'center' },
        { heading: 'คะแนน', cell: '{คะแนนเครื่องมือ}', share: 15, align: 'center' },
        { heading: 'ปีก่อนหน้า', cell: '{คะแนนเครื่องมือปีก่อน}', share: 13, align: 'center' },
      ],
      'together',
    ),
    paragraph('{คะแนนปีก่อนที่ยังไม่มี}', { size: SIZE.small }, { spacing: { before: 80, after: 80 } }),
  ];
}

/** The chart before the table: behind it, the chart would stand alone on a page where the table ends one. */
function trendSection(): FileChild[] {
  return [
    headingOf(HEADING.trend),
    introduction('{สรุปแนวโน้ม}'),
    new Paragraph({
      alignment: AlignmentType.CENTER,
      keepNext: true,
      spacing: { before: 80, after: 40 },
      children: [chartPlaceholder()],
    }),
    centered('{ชื่อกราฟ}', { size: SIZE.table }, 80),
    loopTable(
      'แนวโน้ม',
      [
        { heading: 'ปี พ.ศ.', cell: '{ปีผล}', share: 11, align: 'center' },
        { heading: 'คะแนนรวม', cell: '{คะแนนรวมปีนั้น}', share: 14, align: 'center' },
        { heading: 'ระดับ', cell: '{ระดับปีนั้น}', share: 15, align: 'center' },
        { heading: 'IIT', cell: '{IITปีนั้น}', share: 11.5, align: 'center' },
        { heading: 'EIT', cell: '{EITปีนั้น}', share: 11.5, align: 'center' },
        { heading: 'OIT', cell: '{OITปีนั้น}', share: 11.5, align: 'center' },
        { heading: 'ค่าเฉลี่ยประเทศ', cell: '{ค่าเฉลี่ยประเทศ}', share: 12.5, align: 'center' },
        { heading: 'เทียบปีก่อน', cell: '{การเปลี่ยนแปลง}', share: 13, align: 'center' },
      ],
      'together',
    ),
    ...paragraphLoop('หมายเหตุแนวโน้ม', '{ข้อความหมายเหตุแนวโน้ม}', { size: SIZE.small }, { spacing: { before: 40 } }),
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
    headingOf(HEADING.analysis),
    introduction('ผลการประเมินประจำปีงบประมาณ พ.ศ. {ปีประเมิน} ของ{หน่วยงาน} แยกวิเคราะห์เป็นรายประเด็น ดังนี้'),
    loopTable(
      'วิเคราะห์',
      [
        { heading: 'ประเด็น', cell: '{ประเด็นวิเคราะห์}', share: 28 },
        { heading: 'ผลการวิเคราะห์', cell: '{ผลวิเคราะห์}', share: 72 },
      ],
      'apart',
    ),
  ];
}

function measuresSection(): FileChild[] {
  return [
    headingOf(HEADING.measures),
    introduction('จากผลการวิเคราะห์ข้างต้น {หน่วยงาน} กำหนดมาตรการของแต่ละประเด็นไว้ ดังนี้'),
    headingOf(HEADING.table),
    loopTable(
      'มาตรการ',
      [
        { heading: 'ประเด็น', cell: '{ประเด็นมาตรการ}', share: 17 },
        { heading: 'มาตรการ โครงการ หรือกิจกรรม', cell: '{เลขมาตรการ} {ชื่อมาตรการ}', share: 26 },
        { heading: 'ขั้นตอนหรือวิธีการปฏิบัติ', cell: '{ขั้นตอน}', share: 26 },
        { heading: 'ผู้รับผิดชอบ', cell: '{ผู้รับผิดชอบ}', share: 14 },
        { heading: 'ระยะเวลาในการดำเนินการ', cell: '{ระยะเวลา}', share: 17 },
      ],
      'apart',
    ),
    headingOf(HEADING.success),
    introduction('เลขในช่อง ‘มาตรการที่’ คือเลขหน้าชื่อมาตรการในข้อ {๓.๑} ซึ่งบอกลำดับของประเด็นและของมาตรการในประเด็นนั้น'),
    loopTable(
      'ความสำเร็จ',
      [
        { heading: 'มาตรการที่', cell: '{มาตรการที่}', share: 14, align: 'center' },
        { heading: 'ตัวชี้วัดความสำเร็จ', cell: '{ตัวชี้วัดความสำเร็จ}', share: 50 },
        { heading: 'ผลที่คาดว่าจะได้รับ', cell: '{ผลที่คาดว่าจะได้รับ}', share: 36 },
      ],
      'apart',
    ),
  ];
}

function limitsSection(): FileChild[] {
  return [
    headingOf(HEADING.limits),
    introduction('ข้อจำกัดที่พบในการประเมินประจำปีงบประมาณ พ.ศ. {ปีประเมิน} แยกตามเครื่องมือ มีดังนี้'),
    paragraph('{#ข้อจำกัด}'),
    paragraph('{เครื่องมือของข้อจำกัด}', { bold: true }, { keepNext: true, spacing: { before: 120, after: 40 } }),
    paragraph('{ข้อความข้อจำกัด}', {}, { indent: { left: 360 } }),
    paragraph('{/ข้อจำกัด}'),
  ];
}
