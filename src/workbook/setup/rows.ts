/** The rows that a tab begins with: one for each thing of the framework, found again by its code. */

import { confidenceWord } from '../../ita/framework/confidence';
import { type Framework, isUnconfirmed, type OitItem } from '../../ita/framework/framework';
import { frameworkToRows } from '../../ita/framework/rows';
import { NATIONAL_MEANS } from '../../ita/national-mean';
import type { Setting } from '../settings';
import { hasItems, indicatorKey, type Tab } from '../tabs';

/** Cells by column key. The add-in's columns are kept up to date; people's are only filled in a new row. */
export interface PlannedRow {
  id: string;
  cells: Record<string, string | number>;
}

/** How many years the trend and the history begin with, the assessed one included. */
export const TREND_YEARS = 5;

/** The rows of every tab but `เริ่มต้น`, whose lines are the check's, and `สรุปคะแนน`, whose rows are formulas. */
export function plannedRows(tab: Tab, framework: Framework, settings: readonly Setting[]): PlannedRow[] {
  if (tab.key === 'settings') return settings.map(settingRow);
  if (tab.key === 'components') return framework.items.flatMap(componentRows);
  if (tab.key === 'analysis') return framework.issues.map(({ number, name }) => row(String(number), 'issue', { name }));
  if (tab.key === 'limits') return framework.instruments.map(({ code, name }) => row(code, 'instrument', { name }));
  if (tab.key === 'history') return trendYears(framework.year).map(historyRow);
  const indicator = framework.indicators.find(({ number }) => indicatorKey(number) === tab.key);
  return indicator === undefined ? [] : indicatorRows(framework, indicator.number);
}

function componentRows({ code, title, components }: OitItem): PlannedRow[] {
  return components.map((component, index) => row(`${code}-${index + 1}`, 'id', { code, title, component }));
}

/** The years of the trend, oldest first. */
export function trendYears(year: number): number[] {
  return Array.from({ length: TREND_YEARS }, (_, index) => year - TREND_YEARS + 1 + index);
}

/** The framework as rows in the order of its columns. */
export function frameworkRows(tab: Tab, framework: Framework): PlannedRow[] {
  return frameworkToRows(framework).map((cells) => ({
    id: String(cells[1] ?? ''),
    cells: Object.fromEntries(tab.columns.map((column, index) => [column.key, cells[index] ?? ''])),
  }));
}

function row(id: string, key: string, cells: Record<string, string | number>): PlannedRow {
  return { id, cells: { [key]: id, ...cells } };
}

function settingRow({ key, topic, help, initial }: Setting): PlannedRow {
  return { id: key, cells: { key, topic, help, value: initial } };
}

function historyRow(year: number): PlannedRow {
  const mean = NATIONAL_MEANS[year];
  return row(String(year), 'year', mean === undefined ? {} : { nationalMean: mean, source: 'ค่าเฉลี่ยประเทศ: ป.ป.ช.' });
}

function indicatorRows(framework: Framework, number: number): PlannedRow[] {
  const indicator = framework.indicators.find((candidate) => candidate.number === number);
  const own = row(String(number), 'code', { title: `คะแนนตัวชี้วัดที่ ${number} ${indicator?.name ?? ''}` });
  if (hasItems(framework, number)) return [own, ...itemRows(framework, number)];
  const questions = framework.questions.filter((question) => question.indicator === number);
  return [
    own,
    ...questions.map(({ code, title, confidence }) =>
      row(code, 'code', { title: `${title || `ข้อ ${code}`}${doubt(confidence)}` }),
    ),
  ];
}

function itemRows(framework: Framework, number: number): PlannedRow[] {
  return framework.items
    .filter((item) => item.indicator === number)
    .map((item) =>
      row(item.code, 'code', {
        title: `${item.title}${doubt(item.confidence)}`,
        subIndicator: item.subIndicator,
        components: item.components.map((component) => `• ${component}`).join('\n'),
      }),
    );
}

/** What isn't verified is said where it is shown. */
function doubt(confidence: Parameters<typeof isUnconfirmed>[0]): string {
  return isUnconfirmed(confidence) ? `\n(ยังไม่ยืนยัน: ${confidenceWord(confidence)})` : '';
}
