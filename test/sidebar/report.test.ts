/** The view 'รายงาน': two reports, what the self-check found, the export with and without errors, what was made before. */

import type { Locator, Page } from 'playwright-core';
import type { Answer, Report } from '../../sidebar/contract';
import { openSidebar, openView, type Script, type Step, statusOf, textSeen, useBrowser } from './page';
import { OUTCOME } from './sample';
import { CLEAN, exportedOn, FOLLOW_UP, OFFER, REPORT } from './samples/report';

useBrowser();

const good = (value: Report): Step<Answer<Report>> => ({ answer: { ok: true, value } });
const failing = (code: string, message: string, remedy = 'ลองใหม่'): Step<Answer<Report>> => ({
  answer: { ok: false, failure: { code, message, remedy } },
});
const EXPORT = 'ส่งออกรายงาน';
const DESPITE = 'ส่งออกทั้งที่ยังมีข้อผิดพลาด 2 เรื่อง';
/** As the add-in answers after an export on the 21st. */
const exportedAgain = (report: Report): Report => ({
  ...report,
  exports: [exportedOn(21), ...report.exports],
  offer: { ...OFFER, link: exportedOn(21).document },
});
const REASON = 'ผู้บริหารให้ส่งก่อน คะแนนรอประกาศ';

async function open(report: Report, script: Script = {}) {
  const sidebar = await openSidebar({ sidebarReport: [good(report)], ...script });
  await openView(sidebar.page, 'รายงาน');
  await sidebar.page.getByRole('heading', { name: 'เอกสารที่จะส่งออก' }).waitFor();
  return sidebar;
}

const button = (page: Page, name: string): Locator => page.getByRole('button', { name, exact: true });
const sectionOf = (page: Page, heading: string | RegExp): Locator =>
  page.locator('section:visible', { has: page.getByRole('heading', { level: 2, name: heading }) });
/** Presses the button of a report with errors and gives a reason. */
async function exportDespite(page: Page, label: string, reason: string): Promise<void> {
  await button(page, label).click();
  await page.getByRole('textbox', { name: /^เหตุผล/ }).fill(reason);
  await button(page, 'ส่งออกเอกสาร').click();
}
const exportCalls = async (sidebar: { calls(): Promise<{ name: string; args: unknown[] }[]> }) =>
  (await sidebar.calls()).filter(({ name }) => name === 'sidebarExport').map(({ args }) => args[0]);

describe('the document to be', () => {
  it('is named, and its export is the one blue button where there are no errors', async () => {
    const { page } = await open(CLEAN);
    await page.getByText(CLEAN.name).waitFor();
    expect(await page.locator('button.primary:visible').allInnerTexts()).toEqual([EXPORT]);
  });

  it('with errors has a plain button that says how many there are', async () => {
    const { page } = await open(REPORT);
    expect(await button(page, DESPITE).isEnabled()).toBe(true);
    expect(await page.locator('button.primary:visible').count()).toBe(0);
    expect(await button(page, EXPORT).count()).toBe(0);
  });
});

describe('the self-check', () => {
  it('is listed by severity, the worst first, in words as well as by sign, each with its remedy', async () => {
    const { page } = await open(REPORT);
    const section = sectionOf(page, 'ตรวจรายงานก่อนส่งออก');
    expect(await textSeen(section.locator('h2 + p'))).toContain('ตรวจตามเกณฑ์ 3 ข้อ พบข้อผิดพลาด 2 เรื่อง');
    const groups = (await section.locator('h3:visible').allInnerTexts()).map((text) => text.trim());
    expect(groups).toEqual(['ข้อผิดพลาด ต้องแก้ (2)', 'ควรตรวจดู (1)', 'เพื่อทราบ (1)']);
    expect(await section.locator('h3 svg[aria-hidden=true]').count()).toBe(3);
    const items = await section.locator('.item').allInnerTexts();
    expect(items).toHaveLength(REPORT.checks.length);
    for (const [at, { where, message, remedy }] of REPORT.checks.entries()) {
      expect(items[at]).toContain(where);
      expect(items[at]).toContain(message);
      expect(items[at]).toContain(`วิธีแก้: ${remedy}`);
    }
  });

  it('leads to each place by a click or the keyboard; what has no place offers none', async () => {
    const sidebar = await open(REPORT, { sidebarGoTo: [{ answer: { ok: true, value: null } }] });
    const { page } = sidebar;
    const [total, gone] = REPORT.checks;
    await button(page, `ไปที่ ${total!.where}`).click();
    await page.getByText(`เลือกช่องของ ${total!.where} ในแผ่นงานแล้ว`).waitFor();
    await button(page, 'ไปที่ ประเด็นที่ 3').press('Enter');
    await page.getByText('เลือกช่องของ ประเด็นที่ 3 ในแผ่นงานแล้ว').waitFor();
    const went = (await sidebar.calls()).filter(({ name }) => name === 'sidebarGoTo').map(({ args }) => args[0]);
    expect(went).toEqual([total!.cell, REPORT.checks[2]!.cell]);
    expect(await button(page, `ไปที่ ${gone!.where}`).count()).toBe(0);
  });

  it('says of a clean report by how many rules it was checked, and what wasn’t', async () => {
    const { page } = await open({ ...CLEAN, checks: [] });
    const said = await textSeen(sectionOf(page, 'ตรวจรายงานก่อนส่งออก'));
    expect(said).toContain('ตรวจตามเกณฑ์ 3 ข้อ ไม่พบข้อผิดพลาด');
    expect(said).toContain('สิ่งที่ไม่ได้ตรวจ');
    expect(await page.locator('section:visible .item').count()).toBe(0);
  });

  it('is read again after something was done elsewhere', async () => {
    const { page } = await open(REPORT, {
      sidebarReport: [good(REPORT), good(CLEAN)],
      sidebarGoTo: [{ answer: { ok: true, value: null } }],
    });
    await button(page, `ไปที่ ${REPORT.checks[0]!.where}`).click();
    await page.getByText('ในแผ่นงานแล้ว').waitFor();
    await page.evaluate(() => ['blur', 'focus'].forEach((name) => void window.dispatchEvent(new Event(name))));
    await button(page, EXPORT).waitFor();
  });
});

describe('an export without errors', () => {
  it('is one call; the message with its links takes the focus, and the list has it first', async () => {
    const sidebar = await open(CLEAN, { sidebarExport: [good(exportedAgain(CLEAN))] });
    const { page } = sidebar;
    await button(page, EXPORT).click();
    const box = page.locator('.message.done');
    expect(await textSeen(box)).toMatch(/ส่งออกรายงานแล้ว\s+มาตรการส่งเสริม/);
    await page.waitForFunction(() => document.activeElement?.matches('.message.done'));
    // Said once: by the message that has the focus.
    expect(await statusOf(page).textContent()).not.toContain('ส่งออกรายงานแล้ว');
    for (const [name, address] of [
      ['เปิดใน Google เอกสาร', exportedOn(21).document],
      ['เปิดเป็น PDF', exportedOn(21).pdf],
      ['ไฟล์ Word (.docx)', exportedOn(21).docx],
    ] as const) {
      const link = box.getByRole('link', { name });
      expect(await link.getAttribute('href')).toBe(address);
      expect(await link.getAttribute('target')).toBe('_blank');
      expect(await link.getAttribute('rel')).toContain('noopener');
    }
    expect(await exportCalls(sidebar)).toEqual([{ kind: 'measures', mark: '', reason: '' }]);
    const reads = (await sidebar.calls()).filter(({ name }) => name === 'sidebarReport');
    expect(reads).toHaveLength(1);
    await sectionOf(page, 'ที่ส่งออกแล้ว (1)').getByText(exportedOn(21).at).waitFor();
  });

  it('says what it does while it lasts, and can’t be started twice', async () => {
    const sidebar = await open(CLEAN, { sidebarExport: [{ held: { ok: true, value: exportedAgain(CLEAN) } }] });
    const { page } = sidebar;
    await button(page, EXPORT).press('Enter');
    await page.getByText('กำลังสร้างรายงานใน Google เอกสาร').waitFor();
    expect(await button(page, EXPORT).isDisabled()).toBe(true);
    await sidebar.release();
    await page.locator('.message.done').waitFor();
    expect(await button(page, EXPORT).isEnabled()).toBe(true);
  });

  it('that finds errors after all shows them and why, and offers no blind repetition', async () => {
    const sidebar = await open(CLEAN, {
      sidebarReport: [good(CLEAN), good(REPORT)],
      sidebarExport: [failing('has-errors', 'ยังไม่ได้ส่งออก เพราะพบข้อผิดพลาดในรายงาน 2 เรื่อง')],
    });
    const { page } = sidebar;
    await button(page, EXPORT).click();
    expect(await textSeen(page.getByRole('alert'))).toContain('ยังไม่ได้ส่งออก เพราะพบข้อผิดพลาดในรายงาน 2 เรื่อง');
    await button(page, DESPITE).waitFor();
    expect(await textSeen(sectionOf(page, 'ตรวจรายงานก่อนส่งออก'))).toContain(REPORT.checks[0]!.message);
    expect(await page.getByRole('alert').getByRole('button').count()).toBe(0);
  });
});

describe('an export despite errors', () => {
  it('asks for a reason and says where that is kept; cancelled, it sends nothing and gives the focus back', async () => {
    const sidebar = await open(REPORT, { sidebarExport: [good(exportedAgain(REPORT))] });
    const { page } = sidebar;
    await button(page, DESPITE).press('Enter');
    const field = page.getByRole('textbox', { name: 'เหตุผลที่ส่งออกทั้งที่มีข้อผิดพลาด 2 เรื่อง' });
    await page.waitForFunction(() => document.activeElement?.tagName === 'TEXTAREA');
    const described = (await field.getAttribute('aria-describedby'))!.split(' ');
    const said = await Promise.all(described.map((id) => page.locator(`[id="${id}"]`).textContent()));
    expect(said.join('')).toContain('เหตุผลและชื่อของท่านจะบันทึกไว้ในแท็บ "บันทึก"');
    expect(await field.getAttribute('maxlength')).toBe('300');
    expect(await page.locator('button.primary:visible').allInnerTexts()).toEqual(['ส่งออกเอกสาร']);
    await button(page, 'ยกเลิก').press('Enter');
    await field.waitFor({ state: 'detached' });
    expect(await exportCalls(sidebar)).toEqual([]);
    await page.waitForFunction((name) => document.activeElement?.textContent === name, DESPITE);
  });

  it.each(['', '   ', 'กข', '-----', '๑๒๓๔๕'])(
    'takes %j for no reason, says so at the field and sends nothing',
    async (typed) => {
      const sidebar = await open(REPORT, { sidebarExport: [good(exportedAgain(REPORT))] });
      const { page } = sidebar;
      await exportDespite(page, DESPITE, typed);
      await page.getByRole('alert').getByText('โปรดเขียนเหตุผล').waitFor();
      const field = page.getByRole('textbox', { name: /^เหตุผล/ });
      expect(await field.getAttribute('aria-invalid')).toBe('true');
      await page.waitForFunction(() => document.activeElement?.tagName === 'TEXTAREA');
      expect(await exportCalls(sidebar)).toEqual([]);
      await field.fill(REASON);
      await button(page, 'ส่งออกเอกสาร').click();
      await page.locator('.message.done').waitFor();
    },
  );

  it('sends what was seen with the reason, and shows the document with the errors still listed', async () => {
    const sidebar = await open(REPORT, { sidebarExport: [good(exportedAgain(REPORT))] });
    const { page } = sidebar;
    await exportDespite(page, DESPITE, ` ${REASON} `);
    await page.locator('.message.done').getByRole('link', { name: 'เปิดเป็น PDF' }).waitFor();
    expect(await exportCalls(sidebar)).toEqual([{ kind: 'measures', mark: REPORT.mark, reason: REASON }]);
    expect(await button(page, DESPITE).isVisible()).toBe(true);
  });

  it('refused because they changed reads them anew; the next question names what there is now', async () => {
    const now = { ...REPORT, mark: 'another', checks: REPORT.checks.slice(1) };
    const sidebar = await open(REPORT, {
      sidebarReport: [good(REPORT), good(now)],
      sidebarExport: [failing('stale', 'ข้อผิดพลาดในรายงานเปลี่ยนไปจากที่ท่านเห็น'), good(exportedAgain(now))],
    });
    const { page } = sidebar;
    await exportDespite(page, DESPITE, REASON);
    const alert = page.locator('.message.failed');
    await alert.getByText('เปลี่ยนไปจากที่ท่านเห็น').waitFor();
    expect(await alert.getByRole('button').count()).toBe(0);
    await exportDespite(page, 'ส่งออกทั้งที่ยังมีข้อผิดพลาด 1 เรื่อง', REASON);
    await page.locator('.message.done').waitFor();
    expect(await alert.count()).toBe(0);
    expect((await exportCalls(sidebar)).map((request) => (request as { mark: string }).mark)).toEqual([
      REPORT.mark,
      'another',
    ]);
  });
});

describe('an export that fails', () => {
  it('says so with steps, keeps the list of earlier ones, and works when tried again', async () => {
    const before = { ...CLEAN, exports: REPORT.exports };
    const { page } = await open(before, {
      sidebarExport: [failing('drive-full', 'พื้นที่ Google ไดรฟ์ของบัญชีนี้เต็ม', 'ลบไฟล์ที่ไม่ใช้'), good(exportedAgain(before))],
    });
    await button(page, EXPORT).click();
    const alert = page.getByRole('alert');
    expect(await textSeen(alert)).toMatch(/ส่งออกรายงาน: ไม่สำเร็จ\s+พื้นที่ Google ไดรฟ์ของบัญชีนี้เต็ม\s+ลบไฟล์ที่ไม่ใช้/);
    await sectionOf(page, 'ที่ส่งออกแล้ว (7)').waitFor();
    await alert.getByRole('button', { name: 'ลองอีกครั้ง' }).click();
    await page.locator('.message.done').waitFor();
    expect(await alert.count()).toBe(0);
  });

  it('on the way says to look first, and reads anew what was exported: the document may have been made', async () => {
    const { page } = await open(CLEAN, {
      sidebarReport: [good(CLEAN), good(exportedAgain(CLEAN))],
      sidebarExport: [{ error: { name: 'NetworkError', message: 'Connection failure due to HTTP 0' } }],
    });
    await button(page, EXPORT).click();
    expect(await textSeen(page.getByRole('alert'))).toContain('โปรดดูว่าคำสั่งทำงานเสร็จไปแล้วหรือไม่');
    await sectionOf(page, 'ที่ส่งออกแล้ว (1)').waitFor();
  });

  it('leaves no message of an earlier success', async () => {
    const { page } = await open(CLEAN, {
      sidebarExport: [good(exportedAgain(CLEAN)), failing('busy', 'มีผู้อื่นกำลังสั่งงาน')],
    });
    await button(page, EXPORT).click();
    await page.locator('.message.done').waitFor();
    await button(page, EXPORT).click();
    await page.getByRole('alert').waitFor();
    expect(await page.locator('.message.done').count()).toBe(0);
  });
});

describe('earlier exports', () => {
  it('are five, newest first, each with date and its links; the rest unfold', async () => {
    const { page } = await open(REPORT);
    const section = sectionOf(page, 'ที่ส่งออกแล้ว (7)');
    const items = section.locator('.item:visible');
    expect(await items.count()).toBe(5);
    expect(await textSeen(items.first())).toContain('20 เม.ย. 2567 10:00 น.');
    await section.getByText('แสดงอีก 2 ฉบับ').click();
    expect(await items.count()).toBe(7);
    const links = section.getByRole('link', { name: 'เปิดเป็น PDF' });
    expect(await links.nth(6).getAttribute('href')).toBe(exportedOn(2).pdf);
    const described = await links.nth(6).getAttribute('aria-describedby');
    expect(await page.locator(`[id="${described}"]`).textContent()).toBe('2 เม.ย. 2567 10:00 น.');
  });

  it('without a Google Doc’s address say so instead of a link', async () => {
    const lost = { ...exportedOn(3), document: '', pdf: '', docx: '' };
    const { page } = await open({ ...CLEAN, exports: [lost] });
    const section = sectionOf(page, 'ที่ส่งออกแล้ว (1)');
    expect(await textSeen(section)).toContain('ไม่มีลิงก์ของ Google เอกสาร');
    expect(await section.getByRole('link').count()).toBe(0);
  });

  it('that aren’t there are worded', async () => {
    const { page } = await open(CLEAN);
    expect(await textSeen(sectionOf(page, 'ที่ส่งออกแล้ว'))).toContain('ยังไม่มีการส่งออกรายงาน');
  });
});

describe('the two reports', () => {
  const both: Script = { sidebarReport: [good(REPORT), good(FOLLOW_UP)] };

  it('are chosen by keyboard; the other is read when it is wanted, once, and exported under its own name', async () => {
    const sidebar = await open(REPORT, { ...both, sidebarExport: [good(exportedAgain(FOLLOW_UP))] });
    const { page } = sidebar;
    const choice = page.getByRole('group', { name: 'เลือกรายงาน' });
    const [measures, followUp] = ['รายงานมาตรการ', 'รายงานผลการดำเนินการ'].map((name) => choice.getByLabel(name));
    expect(await measures!.isChecked()).toBe(true);
    await measures!.press('ArrowDown');
    expect(await followUp!.isChecked()).toBe(true);
    await page.getByText(FOLLOW_UP.name).waitFor();
    expect(await page.getByText(REPORT.name).first().isVisible()).toBe(false);
    expect(await page.locator('button.primary:visible').allInnerTexts()).toEqual(['ส่งออกรายงานผลการดำเนินการ']);
    const read = (await sidebar.calls()).filter(({ name }) => name === 'sidebarReport').map(({ args }) => args);
    expect(read).toEqual([['measures'], ['follow-up']]);
    await button(page, 'ส่งออกรายงานผลการดำเนินการ').click();
    await page.locator('.message.done').waitFor();
    expect(await exportCalls(sidebar)).toEqual([{ kind: 'follow-up', mark: '', reason: '' }]);
  });

  it('stay as they were left, and the choice with them', async () => {
    const { page } = await open(REPORT, { ...both, sidebarExport: [good(exportedAgain(FOLLOW_UP))] });
    await button(page, DESPITE).click();
    await page.getByRole('textbox', { name: /^เหตุผล/ }).fill(REASON);
    await page.getByLabel('รายงานผลการดำเนินการ').check();
    await page.getByText(FOLLOW_UP.name).waitFor();
    await openView(page, 'ภาพรวม');
    await openView(page, 'รายงาน');
    expect(await page.getByLabel('รายงานผลการดำเนินการ').isChecked()).toBe(true);
    await page.getByLabel('รายงานมาตรการ').check();
    expect(await page.getByRole('textbox', { name: /^เหตุผล/ }).inputValue()).toBe(REASON);
  });
});

describe('every rule of the self-check', () => {
  it('is listed by group, folded, with what came of it by sign and words', async () => {
    const { page } = await open(REPORT);
    const rules = page.locator('details:visible', { hasText: 'เกณฑ์ที่ใช้ตรวจทั้งหมด (3)' });
    expect(await rules.locator('li:visible').count()).toBe(0);
    await rules.locator('summary').press('Enter');
    expect(await rules.getByRole('heading', { level: 3 }).allInnerTexts()).toEqual([
      'ตัวเลขตรงกันทุกที่',
      'แผ่นงานและกรอบการประเมิน',
    ]);
    const lines = rules.getByRole('listitem');
    expect(await lines.allInnerTexts()).toEqual([
      expect.stringMatching(/^คะแนนรวมตามประกาศ.*\s+พบ 1 เรื่อง$/),
      expect.stringMatching(/^ระดับตามประกาศ.*\s+ไม่พบปัญหา$/),
      expect.stringMatching(/^มีแท็บของส่วนเสริมครบ\s+พบ 1 เรื่อง$/),
    ]);
    const signs = await lines.locator('svg').evaluateAll((all) => all.map((svg) => svg.innerHTML));
    expect(signs[0]).toBe(signs[2]);
    expect(signs[0]).not.toBe(signs[1]);
  });
});

describe('the report as evidence', () => {
  it('names the item, gives link and explanation to copy, and says that the file must be open to all', async () => {
    const { page } = await open(REPORT);
    const section = sectionOf(page, 'ใช้เป็นหลักฐานข้อ O27 ของการประเมินปี 2568');
    expect(await textSeen(section)).toContain(OFFER.title);
    expect(await textSeen(section)).toMatch(/ต้องแชร์ไฟล์ให้ทุกคนที่มีลิงก์เปิดดูได้ หรือเผยแพร่ไฟล์ PDF ในเว็บไซต์ของหน่วยงาน/);
    for (const [what, text] of [
      ['ลิงก์ที่ 1 ของ O27', OFFER.link],
      ['คำอธิบายของ O27', OFFER.explanation],
    ] as const) {
      await section.getByRole('button', { name: `คัดลอก ${what}` }).click();
      await section.getByRole('button', { name: `คัดลอกแล้ว ${what}` }).waitFor();
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(text);
    }
  });

  it('of a year whose list isn’t known names the year; before the first export nothing is offered', async () => {
    const { page } = await open({ ...REPORT, offer: { ...OFFER, item: '', year: 2570 } });
    await sectionOf(page, 'ใช้เป็นหลักฐานของการประเมินปี 2570').waitFor();
    const { page: clean } = await open(CLEAN);
    expect(await sectionOf(clean, /^ใช้เป็นหลักฐาน/).count()).toBe(0);
  });

  it('comes with what else there is to know of an export', async () => {
    const note = 'ข้อมูลไม่เปลี่ยนจากฉบับที่ 2 จึงเปิดเอกสารเดิม';
    const { page } = await open(CLEAN, { sidebarExport: [good({ ...exportedAgain(CLEAN), note })] });
    await button(page, EXPORT).click();
    await page.locator('.message.done').getByText(note).waitFor();
  });
});

describe('the template', () => {
  it('is the built-in one, with the way to one of the agency’s own and where its placeholders are told', async () => {
    const sidebar = await open(CLEAN, { sidebarRun: [{ answer: { ok: true, value: OUTCOME } }] });
    const { page } = sidebar;
    const section = sectionOf(page, 'แม่แบบเอกสาร');
    expect(await textSeen(section)).toContain('ใช้แม่แบบมาตรฐานของส่วนเสริม');
    expect(await textSeen(section)).toContain('"ตัวแทนข้อมูลแม่แบบ"');
    expect(await section.getByRole('link').count()).toBe(0);
    await section.getByRole('button', { name: 'สร้างแม่แบบรายงานของหน่วยงาน' }).click();
    await page.locator('.message.done').getByText(OUTCOME.message).waitFor();
    const run = (await sidebar.calls()).filter(({ name }) => name === 'sidebarRun').map(({ args }) => args);
    expect(run).toEqual([['makeTemplate']]);
  });

  it('of the agency’s own can be opened; an address that is none isn’t a link', async () => {
    const address = 'https://docs.google.com/document/d/own/edit';
    const { page } = await open({ ...CLEAN, template: address });
    const section = sectionOf(page, 'แม่แบบเอกสาร');
    expect(await section.getByRole('link', { name: 'เปิดแม่แบบ' }).getAttribute('href')).toBe(address);
    const { page: other } = await open({ ...CLEAN, template: 'javascript:alert(1)' });
    await sectionOf(other, 'แม่แบบเอกสาร').getByText('javascript:alert(1)').waitFor();
    expect(await sectionOf(other, 'แม่แบบเอกสาร').getByRole('link').count()).toBe(0);
  });

  it('is asked for with the report of measures only', async () => {
    const { page } = await open(REPORT, { sidebarReport: [good(REPORT), good(FOLLOW_UP)] });
    await page.getByLabel('รายงานผลการดำเนินการ').check();
    await page.getByText(FOLLOW_UP.name).waitFor();
    expect(await sectionOf(page, 'แม่แบบเอกสาร').count()).toBe(0);
  });
});

describe('in English', () => {
  it('the page’s own words are English, the add-in’s are marked as Thai', async () => {
    const { page } = await openSidebar({ sidebarReport: [good(REPORT)] }, { language: 'en' });
    await page.getByRole('navigation').getByRole('button').nth(3).click();
    await button(page, 'Export despite 2 errors').waitFor();
    const thai = await page.locator('section:visible :not(script)').evaluateAll((elements) =>
      elements
        .filter((element) => !element.closest('[lang=th]'))
        .flatMap((element) => [...element.childNodes].filter((node) => node.nodeType === 3))
        .map((node) => node.textContent!.trim())
        .filter((text) => /[ก-๙]/.test(text)),
    );
    // The buttons' own words, with a tab's name among them.
    expect(thai.filter((text) => !REPORT.checks.some(({ where }) => text.includes(where)))).toEqual([]);
  });
});
