/** The placeholders of a template as they stand in its paragraphs, whole ones and those with a brace missing. */

import { tagName } from './placeholders';
import type { PlacedParagraph } from './template-places';

export interface TemplateTag {
  /** '#' opens a loop, '/' closes it. */
  sign: '' | '#' | '/';
  name: string;
  where: string;
  /** The loops that are open around it. */
  loops: string[];
}

/** Those with both braces, in the order of the document. */
export function tagsOf(paragraphs: PlacedParagraph[]): TemplateTag[] {
  const tags: TemplateTag[] = [];
  let loops: string[] = [];
  for (const { text, where } of paragraphs) {
    for (const [, sign, written] of text.matchAll(/\{\s*([#/^]?)([^{}]*)\}/g)) {
      const name = tagName(written!);
      if (sign === '/') loops = loops.slice(0, Math.max(0, loops.lastIndexOf(name)));
      tags.push({ sign: sign === '^' ? '#' : (sign as TemplateTag['sign']), name, where, loops });
      if (sign === '#' || sign === '^') loops = [...loops, name];
    }
  }
  return tags;
}

export interface UnpairedBrace {
  /** The brace with the words on its side, '{คะแนนรวม'. */
  piece: string;
  /** What is wrong with it, in Thai. */
  what: string;
  where: string;
}

const LONGEST_PIECE = 30;

/** Braces without their other half in the same paragraph. */
export function unpairedBraces(paragraphs: PlacedParagraph[]): UnpairedBrace[] {
  return paragraphs.flatMap(({ text, where }) => {
    const doubled = [...text.matchAll(/\{\s*\{[^{}]*\}?\s*\}?|\{[^{}]*\}\s*\}/g)].map(([piece]) => ({
      piece,
      what: 'มีวงเล็บปีกกาซ้อนกัน',
      where,
    }));
    const rest = text.replace(/\{\s*\{[^{}]*\}?\s*\}?|\{[^{}]*\}\s*\}?/g, ' ');
    const open = [...rest.matchAll(/\{[^{}]*/g)].map(([piece]) => ({
      piece: piece.trim().slice(0, LONGEST_PIECE),
      what: 'ขาดวงเล็บปีกกาปิด }',
      where,
    }));
    const close = [...rest.matchAll(/[^\s{}]*\s*\}/g)].map(([piece]) => ({
      piece: piece.trim().slice(-LONGEST_PIECE),
      what: 'ขาดวงเล็บปีกกาเปิด {',
      where,
    }));
    return [...doubled, ...open, ...close];
  });
}
