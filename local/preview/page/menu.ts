/** The menu bar with the menus of the script: pressed by mouse, arrows, Enter and Escape as in an office program. */

import type { MenuItem } from '../protocol';
import { element } from './element';

export interface Menus {
  caption: string;
  items: MenuItem[];
}

/** Puts the menus into the bar; `run` gets the function of the item that was chosen. */
export function showMenus(bar: HTMLElement, menus: Menus[], run: (functionName: string) => void): void {
  bar.replaceChildren(...menus.map(({ caption, items }) => submenu(caption, items, run)));
  for (const [index, top] of captionsOf(bar).entries()) top.tabIndex = index === 0 ? 0 : -1;
  bar.onkeydown = (event) => onKey(bar, event);
  bar.addEventListener('focusout', ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node && bar.contains(relatedTarget))) closeAll(bar);
  });
}

function submenu(caption: string, items: MenuItem[], run: (functionName: string) => void): HTMLElement {
  const holder = element('div', { className: 'menu-holder' });
  const top = menuButton(caption);
  top.setAttribute('aria-haspopup', 'menu');
  top.setAttribute('aria-expanded', 'false');
  const list = element('div', { className: 'menu', role: 'menu', ariaLabel: caption, hidden: true });
  list.append(...items.map((item) => entry(item, run)));
  top.onclick = () => (list.hidden ? openMenu(top) : closeMenu(top));
  holder.append(top, list);
  return holder;
}

function entry(item: MenuItem, run: (functionName: string) => void): HTMLElement {
  if ('separator' in item) return element('div', { role: 'separator' });
  if ('items' in item) return submenu(item.caption, item.items, run);
  const button = menuButton(item.caption);
  button.onclick = () => {
    closeAll(document.getElementById('menubar')!);
    button.blur();
    run(item.functionName);
  };
  return button;
}

function menuButton(textContent: string): HTMLButtonElement {
  return element('button', { type: 'button', role: 'menuitem', tabIndex: -1, textContent });
}

function onKey(bar: HTMLElement, event: KeyboardEvent): void {
  const button = event.target as HTMLElement;
  const inBar = button.parentElement?.parentElement === bar;
  const move = inBar ? keysOfBar(bar, button, event.key) : keysOfMenu(bar, button, event.key);
  if (move === undefined) return;
  event.preventDefault();
  event.stopPropagation();
  move();
}

function keysOfBar(bar: HTMLElement, button: HTMLElement, key: string): (() => void) | undefined {
  const captions = captionsOf(bar);
  const at = captions.indexOf(button);
  if (key === 'ArrowDown' || key === 'Enter' || key === ' ') return () => openMenu(button);
  if (key === 'ArrowUp') return () => openMenu(button, -1);
  if (key === 'ArrowRight') return () => focusOne(captions, at + 1);
  if (key === 'ArrowLeft') return () => focusOne(captions, at - 1);
  if (key === 'Escape') return () => closeAll(bar);
  return undefined;
}

function keysOfMenu(bar: HTMLElement, button: HTMLElement, key: string): (() => void) | undefined {
  const menu = button.closest<HTMLElement>('[role=menu]')!;
  const owner = menu.previousElementSibling as HTMLElement;
  const items = captionsOf(menu);
  const at = items.indexOf(button);
  const opens = button.hasAttribute('aria-haspopup');
  if (key === 'ArrowDown') return () => focusOne(items, at + 1);
  if (key === 'ArrowUp') return () => focusOne(items, at - 1);
  if (key === 'Home') return () => focusOne(items, 0);
  if (key === 'End') return () => focusOne(items, -1);
  if (opens && (key === 'ArrowRight' || key === 'Enter' || key === ' ')) return () => openMenu(button);
  if (key === 'Escape' || (key === 'ArrowLeft' && owner.closest('[role=menu]')))
    return () => {
      closeMenu(owner);
      owner.focus();
    };
  if (key === 'Tab') return () => closeAll(bar);
  if (key.length === 1 && key !== ' ') return () => focusByLetter(items, at, key);
  return undefined;
}

function focusByLetter(items: HTMLElement[], at: number, letter: string): void {
  const later = [...items.slice(at + 1), ...items.slice(0, at + 1)];
  later.find(({ textContent }) => textContent?.toLowerCase().startsWith(letter.toLowerCase()))?.focus();
}

/** The menu items right under a bar or a menu. */
function captionsOf(level: HTMLElement): HTMLElement[] {
  return [...level.querySelectorAll<HTMLElement>(':scope > [role=menuitem], :scope > .menu-holder > [role=menuitem]')];
}

function focusOne(items: HTMLElement[], index: number): void {
  items.at(index % items.length)?.focus();
}

function openMenu(owner: HTMLElement, index = 0): void {
  const menu = owner.nextElementSibling as HTMLElement;
  const level = owner.parentElement!.parentElement!;
  for (const sibling of captionsOf(level)) if (sibling.hasAttribute('aria-haspopup')) closeMenu(sibling);
  menu.hidden = false;
  owner.setAttribute('aria-expanded', 'true');
  focusOne(captionsOf(menu), index);
}

function closeMenu(owner: HTMLElement): void {
  const menu = owner.nextElementSibling as HTMLElement;
  for (const inner of menu.querySelectorAll<HTMLElement>('[aria-haspopup]')) closeMenu(inner);
  menu.hidden = true;
  owner.setAttribute('aria-expanded', 'false');
}

function closeAll(bar: HTMLElement): void {
  for (const owner of captionsOf(bar)) closeMenu(owner);
}
