/**
 * The slips of a real report, typed one by one into a workbook whose texts are clean: each is found by the right rule at
 * the cell where it stands, and nothing is left of it once the cell is as it was.
 */

import type { Host } from '../../local/host/host';
import type { Answer, Report } from '../../sidebar/contract';
import { rulesOf } from '../../src/commands/report-rules';
import { a1Of, expectPlainThai, sheetOf, shownAt, type, workedWorkbook } from '../workbook/office';

type Cell = readonly [tab: string, row: string, column: string];

interface Slip {
  what: string;
  cell: Cell;
  /** What is typed, from what stands in the cell. */
  entry: (before: string) => string | number;
  rule: string;
  /** Where it is found; the same cell where absent. */
  foundAt?: Cell;
  /** In the words of the finding. */
  says?: string;
  severity?: 'error' | 'warning';
  /** How many things are found, where it is more than the one. */
  count?: number;
}

const analysis = (issue: number): Cell => ['analysis', String(issue), 'analysis'];
const measure = (issue: number, column: string): Cell => ['measures', `M2568-${issue}-1`, column];
/** A sentence more, as somebody copies it from another report. */
const added = (sentence: string) => (before: string) => `${before}\n${sentence}`;
const typed = (entry: string | number) => () => entry;

const FIGURES: Slip[] = [
  {
    what: 'a total of 95.70 in a text',
    cell: analysis(1),
    entry: added('หน่วยงานได้คะแนนรวม 95.70 คะแนน'),
    rule: 'report.text-score-differs',
    says: '97.80',
  },
  {
    what: 'the same, only called the result of the assessment',
    cell: analysis(7),
    entry: added('ผลการประเมินคุณธรรมและความโปร่งใส (ITA) ขององค์การบริหารส่วนตำบลขามป้อม มีคะแนน 95.70 คะแนน'),
    rule: 'report.text-score-differs',
    says: '97.80',
  },
  {
    what: 'a published total of 95.70',
    cell: ['summary', 'total', 'published'],
    entry: typed(95.7),
    rule: 'report.total-differs',
    says: '97.80',
    severity: 'error',
  },
  {
    what: 'a total of 95.70 among the results of former years',
    cell: ['history', '2567', 'total'],
    entry: typed(95.7),
    rule: 'report.history-differs',
    says: '97.80',
    severity: 'error',
  },
  {
    what: 'a published score of OIT that its indicators do not give',
    cell: ['summary', 'OIT', 'published'],
    entry: typed(95.7),
    rule: 'report.instrument-differs',
    says: '97.50',
    severity: 'error',
  },
  {
    what: '๙๘ for indicator 9',
    cell: analysis(3),
    entry: typed('ตัวชี้วัดการเปิดเผยข้อมูลอยู่ที่ ๙๘ คะแนน'),
    rule: 'report.text-score-differs',
    says: '95.00',
  },
  {
    what: 'parts of EIT that do not have the mean of indicators 6–8',
    cell: ['summary', 'gate.EIT1', 'published'],
    entry: typed(99.74),
    rule: 'report.parts-differ',
    // The tab of former years says 99.12 by then.
    count: 2,
    says: '96.28',
  },
  {
    what: 'a difference that the scores do not give',
    cell: analysis(7),
    entry: added('คะแนนรวมสูงกว่าค่าเฉลี่ยระดับประเทศ 2.65 คะแนน'),
    rule: 'report.text-difference-differs',
    says: '4.75',
  },
];

const LEVELS: Slip[] = [
  {
    what: 'the level ‘A คือผ่านดี’ as published',
    cell: ['summary', 'level', 'published'],
    entry: typed('A คือผ่านดี'),
    rule: 'report.level-mixed',
    severity: 'error',
  },
  {
    what: 'the level ‘A คือผ่านดี’ in a text',
    cell: analysis(2),
    entry: added('หน่วยงานอยู่ในระดับ A คือผ่านดี'),
    rule: 'report.level-mixed',
  },
  {
    what: 'a level of the scheme before',
    cell: ['limits', 'EIT', 'limit'],
    entry: added('ผลการประเมินอยู่ในระดับ A'),
    rule: 'report.level-foreign',
  },
];

const NAMES: Slip[] = [
  {
    what: 'the agency บ่อป้อม in an analysis',
    cell: analysis(4),
    entry: added('องค์การบริหารส่วนตำบลบ่อป้อมจะดูแลทะเบียนทรัพย์สินต่อไป'),
    rule: 'report.agency-name',
    says: 'องค์การบริหารส่วนตำบลขามป้อม',
  },
  {
    what: 'the ตำบล บ่อป้อม in the expected result of a measure',
    cell: measure(2, 'expected'),
    entry: added('ประชาชนในตำบลบ่อป้อมได้รับบริการเร็วขึ้น'),
    rule: 'report.agency-name',
  },
  {
    what: 'the agency บ่อป้อม in the position of who signs',
    cell: ['settings', 'head', 'value'],
    entry: typed('นายสมมติ ตัวอย่าง\nนายกองค์การบริหารส่วนตำบลบ่อป้อม'),
    rule: 'report.agency-name',
  },
  {
    what: 'the district พระยีน in a text',
    cell: analysis(5),
    entry: added('ผู้ประกอบการในอำเภอพระยีนเข้าถึงประกาศจัดซื้อจัดจ้างได้'),
    rule: 'report.district-name',
    says: 'อำเภอพระยืน',
  },
  {
    what: 'the district พระยีน in the settings, told where a text says พระยืน',
    cell: ['settings', 'district', 'value'],
    entry: typed('พระยีน'),
    rule: 'report.district-name',
    foundAt: analysis(6),
    says: 'อำเภอพระยืน',
  },
  {
    what: 'การใช้งานประมาณ',
    cell: analysis(5),
    entry: added('ตัวชี้วัดการใช้งานประมาณควรได้รับการพัฒนา'),
    rule: 'report.misspelt-name',
    says: 'การใช้งบประมาณ',
  },
  {
    what: 'การใช้ทรัพยากรของราชการ for ทรัพย์สิน',
    cell: analysis(4),
    entry: added('ตัวชี้วัดการใช้ทรัพยากรของราชการได้คะแนนเต็ม'),
    rule: 'report.misspelt-name',
    says: 'การใช้ทรัพย์สินของราชการ',
  },
  {
    what: 'a division that the agency does not have',
    cell: measure(4, 'owner'),
    entry: typed('กองครัง'),
    rule: 'report.unknown-division',
    says: 'กองครัง',
  },
];

const NUMBERS_AND_YEARS: Slip[] = [
  {
    what: 'steps numbered ๒, ๒, ๓',
    cell: measure(3, 'steps'),
    entry: typed('๒.จัดอบรมผู้รับผิดชอบ\n๒.เชิญวิทยากร\n๓.ติดตามผล'),
    rule: 'report.numbering',
    says: '2, 2, 3',
  },
  {
    what: 'Thai and Arabic digits in one text',
    cell: measure(1, 'steps'),
    entry: typed('จัดประชุม ๒ ครั้ง ครั้งละ 30 คน'),
    rule: 'report.mixed-digits',
  },
  {
    what: 'a result said to be of the year of the measures',
    cell: analysis(6),
    entry: added('จากผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. 2568'),
    rule: 'report.result-year',
    says: '2567',
  },
  {
    what: 'a period in the year of the result',
    cell: measure(5, 'period'),
    entry: typed('ตลอดปีงบประมาณ พ.ศ. ๒๕๖๗'),
    rule: 'report.period-year',
    says: '2568',
  },
  {
    what: 'a measure for the year of the result',
    cell: measure(6, 'measure'),
    entry: typed('โครงการพัฒนาบุคลากร ประจำปีงบประมาณ พ.ศ. ๒๕๖๗'),
    rule: 'report.measure-year',
    says: '2568',
  },
  {
    what: 'a limit met in the year of the measures',
    cell: ['limits', 'OIT', 'limit'],
    entry: added('ในปีงบประมาณ พ.ศ. ๒๕๖๘ กองต่าง ๆ ส่งข้อมูลช้า'),
    rule: 'report.limit-year',
    says: '2567',
  },
];

const MISSING: Slip[] = [
  {
    what: 'a ประเด็น without an analysis',
    cell: analysis(2),
    entry: typed(''),
    rule: 'report.missing-analysis',
    count: 2,
    severity: 'error',
  },
  {
    what: 'the same, as what the OIT item of this report asks for',
    cell: analysis(2),
    entry: typed(''),
    rule: 'report.missing-component',
    count: 2,
    says: 'O27',
    severity: 'error',
  },
  {
    what: 'a measure without who is responsible',
    cell: measure(7, 'owner'),
    entry: typed(''),
    rule: 'report.incomplete-measure',
    // The item of this report asks for it, too.
    count: 2,
  },
  {
    what: 'an instrument without its limits',
    cell: ['limits', 'IIT', 'limit'],
    entry: typed(''),
    rule: 'report.missing-limit',
  },
];

function report(host: Host): Report {
  const answer = host.call('sidebarReport', 'measures') as Answer<Report>;
  if (!answer.ok) throw new Error(JSON.stringify(answer.failure));
  return answer.value;
}

function foundBy(rule: string, { rules }: Report): number {
  const name = rulesOf('measures').find((one) => one.rule === rule)!.name;
  return rules.find((one) => one.name === name)!.found;
}

const told = ({ checks }: Report) => checks.map(({ severity, message }) => `${severity} ${message}`).sort();

/** Drafted, with what the sample leaves open filled in, and a text that names the district as the settings do. */
function cleanWorkbook(): Host {
  const host = workedWorkbook();
  type(host, 'summary', 'gate.EIT1', 'published', 99.12);
  type(host, 'history', '2567', 'EIT1', 99.12);
  const before = String(shownAt(host, ...analysis(6)));
  type(host, ...analysis(6), `${before}\nบุคลากรทุกคนเข้าร่วมประชุมที่ที่ว่าการอำเภอพระยืน`);
  return host;
}

describe('the slips of the seed’s report', () => {
  const host = cleanWorkbook();
  const clean = report(host);

  it('none is in the drafted texts of the seed’s figures, which stop no export', () => {
    expect(told(clean)).toEqual([]);
  });

  it.each([...FIGURES, ...LEVELS, ...NAMES, ...NUMBERS_AND_YEARS, ...MISSING])(
    '$what: $rule',
    ({ cell, entry, rule, foundAt = cell, says = '', severity, count = 1 }) => {
      const before = shownAt(host, ...cell) as string | number;
      type(host, ...cell, entry(String(before)));
      const checked = report(host);
      type(host, ...cell, before);
      expect(foundBy(rule, checked) - foundBy(rule, clean)).toBe(1);
      expect(checked.checks).toHaveLength(clean.checks.length + count);
      const at = { sheetId: sheetOf(host, foundAt[0]).id, a1: a1Of(host, ...foundAt) };
      const right = checked.checks.find(({ cell: found, message }) => {
        return found?.sheetId === at.sheetId && found.a1 === at.a1 && message.includes(says);
      });
      expect(right === undefined ? told(checked) : []).toEqual([]);
      expectPlainThai(right!.message);
      expectPlainThai(right!.remedy);
      if (severity !== undefined) expect(right!.severity).toBe(severity);
    },
  );

  it('leave nothing behind once they are taken out again', () => {
    expect(told(report(host))).toEqual(told(clean));
  });
});
