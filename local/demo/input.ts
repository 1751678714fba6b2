/** The shape of an input file, field by field; docs/input.md explains it to people. */

import * as v from 'valibot';
import { parseDate } from '../../src/ita/date';
import { urlsOf } from '../../src/ita/evidence/urls';
import { MEASURE_STATUSES } from '../../src/ita/measures/status';
import { parseNumber, parseScore } from '../../src/ita/score';
import { FIRST_YEAR } from '../../src/ita/trend';
import { CLAIMS, DIGIT_CHOICES } from '../../src/workbook/tabs';
import { nearest } from './nearest';
import { type InputProblem, notWanted } from './problems';

/** What one cell of a Google sheet holds at most. */
const MOST_LETTERS = 50_000;
const MOST_MEASURES = 500;

/** Letters that neither a sheet nor a document can hold; tabs and line breaks are fine. */
const UNPRINTABLE = /[^\P{Cc}\t\n\r]|\p{Cs}|[\ufffe\uffff]/u;

/** Names and periods of the fields are told from each other by what is wanted, so each schema brings its words. */
const text = (wanted: string) =>
  v.pipe(
    v.string(said(wanted)),
    v.maxLength(MOST_LETTERS, `ยาวเกิน ${MOST_LETTERS.toLocaleString('en')} ตัวอักษร ซึ่งเกินที่หนึ่งช่องของชีตรับได้`),
    v.check((value) => !UNPRINTABLE.test(value), 'มีอักขระควบคุมที่มองไม่เห็นปนอยู่ โปรดพิมพ์ข้อความนี้ใหม่'),
    v.transform((value) => value.replace(/\r\n?/g, '\n').trim()),
  );
const filled = (wanted: string) => v.pipe(text(wanted), v.nonEmpty(said(wanted)));
const optionalText = v.nullish(text('ข้อความ'), '');

/** One entry is one line of a cell; blank entries are left out. */
const lines = (wanted: string) =>
  v.pipe(
    v.array(
      v.pipe(
        text(wanted),
        v.check((value) => !value.includes('\n'), `มีหลายบรรทัด ให้แยกเป็นรายการละหนึ่ง${wanted}`),
      ),
      said(`รายการของ${wanted}ในวงเล็บ [ ]`),
    ),
    v.check(
      (list) => list.join('\n').length <= MOST_LETTERS,
      `รวมกันยาวเกิน ${MOST_LETTERS.toLocaleString('en')} ตัวอักษร ซึ่งเกินที่หนึ่งช่องของชีตรับได้`,
    ),
    v.transform((list) => urlsOf(list.join('\n'))),
  );

const SCORE_WANTED = 'คะแนน 0–100 (เลขไทยหรืออารบิก) หรือ null ถ้ายังไม่ทราบ';

const score = v.optional(
  v.pipe(
    v.unknown(),
    v.rawTransform(({ dataset, addIssue, NEVER }) => {
      const parsed = parseScore(dataset.value);
      if (parsed.kind !== 'invalid') return parsed.kind === 'score' ? parsed.score : null;
      addIssue({ message: notWanted(dataset.value, SCORE_WANTED) });
      return NEVER;
    }),
  ),
  null,
);

/** A whole number, also as text with Thai digits. */
const wholeNumber = (wanted: string, from: number, to: number) =>
  v.pipe(
    v.unknown(),
    v.rawTransform(({ dataset, addIssue, NEVER }) => {
      const number = wholeNumberOf(dataset.value);
      if (number !== null && number >= from && number <= to) return number;
      addIssue({ message: notWanted(dataset.value, wanted) });
      return NEVER;
    }),
  );

/** Null for what is no whole number. */
export function wholeNumberOf(value: unknown): number | null {
  const number = typeof value === 'string' ? parseNumber(value) : value;
  return typeof number === 'number' && Number.isInteger(number) ? number : null;
}

const year = wholeNumber('ปี พ.ศ. สี่หลัก เช่น 2567', 2500, 2699);
const issue = wholeNumber('เลขประเด็น 1–7', 1, 7);

const date = v.nullish(
  v.pipe(
    v.unknown(),
    v.rawTransform(({ dataset, addIssue, NEVER }) => {
      const { value } = dataset;
      if (typeof value === 'string' && value.trim() === '') return null;
      const day = typeof value === 'string' ? parseDate(value) : null;
      if (day !== null) return day;
      addIssue({ message: notWanted(value, 'วันที่ เช่น "15/3/2567" หรือ "2567-03-15" หรือ null') });
      return NEVER;
    }),
  ),
  null,
);

const claim = v.nullish(
  v.picklist([CLAIMS.has, CLAIMS.hasNot, ''], said(`"${CLAIMS.has}" หรือ "${CLAIMS.hasNot}" หรือ null`)),
  '',
);

const domain = (value: string) =>
  value
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/^www\./, '')
    .replace(/\/$/, '');

const domains = v.pipe(
  lines('โดเมน'),
  v.transform((list) => list.map(domain)),
  v.check((list) => list.every((one) => /^[^\s/:@]+\.[^\s/:@]+$/.test(one)), said('ชื่อโดเมนเท่านั้น เช่น "khampom.go.th"')),
);

const agency = group(
  { name: filled('ชื่อเต็มของหน่วยงาน'), district: optionalText, province: optionalText, domains: v.nullish(domains, []) },
  'ข้อมูลหน่วยงานในวงเล็บ { } ที่มี name',
);

const evidence = group(
  {
    code: filled('รหัสข้อ OIT เช่น "O1"'),
    claim,
    urls: v.nullish(lines('ลิงก์'), []),
    explanation: optionalText,
    owner: optionalText,
    due: date,
    score,
    checkedByEye: v.nullish(v.boolean(said('true หรือ false')), false),
    checkedBy: optionalText,
    note: optionalText,
  },
  'ข้อมูลหลักฐานหนึ่งข้อในวงเล็บ { }',
);

const history = group(
  {
    year: wholeNumber('ปี พ.ศ. สี่หลัก เช่น 2566', FIRST_YEAR, 2699),
    total: score,
    level: optionalText,
    IIT: v.optional(score),
    EIT: v.optional(score),
    OIT: v.optional(score),
    EIT1: v.optional(score),
    EIT2: v.optional(score),
    nationalMean: score,
    source: optionalText,
  },
  'ผลของหนึ่งปีในวงเล็บ { }',
);

const STATUSES = Object.values(MEASURE_STATUSES);

const measure = group(
  {
    issue,
    measure: filled('ข้อความมาตรการ'),
    steps: optionalText,
    owner: optionalText,
    period: optionalText,
    success: optionalText,
    expected: optionalText,
    status: v.nullish(v.picklist([...STATUSES, ''], said(STATUSES.map((status) => `"${status}"`).join(' ')))),
    doneAt: date,
    outcome: optionalText,
    proof: v.nullish(lines('ลิงก์'), []),
  },
  'มาตรการหนึ่งแถวในวงเล็บ { }',
);

const signer = v.nullish(group({ name: optionalText, position: optionalText }, 'ชื่อและตำแหน่งในวงเล็บ { }'), {
  name: '',
  position: '',
});

/** The whole file. Only `agency.name` and `year` must be there. */
export const INPUT = group(
  {
    agency,
    year,
    indicators: scores('คะแนนตามเลขตัวชี้วัดในวงเล็บ { } เช่น {"1": 100}'),
    questions: scores('คะแนนตามรหัสข้อคำถามในวงเล็บ { } เช่น {"i1": 95}'),
    published: v.nullish(
      group(
        {
          IIT: v.optional(score),
          EIT: v.optional(score),
          OIT: v.optional(score),
          EIT1: v.optional(score),
          EIT2: v.optional(score),
          total: score,
          level: optionalText,
        },
        'ผลที่ประกาศในวงเล็บ { }',
      ),
      {},
    ),
    lastYear: scores('คะแนนปีก่อนในวงเล็บ { } เช่น {"1": 98.5, "IIT": 97}'),
    nationalMean: scores('ค่าเฉลี่ยประเทศในวงเล็บ { } เช่น {"1": 95.1}'),
    evidence: list(evidence, 'หลักฐาน'),
    history: list(history, 'ผลย้อนหลัง'),
    measures: v.pipe(list(measure, 'มาตรการ'), v.maxLength(MOST_MEASURES, `มีมาตรการเกิน ${MOST_MEASURES} แถว`)),
    analyses: list(group({ issue, text: filled('ข้อความวิเคราะห์') }, 'บทวิเคราะห์หนึ่งประเด็นในวงเล็บ { }'), 'บทวิเคราะห์'),
    limits: list(
      group({ instrument: filled('รหัสเครื่องมือ เช่น "IIT"'), text: filled('ข้อความข้อจำกัด') }, 'ข้อจำกัดหนึ่งรายการในวงเล็บ { }'),
      'ข้อจำกัด',
    ),
    divisions: v.nullish(v.pipe(lines('ชื่อกอง'), v.minLength(1, 'ว่างอยู่ ต้องมีอย่างน้อยหนึ่งกอง หรือไม่ต้องใส่ช่องนี้'))),
    target: score,
    signers: v.nullish(group({ maker: signer, checker: signer, head: signer }, 'ผู้ลงนามในวงเล็บ { }')),
    digits: v.nullish(
      v.picklist(Object.values(DIGIT_CHOICES), said(`"${DIGIT_CHOICES.thai}" หรือ "${DIGIT_CHOICES.arabic}"`)),
      DIGIT_CHOICES.thai,
    ),
  },
  'ข้อมูลหนึ่งชุดในวงเล็บ { }',
);

/** An input file that has the right shape; not yet held against the framework of its year. */
export type Input = v.InferOutput<typeof INPUT>;

/** The file's content, or everything that is wrong with its shape. */
export function parseInput(json: unknown): { input: Input } | { problems: InputProblem[] } {
  const parsed = v.safeParse(INPUT, json);
  if (parsed.success) return { input: parsed.output };
  return { problems: parsed.issues.map((found) => ({ path: pathOf(found), message: found.message })) };
}

function scores(wanted: string) {
  return v.nullish(v.pipe(v.custom<Record<string, unknown>>(isGroup, said(wanted)), v.record(v.string(), score)), {});
}

function list<Item extends v.GenericSchema>(item: Item, what: string) {
  return v.nullish(v.array(item, said(`รายการ${what}ในวงเล็บ [ ]`)), []);
}

/** An object with these fields and no others: an unknown one is an error that names the nearest known one. */
function group<Entries extends v.ObjectEntries>(entries: Entries, wanted: string) {
  return v.pipe(
    v.custom<Record<string, unknown>>(isGroup, said(wanted)),
    v.looseObject(entries, 'ยังไม่มีค่า จำเป็นต้องระบุ'),
    v.rawCheck(({ dataset, addIssue }) => {
      const value = dataset.value as Record<string, unknown>;
      for (const key of Object.keys(value).filter((candidate) => !Object.hasOwn(entries, candidate))) {
        addIssue({
          message: `ไม่รู้จักช่องชื่อนี้ ชื่อที่ใกล้เคียงที่สุดคือ "${nearest(key, Object.keys(entries))}"`,
          path: [{ type: 'object', origin: 'key', input: value, key, value: value[key] }],
        });
      }
    }),
  );
}

function isGroup(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function said(wanted: string) {
  return ({ input }: v.BaseIssue<unknown>) => notWanted(input, wanted);
}

/** 'evidence[2].score' */
function pathOf({ path }: v.BaseIssue<unknown>): string {
  return (path ?? [])
    .map(({ key }, index) => (typeof key === 'number' ? `[${key}]` : `${index === 0 ? '' : '.'}${String(key)}`))
    .join('');
}
