/** What the sheet's cells come to as an assessment, and an assessment as cells: the same there and back. */

import type { Host } from '../../local/host/host';
import type { Assessment } from '../../src/ita/assessment';
import { khampom2567 } from '../../src/ita/sample/khampom-2567';
import { assessmentCells } from '../../src/workbook/assessment-cells';
import { a1Of, deleteColumn, hand, rowOf, sampleWorkbook, sheetOf, type, workedWorkbook } from './office';
import { onHost, read } from './reading';

/** Types every cell of an assessment, as a person does. */
function typeAll(host: Host, assessment: Assessment): void {
  const { framework } = onHost(host, (book) => book);
  for (const { tab, row, key, value } of assessmentCells(framework, assessment)) {
    host.edit(sheetOf(host, tab).name, a1Of(host, tab, row, key), value);
  }
}

describe('the sample', () => {
  it('is read as it is, with nobody named to sign and nothing to compare with', () => {
    const { assessment, findings } = read(sampleWorkbook());
    const { history, evidence, analyses: _drafted, ...sample } = khampom2567();
    expect(assessment).toMatchObject(sample);
    expect(assessment).not.toHaveProperty('signers');
    expect(assessment).not.toHaveProperty('compared');
    expect(assessment.evidence).toHaveLength(evidence.length);
    expect(assessment.history.map(({ year }) => year)).toEqual(history.map(({ year }) => year));
    expect(findings).toEqual([]);
  });
});

describe('who signs', () => {
  it('is the name on the first line and the position on those below', () => {
    const host = sampleWorkbook();
    const signers: NonNullable<Assessment['signers']> = {
      maker: { name: 'นางสาวสุดา ใจดี', position: 'นักวิเคราะห์นโยบายและแผนชำนาญการ' },
      checker: { name: 'นายสมชาย ตรงดี', position: 'รองปลัด รักษาราชการแทน\nปลัดองค์การบริหารส่วนตำบล' },
      head: { name: '', position: 'นายกองค์การบริหารส่วนตำบลขามป้อม' },
    };
    typeAll(host, { ...khampom2567(), signers });
    expect(read(host).assessment.signers).toEqual(signers);
  });

  it('may be one alone, with the lines that Windows makes and spaces around', () => {
    const host = sampleWorkbook();
    type(host, 'settings', 'maker', 'value', ' นางสาวสุดา ใจดี \r\n\r\n นักวิชาการ ');
    expect(read(host).assessment.signers).toEqual({
      maker: { name: 'นางสาวสุดา ใจดี', position: 'นักวิชาการ' },
      checker: { name: '', position: '' },
      head: { name: '', position: '' },
    });
  });

  it('is nobody where the rows are gone', () => {
    const host = sampleWorkbook();
    for (const key of ['maker', 'checker', 'head']) hand(host, 'settings').deleteRow(rowOf(host, 'settings', key));
    expect(read(host).assessment).not.toHaveProperty('signers');
  });
});

describe('the size of letters', () => {
  it.each(['12', '๑๖', '14.5', ''])('may be %p', (size) => {
    const host = sampleWorkbook();
    type(host, 'settings', 'size', 'value', size);
    expect(read(host).findings).toEqual([]);
  });

  it.each(['ใหญ่', '160', '0', '-12'])('that cannot be one is told with what is used instead: %p', (size) => {
    const host = sampleWorkbook();
    type(host, 'settings', 'size', 'value', size);
    const [finding, ...others] = read(host).findings;
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ rule: 'settings.size', severity: 'warning' });
    expect(finding!.message).toContain('จึงใช้ 12');
  });
});

describe('what scores are compared with', () => {
  it('is read by indicator, instrument and total; a blank is unknown', () => {
    const host = sampleWorkbook();
    const compared = { lastYear: { 1: 91.5, EIT: 0, total: 88.25 }, nationalMean: { 10: 95.5, OIT: 90 } };
    typeAll(host, { ...khampom2567(), compared });
    const found = read(host).assessment.compared!;
    expect(found.lastYear).toMatchObject({ 1: 91.5, 2: null, IIT: null, EIT: 0, total: 88.25 });
    expect(found.nationalMean).toMatchObject({ 10: 95.5, OIT: 90, total: null });
    expect(Object.keys(found.lastYear)).toHaveLength(14);
    expect(Object.keys(found.nationalMean)).toHaveLength(14);
  });

  it('is nothing in a workbook without these columns, and that is no error', () => {
    const host = sampleWorkbook();
    for (const key of ['lastYear', 'nationalMean']) deleteColumn(host, 'summary', key);
    const { assessment, findings } = read(host);
    expect(assessment).not.toHaveProperty('compared');
    expect(findings).toEqual([]);
  });
});

describe('what became of a measure', () => {
  it('is read from its row, word, day, text and links', () => {
    const host = workedWorkbook();
    const measure = read(host).assessment.measures.find(({ id }) => id === 'M2568-3-1')!;
    expect(measure.progress).toEqual({ status: 'planned', doneAt: null, outcome: '', proof: [] });
    const progress = {
      status: 'done' as const,
      doneAt: '2025-01-15',
      outcome: 'จัดแล้ว 2 ครั้ง\nผู้เข้าร่วม 45 คน',
      proof: ['https://www.example.go.th/m3', 'https://www.example.go.th/m3-2'],
    };
    typeAll(host, { ...khampom2567(), measures: [{ ...measure, progress }] });
    const { assessment, findings } = read(host);
    expect(assessment.measures.find(({ id }) => id === 'M2568-3-1')!.progress).toEqual(progress);
    expect(findings).toEqual([]);
  });

  it('is unknown where nobody said anything, and where the columns are gone', () => {
    const host = workedWorkbook();
    for (const key of ['status', 'doneAt', 'outcome', 'proof']) deleteColumn(host, 'measures', key);
    const { assessment, findings } = read(host);
    const unknown = { status: null, doneAt: null, outcome: '', proof: [] };
    expect(assessment.measures.every(({ progress }) => JSON.stringify(progress) === JSON.stringify(unknown))).toBe(
      true,
    );
    expect(findings).toEqual([]);
  });

  it('is not lost where somebody wrote it into a row without a measure: the row asks for its ประเด็น', () => {
    const host = workedWorkbook();
    const sheet = hand(host, 'measures');
    sheet.getRange(sheet.getLastRow() + 1, 12).setValue('อบรมแล้ว');
    const [finding] = read(host).findings;
    expect(finding).toMatchObject({ rule: 'cell.unreadable', place: { part: 'measures', field: 'issue' } });
    expect(finding!.message).toContain(`แถวที่ ${sheet.getLastRow()}`);
  });

  it('a day that is none is told and taken for unknown', () => {
    const host = workedWorkbook();
    type(host, 'measures', 'M2568-3-1', 'doneAt', 'ปลายเดือน');
    const { assessment, findings } = read(host);
    expect(findings.map(({ message }) => message).join()).toContain('ปลายเดือน');
    expect(assessment.measures.find(({ id }) => id === 'M2568-3-1')!.progress.doneAt).toBeNull();
  });
});
