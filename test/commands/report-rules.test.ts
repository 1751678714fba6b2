/** The list of rules that a user reads, held against the code of the self-check. */

import { readdirSync, readFileSync } from 'node:fs';
import { rulesOf } from '../../src/commands/report-rules';

function sources(folder: string): string {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(`${folder}/${name}`, 'utf8'))
    .join('\n');
}

function found(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map((match) => match[1]!);
}

/** Every kind of finding that the code can make. */
function kindsInCode(): Set<string> {
  const framework = sources('src/ita/framework');
  return new Set([
    ...found(sources('src/ita/report/check'), /rule: '([a-z-]+\.[a-z-]+)'/g),
    ...found(sources('src/workbook'), /rule: '((?:workbook|cell|settings|indicator)\.[a-z-]+)'/g),
    ...found(framework, /rule: '(framework\.[a-z-]+)'/g),
    ...found(framework, /inding\(\s*[^,()]+,\s*'([a-z-]+)'/g).map((rule) => `framework.${rule}`),
  ]);
}

const MEASURES = rulesOf('measures');
const FOLLOW_UP = rulesOf('follow-up');
const names = (rules: typeof MEASURES) => rules.map(({ rule }) => rule);

it('lists every kind of finding that the code can make, and no other', () => {
  const listed = new Set([...names(MEASURES), ...names(FOLLOW_UP)]);
  expect([...listed].sort()).toEqual([...kindsInCode()].sort());
});

it.each([
  ['measures', MEASURES],
  ['follow-up', FOLLOW_UP],
] as const)('the rules of the report of %s: each once, with its group beside the others of that group', (_, rules) => {
  expect(new Set(names(rules)).size).toBe(rules.length);
  const changes = rules.filter(({ group }, at) => group !== rules[at - 1]?.group).map(({ group }) => group);
  expect(new Set(changes).size).toBe(changes.length);
});

it('each has a short name in Thai that no other rule of the report has', () => {
  for (const rules of [MEASURES, FOLLOW_UP]) {
    expect(new Set(rules.map(({ name }) => name)).size).toBe(rules.length);
    for (const { name } of rules) {
      expect(name).toMatch(/^[ก-๙][ก-๙ A-Z0-9–.]*$/);
      expect(name.length).toBeLessThanOrEqual(60);
    }
  }
});

it('what is only of one report is not listed with the other', () => {
  expect(names(MEASURES).filter((rule) => rule.startsWith('follow-up.'))).toEqual([]);
  expect(names(FOLLOW_UP)).not.toContain('report.missing-analysis');
  expect(names(FOLLOW_UP)).toContain('report.missing-component');
});
