/** Settings of the report: their rows in a new workbook and in one of the former version, and who signs. */

import type { Host } from '../../local/host/host';
import { cell, done, expectPlainThai, freshWorkbook, hand, rowOf, sampleWorkbook, shownAt } from './office';

const KEYS = ['font', 'size', 'maker', 'checker', 'head', 'template'];
const text = (host: Host, key: string, column: string) => String(shownAt(host, 'settings', key, column));

describe('a new workbook', () => {
  const host = freshWorkbook(2567);

  it('is set for what looks right in Google Docs', () => {
    expect(text(host, 'font', 'value')).toBe('Sarabun');
    expect(text(host, 'size', 'value')).toBe('12');
    expect(text(host, 'template', 'value')).toBe('');
  });

  it('offers fonts without refusing another, and explains each setting in plain Thai', () => {
    expect(cell(host, 'settings', 'font', 'value').validation).toMatchObject({
      criteria: 'VALUE_IN_LIST',
      allowInvalid: true,
    });
    for (const key of KEYS) expectPlainThai(text(host, key, 'topic') + text(host, key, 'help'));
    for (const key of ['maker', 'checker', 'head']) expect(text(host, key, 'help')).toMatch(/บรรทัดแรก.*บรรทัดที่สอง/);
  });
});

describe('a workbook of the former version', () => {
  it('works without these rows, and gets them by repair below the others', () => {
    const host = sampleWorkbook();
    for (const key of KEYS) hand(host, 'settings').deleteRow(rowOf(host, 'settings', key));
    done(host, 'scoreAndCheck');
    const last = hand(host, 'settings').getLastRow();
    done(host, 'repair');
    for (const key of KEYS) expect(rowOf(host, 'settings', key)).toBeGreaterThan(last);
    expect(text(host, 'font', 'value')).toBe('Sarabun');
    expect(text(host, 'agency', 'value')).toBe('องค์การบริหารส่วนตำบลขามป้อม');
  });
});
