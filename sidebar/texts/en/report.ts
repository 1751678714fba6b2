/** The report. */

import type { Gap, ReportKind } from '../../contract';

export const report = {
  kind: 'Choose a report',
  kinds: {
    measures: 'Report of measures',
    'follow-up': 'Follow-up report',
  } satisfies Record<ReportKind, string>,
  title: 'Document to export',
  exportDespite: (count: number) => `Export despite ${errors(count)}`,
  exported: 'The report is exported',
  reason: {
    label: (count: number) => `Why export despite ${errors(count)}`,
    hint: 'Required, at most 300 characters. The reason and your name are noted in the tab "บันทึก".',
    fault: 'Please write a reason that others understand',
    confirm: 'Export document',
  },
  openDocument: 'Open in Google Docs',
  openPdf: 'Open as PDF',
  openDocx: 'Word file (.docx)',
  noLink: 'The tab "บันทึก" has no link to a Google Doc here',
  shared: 'A document is in the Drive of whoever exported it. Others can open it once its owner shares it.',
  earlier: (count: number) => (count > 0 ? `Exported before (${count})` : 'Exported before'),
  none: 'No export is noted in this file yet',
  more: (count: number) => `Show ${count} more`,
};

export const selfCheck = {
  title: 'Check before export',
  found: (rules: number, count: number) => `${rules} rules checked, ${count > 0 ? errors(count) : 'no errors'} found`,
  rules: (count: number) => `All rules of the check (${count})`,
  ofRule: (found: number) => (found > 0 ? `${found} found` : 'Nothing found'),
  unchecked:
    'Not checked: whether the scores are those of ITAS, what the evidence says, whether the measures fit, and general spelling. Please read it through before you send it.',
  severity: {
    error: 'Error, to be fixed',
    warning: 'Please look',
    info: 'For information',
  } satisfies Record<Gap['severity'], string>,
};

/** The report as evidence of an item. */
export const offer = {
  title: (item: string, year: number) => `Evidence of ${item && `item ${item} of `}the assessment of ${year}`,
  item: 'this report',
  link: 'Link',
  share:
    'Before you enter the link in ITAS, share the file with everybody who has the link, or publish the PDF on your agency’s web site and use that link instead.',
};

export const template = {
  title: 'Template of the document',
  builtIn: 'The add-in’s standard template is used',
  own: 'Your agency’s own template is used:',
  open: 'Open the template',
  help: 'Edit a template of your own in Google Docs. Its placeholders are listed in the tab "ตัวแทนข้อมูลแม่แบบ".',
};

function errors(count: number): string {
  return count === 1 ? '1 error' : `${count} errors`;
}
