/** A template that someone broke: each fault is named in plain Thai with its place and what was probably meant. */

import PizZip from 'pizzip';
import { buildFollowUpTemplate, buildReportTemplate } from '../../build/report-template';
import { fillReport } from '../../src/document/fill-report';
import type { FillingModel } from '../../src/document/placeholders';
import { TemplateError } from '../../src/document/template-error';
import { followUpModel } from '../../src/ita/report/follow-up-model';
import { reportModel } from '../../src/ita/report/model';
import { reportInput } from '../ita/report/sample-report';

let template: Uint8Array;

beforeAll(async () => {
  template = await buildReportTemplate();
});

const model = () => reportModel(reportInput());

/** The template with a piece of a part replaced, as someone who edits it might. */
function edited(from: string, to: string, part = 'word/document.xml'): Uint8Array {
  const zip = new PizZip(template);
  const xml = zip.file(part)!.asText();
  const changed = xml.replace(from, () => to);
  expect(changed).not.toBe(xml);
  zip.file(part, changed);
  return zip.generate({ type: 'uint8array' });
}

function errorOf(broken: Uint8Array | number[], filling: FillingModel = model()): TemplateError {
  try {
    fillReport(broken, filling, null, null);
  } catch (error) {
    if (error instanceof TemplateError) return error;
    throw error;
  }
  throw new Error('nothing was thrown');
}

describe('the fault', () => {
  it.each([
    ['an unknown placeholder', 'ตราสัญลักษณ์', '{ชื่อนายก}', 'template-unknown-tag', 'ชื่อนายก'],
    ['a placeholder outside of its loop', 'ตราสัญลักษณ์', '{คะแนนตัวชี้วัด}', 'template-misplaced-tag', 'คะแนนตัวชี้วัด'],
    ['a placeholder of another loop', '{ชื่อตัวชี้วัด}', '{ข้อความโอกาส}', 'template-misplaced-tag', 'ข้อความโอกาส'],
    ['a brace that is not closed', 'ตราสัญลักษณ์', '{คะแนนรวม', 'template-broken-tag', 'คะแนนรวม'],
    ['a brace that was never opened', 'ตราสัญลักษณ์', 'คะแนนรวม}', 'template-broken-tag', 'คะแนนรวม'],
    ['doubled braces', 'ตราสัญลักษณ์', '{{คะแนนรวม}}', 'template-broken-tag', 'คะแนนรวม'],
    ['a loop that is not closed', '{/มาตรการ}', '', 'template-broken-tag', 'มาตรการ'],
    ['a loop that was never opened', '{#มาตรการ}', '', 'template-broken-tag', 'มาตรการ'],
    ['a loop that is closed by another name', '{/มาตรการ}', '{/มาตรการณ์}', 'template-broken-tag', 'มาตรการณ์'],
  ])('%s', (_, from, to, code, tag) => {
    const error = errorOf(edited(from, to));
    expect(error).toMatchObject({ code });
    expect(error.tags).toContain(tag);
    expect(error.message).toContain(tag);
    expect(error.message.replace(/ITA|OIT/g, '')).toMatch(/^[^a-zA-Z]*$/);
    expect(error.remedy).toContain('แม่แบบ');
  });

  it.each([
    ['no archive', [1, 2, 3]],
    ['nothing', []],
    ['another archive', Array.from(new PizZip().file('a.txt', 'a').generate({ type: 'uint8array' }))],
  ])('no template at all: %s', (_, bytes) => {
    expect(errorOf(bytes)).toMatchObject({ code: 'template-unreadable', faults: [] });
  });

  it('several are all named, each once', () => {
    const zip = new PizZip(edited('{คะแนนรวม}', '{คะแนนร่วม}'));
    zip.file('word/document.xml', zip.file('word/document.xml')!.asText().replace('{ระดับ}', '{เกรด} {เกรด}'));
    expect(errorOf(zip.generate({ type: 'uint8array' })).tags).toEqual(['คะแนนร่วม', 'เกรด']);
  });
});

describe('its place', () => {
  it.each([
    [
      'a paragraph by its first words and the heading above',
      '{คะแนนรวม}',
      '{คะแนนร่วม}',
      'ในย่อหน้า ‘คะแนนรวม (เต็ม ๑๐๐ คะแนน): {คะแนนร่วม}’ ใต้หัวข้อ ‘๑.๑ คะแนนรวมและระดับผลการประเมิน’',
    ],
    [
      'a cell by its column and row',
      '{คะแนนตัวชี้วัด}',
      '{คะแนนข้อ}',
      'ในตารางใต้หัวข้อ ‘๑.๒ คะแนนรายตัวชี้วัด’ คอลัมน์ ‘คะแนน’ แถวที่ 2',
    ],
    ['the head of a table', '>เครื่องมือ<', '>{เครื่องวัด}<', 'ในแถวแรกของตาราง ‘{เครื่องวัด}’ ใต้หัวข้อ ‘๑.๒ คะแนนรายตัวชี้วัด’'],
    ['the cover', 'ตราสัญลักษณ์', '{ตรา}', 'ก่อนหัวข้อแรก'],
  ])('%s', (_, from, to, place) => {
    expect(errorOf(edited(from, to)).message).toContain(place);
  });

  it('the footer', () => {
    expect(errorOf(edited('หน้า ', '{หน้าที่} ', 'word/footer1.xml')).message).toContain('ในท้ายกระดาษ ‘{หน้าที่} จาก’');
  });

  it('of a placeholder that also stands where it may: only where it may not', () => {
    const { message } = errorOf(edited('ได้คะแนนต่ำสุด', '{คะแนนตัวชี้วัด}'));
    expect(message).toContain('ในย่อหน้า ‘{คะแนนตัวชี้วัด}: {ตัวชี้วัดต่ำสุด}’');
    expect(message).not.toContain('ในตาราง');
    expect(message).toContain('ต้องอยู่ระหว่าง {#ตัวชี้วัด} กับ {/ตัวชี้วัด}');
  });
});

describe('what was meant', () => {
  it.each([
    ['{คะแนนร่วม}', 'น่าจะหมายถึง {คะแนนรวม}'],
    ['{ชื่อหน่วยงาน}', 'น่าจะหมายถึง {หน่วยงาน}'],
    ['{ขั้นตอนที่ทำ}', 'น่าจะหมายถึง {ขั้นตอน}'],
    ['{หลักฐาน}', 'ใช้ได้เฉพาะในรายงานติดตามผล'],
  ])('%s', (tag, guess) => {
    expect(errorOf(edited('ตราสัญลักษณ์', tag)).message).toContain(guess);
  });

  it('is not guessed where nothing is near', () => {
    expect(errorOf(edited('ตราสัญลักษณ์', '{เบอร์โทรศัพท์สำนักงาน}')).message).not.toContain('น่าจะ');
  });

  it('the template of one report filled with the other names what belongs to which', async () => {
    const { message } = errorOf(Array.from(await buildFollowUpTemplate()));
    expect(message).toContain('ใช้ได้เฉพาะในรายงานติดตามผล');
    expect(errorOf(template, followUpModel(reportInput())).message).toContain('ใช้ได้เฉพาะในรายงานมาตรการ');
  });
});
