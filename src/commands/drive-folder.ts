/** The folder 'ITA <year>' in the Drive of whoever exports: made where there is none, or where it lies in the bin. */

import { createFolder, type WorkbookFile } from '../google/workbook-files';
import { Problem } from '../ita/problem';
import { isKnownFailure } from './answer';

/** @throws {Problem} 'no-folder' where Drive won't make it and doesn't say why in words that we know */
export function reportFolder(workbookId: string, year: number, files: readonly WorkbookFile[]): WorkbookFile {
  const existing = files.find(
    ({ isFolder, trashed, marks }) =>
      isFolder && !trashed && marks.itaKind === FOLDER && marks.itaYear === String(year),
  );
  return existing ?? newFolder(workbookId, year);
}

const FOLDER = 'folder';

function newFolder(workbookId: string, year: number): WorkbookFile {
  const name = `ITA ${year}`;
  try {
    return createFolder(workbookId, name, { itaKind: FOLDER, itaYear: String(year) });
  } catch (error) {
    if (error instanceof Problem || isKnownFailure(error)) throw error;
    console.error(String((error as Partial<Error>).stack ?? error));
    throw new Problem(
      'no-folder',
      `สร้างโฟลเดอร์ "${name}" ใน Google ไดรฟ์ของท่านไม่ได้ จึงยังไม่ได้สร้างเอกสาร`,
      'เปิด drive.google.com ด้วยบัญชีนี้แล้วลองสร้างโฟลเดอร์เอง หากสร้างได้ให้สั่งใหม่อีกครั้ง หากสร้างไม่ได้ให้แจ้งผู้ดูแลบัญชีของหน่วยงาน',
    );
  }
}
