/** Opens a .docx as people see it: LibreOffice makes a PDF of it, poppler the text and the pictures of its pages. */

import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fontEnvironment, sofficePath } from '../setup/tools';

export interface RenderedDocument {
  pdf: Uint8Array;
  /** The text of each page, laid out as on paper. */
  pages: string[];
}

/**
 * Renders a .docx. LibreOffice gets a profile of its own, so that renderings don't wait for one another.
 * @throws Error when LibreOffice gives no PDF
 */
export function renderDocx(docx: Uint8Array): RenderedDocument {
  return inTemporaryFolder((folder) => {
    writeFileSync(join(folder, 'report.docx'), docx);
    execFileSync(
      sofficePath(),
      [
        `-env:UserInstallation=file://${join(folder, 'profile')}`,
        '--headless',
        '--convert-to',
        'pdf',
        '--outdir',
        folder,
        join(folder, 'report.docx'),
      ],
      { env: { ...process.env, ...fontEnvironment() }, stdio: 'pipe', timeout: 120_000 },
    );
    const pdf = join(folder, 'report.pdf');
    const text = execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' });
    return { pdf: new Uint8Array(readFileSync(pdf)), pages: text.split('\f').slice(0, -1) };
  });
}

/** The pages of a PDF as PNG, for people to look at. */
export function pagePictures(pdf: Uint8Array, dotsPerInch = 60): Uint8Array[] {
  return inTemporaryFolder((folder) => {
    writeFileSync(join(folder, 'report.pdf'), pdf);
    execFileSync('pdftoppm', ['-r', String(dotsPerInch), '-png', join(folder, 'report.pdf'), join(folder, 'page')]);
    const pictures = readdirSync(folder).filter((name) => name.endsWith('.png'));
    return pictures.sort().map((name) => new Uint8Array(readFileSync(join(folder, name))));
  });
}

function inTemporaryFolder<Value>(work: (folder: string) => Value): Value {
  const folder = mkdtempSync(join(tmpdir(), 'ita-render-'));
  try {
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
