/** The agency's own template: made once, found again, used by the export, and what is said where it can't be. */

import PizZip from 'pizzip';
import type { Host } from '../../local/host/host';
import type { Answer, Report } from '../../sidebar/contract';
import {
  ask,
  columnValues,
  deleteColumn,
  done,
  expectPlainThai,
  exported,
  hand,
  REASON,
  refused,
  rowOf,
  sampleWorkbook,
  sheetOf,
  shownAt,
  type,
  wordsOf,
  workedWorkbook,
} from '../workbook/office';
import { harmed, peopleCells } from '../workbook/people';
import { interruptedEverywhere } from '../workbook/submission';

const BODY = 'word/document.xml';

const templates = (host: Host) => host.drive.all().filter(({ name }) => name === 'แม่แบบรายงาน ITA');
const reports = (host: Host) => host.drive.all().filter(({ name }) => name.startsWith('มาตรการส่งเสริม'));
const address = (host: Host) => String(shownAt(host, 'settings', 'template', 'value'));
const textOf = (bytes: Uint8Array) =>
  new PizZip(bytes)
    .file(BODY)!
    .asText()
    .replace(/<[^>]+>/g, '');
const notes = (host: Host) =>
  columnValues(host, 'log', 'action').filter((action) => action === 'สร้างแม่แบบรายงานของหน่วยงาน').length;

function withTemplate(host = workedWorkbook()): Host {
  done(host, 'makeTemplate');
  return host;
}

/** As people edit the Doc: its contents are others, and Drive tells a later time. */
function edit(host: Host, change: (xml: string) => string): void {
  const { id, bytes } = templates(host)[0]!;
  const zip = new PizZip(bytes!);
  const before = zip.file(BODY)!.asText();
  const after = change(before);
  if (after === before) throw new Error('nothing changed');
  zip.file(BODY, after);
  host.clock.advance(60_000);
  host.drive.change(id, { bytes: zip.generate({ type: 'uint8array' }) });
}

function paragraph(text: string): (xml: string) => string {
  const run = `<w:r><w:rPr><w:rFonts w:ascii="Niramit" w:hAnsi="Niramit" w:cs="Niramit"/></w:rPr><w:t>${text}</w:t></w:r>`;
  return (xml) => xml.replace(/<w:body>/, `<w:body><w:p>${run}</w:p>`);
}

function failing(host: Host) {
  host.answers.push({ button: 'YES' }, { button: 'OK', text: REASON });
  const failure = refused(host, 'exportReport');
  host.answers.length = 0;
  expectPlainThai(failure.message);
  expectPlainThai(failure.remedy);
  return failure;
}

describe('the template', () => {
  it('is a Google Doc in the folder, with every placeholder still in it, and its address in the settings', () => {
    const host = workedWorkbook();
    const before = peopleCells(host);
    const outcome = done(host, 'makeTemplate');
    const [template, ...others] = templates(host);
    expect(others).toEqual([]);
    const [folder] = host.drive.all();
    expect(folder!.name).toBe('ITA 2567');
    expect(template).toMatchObject({ mimeType: 'application/vnd.google-apps.document', parents: [folder!.id] });
    expect(textOf(template!.bytes!)).toContain('{#มาตรการ}');
    expect(address(host)).toBe(template!.webViewLink);
    expect(outcome.link!.url).toBe(template!.webViewLink);
    expect(harmed(before, peopleCells(host))).toEqual([]);
    expect(notes(host)).toBe(1);
  });

  it('asked for again is the same one; what the tab lacks is added', () => {
    const host = withTemplate();
    host.drive.change(templates(host)[0]!.id, { name: 'แบบของ อบต.' });
    const again = done(host, 'makeTemplate');
    expect(again.message).toContain('"แบบของ อบต." อยู่แล้ว');
    expect(host.drive.all()).toHaveLength(2);
    expect(notes(host)).toBe(1);
  });

  it('is made anew where the one in use lies in the bin, and takes its place', () => {
    const host = withTemplate();
    host.drive.change(templates(host)[0]!.id, { trashed: true });
    done(host, 'makeTemplate');
    expect(templates(host)).toHaveLength(2);
    expect(address(host)).toBe(templates(host)[1]!.webViewLink);
  });

  it('never takes the place of an address that somebody else put there, and says so', () => {
    const host = workedWorkbook();
    const theirs = 'https://docs.google.com/document/d/somebody-elses/edit';
    type(host, 'settings', 'template', 'value', theirs);
    const outcome = done(host, 'makeTemplate');
    expect(address(host)).toBe(theirs);
    expect(wordsOf(outcome)).toContain('มีที่อยู่อื่นอยู่แล้ว จึงไม่ได้เปลี่ยน');
    expect(outcome.link!.url).toBe(templates(host)[0]!.webViewLink);
  });

  it('is told of before anything is made where the settings have no row for it', () => {
    const host = workedWorkbook();
    hand(host, 'settings').deleteRow(rowOf(host, 'settings', 'template'));
    const failure = refused(host, 'makeTemplate');
    expect(failure.code).toBe('no-template-row');
    expect(host.drive.all()).toEqual([]);
    done(host, 'repair');
    done(host, 'makeTemplate');
    expect(address(host)).toBe(templates(host)[0]!.webViewLink);
  });

  it('that is stopped anywhere is one template with one address and one line when it is asked for again', () => {
    interruptedEverywhere(workedWorkbook, 'makeTemplate', (host, nth, when) => {
      const folders = host.drive.all().length - templates(host).length;
      expect([nth, folders <= 1, templates(host).length <= 1]).toEqual([nth, true, true]);
      if (when === 'again')
        expect([nth, address(host), notes(host)]).toEqual([nth, templates(host)[0]!.webViewLink, 1]);
    });
  });

  it('wants leave to use Drive like the export', () => {
    const granted = ['spreadsheets.currentonly', 'script.container.ui'];
    const grantedScopes = granted.map((scope) => `https://www.googleapis.com/auth/${scope}`);
    const host = workedWorkbook({ grantedScopes });
    host.open();
    expect(() => host.menu('menuMakeTemplate')).toThrow('Authorization is required');
  });
});

describe('the tab of placeholders', () => {
  const rows = (host: Host) => {
    const [tags, places, meanings, examples] = ['tag', 'place', 'meaning', 'example'].map((key) =>
      columnValues(host, 'placeholders', key).map(String),
    ) as [string[], string[], string[], string[]];
    return tags.flatMap((tag, at) =>
      tag === '' ? [] : [{ tag, place: places[at]!, meaning: meanings[at]!, example: examples[at]! }],
    );
  };

  it("tells every placeholder of the template, where it may stand, what it shows, and an example of this file's", () => {
    const host = withTemplate();
    const sheet = sheetOf(host, 'placeholders');
    expect(sheet.name).toBe('ตัวแทนข้อมูลแม่แบบ');
    const listed = rows(host);
    expect(new Set(listed.map(({ tag }) => tag)).size).toBe(listed.length);
    const used = [...textOf(templates(host)[0]!.bytes!).matchAll(/\{([#/]?)([ก-๏]+)\}/g)];
    expect(used.length).toBeGreaterThan(20);
    for (const [, sign, name] of used) {
      const written = sign === '' ? `{${name}}` : `{#${name}}…{/${name}}`;
      expect(listed.map(({ tag }) => tag)).toContain(written);
    }
    for (const { place, meaning } of listed) {
      expectPlainThai(place);
      expectPlainThai(meaning);
    }
    expect(listed.find(({ tag }) => tag === '{หน่วยงาน}')!.example).toBe('องค์การบริหารส่วนตำบลขามป้อม');
    expect(listed.at(-1)).toMatchObject({ tag: '{๑}', example: '๑' });
    expect(listed.find(({ tag }) => tag === '{คะแนนรวม}')!.example).toMatch(/^(97\.80|๙๗\.๘๐)$/);
  });

  it('shows the values as they are when it is made again, and keeps what people added beside them', () => {
    const host = withTemplate();
    type(host, 'settings', 'agency', 'value', 'เทศบาลตำบลตัวอย่าง');
    const { name } = sheetOf(host, 'placeholders');
    host.edit(name, 'H3', 'ใช้ในหน้าปก');
    done(host, 'makeTemplate');
    expect(rows(host).find(({ tag }) => tag === '{หน่วยงาน}')!.example).toBe('เทศบาลตำบลตัวอย่าง');
    expect(sheetOf(host, 'placeholders').cells[3]![8]!.value).toBe('ใช้ในหน้าปก');
  });

  it('leaves a tab of that name that a person made alone', () => {
    const host = workedWorkbook();
    host.spreadsheet.SpreadsheetApp.getActiveSpreadsheet().insertSheet('ตัวแทนข้อมูลแม่แบบ');
    host.edit('ตัวแทนข้อมูลแม่แบบ', 'A1', 'ของเรา');
    done(host, 'makeTemplate');
    expect(host.state.sheets.find(({ name }) => name === 'ตัวแทนข้อมูลแม่แบบ')!.cells[1]![1]!.value).toBe('ของเรา');
    expect(rows(host).length).toBeGreaterThan(20);
  });
});

describe('an export with the own template', () => {
  it('is filled into what people made of it, at the cost of one more call of Drive', () => {
    const host = withTemplate();
    edit(host, paragraph('ตราสัญลักษณ์ของ {หน่วยงาน}'));
    host.calls.reset();
    exported(host);
    const calls = host.calls.byMethod();
    expect([calls['Drive Files.list'], calls['Drive Files.export'], calls['Drive Files.create']]).toEqual([1, 1, 1]);
    expect(calls['Drive Files.get']).toBeUndefined();
    const text = textOf(reports(host)[0]!.bytes!);
    expect(text.startsWith('ตราสัญลักษณ์ของ องค์การบริหารส่วนตำบลขามป้อม')).toBe(true);
    expect(text).not.toMatch(/[{}]/);
  });

  it('keeps the fonts of the template, whatever the settings say of the built-in one', () => {
    const host = withTemplate();
    type(host, 'settings', 'font', 'value', 'TH SarabunPSK');
    edit(host, paragraph('หัวเรื่อง'));
    exported(host);
    const xml = new PizZip(reports(host)[0]!.bytes!).file(BODY)!.asText();
    expect(xml).toContain('Niramit');
    expect(xml).not.toContain('TH SarabunPSK');
  });

  it('is a new edition where the template was edited, and the same document where it was not', () => {
    const host = withTemplate();
    exported(host);
    host.clock.advance(60_000);
    exported(host);
    expect(reports(host)).toHaveLength(1);
    edit(host, paragraph('ฉบับปรับปรุง'));
    exported(host);
    expect(reports(host).map(({ name }) => name.slice(-1))).toEqual(['1', '2']);
  });

  it('does not touch the follow-up report, whose placeholders are others', () => {
    const host = withTemplate();
    host.calls.reset();
    exported(host, 'exportFollowUp');
    expect(host.calls.byMethod()['Drive Files.export']).toBeUndefined();
  });

  it('that Drive doesn’t list yet is asked for by its address', () => {
    const host = withTemplate();
    const { appProperties, id } = templates(host)[0]!;
    host.drive.change(id, { appProperties: {} });
    host.calls.reset();
    exported(host);
    expect(host.calls.byMethod()['Drive Files.get']).toBe(1);
    host.drive.change(id, { appProperties });
    expect(reports(host)).toHaveLength(1);
  });

  it('is told of in the sidebar by its address', () => {
    const host = withTemplate();
    const view = (kind: string) => (host.call('sidebarReport', kind) as Extract<Answer<Report>, { ok: true }>).value;
    expect(view('measures').template).toBe(address(host));
    expect(view('follow-up').template).toBe('');
    type(host, 'settings', 'template', 'value', '');
    expect(view('measures').template).toBe('');
  });
});

describe('an own template that can’t be used', () => {
  it.each([
    ['in the bin', (host: Host) => void host.drive.change(templates(host)[0]!.id, { trashed: true }), 'ถังขยะ'],
    ['deleted', (host: Host) => host.drive.delete(templates(host)[0]!.id), 'อาจถูกลบ'],
    [
      "another person's",
      (host: Host) => void host.drive.change(templates(host)[0]!.id, { madeByScript: false }),
      'ให้ผู้ที่สร้างแม่แบบเป็นผู้ส่งออก',
    ],
  ])('because it is %s: nothing is made, and blanking the row is a way out', (_what, loseIt, words) => {
    const host = withTemplate();
    loseIt(host);
    const failure = failing(host);
    expect(failure.code).toBe('template-gone');
    expect(failure.message + failure.remedy).toContain(words);
    expect(failure.remedy).toContain('แม่แบบรายงานของหน่วยงาน');
    expect(reports(host)).toEqual([]);
    type(host, 'settings', 'template', 'value', '');
    exported(host);
    expect(reports(host)).toHaveLength(1);
  });

  it.each([
    'อยู่ในแฟ้มกลาง',
    'https://drive.google.com/file/d/abc/view',
    'https://docs.google.com/spreadsheets/d/abc/edit',
  ])('because "%s" is no address of a Google Doc', (value) => {
    const host = workedWorkbook();
    type(host, 'settings', 'template', 'value', value);
    expect(failing(host).code).toBe('template-address');
    expect(host.drive.all()).toEqual([]);
  });

  it.each([
    ['an unknown placeholder', '{หน่วยงานน}', 'template-unknown-tag', 'หน่วยงานน'],
    ['a brace that is missing', '{หน่วยงาน', 'template-broken-tag', 'หน่วยงาน'],
    ['a placeholder outside of its list', '{ชื่อมาตรการ}', 'template-misplaced-tag', 'ชื่อมาตรการ'],
  ])('because of %s, which is named; neither folder nor document is made', (_what, text, code, named) => {
    const host = withTemplate();
    edit(host, paragraph(`ตัวอย่าง ${text}`));
    const files = host.drive.all().length;
    const failure = failing(host);
    expect(failure.code).toBe(code);
    expect(failure.message).toContain(named);
    expect(failure.remedy).toContain('แม่แบบ');
    expect(host.drive.all()).toHaveLength(files);
  });
});

it('without data yet, the template is made all the same', () => {
  const host = sampleWorkbook();
  deleteColumn(host, 'measures', 'steps');
  expect(ask(host, 'makeTemplate').ok).toBe(true);
  expect(templates(host)).toHaveLength(1);
});
