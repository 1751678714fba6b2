/** The two reports and what differs between them; everything else goes one way for both. */

import followUpTemplate from 'follow-up-template';
import reportTemplate from 'report-template';
import type { ReportKind } from '../../sidebar/contract';
import type { FillingModel } from '../document/fill-report';
import type { Assessment } from '../ita/assessment';
import type { Finding, Part, Place } from '../ita/finding';
import type { Framework, ItemRole } from '../ita/framework/framework';
import { checkFollowUp, checkReport } from '../ita/report/check';
import { followUpModel } from '../ita/report/follow-up-model';
import { type ReportInput, reportModel } from '../ita/report/model';
import type { Result } from '../ita/result';

export interface KindOfReport {
  kind: ReportKind;
  /** As menu and journal name an export. */
  action: string;
  /** What the document's name begins with. */
  title: string;
  /** The item that asks for the report, in the list of so many years after the one assessed. */
  role: ItemRole;
  yearsAhead: number;
  /** What that item is about, where its year's list isn't known. */
  itemInWords(yearAssessed: number): string;
  /** What ITAS is told of the report. */
  explanation(yearAssessed: number): string;
  /** True for a place of the workbook whose content is in the report or decides what is. */
  reads(place: Place): boolean;
  check(framework: Framework, assessment: Assessment, result: Result): Finding[];
  model(input: ReportInput): FillingModel;
  /** The built-in template's .docx, in base64. */
  template(): string;
  /** True where the agency's own template takes the place of the built-in one. */
  takesOwnTemplate: boolean;
}

/** What became of a measure. */
const PROGRESS_COLUMNS = ['status', 'doneAt'];

/** Of the result, which the report on the measures of the year after says nothing about. */
const RESULT_PARTS: Part[] = ['summary', 'indicators', 'items', 'history'];

/**
 * The measures that follow from the result of a year are for the year after, and asked for in that year's list; what
 * became of them is asked for in the list of the year after that.
 */
const KINDS: Record<ReportKind, KindOfReport> = {
  measures: {
    kind: 'measures',
    action: 'ส่งออกรายงาน',
    title: 'มาตรการส่งเสริมคุณธรรมและความโปร่งใส',
    role: 'measures',
    yearsAhead: 1,
    itemInWords: (year) => `ผลวิเคราะห์การประเมินปี ${year} และมาตรการส่งเสริมคุณธรรมและความโปร่งใสปี ${year + 1}`,
    explanation: (year) =>
      `แสดงผลวิเคราะห์การประเมิน ITA ปี ${year} ครบทุกประเด็น และมาตรการปี ${year + 1} พร้อมขั้นตอน ผู้รับผิดชอบ และระยะเวลา`,
    reads: ({ part, field = '' }) => (part === 'items' ? field === 'score' : !PROGRESS_COLUMNS.includes(field)),
    check: checkReport,
    model: reportModel,
    template: () => reportTemplate,
    takesOwnTemplate: true,
  },
  'follow-up': {
    kind: 'follow-up',
    action: 'ส่งออกรายงานผลการดำเนินการ',
    title: 'รายงานผลการดำเนินการตามมาตรการ',
    role: 'follow-up',
    yearsAhead: 2,
    itemInWords: (year) => `ผลการดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใสปี ${year + 1}`,
    explanation: (year) =>
      `แสดงผลการดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใสปี ${year + 1} ทีละมาตรการ พร้อมวันที่ ผลที่เกิดขึ้น และหลักฐาน`,
    reads: ({ part }) => !RESULT_PARTS.includes(part),
    check: checkFollowUp,
    model: followUpModel,
    template: () => followUpTemplate,
    takesOwnTemplate: false,
  },
};

export function kindOfReport(kind: ReportKind): KindOfReport {
  return KINDS[kind];
}

/** What a document is called. @param year the year assessed */
export function documentName({ title }: KindOfReport, year: number, agency: string, edition: number): string {
  return `${title} ปี ${year + 1} ${agency.trim() || 'หน่วยงาน'} ฉบับที่ ${edition}`;
}
