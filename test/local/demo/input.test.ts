/** What an input file may hold, and how everything that is wrong with one is said at once. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { jobDataFrom, jobDataOf } from '../../../local/demo/check-input';
import { InputError } from '../../../local/demo/problems';
import { khampom2567 } from '../../../src/ita/sample/khampom-2567';

const SAMPLE = join(__dirname, '../../../docs/sample-input.json');
const MINIMAL = { agency: { name: 'เทศบาลตำบลทดสอบ' }, year: 2568 };

function accepted(more: object) {
  return jobDataOf({ ...MINIMAL, ...more }, 'x.json').assessment;
}

function problemsOf(json: unknown): { path: string; message: string }[] {
  try {
    jobDataOf(json, 'x.json');
  } catch (error) {
    if (error instanceof InputError) return [...error.problems];
    throw error;
  }
  return [];
}

describe('a good input file', () => {
  it('of the sample agency is the sample, to the last field', () => {
    const json = JSON.parse(readFileSync(SAMPLE, 'utf8'));
    expect(jobDataOf(json, SAMPLE)).toEqual(jobDataFrom(khampom2567()));
  });

  it('needs only a name and a year; what is left out is unknown, never zero', () => {
    const assessment = accepted({});
    expect(assessment).toMatchObject({ year: 2568, indicatorScores: {}, evidence: [], measures: [], target: 95 });
    expect(assessment.published).toEqual({ total: null, level: '', instruments: {} });
    expect(assessment.divisions).toContain('กองคลัง');
  });

  it('may leave every field empty with null', () => {
    const empty = Object.fromEntries(
      [
        'indicators',
        'questions',
        'published',
        'lastYear',
        'nationalMean',
        'evidence',
        'history',
        'measures',
        'analyses',
        'limits',
        'signers',
      ].map((key) => [key, null]),
    );
    expect(accepted({ ...empty, divisions: null, target: null, digits: null })).toEqual(accepted({}));
  });

  it('may write numbers as people do', () => {
    const { year, indicatorScores, target } = accepted({
      year: '๒๕๖๗',
      indicators: { 1: '๙๘.๘๙', 2: ' 97.5% ', 3: '-', 4: '', 5: null, 6: 0 },
      target: '๙๐',
    });
    expect(year).toBe(2567);
    expect(indicatorScores).toEqual({ 1: 98.89, 2: 97.5, 3: null, 4: null, 5: null, 6: 0 });
    expect(target).toBe(90);
  });

  it.each(['15/3/2568', '15 มี.ค. 2568', '๑๕ มีนาคม ๒๕๖๘', '2025-03-15'])('takes %s for a day', (due) => {
    expect(accepted({ evidence: [{ code: 'O1', due }] }).evidence[0]?.due).toBe('2025-03-15');
  });

  it('knows an item by its code however it is typed', () => {
    const { evidence } = accepted({ evidence: [{ code: ' o๒๘' }, { code: 'O1', urls: [' https://a.go.th ', ''] }] });
    expect(evidence.map(({ code, indicator }) => [code, indicator])).toEqual([
      ['O28', 10],
      ['O1', 9],
    ]);
    expect(evidence[1]?.urls).toEqual(['https://a.go.th']);
  });

  it('keeps texts to the letter but for the spaces around them and the kind of line break', () => {
    const text = '=1+1 "ก" \'ข\' 😀 ๑๒\r\n- ค';
    const { measures } = accepted({ measures: [{ issue: '๓', measure: ` ${text} ` }] });
    expect(measures[0]).toMatchObject({ id: '', issue: 3, measure: { text: text.replace('\r', ''), draftOf: '' } });
  });
});

describe('a bad input file', () => {
  const item = (fields: object) => ({ ...MINIMAL, evidence: [{ code: 'O1', ...fields }] });

  it.each<[what: string, json: unknown, path: string, message: RegExp]>([
    ['no object', [], '', /พบ \[\] แต่ต้องเป็นข้อมูลหนึ่งชุดในวงเล็บ \{ \}/],
    ['no agency', { year: 2567 }, 'agency', /ยังไม่มีค่า/],
    ['no name', { agency: {}, year: 2567 }, 'agency.name', /ยังไม่มีค่า/],
    ['a blank name', { agency: { name: ' ' }, year: 2567 }, 'agency.name', /ต้องเป็นชื่อเต็มของหน่วยงาน/],
    ['no year', { agency: { name: 'ก' } }, 'year', /ยังไม่มีค่า/],
    ['a year in ค.ศ.', { ...MINIMAL, year: 2024 }, 'year', /พบ 2024 แต่ต้องเป็นปี พ\.ศ\. สี่หลัก/],
    ['a year without a framework', { ...MINIMAL, year: 2600 }, 'year', /ยังไม่มีกรอบการประเมินของปี 2600 มีเฉพาะปี 2563–2569/],
    ['an unknown key', { ...MINIMAL, indicater: {} }, 'indicater', /ชื่อที่ใกล้เคียงที่สุดคือ "indicators"/],
    ['an unknown key inside', item({ scoer: 1 }), 'evidence[0].scoer', /ชื่อที่ใกล้เคียงที่สุดคือ "score"/],
    ['an unknown indicator', { ...MINIMAL, indicators: { 11: 1 } }, 'indicators.11', /กรอบปี 2568 ไม่มีตัวชี้วัด "11"/],
    ['an unknown question', { ...MINIMAL, questions: { i16: 1 } }, 'questions.i16', /ไม่มีข้อคำถาม "i16"/],
    ['a list for a table', { ...MINIMAL, indicators: [100] }, 'indicators', /ในวงเล็บ \{ \}/],
    ['a score in words', { ...MINIMAL, indicators: { 1: 'เก้าสิบ' } }, 'indicators.1', /พบ "เก้าสิบ" แต่ต้องเป็นคะแนน 0–100/],
    ['a score above 100', item({ score: 101 }), 'evidence[0].score', /พบ 101 แต่ต้องเป็นคะแนน 0–100/],
    ['a negative score', item({ score: '-1' }), 'evidence[0].score', /พบ "-1"/],
    ['a target in words', { ...MINIMAL, target: true }, 'target', /พบ true แต่ต้องเป็นคะแนน/],
    ['an item of another year', item({ code: 'O35' }), 'evidence[0].code', /กรอบปี 2568 ไม่มีข้อ OIT "O35".*\(มี O1–O28\)/],
    ['an item without a code', item({ code: null }), 'evidence[0].code', /พบ null แต่ต้องเป็นรหัสข้อ OIT/],
    ['a day that is none', item({ due: '31/2/2568' }), 'evidence[0].due', /พบ "31\/2\/2568" แต่ต้องเป็นวันที่/],
    ['a claim that is none', item({ claim: 'yes' }), 'evidence[0].claim', /ต้องเป็น "มี" หรือ "ไม่มี"/],
    ['a link outside a list', item({ urls: 'https://a.go.th' }), 'evidence[0].urls', /ต้องเป็นรายการของลิงก์ในวงเล็บ \[ \]/],
    ['two links in one', item({ urls: ['https://a.go.th\nhttps://b.go.th'] }), 'evidence[0].urls[0]', /หลายบรรทัด/],
    ['a tick in words', item({ checkedByEye: 'ใช่' }), 'evidence[0].checkedByEye', /ต้องเป็น true หรือ false/],
    ['a number for a text', item({ owner: 5 }), 'evidence[0].owner', /พบ 5 แต่ต้องเป็นข้อความ/],
    ['a text beyond a cell', item({ note: 'ก'.repeat(50_001) }), 'evidence[0].note', /ยาวเกิน 50,000/],
    ['a control character', item({ note: 'ก\u0000ข' }), 'evidence[0].note', /อักขระควบคุม/],
    ['half an emoji', item({ note: '\ud83d' }), 'evidence[0].note', /อักขระควบคุม/],
    [
      'a domain with a path',
      { ...MINIMAL, agency: { name: 'ก', domains: ['a.go.th/ita'] } },
      'agency.domains',
      /ชื่อโดเมนเท่านั้น/,
    ],
    [
      'an eighth ประเด็น',
      { ...MINIMAL, measures: [{ issue: 8, measure: 'ก' }] },
      'measures[0].issue',
      /พบ 8 แต่ต้องเป็นเลขประเด็น 1–7/,
    ],
    ['an analysis of none', { ...MINIMAL, analyses: [{ issue: 0, text: 'ก' }] }, 'analyses[0].issue', /เลขประเด็น 1–7/],
    [
      'a blank measure',
      { ...MINIMAL, measures: [{ issue: 1, measure: '' }] },
      'measures[0].measure',
      /ต้องเป็นข้อความมาตรการ/,
    ],
    [
      'an unknown instrument',
      { ...MINIMAL, limits: [{ instrument: 'XIT', text: 'ก' }] },
      'limits[0].instrument',
      /ไม่มีเครื่องมือ "XIT"/,
    ],
    [
      'a history of the future',
      { ...MINIMAL, history: [{ year: 2569 }] },
      'history[0].year',
      /ปีไม่เกินปีที่ประเมิน \(2568\)/,
    ],
    [
      'EIT parts before 2566',
      { ...MINIMAL, year: 2565, published: { EIT1: 90 } },
      'published.EIT1',
      /ปี 2565 ไม่ใช้คะแนน EIT1/,
    ],
    ['no division', { ...MINIMAL, divisions: [] }, 'divisions', /ต้องมีอย่างน้อยหนึ่งกอง/],
    ['unknown digits', { ...MINIMAL, digits: 'thai' }, 'digits', /"เลขไทย" หรือ "เลขอารบิก"/],
  ])('with %s is told where and what is wanted', (_what, json, path, message) => {
    expect(problemsOf(json)).toEqual([{ path, message: expect.stringMatching(message) }]);
  });

  it.each<[key: string, rows: object[], path: string]>([
    ['evidence', [{ code: 'O1' }, { code: 'o๑' }], 'evidence[1].code'],
    ['history', [{ year: 2567 }, { year: '๒๕๖๗' }], 'history[1].year'],
    [
      'analyses',
      [
        { issue: 1, text: 'ก' },
        { issue: '1', text: 'ข' },
      ],
      'analyses[1].issue',
    ],
    [
      'limits',
      [
        { instrument: 'IIT', text: 'ก' },
        { instrument: 'iit', text: 'ข' },
      ],
      'limits[1].instrument',
    ],
  ])('that repeats a row of %s is told which', (key, rows, path) => {
    expect(problemsOf({ ...MINIMAL, [key]: rows })).toEqual([
      { path, message: expect.stringContaining(`ซ้ำกับ ${key}[0]`) },
    ]);
  });

  it('is told everything at once, of its shape and of the framework, counted for people', () => {
    const json = {
      agancy: 1,
      agency: {},
      year: 2567,
      x: 2,
      indicators: { 1: 'ก' },
      evidence: [{ code: 'O1' }, { code: 'O99', score: 'ข' }],
    };
    expect(problemsOf(json).map(({ path }) => path)).toEqual([
      ...['agency.name', 'indicators.1', 'evidence[1].score', 'agancy', 'x', 'evidence[1].code'],
    ]);
    expect(() => jobDataOf(json, 'x.json')).toThrow(
      /x\.json ไม่ได้ พบ 6 จุด[\s\S]*evidence\[1\]\.score \(รายการที่ 2\): พบ "ข"/,
    );
  });
});
