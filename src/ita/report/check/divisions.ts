/** Divisions that are responsible for a measure and are none of the agency's own, as `ตั้งค่า` lists them. */

import type { Assessment } from '../../assessment';
import type { Finding } from '../../finding';
import { editDistance } from './edit-distance';

export function unknownDivisions({ measures, divisions }: Assessment): Finding[] {
  const known = divisions.map((name) => name.trim()).filter((name) => name !== '');
  if (known.length === 0) return [];
  return measures.flatMap(({ id, issue, owner }): Finding[] => {
    const unknown = foreignDivision(owner.text, known);
    if (unknown === null) return [];
    const meant = nearest(unknown, known);
    return [
      {
        rule: 'report.unknown-division',
        severity: 'warning',
        place: { part: 'measures', row: id, field: 'owner' },
        message: `ผู้รับผิดชอบของมาตรการ ${id} (ประเด็นที่ ${issue}) คือ ‘${unknown}’ ซึ่งไม่มีในรายการกองและหน่วยงานภายในของแท็บตั้งค่า`,
        remedy: `${meant === null ? 'แก้ชื่อให้ตรงกับรายการ' : `แก้เป็น ‘${meant}’`} หรือเพิ่มชื่อนี้ในแท็บตั้งค่าหากมีจริง`,
      },
    ];
  });
}

/** What 'กอง' and 'สำนัก' are joined to where no division of the agency is named: 'กองอื่น ๆ', 'กองเจ้าของเรื่อง', 'ทุกกองใน…'. */
const NO_NAME = 'ต่าง|ที่|ใด|หรือ|ทุก|และ|นี้|ฝ่าย|อื่น|แต่ละ|เจ้าของ|ผู้|ใน|เป็น|ร่วม|โดย|ตาม|ให้';
/** Words that announce a division; 'กองทุน', 'สำนักงาน ป.ป.ช.' and 'ทุกกอง' are none of the agency's divisions. */
const DIVISION = new RegExp(
  `(?:กอง(?!ทุน|งาน|ๆ|ละ(?![ก-๎])|${NO_NAME})|สำนัก(?!งาน|กอง|ๆ|${NO_NAME})|สำนักงาน(?=ปลัด(?!กระทรวง|สำนักนายก))|หน่วยตรวจสอบ)[ก-๎]+`,
  'g',
);
/** What joins one who is responsible to the next, or says what they do: where a name may end. */
const JOINED = /(?:และ|ร่วม|กับ|หรือ|ทุก|เป็น|โดย|รับผิดชอบ|ดำเนิน|ฯ).*$/;

function foreignDivision(owner: string, known: string[]): string | null {
  const rest = known
    .flatMap(spellings)
    .sort((one, other) => other.length - one.length)
    .reduce((text, name) => text.split(name).join('|'), owner);
  const found = [...rest.matchAll(DIVISION)]
    .map(([written]) => written.replace(/(?:และ|ร่วมกับ|กับ|หรือ|ร่วม)$/, ''))
    .find((written) => ![written, written.replace(JOINED, '')].some((short) => isShortFor(short, known)));
  return found ?? null;
}

/** 'สำนักปลัด' where the settings say 'สำนักปลัดเทศบาล'. */
function isShortFor(written: string, known: string[]): boolean {
  return known.some((name) => name.startsWith(written));
}

/** As people shorten a name that goes on: 'กองการศึกษา' for 'กองการศึกษา ศาสนาและวัฒนธรรม', 'สำนักปลัด' with its agency. */
function spellings(name: string): string[] {
  const [first = name] = name.split(/\s/);
  return [name, first];
}

const MOST_SLIPS = 3;

function nearest(written: string, known: string[]): string | null {
  const ranked = known
    .map((name) => ({ name, distance: editDistance(written, name) }))
    .sort((one, other) => one.distance - other.distance);
  const [best] = ranked;
  return best !== undefined && best.distance <= MOST_SLIPS ? best.name : null;
}
