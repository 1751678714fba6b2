/** How many measures a text says are done, and which share, held against the statuses of the measures. */

import type { Assessment } from '../../assessment';
import type { Finding } from '../../finding';
import { progressOf } from '../../measures/progress';
import { formatScore, roundHalfUp } from '../../score';
import { toArabicDigits } from '../../thai';
import type { PlacedText } from '../texts';

export function contradictingShares({ measures }: Assessment, texts: PlacedText[]): Finding[] {
  const { all, counts, doneShare } = progressOf(measures);
  if (doneShare === null) return [];
  return texts
    .filter(({ place }) => place.field === 'outcome')
    .flatMap(({ text, place, label }): Finding[] => {
      const plain = toArabicDigits(text);
      const wrong = wrongCount(plain, counts.done, all) ?? wrongShare(plain, doneShare);
      if (wrong === undefined) return [];
      return [
        {
          rule: 'follow-up.text-share-differs',
          severity: 'warning',
          place,
          message: `${label} เขียนว่า ‘${wrong}’ แต่ตามสถานะมีมาตรการที่เสร็จ ${counts.done} จาก ${all} มาตรการ (ร้อยละ ${formatScore(doneShare)})`,
          remedy: 'แก้ตัวเลขในข้อความ หรือแก้สถานะของมาตรการให้ตรงกัน',
        },
      ];
    });
}

/** 'เสร็จ 5 จาก 7 มาตรการ', 'แล้วเสร็จ 5 มาตรการ จากทั้งหมด 7 มาตรการ'. */
const COUNT = /เสร็จ(?:สิ้น)?(?:แล้ว)?\s*(?:จำนวน)?\s*(\d+)\s*(?:มาตรการ)?\s*จาก\s*(?:ทั้งหมด|จำนวน)?\s*(\d+)\s*มาตรการ/g;

function wrongCount(text: string, done: number, all: number): string | undefined {
  const found = [...text.matchAll(COUNT)].find((match) => Number(match[1]) !== done || Number(match[2]) !== all);
  return found?.[0];
}

/** 'ร้อยละ 71.43 ของมาตรการทั้งหมด': of the measures, not of the people who came to one. */
const SHARE = /(?:ร้อยละ\s*(\d+(?:\.\d+)?)|(\d+(?:\.\d+)?)\s*%)\s*ของ(?:จำนวน)?มาตรการ(?:ทั้งหมด|ทุกข้อ)/g;

function wrongShare(text: string, share: number): string | undefined {
  const found = [...text.matchAll(SHARE)].find((match) => {
    const written = match[1] ?? match[2]!;
    const decimals = Math.min(2, written.split('.')[1]?.length ?? 0);
    return Number(written) !== roundHalfUp(share, decimals);
  });
  return found?.[0];
}
