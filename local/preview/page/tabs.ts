/** The tabs below the grid. */

import type { GridSheet } from '../protocol';
import { element } from './element';

/** Hidden tabs aren't there; arrows move along, as everywhere with role=tab. */
export function showTabs(bar: HTMLElement, sheets: GridSheet[], activeId: number, open: (id: number) => void): void {
  const hadFocus = bar.contains(document.activeElement);
  const visible = sheets.filter(({ hidden }) => !hidden);
  bar.replaceChildren(...visible.map((sheet) => tab(sheet, sheet.id === activeId, open)));
  bar.onkeydown = (event) => {
    const at = visible.findIndex(({ id }) => id === activeId);
    const next = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: visible.length - 1 }[event.key];
    const sheet = next === undefined ? undefined : visible.at(next % visible.length);
    if (sheet === undefined) return;
    event.preventDefault();
    open(sheet.id);
  };
  const active = bar.querySelector<HTMLElement>('[aria-selected=true]');
  active?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  if (hadFocus) active?.focus();
}

function tab({ id, name, tabColor }: GridSheet, selected: boolean, open: (id: number) => void): HTMLElement {
  const button = element('button', { type: 'button', role: 'tab', textContent: name, tabIndex: selected ? 0 : -1 });
  button.setAttribute('aria-selected', String(selected));
  button.setAttribute('aria-controls', 'grid');
  if (tabColor !== null) button.style.setProperty('--tab-color', tabColor);
  button.onclick = () => open(id);
  return button;
}
