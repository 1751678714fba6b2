/** What a person sees and answers. */
import type { Viewer } from '../../../../local/host/services/ui';
import { inScript, scriptHost } from '../script-host';

describe('an alert', () => {
  it('with OK alone needs no answer; a question does', () => {
    const host = scriptHost({ answers: [] });
    expect(inScript(host, "String(SpreadsheetApp.getUi().alert('เสร็จแล้ว'))")).toBe('OK');
    expect(host.ui.alerts).toEqual([{ title: '', message: 'เสร็จแล้ว', buttons: 'OK', answer: 'OK' }]);
    expect(() =>
      inScript(
        host,
        "try { const ui = SpreadsheetApp.getUi(); return ui.alert('ลบ', 'แน่ใจหรือไม่', ui.ButtonSet.YES_NO) } catch (e) { return 1 }",
      ),
    ).toThrow('local host: no answer was queued for the alert "ลบ: แน่ใจหรือไม่"');
  });

  it('gives the button that was pressed', () => {
    const host = scriptHost({ answers: [{ button: 'NO' }, { button: 'CLOSE' }] });
    const ask =
      "const ui = SpreadsheetApp.getUi(); const b = ui.alert('ลบ', 'แน่ใจ', ui.ButtonSet.YES_NO); return [b === ui.Button.NO, b === ui.Button.CLOSE]";
    expect(inScript(host, ask)).toEqual([true, false]);
    expect(inScript(host, ask)).toEqual([false, true]);
  });

  it('offers only its own buttons', () => {
    const host = scriptHost({ answers: [{ button: 'CANCEL' }] });
    expect(() =>
      inScript(host, "const ui = SpreadsheetApp.getUi(); return ui.alert('a', ui.ButtonSet.YES_NO)"),
    ).toThrow('the answer CANCEL');
  });
});

it('prompts with a text', () => {
  const host = scriptHost({ answers: [{ button: 'OK', text: '2568' }] });
  expect(
    inScript(
      host,
      "const ui = SpreadsheetApp.getUi(); const r = ui.prompt('ปี', 'ปีถัดไป', ui.ButtonSet.OK_CANCEL); return [r.getResponseText(), r.getSelectedButton() === ui.Button.OK]",
    ),
  ).toEqual(['2568', true]);
});

it('shows toasts and dialogs', () => {
  const host = scriptHost();
  inScript(host, "SpreadsheetApp.getActive().toast('กำลังทำงาน', 'ไอทีเอ', 3)");
  inScript(
    host,
    "SpreadsheetApp.getUi().showModalDialog(HtmlService.createHtmlOutput('<p>ก</p>').setWidth(400), 'หัวข้อ')",
  );
  expect(host.ui.toasts).toEqual([{ message: 'กำลังทำงาน', title: 'ไอทีเอ', timeoutSeconds: 3 }]);
  expect(host.ui.dialogs).toEqual([{ title: 'หัวข้อ', html: '<p>ก</p>', width: 400, height: null, modal: true }]);
});

it('knows the pages of the project by their name without extension', () => {
  expect(() => inScript(scriptHost(), "HtmlService.createHtmlOutputFromFile('sidebar.html')")).toThrow(
    'No HTML file named sidebar.html was found.',
  );
  expect(inScript(scriptHost(), "HtmlService.createHtmlOutputFromFile('sidebar').getContent()")).toContain('สวัสดี');
});

it('replaces a menu of the same name', () => {
  const host = scriptHost();
  host.open();
  inScript(host, "SpreadsheetApp.getUi().createMenu('ไอทีเอ').addItem('ใหม่', 'echo').addToUi()");
  expect(host.ui.menus).toEqual([
    { caption: 'ไอทีเอ', addon: false, entries: [{ caption: 'ใหม่', functionName: 'echo' }] },
  ]);
});

describe('somebody who looks on', () => {
  /** Whoever answers OK to everything, and what he was shown, in order. */
  const onlooker = () => {
    const seen: unknown[] = [];
    const viewer: Viewer = {
      answer: (question) => {
        seen.push(question);
        return { button: 'OK', text: '2568' };
      },
      toast: (toast) => seen.push(toast),
      sidebar: (page) => seen.push(page),
    };
    return { viewer, seen };
  };

  it('is asked where no answer is queued, also by an alert that has OK alone', () => {
    const { viewer, seen } = onlooker();
    const host = scriptHost({ viewer, answers: [{ button: 'OK', text: '2567' }] });
    const ask =
      "const ui = SpreadsheetApp.getUi(); return ui.prompt('ปี', 'ปีใด', ui.ButtonSet.OK_CANCEL).getResponseText()";
    expect([inScript(host, ask), inScript(host, ask)]).toEqual(['2567', '2568']);
    inScript(host, "SpreadsheetApp.getUi().alert('เสร็จแล้ว')");
    expect(seen).toEqual([
      { kind: 'prompt', title: 'ปี', message: 'ปีใด', buttons: ['OK', 'CANCEL'] },
      { kind: 'alert', title: '', message: 'เสร็จแล้ว', buttons: ['OK'] },
    ]);
  });

  it('sees toasts and the sidebar at once', () => {
    const { viewer, seen } = onlooker();
    const host = scriptHost({ viewer });
    inScript(host, "SpreadsheetApp.getActive().toast('กำลังทำงาน', 'ไอทีเอ', 3)");
    inScript(host, "SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('<p>ก</p>').setTitle('ผู้ช่วย'))");
    expect(seen).toEqual([
      { message: 'กำลังทำงาน', title: 'ไอทีเอ', timeoutSeconds: 3 },
      { title: 'ผู้ช่วย', html: '<p>ก</p>' },
    ]);
  });
});
