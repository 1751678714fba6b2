/** The report. */

import type { Gap } from '../../contract';

export const report = {
  title: 'Document to export',
  export: 'Export the report',
  exportDespite: (count: number) => `Export despite ${errors(count)}`,
  exporting: 'Making the report in Google Docs',
  exported: 'The report is exported',
  question: {
    title: (count: number) => `Export despite ${errors(count)}?`,
    text: 'The document will say what the sheets say now. The number of errors and your name are noted in the tab "บันทึก".',
    confirm: 'Export document',
  },
  openDocument: 'Open in Google Docs',
  openPdf: 'Open as PDF',
  noLink: 'The tab "บันทึก" has no link to a Google Doc here',
  shared: 'A document is in the Drive of whoever exported it. Others can open it once its owner shares it.',
  earlier: (count: number) => (count > 0 ? `Exported before (${count})` : 'Exported before'),
  none: 'No export is noted in this file yet',
  more: (count: number) => `Show ${count} more`,
};

export const selfCheck = {
  title: 'Check before export',
  found: (rules: number, count: number) => `${rules} rules checked, ${count > 0 ? errors(count) : 'no errors'} found`,
  unchecked:
    'Not checked: whether the scores are those of ITAS, what the evidence says, whether the measures fit, and general spelling. Please read it through before you send it.',
  severity: {
    error: 'Error, to be fixed',
    warning: 'Please look',
    info: 'For information',
  } satisfies Record<Gap['severity'], string>,
};

function errors(count: number): string {
  return count === 1 ? '1 error' : `${count} errors`;
}
