/** Results of former years that contradict this year's, each other, or what was published for the whole country. */

import { lastYearOf, nationalMeanOf } from '../../analysis/compared';
import type { Assessment, HistoryRow } from '../../assessment';
import type { Finding } from '../../finding';
import type { Framework, Score } from '../../framework/framework';
import { NATIONAL_MEANS } from '../../national-mean';
import type { Result } from '../../result';
import { formatScore } from '../../score';
import { differ } from './differ';

export function contradictingHistory(framework: Framework, assessment: Assessment, result: Result): Finding[] {
  const inHistory = assessment.history.flatMap((row) => [
    ...(row.year === assessment.year ? thisYear(row, assessment, result) : sumOfInstruments(framework, row)),
    ...nationalMean(row),
  ]);
  return [...inHistory, ...enteredTwice(assessment)];
}

/** Of two figures for one thing the report prints that of `ผลย้อนหลัง`: the other one may be the right one. */
function enteredTwice(assessment: Assessment): Finding[] {
  const { compared, year } = assessment;
  const sides = [
    { field: 'lastYear', of: year - 1, what: 'คะแนนปีก่อน', scores: compared?.lastYear ?? {}, used: lastYearOf },
    {
      field: 'nationalMean',
      of: year,
      what: 'ค่าเฉลี่ยประเทศ',
      scores: compared?.nationalMean ?? {},
      used: nationalMeanOf,
    },
  ];
  return sides.flatMap(({ field, of, what, scores, used }) =>
    Object.entries(scores).flatMap(([key, score]): Finding[] => {
      const printed = used(assessment, key);
      if (score === null || printed === null || !differ(score, printed)) return [];
      const name = key === 'total' ? 'คะแนนรวม' : key;
      return [
        {
          rule: 'report.entered-twice',
          severity: 'warning',
          place: { part: 'summary', row: key, field },
          message: `${what}ของ${name} ปี พ.ศ. ${of} ในแท็บสรุปคะแนนคือ ${formatScore(score)} แต่ในแท็บผลย้อนหลังคือ ${formatScore(printed)} รายงานใช้ค่าในแท็บผลย้อนหลัง`,
          remedy: 'ตรวจกับประกาศผลของปีนั้น แล้วแก้ค่าที่กรอกผิด หรือลบค่าในแท็บสรุปคะแนน',
        },
      ];
    }),
  );
}

function thisYear(row: HistoryRow, { published }: Assessment, { total, instruments, gates, level }: Result): Finding[] {
  const known = gates.filter(({ code, standIn }) => !standIn && !instruments.some((one) => one.code === code));
  const pairs = [
    { field: 'total', name: 'คะแนนรวม', printed: row.total, score: total },
    ...instruments.map(({ code, score }) => ({
      field: code,
      name: `คะแนน ${code} `,
      printed: row.instruments[code] ?? null,
      score,
    })),
    ...known.map(({ code, name, score }) => ({
      field: code,
      name: `คะแนน ${name} `,
      printed: row.gates[code] ?? null,
      score,
    })),
  ];
  const place = { part: 'history', row: String(row.year) } as const;
  const figures = pairs.flatMap(({ field, name, printed, score }): Finding[] => {
    if (printed === null || score === null || !differ(printed, score)) return [];
    return [
      {
        rule: 'report.history-differs',
        severity: 'error',
        place: { ...place, field },
        message: `${name}ปี พ.ศ. ${row.year} ในแท็บผลย้อนหลังคือ ${formatScore(printed)} แต่ผลของปีนี้คือ ${formatScore(score)}`,
        remedy: 'แก้คะแนนในแท็บผลย้อนหลังหรือคะแนนตัวชี้วัดให้ตรงกัน',
      },
    ];
  });
  const own = level?.name ?? published.level.trim();
  const written = row.level.trim();
  if (written === '' || own === '' || written === own) return figures;
  return [
    ...figures,
    {
      rule: 'report.history-differs',
      severity: 'error',
      place: { ...place, field: 'level' },
      message: `ระดับปี พ.ศ. ${row.year} ในแท็บผลย้อนหลังคือ ‘${written}’ แต่ผลของปีนี้คือ ‘${own}’`,
      remedy: 'แก้ระดับในแท็บผลย้อนหลังหรือในแท็บสรุปคะแนนให้ตรงกัน',
    },
  ];
}

/** Every known year weighs the instruments alike. A warning: the framework of that year isn't in the workbook. */
function sumOfInstruments({ instruments }: Framework, { year, total, instruments: scores }: HistoryRow): Finding[] {
  const weighed = instruments.map(({ code, weight }) => ({ weight, score: scores[code] ?? null }));
  if (total === null || weighed.length === 0 || weighed.some(({ score }) => score === null)) return [];
  const sum = weighed.reduce((all, { weight, score }) => all + (weight / 100) * (score as Score), 0);
  if (!differ(total, sum)) return [];
  return [
    {
      rule: 'report.history-sum',
      severity: 'warning',
      place: { part: 'history', row: String(year), field: 'total' },
      message: `คะแนนรวมปี พ.ศ. ${year} ในแท็บผลย้อนหลังคือ ${formatScore(total)} แต่คิดจากคะแนนเครื่องมือของปีนั้นได้ ${formatScore(sum)}`,
      remedy: 'ตรวจคะแนนของปีนั้นกับประกาศผลในระบบ ITAS แล้วแก้ค่าที่กรอกผิด',
    },
  ];
}

function nationalMean({ year, nationalMean: written }: HistoryRow): Finding[] {
  const mean = NATIONAL_MEANS[year];
  if (written === null || mean === undefined || !differ(written, mean)) return [];
  return [
    {
      rule: 'report.national-mean',
      severity: 'warning',
      place: { part: 'history', row: String(year), field: 'nationalMean' },
      message: `ค่าเฉลี่ยระดับประเทศปี พ.ศ. ${year} ในแท็บผลย้อนหลังคือ ${formatScore(written)} แต่ที่ประกาศคือ ${formatScore(mean)}`,
      remedy: `แก้เป็น ${formatScore(mean)} หรือลบออกเพื่อใช้ค่าที่ส่วนเสริมรู้จัก`,
    },
  ];
}
