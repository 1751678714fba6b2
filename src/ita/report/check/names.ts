/** The agency, its district and its province, named in a text otherwise than in the settings. */

import type { Agency, Assessment } from '../../assessment';
import type { Finding } from '../../finding';
import type { PlacedText } from '../texts';
import { editDistance } from './edit-distance';

export function foreignNames({ agency }: Assessment, texts: PlacedText[]): Finding[] {
  return kindsOf(agency).flatMap((kind) => {
    const others = texts.flatMap((text) => namedOtherwise(kind, text).slice(0, 1));
    return [...settingAtFault(kind, others, texts), ...others.map((other) => inText(kind, other))];
  });
}

/** A name in a text that isn't the one of the settings. */
interface OtherName {
  /** With the word that announces it. */
  quote: string;
  /** Nearly the name of the settings, so that one of the two is a slip. */
  isNear: boolean;
  text: PlacedText;
}

/** A kind of name that texts carry: the words that announce it, and what has to follow. */
interface Kind {
  rule: string;
  /** Its row in the settings. */
  row: string;
  what: string;
  /** Whole name as in the settings. */
  expected: string;
  /** What follows the announcing word: 'ขามป้อม' of 'องค์การบริหารส่วนตำบลขามป้อม'. */
  core: string;
  /** The words that announce a name of this kind. */
  announced: RegExp;
  /** The announcing words that go with the agency's own type. */
  own: RegExp;
  /** Right behind these words other names of this kind, or none, may stand; only what is nearly this one is a slip. */
  freely: RegExp;
}

const BODIES: { own: RegExp; starts: RegExp }[] = [
  { starts: /^(องค์การบริหารส่วนตำบล|อบต\.?)\s*/, own: /^(องค์การบริหารส่วนตำบล|อบต)/ },
  { starts: /^(องค์การบริหารส่วนจังหวัด|อบจ\.?)\s*/, own: /^(องค์การบริหารส่วนจังหวัด|อบจ)/ },
  { starts: /^(เทศบาลตำบล|ทต\.)\s*/, own: /^(เทศบาลตำบล|ทต)/ },
  { starts: /^(เทศบาลเมือง|ทม\.)\s*/, own: /^(เทศบาลเมือง|ทม)/ },
  { starts: /^(เทศบาลนคร|ทน\.)\s*/, own: /^(เทศบาลนคร|ทน)/ },
];

/** Without a dot, 'อบต' and 'อบจ' are parts of other words, too: 'รอบต่อไป', 'ตอบจริง'. */
const ANY_BODY =
  /(?:องค์กา?รบริหารส่วน(?:ตำบล|จังหวัด)|เทศบาล(?:ตำบล|เมือง|นคร)|อบ[ตจ]\.|(?<![ก-๙])อบ[ตจ]|(?<![ก-๙])ท[ตมน]\.)\s*/g;

function kindsOf(agency: Agency): Kind[] {
  const name = agency.name.trim();
  const body = BODIES.find(({ starts }) => starts.test(name));
  const district = agency.district.trim().replace(/^(อำเภอ|อ\.)\s*/, '');
  const province = agency.province.trim().replace(/^(จังหวัด|จ\.)\s*/, '');
  const core = body === undefined ? '' : name.replace(body.starts, '');
  // The ตำบล that the agency has its name of: a neighbour may be named, and is not at fault.
  const namesake = /^(องค์การบริหารส่วนตำบล|อบต|เทศบาลตำบล|ทต)/.test(name) ? core : '';
  const kinds: Kind[] = [
    {
      rule: 'report.agency-name',
      row: 'agency',
      what: 'ชื่อหน่วยงาน',
      expected: name,
      core,
      announced: ANY_BODY,
      own: body?.own ?? /^/,
      freely: /ทุก$|ต่าง$|ระดับ$/,
    },
    {
      rule: 'report.agency-name',
      row: 'agency',
      what: 'ชื่อหน่วยงาน',
      expected: `ตำบล${namesake}`,
      core: namesake,
      announced: /(?<!ส่วน|เทศบาล)ตำบล\s*|(?<![ก-๙.])ต\.\s*/g,
      own: /^/,
      freely: /^|$/,
    },
    {
      rule: 'report.district-name',
      row: 'district',
      what: 'ชื่ออำเภอ',
      expected: `อำเภอ${district}`,
      core: district,
      announced: /อำเภอ\s*|(?<![ก-๙.])อ\.\s*/g,
      own: /^/,
      freely: /(?:นาย|ว่าการ|สาธารณสุข|เกษตร|พัฒนาการ|ปลัด|สำนักงาน|ระดับ|ทุก|ต่าง)$/,
    },
    {
      rule: 'report.province-name',
      row: 'province',
      what: 'ชื่อจังหวัด',
      expected: `จังหวัด${province}`,
      core: province,
      announced: /จังหวัด\s*|(?<![ก-๙.])จ\.\s*/g,
      own: /^/,
      freely: /(?:ราชการ|ส่วน|ประจำ|ระดับ|ทุก|ต่าง)$/,
    },
  ];
  return kinds.filter(({ core }) => core !== '');
}

/** How the names of places begin, unless it is another word that begins so ('นายก', 'ท่าน', 'คำสั่ง', 'บางแห่ง'). */
const NAME_START =
  /^(?:หนอง|บ้าน(?!เมือง|เรือน|ๆ)|ห้วย|โคก|ดอน|บึง|คลอง|โนน|โพน|โพธิ์|กุด|ดง|ทุ่ง|เวียง|เกาะ|แหลม|เขา(?!ใจ)|ป่า|บ่อ(?!ย)|สระ|นา(?!ย|น|ที)|ท่า(?!น|ที|ง)|วัง(?!ว)|คำ(?!สั่ง|ร้อง|ถาม|ตอบ|นวณ|นึง|ขอ|แนะ|ชี้)|ลำ(?!ดับ|พัง)|บาง(?!ส่วน|แห่ง|คน|ครั้ง|กอง|เรื่อง|ราย|ข้อ|ประเภท|กรณี|ที)|เมือง|ศรี|ขาม|แม่(?!น|แบบ)|น้ำ)/;

/** Words that go on after the bare kind of body, as in 'องค์การบริหารส่วนตำบลได้กำหนด', where no name follows. */
const NO_NAME =
  /^(?:$|[^ก-ฮเแโใไ]|และ|หรือ|กับ|จึง|มี|ได้|ที่|จะ|ควร|ต้อง|ใน|เป็น|พบ|ให้|จัด|กำหนด|มอบ|ดำเนิน|เพื่อ|ของ|โดย|ซึ่ง|แห่ง|ทุก|อื่น|ทราบ|ตาม|เห็น|ทั่ว|ประจำ|นี้|เอง|สามารถ|เข้า|ออก|ยัง|อยู่|ใกล้|แจ้ง|ทำ|เผยแพร่|ประกาศ|รับ|ต่าง|เรา|ขอ|นำ|ใช้|ไม่|เมื่อ|หาก|ด้วย|เกี่ยว|พัฒนา|ปรับ|เปิด|แต่|ณ|พ\.ศ\.|ผ่าน|ถึง|จาก|ว่า|เคลื่อนที่|ร่วม|สนับสนุน|ส่ง|วาง|ชี้|ติด|กำกับ|ตรวจ|สร้าง|ยึด|เน้น|สั่ง|อาจ|เคย|คือ|สู่|เก็บ|แก้|เสนอ|สรุป|ประ|ถือ|รวม|เร่ง|ลง|เลือก|บริ|ปลอด|คุณธรรม|โปร่งใส|สะอาด|สีขาว|มุ่ง|ยก|ทั้ง|คน|ขนาด|เช่น|ก็|แล้ว|คง|พร้อม|รักษา|ฝึก|อบรม|เชิญ|หา|เพียง|เฉพาะ|อย่าง|สม่ำเสมอ|ภาย|นอก|ข้าง|ตลอด|แบบ|งาน|การ|ความ|เท่า|เดียว|เพิ่ม|ลด|เตรียม|ตั้ง|แต่งตั้ง|กอง|สำนัก|สภา|ฝ่าย|สมาชิก|ผู้|พนักงาน|ข้าราชการ|บุคลากร|ลูกจ้าง|เจ้าหน้าที่|ประชาชน|พื้นที่|ข้อมูล|ระบบ)/;

/** Longer than this, what follows is the sentence going on. */
const LONGEST_NAME = 14;

function isName(word: string): boolean {
  return NAME_START.test(word) || (!NO_NAME.test(word) && word.length <= LONGEST_NAME);
}

function namedOtherwise(kind: Kind, text: PlacedText): OtherName[] {
  return [...text.text.matchAll(kind.announced)].flatMap((match): OtherName[] => {
    const rest = text.text.slice(match.index + match[0].length);
    const found = (length: number, isNear: boolean): OtherName[] => [
      { quote: (match[0] + rest.slice(0, length)).trim(), isNear, text },
    ];
    if (rest.startsWith(kind.core)) return kind.own.test(match[0].trim()) ? [] : found(kind.core.length, false);
    const near = nearMiss(rest, kind.core);
    if (near > 0 && !startsSentence(rest, near)) return found(near, true);
    const other = /^[ก-๎]{1,24}/.exec(rest)?.[0] ?? '';
    const isFree = kind.freely.test(text.text.slice(0, match.index)) || /\s$/.test(match[0]);
    return isFree || !isName(other) ? [] : found(other.length, false);
  });
}

/** Of a name so short ('เลย', 'ตาก', 'แพร่'), a word of the sentence may differ by a letter only: 'จังหวัดเลือก…'. */
const SHORT_NAME = 4;

function startsSentence(rest: string, length: number): boolean {
  return length <= SHORT_NAME && NO_NAME.test(rest) && /^[ก-๎]/.test(rest.slice(length));
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

function inText({ rule, what, expected }: Kind, { quote, text: { place, label } }: OtherName): Finding {
  return {
    rule,
    severity: 'warning',
    place,
    message: `${label} กล่าวถึง ‘${quote}’ ไม่ตรงกับ${what}ในแท็บตั้งค่า ‘${expected}’`,
    remedy: `แก้เป็น ‘${expected}’ หากเป็นหน่วยงานหรือพื้นที่อื่นจริงให้คงไว้`,
  };
}

/** Where several texts have one and the same name and none has the settings', the slip is rather in the settings. */
function settingAtFault(
  { rule, row, what, expected, core }: Kind,
  others: OtherName[],
  texts: PlacedText[],
): Finding[] {
  const near = others.filter(({ isNear }) => isNear);
  const [first] = near;
  const agree = first !== undefined && near.length > 1 && near.every(({ quote }) => quote === first.quote);
  if (!agree || texts.some(({ text }) => text.includes(core))) return [];
  return [
    {
      rule,
      severity: 'warning',
      place: { part: 'settings', row, field: 'value' },
      message: `${what}ในแท็บตั้งค่าคือ ‘${expected}’ แต่ข้อความ ${near.length} แห่งเขียนตรงกันว่า ‘${first.quote}’`,
      remedy: `ตรวจว่าแบบใดถูกต้อง หากข้อความถูกแล้ว แก้${what}ในแท็บตั้งค่า`,
    },
  ];
}
