/**
 * Every rule that the self-check holds a report's own contents against, in the words that a user reads, so that it can
 * be said what a clean report was checked for. A test holds the list against the code in `check`.
 */

/** Of a rule or of a group: what it looks for, in a few plain words. */
export type RuleNames = readonly (readonly [group: string, rules: Readonly<Record<string, string>>])[];

const SETTINGS: Record<string, string> = {
  'report.other-year': 'กรอบการประเมินเป็นของปีที่ประเมิน',
  'report.blank-setting': 'มีชื่อหน่วยงาน อำเภอ และจังหวัด',
};

/** What both reports share: names, numbering and digits of whatever is written. */
const NAMES: Record<string, string> = {
  'report.agency-name': 'ชื่อหน่วยงานตรงกับแท็บตั้งค่า',
  'report.district-name': 'ชื่ออำเภอตรงกับแท็บตั้งค่า',
  'report.province-name': 'ชื่อจังหวัดตรงกับแท็บตั้งค่า',
  'report.unknown-division': 'ผู้รับผิดชอบเป็นกองที่มีในแท็บตั้งค่า',
  'report.misspelt-name': 'ชื่อตัวชี้วัดและประเด็นสะกดตามกรอบการประเมิน',
};

const NUMBERS: Record<string, string> = {
  'report.numbering': 'เลขลำดับเรียงต่อกัน ไม่ซ้ำและไม่ข้าม',
  'report.mixed-digits': 'ไม่ใช้เลขไทยปนกับเลขอารบิกในข้อความเดียว',
};

const AGREEING_FIGURES: Record<string, string> = {
  'report.total-differs': 'คะแนนรวมตามประกาศตรงกับที่คิดจากตัวชี้วัด',
  'report.instrument-differs': 'คะแนนเครื่องมือตามประกาศตรงกับที่คิดจากตัวชี้วัด',
  'report.parts-differ': 'คะแนน EIT สองส่วนสอดคล้องกับตัวชี้วัดที่ 6–8',
  'report.history-differs': 'ผลของปีนี้ในแท็บผลย้อนหลังตรงกับผลที่รายงาน',
  'report.history-sum': 'คะแนนรวมปีก่อนตรงกับคะแนนเครื่องมือของปีนั้น',
  'report.national-mean': 'ค่าเฉลี่ยระดับประเทศตรงกับที่ประกาศ',
  'report.entered-twice': 'คะแนนปีก่อนและค่าเฉลี่ยประเทศที่กรอกสองแท็บตรงกัน',
  'report.text-score-differs': 'คะแนนที่เขียนในข้อความตรงกับตาราง',
  'report.text-difference-differs': 'ผลต่างของคะแนนที่เขียนในข้อความคิดถูกต้อง',
};

const LEVELS: Record<string, string> = {
  'report.level-unknown': 'ระดับตามประกาศเป็นชื่อระดับของปีนั้น',
  'report.level-differs': 'ระดับตามประกาศตรงกับคะแนน',
  'report.level-mixed': 'ไม่ใช้ชื่อระดับของสองเกณฑ์ปนกัน',
  'report.level-foreign': 'ข้อความใช้ชื่อระดับของปีที่ประเมิน',
  'report.text-level-differs': 'ระดับที่เขียนในข้อความตรงกับผลการประเมิน',
  'report.history-level': 'ระดับของปีก่อนเป็นชื่อระดับที่ใช้ในปีนั้น',
};

/** Of both reports. */
const MEASURE_IDS: Record<string, string> = {
  'report.foreign-measure': 'รหัสมาตรการเป็นของปีของมาตรการ',
};

const YEARS: Record<string, string> = {
  ...MEASURE_IDS,
  'report.period-year': 'ระยะเวลาของมาตรการอยู่ในปีของมาตรการ',
  'report.measure-year': 'มาตรการไม่ได้ระบุปีที่ประเมินเป็นปีที่จะดำเนินการ',
  'report.limit-year': 'ข้อจำกัดเป็นของปีที่ประเมิน',
  'report.result-year': 'ผลการประเมินเป็นของปีที่ประเมิน ไม่ใช่ปีของมาตรการ',
  'report.other-year-in-text': 'ข้อความไม่มีปีอื่นที่คัดลอกติดมา',
};

const COMPLETE: Record<string, string> = {
  'report.missing-score': 'ตัวชี้วัดทุกตัวมีคะแนน',
  'report.unofficial-score': 'คะแนนทุกตัวเป็นคะแนนทางการ',
  'report.missing-gate-score': 'มีคะแนน EIT แยกสองส่วน',
  'report.missing-analysis': 'มีผลการวิเคราะห์ครบทุกประเด็น',
  'report.missing-measure': 'มีมาตรการครบทุกประเด็น',
  'report.incomplete-measure': 'มาตรการกรอกครบทั้งสี่ช่อง',
  'report.missing-success': 'มาตรการมีตัวชี้วัดความสำเร็จและผลที่คาดว่าจะได้รับ',
  'report.missing-limit': 'มีข้อจำกัดของทุกเครื่องมือ',
};

const FINISHED: Record<string, string> = {
  'report.left-open': 'ข้อความไม่มีที่เว้นไว้เติม',
  'report.missing-component': 'มีองค์ประกอบครบตามรายการ OIT ของรายงานนี้',
  'report.unread-component': 'องค์ประกอบของรายการ OIT เป็นสิ่งที่ตรวจแทนได้',
};

const FOLLOWED_UP: Record<string, string> = {
  'follow-up.no-measures': 'มีมาตรการให้รายงานผล',
  'follow-up.no-name': 'มาตรการทุกข้อมีชื่อ',
  'follow-up.no-status': 'มาตรการทุกข้อมีสถานะ',
  'follow-up.nothing-done': 'มีมาตรการที่ดำเนินการเสร็จแล้ว',
  'follow-up.no-outcome': 'มาตรการที่ทำแล้วมีผลการดำเนินการ',
  'follow-up.no-date': 'มาตรการที่เสร็จมีวันที่แล้วเสร็จ',
  'follow-up.no-proof': 'มาตรการที่เสร็จมีลิงก์หลักฐาน',
  'follow-up.no-reason': 'มาตรการที่ไม่ได้ทำบอกเหตุผล',
  'follow-up.contradiction': 'สถานะสอดคล้องกับผล วันที่ และหลักฐาน',
  'follow-up.bad-link': 'หลักฐานเป็นลิงก์ที่เปิดได้',
  'follow-up.text-share-differs': 'จำนวนและร้อยละในข้อความตรงกับสถานะของมาตรการ',
};

const FOLLOWED_UP_YEARS: Record<string, string> = {
  ...MEASURE_IDS,
  'follow-up.other-year': 'วันที่ดำเนินการอยู่ในปีงบประมาณของมาตรการ',
  'follow-up.year-in-text': 'ผลการดำเนินการไม่ได้ระบุปีอื่น',
};

const [FIGURES_GROUP, NAMES_GROUP, LEVELS_GROUP, YEARS_GROUP, NUMBERS_GROUP, COMPLETE_GROUP] = [
  'ตัวเลขตรงกันทุกแห่ง',
  'ชื่อหน่วยงานและพื้นที่',
  'ระดับผลการประเมิน',
  'ปี',
  'เลขลำดับและตัวเลข',
  'ความครบถ้วน',
];

/** Of the report of measures. */
export const MEASURES_RULES: RuleNames = [
  [FIGURES_GROUP, AGREEING_FIGURES],
  [NAMES_GROUP, NAMES],
  [LEVELS_GROUP, LEVELS],
  [YEARS_GROUP, YEARS],
  [NUMBERS_GROUP, NUMBERS],
  [COMPLETE_GROUP, { ...SETTINGS, ...COMPLETE, ...FINISHED }],
];

/** Of the report that says what became of the measures. */
export const FOLLOW_UP_RULES: RuleNames = [
  [NAMES_GROUP, NAMES],
  [YEARS_GROUP, FOLLOWED_UP_YEARS],
  [NUMBERS_GROUP, NUMBERS],
  [COMPLETE_GROUP, { ...SETTINGS, ...FOLLOWED_UP, ...FINISHED }],
];
