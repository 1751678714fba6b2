/** Short notices at the lower right, as Sheets shows them. */

import { element } from './element';

const DEFAULT_SECONDS = 5;

/** @param seconds how long it stays; null for the usual time, a negative number until it is closed */
export function showToast(title: string, message: string, seconds: number | null): void {
  const close = element('button', { type: 'button', className: 'close', textContent: '×', ariaLabel: 'ปิดข้อความ' });
  const toast = element('div', { className: 'toast' });
  if (title !== '') toast.append(element('strong', { textContent: title }));
  toast.append(element('p', { textContent: message }), close);
  close.onclick = () => toast.remove();
  document.getElementById('toasts')!.append(toast);
  const stays = seconds ?? DEFAULT_SECONDS;
  if (stays >= 0) setTimeout(() => toast.remove(), stays * 1000);
}
