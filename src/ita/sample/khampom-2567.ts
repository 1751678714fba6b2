/**
 * The sample agency: what อบต.ขามป้อม published of its assessment of 2567. Scores, names and limits are facts (the
 * limits in our own words); the evidence is made up, marked so, and holds one fault of each kind the checks know.
 */

import type { Assessment, EvidenceRow, HistoryRow } from '../assessment';
import type { FiscalYear } from '../framework/framework';
import { NATIONAL_MEANS } from '../national-mean';

const YEAR: FiscalYear = 2567;

/** Marks a row that isn't the agency's own. */
export const SAMPLE_NOTE = 'ข้อมูลตัวอย่าง';

/** A name that no one can register (RFC 2606), so the sample links lead nowhere. */
const SITE = 'https://www.khampom.example';

const CLERK = 'สำนักปลัด';
const FINANCE = 'กองคลัง';
const WORKS = 'กองช่าง';

/** The 35 items of 2567 and the division that owns each; the codes are those of the framework of 2567. */
const OWNERS: [owner: string, codes: number[]][] = [
  [CLERK, [1, 2, 3, 4, 5, 6, 7, 9, 10, 12, 13, 18, 19, 20, 21, 22, 23, 24, 25]],
  [CLERK, [26, 27, 28, 29, 30, 31, 32, 33, 34, 35]],
  [FINANCE, [8, 14, 15, 16, 17]],
  [WORKS, [11]],
];

/** Items 1–25 belong to indicator 9, 26–35 to indicator 10. */
const LAST_ITEM_OF_INDICATOR_9 = 25;

/** The faults, each on an item of its own but the last: only evidence that is not there can be past due. */
const FAULTS: Record<number, Partial<EvidenceRow>> = {
  8: { urls: [`${SITE}/ita/action-plan-2565.pdf`] },
  11: { urls: [`${SITE}/ita/o10`] },
  12: { claim: null, urls: [], explanation: '' },
  17: { urls: [], explanation: '' },
  20: { urls: ['ดูที่เมนูจริยธรรมบนเว็บไซต์'] },
  24: { owner: '' },
  25: { claim: null, urls: [], explanation: '', due: '2024-03-29' },
};

/** The sample assessment, a fresh copy that may be changed. */
export function khampom2567(): Assessment {
  return {
    year: YEAR,
    agency: {
      name: 'องค์การบริหารส่วนตำบลขามป้อม',
      district: 'พระยืน',
      province: 'ขอนแก่น',
      domains: ['khampom.example'],
    },
    indicatorScores: {
      1: 100,
      2: 98.89,
      3: 99.78,
      4: 100,
      5: 100,
      6: 97.94,
      7: 97.43,
      8: 93.46,
      9: 95,
      10: 100,
    },
    questionScores: {},
    evidence: sampleEvidence(),
    gateScores: { EIT1: 99.74, EIT2: 93.44 },
    published: { total: 97.8, level: 'ผ่านดี', instruments: { IIT: 99.73, EIT: null, OIT: 97.5 } },
    links: [],
    history: history(),
    analyses: [],
    measures: [],
    limits: [
      {
        instrument: 'IIT',
        text: 'คำถามและตัวเลือกบางข้อของแบบวัดเข้าใจได้หลายทาง บุคลากรผู้ตอบจึงลังเลว่าคำตอบใดตรงกับความเป็นจริงของหน่วยงาน',
      },
      {
        instrument: 'EIT',
        text: 'สื่อประชาสัมพันธ์และระบบ E-Service ยังไปไม่ถึงประชาชนทุกกลุ่มในพื้นที่ ผู้ที่ใช้ระบบเป็นมีเพียงบางกลุ่ม เมื่อการสุ่มสำรวจไปพบผู้ที่ไม่เคยใช้ คะแนนของตัวชี้วัดที่เกี่ยวข้องจึงลดลง',
      },
      {
        instrument: 'OIT',
        text: 'การรวบรวมข้อมูลจากส่วนราชการภายในใช้เวลานาน เพราะผู้จัดทำข้อมูลบางส่วนยังไม่คุ้นเคยกับแบบฟอร์มและเงื่อนไขที่สำนักงาน ป.ป.ช. กำหนด รายงานบางรายการจึงแล้วเสร็จช้า',
      },
    ],
    divisions: [CLERK, FINANCE, WORKS, 'กองการศึกษา ศาสนาและวัฒนธรรม', 'หน่วยตรวจสอบภายใน'],
    target: 95,
  };
}

function sampleEvidence(): EvidenceRow[] {
  return OWNERS.flatMap(([owner, numbers]) => numbers.map((number) => ({ owner, number })))
    .sort((one, other) => one.number - other.number)
    .map(({ owner, number }) => ({
      code: `O${number}`,
      indicator: number <= LAST_ITEM_OF_INDICATOR_9 ? 9 : 10,
      claim: 'has',
      urls: [`${SITE}/ita/o${number}`],
      explanation: `หน้าแรกของเว็บไซต์ > เมนู ITA > ข้อ O${number}`,
      owner,
      due: null,
      score: null,
      checkedByEye: false,
      checkedBy: '',
      seenLinks: '',
      shown: [],
      note: SAMPLE_NOTE,
      ...FAULTS[number],
    }));
}

/** Of the years before, only the national means are known; the agency's own totals are not. */
function history(): HistoryRow[] {
  const before = [2563, 2564, 2565, 2566].map(
    (year): HistoryRow => ({
      year,
      total: null,
      level: '',
      instruments: {},
      gates: {},
      nationalMean: NATIONAL_MEANS[year] ?? null,
      source: 'ค่าเฉลี่ยของประเทศตามที่สำนักงาน ป.ป.ช. เผยแพร่',
    }),
  );
  return [
    ...before,
    {
      year: YEAR,
      total: 97.8,
      level: 'ผ่านดี',
      instruments: { IIT: 99.73, EIT: null, OIT: 97.5 },
      gates: { EIT1: 99.74, EIT2: 93.44 },
      nationalMean: NATIONAL_MEANS[YEAR] ?? null,
      source: 'รายงานของหน่วยงาน',
    },
  ];
}
