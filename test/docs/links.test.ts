/** What the documents point to is there. */

import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { anchorsOf, anchorsUsed, DOCUMENTS, fromRoot, localTargets, readDocument } from './markdown';

const PICTURES = readdirSync(fromRoot('docs/pictures'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.png'))
  .map((name) => name.replaceAll('\\', '/'));
const LARGEST_PICTURE = 150 * 1024;

describe.each(DOCUMENTS)('%s', (document) => {
  const text = readDocument(document);

  it('links to files that are there', () => {
    const missing = localTargets(text).filter((target) => !existsSync(join(dirname(fromRoot(document)), target)));
    expect(missing).toEqual([]);
  });

  it('links to headings that it has', () => {
    expect(anchorsOf(text)).toEqual(expect.arrayContaining(anchorsUsed(text)));
  });

  it('names only npm scripts that exist', () => {
    const { scripts } = JSON.parse(readDocument('package.json')) as { scripts: Record<string, string> };
    const named = [...text.matchAll(/npm run ([a-z]+)/g)].map(([, script]) => script);
    expect(Object.keys(scripts)).toEqual(expect.arrayContaining(named));
  });
});

describe('the pictures', () => {
  it.each(PICTURES)('%s is a PNG of less than 150 KB', (name) => {
    const path = fromRoot(`docs/pictures/${name}`);
    expect(readFileSync(path).subarray(1, 4).toString('latin1')).toBe('PNG');
    expect(statSync(path).size).toBeLessThan(LARGEST_PICTURE);
  });

  it('are all described for those who do not see them', () => {
    const blank = DOCUMENTS.flatMap((document) => [
      ...readDocument(document).matchAll(/!\[\]\(|<img (?![^>]*alt="[^"]+")/g),
    ]);
    expect(blank).toEqual([]);
  });

  it('are all shown somewhere', () => {
    const shown = DOCUMENTS.flatMap((document) => localTargets(readDocument(document)));
    const unused = PICTURES.filter((name) => !shown.some((target) => target.endsWith(`pictures/${name}`)));
    expect(unused).toEqual([]);
  });
});
