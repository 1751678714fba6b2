/** The name that checks are signed with: asked for once before the first check, changed later on. */

import { openSidebar, openView, reading, type Script, textSeen, useBrowser } from './page';
import { CHECKED, OVERVIEW } from './sample';
import { EVIDENCE } from './samples/evidence';
import { SETTINGS } from './samples/settings';

useBrowser();

const CHECKS: Script = { sidebarCheckLinks: [{ answer: { ok: true, value: CHECKED } }] };
const keeps = (name: string): Script => ({ sidebarSetPerson: [{ answer: { ok: true, value: name } }] });

const evidenceOf = (person: string) => ({ ok: true as const, value: { ...EVIDENCE, person } });

/** The view of the evidence, for somebody whose name isn't known. */
async function open(rest: Script, person = '') {
  const evidence: Script = { sidebarEvidence: [{ answer: evidenceOf(person) }] };
  const sidebar = await openSidebar(reading(OVERVIEW, { ...evidence, ...CHECKS, ...rest }));
  await openView(sidebar.page, 'หลักฐาน');
  const { page } = sidebar;
  await page.getByRole('button', { name: 'ตรวจลิงก์' }).waitFor();
  return { ...sidebar, field: page.getByRole('textbox', { name: 'ชื่อผู้ตรวจ' }) };
}

/** Since the overview and the evidence were read. */
const since = (calls: { name: string; args: unknown[] }[]) => calls.slice(2).map(({ name, args }) => [name, ...args]);

describe('before the first check', () => {
  it('the name is asked for inside the page, kept, and the check starts', async () => {
    const { page, field, calls } = await open(keeps('สมหญิง ใจดี'));
    await page.getByRole('button', { name: 'ตรวจลิงก์' }).click();
    await page.locator('input:focus').waitFor();
    expect(since(await calls())).toEqual([]);
    await field.fill('  สมหญิง ใจดี ');
    await field.press('Enter');
    await page.getByText(CHECKED.message).first().waitFor();
    expect(since(await calls()).slice(0, 2)).toEqual([['sidebarSetPerson', 'สมหญิง ใจดี'], ['sidebarCheckLinks']]);
    expect(await field.count()).toBe(0);
  });

  it('takes no more than 60 characters', async () => {
    const { page, field } = await open({});
    await page.getByRole('button', { name: 'ตรวจลิงก์' }).click();
    await field.pressSequentially('ก'.repeat(64));
    expect(await field.inputValue()).toHaveLength(60);
  });

  it.each([
    ['skipped', 'ข้ามและตรวจ'],
    ['left blank', 'บันทึกและตรวจ'],
  ])('it may be %s, and is not asked for again', async (_how, button) => {
    const { page, field, calls } = await open({});
    await page.getByRole('button', { name: 'ตรวจลิงก์' }).click();
    await page.getByRole('button', { name: button }).click();
    await page.locator('.at-work:not(.busy)').waitFor({ state: 'attached' });
    await page.getByText(CHECKED.message).first().waitFor();
    await page.getByRole('button', { name: 'ตรวจลิงก์' }).click();
    await page.getByText(CHECKED.message).first().waitFor();
    expect(await field.count()).toBe(0);
    expect(await page.getByText('ลงชื่อผู้ตรวจ: ไม่ระบุชื่อ').isVisible()).toBe(true);
    const made = since(await calls()).map(([name]) => name);
    expect(made.filter((name) => name === 'sidebarCheckLinks')).toHaveLength(2);
    expect(made).not.toContain('sidebarSetPerson');
  });

  it('a name that is known is not asked for', async () => {
    const { page, calls } = await open({}, 'สมหญิง');
    await page.getByRole('button', { name: 'ตรวจลิงก์' }).click();
    await page.getByText(CHECKED.message).first().waitFor();
    expect(since(await calls())[0]).toEqual(['sidebarCheckLinks']);
  });

  it('a name that could not be kept stays in its field, and trying again goes on to the check', async () => {
    const { page, field, calls } = await open({
      sidebarSetPerson: [
        { error: { name: 'NetworkError', message: 'HTTP 0' } },
        { answer: { ok: true, value: 'สมหญิง' } },
      ],
    });
    await page.getByRole('button', { name: 'ตรวจลิงก์' }).click();
    await field.fill('สมหญิง');
    await page.getByRole('button', { name: 'บันทึกและตรวจ' }).click();
    const alert = page.getByRole('alert');
    expect(await textSeen(alert)).toMatch(/บันทึกชื่อผู้ตรวจ: ไม่สำเร็จ[\s\S]*อินเทอร์เน็ต/);
    expect(await field.inputValue()).toBe('สมหญิง');
    await alert.getByRole('button', { name: 'ลองอีกครั้ง' }).click();
    await page.getByText(CHECKED.message).first().waitFor();
    expect(
      since(await calls())
        .slice(0, 3)
        .map(([name]) => name),
    ).toEqual(['sidebarSetPerson', 'sidebarSetPerson', 'sidebarCheckLinks']);
  });
});

describe('later', () => {
  it('the name is changed in its place, shown as it was kept, and the focus comes back', async () => {
    const { page, field, calls } = await open({
      ...keeps('วิชัย'),
      // What is read again stays away: the name is shown nonetheless.
      sidebarEvidence: [{ answer: evidenceOf('สมหญิง') }, { never: true }],
    });
    await page.getByRole('button', { name: 'เปลี่ยนชื่อ' }).press('Enter');
    await page.locator('input:focus').waitFor();
    expect(await field.inputValue()).toBe('สมหญิง');
    await field.fill('วิชัย  ');
    await page.getByRole('button', { name: 'บันทึกชื่อ' }).press('Enter');
    await page.getByText('ลงชื่อผู้ตรวจ: วิชัย').waitFor();
    await page.getByRole('button', { name: 'เปลี่ยนชื่อ' }).and(page.locator(':focus')).waitFor();
    expect(since(await calls())[0]).toEqual(['sidebarSetPerson', 'วิชัย']);
  });

  it('the name is the new one in every view', async () => {
    const settings = (person: string) => ({ ok: true as const, value: { ...SETTINGS, person } });
    const { page, field } = await open({
      ...keeps('วิชัย'),
      sidebarEvidence: [{ answer: evidenceOf('สมหญิง') }, { answer: evidenceOf('วิชัย') }],
      sidebarSettings: [{ answer: settings('สมหญิง') }, { answer: settings('วิชัย') }],
    });
    await openView(page, 'ตั้งค่า');
    await page.getByText('สมหญิง').locator('visible=true').waitFor();
    await openView(page, 'หลักฐาน');
    await page.getByRole('button', { name: 'เปลี่ยนชื่อ' }).click();
    await field.fill('วิชัย');
    await page.getByRole('button', { name: 'บันทึกชื่อ' }).click();
    await page.getByText('ลงชื่อผู้ตรวจ: วิชัย').waitFor();
    await openView(page, 'ตั้งค่า');
    await page.getByText('วิชัย').locator('visible=true').waitFor();
  });

  it('what was read while the name was being kept is shown', async () => {
    const newer = { ok: true as const, value: { ...EVIDENCE, person: 'วิชัย', readAt: '20 เมษายน 2567 11:11 น.' } };
    const { page, field } = await open({
      ...keeps('วิชัย'),
      sidebarEvidence: [{ answer: evidenceOf('สมหญิง') }, { answer: newer }],
    });
    await page.getByRole('button', { name: 'เปลี่ยนชื่อ' }).click();
    await field.fill('วิชัย');
    await page.getByRole('button', { name: 'บันทึกชื่อ' }).click();
    await page.getByText('11:11').waitFor();
    expect(await page.getByText('ลงชื่อผู้ตรวจ: วิชัย').isVisible()).toBe(true);
  });

  it('a change can be given up', async () => {
    const { page, field, calls } = await open({}, 'สมหญิง');
    await page.getByRole('button', { name: 'เปลี่ยนชื่อ' }).click();
    await field.fill('x');
    await page.getByRole('button', { name: 'ยกเลิก' }).click();
    await page.getByText('ลงชื่อผู้ตรวจ: สมหญิง').waitFor();
    expect(since(await calls())).toEqual([]);
  });
});
