/** Says short news to screen readers, politely, without showing them: what is seen is shown where it happened. */

import { createContext } from 'preact';
import { useContext, useState } from 'preact/hooks';
import { Mixed } from './mixed';

const Say = createContext<(text: string) => void>(() => {});

/** Gives the components inside the means to say something. */
export const SayProvider = Say.Provider;

/** @returns the function that says a text */
export function useSay(): (text: string) => void {
  return useContext(Say);
}

/** What was said last, and the function that says the next. */
export function useNews(): [string, (text: string) => void] {
  const [news, setNews] = useState('');
  // The same words twice in a row are no change, and wouldn't be heard the second time.
  const say = (text: string) => setNews((last) => (last === text ? `${text}\u00a0` : text));
  return [news, say];
}

/** The live region: it stays in the page, so that each change is heard. */
export function Announcer({ news }: { news: string }) {
  return (
    <p role="status" class="heard-only">
      <Mixed text={news} />
    </p>
  );
}
