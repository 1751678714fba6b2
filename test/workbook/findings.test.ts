/** The check's findings in the workbook: they fit into their cells and lead to the tab that they are about. */

import type { Answer, Evidence } from '../../sidebar/contract';
import { deleteColumn, done, sampleWorkbook, sheetOf, shownAt, type } from './office';

it('many findings of one row end with how many more there are', () => {
  const host = sampleWorkbook();
  const links = Array.from({ length: 200 }, (_, page) => `file:///C:/หลักฐาน/${page}.pdf`);
  type(host, 'indicator.9', 'O1', 'urls', links.join('\n'));
  done(host, 'scoreAndCheck');
  const lines = String(shownAt(host, 'indicator.9', 'O1', 'findings')).split('\n');
  expect(lines).toHaveLength(41);
  expect(lines[39]).toMatch(/^• /);
  expect(lines[40]).toMatch(/^และอีก 16\d เรื่อง$/);
  expect(String(shownAt(host, 'indicator.9', 'O1', 'links')).split('\n')[60]).toBe('และอีก 140 ลิงก์');
});

it("a column that is missing in an indicator's tab leads to that tab", () => {
  const host = sampleWorkbook();
  deleteColumn(host, 'indicator.9', 'explanation');
  const answer = host.call('sidebarEvidence') as Answer<Evidence>;
  const found = answer.ok ? answer.value.others.filter(({ message }) => message.includes('คำอธิบายสำหรับ ITAS')) : [];
  expect(found).toHaveLength(1);
  expect(found[0]?.cell).toMatchObject({ sheetId: sheetOf(host, 'indicator.9').id });
});
