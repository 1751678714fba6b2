/** Puts a text on the clipboard, also where HtmlService's frame may not use the clipboard of the browser. */

/**
 * @param shown the element that shows the text: it is selected where the browser only copies what is selected
 * @returns false where copying was refused; the text is left selected then, for the user to copy by key
 */
export async function copyText(text: string, shown: HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copySelected(text, shown);
  }
}

function copySelected(text: string, shown: HTMLElement): boolean {
  const from = document.activeElement;
  select(shown);
  // What is selected may be laid out otherwise than the text is to be pasted.
  const giveText = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
  };
  document.addEventListener('copy', giveText);
  const done = isCopied();
  document.removeEventListener('copy', giveText);
  if (!done) return false;
  getSelection()?.removeAllRanges();
  if (from instanceof HTMLElement) from.focus();
  return true;
}

function select(shown: HTMLElement): void {
  if (shown instanceof HTMLTextAreaElement) {
    shown.focus();
    shown.select();
  } else {
    getSelection()?.selectAllChildren(shown);
  }
}

/** The only way left where the clipboard's own interface is shut, although it is deprecated. */
function isCopied(): boolean {
  try {
    return document.execCommand('copy');
  } catch {
    return false;
  }
}
