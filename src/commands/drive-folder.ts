/** The folder 'ITA <year>' in the Drive of whoever exports: made where there is none, or where it lies in the bin. */

import { createFolder, fileWith, type WorkbookFile } from '../google/workbook-files';
import { Problem } from '../ita/problem';
import { isKnownFailure } from './answer';
import { documentIdOf } from './document-address';

/**
 * @param files those that a search of Drive gave
 * @param noted addresses of documents that the journal knows, the newest first: a search may not give yet what was made
 *   a moment ago, and the newest document lies in the folder
 * @throws {Problem} 'no-folder' where Drive won't make it and doesn't say why in words that we know
 */
export function reportFolder(
  workbookId: string,
  year: number,
  files: readonly WorkbookFile[],
  noted: readonly string[],
): WorkbookFile {
  const isOurs = ({ isFolder, trashed, marks }: WorkbookFile) =>
    isFolder &&
    !trashed &&
    marks.itaWorkbook === workbookId &&
    marks.itaKind === FOLDER &&
    marks.itaYear === String(year);
  const found = files.find(isOurs);
  if (found !== undefined) return found;
  const beside = folderOf(noted[0]);
  return beside !== null && isOurs(beside) ? beside : newFolder(workbookId, year);
}

const FOLDER = 'folder';

function folderOf(address = ''): WorkbookFile | null {
  const id = documentIdOf(address);
  const folderId = id === null ? '' : (fileWith(id)?.folderId ?? '');
  return folderId === '' ? null : fileWith(folderId);
}

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
