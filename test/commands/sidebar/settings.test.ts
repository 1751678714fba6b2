/** Settings and help for the sidebar: what stands in the tab, the permissions, the good examples, name and language. */

import { readFileSync } from 'node:fs';
import type { Host } from '../../../local/host/host';
import type { Answer, ItemExample, Settings } from '../../../sidebar/contract';
import { SCOPES } from '../../../src/commands/sidebar/scopes';
import { settingsFor } from '../../../src/workbook/settings';
import {
  a1Of,
  deleteColumn,
  emptyFile,
  expectPlainThai,
  hand,
  sampleWorkbook,
  sheetOf,
  type,
} from '../../workbook/office';

function told<T>(host: Host, name: string, ...args: unknown[]): T {
  const answer = host.call(name, ...args) as Answer<T>;
  if (!answer.ok) throw new Error(JSON.stringify(answer.failure));
  return answer.value;
}
const LABELS = settingsFor(2567, '').map(({ topic }) => topic);
const settings = (host: Host) => told<Settings>(host, 'sidebarSettings');

describe('the settings', () => {
  it('are those of the tab, each with the cell where it is changed', () => {
    const host = sampleWorkbook();
    type(host, 'settings', 'district', 'value', 'เมือง');
    const { entries, version, readAt } = settings(host);
    const district = entries.find(({ label }) => label === 'อำเภอ');
    expect(district).toEqual({
      label: 'อำเภอ',
      value: 'เมือง',
      cell: {
        sheetId: sheetOf(host, 'settings').id,
        a1: a1Of(host, 'settings', 'district', 'value'),
        row: { key: 'district', a1: a1Of(host, 'settings', 'district', 'key') },
      },
    });
    expect(entries.map(({ label }) => label)).toEqual(LABELS);
    expect(version).toMatch(/^\d+\.\d+\.\d+/);
    expect(readAt).toBe('20 เมษายน 2567 10:00 น.');
  });

  it('follow moved columns, and say nothing of rows that people added', () => {
    const host = sampleWorkbook();
    const sheet = hand(host, 'settings');
    sheet.moveColumns(sheet.getRange('C:C'), 2);
    sheet.getRange(sheet.getLastRow() + 1, 3).setValue('ของเราเอง');
    const { entries } = settings(host);
    expect(entries.map(({ label }) => label)).toEqual(LABELS);
    expect(entries[0]?.cell?.a1).toMatch(/^B\d+$/);
  });

  it('are read with one read of cells, and are none without the tab or before set-up', () => {
    const host = sampleWorkbook();
    host.spreadsheet.calculate();
    host.calls.reset();
    settings(host);
    expect(host.calls.byMethod()['Spreadsheet Range.getValues']).toBe(1);
    expect(host.calls.total('write')).toBe(0);
    deleteColumn(host, 'settings', 'value');
    expect(settings(host).entries.map(({ cell }) => cell)).toEqual(LABELS.map(() => null));
    expect(settings(emptyFile()).entries).toEqual([]);
  });
});

describe('the permissions', () => {
  it('are all that the manifest asks for, and no other', () => {
    const manifest = JSON.parse(readFileSync('appsscript.json', 'utf8')) as { oauthScopes: string[] };
    expect(SCOPES.map(({ scope }) => scope)).toEqual(manifest.oauthScopes);
  });

  it('say in plain words what they are for and what they do not reach, and whether this person granted them', () => {
    const granted = SCOPES.map(({ scope }) => scope).filter((scope) => !scope.endsWith('drive.file'));
    const { scopes } = settings(sampleWorkbook({ grantedScopes: granted }));
    expect(scopes.map((entry) => entry.granted)).toEqual([true, false, true, true]);
    for (const { why } of scopes) {
      expectPlainThai(why);
      expect(why).toMatch(/ไม่/);
    }
  });
});

describe('the examples', () => {
  it('are one for each item of the framework, in its order', () => {
    const examples = told<ItemExample[]>(sampleWorkbook(), 'sidebarExamples');
    expect(examples.length).toBeGreaterThan(30);
    expect(examples[0]?.code).toBe('O1');
    for (const { title, example } of examples) {
      expect(title).not.toBe('');
      expectPlainThai(example);
    }
  });
});

describe('name and language', () => {
  it('are kept for this person', () => {
    const host = sampleWorkbook();
    expect(told(host, 'sidebarSetPerson', '  สมหญิง   ใจดี ')).toBe('สมหญิง ใจดี');
    expect(settings(host).person).toBe('สมหญิง ใจดี');
    expect(told(host, 'sidebarSetLanguage', 'en')).toBe('en');
    expect(settings(host).language).toBe('en');
  });

  it('open the sidebar anew in that language', () => {
    const host = sampleWorkbook();
    told(host, 'sidebarSetLanguage', 'en');
    expect(host.ui.sidebar?.html).toContain('<div id="app" lang="en"');
    told(host, 'sidebarSetLanguage', 'account');
    expect(host.ui.sidebar?.html).toContain('<div id="app" lang="th"');
  });

  it('are refused where they are none', () => {
    const answer = sampleWorkbook().call('sidebarSetLanguage', 'fr') as Answer<unknown>;
    expect(answer).toMatchObject({ ok: false, failure: { code: 'bad-request' } });
  });
});
