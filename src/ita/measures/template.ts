/** The form of an entry in the libraries of measures, and how it meets an agency: its divisions, its calendar. */

import type { FiscalYear } from '../framework/framework';

/** The kind of division that usually owns a measure. */
export type DivisionKind = 'clerk' | 'finance' | 'planning' | 'personnel' | 'audit';

/** When in the fiscal year a measure is carried out. */
export type Window = 'whole-year' | 'every-quarter' | 'first-quarter' | 'second-quarter' | 'first-half';

export interface MeasureTemplate {
  /** What is done; the figures it answers are added behind it. */
  measure: string;
  /** Three or four, without numbers. */
  steps: string[];
  /** Kinds of divisions that could own it, the likeliest first. */
  owners: DivisionKind[];
  window: Window;
  /** How success is told, by a number or by yes and no; the month it has to be reached by is added behind it. */
  success: string;
  /** What is better afterwards, for the public or for the staff. */
  expected: string;
}

export interface SpecificMeasure extends MeasureTemplate {
  /** The weakness the measure answers, matched against the title of an indicator, a question or an item. */
  about: RegExp;
}

/** The measures on one topic. */
export interface TopicMeasures {
  /** One for each indicator and question that the topic may rest on, the narrow ones first. */
  specific: SpecificMeasure[];
  /** Taken where no score is known, or nothing narrower fits in any topic. */
  standard: MeasureTemplate;
  /** Taken where every known score is 100. */
  upkeep: MeasureTemplate;
}

/** Names differ between อบต. and เทศบาล (กองคลัง, สำนักคลัง, ส่วนการคลัง), so a division is known by a word in it. */
const DIVISIONS: Record<DivisionKind, { usual: string; word: RegExp }> = {
  clerk: { usual: 'สำนักปลัด', word: /สำนัก(งาน)?ปลัด/ },
  finance: { usual: 'กองคลัง', word: /คลัง/ },
  planning: { usual: 'กองยุทธศาสตร์และงบประมาณ', word: /ยุทธศาสตร์|แผนงาน|วิชาการ/ },
  personnel: { usual: 'กองการเจ้าหน้าที่', word: /การเจ้าหน้าที่|ทรัพยากรบุคคล/ },
  audit: { usual: 'หน่วยตรวจสอบภายใน', word: /ตรวจสอบภายใน/ },
};

/**
 * The agency's division that fits best, in the order of `kinds`; its first one where none fits. While the agency's
 * divisions aren't known, the usual name of the last and most general kind.
 */
export function ownerFrom(divisions: string[], kinds: DivisionKind[]): string {
  for (const kind of kinds) {
    const division = divisions.find((each) => DIVISIONS[kind].word.test(each));
    if (division !== undefined) return division;
  }
  return divisions[0] ?? DIVISIONS[kinds[kinds.length - 1] ?? 'clerk'].usual;
}

/**
 * The agency's name of a division as people wrote it: 'สำนักปลัด' is its 'สำนักปลัดเทศบาล'. A position stays as written,
 * and so does everything while the divisions aren't known; '' for a division that isn't the agency's.
 */
export function ownDivision(divisions: string[], written: string): string {
  if (divisions.length === 0 || divisions.some((each) => written.includes(each))) return written;
  const whole = divisions.find((each) => written !== '' && each.startsWith(written));
  return whole ?? (/^(กอง|สำนัก|หน่วย|ส่วน)/.test(written) ? '' : written);
}

/** The shortest window that leaves time for all of several works. */
export function windowOfAll(windows: Window[]): Window {
  const [first = 'whole-year', ...others] = windows;
  if (others.every((each) => each === first)) return first;
  return windows.some((each) => each === 'whole-year' || each === 'every-quarter') ? 'whole-year' : 'first-half';
}

/** A window in words; fiscal year 2568 runs from 1 ตุลาคม 2567 to 30 กันยายน 2568. */
export function periodOf(window: Window, year: FiscalYear): string {
  const fiscalYear = `ปีงบประมาณ พ.ศ. ${year}`;
  const whole = `${fiscalYear} (1 ตุลาคม ${year - 1} – 30 กันยายน ${year})`;
  const periods: Record<Window, string> = {
    'whole-year': `ตลอด${whole}`,
    'every-quarter': `ทุกไตรมาสของ${whole}`,
    'first-quarter': `ไตรมาสที่ 1 ของ${fiscalYear} (ตุลาคม – ธันวาคม ${year - 1})`,
    'second-quarter': `ไตรมาสที่ 2 ของ${fiscalYear} (มกราคม – มีนาคม ${year})`,
    'first-half': `ไตรมาสที่ 1 และ 2 ของ${fiscalYear} (ตุลาคม ${year - 1} – มีนาคม ${year})`,
  };
  return periods[window];
}

/** The last month of a window, by which success is told: 'มีนาคม 2568'. */
export function deadlineOf(window: Window, year: FiscalYear): string {
  const deadlines: Record<Window, string> = {
    'whole-year': `กันยายน ${year}`,
    'every-quarter': `กันยายน ${year}`,
    'first-quarter': `ธันวาคม ${year - 1}`,
    'second-quarter': `มีนาคม ${year}`,
    'first-half': `มีนาคม ${year}`,
  };
  return deadlines[window];
}

/** '1. …\n2. …\n3. …'. */
export function numbered(steps: string[]): string {
  return steps.map((step, index) => `${index + 1}. ${step}`).join('\n');
}
