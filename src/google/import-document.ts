/** A .docx into the user's Drive as a Google Doc: one call, and only the file that we make ourselves is touched. */

import { Problem } from '../ita/problem';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const GOOGLE_DOC = 'application/vnd.google-apps.document';

export interface ImportedDocument {
  id: string;
  url: string;
}

/** @throws {Problem} 'no-drive' where the script was installed without the Drive service of its manifest */
export function importDocument(name: string, docx: Uint8Array): ImportedDocument {
  if (typeof Drive === 'undefined' || Drive.Files === undefined) {
    throw new Problem(
      'no-drive',
      'ส่วนเสริมนี้ติดตั้งโดยไม่ได้เปิดบริการ Drive จึงสร้างเอกสารไม่ได้',
      'ในตัวแก้ไขสคริปต์ เลือก บริการ (Services) › Drive API › v3 แล้วสั่งส่งออกอีกครั้ง',
    );
  }
  const blob = Utilities.newBlob(signedBytes(docx), DOCX, `${name}.docx`);
  const file = Drive.Files.create({ name, mimeType: GOOGLE_DOC }, blob, { fields: 'id,webViewLink' });
  return { id: file.id ?? '', url: file.webViewLink ?? `https://docs.google.com/document/d/${file.id}/edit` };
}

/** Apps Script's bytes are Java's: −128 to 127. */
function signedBytes(bytes: Uint8Array): number[] {
  return Array.from(bytes, (byte) => (byte > 127 ? byte - 256 : byte));
}
