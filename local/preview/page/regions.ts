/** Ways for the keyboard between the parts of the page: F6 to the next one, Shift+F6 back, Ctrl+J to the name box. */

export interface Region {
  /** Whether the keyboard is there. */
  holds(): boolean;
  /** False where it isn't there to go to. */
  enter(): boolean;
}

export interface RegionKey {
  key: string;
  ctrlKey: boolean;
  shiftKey: boolean;
}

/** @returns takes a key that was pressed where this window can't hear it, as in the sidebar's frame */
export function listenToRegionKeys(regions: readonly Region[], nameBox: HTMLInputElement): (key: RegionKey) => void {
  const take = ({ key, ctrlKey, shiftKey }: RegionKey): boolean => {
    if (ctrlKey && key.toLowerCase() === 'j') nameBox.focus();
    else if (key === 'F6') move(regions, shiftKey ? -1 : 1);
    else return false;
    return true;
  };
  window.addEventListener(
    'keydown',
    (event) => {
      if (!take(event)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
    },
    true,
  );
  return (key) => void take(key);
}

function move(regions: readonly Region[], step: 1 | -1): void {
  const from = regions.findIndex((region) => region.holds());
  for (let passed = 1; passed <= regions.length; passed += 1) {
    const next = regions.at((from + step * passed + regions.length) % regions.length);
    if (next?.enter()) return;
  }
}
