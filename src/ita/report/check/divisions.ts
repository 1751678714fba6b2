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

/** Words that announce a division; 'กองทุน', 'สำนักงาน ป.ป.ช.' and 'ทุกกอง' are none of the agency's divisions. */
const DIVISION = /(?:กอง(?!ทุน|ต่าง|ที่|ใด|หรือ|ทุก|และ|นี้|ฝ่าย|งาน)|สำนัก(?!งาน|ต่าง|ที่|ใด|หรือ|และ|ทุก)|หน่วยตรวจสอบ)[ก-๎]+/;

function foreignDivision(owner: string, known: string[]): string | null {
  const rest = known
    .flatMap(spellings)
    .sort((one, other) => other.length - one.length)
    .reduce((text, name) => text.split(name).join('|'), owner);
  const found = DIVISION.exec(rest)?.[0].replace(/(?:และ|ร่วมกับ|กับ|หรือ|ร่วม)$/, '');
  return found ?? null;
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
