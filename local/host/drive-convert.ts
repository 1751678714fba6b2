/** Conversions Drive makes when a file becomes a Google Doc or leaves it. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkDocxForImport } from './docx-import';
import { HostFault } from './errors';
import { MimeType } from './services/enums';

/** The bytes kept for a new file of this type; a .docx that becomes a Google Doc is checked first. */
export function importAs(mimeType: string, bytes: Uint8Array, sourceType: string | null): Uint8Array {
  if (!mimeType.startsWith('application/vnd.google-apps.')) return bytes;
  if (mimeType !== MimeType.GOOGLE_DOCS || sourceType !== MimeType.MICROSOFT_WORD) {
    throw new HostFault(`importing ${sourceType} as ${mimeType} is not implemented`);
  }
  checkDocxForImport(bytes);
  return bytes;
}

/** A Google Doc as .docx (the one it came from) or as PDF (by LibreOffice, which lays out differently from Google). */
export function convertTo(mimeType: string, docx: Uint8Array, sourceType: string): Uint8Array {
  if (sourceType !== MimeType.GOOGLE_DOCS) throw new HostFault(`exporting ${sourceType} is not implemented`);
  if (mimeType === MimeType.MICROSOFT_WORD) return docx;
  if (mimeType === MimeType.PDF) return pdfOf(docx);
  throw new HostFault(`exporting a Google Doc as ${mimeType} is not implemented`);
}

function pdfOf(docx: Uint8Array): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'ita-host-'));
  try {
    const source = join(folder, 'document.docx');
    writeFileSync(source, docx);
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    execFileSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, source], {
      stdio: 'ignore',
    });
    return readFileSync(join(folder, 'document.pdf'));
  } catch (error) {
    throw new HostFault(`no PDF without LibreOffice (soffice): ${error}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
