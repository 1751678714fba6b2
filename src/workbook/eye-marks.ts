/**
 * The cells of 'ตรวจด้วยตาแล้ว' in a row: the box, who and when, and the hidden mark of the links that were looked at.
 * The mark also tells a stamp of ours from a name that a person wrote, which is cleared only when the look lapses.
 */

import { fingerprint } from '../ita/draft/drafted-text';

export interface EyeCells {
  checkedByEye: boolean;
  checkedBy: string;
  seenLinks: string;
}

/** The links' fingerprint in the mark; '' where nobody noted them. */
export function notedLinks(mark: string): string {
  return mark.split(' ')[0] ?? '';
}

/** Ticked for the links of this fingerprint. `stamp` goes where nobody wrote a name, or an earlier stamp of ours stands. */
export function ticked(cells: EyeCells, links: string, stamp: string): EyeCells {
  if (cells.checkedBy !== '' && !isOurStamp(cells)) return { ...cells, checkedByEye: true, seenLinks: links };
  return { checkedByEye: true, checkedBy: stamp, seenLinks: `${links} ${fingerprint(stamp)}` };
}

/** Nobody looked after all: what we noted goes, what a person wrote stays. */
export function unticked(cells: EyeCells): EyeCells {
  return { checkedByEye: false, checkedBy: isOurStamp(cells) ? '' : cells.checkedBy, seenLinks: '' };
}

/** The links are others now. The mark stays, so that the check can tell of it until somebody looks again. */
export function lapsed(cells: EyeCells): EyeCells {
  return { checkedByEye: false, checkedBy: '', seenLinks: notedLinks(cells.seenLinks) };
}

export function isOurStamp({ checkedBy, seenLinks }: EyeCells): boolean {
  const stamp = seenLinks.split(' ')[1] ?? '';
  return stamp !== '' && stamp === fingerprint(checkedBy);
}

/** What stood there, for the journal. */
export function lapseSentence(code: string, { checkedBy }: EyeCells): string {
  return `${code}: ลิงก์เปลี่ยนไป จึงยกเลิกเครื่องหมาย "ตรวจด้วยตาแล้ว" (ผู้ตรวจเดิม: ${checkedBy || 'ไม่ระบุ'})`;
}

/** What stood beside a box that was ticked anew, for the journal. */
export function renewalSentence(code: string, { checkedBy }: EyeCells): string {
  return `${code}: ทำเครื่องหมาย "ตรวจด้วยตาแล้ว" ใหม่ จึงลงชื่อใหม่ (ข้อความเดิมในช่องผู้ตรวจและวันที่: ${checkedBy})`;
}
