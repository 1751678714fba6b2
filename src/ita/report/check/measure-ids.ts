/** Measures that another year's workbook has left behind: a measure carries the year that it is for in its name. */

import type { Assessment } from '../../assessment';
import type { Finding } from '../../finding';

const YEAR_OF_ID = /^\s*M(25\d\d)-/;
const MOST_NAMED = 5;

/** One finding for all of them: after a change of the year they are often all the rows of the tab. */
export function measuresOfOtherYear({ year, measures }: Assessment): Finding[] {
  const foreign = measures.filter(({ id }) => {
    const named = YEAR_OF_ID.exec(id)?.[1];
    return named !== undefined && Number(named) !== year + 1;
  });
  const [first] = foreign;
  if (first === undefined) return [];
  const named = foreign.slice(0, MOST_NAMED).map(({ id }) => id);
  const more = foreign.length - named.length;
  return [
    {
      rule: 'report.foreign-measure',
      severity: 'warning',
      place: { part: 'measures', row: first.id, field: 'measure' },
      message: `มาตรการ ${named.join(', ')}${more > 0 ? ` และอีก ${more} มาตรการ` : ''} มีรหัสของปีอื่น แต่มาตรการของรายงานนี้เป็นของปีงบประมาณ พ.ศ. ${year + 1}`,
      remedy: `ตรวจปีที่ประเมินในแท็บตั้งค่า หากเป็นมาตรการเดิมที่ติดมา ให้ย้ายแถวออกจากแท็บมาตรการ แล้วเพิ่มหรือร่างมาตรการของปี พ.ศ. ${year + 1}`,
    },
  ];
}
