/** A finding as the sidebar lists it. */

import type { Gap } from '../../../sidebar/contract';
import type { Finding } from '../../ita/finding';
import { formatScore } from '../../ita/score';
import type { Book } from '../../workbook/book';
import { describePlace, locate, shortPlace } from '../../workbook/locate';

export function gapOf(book: Book, finding: Finding): Gap {
  const { severity, place, message, brief, remedy, stake } = finding;
  return {
    severity,
    where: shortPlace(book, place) || describePlace(book, place) || 'ทั้งไฟล์',
    message: brief ?? message,
    remedy,
    stake: stake === undefined ? '' : formatScore(stake),
    cell: locate(book, place),
  };
}
