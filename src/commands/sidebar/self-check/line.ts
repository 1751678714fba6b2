/** One line of the self-check: what was looked at and what came of it. A look that fails is told, and ends nothing. */

import type { SelfCheckLine } from '../../../../sidebar/contract';
import { Problem } from '../../../ita/problem';

export type Verdict = Omit<SelfCheckLine, 'what'>;

export const good = (found: string): Verdict => ({ state: 'good', found, remedy: '' });
export const doubtful = (found: string, remedy: string): Verdict => ({ state: 'doubtful', found, remedy });
export const bad = (found: string, remedy: string): Verdict => ({ state: 'bad', found, remedy });
export const unknown = (found: string, remedy: string): Verdict => ({ state: 'unknown', found, remedy });

export function line(what: string, look: () => Verdict): SelfCheckLine {
  try {
    return { what, ...look() };
  } catch (error) {
    if (error instanceof Problem) return { what, ...bad(error.message, error.remedy) };
    console.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
    return { what, ...unknown('ตรวจเรื่องนี้ไม่สำเร็จ', 'รอสักครู่แล้วตรวจใหม่ หากยังไม่ได้ ให้ส่งผลตรวจนี้ให้ผู้ดูแล') };
  }
}

/** The first few by name, the rest counted. */
export function listed(names: readonly string[]): string {
  const MOST = 6;
  const more = names.length - MOST;
  return more > 0 ? `${names.slice(0, MOST).join(', ')} และอีก ${more} รายการ` : names.join(', ');
}
