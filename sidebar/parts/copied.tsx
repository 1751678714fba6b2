/** What goes into ITAS: an address or a text, each with a button that copies it. */

import { useRef } from 'preact/hooks';
import { CopyButton } from './copy-button';
import { WebLink } from './web-link';

interface Props {
  text: string;
  /** The text's name, such as 'ลิงก์ที่ 1 ของ O14'. */
  what: string;
}

export function CopiedLink({ text, what }: Props) {
  const shown = useRef<HTMLElement>(null);
  return (
    <>
      <span class="url" ref={shown}>
        <WebLink address={text} />
      </span>
      <CopyButton text={text} what={what} shown={shown} />
    </>
  );
}

export function CopiedText({ text, what }: Props) {
  const shown = useRef<HTMLParagraphElement>(null);
  return (
    <>
      <p class="explanation" lang="th" ref={shown}>
        {text}
      </p>
      <CopyButton text={text} what={what} shown={shown} />
    </>
  );
}
