/** The placeholders that a report template may use: their Thai names, what fills them, and where they may stand. */

import type { FollowUpModel } from '../ita/report/follow-up-model';
import type { ReportModel } from '../ita/report/model';
import { loop, type Placeholder, text } from './placeholder';

export type { Placeholder } from './placeholder';

/** What fills a template: the report of measures, or what became of them. */
export type FillingModel = ReportModel | FollowUpModel;

/** Alt text of the drawing that is replaced by the trend chart. */
export const CHART_ALT_TEXT = 'ITA-TREND-CHART';

/** A number in braces, such as `{๑}` or `{๑.๒}`, is shown in the digits of the report: for headings and column titles. */
export const NUMBER_TAG = /^[0-9๐-๙]+(\.[0-9๐-๙]+)*$/;

const COVER: readonly Placeholder[] = [
  text('หน่วยงาน', 'cover.agency', 'ชื่อเต็มของหน่วยงาน'),
  text('อำเภอ', 'cover.district', 'ชื่ออำเภอ ไม่มีคำว่าอำเภอนำหน้า'),
  text('จังหวัด', 'cover.province', 'ชื่อจังหวัด ไม่มีคำว่าจังหวัดนำหน้า'),
  text('ปีประเมิน', 'cover.resultYear', 'ปี พ.ศ. ของผลการประเมิน'),
  text('ปีมาตรการ', 'cover.measuresYear', 'ปี พ.ศ. ของมาตรการ คือปีถัดจากปีประเมิน'),
];

const CLOSING: readonly Placeholder[] = [
  ...loop('ลงนาม', 'signatures', 'ช่องลงนาม ผู้ลงนามละช่อง', [
    ['บทบาทผู้ลงนาม', 'role', 'เช่น ผู้จัดทำรายงาน'],
    ['ชื่อผู้ลงนาม', 'name', 'ชื่อของผู้ลงนามจากแท็บตั้งค่า หรือเส้นประถ้ายังไม่ได้ระบุ'],
    ['ตำแหน่งผู้ลงนาม', 'position', 'ตำแหน่งของผู้ลงนาม หรือเส้นประถ้ายังไม่ได้ระบุ'],
  ]),
  ...loop('หมายเหตุ', 'notes', 'หมายเหตุท้ายรายงาน ข้อละย่อหน้า', [['ข้อความหมายเหตุ', 'text', 'หมายเหตุหนึ่งข้อ']]),
  text('ตราเวลา', 'stamp', 'ฉบับที่ วันเวลา รหัสข้อมูล และรุ่นของเครื่องมือที่จัดทำรายงาน'),
];

/** Everything that a template of the report of measures can show, in the order of the report. */
export const REPORT_PLACEHOLDERS: readonly Placeholder[] = [
  ...COVER,
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
    ['คะแนนตัวชี้วัดปีก่อน', 'before', 'คะแนนของปีก่อนหน้า หรือขีดถ้ายังไม่มีข้อมูล'],
    ['คะแนนรวมที่เพิ่มได้', 'gain', 'คะแนนรวมที่จะเพิ่มขึ้นถ้าตัวชี้วัดนั้นได้คะแนนเต็ม'],
  ]),
  ...loop('เครื่องมือ', 'instruments', 'เครื่องมือและส่วนย่อยของ EIT แถวละรายการ', [
    ['ชื่อเครื่องมือ', 'name', 'ชื่อเครื่องมือหรือส่วนย่อย'],
    ['น้ำหนัก', 'weight', 'ค่าน้ำหนัก ร้อยละ'],
    ['คะแนนเครื่องมือ', 'score', 'คะแนน ทศนิยมสองตำแหน่ง'],
    ['คะแนนเครื่องมือปีก่อน', 'before', 'คะแนนของปีก่อนหน้า หรือขีดถ้ายังไม่มีข้อมูล'],
  ]),
  text('คะแนนปีก่อนที่ยังไม่มี', 'result.dashes', 'ประโยคที่บอกว่าคะแนนของปีก่อนหน้ามีครบหรือยังขาด'),
  text('สรุปแนวโน้ม', 'trend.summary', 'ประโยคที่เทียบคะแนนรวมกับปีก่อนหน้าและค่าเฉลี่ยระดับประเทศ'),
  ...loop('แนวโน้ม', 'trend.rows', 'ผลการประเมินย้อนหลังอย่างน้อยห้าปี ปีละแถว', [
    ['ปีผล', 'year', 'ปี พ.ศ. พร้อมเครื่องหมายถ้าวิธีประเมินเปลี่ยน'],
    ['คะแนนรวมปีนั้น', 'total', 'คะแนนรวมของปีนั้น'],
    ['ระดับปีนั้น', 'level', 'ระดับผลการประเมินของปีนั้น'],
    ['IITปีนั้น', 'iit', 'คะแนน IIT ของปีนั้น'],
    ['EITปีนั้น', 'eit', 'คะแนน EIT ของปีนั้น'],
    ['OITปีนั้น', 'oit', 'คะแนน OIT ของปีนั้น'],
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
  text('ชื่อกราฟ', 'trend.caption', 'คำบรรยายใต้กราฟแนวโน้ม พร้อมช่วงปี ว่างถ้าไม่มีกราฟ'),
  ...loop('วิเคราะห์', 'analyses', 'ผลการวิเคราะห์ ประเด็นละแถว', [
    ['ประเด็นวิเคราะห์', 'issue', 'ลำดับและชื่อประเด็น'],
    ['ผลวิเคราะห์', 'text', 'ผลการวิเคราะห์ของประเด็น'],
  ]),
  ...loop('มาตรการ', 'measures', 'มาตรการ มาตรการละแถว เรียงตามประเด็น', [
    ['ประเด็นมาตรการ', 'issue', 'ลำดับและชื่อประเด็น'],
    ['เลขมาตรการ', 'no', 'ลำดับของมาตรการในประเด็น เช่น 3.1'],
    ['ชื่อมาตรการ', 'measure', 'มาตรการ โครงการ หรือกิจกรรม'],
    ['ขั้นตอน', 'steps', 'ขั้นตอนหรือวิธีการปฏิบัติ'],
    ['ผู้รับผิดชอบ', 'owner', 'ผู้รับผิดชอบ'],
    ['ระยะเวลา', 'period', 'ระยะเวลาในการดำเนินการ'],
  ]),
  ...loop('ความสำเร็จ', 'successes', 'ตัวชี้วัดความสำเร็จและผลที่คาดว่าจะได้รับ มาตรการละแถว', [
    ['มาตรการที่', 'no', 'ลำดับของมาตรการ ตรงกับตารางมาตรการ'],
    ['ตัวชี้วัดความสำเร็จ', 'success', 'ตัวชี้วัดความสำเร็จของมาตรการ'],
    ['ผลที่คาดว่าจะได้รับ', 'expected', 'ผลที่คาดว่าจะได้รับจากมาตรการ'],
  ]),
  ...loop('ข้อจำกัด', 'limits', 'ข้อจำกัดของหน่วยงาน เครื่องมือละชุด', [
    ['เครื่องมือของข้อจำกัด', 'instrument', 'ชื่อเครื่องมือ'],
    ['ข้อความข้อจำกัด', 'text', 'ข้อจำกัดของหน่วยงาน'],
  ]),
  ...CLOSING,
];

/** Everything that a template of the follow-up report can show, in the order of the report. */
export const FOLLOW_UP_PLACEHOLDERS: readonly Placeholder[] = [
  ...COVER,
  text('ร้อยละที่เสร็จ', 'summary.completed', 'ร้อยละของมาตรการที่เสร็จ พร้อมจำนวน'),
  text('จำนวนที่ไม่ทราบ', 'summary.unknown', 'จำนวนมาตรการที่ยังไม่ทราบสถานะ'),
  ...loop('สถานะ', 'statuses', 'จำนวนมาตรการ สถานะละแถว', [
    ['ชื่อสถานะ', 'status', 'เช่น เสร็จ หรือกำลังดำเนินการ'],
    ['จำนวนสถานะ', 'count', 'จำนวนมาตรการ'],
    ['ร้อยละสถานะ', 'share', 'ร้อยละของมาตรการทั้งหมด'],
  ]),
  ...loop('ผลรายประเด็น', 'issues', 'จำนวนมาตรการตามสถานะ ประเด็นละแถว', [
    ['ประเด็นติดตาม', 'issue', 'ลำดับและชื่อประเด็น'],
    ['จำนวนทั้งหมด', 'all', 'จำนวนมาตรการของประเด็น'],
    ['จำนวนเสร็จ', 'done', 'จำนวนที่เสร็จ'],
    ['จำนวนกำลังทำ', 'underWay', 'จำนวนที่กำลังดำเนินการ'],
    ['จำนวนแผน', 'planned', 'จำนวนที่อยู่ในแผน'],
    ['จำนวนไม่ได้ทำ', 'notDone', 'จำนวนที่ไม่ได้ทำ'],
    ['จำนวนไม่ทราบ', 'unknown', 'จำนวนที่ยังไม่ทราบสถานะ'],
  ]),
  ...loop('ผลมาตรการ', 'outcomes', 'ผลการดำเนินการ มาตรการละแถว', [
    ['ที่ของผล', 'no', 'ลำดับของมาตรการ ตรงกับรายงานมาตรการ'],
    ['มาตรการที่ติดตาม', 'measure', 'มาตรการ โครงการ หรือกิจกรรม'],
    ['สถานะมาตรการ', 'status', 'สถานะการดำเนินการ'],
    ['ดำเนินการเมื่อ', 'doneAt', 'วันที่ดำเนินการ'],
    ['ผลการดำเนินการ', 'outcome', 'ผลการดำเนินการ'],
    ['หลักฐาน', 'proof', 'ลิงก์หลักฐาน บรรทัดละลิงก์'],
  ]),
  ...loop('งานค้าง', 'open', 'มาตรการที่ยังไม่เสร็จ มาตรการละแถว', [
    ['ที่ของงานค้าง', 'no', 'ลำดับของมาตรการ ตรงกับรายงานมาตรการ'],
    ['มาตรการที่ค้าง', 'measure', 'มาตรการ โครงการ หรือกิจกรรม'],
    ['สถานะที่ค้าง', 'status', 'สถานะการดำเนินการ'],
    ['งานขั้นต่อไป', 'next', 'สิ่งที่ต้องทำต่อ'],
  ]),
  ...CLOSING,
];

/** What a template of this kind of report may use. */
export function placeholdersOf(kind: FillingModel['kind']): readonly Placeholder[] {
  return kind === 'measures' ? REPORT_PLACEHOLDERS : FOLLOW_UP_PLACEHOLDERS;
}

/**
 * The name as people meant it: without the marks that have no width, with ordinary blanks, and with SARA AM and
 * SARA AE as one character each, which some keyboards type as two.
 */
export function tagName(written: string): string {
  return written
    .replace(/[\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/\u0e4d([\u0e48-\u0e4b]?)\u0e32/g, '$1\u0e33')
    .replace(/\u0e40\u0e40/g, '\u0e41')
    .trim();
}

/** The placeholder of a tag, or null where no template of this kind may use it. */
export function placeholderOf(tag: string, kind: FillingModel['kind']): Placeholder | null {
  return placeholdersOf(kind).find((placeholder) => placeholder.tag === tag && placeholder.kind !== 'picture') ?? null;
}

/** What `path` ('cover.agency') leads to in the model or in an entry of one of its lists; undefined where it isn't. */
export function valueAt(scope: object, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>(
      (value, key) =>
        typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined,
      scope,
    );
}
