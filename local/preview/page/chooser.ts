/** The entries of a dropdown cell, opened at the cell. */

import { element } from './element';

/**
 * Opens below the cell; arrows and Enter choose, Escape leaves.
 *
 * @param current what the cell holds
 * @param done told the choice, or null where there was none
 */
export function openChooser(cell: DOMRect, choices: string[], current: string, done: (choice: string | null) => void) {
  document.getElementById('chooser')?.remove();
  const list = element('div', { id: 'chooser', role: 'listbox', ariaLabel: 'ตัวเลือกของช่อง', tabIndex: -1 });
  let finished = false;
  const finish = (choice: string | null) => {
    if (finished) return;
    finished = true;
    list.remove();
    done(choice);
  };
  for (const choice of choices) {
    const option = element('button', { type: 'button', role: 'option', textContent: choice, tabIndex: -1 });
    option.setAttribute('aria-selected', String(choice === current));
    option.onclick = () => finish(choice);
    list.append(option);
  }
  list.onkeydown = (event) => {
    event.stopPropagation();
    const options = [...list.children] as HTMLElement[];
    const at = options.indexOf(document.activeElement as HTMLElement);
    const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[event.key];
    if (next !== undefined) options.at(next % options.length)?.focus();
    else if (event.key === 'Escape' || event.key === 'Tab') finish(null);
    else return;
    event.preventDefault();
  };
  list.addEventListener('focusout', ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node && list.contains(relatedTarget))) finish(null);
  });
  document.body.append(list);
  const room = window.innerHeight - cell.bottom;
  const above = room < list.offsetHeight && cell.top > room;
  list.style.left = `${Math.min(cell.left, window.innerWidth - list.offsetWidth - 4)}px`;
  list.style.top = `${above ? Math.max(4, cell.top - list.offsetHeight) : cell.bottom}px`;
  list.style.minWidth = `${cell.width}px`;
  const selected = list.querySelector<HTMLElement>('[aria-selected=true]') ?? (list.firstElementChild as HTMLElement);
  selected?.focus();
}
