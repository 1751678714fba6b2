/** The agency, its district and its province, named in a text otherwise than in the settings. */

import type { Agency, Assessment } from '../../assessment';
import type { Finding } from '../../finding';
import type { PlacedText } from '../texts';
import { editDistance } from './edit-distance';

export function foreignNames({ agency }: Assessment, texts: PlacedText[]): Finding[] {
  const kinds = kindsOf(agency);
  return texts.flatMap((text) => kinds.flatMap((kind) => namedOtherwise(kind, text).slice(0, 1)));
}

/** A kind of name that texts carry: the words that announce it, and what has to follow. */
interface Kind {
  rule: string;
  what: string;
  /** Whole name as in the settings. */
  expected: string;
  /** What follows the announcing word: 'ขามป้อม' of 'องค์การบริหารส่วนตำบลขามป้อม'. */
  core: string;
  /** The words that announce a name of this kind. */
  announced: RegExp;
  /** The announcing words that go with the agency's own type. */
  own: RegExp;
}

const BODIES: { own: RegExp; starts: RegExp }[] = [
  { starts: /^(องค์การบริหารส่วนตำบล|อบต\.?)\s*/, own: /^(องค์การบริหารส่วนตำบล|อบต)/ },
  { starts: /^(องค์การบริหารส่วนจังหวัด|อบจ\.?)\s*/, own: /^(องค์การบริหารส่วนจังหวัด|อบจ)/ },
  { starts: /^(เทศบาลตำบล|ทต\.)\s*/, own: /^(เทศบาลตำบล|ทต)/ },
  { starts: /^(เทศบาลเมือง|ทม\.)\s*/, own: /^(เทศบาลเมือง|ทม)/ },
  { starts: /^(เทศบาลนคร|ทน\.)\s*/, own: /^(เทศบาลนคร|ทน)/ },
];

const ANY_BODY = /(?:องค์กา?รบริหารส่วน(?:ตำบล|จังหวัด)|เทศบาล(?:ตำบล|เมือง|นคร)|อบต\.?|อบจ\.?|(?<![ก-๙])ท[ตมน]\.)\s*/g;

function kindsOf(agency: Agency): Kind[] {
  const name = agency.name.trim();
  const body = BODIES.find(({ starts }) => starts.test(name));
  const district = agency.district.trim().replace(/^(อำเภอ|อ\.)\s*/, '');
  const province = agency.province.trim().replace(/^(จังหวัด|จ\.)\s*/, '');
  const kinds: Kind[] = [
    {
      rule: 'report.agency-name',
      what: 'ชื่อหน่วยงาน',
      expected: name,
      core: body === undefined ? '' : name.replace(body.starts, ''),
      announced: ANY_BODY,
      own: body?.own ?? /^/,
    },
    {
      rule: 'report.district-name',
      what: 'ชื่ออำเภอ',
      expected: `อำเภอ${district}`,
      core: district,
      announced: /(?<!นาย|ว่าการ|สาธารณสุข|เกษตร|พัฒนาการ|สำนักงาน|ระดับ|ทุก|ต่าง)อำเภอ\s*|(?<![ก-๙.])อ\.\s*/g,
      own: /^/,
    },
    {
      rule: 'report.province-name',
      what: 'ชื่อจังหวัด',
      expected: `จังหวัด${province}`,
      core: province,
      announced: /(?<!ราชการ|ส่วน|ระดับ|ทุก|ต่าง)จังหวัด\s*|(?<![ก-๙.])จ\.\s*/g,
      own: /^/,
    },
  ];
  return kinds.filter(({ core }) => core !== '');
}

/** Words that go on after the bare kind of body, as in 'องค์การบริหารส่วนตำบลได้กำหนด', where no name follows. */
const NO_NAME =
  /^(?:$|[^ก-ฮเแโใไ]|และ|หรือ|กับ|จึง|มี|ได้|ที่|จะ|ควร|ต้อง|ใน|เป็น|พบ|ให้|จัด|กำหนด|มอบ|ดำเนิน|เพื่อ|ของ|โดย|ซึ่ง|แห่ง|ทุก|อื่น|ทราบ|ตาม|เห็น|ทั่ว|ประจำ|นี้|เอง|สามารถ|เข้า|ออก|ยัง|อยู่|ใกล้|แจ้ง|ทำ|เผยแพร่|ประกาศ|รับ|ต่าง|เรา|ขอ|นำ|ใช้|ไม่|เมื่อ|หาก|ด้วย|เกี่ยว|พัฒนา|ปรับ|เปิด|แต่|ณ|พ\.ศ\.|ผ่าน|ถึง|จาก|ว่า|เคลื่อนที่)/;

function namedOtherwise(kind: Kind, { text, place, label }: PlacedText): Finding[] {
  return [...text.matchAll(kind.announced)].flatMap((match): Finding[] => {
    const rest = text.slice(match.index + match[0].length);
    const ownType = kind.own.test(match[0].trim());
    if (rest.startsWith(kind.core))
      return ownType ? [] : [finding(kind, text, match.index, match[0].length + kind.core.length, place, label)];
    const near = nearMiss(rest, kind.core);
    if (near > 0) return [finding(kind, text, match.index, match[0].length + near, place, label)];
    if (/\s$/.test(match[0]) || NO_NAME.test(rest)) return [];
    const other = /^[ก-๎]{1,24}/.exec(rest)?.[0] ?? '';
    return [finding(kind, text, match.index, match[0].length + other.length, place, label)];
  });
}

/** Length of the start of `rest` that looks like a slip of `core` (up to half of its letters differ); 0 where none. */
function nearMiss(rest: string, core: string): number {
  const lengths = [-2, -1, 0, 1, 2]
    .map((more) => core.length + more)
    .filter((length) => length > 1 && length <= rest.length);
  const candidates = lengths.map((length) => ({ length, distance: editDistance(rest.slice(0, length), core) }));
  const best = candidates.sort((one, other) => one.distance - other.distance)[0];
  return best !== undefined && best.distance <= core.length / 2 && sharesAnEnd(rest.slice(0, best.length), core)
    ? best.length
    : 0;
}

/** A slip keeps the beginning or the end of the name; prose that happens to be as long keeps neither. */
function sharesAnEnd(one: string, other: string): boolean {
  return one.slice(0, 2) === other.slice(0, 2) || one.slice(-2) === other.slice(-2);
}

function finding(
  { rule, what, expected }: Kind,
  text: string,
  from: number,
  length: number,
  place: PlacedText['place'],
  label: string,
): Finding {
  const quote = text.slice(from, from + length).trim();
  return {
    rule,
    severity: 'warning',
    place,
    message: `${label} กล่าวถึง ‘${quote}’ ไม่ตรงกับ${what}ในแท็บตั้งค่า ‘${expected}’`,
    remedy: `แก้เป็น ‘${expected}’ หากเป็นหน่วยงานหรือพื้นที่อื่นจริงให้คงไว้`,
  };
}
