/** Which measure of the libraries each item, question and indicator gets: a wrong match is seen here by eye. */

import { topicOf } from '../../../src/ita/analysis/topic';
import { frameworkOf, KNOWN_YEARS } from '../../../src/ita/framework/years';
import { MEASURES_BY_TOPIC, measureForSubject } from '../../../src/ita/measures/library/by-topic';
import { MEASURES_BY_KIND, measureForItem } from '../../../src/ita/measures/library/evidence';
import { OTHER_PLANS } from '../../../src/ita/measures/library/evidence/plans';
import { deadlineOf, type MeasureTemplate, type Window } from '../../../src/ita/measures/template';

/** By measure, the items of 2567, 2568 and 2569 that it answers; '' where that year asks for no such thing. */
const OF_ITEMS: [measure: string, codes: [string, string, string]][] = [
  ['ปรับปรุงแผนผังโครงสร้างของหน่วยงานให้ครบและตรงกับปัจจุบัน', ['O1', '', '']],
  ['ปรับปรุงข้อมูลผู้บริหารให้ครบทุกคนและเป็นปัจจุบัน', ['O2', 'O2', 'O2']],
  ['เผยแพร่หน้าที่และอำนาจของหน่วยงานด้วยถ้อยคำที่เข้าใจง่าย', ['O3', '', '']],
  ['ปรับปรุงแผนพัฒนาหน่วยงานให้ครอบคลุมปีที่ประเมินและครบองค์ประกอบ', ['O7', 'O5', 'O5']],
  ['ปรับปรุงข้อมูลการติดต่อและช่องทางสอบถามให้ครบและมีผู้ตอบ', ['O4', 'O3', 'O3']],
  ['เผยแพร่ข่าวสารตามภารกิจของหน่วยงานอย่างต่อเนื่อง', ['O5', 'O4', 'O4']],
  ['จัดช่องทางสอบถามที่มีผู้ตอบประชาชนทุกเรื่อง', ['O6', '', '']],
  ['จัดทำรายงานผลการดำเนินงานประจำปีให้ครบองค์ประกอบ', ['O9', 'O7', 'O7']],
  ['จัดทำคู่มือการปฏิบัติงานของเจ้าหน้าที่ให้ครบองค์ประกอบ', ['O10', 'O8', 'O8']],
  ['จัดทำคู่มือการให้บริการประชาชนให้ครบทุกงานบริการ', ['O11', 'O9', 'O9']],
  ['เก็บและเผยแพร่ข้อมูลสถิติการให้บริการให้ครบทั้ง ณ จุดบริการและทางออนไลน์', ['O12', 'O11', '']],
  ['เปิดบริการออนไลน์ที่ใช้ได้จริงพร้อมคู่มือการใช้งาน', ['O13', 'O10', 'O10']],
  ['รวบรวมประกาศจัดซื้อจัดจ้างให้ครบและค้นหาได้ในหน้าเดียว', ['O15', '', '']],
  ['เผยแพร่สรุปผลการจัดซื้อจัดจ้างให้ครบทุกเดือน', ['', '', 'O11']],
  ['จัดทำรายงานผลการจัดซื้อจัดจ้างให้ครบทุกรายการและทุกวิธี', ['O17', 'O13', 'O12']],
  ['จัดทำแผนการบริหารและพัฒนาทรัพยากรบุคคลให้ครบองค์ประกอบ', ['O18', 'O14', '']],
  ['จัดทำรายงานผลการบริหารและพัฒนาทรัพยากรบุคคลให้ครบองค์ประกอบ', ['O19', 'O15', 'O14']],
  ['ปรับปรุงแนวปฏิบัติการจัดการเรื่องร้องเรียนการทุจริตให้ครบขั้นตอน', ['O22', 'O17', 'O16']],
  ['ปรับปรุงช่องทางร้องเรียนการทุจริตและการคุ้มครองผู้แจ้ง', ['O23', 'O18', 'O17']],
  ['เผยแพร่สถิติเรื่องร้องเรียนการทุจริตให้ครบทุกสถานะ', ['O24', 'O19', 'O18']],
  ['จัดกิจกรรมให้ประชาชนมีส่วนร่วมและเผยแพร่ผลที่นำไปใช้', ['O25', 'O20', 'O19']],
  ['ประเมินความเสี่ยงการทุจริตและกำหนดมาตรการควบคุมให้ครบองค์ประกอบ', ['', '', 'O21']],
  ['จัดทำรายงานผลการจัดการความเสี่ยงการทุจริตให้ครบทุกเหตุการณ์เสี่ยง', ['O31', 'O24', 'O22']],
  ['จัดทำแผนปฏิบัติการป้องกันการทุจริตให้ครบองค์ประกอบ', ['O32', 'O25', 'O23']],
  ['จัดทำรายงานผลตามแผนป้องกันการทุจริตให้ครบทุกโครงการ', ['O33', 'O26', 'O24']],
  ['จัดทำมาตรการส่งเสริมคุณธรรมและความโปร่งใสจากผลประเมินให้ครบทุกประเด็น', ['O34', 'O27', 'O25']],
  ['จัดทำรายงานผลตามมาตรการส่งเสริมคุณธรรมให้ตอบครบทุกมาตรการ', ['O35', 'O28', 'O26']],
  ['ประกาศและปลูกฝังนโยบายไม่รับของขวัญจากการปฏิบัติหน้าที่', ['O26', '', '']],
  ['จัดกิจกรรมสร้างวัฒนธรรมไม่รับของขวัญจากการปฏิบัติหน้าที่', ['O27', '', '']],
  ['รายงานผลตามนโยบาย No Gift Policy ให้ครบตามแบบที่กำหนด', ['O28', '', '']],
  ['เผยแพร่ประมวลจริยธรรมให้ครบทุกกลุ่มบุคลากรของหน่วยงาน', ['O20', '', '']],
  ['ขับเคลื่อนจริยธรรมของบุคลากรตามประมวลจริยธรรม', ['O21', 'O16', 'O15']],
  ['เผยแพร่แผนดำเนินงานพร้อมความก้าวหน้าและผลการใช้งบประมาณให้ครบทุกโครงการ', ['O8', 'O6', 'O6']],
  ['เปิดเผยรายการและความก้าวหน้าการจัดซื้อจัดจ้างให้ครบและเป็นปัจจุบัน', ['O14', 'O12', '']],
  ['ปรับปรุงความก้าวหน้าการจัดซื้อจัดจ้างให้ครบทุกรายการ', ['O16', '', '']],
  ['รวบรวมและรายงานการรับทรัพย์สินหรือประโยชน์อื่นใดโดยธรรมจรรยา', ['O29', 'O22', '']],
  ['ประเมินความเสี่ยงการให้หรือรับสินบนตามภารกิจให้ครบองค์ประกอบ', ['O30', 'O23', '']],
  ['ปรับปรุงแผนผังโครงสร้างพร้อมหน้าที่และอำนาจของหน่วยงานให้ครบและตรงกับปัจจุบัน', ['', 'O1', 'O1']],
  ['ประกาศนโยบายไม่รับของขวัญและจัดกิจกรรมสร้างวัฒนธรรมให้ครบในปีเดียวกัน', ['', 'O21', '']],
  ['จัดทำหลักเกณฑ์พร้อมแผนการบริหารและพัฒนาทรัพยากรบุคคลให้ครบองค์ประกอบ', ['', '', 'O13']],
  ['ขับเคลื่อนนโยบาย No Gift Policy และให้ความรู้เรื่องการรับทรัพย์สินหรือประโยชน์อื่นใด', ['', '', 'O20']],
];

const OF_QUESTIONS_AND_INDICATORS: Record<number, Record<string, string>> = {
  1: {
    1: 'กำหนดมาตรฐานเวลาและผู้รับผิดชอบของงานหลักให้บุคลากรปฏิบัติตรงกัน',
    6: 'ปรับปรุงคุณภาพการให้บริการ ณ จุดบริการจากความเห็นของผู้มาติดต่อ',
    i1: 'จัดทำแผนผังขั้นตอนและระยะเวลาของงานบริการทุกงานให้ประชาชนตรวจสอบได้',
    i2: 'ให้บริการตามลำดับด้วยมาตรฐานเดียวกันทุกราย',
    i3: 'ประกาศและสื่อสารแนวทางไม่เรียกรับผลประโยชน์ ณ จุดบริการทุกแห่ง',
    e1: 'จัดทำแผนผังขั้นตอนและระยะเวลาของงานบริการทุกงานให้ประชาชนตรวจสอบได้',
    e2: 'ให้บริการตามลำดับด้วยมาตรฐานเดียวกันทุกราย',
    e3: 'ประกาศและสื่อสารแนวทางไม่เรียกรับผลประโยชน์ ณ จุดบริการทุกแห่ง',
  },
  2: {
    6: 'ยกระดับการต้อนรับและให้คำแนะนำ ณ จุดบริการให้จบในจุดเดียว',
    8: 'ปรับปรุงการให้บริการจากข้อเสนอของประชาชนและสื่อสารผลการปรับปรุง',
    e1: 'ลดเวลารอคอยด้วยการยื่นคำขอล่วงหน้าและติดตามสถานะทางออนไลน์',
    e7: 'เปิดโอกาสให้ประชาชนร่วมเสนอแนวทางปรับปรุงการให้บริการ',
    e8: 'ปรับปรุงการให้บริการจากข้อเสนอของประชาชนและสื่อสารผลการปรับปรุง',
    e9: 'ปรับระบบ E-Service ให้ใช้งานง่ายและแนะนำการใช้แก่ประชาชนถึงหมู่บ้านหรือชุมชน',
  },
  3: {
    7: 'สื่อสารผลงานและบริการของหน่วยงานถึงประชาชนทุกกลุ่มด้วยภาษาที่เข้าใจง่าย',
    9: 'ตรวจความครบถ้วนและความเป็นปัจจุบันของข้อมูลสาธารณะบนเว็บไซต์ทุกเดือน',
    e4: 'จัดหมวดข้อมูลบนเว็บไซต์ใหม่ให้ประชาชนค้นพบได้ในไม่กี่ขั้นตอน',
    e5: 'เผยแพร่ข้อมูลที่ประชาชนควรรู้เป็นประจำทุกเดือนผ่านหลายช่องทาง',
    e6: 'กำหนดผู้ตอบและเวลาตอบของทุกช่องทางติดต่อสอบถาม',
  },
  4: {
    4: 'สร้างความเข้าใจเรื่องสิทธิและข้อห้ามในการใช้ทรัพย์สินของราชการแก่บุคลากรทุกคน',
    i10: 'จัดทำขั้นตอนการยืมและคืนทรัพย์สินของราชการที่เข้าใจง่ายและใช้เหมือนกันทุกส่วนราชการ',
    i11: 'ควบคุมไม่ให้นำทรัพย์สินของราชการไปใช้ส่วนตัว',
    i12: 'วางรอบการตรวจนับและตรวจสอบการใช้ทรัพย์สินตลอดปี',
  },
  5: {
    2: 'เปิดโอกาสให้บุคลากรมีส่วนร่วมและติดตามการใช้งบประมาณของหน่วยงาน',
    i4: 'ติดตามความคุ้มค่าของการใช้งบประมาณเป็นรายโครงการ',
    i5: 'เพิ่มการสอบทานเอกสารการเบิกจ่ายให้ตรงตามความเป็นจริง',
    i6: 'ป้องกันผลประโยชน์ทับซ้อนและเปิดเผยการจัดซื้อจัดจ้างทุกขั้นตอน',
  },
  6: {
    3: 'กำกับการใช้อำนาจของผู้บังคับบัญชาให้เป็นธรรมและอธิบายเหตุผลได้',
    i7: 'กำหนดแนวปฏิบัติไม่สั่งการเรื่องส่วนตัวและมอบหมายงานเป็นลายลักษณ์อักษร',
    i8: 'คุ้มครองบุคลากรที่ปฏิเสธหรือแจ้งเหตุการสั่งการที่ไม่ชอบด้วยกฎหมาย',
    i9: 'เปิดเผยหลักเกณฑ์การบริหารงานบุคคลและผลการพิจารณาให้ตรวจสอบได้',
  },
  7: {
    5: 'แก้ไขปัญหาการทุจริตอย่างเป็นระบบตั้งแต่รับแจ้งจนแจ้งผล',
    10: 'ดำเนินการตามแผนและจัดทำหลักฐานด้านการป้องกันการทุจริตให้ครบทุกรายการ',
    i13: 'ให้ผู้บริหารนำการขับเคลื่อนคุณธรรมและความโปร่งใสด้วยตนเอง',
    i14: 'ทดสอบและปรับมาตรการป้องกันการทุจริตให้เห็นผลจริง',
    i15: 'สร้างความเชื่อมั่นในช่องทางร้องเรียนการทุจริตและการคุ้มครองผู้แจ้ง',
    e3: 'ป้องกันการเรียกรับสินบนในงานที่มีความเสี่ยงและรณรงค์นโยบาย No Gift Policy',
  },
};

const ALL: MeasureTemplate[] = [
  ...Object.values(MEASURES_BY_TOPIC).flatMap(({ specific, standard, upkeep }) => [...specific, standard, upkeep]),
  ...MEASURES_BY_KIND,
];

describe('an item of evidence', () => {
  it('gets the measure that its title asks for', () => {
    const found = new Map<string, [string, string, string]>();
    [2567, 2568, 2569].forEach((year, at) => {
      for (const { code, title } of frameworkOf(year)!.items) {
        const { measure } = measureForItem(title);
        const codes = found.get(measure) ?? ['', '', ''];
        codes[at] = [codes[at], code].filter((each) => each !== '').join(' ');
        found.set(measure, codes);
      }
    });
    const sorted = (rows: [string, string[]][]) => [...rows].sort(([one], [other]) => (one < other ? -1 : 1));
    expect(sorted([...found])).toEqual(sorted(OF_ITEMS));
  });

  it('of any known year has one of its own kind', () => {
    const wide = [...OTHER_PLANS.map(({ measure }) => measure), measureForItem('').measure];
    for (const year of KNOWN_YEARS) {
      for (const { code, title } of frameworkOf(year)!.items) {
        expect([year, code, wide.includes(measureForItem(title).measure)]).toEqual([year, code, false]);
      }
    }
  });

  it('of a new kind has at least that of a plan, of a report, or of evidence that is missing', () => {
    expect(measureForItem('รายงานเรื่องใหม่').measure).toBe('จัดทำรายงานผลที่ยังขาดให้ครบองค์ประกอบ');
    expect(measureForItem('แผนเรื่องใหม่').measure).toBe('จัดทำและเผยแพร่แผนที่ยังขาดให้ครอบคลุมปีที่ประเมิน');
    expect(measureForItem('เรื่องใหม่').measure).toBe('จัดทำและเผยแพร่หลักฐานที่ยังขาดให้ครบองค์ประกอบ');
  });
});

describe('a question or an indicator', () => {
  it('gets the measure that fits it within its ประเด็น', () => {
    const { issues, indicators, questions } = frameworkOf(2567)!;
    const found = issues.map((issue) => {
      const ofIndicators = issue.indicators.map((number) => {
        const { name } = indicators.find((each) => each.number === number)!;
        return [number, measureForSubject(topicOf(issue), name).measure];
      });
      const ofQuestions = issue.questions.map((code) => {
        const { title } = questions.find((each) => each.code === code)!;
        return [code, measureForSubject(topicOf(issue), title).measure];
      });
      return [issue.number, Object.fromEntries([...ofIndicators, ...ofQuestions])];
    });
    expect(Object.fromEntries(found)).toEqual(OF_QUESTIONS_AND_INDICATORS);
  });

  it('of any known year never gets the standard one, in whichever ประเด็น people put it', () => {
    const standards = Object.values(MEASURES_BY_TOPIC).map(({ standard }) => standard);
    for (const year of KNOWN_YEARS) {
      const { issues, indicators, questions } = frameworkOf(year)!;
      const subjects = [...indicators.map(({ name }) => name), ...questions.map(({ title }) => title)];
      for (const topic of [...issues.map(topicOf), 'general' as const]) {
        for (const subject of subjects.filter((each) => each !== '')) {
          const isStandard = standards.includes(measureForSubject(topic, subject));
          expect([year, topic, subject, isStandard]).toEqual([year, topic, subject, false]);
        }
      }
    }
  });
});

describe('every entry of the libraries', () => {
  it('tells success by a number or by yes and no, without a year, for the month is added', () => {
    for (const { success, expected } of ALL) {
      expect(success).toMatch(/\d|ครบ|แล้ว|ไม่มี/);
      expect(success).not.toMatch(/25\d\d|ภายในเดือน/);
      expect(expected.length).toBeGreaterThan(15);
      expect(`${success}${expected}`).not.toMatch(/ {2}|[๐-๙]|[.]$/);
    }
  });

  it('has three or four steps, the last of evidence being to publish it', () => {
    for (const { steps } of ALL) expect([3, 4]).toContain(steps.length);
    for (const { steps } of MEASURES_BY_KIND) expect(steps[steps.length - 1]).toMatch(/^เผยแพร่บนเว็บไซต์/);
  });

  it('is no copy of another', () => {
    for (const field of ['measure', 'success', 'expected'] as const) {
      const texts = ALL.map((template) => template[field]);
      expect(texts.filter((text, at) => texts.indexOf(text) !== at)).toEqual([]);
    }
  });
});

describe('the month by which a measure has to succeed', () => {
  it('lies in the fiscal year of the measures, whose first quarter is in the year before', () => {
    const windows: [Window, string][] = [
      ['first-quarter', 'ธันวาคม 2567'],
      ['second-quarter', 'มีนาคม 2568'],
      ['first-half', 'มีนาคม 2568'],
      ['every-quarter', 'กันยายน 2568'],
      ['whole-year', 'กันยายน 2568'],
    ];
    for (const [window, month] of windows) expect(deadlineOf(window, 2568)).toBe(month);
  });
});
