/** What an export leaves in Drive and in the journal: never half a report, never the same one twice. */

import PizZip from 'pizzip';
import { DriveFiles, type StoredFile } from '../../local/host/drive-files';
import type { Host, HostOptions } from '../../local/host/host';
import type { Viewer } from '../../local/host/services/ui';
import {
  deleteColumn,
  done,
  emptyFile,
  expectPlainThai,
  exported,
  hand,
  REASON,
  refused,
  shownAt,
  type,
  wordsOf,
  workedWorkbook,
} from '../workbook/office';
import { documents, FOLDER, folders, lines, NAME, names } from './exports';

const marksOf = (file: { appProperties?: unknown }) => file.appProperties as Record<string, string>;

function change(host: Host, text: string): void {
  type(host, 'limits', 'IIT', 'limit', text);
}

/** A workbook in which the self-check finds an error. */
function faulty(options: HostOptions = {}): Host {
  const host = workedWorkbook(options);
  type(host, 'settings', 'district', 'value', '');
  return host;
}

/** As a search of Drive may be a moment after: it gives nothing yet. */
function whileNotFound<T>(host: Host, act: () => T): T {
  const all = jest.spyOn(host.drive, 'all').mockReturnValue([]);
  try {
    return act();
  } finally {
    all.mockRestore();
  }
}

/** The same workbook in front of somebody else, whose Drive is another. */
function colleague(host: Host): Host {
  return emptyFile({ state: host.state, drive: new DriveFiles(host.clock, 'colleague'), clock: host.clock });
}

describe('the folder', () => {
  it("is made by the first export, named by the year assessed, and holds all the workbook's reports", () => {
    const host = workedWorkbook();
    exported(host);
    exported(host, 'exportFollowUp');
    change(host, 'มีผู้ตอบน้อย');
    exported(host);
    const [folder, ...others] = folders(host);
    expect(others).toEqual([]);
    expect(folder!.name).toBe('ITA 2567');
    expect(documents(host)).toHaveLength(3);
    for (const { parents } of documents(host)) expect(parents).toEqual([folder!.id]);
  });

  it('is the same however people call it and wherever they move it', () => {
    const host = workedWorkbook();
    exported(host);
    const elsewhere = host.drive.add({ name: 'งาน ITA', mimeType: FOLDER, bytes: null, madeByScript: false });
    host.drive.change(folders(host)[0]!.id, { name: 'รายงานของเรา', parents: [elsewhere.id] });
    change(host, 'มีผู้ตอบน้อย');
    exported(host);
    expect(documents(host)[1]!.parents).toEqual(documents(host)[0]!.parents);
  });

  it.each([
    ['in the bin', (host: Host) => void host.drive.change(folders(host)[0]!.id, { trashed: true })],
    ['deleted for good', (host: Host) => host.drive.delete(folders(host)[0]!.id)],
  ])('that is %s is made anew, with the report in it', (_what, loseIt) => {
    const host = workedWorkbook();
    exported(host);
    loseIt(host);
    exported(host);
    const live = folders(host).filter((folder) => !host.drive.isTrashed(folder));
    expect(live).toHaveLength(1);
    const report = documents(host).filter((file) => !host.drive.isTrashed(file));
    expect(report).toHaveLength(1);
    expect(report[0]).toMatchObject({ name: `${NAME} 1`, parents: [live[0]!.id] });
  });

  it('is where the newest document lies, though a search of Drive does not give it yet', () => {
    const host = workedWorkbook();
    exported(host);
    change(host, 'มีผู้ตอบน้อย');
    whileNotFound(host, () => exported(host));
    expect(folders(host)).toHaveLength(1);
    expect(documents(host).map(({ parents }) => parents)).toEqual([[folders(host)[0]!.id], [folders(host)[0]!.id]]);
  });

  it("of another workbook, or a person's own of the same name, is left alone", () => {
    const drive = new DriveFiles(workedWorkbook().clock);
    drive.add({ name: 'ITA 2567', mimeType: FOLDER, bytes: null, madeByScript: false });
    const appProperties = { itaWorkbook: 'another', itaKind: 'folder', itaYear: '2567' };
    drive.add({ name: 'ITA 2567', mimeType: FOLDER, bytes: null, madeByScript: true, appProperties });
    const host = workedWorkbook({ drive });
    exported(host);
    expect(folders(host)).toHaveLength(3);
    expect(documents(host)[0]!.parents).toEqual([folders(host)[2]!.id]);
  });
});

describe('editions', () => {
  it('count up for each changed document of a kind; the document tells its own, and the mark of its data', () => {
    const host = workedWorkbook();
    exported(host);
    change(host, 'มีผู้ตอบน้อย');
    exported(host);
    exported(host, 'exportFollowUp');
    change(host, 'มีผู้ตอบน้อยกว่าปีก่อน');
    exported(host);
    expect(names(host)).toEqual([
      `${NAME} 1`,
      `${NAME} 2`,
      'รายงานผลการดำเนินการตามมาตรการ ปี 2568 องค์การบริหารส่วนตำบลขามป้อม ฉบับที่ 1',
      `${NAME} 3`,
    ]);
    for (const { bytes, appProperties } of documents(host)) {
      const { itaEdition, itaData } = marksOf({ appProperties });
      const text = new PizZip(bytes!)
        .file('word/document.xml')!
        .asText()
        .replace(/<[^>]+>/g, '');
      expect(toArabic(text)).toContain(`ฉบับที่ ${itaEdition} `);
      expect(text).toContain(itaData);
    }
  });

  it('stay where nothing changed, whatever the time and whoever is at the keyboard', () => {
    const host = workedWorkbook();
    const first = exported(host);
    host.clock.advance(40 * 24 * 3_600_000);
    host.call('sidebarSetPerson', 'สมหญิง');
    const again = exported(host);
    expect(again.message).toBe(`ข้อมูลไม่เปลี่ยนจากฉบับที่ 1 จึงเปิดเอกสารเดิม "${NAME} 1"`);
    expect(again.link).toEqual(first.link);
    expect(names(host)).toEqual([`${NAME} 1`]);
    expect(lines(host)).toHaveLength(1);
  });

  it.each([
    ['the digits', (host: Host) => type(host, 'settings', 'digits', 'value', 'เลขอารบิก')],
    ['the font', (host: Host) => type(host, 'settings', 'font', 'value', 'TH Sarabun New')],
    ['the size', (host: Host) => type(host, 'settings', 'size', 'value', '14')],
    ['a signer', (host: Host) => type(host, 'settings', 'head', 'value', 'นายสมชาย ใจดี\nนายกองค์การบริหารส่วนตำบล')],
    [
      'the chart, which is gone',
      (host: Host) => hand(host, 'summary').removeChart(hand(host, 'summary').getCharts()[0]!),
    ],
  ])('count up where %s changed', (_what, act) => {
    const host = workedWorkbook();
    exported(host);
    act(host);
    exported(host);
    expect(names(host)).toEqual([`${NAME} 1`, `${NAME} 2`]);
  });

  it('go on from the latest where something is changed back: the newest document is the one that counts', () => {
    const host = workedWorkbook();
    const before = shownAt(host, 'limits', 'IIT', 'limit');
    exported(host);
    change(host, 'มีผู้ตอบน้อย');
    exported(host);
    change(host, String(before));
    exported(host);
    expect(names(host)).toEqual([`${NAME} 1`, `${NAME} 2`, `${NAME} 3`]);
  });

  it('that lie in the bin are made again under their number, and never given', () => {
    const host = workedWorkbook();
    exported(host);
    host.drive.change(documents(host)[0]!.id, { trashed: true });
    const again = exported(host);
    expect(again.message).toContain('ส่งออกรายงานแล้ว');
    expect(names(host)).toEqual([`${NAME} 1`, `${NAME} 1`]);
    expect(again.link!.url).toBe(documents(host)[1]!.webViewLink);
    change(host, 'มีผู้ตอบน้อย');
    exported(host);
    expect(names(host).at(-1)).toBe(`${NAME} 2`);
  });

  it('are found at their address where a search of Drive does not give them, as it may a moment after', () => {
    const host = workedWorkbook();
    const first = exported(host);
    const again = whileNotFound(host, () => exported(host));
    expect(again.link).toEqual(first.link);
    expect(names(host)).toEqual([`${NAME} 1`]);
    expect(lines(host)).toHaveLength(1);
  });

  it('of the workbook that this one was copied from are left to that one', () => {
    const host = workedWorkbook();
    const first = exported(host);
    const [{ id, appProperties }] = documents(host) as [StoredFile];
    const marks = appProperties as Record<string, string>;
    host.drive.change(id, { appProperties: { ...marks, itaWorkbook: 'the original' } });
    expect(exported(host).link).not.toEqual(first.link);
    expect(names(host)).toEqual([`${NAME} 1`, `${NAME} 1`]);
  });

  it('of older data that came back are not given for the latest, which lies in the bin', () => {
    const host = workedWorkbook();
    const before = String(shownAt(host, 'limits', 'IIT', 'limit'));
    exported(host);
    change(host, 'มีผู้ตอบน้อย');
    exported(host);
    change(host, before);
    exported(host);
    host.drive.change(documents(host)[2]!.id, { trashed: true });
    expect(exported(host).link!.url).toBe(documents(host)[3]!.webViewLink);
    expect(names(host).at(-1)).toBe(`${NAME} 3`);
  });

  it('are counted by the journal where the documents are gone for good', () => {
    const host = workedWorkbook();
    exported(host);
    change(host, 'มีผู้ตอบน้อย');
    exported(host);
    for (const { id } of host.drive.all()) host.drive.delete(id);
    change(host, 'มีผู้ตอบน้อยกว่าปีก่อน');
    exported(host);
    expect(names(host)).toEqual([`${NAME} 3`]);
  });

  it('are counted by the documents where the journal was lost and made anew', () => {
    const host = workedWorkbook();
    exported(host);
    host.spreadsheet.SpreadsheetApp.getActiveSpreadsheet().deleteSheet(hand(host, 'log'));
    done(host, 'repair');
    expect(exported(host).message).toContain('ข้อมูลไม่เปลี่ยนจากฉบับที่ 1');
    change(host, 'มีผู้ตอบน้อย');
    exported(host);
    expect(names(host)).toEqual([`${NAME} 1`, `${NAME} 2`]);
  });
});

describe('colleagues', () => {
  it('get the same edition of the same data, each in their own Drive, and neither gets it twice', () => {
    const mine = workedWorkbook();
    exported(mine);
    const theirs = colleague(mine);
    exported(theirs);
    expect(names(theirs)).toEqual([`${NAME} 1`]);
    expect(lines(mine)).toHaveLength(2);
    exported(mine);
    exported(theirs);
    expect([names(mine), names(theirs)]).toEqual([[`${NAME} 1`], [`${NAME} 1`]]);
    expect(lines(mine)).toHaveLength(2);
  });

  it('go on counting where the other stopped', () => {
    const mine = workedWorkbook();
    exported(mine);
    change(mine, 'มีผู้ตอบน้อย');
    const theirs = colleague(mine);
    exported(theirs);
    expect(names(theirs)).toEqual([`${NAME} 2`]);
    exported(mine);
    expect(names(mine)).toEqual([`${NAME} 1`, `${NAME} 2`]);
  });
});

describe('the menu’s export', () => {
  it('tells what the document is evidence of, where it lies, and what is written for ITAS', () => {
    const host = workedWorkbook();
    const outcome = exported(host);
    expect(outcome.message).toContain('โฟลเดอร์ ITA 2567');
    expect(outcome.message).toContain(`${NAME} 1`);
    expect(wordsOf(outcome)).toMatch(/หลักฐานของ O27 ".+" ในการประเมินปี 2568/);
    expect(wordsOf(outcome)).toContain('คำอธิบายสำหรับ ITAS');
    expect(outcome.link!.url).toBe(documents(host)[0]!.webViewLink);
    expect(wordsOf(exported(host, 'exportFollowUp'))).toMatch(/หลักฐานของ O26 ".+" ในการประเมินปี 2569/);
  });

  it.each([
    ['turns down the export', [{ button: 'NO' as const }]],
    ['gives no reason', [{ button: 'YES' as const }, { button: 'OK' as const, text: '  ' }]],
    ['turns back at the reason', [{ button: 'YES' as const }, { button: 'CANCEL' as const, text: 'เพราะ' }]],
  ])('is not made where the officer %s', (_what, answers) => {
    const host = faulty();
    host.answers.push(...answers);
    const failure = refused(host, 'exportReport');
    expect(failure.code).toBe('declined');
    expectPlainThai(failure.message + failure.remedy);
    expect(host.drive.all()).toEqual([]);
    expect(lines(host)).toEqual([]);
  });

  it('is not made where the errors changed while the officer was asked', () => {
    const officer: Viewer = {
      toast: () => undefined,
      sidebar: () => undefined,
      answer: ({ kind }) => {
        if (kind === 'alert') return { button: 'YES' };
        type(host, 'settings', 'province', 'value', '');
        return { button: 'OK', text: REASON };
      },
    };
    const host: Host = faulty({ viewer: officer });
    expect(refused(host, 'exportReport').code).toBe('stale');
    expect(host.drive.all()).toEqual([]);
  });

  it.each([
    ['the journal', (host: Host) => hand(host, 'log').getParent().deleteSheet(hand(host, 'log'))],
    ['its column for what happened', (host: Host) => deleteColumn(host, 'log', 'outcome')],
  ])('is not made where %s is gone, which would keep the reason', (_what, remove) => {
    const host = faulty();
    remove(host);
    host.answers.push({ button: 'YES' }, { button: 'OK', text: REASON });
    const failure = refused(host, 'exportReport');
    expect(failure.code).toBe('incomplete-tab');
    expect(failure.remedy).toContain('ซ่อมแซมแผ่นงาน');
    expect(documents(host)).toEqual([]);
  });

  it('cuts a reason that is too long, and keeps what looks like a formula a text', () => {
    const host = faulty();
    host.answers.push({ button: 'YES' }, { button: 'OK', text: `=HYPERLINK("http://x.example")${'ย'.repeat(400)}` });
    done(host, 'exportReport');
    const line = lines(host)[0]!;
    expect(line).toContain('เพราะ =HYPERLINK("http://x.example")ยย');
    expect(/ย+/.exec(line.slice(line.indexOf('example")')))![0].length).toBeLessThan(300);
    expect(line.startsWith(`${NAME} 1 · `)).toBe(true);
  });

  it('without errors asks nothing and notes no reason', () => {
    const host = workedWorkbook();
    done(host, 'exportReport');
    expect([...host.ui.alerts, ...host.ui.prompts]).toEqual([]);
    expect(lines(host)[0]).not.toContain('ทั้งที่');
  });
});

function toArabic(text: string): string {
  return text.replace(/[๐-๙]/g, (digit) => String('๐๑๒๓๔๕๖๗๘๙'.indexOf(digit)));
}
