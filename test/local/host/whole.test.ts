/** The services together, as the add-in uses them, and the saved file in another office program. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadXlsx, saveXlsx } from '../../../local/host/xlsx';
import { inScript, scriptHost } from './script-host';

const TREND = `
  const sheet = SpreadsheetApp.getActiveSheet();
  sheet.getRange('A1:B4').setValues([['ปี', 'คะแนน'], ['2565', 80], ['2566', 91.5], ['2567', 97.8]]);
  const chart = sheet.newChart().setChartType(Charts.ChartType.LINE).addRange(sheet.getRange('A1:B4')).setNumHeaders(1)
    .setOption('title', 'แนวโน้ม').setPosition(6, 1, 0, 0).build();
  sheet.insertChart(chart);
`;

it('turns the chart of a sheet into a picture that Drive takes', () => {
  const host = scriptHost();
  const made = inScript(
    host,
    `${TREND}
     const picture = sheet.getCharts()[0].getAs('image/png').setName('trend.png');
     return Drive.Files.create({ name: 'trend.png' }, picture, { fields: 'id,mimeType' });`,
  ) as { id: string; mimeType: string };
  expect(made.mimeType).toBe('image/png');
  expect([...host.drive.get(made.id)!.bytes!.slice(1, 4)]).toEqual([...'PNG'].map((letter) => letter.charCodeAt(0)));
});

it('keeps a workbook over saving and loading, with its custom functions', async () => {
  const host = scriptHost();
  inScript(host, `${TREND} sheet.getRange('D1').setFormula('=DOUBLE(B2:B4)'); SpreadsheetApp.flush(); return 0`);
  host.spreadsheet.calculate();
  const again = scriptHost({ state: await loadXlsx(await saveXlsx(host.state)) });
  expect(again.state).toEqual(host.state);
  again.edit('แผ่นงาน1', 'B2', '1');
  expect(inScript(again, "SpreadsheetApp.getActiveSheet().getRange('D1:D3').getValues()")).toEqual([
    [2],
    [183],
    [195.6],
  ]);
});

const office = spawnSync('soffice', ['--version']).status === 0 ? describe : describe.skip;

office('LibreOffice', () => {
  it('shows the cached results of custom functions', async () => {
    const host = scriptHost();
    inScript(
      host,
      `${TREND} sheet.getRange('D1').setFormula('=DOUBLE(B2:B)'); sheet.getRange('C1').setFormula('=BLANK()'); return 0`,
    );
    host.spreadsheet.calculate();
    const folder = mkdtempSync(join(tmpdir(), 'ita-xlsx-'));
    try {
      writeFileSync(join(folder, 'workbook.xlsx'), await saveXlsx(host.state));
      const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
      const csv = 'csv:Text - txt - csv (StarCalc):44,34,76';
      execFileSync(
        'soffice',
        [profile, '--headless', '--convert-to', csv, '--outdir', folder, join(folder, 'workbook.xlsx')],
        {
          stdio: 'ignore',
        },
      );
      expect(readFileSync(join(folder, 'workbook.csv'), 'utf8').split('\n').slice(0, 4)).toEqual([
        'ปี,คะแนน,,160',
        '2565,80,,183',
        '2566,91.5,,195.6',
        '2567,97.8,,0',
      ]);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }, 60_000);
});
