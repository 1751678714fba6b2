/** Font and size of the settings: everything in proportion, for every script, in the footer as in the text. */

import { buildReportTemplate } from '../../build/report-template';
import { fillReport, type ReportLook } from '../../src/document/fill-report';
import { reportModel } from '../../src/ita/report/model';
import { reportInput } from '../ita/report/sample-report';
import { all, partNames, partOf, rootOf } from './docx-parts';

let template: Uint8Array;

beforeAll(async () => {
  template = await buildReportTemplate();
});

const filled = (look: ReportLook | null) => fillReport(template, reportModel(reportInput()), null, look);
const styled = (docx: Uint8Array) =>
  partNames(docx)
    .filter((path) => /^word\/(document|styles|footer\d*)\.xml$/.test(path))
    .map((path) => rootOf(partOf(docx, path)));

const sizes = (docx: Uint8Array, tag: 'w:sz' | 'w:szCs') =>
  styled(docx).map((root) => all(root, tag).map((size) => Number(size.getAttribute('w:val'))));

it.each([['w:sz' as const], ['w:szCs' as const]])('every %s grows by as much as the body’s', (tag) => {
  const designed = sizes(filled(null), tag);
  expect(sizes(filled({ font: 'Sarabun', size: 16 }), tag)).toEqual(
    designed.map((part) => part.map((size) => Math.round((size * 16) / 12))),
  );
});

it('the font takes the place of Sarabun for every script', () => {
  const fonts = styled(filled({ font: 'TH Sarabun "New" & <Co>', size: 12 })).flatMap((root) => all(root, 'w:rFonts'));
  const named = fonts.flatMap((font) =>
    ['w:ascii', 'w:hAnsi', 'w:cs', 'w:eastAsia'].map((one) => font.getAttribute(one)),
  );
  expect(new Set(named)).toEqual(new Set(['TH Sarabun "New" & <Co>']));
});

it('the look that the template was designed in changes nothing', () => {
  const document = (look: ReportLook | null) => partOf(filled(look), 'word/document.xml');
  expect(document({ font: 'Sarabun', size: 12 })).toBe(document(null));
});
