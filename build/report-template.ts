/** Makes the default templates (.docx) of the two reports with the docx package. Build time only: docx needs timers and Node. */

import {
  AlignmentType,
  Document,
  type FileChild,
  Footer,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
} from 'docx';
import PizZip from 'pizzip';
import { followUpReport } from './report-template/follow-up-report';
import { BODY_RUN, PAGE, SIZE } from './report-template/fonts-and-page';
import { measuresReport } from './report-template/measures-report';
import { withPageFields } from './report-template/page-fields';
import { run } from './report-template/paragraphs';

/** The bytes of the template, the same on every run. Its placeholders are those of REPORT_PLACEHOLDERS. */
export function buildReportTemplate(): Promise<Uint8Array> {
  return templateOf('มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน', measuresReport());
}

/** The bytes of the follow-up's template. Its placeholders are those of FOLLOW_UP_PLACEHOLDERS. */
export function buildFollowUpTemplate(): Promise<Uint8Array> {
  return templateOf('รายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใส', followUpReport());
}

async function templateOf(title: string, children: FileChild[]): Promise<Uint8Array> {
  const document = new Document({
    title,
    creator: 'ITA',
    styles: {
      default: { document: { run: BODY_RUN, paragraph: { spacing: { line: 240, lineRule: LineRuleType.AUTO } } } },
    },
    sections: [
      {
        properties: { page: PAGE },
        footers: { default: pageFooter() },
        children,
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
    const data = /\.(xml|rels)$/.test(path) ? withPageFields(timeless(entry.asText())) : entry.asUint8Array();
    zip.file(path, data, { date: NO_DATE, binary: typeof data !== 'string', createFolders: false });
  }
  return zip.generate({ type: 'uint8array', compression: 'DEFLATE' });
}

function timeless(xml: string): string {
  const bookmarks = new Map<string, number>();
  let drawings = 0;
  return xml
    .replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, (_, open: string) => `${open}1980-01-01T00:00:00Z`)
    .replace(/(<wp:docPr\b[^>]*?\bid=")\d+/g, (_, open: string) => {
      drawings += 1;
      return `${open}${drawings}`;
    })
    .replace(/(<w:bookmark(?:Start|End)\b[^>]*?\bw:id=")(\d+)/g, (_, open: string, id: string) => {
      bookmarks.set(id, bookmarks.get(id) ?? bookmarks.size + 1);
      return `${open}${bookmarks.get(id)}`;
    });
}

/** Readers that look at the first entry only want the content types there. */
function partOrder(one: string, other: string): number {
  const rank = (path: string) => (path === '[Content_Types].xml' ? 0 : path.startsWith('_rels') ? 1 : 2);
  return rank(one) - rank(other) || (one < other ? -1 : 1);
}
