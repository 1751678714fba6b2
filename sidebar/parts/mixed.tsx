/** A sentence of the page that names something of the workbook: the Thai in it is marked as such in an English page. */

import { IS_THAI } from '../texts';

const THAI = /([ก-๙][ก-๙\s\d]*[ก-๙\d]|[ก-๙])/;

export function Mixed({ text }: { text: string }) {
  if (IS_THAI) return <>{text}</>;
  return <>{text.split(THAI).map((part) => (THAI.test(part) ? <span lang="th">{part}</span> : part))}</>;
}
