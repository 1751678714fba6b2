/** The Drive service under drive.file, and the import of a .docx as a Google Doc. */
import PizZip from 'pizzip';
import { signedBytes } from '../../../../local/host/services/blob';
import { inScript, scriptHost } from '../script-host';

const DOC = 'application/vnd.google-apps.document';
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const FOLDER = 'application/vnd.google-apps.folder';
const W =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

const CELL =
  '<w:tc><w:tcPr><w:tcW w:w="4000" w:type="dxa"/></w:tcPr><w:p><w:r><w:rPr><w:rFonts w:ascii="Sarabun" w:hAnsi="Sarabun" w:cs="Sarabun"/></w:rPr><w:t>ข้อ</w:t></w:r></w:p></w:tc>';
const TABLE = `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="4000"/></w:tblGrid><w:tr>${CELL}</w:tr></w:tbl>`;
const SECTION = '<w:sectPr><w:headerReference w:type="default" r:id="rId1"/></w:sectPr>';

/** A small .docx; parts can be changed or left out. */
function docx(body = TABLE + SECTION, parts: Record<string, string | null> = {}): Uint8Array {
  const zip = new PizZip();
  const all: Record<string, string | null> = {
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/></Types>',
    '_rels/.rels':
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="https://example.org/document" Target="word/document.xml"/></Relationships>',
    'word/_rels/document.xml.rels':
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="https://example.org/header" Target="header1.xml"/><Relationship Id="rId2" Type="https://example.org/link" Target="https://example.org" TargetMode="External"/></Relationships>',
    'word/document.xml': `<w:document ${W}><w:body>${body}</w:body></w:document>`,
    'word/header1.xml': `<w:hdr ${W}><w:p/></w:hdr>`,
    ...parts,
  };
  for (const [name, text] of Object.entries(all)) if (text !== null) zip.file(name, text);
  return zip.generate({ type: 'uint8array' });
}

function importing(bytes: Uint8Array) {
  const host = scriptHost();
  const blob = `Utilities.newBlob(${JSON.stringify(signedBytes(bytes))}, '${DOCX}', 'report.docx')`;
  const result = () =>
    inScript(
      host,
      `Drive.Files.create({ name: 'รายงาน', mimeType: '${DOC}' }, ${blob}, { fields: 'id,webViewLink' })`,
    ) as Record<string, string>;
  return { host, result };
}

describe('files', () => {
  it('give only the fields asked for, and the usual four without', () => {
    const host = scriptHost();
    expect(inScript(host, "Drive.Files.create({ name: 'ก' }, Utilities.newBlob('x'))")).toEqual({
      kind: 'drive#file',
      id: 'local-file-1',
      name: 'ก',
      mimeType: 'text/plain',
    });
    expect(inScript(host, "Drive.Files.get('local-file-1', { fields: 'size, name' })")).toEqual({
      name: 'ก',
      size: '1',
    });
    expect(() => inScript(host, "Drive.Files.get('local-file-1', { fields: 'title' })")).toThrow(
      'Invalid field selection title',
    );
  });

  it('that the script did not make are not there', () => {
    const host = scriptHost();
    const { id } = host.drive.add({ name: 'ของคนอื่น', mimeType: FOLDER, bytes: null, madeByScript: false });
    const error = expect.objectContaining({
      name: 'GoogleJsonResponseException',
      message: `API call to drive.files.create failed with error: File not found: ${id}.`,
    });
    expect(() => inScript(host, `Drive.Files.create({ name: 'a', parents: ['${id}'] })`)).toThrow(error);
    expect(() => inScript(host, `Drive.Files.get('${id}')`)).toThrow(`File not found: ${id}.`);
    expect(inScript(host, 'Drive.Files.list().files')).toEqual([]);
  });

  it('go into folders that the script made', () => {
    const host = scriptHost();
    const names = inScript(
      host,
      `const folder = Drive.Files.create({ name: 'ITA 2567', mimeType: '${FOLDER}' });
       Drive.Files.create({ name: "ร่าง 'ก'", parents: [folder.id] }, Utilities.newBlob('x'));
       Drive.Files.create({ name: 'นอก' }, Utilities.newBlob('y'));
       return [
         Drive.Files.list({ q: "'" + folder.id + "' in parents and trashed = false", fields: 'files(name)' }),
         Drive.Files.list({ q: "name = 'ร่าง \\\\'ก\\\\''", fields: 'files(id)' }).files.length,
         Drive.Files.list({ q: "mimeType != '${FOLDER}'", orderBy: 'name desc', fields: 'files(name)' }).files.map((f) => f.name),
       ];`,
    );
    expect(names).toEqual([{ files: [{ name: "ร่าง 'ก'" }] }, 1, ["ร่าง 'ก'", 'นอก']]);
    expect(host.drive.all()).toHaveLength(3);
    expect(inScript(host, `Drive.Files.list({ q: "'root' in parents" }).files.length`)).toBe(2);
  });

  it('are changed, copied, binned and removed', () => {
    const host = scriptHost();
    expect(
      inScript(
        host,
        `const { id } = Drive.Files.create({ name: 'ก' }, Utilities.newBlob('1', 'text/plain'));
         const { id: copy } = Drive.Files.copy({ name: 'ข' }, id);
         Drive.Files.update({ name: 'ค' }, id, Utilities.newBlob('2', 'text/plain'));
         const read = (file) => Drive.Files.get(file, { alt: 'media' }).getDataAsString();
         const texts = [read(id), read(copy), Drive.Files.get(id).name];
         Drive.Files.update({ trashed: true }, id);
         const left = Drive.Files.list({ q: 'trashed = false' }).files.map((file) => file.name);
         Drive.Files.remove(copy);
         return [texts, left];`,
      ),
    ).toEqual([['2', '1', 'ค'], ['ข']]);
    expect(host.drive.all().map(({ name }) => name)).toEqual(['ค']);
  });

  it('know only what the host knows', () => {
    expect(() => inScript(scriptHost(), 'Drive.Files.list({ q: "fullText contains \'x\'" })')).toThrow(
      'local host: Drive.Files.list with the query',
    );
    expect(() => inScript(scriptHost(), "Drive.Files.create({ title: 'x' })")).toThrow(
      'local host: a Drive file with "title"',
    );
    expect(() => inScript(scriptHost(), "Drive.Files.get('x', { supportsAllDrives: true })")).toThrow(
      'local host: Drive.Files.get with the option',
    );
  });
});

describe('a list', () => {
  const MADE = `
    for (const [name, key, value] of [['หนึ่ง', 'of', "ก'ข"], ['สอง', 'of', 'ก\\\\ข'], ['สาม', 'other', "ก'ข"]]) {
      Drive.Files.create({ name, appProperties: { [key]: value } }, Utilities.newBlob('x'));
    }
    const found = (q) => Drive.Files.list({ q, fields: 'files(name)' }).files.map(({ name }) => name);`;
  const found = (query: string) => inScript(scriptHost(), `${MADE} return found(${JSON.stringify(query)});`);

  it('finds by a property of the script and its value, with quotes and backslashes escaped', () => {
    expect(found("appProperties has { key='of' and value='ก\\'ข' }")).toEqual(['หนึ่ง']);
    expect(found("appProperties has { key='of' and value='ก\\\\ข' } and trashed=false")).toEqual(['สอง']);
    expect(found("trashed = true and appProperties has { key='of' and value='ก\\'ข' }")).toEqual([]);
    expect(found("properties has { key='of' and value='ก\\'ข' }")).toEqual([]);
  });

  it('takes what stands in a quoted text for a text, whatever it looks like', () => {
    expect(found("name = ' and trashed = true'")).toEqual([]);
    expect(found("name != '} and {' and trashed = false")).toEqual(['หนึ่ง', 'สอง', 'สาม']);
  });

  it.each([
    "appProperties has { key='of' }",
    "appProperties has { key='of' and value='ก'ข' }",
    "appProperties has { key='of' and value='ก",
    "appProperties = 'of'",
    "name = 'ก' trashed = false",
    "name = 'ก' and",
    'trashed = yes',
    "'root' in owners",
  ])('refuses %s', (query) => {
    expect(() => found(query)).toThrow('API call to drive.files.list failed with error: Invalid Value');
  });

  it('gives the properties where they are asked for, and files in the bin unless they are left out', () => {
    const listed = inScript(
      scriptHost(),
      `const folder = Drive.Files.create({ name: 'ITA 2567', mimeType: '${FOLDER}' });
       Drive.Files.create({ name: 'ใน', parents: [folder.id], appProperties: { a: '1' } }, Utilities.newBlob('x'));
       Drive.Files.update({ trashed: true }, folder.id);
       const list = (q) => Drive.Files.list({ q, fields: 'files(name,trashed,appProperties)' }).files;
       return [list("mimeType != '${FOLDER}'"), list('trashed = false')];`,
    );
    expect(listed).toEqual([[{ name: 'ใน', trashed: true, appProperties: { a: '1' } }], []]);
  });

  it('comes in pages, each with the token of the next, which is good for that query alone', () => {
    const host = scriptHost();
    const pages = inScript(
      host,
      `for (let n = 0; n < 5; n++) Drive.Files.create({ name: String(n) }, Utilities.newBlob('x'));
       const names = [];
       let pageToken;
       do {
         const page = Drive.Files.list({ q: 'trashed = false', pageSize: 2, pageToken, fields: 'nextPageToken,files(name)' });
         names.push(page.files.map(({ name }) => name));
         pageToken = page.nextPageToken;
       } while (pageToken);
       return names;`,
    );
    expect(pages).toEqual([['0', '1'], ['2', '3'], ['4']]);
    expect(() =>
      inScript(
        host,
        `const { nextPageToken } = Drive.Files.list({ pageSize: 2 });
         return Drive.Files.list({ q: 'trashed = false', pageToken: nextPageToken });`,
      ),
    ).toThrow('Invalid Value');
    expect(() => inScript(host, 'Drive.Files.list({ pageSize: 1001 })')).toThrow('within the range: [1, 1000]');
    expect(() => inScript(host, "Drive.Files.list({ fields: 'items(id)' })")).toThrow('Invalid field selection items');
  });
});

describe('properties of a file', () => {
  const create = (properties: Record<string, unknown>) => () =>
    inScript(
      scriptHost(),
      `Drive.Files.create({ name: 'ก', appProperties: ${JSON.stringify(properties)} }, null, { fields: 'appProperties' })`,
    );

  it('take 124 bytes of key and value together, a Thai letter three', () => {
    expect(create({ key: `${'ก'.repeat(40)}x` })()).toEqual({ appProperties: { key: `${'ก'.repeat(40)}x` } });
    expect(create({ key: `${'ก'.repeat(40)}xy` })).toThrow('is larger than 124 bytes');
    expect(create({ key: 1 })).toThrow('is not a valid string');
    expect(create(Object.fromEntries(Array.from({ length: 31 }, (_, at) => [`k${at}`, ''])))).toThrow('maximum number');
  });

  it('are changed one by one, and cleared by null', () => {
    const changed = inScript(
      scriptHost(),
      `const { id } = Drive.Files.create({ name: 'ก', appProperties: { a: '1', b: '2' } });
       return Drive.Files.update({ appProperties: { a: null, c: '3' } }, id, null, { fields: 'appProperties' });`,
    );
    expect(changed).toEqual({ appProperties: { b: '2', c: '3' } });
  });
});

it('a folder that is removed for good takes along what lies in it', () => {
  const host = scriptHost();
  inScript(
    host,
    `const folder = Drive.Files.create({ name: 'ITA', mimeType: '${FOLDER}' });
     const inner = Drive.Files.create({ name: 'ใน', mimeType: '${FOLDER}', parents: [folder.id] });
     Drive.Files.create({ name: 'ก', parents: [inner.id] }, Utilities.newBlob('x'));
     Drive.Files.create({ name: 'นอก' }, Utilities.newBlob('x'));
     Drive.Files.remove(folder.id);
     return null;`,
  );
  expect(host.drive.all().map(({ name }) => name)).toEqual(['นอก']);
});

describe('a .docx imported as a Google Doc', () => {
  it('is kept, and comes back by export with alt=media only', () => {
    const bytes = docx();
    const { host, result } = importing(bytes);
    const made = result();
    expect(made).toEqual({
      id: 'local-file-1',
      webViewLink: 'https://docs.google.com/document/d/local-file-1/edit?usp=drivesdk',
    });
    expect(host.drive.get(made.id!)!.bytes).toEqual(bytes);
    expect(inScript(host, `Drive.Files.export('${made.id}', '${DOCX}', { alt: 'media' }).getBytes()`)).toEqual(
      signedBytes(bytes),
    );
    expect(() => inScript(host, `Drive.Files.export('${made.id}', '${DOCX}')`)).toThrow(
      'API call to drive.files.export failed with error: Export requires alt=media to download the exported content.',
    );
    expect(() => inScript(host, `Drive.Files.get('${made.id}', { alt: 'media' })`)).toThrow(
      'Only files with binary content can be downloaded',
    );
  });

  it('keeps the placeholders of a template, which are in Thai', () => {
    const template = docx(TABLE.replace('ข้อ', '{#มาตรการ}{ชื่อมาตรการ}{/มาตรการ}'));
    const { host, result } = importing(template);
    expect(host.drive.get(result().id!)!.bytes).toEqual(template);
  });

  it.each([
    [
      'percentage widths',
      docx(TABLE.replace('w:type="dxa"', 'w:type="pct"')),
      'word/document.xml has a table cell whose width is not in dxa: "ข้อ"',
    ],
    ['a cell without width', docx(TABLE.replace(/<w:tcPr>.*?<\/w:tcPr>/, '')), 'has a table cell without a width'],
    ['a table without a grid', docx(TABLE.replace(/<w:tblGrid>.*?<\/w:tblGrid>/, '')), 'has a table without a grid'],
    ['a font for Latin only', docx(TABLE.replace(' w:cs="Sarabun"', '')), 'names a font but not for cs'],
    ['a header of the first page', docx(SECTION.replace('default', 'first')), 'a headerReference of type "first"'],
    [
      'two headers',
      docx(SECTION.replace('</w:sectPr>', '<w:headerReference w:type="default" r:id="rId1"/></w:sectPr>')),
      'has 2 default headerReferences',
    ],
    ['broken XML', docx('<w:p>'), 'word/document.xml is not well-formed'],
    [
      'a missing part',
      docx(undefined, { 'word/header1.xml': null }),
      'points at word/header1.xml, which is not in the file',
    ],
    ['no document', docx(undefined, { 'word/document.xml': null }), 'word/document.xml is missing'],
    ['no zip at all', new Uint8Array([1, 2, 3]), 'no readable zip'],
  ])('is refused with %s', (_, bytes, message) => {
    expect(importing(bytes).result).toThrow(message);
  });
});
