/** What every report begins with: the cover and the page of contents. */

import {
  AlignmentType,
  type FileChild,
  InternalHyperlink,
  PageBreak,
  Paragraph,
  Tab,
  TabStopType,
  TextRun,
} from 'docx';
import { BODY_RUN, SIZE, TEXT_WIDTH } from './fonts-and-page';
import { pageNumberOf } from './page-fields';
import { centered, type Heading, run } from './paragraphs';
import { emblemBox } from './tables';

/** @param title the lines of the title; `subtitle` those under it */
export function cover(title: string[], subtitle: string[]): FileChild[] {
  const large = { bold: true, size: SIZE.title };
  const smaller = { bold: true, size: SIZE.heading };
  const last = (lines: string[], at: number) => at === lines.length - 1;
  return [
    centered('', {}, 600),
    emblemBox('ตราสัญลักษณ์'),
    centered('', {}, 600),
    ...title.map((line, at) => centered(line, large, last(title, at) ? 480 : 120)),
    ...subtitle.map((line, at) => centered(line, smaller, last(subtitle, at) ? 3000 : 120)),
    centered('{หน่วยงาน}', large),
    centered('อำเภอ{อำเภอ} จังหวัด{จังหวัด}', smaller),
    new Paragraph({ children: [new PageBreak()] }),
  ];
}

/**
 * A line for each heading, linked to it, with the number of its page on the right. The number is a field without a
 * stored result: an office program works it out, and Google Docs, which turns fields into the text stored in them,
 * shows nothing rather than a wrong number. So there is no row of dots that would lead to nothing.
 */
export function contentsPage(headings: Heading[]): FileChild[] {
  return [centered('สารบัญ', { bold: true, size: SIZE.title }, 240), ...headings.map(contentsLine)];
}

function contentsLine({ level, text, name }: Heading): Paragraph {
  const look = { bold: level === 1 };
  return new Paragraph({
    alignment: AlignmentType.LEFT,
    tabStops: [{ type: TabStopType.RIGHT, position: TEXT_WIDTH }],
    spacing: { before: level === 1 ? 120 : 0, after: 60 },
    // No indent on the right, although a long heading could use one: the number is not drawn outside of it.
    indent: { left: level === 1 ? 0 : 400 },
    children: [
      new InternalHyperlink({ anchor: name, children: [run(text, look)] }),
      new TextRun({ ...BODY_RUN, children: [new Tab()] }),
      pageNumberOf(name),
    ],
  });
}
