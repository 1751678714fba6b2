/** What is wrong with a report template, said to the person who edited it. */

/** A template that can't be filled. The message is Thai and names the placeholder; `tags` lists those at fault. */
export class TemplateError extends Error {
  readonly tags: string[];

  constructor(message: string, tags: string[] = []) {
    super(message);
    this.name = 'TemplateError';
    this.tags = tags;
  }
}

const RESTORE = 'หรือลบไฟล์แม่แบบเพื่อกลับไปใช้แม่แบบมาตรฐาน';

export function unreadableTemplate(): TemplateError {
  return new TemplateError(`เปิดไฟล์แม่แบบรายงานไม่ได้ เพราะไม่ใช่เอกสาร .docx ที่สมบูรณ์ โปรดสร้างแม่แบบใหม่ ${RESTORE}`);
}

export function unknownTags(tags: string[]): TemplateError {
  return new TemplateError(
    `แม่แบบรายงานมีตัวแทนข้อมูลที่ระบบไม่รู้จัก: ${listed(tags)} โปรดแก้ชื่อให้ตรงกับรายการตัวแทนข้อมูล ${RESTORE}`,
    tags,
  );
}

/** `tags` are known, but stand outside of the loop that has their values. */
export function misplacedTags(tags: { tag: string; within: string }[]): TemplateError {
  const places = tags.map(({ tag, within }) => `{${tag}} ต้องอยู่ระหว่าง {#${within}} กับ {/${within}}`);
  return new TemplateError(
    `ตัวแทนข้อมูลในแม่แบบรายงานอยู่ผิดที่: ${places.join('; ')} โปรดย้ายให้ถูกที่ ${RESTORE}`,
    tags.map(({ tag }) => tag),
  );
}

interface VendorError {
  properties?: { id?: string; xtag?: string; errors?: VendorError[] };
}

/** Turns what docxtemplater throws for a broken template into a TemplateError; null for any other error. */
export function brokenTemplate(error: unknown): TemplateError | null {
  const errors = flatten(error as VendorError);
  if (errors.length === 0) return null;
  const problems = errors.map(({ properties }) => {
    const tag = (properties?.xtag ?? '').trim();
    return { tag, problem: problemOf(properties?.id ?? '', tag) };
  });
  const said = [...new Set(problems.map(({ problem }) => problem))];
  return new TemplateError(`ตัวแทนข้อมูลในแม่แบบรายงานเขียนไม่สมบูรณ์: ${said.join('; ')} โปรดแก้ไขแม่แบบ ${RESTORE}`, [
    ...new Set(problems.map(({ tag }) => tag.replace(/^[#/]/, '')).filter((tag) => tag !== '')),
  ]);
}

function flatten(error: VendorError | null | undefined): VendorError[] {
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

function listed(tags: string[]): string {
  return tags.map((tag) => `{${tag}}`).join(', ');
}
