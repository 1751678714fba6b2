/** One item as ITAS asks for it, folded to a line: มี/ไม่มี, what is still open, URLs and explanation to copy. */

import { useEffect, useRef } from 'preact/hooks';
import type { ItasEntry } from '../../contract';
import { CopiedLink, CopiedText } from '../../parts/copied';
import { CopyButton } from '../../parts/copy-button';
import { SeverityIcon } from '../../parts/icons';
import { Mixed } from '../../parts/mixed';
import { T } from '../../texts';

interface Props {
  entry: ItasEntry;
  hidden: boolean;
  /** Whether it is the only one found: it opens by itself then. */
  only: boolean;
}

export function ItasItem({ entry, hidden, only }: Props) {
  const box = useRef<HTMLDetailsElement>(null);
  const isWanted = only && !hidden;
  useEffect(() => {
    if (isWanted && box.current) box.current.open = true;
  }, [isWanted]);
  const { code, title, claim, urls, open } = entry;
  return (
    <li hidden={hidden}>
      <details ref={box}>
        <summary>
          <strong>{code}</strong> <span lang="th">{title}</span>
          <span class="summary-line secondary">
            <Mixed text={[claim || T.itas.noClaim, T.itas.urlCount(urls.length)].join(' · ')} />
          </span>
          {open && (
            <span class="summary-line warning">
              <SeverityIcon severity="warning" /> {T.itas.isOpen}
            </span>
          )}
        </summary>
        <div class="itas-body">
          {open && (
            <p>
              <span class="warning">{T.itas.open}:</span> <span lang="th">{open}</span>
            </p>
          )}
          {claim && <Claim code={code} claim={claim} />}
          <Urls code={code} urls={urls} />
          <Explanation code={code} text={entry.explanation} />
        </div>
      </details>
    </li>
  );
}

function Claim({ code, claim }: { code: string; claim: string }) {
  return (
    <>
      <h3>
        <Mixed text={T.itas.claim} />
      </h3>
      <CopiedText text={claim} what={T.itas.claimOf(code)} />
    </>
  );
}

function Urls({ code, urls }: { code: string; urls: string[] }) {
  const list = useRef<HTMLUListElement>(null);
  return (
    <>
      <h3>{T.itas.urls}</h3>
      {urls.length === 0 && <p class="secondary">{T.itas.noUrls}</p>}
      <ul class="urls" ref={list}>
        {urls.map((url, index) => (
          // By position: nobody stops a link from being there twice.
          <li key={index}>
            <CopiedLink text={url} what={T.itas.linkOf(index + 1, code)} />
          </li>
        ))}
      </ul>
      {urls.length > 1 && (
        <CopyButton
          text={urls.join('\n')}
          what={T.itas.allLinksOf(code)}
          shown={list}
          label={T.itas.copyAll(urls.length)}
        />
      )}
    </>
  );
}

function Explanation({ code, text }: { code: string; text: string }) {
  return (
    <>
      <h3>{T.itas.explanation}</h3>
      {text === '' && <p class="secondary">{T.itas.noExplanation}</p>}
      {text !== '' && <CopiedText text={text} what={T.itas.explanationOf(code)} />}
    </>
  );
}
