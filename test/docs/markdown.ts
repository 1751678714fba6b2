/** The project's documents as a reader's eye takes them apart: tables, links, pictures. */

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const DOCUMENTS = [
  'README.md',
  'docs/guide.md',
  'docs/sidebar.md',
  'docs/maintainers.md',
  'docs/report-compared.md',
] as const;

/** @param path from the project's folder */
export function fromRoot(path: string): string {
  return fileURLToPath(new URL(`../../${path}`, import.meta.url));
}

export function readDocument(path: string): string {
  return readFileSync(fromRoot(path), 'utf8');
}

/** Every row of every table, the ruled line left out. */
export function tableRows(markdown: string): string[][] {
  return markdown
    .split('\n')
    .filter((line) => line.startsWith('|') && !/^[|\s:-]+$/.test(line))
    .map((line) =>
      line
        .slice(1, line.lastIndexOf('|'))
        .split('|')
        .map((cell) => cell.trim()),
    );
}

/** The text of a cell that is written as code. */
export function codeIn(cell: string | undefined): string {
  return /^`(.*)`$/.exec(cell ?? '')?.[1] ?? '';
}

/** Targets of links and pictures that lie in the project, without what follows '#'. */
export function localTargets(markdown: string): string[] {
  const targets = [...markdown.matchAll(/\]\(([^)\s]+)\)|src="([^"]+)"/g)].map(
    ([, link, picture]) => link ?? picture ?? '',
  );
  return targets.filter((target) => !/^(https?:|#)/.test(target)).map((target) => target.replace(/#.*/, ''));
}

/** The links to headings of the same document. */
export function anchorsUsed(markdown: string): string[] {
  return [...markdown.matchAll(/\]\(#([^)\s]+)\)/g)].map(([, anchor]) => anchor ?? '');
}

/** Anchors as GitHub makes them of headings: lower case, punctuation away, spaces to hyphens. */
export function anchorsOf(markdown: string): string[] {
  const headings = [...markdown.matchAll(/^#{1,6} (.*)$/gm)].map(([, heading]) => heading ?? '');
  return headings.map((heading) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}_ -]/gu, '')
      .replace(/ /g, '-'),
  );
}
