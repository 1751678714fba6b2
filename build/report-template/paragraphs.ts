/** The paragraphs of the templates: every run names its font, so that nothing rests on a style that an import drops. */

import {
  AlignmentType,
  Bookmark,
  HeadingLevel,
  type IParagraphOptions,
  type IRunOptions,
  Paragraph,
  TextRun,
} from 'docx';
import { BODY_RUN, SIZE } from './fonts-and-page';

/** Said on the run: the built-in heading styles are blue. */
const BLACK = '000000';

type Look = Pick<IRunOptions, 'bold' | 'size' | 'color' | 'italics'>;

export function run(text: string, look: Look = {}): TextRun {
  return new TextRun({ ...BODY_RUN, ...look, text });
}

export function paragraph(text: string, look: Look = {}, options: IParagraphOptions = {}): Paragraph {
  return new Paragraph({ spacing: { after: 80 }, ...options, children: [run(text, look)] });
}

export function centered(text: string, look: Look = {}, after = 120): Paragraph {
  return paragraph(text, look, { alignment: AlignmentType.CENTER, spacing: { after } });
}

/** A heading that the contents page names: its text there and here is the same. */
export interface Heading {
  level: 1 | 2;
  text: string;
  /** Of its bookmark; unique in the document. */
  name: string;
  newPage: boolean;
}

/** Keeps with what follows it. One before a long table begins a page, for imports lose a keep before a table. */
export function headingOf({ level, text, name, newPage }: Heading): Paragraph {
  const look =
    level === 1 ? { bold: true, size: SIZE.heading, color: BLACK } : { bold: true, size: SIZE.body, color: BLACK };
  return new Paragraph({
    heading: level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2,
    keepNext: true,
    keepLines: true,
    pageBreakBefore: newPage,
    spacing: level === 1 ? { before: 360, after: 120 } : { before: 240, after: 80 },
    children: [new Bookmark({ id: name, children: [run(text, look)] })],
  });
}

/** A sentence that stays on the page of the table or list it introduces. */
export function introduction(text: string): Paragraph {
  return paragraph(text, {}, { keepNext: true });
}

/** One paragraph for each entry of a list: the loop's own lines vanish when it is filled. */
export function paragraphLoop(
  tag: string,
  line: string,
  look: Look = {},
  options: Pick<IParagraphOptions, 'keepNext' | 'spacing'> = {},
): Paragraph[] {
  return [
    paragraph(`{#${tag}}`),
    paragraph(line, look, { indent: { left: 200, hanging: 200 }, ...options }),
    paragraph(`{/${tag}}`),
  ];
}
