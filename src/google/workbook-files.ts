/**
 * The files that the add-in made for one workbook in the Drive of whoever is at the keyboard: the folder, the reports and
 * the template. The scope `drive.file` shows it these alone; they are told apart by their `appProperties`, which only
 * this script sees, so that people may rename and move them.
 */

import { Problem } from '../ita/problem';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const GOOGLE_DOC = 'application/vnd.google-apps.document';
const FOLDER = 'application/vnd.google-apps.folder';

/** The most that one answer holds. */
const PAGE_SIZE = 1000;

const FILE_FIELDS = 'id,name,mimeType,trashed,modifiedTime,webViewLink,parents,appProperties';

/** What a file is, in its `appProperties`. A key and its value take at most 124 bytes together. */
export interface FileMarks {
  /** 'folder', 'template' or the kind of report. */
  itaKind: string;
  /** The year assessed. */
  itaYear: string;
  /** Of a report: stands for all that is in it but the moment it was made. */
  itaData?: string;
  /** Of a report: '1', '2' … */
  itaEdition?: string;
}

export interface WorkbookFile {
  id: string;
  name: string;
  url: string;
  isFolder: boolean;
  /** Of the folder it lies in; '' where this script may not see that. */
  folderId: string;
  /** In the bin, by itself or with its folder. */
  trashed: boolean;
  /** RFC 3339; changes with every edit of the contents. */
  modified: string;
  marks: Partial<FileMarks> & { itaWorkbook?: string };
}

/**
 * Those in the bin too, for their number is taken. One call, unless they are more than a thousand.
 * @throws {Problem} 'no-drive' where the script was installed without the Drive service of its manifest
 */
export function filesOf(workbookId: string): WorkbookFile[] {
  const q = `appProperties has { key='itaWorkbook' and value='${quoted(workbookId)}' }`;
  const fields = `nextPageToken,files(${FILE_FIELDS})`;
  const files: WorkbookFile[] = [];
  let pageToken: string | undefined;
  do {
    const page = driveFiles().list({ q, fields, pageSize: PAGE_SIZE, ...(pageToken && { pageToken }) });
    files.push(...(page.files ?? []).map(fileOf));
    pageToken = page.nextPageToken;
  } while (pageToken);
  return files;
}

export function createFolder(workbookId: string, name: string, marks: FileMarks): WorkbookFile {
  const resource = { name, mimeType: FOLDER, appProperties: { itaWorkbook: workbookId, ...marks } };
  return fileOf(driveFiles().create(resource, NO_CONTENTS, { fields: FILE_FIELDS }));
}

export interface NewDocument {
  name: string;
  folderId: string;
  docx: Uint8Array;
  marks: FileMarks;
}

/** A .docx as a Google Doc: there with its contents, its marks and in its folder, or not at all. */
export function createDocument(workbookId: string, { name, folderId, docx, marks }: NewDocument): WorkbookFile {
  const resource = {
    name,
    mimeType: GOOGLE_DOC,
    parents: [folderId],
    appProperties: { itaWorkbook: workbookId, ...marks },
  };
  const blob = Utilities.newBlob(signedBytes(docx), DOCX, `${name}.docx`);
  return fileOf(driveFiles().create(resource, blob, { fields: FILE_FIELDS }));
}

/** Any file that this script may see, of another workbook too; null for one that it may not, or that is no more. */
export function fileWith(id: string): WorkbookFile | null {
  try {
    return fileOf(driveFiles().get(id, { fields: FILE_FIELDS }) as GoogleAppsScript.Drive_v3.Drive.V3.Schema.File);
  } catch (error) {
    if (/not found|ไม่พบ/i.test(String((error as Partial<Error>).message))) return null;
    throw error;
  }
}

/** The bytes of a Google Doc as .docx, from −128 to 127. */
export function docxOf(id: string): number[] {
  const files = driveFiles() as unknown as Exporting;
  return files.export(id, DOCX, { alt: 'media' }).getBytes();
}

/** The types know no options, without which the service refuses, and no blob, which it gives. */
interface Exporting {
  export(id: string, mimeType: string, options: { alt: 'media' }): GoogleAppsScript.Base.Blob;
}

/** What the service takes for a file without contents; the types want a blob. */
const NO_CONTENTS = null as unknown as GoogleAppsScript.Base.Blob;

function driveFiles() {
  if (typeof Drive === 'undefined' || Drive.Files === undefined) {
    throw new Problem(
      'no-drive',
      'ส่วนเสริมนี้ติดตั้งโดยไม่ได้เปิดบริการ Drive จึงสร้างเอกสารไม่ได้',
      'ในตัวแก้ไขสคริปต์ เลือก บริการ (Services) › Drive API › v3 แล้วสั่งใหม่อีกครั้ง',
    );
  }
  return Drive.Files;
}

function fileOf(file: GoogleAppsScript.Drive_v3.Drive.V3.Schema.File): WorkbookFile {
  const { id = '', name = '', mimeType, trashed, modifiedTime = '', webViewLink, parents, appProperties } = file;
  return {
    id,
    name,
    url: webViewLink ?? `https://docs.google.com/document/d/${id}/edit`,
    isFolder: mimeType === FOLDER,
    folderId: parents?.[0] ?? '',
    trashed: trashed === true,
    modified: modifiedTime,
    marks: (appProperties ?? {}) as WorkbookFile['marks'],
  };
}

/** https://developers.google.com/drive/api/guides/search-files: quotes and backslashes are escaped. */
function quoted(text: string): string {
  return text.replace(/[\\']/g, '\\$&');
}

/** Apps Script's bytes are Java's: −128 to 127. */
function signedBytes(bytes: Uint8Array): number[] {
  return Array.from(bytes, (byte) => (byte > 127 ? byte - 256 : byte));
}
