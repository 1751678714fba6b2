/** The tables of the template, built so that Google's import keeps them: fixed grid, widths in dxa, borders of their own. */

import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import { SIZE, TEXT_WIDTH } from './fonts-and-page';
import { run } from './paragraphs';

export interface Column {
  heading: string;
  /** Placeholder of its cell in the repeated row. */
  cell: string;
  /** Share of the text width, in percent; those of a table add up to 100. */
  share: number;
  align?: 'left' | 'center';
}

const LINE = { style: BorderStyle.SINGLE, size: 4, color: '444444' };
const ALL_LINES = { top: LINE, bottom: LINE, left: LINE, right: LINE, insideHorizontal: LINE, insideVertical: LINE };
const CELL_MARGINS = { top: 40, bottom: 40, left: 70, right: 70 };
const HEADING_FILL = 'E8EEF4';

/**
 * A table with a heading row that is repeated on every page and one row for each entry of the loop `tag`.
 * @param rows 'short' rows stay together on a page; 'long' ones may run over
 */
export function loopTable(tag: string, columns: Column[], rows: 'short' | 'long'): Table {
  const widths = columnWidths(columns);
  const last = columns.length - 1;
  const entry = columns.map(({ cell }, at) => `${at === 0 ? `{#${tag}}` : ''}${cell}${at === last ? `{/${tag}}` : ''}`);
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: widths,
    borders: ALL_LINES,
    margins: CELL_MARGINS,
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: columns.map(({ heading }, at) => cellOf(heading, widths[at]!, 'center', true)),
      }),
      new TableRow({
        cantSplit: rows === 'short',
        children: entry.map((text, at) => cellOf(text, widths[at]!, columns[at]!.align ?? 'left', false)),
      }),
    ],
  });
}

/** A square of 3 cm in the middle of the line, for the agency's emblem. */
export function emblemBox(text: string): Table {
  const side = 1701;
  return new Table({
    layout: TableLayoutType.FIXED,
    alignment: AlignmentType.CENTER,
    width: { size: side, type: WidthType.DXA },
    columnWidths: [side],
    borders: ALL_LINES,
    rows: [
      new TableRow({
        cantSplit: true,
        height: { value: side, rule: 'atLeast' },
        children: [
          new TableCell({
            width: { size: side, type: WidthType.DXA },
            verticalAlign: VerticalAlignTable.CENTER,
            children: [
              new Paragraph({
                alignment: AlignmentType.CENTER,
                children: [run(text, { size: SIZE.small, color: '666666' })],
              }),
            ],
          }),
        ],
      }),
    ],
  });
}

/** In twips; the last column takes what rounding leaves. */
function columnWidths(columns: Column[]): number[] {
  const widths = columns.map(({ share }) => Math.floor((TEXT_WIDTH * share) / 100));
  const rest = TEXT_WIDTH - widths.reduce((sum, width) => sum + width, 0);
  return widths.map((width, at) => (at === widths.length - 1 ? width + rest : width));
}

function cellOf(text: string, width: number, align: 'left' | 'center', isHeading: boolean): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: isHeading ? VerticalAlignTable.CENTER : VerticalAlignTable.TOP,
    ...(isHeading ? { shading: { type: ShadingType.CLEAR, color: 'auto', fill: HEADING_FILL } } : {}),
    children: [
      new Paragraph({
        alignment: align === 'center' ? AlignmentType.CENTER : AlignmentType.LEFT,
        keepNext: isHeading,
        widowControl: true,
        children: [run(text, { bold: isHeading, size: SIZE.table })],
      }),
    ],
  });
}
