/** What is read from an answer: letters in whichever code, kind, title, what can be seen, name and wholeness of files. */

import fc from 'fast-check';
import { textOf } from '../../src/links/charset';
import { LONGEST_NAME, shortName } from '../../src/links/short-name';
import { address, bytes, facts, page, site, tis620 } from './answers';

const utf8Bytes = (text: string) => Buffer.from(text, 'utf8').toString('latin1');
const THAI = 'แผนพัฒนาท้องถิ่น พ.ศ. ๒๕๖๖–๒๕๗๐ ขององค์การบริหารส่วนตำบลขามป้อม';

describe('letters', () => {
  const thai = 'แผนปฏิบัติการป้องกันการทุจริต เก็บไว้ที่สำนักปลัด ฯลฯ ๙๙';

  it.each([
    ['declared in the page as windows-874', 'text/html', '<meta charset="windows-874">'],
    [
      'declared in the page as TIS-620',
      'text/html',
      '<meta http-equiv="Content-Type" content="text/html; charset=tis-620">',
    ],
    ['declared in the header as TIS-620', 'text/html; charset=TIS-620', ''],
    ['not declared', 'text/html', ''],
    ['declared as UTF-8, wrongly', 'text/html; charset=utf-8', '<meta charset="utf-8">'],
    ['declared as ISO 8859-1, wrongly', 'text/html; charset=iso-8859-1', ''],
  ])('single-byte Thai is read where it is %s', (_, type, meta) => {
    const response = bytes(`<html><head>${meta}<title>${tis620(thai)}</title></head><body>${tis620(thai)}</body>`, {
      type,
    });
    expect(facts(response)).toMatchObject({ title: thai, text: thai });
  });

  it.each([
    ['declared', '<meta charset="utf-8">'],
    ['not declared', ''],
    ['declared as windows-874, wrongly', '<meta charset="windows-874">'],
  ])('UTF-8 is read where it is %s', (_, meta) => {
    expect(facts(page(`<html><head>${meta}<title>${THAI}</title></head>`)).title).toBe(THAI);
  });

  it('survive a byte-order mark, a broken byte and a cut in the middle of a letter', () => {
    expect(textOf(bytes(`\xef\xbb\xbf${utf8Bytes(THAI)}`))).toBe(THAI);
    expect(textOf(bytes(`${utf8Bytes(THAI)}\xff`))).toContain(THAI);
    expect(textOf(bytes(utf8Bytes(THAI).slice(0, -1)))).toContain(THAI.slice(0, -1));
  });

  it('are read from UTF-16 with its mark', () => {
    const little = Buffer.from(`\ufeff${THAI}`, 'utf16le');
    expect(textOf(bytes(little.toString('latin1')))).toBe(THAI);
    expect(textOf(bytes(Buffer.from(little).swap16().toString('latin1')))).toBe(THAI);
  });

  it('stay western where they are', () => {
    expect(textOf(bytes('Caf\xe9 cr\xe8me, na\xefve', { type: 'text/html' }))).toBe('Café crème, naïve');
  });

  it('are the same in both codes, whatever Thai text it is', () => {
    const letter = fc.integer({ min: 0x0e01, max: 0x0e5b }).filter((code) => code < 0x0e3b || code > 0x0e3e);
    const text = fc.array(letter, { minLength: 20, maxLength: 200 }).map((codes) => String.fromCharCode(...codes));
    fc.assert(
      fc.property(text, (words) => {
        expect(textOf(page(words))).toBe(words);
        expect(textOf(bytes(tis620(words)))).toBe(words);
      }),
    );
  });
});

describe('a page', () => {
  it('is told by what can be seen of it', () => {
    const seen = facts(
      page(
        site(
          'แผนการใช้จ่ายงบประมาณ',
          `<h1>แผนการใช้จ่าย<br>งบประมาณ &amp; ผล</h1><h4>ไม่นับ</h4><p>เผยแพร่   เมื่อ<b>วาน</b>นี้</p><!-- ไม่เห็น -->
          <style>.x{}</style><noscript>เปิด JavaScript</noscript><template>แม่แบบ</template>
          <div style="display: none">ซ่อน <p>ข้างใน</p></div><p hidden>ซ่อนด้วย</p><p style="visibility:hidden">และนี่</p>
          <iframe src="/viewer?file=/plan.pdf"></iframe><a href="/files/plan-2567.pdf">ดาวน์โหลด</a>`,
        ),
      ),
    );
    expect(seen.kind).toBe('html');
    expect(seen.title).toBe('แผนการใช้จ่ายงบประมาณ');
    expect(seen.headings).toEqual(['แผนการใช้จ่ายงบประมาณ & ผล']);
    expect(seen.text.split('\n')).toEqual(expect.arrayContaining(['เผยแพร่ เมื่อวานนี้', 'ไม่นับ', 'ดาวน์โหลด']));
    expect(seen.text).not.toMatch(/ซ่อน|ไม่เห็น|JavaScript|แม่แบบ|ข้างใน|และนี่|var menu/);
    expect(seen).toMatchObject({ scripts: 2, media: 2, frames: 1, passwordField: false, refresh: null, fileName: '' });
    expect(seen.sources).toEqual(['/images/logo.png', '/viewer?file=/plan.pdf', '/files/plan-2567.pdf']);
  });

  it('is seen though its body is hidden until a script has run, or its head isn’t closed', () => {
    expect(facts(page('<html><body style="display:none"><p>เนื้อหา</p>')).text).toBe('เนื้อหา');
    expect(facts(page('<html><head><title>ก</title><body><p>เนื้อหา</p>'))).toMatchObject({ title: 'ก', text: 'เนื้อหา' });
  });

  it.each([
    ['<title> ก\n ข </title>', 'ก ข'],
    ['<meta property="og:title" content="แผน 2567">', 'แผน 2567'],
    ['<title>อบต.ขามป้อม</title><meta property="og:title" content="แผน 2567">', 'แผน 2567 | อบต.ขามป้อม'],
    ['<title>แผน 2567 - อบต.ขามป้อม</title><meta property="og:title" content="แผน 2567">', 'แผน 2567 - อบต.ขามป้อม'],
    ['<title>แผน</title><meta property="og:title" content="แผน 2567">', 'แผน 2567'],
    ['<title>แผน &#3585; &amp; &lt;ผล&gt;</title>', 'แผน ก & <ผล>'],
    ['<title></title>', ''],
    ['<body><svg><title>ไอคอน</title></svg></body>', ''],
  ])('%s has a title', (head, title) => {
    expect(facts(page(`<html>${head}`)).title).toBe(title);
  });

  it.each([
    ['0;url=/home.php', { seconds: 0, url: '/home.php' }],
    ["5; URL='https://khampom.go.th/แผน'", { seconds: 5, url: 'https://khampom.go.th/แผน' }],
    ['0, /x', { seconds: 0, url: '/x' }],
    ['300', null],
  ])('leads on by a refresh of %s', (content, refresh) => {
    expect(facts(page(`<html><head><meta http-equiv="Refresh" content="${content}">`)).refresh).toEqual(refresh);
  });

  it('does not lead on by what only browsers without scripts follow', () => {
    const html = '<html><head><noscript><meta http-equiv="refresh" content="0;url=/nojs"></noscript></head>';
    expect(facts(page(html)).refresh).toBeNull();
  });

  it('has a password field where one is to be seen', () => {
    expect(facts(page('<form><input type="password"></form>')).passwordField).toBe(true);
    expect(facts(page('<form style="display:none"><input type="password"></form>')).passwordField).toBe(false);
  });

  it('is cut after some 20,000 letters', () => {
    expect(facts(page(`<p>${'ก '.repeat(200_000)}</p>`)).text.length).toBeLessThanOrEqual(20_000);
  });

  it('is read to its end where it is little but comments or headings that never close', () => {
    expect(facts(page(`${'<!-- x -->'.repeat(30_000)}<p>เนื้อหา</p>`)).text).toBe('เนื้อหา');
    expect(facts(page(`<h1>${'ไม่พบ '.repeat(30_000)}`)).headings).toHaveLength(1);
  });

  it('is read whatever it is made of', () => {
    const piece = fc.constantFrom(
      '<',
      '>',
      '</',
      '<title>',
      '<h1>',
      '</h1>',
      '<script>',
      '</script>',
      '<!--',
      '<svg',
      '/>',
      'ก',
      '&',
      '"',
      '<p style="display:none">',
      '\0',
      '%PDF',
    );
    fc.assert(fc.property(fc.array(piece), (pieces) => void facts(page(pieces.join('')))));
  });
});

describe('a kind', () => {
  const html = '<!DOCTYPE html><html><body>x</body></html>';
  const cases: [string, string, string, string, string, boolean][] = [
    // what, bytes, content type, path, kind, damaged
    ['a PDF', '%PDF-1.7 x %%EOF', 'application/pdf', '/a.pdf', 'pdf', false],
    ['a PDF after some rubbish', `${'x'.repeat(500)}%PDF-1.4 %%EOF`, 'application/pdf', '/a.pdf', 'pdf', false],
    ['a PDF called HTML', '%PDF-1.7 x %%EOF', 'text/html', '/a', 'pdf', false],
    ['a PDF called bytes', '%PDF-1.7 x %%EOF', 'application/octet-stream', '/get?id=1', 'pdf', false],
    ['a PDF that is none', 'Lorem', 'application/pdf', '/a.pdf', 'pdf', true],
    ['a PDF that is none, by its name', 'Lorem', 'application/octet-stream', '/a.pdf', 'pdf', true],
    ['a PDF that was cut off', '%PDF-1.7 x', 'application/pdf', '/a.pdf', 'pdf', true],
    ['a PDF that starts too late', `${'x'.repeat(1100)}%PDF`, 'application/pdf', '/a.pdf', 'pdf', true],
    ['a page called PDF', html, 'application/pdf', '/a.pdf', 'html', false],
    ['a page', html, 'text/html; charset=utf-8', '/a', 'html', false],
    ['a page after a comment', `<!-- x -->\n${html}`, '', '/a', 'html', false],
    ['a page without a type', 'สวัสดี', '', '/a', 'html', false],
    [
      'a Word file',
      'PK\x03\x04xx',
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      '/a',
      'office',
      false,
    ],
    ['a Word file by its name', 'PK\x03\x04xx', 'application/octet-stream', '/a.docx', 'office', false],
    ['an old Excel file', '\xd0\xcf\x11\xe0\xa1', 'application/vnd.ms-excel', '/a.xls', 'office', false],
    ['a table called Excel', '<html><table></table>', 'application/vnd.ms-excel', '/a.xls', 'office', false],
    ['a Word file that is none', 'Lorem', 'application/msword', '/a.doc', 'office', true],
    ['a zip', 'PK\x03\x04xx', 'application/zip', '/a.zip', 'archive', false],
    ['a zip that is none', 'Lorem', 'application/zip', '/a.zip', 'archive', true],
    ['a picture', '\xff\xd8\xff\xe0', 'image/jpeg', '/a.jpg', 'image', false],
    ['a drawing', '<svg xmlns="x"></svg>', 'image/svg+xml', '/a.svg', 'image', false],
    ['a text', 'x', 'text/plain', '/a.txt', 'text', false],
    ['data', '{}', 'application/json', '/a', 'text', false],
    ['anything else', '\x01\x02', 'application/octet-stream', '/a', 'other', false],
    ['nothing, called PDF', '', 'application/pdf', '/a.pdf', 'pdf', false],
  ];

  it.each(cases)('%s is recognised', (_, body, type, path, kind, damaged) => {
    expect(facts(bytes(body, { type }), `https://khampom.go.th${path}`)).toMatchObject({
      kind,
      damaged,
      size: body.length,
    });
  });
});

describe('the name of a file', () => {
  const name = (disposition: string | null, url = 'https://khampom.go.th/download/12') =>
    facts(
      bytes('%PDF-1.4', {
        type: 'application/pdf',
        headers: disposition === null ? {} : { 'content-disposition': [disposition] },
      }),
      url,
    ).fileName;

  it.each([
    ['attachment; filename="plan.pdf"', 'plan.pdf'],
    ['inline; filename=plan.pdf; size=3', 'plan.pdf'],
    [`attachment; filename="x.pdf"; filename*=UTF-8''${encodeURIComponent('แผน 2567.pdf')}`, 'แผน 2567.pdf'],
    [`attachment; filename*=utf-8'th'${encodeURIComponent('แผน.pdf')}`, 'แผน.pdf'],
    [`attachment; filename*=tis-620''%E1%BC%B9.pdf`, 'แผน.pdf'],
    [`attachment; filename="${utf8Bytes('แผนพัฒนา.pdf')}"`, 'แผนพัฒนา.pdf'],
    [`attachment; filename="${tis620('แผนพัฒนา.pdf')}"`, 'แผนพัฒนา.pdf'],
    ['attachment; filename="แผนพัฒนา.pdf"', 'แผนพัฒนา.pdf'],
    [`attachment; filename=${encodeURIComponent('แผน.pdf')}`, 'แผน.pdf'],
    ['attachment; filename="C:\\\\ita\\\\plan.pdf"', 'plan.pdf'],
    ['attachment', '12'],
  ])('is read from %j', (disposition, expected) => {
    expect(name(disposition)).toBe(expected);
  });

  it('is the last part of the path where the server gives none', () => {
    expect(name(null, 'https://khampom.go.th/files/แผน ปี 2567.pdf')).toBe('แผน ปี 2567.pdf');
    expect(name(null, 'https://khampom.go.th/files/%E1%BC%B9.pdf')).toBe('แผน.pdf');
    expect(facts(page('<html>x</html>'), 'https://khampom.go.th/files/list.html').fileName).toBe('');
  });
});

describe('the title of a PDF', () => {
  const utf16 = (text: string) => `\xfe\xff${Buffer.from(text, 'utf16le').swap16().toString('latin1')}`;
  const hex = (text: string) => Buffer.from(text, 'latin1').toString('hex');
  const literal = (text: string) => `(${text.replace(/[\\()]/g, '\\$&')})`;
  const pdf = (title: string, rest = '') =>
    `%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\n4 0 obj\n<< /Title (Bookmark 2560) /Parent 3 0 R >>\nendobj\n14 0 obj\n<< /Author (x) /Title ${title} /Producer (y) >>\nendobj\n${rest}trailer << /Root 1 0 R /Info 14 0 R >>\n%%EOF`;
  const xmp = (title: string) =>
    `<x:xmpmeta><rdf:RDF><dc:title>\n<rdf:Alt><rdf:li xml:lang="x-default">${utf8Bytes(title)}</rdf:li></rdf:Alt></dc:title></rdf:RDF></x:xmpmeta>\n`;
  const titleOf = (body: string) =>
    facts(bytes(body, { type: 'application/pdf' }), 'https://khampom.go.th/a.pdf').title;

  it.each([
    ['literal', '(Plan 2567)', 'Plan 2567'],
    ['literal with brackets and escapes', '(Plan \\(draft\\) (2) \\101\\\\)', 'Plan (draft) (2) A\\'],
    ['literal over two lines', '(Plan \\\n2567)', 'Plan 2567'],
    ['in hex', '<50 6C 61 6E>', 'Plan'],
    ['in UTF-16', literal(utf16('แผน (ร่าง) 2567')), 'แผน (ร่าง) 2567'],
    ['in UTF-16 and hex', `<${hex(utf16('แผนพัฒนา 2567'))}>`, 'แผนพัฒนา 2567'],
    [
      'in UTF-16 and octal',
      `(${[...utf16('แผน')].map((byte) => `\\${byte.charCodeAt(0).toString(8).padStart(3, '0')}`).join('')})`,
      'แผน',
    ],
    ['in UTF-8 with its mark', `(\xef\xbb\xbf${utf8Bytes('แผน')})`, 'แผน'],
    ['in bare UTF-8', `(${utf8Bytes('แผนพัฒนา')})`, 'แผนพัฒนา'],
    ['in single-byte Thai', `(${tis620('แผนพัฒนา')})`, 'แผนพัฒนา'],
    ['in PDFDocEncoding', '(Plan \x85 \x8d2567\x8e)', 'Plan – “2567”'],
    ['given by Word', '(Microsoft Word - plan2567.docx)', 'plan2567.docx'],
    ['of no meaning', '(Untitled)', ''],
    ['empty', '()', ''],
    ['not closed', '(Plan', 'Plan /Producer (y) >>'],
  ])('is read where it is %s', (_, string, title) => {
    expect(titleOf(pdf(string))).toBe(title);
  });

  it('is read from the metadata where the document has no other', () => {
    expect(titleOf(pdf('()', xmp('แผนพัฒนา &amp; ผล &#3585;')))).toBe('แผนพัฒนา & ผล ก');
  });

  it('is found in the last version of a document that was saved again', () => {
    const again = '14 0 obj\n<< /Title (Newer) >>\nendobj\n';
    expect(titleOf(pdf('(Older)', again))).toBe('Newer');
  });

  it('is found without a trailer in sight, but never in the bookmarks', () => {
    expect(titleOf('%PDF-1.5\n5 0 obj\n<< /Producer (y) /Title (Plan) >>\nendobj\n')).toBe('Plan');
    expect(titleOf('%PDF-1.5\n4 0 obj\n<< /Title (Bookmark 2560) /Parent 3 0 R >>\nendobj\n')).toBe('');
  });

  it('is left alone where the document is encrypted', () => {
    expect(titleOf(pdf('(\x8a\x9b\xc1)', '').replace('/Root', '/Encrypt 9 0 R /Root'))).toBe('');
  });

  it('never throws', () => {
    const piece = fc.constantFrom(
      '/Title',
      '(',
      ')',
      '\\',
      '<',
      '>',
      'FEFF',
      '/Info 1 0 R',
      '1 0 obj',
      'endobj',
      '\xfe\xff',
      '/Producer (',
      '<dc:title>',
      '</dc:title>',
      '&#9999999;',
      ' ',
    );
    fc.assert(fc.property(fc.array(piece), (pieces) => void titleOf(`%PDF-1.4 ${pieces.join('')}`)));
  });
});

it('the address of the answer travels with its facts', () => {
  const url = 'https://www.khampom.go.th/news/view/12';
  expect(facts(page('x'), url).address).toEqual(address(url));
});

describe('names', () => {
  const long = 'แผนปฏิบัติการ '.repeat(500);

  it('stay short where a <title> is never closed and takes the whole page in', () => {
    const { title } = facts(page(`<html><head><title>แผน ${'ก'.repeat(70_000)}</head><body>เนื้อหา</body>`));
    expect(title).toHaveLength(LONGEST_NAME);
    expect(title).toMatch(/^แผน ก+…$/);
  });

  it('stay short in headings, in og:title, in Content-Disposition, in the address and in a PDF', () => {
    const read = facts(
      page(`<html><meta property="og:title" content="${long}"><body><h1>${long}</h1><h2>${long}</h2></body></html>`),
    );
    const offered = facts(
      bytes('%PDF-1.7 %%EOF', {
        type: 'application/pdf',
        headers: { 'content-disposition': [`inline; filename="${'p'.repeat(9000)}.pdf"`] },
      }),
    );
    const named = facts(
      bytes('%PDF-1.7 %%EOF', { type: 'application/pdf' }),
      `https://khampom.go.th/${'p'.repeat(1900)}`,
    );
    const titled = facts(
      bytes(`%PDF-1.7 1 0 obj << /Title (${'t'.repeat(5000)}) >> endobj trailer << /Info 1 0 R >> %%EOF`, {
        type: 'application/pdf',
      }),
    );
    const names = [read.title, ...read.headings, offered.fileName, named.fileName, titled.title];
    expect(names).toHaveLength(6);
    for (const name of names) {
      expect(name).toMatch(/.…$/);
      expect(name.length).toBeLessThanOrEqual(LONGEST_NAME);
    }
  });

  it('are kept to the letter up to the limit', () => {
    expect(shortName('ก'.repeat(LONGEST_NAME))).toBe('ก'.repeat(LONGEST_NAME));
    expect(shortName('')).toBe('');
  });

  it('are cut between whole characters, with their vowels and tones', () => {
    const start = 'ก'.repeat(LONGEST_NAME - 2);
    expect(shortName(`${start}ที่นี่`)).toBe(`${start}…`);
    expect(shortName(`${start}นำไป`)).toBe(`${start}…`);
    expect(shortName(`${start}😀😀`)).toBe(`${start}…`);
    expect(shortName(`${start}กขค`)).toBe(`${start}ก…`);
  });

  it('never end in half a character, whatever they are', () => {
    const words = fc.array(fc.constantFrom('ก', 'ี่', 'ำ', '😀', ' ', 'a', '\u0301'), { minLength: 250, maxLength: 400 });
    fc.assert(
      fc.property(words, (letters) => {
        const name = letters.join('');
        const short = shortName(name);
        expect(short.length).toBeLessThanOrEqual(LONGEST_NAME);
        expect(short).not.toMatch(/[\ud800-\udbff](?![\udc00-\udfff])/);
        if (short !== name) expect(name.startsWith(short.slice(0, -1))).toBe(true);
      }),
    );
  });
});
