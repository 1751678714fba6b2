/** A button that copies one text, says so, and tells what to do where the browser refuses. */

import { useEffect, useState } from 'preact/hooks';
import { T } from '../texts';
import { useSay } from './announcer';
import { copyText } from './copy';

interface Props {
  text: string;
  /** The text's name, such as 'ลิงก์ที่ 1 ของ O14'. */
  what: string;
  /** The element that shows the text. */
  shown: { readonly current: HTMLElement | null };
  /** On the button, where it isn't simply 'คัดลอก'. */
  label?: string;
}

/** 'คัดลอกแล้ว' stays on the button as long as its text is the same: it tells how far one has come in a long list. */
export function CopyButton({ text, what, shown, label = T.copy.copy }: Props) {
  const [result, setResult] = useState<'none' | 'copied' | 'refused'>('none');
  const say = useSay();
  useEffect(() => setResult('none'), [text]);
  const copy = async () => {
    if (!shown.current) return;
    const isCopied = await copyText(text, shown.current);
    setResult(isCopied ? 'copied' : 'refused');
    say(isCopied ? T.copy.said(what) : T.copy.byHand);
  };
  const seen = result === 'copied' ? T.copy.copied : label;
  return (
    <>
      <button type="button" class="copy" aria-label={`${seen} ${what}`} onClick={copy}>
        {seen}
      </button>
      {result === 'refused' && <p class="secondary">{T.copy.byHand}</p>}
    </>
  );
}
