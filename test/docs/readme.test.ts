/** The README promises results, arguments and permissions: all are held against the built add-in. */

import { readFileSync } from 'node:fs';
import type { Host } from '../../local/host/host';
import { CASES } from '../../local/site/cases';
import { sampleWorkbook } from '../workbook/office';
import { codeIn, fromRoot, readDocument, tableRows } from './markdown';

const [THAI, ENGLISH] = languages(readDocument('README.md'));
const EMPTY = /^\((ว่าง|empty)\)$/;

describe.each([
  ['Thai', THAI],
  ['English', ENGLISH],
])('the README in %s', (_language, text) => {
  const rows = tableRows(text);
  const functions = rows.filter(([signature]) => codeIn(signature).startsWith('ITA_'));

  it('tells of every custom function with the arguments that Sheets shows', () => {
    const told = functions.map(([signature]) => codeIn(signature));
    expect([...new Set(told)].sort()).toEqual(customFunctionStubs());
  });

  it('tells of the scopes in the manifest and no others', () => {
    const { oauthScopes } = JSON.parse(readDocument('appsscript.json')) as { oauthScopes: string[] };
    const short = oauthScopes.map((scope) => scope.replace('https://www.googleapis.com/auth/', ''));
    const told = rows.map(([scope]) => codeIn(scope)).filter((code) => /^(spreadsheets|drive|script)\./.test(code));
    expect(told).toEqual(short);
  });

  it('tells how many addresses the link check was tried on', () => {
    const told = [...text.matchAll(/(?:เว็บไซต์สมมติ|Of the) (\d+) (?:ที่อยู่|addresses)/g)].map(([, count]) => Number(count));
    expect(told).toEqual([CASES.length]);
  });

  describe('shows examples that give what it says', () => {
    let host: Host;
    beforeAll(() => {
      host = sampleWorkbook();
      host.spreadsheet.calculate();
    });

    it.each(functions.map(([, , example, result]) => [codeIn(example), result ?? '']))('%s', (formula, stated) => {
      const cells = typed(host, formula);
      expect(worded(cells, stated.split(' · '))).toEqual(stated.split(' · '));
    });
  });
});

/** The second first-level heading begins the other language. */
function languages(readme: string): [thai: string, english: string] {
  const second = readme.indexOf('\n# ');
  return [readme.slice(0, second), readme.slice(second)];
}

/** 'ITA_SCORE(scores)' of each plain function that Sheets finds, in order of names. */
function customFunctionStubs(): string[] {
  const code = readFileSync(fromRoot('dist/Code.js'), 'utf8');
  return [...code.matchAll(/^function (ITA_\w+\(.*\)) \{$/gm)].map(([, signature]) => signature ?? '').sort();
}

/** What the officer sees after typing a formula into a blank tab, cell by cell. */
function typed(host: Host, formula: string): unknown[] {
  const sheet = host.spreadsheet.SpreadsheetApp.getActive().getSheetByName('แผ่นงาน1')!;
  sheet.clear();
  host.edit(sheet.getName(), 'A1', formula);
  return sheet.getRange(1, 1, Math.max(sheet.getLastRow(), 1), Math.max(sheet.getLastColumn(), 1)).getValues().flat();
}

/** Numbers to the decimals that the README states, trailing empty cells as it marks them. */
function worded(cells: unknown[], stated: string[]): string[] {
  const all = [...cells, ...Array.from({ length: Math.max(0, stated.length - cells.length) }, () => '')];
  return all.map((cell, index) => {
    const example = stated[index] ?? '';
    if (cell === '') return EMPTY.test(example) ? example : '';
    return typeof cell === 'number' ? cell.toFixed(/\.(\d+)$/.exec(example)?.[1]?.length ?? 0) : String(cell);
  });
}
