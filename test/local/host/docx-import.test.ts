/** What the host's import of a .docx refuses, rule by rule, and that the reports' own documents pass. */

import PizZip from 'pizzip';
import { buildReportTemplate } from '../../../build/report-template';
import { checkDocxForImport } from '../../../local/host/docx-import';

let template: Uint8Array;

beforeAll(async () => {
  template = await buildReportTemplate();
});

function changed(from: string | RegExp, to: string, part = 'word/document.xml'): Uint8Array {
  const zip = new PizZip(template);
  const before = zip.file(part)!.asText();
  const after = before.replace(from, () => to);
  expect(after).not.toBe(before);
  zip.file(part, after);
  return zip.generate({ type: 'uint8array' });
}

it('takes the template as it is', () => {
  expect(() => checkDocxForImport(template)).not.toThrow();
});

/** What each rule is broken by: a piece of a part, and what stands in its place. */
const BREACHES: [rule: string, from: string | RegExp, to: string, fault: RegExp, part?: string][] = [
  ['a table in per cent', /<w:tblW [^>]*>/, '<w:tblW w:type="pct" w:w="5000"/>', /per cent/],
  ['a cell in per cent', /<w:tcW [^>]*>/, '<w:tcW w:type="pct" w:w="5000"/>', /not in dxa/],
  ['a cell off its grid', /<w:tcW [^>]*>/, '<w:tcW w:type="dxa" w:w="900"/>', /wide where its grid says/],
  ['a row with a cell too few', /<w:tc>(?:(?!<\/w:tc>).)*ตัวชี้วัดที่<(?:(?!<\/w:tc>).)*<\/w:tc>/, '', /grid/],
  ['no grid', /<w:tblGrid>.*?<\/w:tblGrid>/, '', /without a grid/],
  [
    'a repeated row that is no header',
    /<w:trPr><w:cantSplit\/><\/w:trPr>(?=(?:(?!<w:tr>).)*\{\/ตัวชี้วัด\})/,
    '<w:trPr><w:tblHeader/></w:trPr>',
    /repeats every row/,
  ],
  ['a font for Latin only', /<w:rFonts [^>]*>/, '<w:rFonts w:ascii="Sarabun" w:hAnsi="Sarabun"/>', /not for cs/],
  ['two bookmarks of one name', 'w:name="ita_level"', 'w:name="ita_result"', /two bookmarks/],
  ['a link to no bookmark', 'w:anchor="ita_level"', 'w:anchor="ita_lost"', /ita_lost/],
  [
    'a second footer',
    /<w:footerReference /,
    '<w:footerReference w:type="first" r:id="rId9"/><w:footerReference ',
    /type "first"/,
  ],
  ['a picture without a relation', /r:embed="[^"]*"/, 'r:embed="rIdLost"', /rIdLost/],
  ['a relation without a type', / Type="[^"]*"/, '', /without a type/, 'word/_rels/document.xml.rels'],
  [
    'a relation that leads nowhere',
    /Target="styles.xml"/,
    'Target="lost.xml"',
    /lost\.xml/,
    'word/_rels/document.xml.rels',
  ],
  [
    'a part without a content type',
    /<Default [^>]*Extension="png"[^>]*>/,
    '',
    /no content type/,
    '[Content_Types].xml',
  ],
  ['XML that is none', '</w:body>', '', /well-formed/],
];

it.each(BREACHES.map(([rule, from, to, fault, part]) => ({ rule, from, to, fault, part })))(
  'refuses $rule',
  ({ from, to, fault, part }) => {
    expect(() => checkDocxForImport(changed(from, to, part))).toThrow(fault);
  },
);

it('refuses Thai text without any font, and takes it where the document’s default names one', () => {
  const bare = new PizZip(changed(/<w:rFonts [^>]*>/g, ''));
  expect(() => checkDocxForImport(bare.generate({ type: 'uint8array' }))).not.toThrow();
  bare.file(
    'word/styles.xml',
    bare
      .file('word/styles.xml')!
      .asText()
      .replace(/<w:rFonts [^>]*>/g, ''),
  );
  expect(() => checkDocxForImport(bare.generate({ type: 'uint8array' }))).toThrow(/without a font/);
});
