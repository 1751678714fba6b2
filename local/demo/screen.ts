/** What the demo prints: the result of the job, in Thai. */

import { EVIDENCE_STATES } from '../../src/ita/evidence/state';
import { formatScore } from '../../src/ita/score';
import type { Summary } from './summary';

const TOP = 5;
const UNKNOWN = 'ยังไม่มีข้อมูล';

/**
 * @param files what was written, by path
 * @param older path of a follow-up report that an earlier run left in the folder; null where there is none
 */
export function screenText(summary: Summary, files: readonly string[], older: string | null): string {
  const { agency, year, total, totalText, level, instruments, gates } = summary;
  const parts = gates.filter(({ code, standIn }) => !standIn && !instruments.some((one) => one.code === code));
  const scores = [...instruments.map(({ code, text }) => [code, text]), ...parts.map(({ name, text }) => [name, text])];
  return [
    `หน่วยงาน: ${agency}`,
    `ปีที่ประเมิน: ${year}`,
    `คะแนนตามเครื่องมือ: ${scores.map(([name, text]) => `${name} ${text ?? UNKNOWN}`).join(' · ')}`,
    `คะแนนรวม: ${totalText ?? `${UNKNOWN} (คะแนนตัวชี้วัดยังไม่ครบ)`}`,
    `ระดับ: ${level ?? UNKNOWN}`,
    ...(total === null ? [] : [summary.gap.sentence]),
    '',
    ...evidenceLines(summary),
    ...findingLines(summary),
    `มาตรการ ${summary.measures.length} แถว บทวิเคราะห์ ${summary.analyses.length} ประเด็น`,
    ...progressLines(summary),
    '',
    'ไฟล์ที่ได้:',
    ...files.map((file) => `  ${file}`),
    ...(older === null
      ? []
      : [`  (${older} เป็นไฟล์จากการทำงานครั้งก่อน ไม่ได้แก้ไข เพราะข้อมูลครั้งนี้ไม่ได้บอกผลการดำเนินการของมาตรการใด)`]),
  ].join('\n');
}

function progressLines({ followUp, progress: { all, statuses, doneShareText } }: Summary): string[] {
  if (followUp === null) return [];
  return [
    `ผลการดำเนินการตามมาตรการ: เสร็จ ${statuses[0]?.count ?? 0} จาก ${all} มาตรการ (ร้อยละ ${doneShareText ?? '-'})`,
  ];
}

function evidenceLines({ worths }: Summary): string[] {
  const lacking = worths.items
    .filter(({ evidence }) => evidence === EVIDENCE_STATES.missing || evidence === EVIDENCE_STATES.faulty)
    .sort((one, other) => (other.gain ?? 0) - (one.gain ?? 0));
  if (lacking.length === 0) return ['หลักฐาน OIT: มีลิงก์ครบทุกข้อ'];
  const more = lacking.length - TOP;
  return [
    `หลักฐาน OIT ที่ยังขาดหรือต้องแก้ไข ${lacking.length} ข้อ (คะแนนรวมที่เพิ่มได้มากที่สุดก่อน):`,
    ...lacking
      .slice(0, TOP)
      .map(({ code, title, gain, evidence }) => `  ${code} ${title}: ${evidence} เพิ่มได้ ${formatScore(gain ?? 0)}`),
    ...(more > 0 ? [`  และอีก ${more} ข้อ`] : []),
  ];
}

function findingLines({ findings }: Summary): string[] {
  const open = findings.filter(({ severity }) => severity !== 'info').length;
  return [open === 0 ? 'ไม่พบเรื่องอื่นที่ต้องแก้ไข' : `เรื่องที่ควรแก้ไขทั้งหมด ${open} เรื่อง (รายละเอียดอยู่ในแผ่นงานและ summary.json)`];
}
