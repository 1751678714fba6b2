/** What a report's document will hold, before it is known which edition it becomes. */

import { type FillingModel, fillReport, type ReportLook } from '../document/fill-report';
import { TEMPLATE_LOOK } from '../document/look';
import { now } from '../google/now';
import { fingerprint } from '../ita/draft/drafted-text';
import type { Stamp } from '../ita/report/stamp';
import { VERSION } from '../version';
import { type Book, settingOf } from '../workbook/book';
import { reportSize } from '../workbook/settings';
import { trendChart } from '../workbook/setup/trend-chart';
import { DIGIT_CHOICES } from '../workbook/tabs';
import type { Assessed } from './assess';
import type { KindOfReport } from './report-kinds';
import type { Template } from './template-source';

export interface DocumentDraft {
  /** Stands for everything in the document but its stamp: the same data in the same looks has the same. */
  mark: string;
  /** The .docx. One call for the chart's picture, and one for the agency's own template. */
  fill(edition: number): Uint8Array;
}

export function draftDocument(assessed: Assessed, kind: KindOfReport, template: Template): DocumentDraft {
  const { book } = assessed;
  const chart = chartOf(book);
  const look = template.isOwn ? null : lookOf(book);
  const contents = [modelOf(assessed, kind, UNSTAMPED), template.identity, look, chart !== null];
  const mark = fingerprint(JSON.stringify(contents));
  const fill = (edition: number) => {
    const stamp = { ...now(book.timeZone), version: VERSION, edition, mark };
    const png = chart === null ? null : chart.getAs('image/png').getBytes();
    return fillReport(template.bytes(), modelOf(assessed, kind, stamp), png, look);
  };
  return { mark, fill };
}

/** The model as it is now, for examples. */
export function currentModel(assessed: Assessed, kind: KindOfReport): FillingModel {
  return modelOf(assessed, kind, { ...now(assessed.book.timeZone), version: VERSION, edition: 1, mark: '' });
}

function modelOf({ book, assessment, result }: Assessed, kind: KindOfReport, stamp: Stamp): FillingModel {
  const thaiDigits = settingOf(book.tables, 'digits') !== DIGIT_CHOICES.arabic;
  return kind.model({ framework: book.framework, assessment, result, stamp, thaiDigits });
}

const UNSTAMPED: Stamp = { date: '2000-01-01', time: '00:00', version: '', edition: 0, mark: '' };

/** As set in `ตั้งค่า`; what is blank or no size there is as the template has it. An own template keeps its own. */
function lookOf({ tables }: Book): ReportLook {
  const size = reportSize(settingOf(tables, 'size')) ?? TEMPLATE_LOOK.size;
  return { font: settingOf(tables, 'font') || TEMPLATE_LOOK.font, size };
}

/** Null where somebody removed the chart; the report says so in its place. */
function chartOf({ tables }: Book): GoogleAppsScript.Spreadsheet.EmbeddedChart | null {
  const summary = tables.get('summary');
  return summary === undefined ? null : trendChart(summary);
}
