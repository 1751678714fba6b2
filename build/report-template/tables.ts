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
const PALE = { ...LINE, color: 'CCCCCC' };
const PALE_LINES = { top: PALE, bottom: PALE, left: PALE, right: PALE, insideHorizontal: PALE, insideVertical: PALE };
const CELL_MARGINS = { top: 40, bottom: 40, left: 70, right: 70 };
const HEADING_FILL = 'E8EEF4';

/**
 * A table with a heading row that is repeated on every page and one row for each entry of the loop `tag`.
 * Every row stays whole; filling lets those break that are too long for it.
 * @param rows 'together' on one page, for a table of a few short ones, or 'apart'
 */
export function loopTable(tag: string, columns: Column[], rows: 'together' | 'apart'): Table {
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
        children: columns.map(({ heading }, at) => headingCell(heading, widths[at]!)),
      }),
      new TableRow({
        cantSplit: true,
        children: entry.map((text, at) =>
          entryCell(text, widths[at]!, columns[at]!.align ?? 'left', rows === 'together'),
        ),
      }),
    ],
  });
}

/** A pale square of 3 cm in the middle of the line, for the agency's emblem. */
export function emblemBox(text: string): Table {
  const side = 1701;
  return new Table({
    layout: TableLayoutType.FIXED,
    alignment: AlignmentType.CENTER,
    width: { size: side, type: WidthType.DXA },
    columnWidths: [side],
    borders: PALE_LINES,
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
                children: [run(text, { size: SIZE.small, color: '999999' })],
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

function headingCell(text: string, width: number): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.CENTER,
    shading: { type: ShadingType.CLEAR, color: 'auto', fill: HEADING_FILL },
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        keepNext: true,
        children: [run(text, { bold: true, size: SIZE.table })],
      }),
    ],
  });
}

function entryCell(text: string, width: number, align: 'left' | 'center', keepNext: boolean): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.TOP,
    children: [
      new Paragraph({
        alignment: align === 'center' ? AlignmentType.CENTER : AlignmentType.LEFT,
        keepNext,
        widowControl: true,
        children: [run(text, { size: SIZE.table })],
      }),
    ],
  });
}
