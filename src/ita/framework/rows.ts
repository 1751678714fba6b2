/** A framework as one flat table that people can edit, and back. */

import type { Finding } from '../finding';
import { assembleFramework } from './assemble';
import { checkFramework } from './check';
import { FRAMEWORK_COLUMNS, type FrameworkColumnKey, KIND_WORDS, ROLE_WORDS, type RowKind } from './columns';
import { confidenceWord } from './confidence';
import type { Confidence, Framework, Issue, OitItem } from './framework';
import { readRows } from './read-rows';

/** One row for each part of the framework, cells in the order of `FRAMEWORK_COLUMNS`; an unused cell is ''. */
export function frameworkToRows(framework: Framework): (string | number)[][] {
  return [
    row('year', String(framework.year), { name: 'ปีที่ประเมิน', value: framework.passing }),
    ...framework.instruments.map((it) =>
      row('instrument', it.code, { name: it.name, value: it.weight }, it.confidence),
    ),
    ...framework.gates.map((it) => row('gate', it.code, { name: it.name, parent: it.instrument }, it.confidence)),
    ...framework.indicators.map((it) =>
      row('indicator', String(it.number), { name: it.name, parent: it.instrument }, it.confidence),
    ),
    ...framework.subIndicators.map((it) =>
      row('subIndicator', it.code, { name: it.name, parent: String(it.indicator) }, it.confidence),
    ),
    ...framework.items.map(itemRow),
    ...framework.questions.map((it) =>
      row('question', it.code, { name: it.title, parent: String(it.indicator) }, it.confidence),
    ),
    ...framework.levels.map((it, index) =>
      row('level', `ระดับ ${index + 1}`, { name: it.name, value: it.minTotal, second: it.minGate ?? '' }, it.confidence),
    ),
    ...framework.issues.map(issueRow),
  ];
}

/**
 * Reads the table back: rows in any order, cells in the order of `FRAMEWORK_COLUMNS`, without the header row. Spaces,
 * letter case and Thai digits don't matter; ranges such as 'O6–O9' are expanded; a blank ความเชื่อมั่น means that the
 * user entered the row. The framework comes in the order of its codes, levels best first, whatever the order of rows.
 *
 * An error among the findings means that no score can rest on the table: the framework is then null. With warnings
 * the framework is usable, and each says what was left out of it. Never throws.
 */
export function frameworkFromRows(rows: readonly (readonly unknown[])[]): {
  framework: Framework | null;
  findings: Finding[];
} {
  const findings: Finding[] = [];
  const framework = assembleFramework(readRows(rows, findings), findings);
  findings.push(...checkFramework(framework));
  return { framework: findings.some(({ severity }) => severity === 'error') ? null : framework, findings };
}

function row(
  kind: RowKind,
  code: string,
  cells: Partial<Record<FrameworkColumnKey, string | number>>,
  confidence?: Confidence,
): (string | number)[] {
  const all: Partial<Record<FrameworkColumnKey, string | number>> = {
    ...cells,
    kind: KIND_WORDS[kind],
    code,
    confidence: confidence ? confidenceWord(confidence) : '',
  };
  return FRAMEWORK_COLUMNS.map(({ key }) => all[key] ?? '');
}

function itemRow(item: OitItem): (string | number)[] {
  return row(
    'item',
    item.code,
    {
      name: item.title,
      parent: item.subIndicator,
      second: item.dataYear ?? '',
      detail: item.components.join('\n'),
      role: item.role ? ROLE_WORDS[item.role] : '',
      group: item.group,
    },
    item.confidence,
  );
}

function issueRow(issue: Issue): (string | number)[] {
  const detail = [
    `${KIND_WORDS.indicator}: ${issue.indicators.join(', ')}`,
    `${KIND_WORDS.item}: ${issue.items.join(', ')}`,
    `${KIND_WORDS.question}: ${issue.questions.join(', ')}`,
  ].join('\n');
  // 'ประเด็น 1', not '1': the code names the row, and indicator 1 has a row of its own.
  return row('issue', `${KIND_WORDS.issue} ${issue.number}`, { name: issue.name, detail }, issue.confidence);
}
