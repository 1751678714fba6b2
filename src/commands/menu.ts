/** The menu 'ITA', and what its items show when they are done. */

import type { Answer, CommandName, Outcome } from '../../sidebar/contract';
import { choosePersonName, chosenName } from '../google/person';
import { askForName, confirm } from './dialogs';
import { openSidebar } from './open-sidebar';
import { runCommand } from './run-command';

/** Builds the menu and nothing else: it runs before the user has allowed anything. */
export function onOpen(): void {
  SpreadsheetApp.getUi()
    .createMenu('ITA')
    .addItem('เปิดแถบด้านข้าง', 'menuOpenSidebar')
    .addSeparator()
    .addItem('ตั้งค่าเริ่มต้น', 'menuSetUp')
    .addItem('ให้คะแนนและตรวจ', 'menuScoreAndCheck')
    .addItem('ตรวจลิงก์', 'menuCheckLinks')
    .addItem('ร่างบทวิเคราะห์และมาตรการ', 'menuDraft')
    .addItem('ส่งออกรายงาน', 'menuExportReport')
    .addItem('ส่งออกรายงานผลการดำเนินการ', 'menuExportFollowUp')
    .addItem('สร้างแม่แบบรายงานของหน่วยงาน', 'menuMakeTemplate')
    .addSeparator()
    .addItem('ข้อความติดตามงาน', 'menuReminders')
    .addItem('ข้อมูลสำหรับกรอก ITAS', 'menuItasView')
    .addItem('แช่แข็งสิ่งที่ส่ง', 'menuFreeze')
    .addItem('ใบชี้แจงผลคะแนน', 'menuAppeal')
    .addSeparator()
    .addItem('ใส่ข้อมูลตัวอย่าง', 'menuLoadSample')
    .addItem('ลบข้อมูลตัวอย่าง', 'menuRemoveSample')
    .addItem('ซ่อมแซมแผ่นงาน', 'menuRepair')
    .addSeparator()
    .addItem('วิธีใช้', 'menuHelp')
    .addToUi();
}

export function menuOpenSidebar(): void {
  openSidebar();
}

export function menuSetUp(): void {
  show('ตั้งค่าเริ่มต้น', 'setUp');
}

export function menuScoreAndCheck(): void {
  show('ให้คะแนนและตรวจ', 'scoreAndCheck');
}

/** Asks once for the name that the check is signed with; it may be left blank. */
export function menuCheckLinks(): void {
  if (chosenName() === '') choosePersonName(askForName());
  show('ตรวจลิงก์', 'checkLinks');
}

export function menuDraft(): void {
  show('ร่างบทวิเคราะห์และมาตรการ', 'draft');
}

export function menuExportReport(): void {
  show('ส่งออกรายงาน', 'exportReport');
}

export function menuExportFollowUp(): void {
  show('ส่งออกรายงานผลการดำเนินการ', 'exportFollowUp');
}

export function menuMakeTemplate(): void {
  show('สร้างแม่แบบรายงานของหน่วยงาน', 'makeTemplate');
}

export function menuReminders(): void {
  show('ข้อความติดตามงาน', 'reminders');
}

export function menuItasView(): void {
  show('ข้อมูลสำหรับกรอก ITAS', 'itasView');
}

export function menuFreeze(): void {
  const sure = confirm(
    'แช่แข็งสิ่งที่ส่ง',
    'บันทึกคำตอบ ลิงก์ คำอธิบาย และผลตรวจของทุกข้อไว้ในแท็บใหม่ที่ไม่มีคำสั่งใดเขียนทับ ควรทำเมื่อข้อมูลตรงกับที่ส่งในระบบ ITAS แล้ว ต้องการแช่แข็งหรือไม่',
  );
  if (!sure) return;
  if (chosenName() === '') choosePersonName(askForName());
  show('แช่แข็งสิ่งที่ส่ง', 'freeze');
}

export function menuAppeal(): void {
  show('ใบชี้แจงผลคะแนน', 'appeal');
}

export function menuLoadSample(): void {
  show('ใส่ข้อมูลตัวอย่าง', 'loadSample');
}

export function menuRemoveSample(): void {
  const sure = confirm('ลบข้อมูลตัวอย่าง', 'ลบเฉพาะช่องที่ยังเป็นข้อมูลตัวอย่าง ช่องที่ท่านแก้ไขเองจะคงไว้ ต้องการลบหรือไม่');
  if (sure) show('ลบข้อมูลตัวอย่าง', 'removeSample');
}

export function menuRepair(): void {
  show('ซ่อมแซมแผ่นงาน', 'repair');
}

export function menuHelp(): void {
  const ui = SpreadsheetApp.getUi();
  ui.alert('วิธีใช้ส่วนเสริม ITA', HELP.join('\n\n'), ui.ButtonSet.OK);
}

const HELP = [
  '1. ตั้งค่าเริ่มต้น: สร้างแท็บทั้งหมดของปีที่ประเมิน สั่งซ้ำได้ ข้อมูลที่กรอกไว้ไม่ถูกแก้ไข',
  '2. กรอกลิงก์หลักฐาน ผู้รับผิดชอบ และกำหนดส่งในแท็บ 9–10 ช่องที่ยังไม่ทราบให้เว้นว่าง ทวงงานด้วย ข้อความติดตามงาน',
  '3. ก่อน ITAS ปิด สั่ง ให้คะแนนและตรวจ และ ตรวจลิงก์ แล้วแก้ตามคอลัมน์ "ข้อค้นพบ" ลิงก์ที่ "ตรวจไม่ได้" ให้เปิดดูเองแล้วทำเครื่องหมาย "ตรวจด้วยตาแล้ว"',
  '4. กรอก ITAS จาก ข้อมูลสำหรับกรอก ITAS ส่งแล้วสั่ง แช่แข็งสิ่งที่ส่ง เมื่อไม่เห็นด้วยกับผล ใช้ ใบชี้แจงผลคะแนน',
  '5. เมื่อประกาศผล กรอกคะแนนในแท็บ 1–10 สั่ง ร่างบทวิเคราะห์และมาตรการ แก้ไขข้อความ แล้ว ส่งออกรายงาน เป็น Google เอกสาร',
  '6. ปีถัดไป กรอกสถานะ วันที่ ผล และหลักฐานของแต่ละมาตรการในแท็บ "มาตรการ" แล้วสั่ง ส่งออกรายงานผลการดำเนินการ หากหน่วยงานมีรูปแบบเอกสารของตนเอง สั่ง สร้างแม่แบบรายงานของหน่วยงาน แล้วปรับเอกสารนั้น',
  'สูตรที่ใช้ได้ในช่องใดก็ได้ เช่น =ITA_GRADE() =ITA_TOTAL(…) =ITA_GAP(…) =ITA_THAI(…) พิมพ์ =ITA_ เพื่อดูทั้งหมด',
  'หากแท็บหรือคอลัมน์หาย เลือก ITA › ซ่อมแซมแผ่นงาน',
];

function show(title: string, command: CommandName): void {
  const answer = runCommand(command);
  const ui = SpreadsheetApp.getUi();
  ui.alert(title, textOf(answer), ui.ButtonSet.OK);
}

function textOf(answer: Answer<Outcome>): string {
  if (!answer.ok) {
    const { code, message, remedy, technical } = answer.failure;
    // A dialog can't fold anything away: only what nobody knows is told in the system's own words.
    const detail = code === 'unexpected' ? `\n\nรายละเอียดสำหรับผู้ดูแล: ${technical}` : '';
    return `${message}\n\nสิ่งที่ควรทำ: ${remedy}${detail}`;
  }
  const { message, details, link } = answer.value;
  const lines = details.map((detail) => `• ${detail}`);
  return [message, ...(lines.length > 0 ? ['', ...lines] : []), ...(link === null ? [] : ['', link.url])].join('\n');
}
