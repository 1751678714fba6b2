/** What is wrong with a report template, said to the person who edited it. */

import { Problem } from '../ita/problem';

/** A template that can't be filled. The message is Thai and names the placeholders at fault; `tags` lists them. */
export class TemplateError extends Problem {
  constructor(
    code: 'template-unreadable' | 'template-unknown-tag' | 'template-misplaced-tag' | 'template-broken-tag',
    message: string,
    remedy: string,
    readonly tags: string[],
  ) {
    super(code, message, `${remedy} หรือลบไฟล์แม่แบบเพื่อกลับไปใช้แม่แบบมาตรฐาน`);
    this.name = 'TemplateError';
  }
}

export function unreadableTemplate(): TemplateError {
  return new TemplateError(
    'template-unreadable',
    'เปิดไฟล์แม่แบบรายงานไม่ได้ เพราะไม่ใช่เอกสาร .docx ที่สมบูรณ์',
    'ใช้ไฟล์แม่แบบที่เปิดแก้ไขด้วยโปรแกรมเอกสารได้',
    [],
  );
}

export function unknownTags(tags: string[]): TemplateError {
  return new TemplateError(
    'template-unknown-tag',
    `แม่แบบรายงานมีตัวแทนข้อมูลที่ระบบไม่รู้จัก: ${tags.map((tag) => `{${tag}}`).join(', ')}`,
    'แก้ชื่อตัวแทนข้อมูลให้ตรงกับรายการในคู่มือ',
    tags,
  );
}

/** `tags` are known, but stand outside of the loop that has their values. */
export function misplacedTags(tags: { tag: string; within: string }[]): TemplateError {
  const places = tags.map(({ tag, within }) => `{${tag}} ต้องอยู่ระหว่าง {#${within}} กับ {/${within}}`);
  return new TemplateError(
    'template-misplaced-tag',
    `ตัวแทนข้อมูลในแม่แบบรายงานอยู่ผิดที่: ${places.join('; ')}`,
    'ย้ายตัวแทนข้อมูลให้ถูกที่',
    tags.map(({ tag }) => tag),
  );
}

/** The part of docxtemplater's errors in use: one error, or several in one. */
interface VendorError {
  properties?: { id?: string; xtag?: string; errors?: VendorError[] };
}

/** Turns what docxtemplater throws for a broken template into a TemplateError; null for any other error. */
export function brokenTemplate(error: unknown): TemplateError | null {
  const errors = flatten(error as VendorError | null);
  if (errors.length === 0) return null;
  const found = errors.map(({ properties }) => ({ id: properties?.id ?? '', tag: (properties?.xtag ?? '').trim() }));
  const problems = [...new Set(found.map(({ id, tag }) => problemOf(id, tag)))];
  return new TemplateError(
    'template-broken-tag',
    `ตัวแทนข้อมูลในแม่แบบรายงานเขียนไม่สมบูรณ์: ${problems.join('; ')}`,
    'แก้วงเล็บปีกกาและชื่อตัวแทนข้อมูลในแม่แบบ',
    [...new Set(found.map(({ tag }) => tag.replace(/^[#/]/, '')).filter((tag) => tag !== ''))],
  );
}

function flatten(error: VendorError | null): VendorError[] {
  const inner = error?.properties?.errors;
  if (inner !== undefined) return inner.flatMap(flatten);
  return error?.properties?.id === undefined ? [] : [error];
}

function problemOf(id: string, tag: string): string {
  const named = tag === '' ? 'ตัวแทนข้อมูลที่ไม่มีชื่อ' : `‘${tag}’`;
  switch (id) {
    case 'unclosed_tag':
      return `${named} ขาดวงเล็บปีกกาปิด }`;
    case 'unopened_tag':
      return `${named} ขาดวงเล็บปีกกาเปิด {`;
    case 'unclosed_loop':
      return `${named} เปิดด้วย # แล้วไม่มีตัวปิดที่ขึ้นต้นด้วย /`;
    case 'unopened_loop':
      return `${named} ปิดด้วย / โดยไม่มีตัวเปิดที่ขึ้นต้นด้วย #`;
    case 'closing_tag_does_not_match_opening_tag':
      return `${named} มีชื่อตัวเปิดกับตัวปิดไม่ตรงกัน`;
    case 'duplicate_open_tag':
    case 'duplicate_close_tag':
      return `${named} มีวงเล็บปีกกาซ้อนกัน`;
    default:
      return `${named} ใช้ในรูปแบบที่ระบบอ่านไม่ได้`;
  }
}
