/** A document edited by LibreOffice Writer itself, as a person would, by a macro in its own Basic. */

import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { fontEnvironment, sofficePath } from '../setup/tools';

/**
 * The .docx as Writer saves it after the `Sub Edit(doc, pictureUrl)` of `basic`, which gets the open document and the
 * address of `picture`.
 * @throws Error where the macro didn't come to its end
 */
export function editedInWriter(docx: Uint8Array, basic: string, picture: Uint8Array): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'ita-writer-'));
  const path = (name: string) => join(folder, name);
  const url = (name: string) => pathToFileURL(path(name)).href;
  try {
    writeFileSync(path('before.docx'), docx);
    writeFileSync(path('picture.png'), picture);
    // A profile is filled when it is first used, and what lay there as a macro is written over then.
    office(url('profile'), ['--convert-to', 'txt:Text', '--outdir', folder, path('before.docx')]);
    install(path('profile/user/basic/Standard'), macro(basic, url, path));
    office(url('profile'), ['macro:///Standard.Edit.Main']);
    if (existsSync(path('fault.txt'))) throw new Error(`Basic, line ${readFileSync(path('fault.txt'), 'utf8')}`);
    return new Uint8Array(readFileSync(path('after.docx')));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function office(profileUrl: string, args: string[]): void {
  execFileSync(sofficePath(), [`-env:UserInstallation=${profileUrl}`, '--headless', ...args], {
    env: { ...process.env, ...fontEnvironment() },
    stdio: 'pipe',
    timeout: 120_000,
  });
}

function macro(basic: string, url: (name: string) => string, path: (name: string) => string): string {
  // A fault would open a message box, which nobody could close.
  return `${basic}
Sub Main
  On Error Goto Failed
  Dim doc
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  Dim filter(0) As New com.sun.star.beans.PropertyValue
  hidden(0).Name = "Hidden" : hidden(0).Value = True
  filter(0).Name = "FilterName" : filter(0).Value = "MS Word 2007 XML"
  doc = StarDesktop.loadComponentFromURL("${url('before.docx')}", "_blank", 0, hidden())
  Edit doc, "${url('picture.png')}"
  doc.storeToURL("${url('after.docx')}", filter())
  doc.close(True)
  Exit Sub
Failed:
  Open "${path('fault.txt')}" For Output As #1
  Print #1, Erl & ": " & Error
  Close #1
  StarDesktop.terminate()
End Sub
`;
}

/** The library 'Standard' with one module, 'Edit'. */
function install(library: string, source: string): void {
  mkdirSync(library, { recursive: true });
  const escaped = source.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
  writeFileSync(
    join(library, 'Edit.xba'),
    `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Edit" script:language="StarBasic">${escaped}</script:module>
`,
  );
  writeFileSync(
    join(library, 'script.xlb'),
    `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE library:library PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "library.dtd">
<library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard" library:readonly="false" library:passwordprotected="false"><library:element library:name="Edit"/></library:library>
`,
  );
}
