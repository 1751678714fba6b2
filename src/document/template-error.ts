/** What is wrong with a report template, said to the person who edited it. */

import { Problem } from '../ita/problem';
import { nearestPlaceholder } from './nearest-placeholder';
import { type FillingModel, placeholderOf, tagName } from './placeholders';
import type { PlacedParagraph } from './template-places';
import { type TemplateTag, tagsOf, unpairedBraces } from './template-tags';

/** One placeholder at fault. */
export interface TemplateFault {
  /** Without braces and without '#' and '/'; '' where only a brace is there. */
  tag: string;
  /** What is wrong with it, where it stands, and what was probably meant, in Thai. */
  sentence: string;
}

type Kind = FillingModel['kind'];

const BLANK_IT = 'หรือลบค่าของแถว "แม่แบบรายงานของหน่วยงาน" ในแท็บ "ตั้งค่า" ให้ว่างเพื่อใช้แม่แบบมาตรฐาน';

/** A template that can't be filled. The message is Thai and says each fault with its place; `faults` lists them. */
export class TemplateError extends Problem {
  constructor(
    code: 'template-unreadable' | 'template-unknown-tag' | 'template-misplaced-tag' | 'template-broken-tag',
    what: string,
    remedy: string,
    readonly faults: TemplateFault[],
  ) {
    const sentences = faults.map(({ sentence }) => sentence).join('; ');
    super(code, sentences === '' ? what : `${what}: ${sentences}`, `${remedy} ${BLANK_IT}`);
    this.name = 'TemplateError';
  }

  get tags(): string[] {
    return [...new Set(this.faults.map(({ tag }) => tag).filter((tag) => tag !== ''))];
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

/** `paragraphs`: those of the template, to say where a placeholder stands. */
export function unknownTags(names: string[], kind: Kind, paragraphs: PlacedParagraph[]): TemplateError {
  const tags = tagsOf(paragraphs);
  return new TemplateError(
    'template-unknown-tag',
    'แม่แบบรายงานมีตัวแทนข้อมูลที่ระบบไม่รู้จัก',
    'แก้ชื่อตัวแทนข้อมูลในแม่แบบให้ตรงกับแท็บ "ตัวแทนข้อมูลแม่แบบ"',
    names.map((name) => {
      const places = placesOf(tags.filter((tag) => tag.name === name));
      return { tag: name, sentence: `{${name}} ${places}${meant(name, kind)}` };
    }),
  );
}

/** `names` are known, but stand outside of the loop that has their values. */
export function misplacedTags(names: string[], kind: Kind, paragraphs: PlacedParagraph[]): TemplateError {
  const tags = tagsOf(paragraphs);
  return new TemplateError(
    'template-misplaced-tag',
    'ตัวแทนข้อมูลในแม่แบบรายงานอยู่ผิดที่',
    'ย้ายตัวแทนข้อมูลให้ถูกที่',
    names.map((name) => {
      const within = placeholderOf(name, kind)?.within ?? '';
      const outside = tags.filter((tag) => tag.name === name && !tag.loops.includes(within));
      return {
        tag: name,
        sentence: `{${name}} ${placesOf(outside)} ต้องอยู่ระหว่าง {#${within}} กับ {/${within}} ซึ่งอยู่ในแถวหรือย่อหน้าที่ซ้ำ`,
      };
    }),
  );
}

/** The part of docxtemplater's errors in use: one error, or several in one. */
interface VendorError {
  properties?: { id?: string; xtag?: string; openingtag?: string; closingtag?: string; errors?: VendorError[] };
}

/** Turns what docxtemplater throws for a broken template into a TemplateError; null for any other error. */
export function brokenTemplate(error: unknown, kind: Kind, paragraphs: () => PlacedParagraph[]): TemplateError | null {
  const errors = flatten(error as VendorError | null);
  if (errors.length === 0) return null;
  const all = paragraphs();
  // Its own words on braces run on into the paragraphs behind, so those are looked for here.
  const braces = unpairedBraces(all).map(
    ({ piece, what, where }): TemplateFault => ({ tag: nameIn(piece), sentence: `‘${piece}’ ${what} ใน${where}` }),
  );
  const others = errors
    .filter(({ properties }) => braces.length === 0 || !/_tag$/.test(properties?.id ?? '') || isLoop(properties?.id))
    .map((each) => loopFault(each, kind, tagsOf(all)));
  const faults = [...braces, ...others];
  return new TemplateError(
    'template-broken-tag',
    'ตัวแทนข้อมูลในแม่แบบรายงานเขียนไม่สมบูรณ์',
    'แก้วงเล็บปีกกาและชื่อตัวแทนข้อมูลในแม่แบบ',
    faults.filter(({ sentence }, at) => faults.findIndex((other) => other.sentence === sentence) === at),
  );
}

function flatten(error: VendorError | null): VendorError[] {
  const inner = error?.properties?.errors;
  if (inner !== undefined) return inner.flatMap(flatten);
  return error?.properties?.id === undefined ? [] : [error];
}

function isLoop(id: string | undefined): boolean {
  return id === 'closing_tag_does_not_match_opening_tag';
}

function nameIn(piece: string): string {
  return tagName(piece.replace(/[{}]/g, '').replace(/^\s*[#/^]/, ''));
}

function loopFault({ properties }: VendorError, kind: Kind, tags: TemplateTag[]): TemplateFault {
  const name = tagName((properties?.xtag ?? '').replace(/^[#/^]/, ''));
  const at = (sign: string, wanted: string) =>
    placesOf(tags.filter((tag) => tag.sign === sign && tag.name === tagName(wanted)));
  switch (properties?.id) {
    case 'unclosed_loop':
      return { tag: name, sentence: `{#${name}} ${at('#', name)} ไม่มีตัวปิด {/${name}} อยู่ข้างหลัง` };
    case 'unopened_loop':
      return { tag: name, sentence: `{/${name}} ${at('/', name)} ไม่มีตัวเปิด {#${name}} อยู่ข้างหน้า` };
    case 'closing_tag_does_not_match_opening_tag': {
      const { openingtag = '', closingtag = '' } = properties;
      const sentence = `{#${openingtag}} ${at('#', openingtag)} ปิดด้วย {/${closingtag}} ${at('/', closingtag)} ซึ่งเป็นคนละชื่อ`;
      const unknown = [openingtag, closingtag].map(tagName).find((each) => placeholderOf(each, kind) === null);
      return { tag: tagName(closingtag), sentence: `${sentence}${unknown === undefined ? '' : meant(unknown, kind)}` };
    }
    default: {
      const place = placesOf(tags.filter((tag) => tag.name === name));
      return { tag: name, sentence: `${name === '' ? 'ตัวแทนข้อมูลที่ไม่มีชื่อ' : `{${name}}`} ${place} ใช้ในรูปแบบที่ระบบอ่านไม่ได้` };
    }
  }
}

/** More would make a message that nobody reads to its end. */
const MOST_PLACES = 3;

/** 'ในย่อหน้า ‘…’ และในแถวแรกของตาราง ‘…’'; the first few places. */
function placesOf(tags: TemplateTag[]): string {
  const places = [...new Set(tags.map(({ where }) => `ใน${where}`))];
  if (places.length === 0) return 'ในเอกสาร';
  const more = places.length > MOST_PLACES ? ` และอีก ${places.length - MOST_PLACES} แห่ง` : '';
  return `${places.slice(0, MOST_PLACES).join(' และ')}${more}`;
}

function meant(tag: string, kind: Kind): string {
  const other: Kind = kind === 'measures' ? 'follow-up' : 'measures';
  if (placeholderOf(tag, other) !== null) {
    return ` ใช้ได้เฉพาะใน${other === 'measures' ? 'รายงานมาตรการ' : 'รายงานติดตามผล'}`;
  }
  const nearest = nearestPlaceholder(tag, kind);
  return nearest === null ? '' : ` น่าจะหมายถึง {${nearest}}`;
}
