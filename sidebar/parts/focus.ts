/** Where the focus goes when something new appears. */

import { useEffect, useRef } from 'preact/hooks';

/** Moves the focus to what appears, unless the user is typing in the sheet meanwhile: then it would be stolen. */
export function useFocusOnAppearance() {
  const box = useRef<HTMLElement>(null);
  useEffect(() => {
    if (document.hasFocus()) box.current?.focus();
  }, []);
  return box;
}
