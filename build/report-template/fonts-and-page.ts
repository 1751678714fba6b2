/** Page and type of the official report: A4, left 3 cm, right 2 cm, Sarabun throughout, Thai line breaking. */

import { convertMillimetersToTwip, type IRunOptions } from 'docx';

const FAMILY = 'Sarabun';

/** On all four scripts, for Thai is a complex script and Google's import looks at each attribute by itself. */
export const FONT = { ascii: FAMILY, hAnsi: FAMILY, cs: FAMILY, eastAsia: FAMILY };

/** Half-points. Sarabun at 12 pt is as large as TH Sarabun at 16 pt. */
export const SIZE = { body: 24, table: 22, heading: 28, title: 36, small: 18 };

/** Without a Thai language a run of Thai breaks nowhere but at spaces. */
export const LANGUAGE = { value: 'th-TH', eastAsia: 'th-TH', bidirectional: 'th-TH' };

export const BODY_RUN = { font: FONT, size: SIZE.body, language: LANGUAGE } satisfies IRunOptions;

export const PAGE = {
  size: { width: convertMillimetersToTwip(210), height: convertMillimetersToTwip(297) },
  margin: {
    top: convertMillimetersToTwip(25),
    bottom: convertMillimetersToTwip(20),
    left: convertMillimetersToTwip(30),
    right: convertMillimetersToTwip(20),
    header: convertMillimetersToTwip(12),
    footer: convertMillimetersToTwip(10),
    gutter: 0,
  },
};

/** Width between the margins, in twips (twentieths of a point). */
export const TEXT_WIDTH = PAGE.size.width - PAGE.margin.left - PAGE.margin.right;
