/** Whether a framework holds together as a whole: can every total be formed, and does every total have a level? */

import type { Finding, Severity } from '../finding';
import { type FrameworkColumnKey, KIND_WORDS, ROLE_WORDS } from './columns';
import type { Framework, ItemRole } from './framework';

/** Weights may be typed with decimals, such as 33.33, 33.33 and 33.34. */
const WEIGHT_DUST = 1e-9;

/** What doesn't hold: an error where scores can't rest on the framework, a warning where only a part is missing. */
export function checkFramework(framework: Framework): Finding[] {
  return [
    ...checkWeights(framework),
    ...checkInstruments(framework),
    ...checkSubIndicators(framework),
    ...checkLevels(framework),
    ...checkRoles(framework),
    ...checkIssues(framework),
  ];
}

function checkWeights({ instruments }: Framework): Finding[] {
  if (instruments.length === 0) {
    return [
      finding('error', 'no-instruments', 'kind', {
        message: 'ยังไม่มีเครื่องมือการประเมิน จึงคำนวณคะแนนรวมไม่ได้',
        remedy: `เพิ่มแถวชนิด "${KIND_WORDS.instrument}" เช่น IIT, EIT, OIT พร้อมน้ำหนักในช่อง "ค่า"`,
      }),
    ];
  }
  const sum = instruments.reduce((total, { weight }) => total + weight, 0);
  if (Math.abs(sum - 100) < WEIGHT_DUST) return [];
  const listed = instruments.map(({ code, weight }) => `${code} ${weight}`).join(', ');
  return [
    finding('error', 'weights', 'value', {
      message: `น้ำหนักของเครื่องมือรวมกันได้ ${Number(sum.toPrecision(12))} ไม่ใช่ 100 (${listed})`,
      remedy:
        Math.abs(sum - 1) < WEIGHT_DUST
          ? 'กรอกน้ำหนักเป็นร้อยละ เช่น 30 แทน 0.3'
          : `แก้น้ำหนักในช่อง "ค่า" ของแถวชนิด "${KIND_WORDS.instrument}" ให้รวมกันได้ 100`,
    }),
  ];
}

function checkInstruments({ instruments, indicators }: Framework): Finding[] {
  return instruments
    .filter(({ code }) => !indicators.some(({ instrument }) => instrument === code))
    .map(({ code }) =>
      finding(
        'error',
        'no-indicators',
        'parent',
        {
          message: `เครื่องมือ ${code} ยังไม่มีตัวชี้วัด จึงคำนวณคะแนนของเครื่องมือนี้ไม่ได้`,
          remedy: `เพิ่มแถวชนิด "${KIND_WORDS.indicator}" ที่มี "สังกัด" เป็น ${code}`,
        },
        code,
      ),
    );
}

function checkSubIndicators({ subIndicators, items }: Framework): Finding[] {
  return subIndicators
    .filter(({ code }) => !items.some(({ subIndicator }) => subIndicator === code))
    .map(({ code }) =>
      finding(
        'warning',
        'no-items',
        'parent',
        {
          message: `ตัวชี้วัดย่อย ${code} ยังไม่มีข้อ OIT จึงคำนวณคะแนนจากรายข้อไม่ได้`,
          remedy: `เพิ่มแถวชนิด "${KIND_WORDS.item}" ที่มี "สังกัด" เป็น ${code} หรือลบตัวชี้วัดย่อยนี้`,
        },
        code,
      ),
    );
}

function checkLevels({ levels, gates }: Framework): Finding[] {
  if (levels.length === 0) {
    return [
      finding('error', 'no-levels', 'kind', {
        message: 'ยังไม่มีระดับผลการประเมิน จึงบอกระดับจากคะแนนไม่ได้',
        remedy: `เพิ่มแถวชนิด "${KIND_WORDS.level}" พร้อมคะแนนรวมต่ำสุดในช่อง "ค่า"`,
      }),
    ];
  }
  const findings: Finding[] = [];
  if (!levels.some(({ minTotal, minGate }) => minTotal === 0 && minGate === null)) {
    findings.push(
      finding('error', 'levels-gap', 'value', {
        message: 'คะแนนต่ำสุดยังไม่มีระดับรองรับ เพราะไม่มีระดับที่เริ่มจาก 0 โดยไม่มีเงื่อนไข',
        remedy: 'ให้ระดับต่ำสุดมี "ค่า" เป็น 0 และเว้น "ค่าที่สอง" ว่าง',
      }),
    );
  }
  const bounds = levels.map(({ minTotal, minGate }) => `${minTotal}/${minGate}`);
  for (const [index, { name }] of levels.entries()) {
    if (bounds.indexOf(bounds[index]!) === index) continue;
    findings.push(
      finding('error', 'levels-equal', 'value', {
        message: `ระดับ "${name}" มีเกณฑ์เดียวกับอีกระดับหนึ่ง จึงไม่ทราบว่าจะใช้ระดับใด`,
        remedy: 'แก้ "ค่า" หรือ "ค่าที่สอง" ของสองระดับนี้ให้ต่างกัน',
      }),
    );
  }
  if (gates.length === 0 && levels.some(({ minGate }) => minGate !== null)) {
    findings.push(
      finding('error', 'no-gates', 'kind', {
        message: 'มีระดับที่กำหนดคะแนนต่ำสุดของทุกเงื่อนไข แต่ยังไม่มีเงื่อนไขระดับ',
        remedy: `เพิ่มแถวชนิด "${KIND_WORDS.gate}" เช่น IIT, EIT1, EIT2, OIT พร้อมเครื่องมือในช่อง "สังกัด"`,
      }),
    );
  }
  return findings;
}

function checkRoles({ items }: Framework): Finding[] {
  if (items.length === 0) return [];
  return (Object.keys(ROLE_WORDS) as ItemRole[]).flatMap((role) => {
    const codes = items.filter((item) => item.role === role).map(({ code }) => code);
    const word = ROLE_WORDS[role];
    if (codes.length === 1) return [];
    const message =
      codes.length === 0
        ? `ยังไม่ได้ระบุว่าข้อ OIT ใดเป็น${word}`
        : `มีข้อ OIT ที่เป็น${word}มากกว่าหนึ่งข้อ (${codes.join(', ')}) จึงใช้ข้อ ${codes[0]}`;
    const remedy = `เลือก "${word}" ในช่อง "บทบาท" ของข้อ OIT เพียงข้อเดียว`;
    return [finding('warning', 'roles', 'role', { message, remedy }, codes[1])];
  });
}

function checkIssues({ issues }: Framework): Finding[] {
  if (issues.length > 0) return [];
  return [
    finding('warning', 'no-issues', 'kind', {
      message: 'ยังไม่มีประเด็นสำหรับวิเคราะห์ จึงร่างมาตรการไม่ได้',
      remedy: `เพิ่มแถวชนิด "${KIND_WORDS.issue}" ให้ครบตามแบบรายงานของปีนั้น`,
    }),
  ];
}

function finding(
  severity: Severity,
  rule: string,
  field: FrameworkColumnKey,
  said: { message: string; remedy: string },
  row?: string,
): Finding {
  return {
    rule: `framework.${rule}`,
    severity,
    place: { part: 'framework', ...(row === undefined ? {} : { row }), field },
    message: `กรอบ ITA: ${said.message}`,
    remedy: said.remedy,
  };
}
