/** Ui.alert and Ui.prompt as modal dialogs, one after the other. */

import type { Dialog, DialogButton } from '../protocol';
import { element } from './element';

const CAPTIONS: Record<DialogButton, string> = { OK: 'ตกลง', CANCEL: 'ยกเลิก', YES: 'ใช่', NO: 'ไม่', CLOSE: 'ปิด' };

export type Answer = (dialogId: number, button: DialogButton, text: string) => void;

const open = new Map<number, HTMLDialogElement>();

/**
 * Asks; closing it by Escape or the cross answers CLOSE. The focus goes back to where it was.
 * @param follow takes a link that was clicked; false where the browser is to open it
 */
export function showDialog(dialog: Dialog, answer: Answer, follow: (url: string) => boolean): void {
  if (open.has(dialog.id)) return;
  const before = document.activeElement;
  const box = element('dialog', { className: 'question' });
  const form = element('form', { method: 'dialog' });
  const input = dialog.kind === 'prompt' ? element('input', { type: 'text', autocomplete: 'off' }) : null;
  const titleId = `dialog-title-${dialog.id}`;
  const messageId = `dialog-message-${dialog.id}`;
  const message = element('p', { id: messageId, className: 'message' });
  message.append(...withLinks(dialog.message, follow));
  const name = dialog.title === '' ? messageId : titleId;
  box.setAttribute('aria-labelledby', name);
  if (name !== messageId) box.setAttribute('aria-describedby', messageId);
  input?.setAttribute('aria-labelledby', messageId);
  if (dialog.title !== '') form.append(element('h2', { id: titleId, textContent: dialog.title }));
  form.append(message, ...(input ? [input] : []), buttonRow(dialog.buttons));
  box.append(form);
  box.onclose = () => {
    open.delete(dialog.id);
    box.remove();
    if (before instanceof HTMLElement) before.focus();
    if (box.returnValue !== 'ANSWERED') answer(dialog.id, buttonOf(box.returnValue), input?.value ?? '');
  };
  document.body.append(box);
  open.set(dialog.id, box);
  box.showModal();
  (input ?? box.querySelector<HTMLElement>('button'))?.focus();
}

/** Another window answered. */
export function closeDialog(id: number): void {
  open.get(id)?.close('ANSWERED');
}

function buttonOf(value: string): DialogButton {
  return value in CAPTIONS ? (value as DialogButton) : 'CLOSE';
}

/** The first is what Enter in the input presses. */
function buttonRow(buttons: DialogButton[]): HTMLElement {
  const row = element('div', { className: 'buttons' });
  for (const [index, value] of buttons.entries()) {
    const className = index === 0 ? 'primary' : '';
    row.append(element('button', { type: 'submit', value, textContent: CAPTIONS[value], className }));
  }
  return row;
}

function withLinks(text: string, follow: (url: string) => boolean): Node[] {
  return text.split(/(https?:\/\/[^\s<>"]+)/).map((part, index) => {
    if (index % 2 === 0) return document.createTextNode(part);
    const link = element('a', { href: part, target: '_blank', rel: 'noopener', textContent: part });
    link.onclick = (event) => {
      if (follow(part)) event.preventDefault();
    };
    return link;
  });
}
