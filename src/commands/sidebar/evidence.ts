/** The evidence item by item, and the ticks that people make beside it. */

import type { Answer, ComponentTick, Evidence, EyeTick } from '../../../sidebar/contract';
import { withDocumentLock } from '../../google/document-lock';
import { now } from '../../google/now';
import { chosenName } from '../../google/person';
import { Problem } from '../../ita/problem';
import { thaiDate } from '../../ita/thai';
import { type Book, readBook } from '../../workbook/book';
import { type Box, componentBox, eyeBox, renewBoxes, setBox } from '../../workbook/eye-ticks';
import { type Assessed, assess, assessBook } from '../assess';
import { evidenceItems, otherGaps } from './evidence-items';
import { linkCounts } from './link-counts';
import { serve } from './serve';

export function sidebarEvidence(): Answer<Evidence> {
  return serve('sidebarEvidence', [], () => evidenceOf(assess(SpreadsheetApp.getActiveSpreadsheet())));
}

export function sidebarTick(tick: ComponentTick): Answer<Evidence> {
  return serve('sidebarTick', [tick], ({ code, id, shown, mark }) =>
    ticked(code, mark, shown, (book) => componentBox(book, code, id)),
  );
}

export function sidebarCheckByEye(tick: EyeTick): Answer<Evidence> {
  return serve('sidebarCheckByEye', [tick], ({ code, checked, mark }) =>
    ticked(code, mark, checked, (book) => eyeBox(book, code)),
  );
}

/** @throws {Problem} 'stale' where the item is no longer as it was seen; nothing is written then */
function ticked(code: string, mark: string, isTicked: boolean, find: (book: Book) => Box): Evidence {
  return withDocumentLock(() => {
    const book = readBook(SpreadsheetApp.getActiveSpreadsheet());
    renewBoxes(book, code);
    const box = find(book);
    if (evidenceItems(assessBook(book)).find((item) => item.code === code)?.mark !== mark) throw stale(code);
    setBox(book, box, isTicked);
    return evidenceOf(assessBook(book));
  });
}

function evidenceOf(assessed: Assessed): Evidence {
  const { book, assessment } = assessed;
  const { date, time } = now(book.timeZone);
  return {
    items: evidenceItems(assessed),
    others: otherGaps(assessed),
    links: linkCounts(book, assessment),
    person: chosenName(),
    readAt: `${thaiDate(date)} ${time} น.`,
  };
}

function stale(code: string): Problem {
  return new Problem(
    'stale',
    `ข้อ ${code} ถูกแก้ไขหลังจากที่แถบด้านข้างอ่านไว้ จึงยังไม่ได้บันทึกเครื่องหมาย`,
    'ระบบอ่านข้อมูลใหม่ให้แล้ว โปรดตรวจดูแล้วทำอีกครั้ง',
  );
}
