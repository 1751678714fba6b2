/** The paragraphs of the template: every run names its font, so that nothing rests on a style that an import drops. */

import { AlignmentType, HeadingLevel, type IParagraphOptions, type IRunOptions, Paragraph, TextRun } from 'docx';
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

/** A heading keeps with what follows it; one before a long table begins a page, for imports lose a keep before a table. */
export function heading(text: string, place: { newPage: boolean } = { newPage: false }): Paragraph {
  return paragraph(
    text,
    { bold: true, size: SIZE.heading, color: BLACK },
    {
      heading: HeadingLevel.HEADING_1,
      keepNext: true,
      pageBreakBefore: place.newPage,
      spacing: { before: 360, after: 120 },
    },
  );
}

export function subheading(text: string): Paragraph {
  return paragraph(
    text,
    { bold: true, color: BLACK },
    { heading: HeadingLevel.HEADING_2, keepNext: true, spacing: { before: 240, after: 80 } },
  );
}

/** A sentence that stays on the page of the table or list it introduces. */
export function introduction(text: string): Paragraph {
  return paragraph(text, {}, { keepNext: true });
}

/** One paragraph for each entry of a list: the loop's own lines vanish when it is filled. */
export function paragraphLoop(tag: string, line: string, look: Look = {}): Paragraph[] {
  return [
    paragraph(`{#${tag}}`),
    paragraph(line, look, { indent: { left: 200, hanging: 200 } }),
    paragraph(`{/${tag}}`),
  ];
}
