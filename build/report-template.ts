/** Makes the default report template (.docx) with the docx package. Build time only: docx needs timers and Node. */

import { AlignmentType, Document, Footer, LineRuleType, Packer, PageNumber, Paragraph, TextRun } from 'docx';
import PizZip from 'pizzip';
import { reportContents } from './report-template/contents';
import { BODY_RUN, PAGE, SIZE } from './report-template/fonts-and-page';
import { run } from './report-template/paragraphs';

/** The bytes of the template, the same on every run. Its placeholders are those of REPORT_PLACEHOLDERS. */
export async function buildReportTemplate(): Promise<Uint8Array> {
  const document = new Document({
    title: 'แม่แบบรายงานมาตรการ ITA',
    creator: 'ITA',
    styles: {
      default: { document: { run: BODY_RUN, paragraph: { spacing: { line: 240, lineRule: LineRuleType.AUTO } } } },
    },
    sections: [
      {
        properties: { page: PAGE },
        footers: { default: pageFooter() },
        children: reportContents(),
      },
    ],
  });
  return finished(await Packer.toBuffer(document));
}

/**
 * 'หน้า X จาก Y' on every page: an import keeps one default footer, not a different first page. Plain digits, since the
 * switch for Thai ones (`\\* ThaiArabic`) comes out as letters (หน้า ก จาก จ) in LibreOffice.
 */
function pageFooter(): Footer {
  const look = { ...BODY_RUN, size: SIZE.small };
  return new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [
          run('หน้า ', { size: SIZE.small }),
          new TextRun({ ...look, children: [PageNumber.CURRENT] }),
          run(' จาก ', { size: SIZE.small }),
          new TextRun({ ...look, children: [PageNumber.TOTAL_PAGES] }),
        ],
      }),
    ],
  });
}

/** 1 January 1980, the first day that a zip can hold. */
const NO_DATE = new Date(Date.UTC(1980, 0, 1));

/** The same parts without a trace of when and how often this process built them. */
function finished(bytes: Uint8Array): Uint8Array {
  const made = new PizZip(bytes);
  const zip = new PizZip();
  for (const path of Object.keys(made.files).sort(partOrder)) {
    const entry = made.files[path]!;
    if (entry.dir) continue;
    const data = /\.(xml|rels)$/.test(path) ? timeless(entry.asText()) : entry.asUint8Array();
    zip.file(path, data, { date: NO_DATE, binary: typeof data !== 'string', createFolders: false });
  }
  return zip.generate({ type: 'uint8array', compression: 'DEFLATE' });
}

function timeless(xml: string): string {
  let drawings = 0;
  return xml
    .replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, (_, open: string) => `${open}1980-01-01T00:00:00Z`)
    .replace(/(<wp:docPr\b[^>]*?\bid=")\d+/g, (_, open: string) => {
      drawings += 1;
      return `${open}${drawings}`;
    });
}

/** Readers that look at the first entry only want the content types there. */
function partOrder(one: string, other: string): number {
  const rank = (path: string) => (path === '[Content_Types].xml' ? 0 : path.startsWith('_rels') ? 1 : 2);
  return rank(one) - rank(other) || (one < other ? -1 : 1);
}
