/** The placeholders that a report template may use: their Thai names, what fills them, and where they may stand. */

import type { ReportModel } from '../ita/report/model';

export interface Placeholder {
  /** As written between the braces of the template, without '#' and '/'. */
  tag: string;
  /** 'text' `{tag}`; 'loop' `{#tag}…{/tag}`, repeated for each entry; 'picture' the alt text of a drawing. */
  kind: 'text' | 'loop' | 'picture';
  /** The tag of the loop that it must stand in; null for anywhere. */
  within: string | null;
  /** Where its value is in the model, or in the entry of the loop. */
  path: string;
  /** What it shows, in Thai, for those who edit the template. */
  meaning: string;
}

/** Alt text of the drawing that is replaced by the trend chart. */
export const CHART_ALT_TEXT = 'ITA-TREND-CHART';

/** A number in braces, such as `{๑}`, is shown in the digits of the report: for headings and column titles. */
export const NUMBER_TAG = /^[0-9๐-๙]+$/;

function text(tag: string, path: string, meaning: string): Placeholder {
  return { tag, kind: 'text', within: null, path, meaning };
}

function loop(tag: string, path: string, meaning: string, entries: [tag: string, path: string, meaning: string][]) {
  return [
    { tag, kind: 'loop', within: null, path, meaning } satisfies Placeholder,
    ...entries.map(([inner, innerPath, innerMeaning]) => ({ ...text(inner, innerPath, innerMeaning), within: tag })),
  ];
}

/** Everything a template can show, in the order of the report. */
export const REPORT_PLACEHOLDERS: readonly Placeholder[] = [
  text('หน่วยงาน', 'cover.agency', 'ชื่อเต็มของหน่วยงาน'),
  text('อำเภอ', 'cover.district', 'ชื่ออำเภอ ไม่มีคำว่าอำเภอนำหน้า'),
  text('จังหวัด', 'cover.province', 'ชื่อจังหวัด ไม่มีคำว่าจังหวัดนำหน้า'),
  text('ปีประเมิน', 'cover.resultYear', 'ปี พ.ศ. ของผลการประเมิน'),
  text('ปีมาตรการ', 'cover.measuresYear', 'ปี พ.ศ. ของมาตรการ คือปีถัดจากปีประเมิน'),
  text('คะแนนรวม', 'result.total', 'คะแนนรวม ทศนิยมสองตำแหน่ง'),
  text('ระดับ', 'result.level', 'ระดับผลการประเมิน'),
  text('ความครบถ้วน', 'result.coverage', 'จำนวนตัวชี้วัดที่มีคะแนนแล้ว และรายการ OIT ถ้ามีคะแนนรายข้อ'),
  text('ตัวชี้วัดสูงสุด', 'result.strongest', 'ตัวชี้วัดที่ได้คะแนนสูงสุด พร้อมคะแนน'),
  text('ตัวชี้วัดต่ำสุด', 'result.weakest', 'ตัวชี้วัดที่ได้คะแนนต่ำสุด พร้อมคะแนน'),
  ...loop('เงื่อนไข', 'result.blocks', 'เงื่อนไขที่ยังไม่ถึงระดับถัดไป ข้อละย่อหน้า', [
    ['ข้อความเงื่อนไข', 'text', 'เงื่อนไขหนึ่งข้อ และคะแนนที่ยังขาด'],
  ]),
  ...loop('โอกาส', 'result.opportunities', 'ตัวชี้วัดที่จะเพิ่มคะแนนรวมได้มากที่สุด ข้อละย่อหน้า', [
    ['ข้อความโอกาส', 'text', 'ตัวชี้วัดหนึ่งตัว และคะแนนรวมที่จะเพิ่มขึ้น'],
  ]),
  ...loop('ตัวชี้วัด', 'indicators', 'ตัวชี้วัดทั้งหมด ตัวละแถว', [
    ['เลขตัวชี้วัด', 'no', 'ลำดับตัวชี้วัด'],
    ['ชื่อตัวชี้วัด', 'name', 'ชื่อตัวชี้วัด'],
    ['เครื่องมือของตัวชี้วัด', 'instrument', 'รหัสเครื่องมือ เช่น IIT'],
    ['คะแนนตัวชี้วัด', 'score', 'คะแนน ทศนิยมสองตำแหน่ง'],
  ]),
  ...loop('เครื่องมือ', 'instruments', 'เครื่องมือและส่วนย่อยของ EIT แถวละรายการ', [
    ['ชื่อเครื่องมือ', 'name', 'ชื่อเครื่องมือหรือส่วนย่อย'],
    ['น้ำหนัก', 'weight', 'ค่าน้ำหนัก ร้อยละ'],
    ['คะแนนเครื่องมือ', 'score', 'คะแนน ทศนิยมสองตำแหน่ง'],
  ]),
  ...loop('แนวโน้ม', 'trend.rows', 'ผลการประเมินย้อนหลัง ปีละแถว', [
    ['ปีผล', 'year', 'ปี พ.ศ. พร้อมเครื่องหมายถ้าวิธีประเมินเปลี่ยน'],
    ['คะแนนรวมปีนั้น', 'total', 'คะแนนรวมของปีนั้น'],
    ['ระดับปีนั้น', 'level', 'ระดับผลการประเมินของปีนั้น'],
    ['ค่าเฉลี่ยประเทศ', 'nationalMean', 'คะแนนเฉลี่ยระดับประเทศของปีนั้น'],
    ['การเปลี่ยนแปลง', 'change', 'ผลต่างจากปีก่อนหน้า'],
  ]),
  ...loop('หมายเหตุแนวโน้ม', 'trend.notes', 'คำอธิบายเครื่องหมายท้ายตารางแนวโน้ม', [
    ['ข้อความหมายเหตุแนวโน้ม', 'text', 'คำอธิบายหนึ่งข้อ'],
  ]),
  {
    tag: CHART_ALT_TEXT,
    kind: 'picture',
    within: null,
    path: 'trend.withoutChart',
    meaning: 'ข้อความแสดงแทน (alt text) ของภาพที่จะเปลี่ยนเป็นกราฟแนวโน้ม หากไม่มีกราฟจะเป็นข้อความบอกเหตุผล',
  },
  ...loop('วิเคราะห์', 'analyses', 'ผลการวิเคราะห์ ประเด็นละแถว', [
    ['ประเด็นวิเคราะห์', 'issue', 'ลำดับและชื่อประเด็น'],
    ['ผลวิเคราะห์', 'text', 'ผลการวิเคราะห์ของประเด็น'],
  ]),
  ...loop('มาตรการ', 'measures', 'มาตรการ มาตรการละแถว เรียงตามประเด็น', [
    ['ประเด็นมาตรการ', 'issue', 'ลำดับและชื่อประเด็น'],
    ['ชื่อมาตรการ', 'measure', 'มาตรการ โครงการ หรือกิจกรรม'],
    ['ขั้นตอน', 'steps', 'ขั้นตอนหรือวิธีการปฏิบัติ'],
    ['ผู้รับผิดชอบ', 'owner', 'ผู้รับผิดชอบ'],
    ['ระยะเวลา', 'period', 'ระยะเวลาในการดำเนินการ'],
  ]),
  ...loop('ข้อจำกัด', 'limits', 'ข้อจำกัดของหน่วยงาน เครื่องมือละชุด', [
    ['เครื่องมือของข้อจำกัด', 'instrument', 'ชื่อเครื่องมือ'],
    ['ข้อความข้อจำกัด', 'text', 'ข้อจำกัดของหน่วยงาน'],
  ]),
  ...loop('ลงนาม', 'signatures', 'ช่องลงนาม ผู้ลงนามละช่อง', [
    ['บทบาทผู้ลงนาม', 'role', 'เช่น ผู้จัดทำรายงาน'],
    ['ตำแหน่งผู้ลงนาม', 'position', 'ตำแหน่งของผู้ลงนาม'],
  ]),
  ...loop('หมายเหตุ', 'notes', 'หมายเหตุท้ายรายงาน ข้อละย่อหน้า', [['ข้อความหมายเหตุ', 'text', 'หมายเหตุหนึ่งข้อ']]),
  text('ตราเวลา', 'stamp', 'วันเวลาและรุ่นของเครื่องมือที่จัดทำรายงาน'),
];

/** The placeholder of a tag, or null where no template may use it. */
export function placeholderOf(tag: string): Placeholder | null {
  return REPORT_PLACEHOLDERS.find((placeholder) => placeholder.tag === tag && placeholder.kind !== 'picture') ?? null;
}

/** What `path` ('cover.agency') leads to in the model or in an entry of one of its lists; undefined where it isn't. */
export function valueAt(scope: ReportModel | object, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>(
      (value, key) =>
        typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined,
      scope,
    );
}
