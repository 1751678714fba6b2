/** The sidebar as one page that HtmlService can serve. */

import { runInNewContext } from 'node:vm';
import { buildSidebar, guardScript, guardStyle, pageBytes } from '../../build/sidebar';
import * as en from '../../sidebar/texts/en';

/** Every text that isn't put together from others. */
function textsOf(words: unknown): string[] {
  if (typeof words === 'string') return [words];
  return typeof words === 'object' && words !== null ? Object.values(words).flatMap(textsOf) : [];
}

describe('the page of the sidebar in English', () => {
  it('holds the words of its own language only', async () => {
    const [thai, english] = await Promise.all([buildSidebar('th'), buildSidebar('en')]);
    expect(english).toMatch(/^<!DOCTYPE html>\n<html lang="en">/);
    expect(english).toContain('Score and check');
    expect(english).not.toContain('ให้คะแนนและตรวจ');
    expect(thai).not.toContain('Score and check');
    const phrases = textsOf(en).filter((text) => text.length > 20);
    expect(phrases.length).toBeGreaterThan(100);
    expect(phrases.filter((text) => thai.includes(text))).toEqual([]);
    expect(pageBytes(english)).toBeLessThan(pageBytes(thai));
  });
});

describe('the page of the sidebar', () => {
  let html: string;
  beforeAll(async () => {
    html = await buildSidebar('th');
  });

  it('is one self-contained Thai page', () => {
    expect(html).toMatch(/^<!DOCTYPE html>\n<html lang="th">/);
    expect(html).toContain('<base target="_top">');
    expect(html).not.toMatch(/<link|<script[^>]+src=|@import|url\(/);
    expect(html).toContain('ให้คะแนนและตรวจ');
  });

  it('holds nothing that HtmlService or the parser takes for something else', () => {
    const [, script, ...more] = /<script>([\s\S]*)<\/script>/.exec(html) ?? [];
    expect(more).toEqual([]);
    expect(html.match(/<script/g)).toHaveLength(1);
    expect(html.match(/<\/script>/g)).toHaveLength(1);
    expect(html).not.toContain('<?');
    expect(script).not.toMatch(/`|\/\/|\/\*|<!--/);
  });

  it('keeps the licences of the libraries in it', () => {
    expect(html).toMatch(/^preact [\d.]+ \(MIT\)$/m);
    expect(html).toContain('Copyright (c) 2015-present Jason Miller');
    expect(html).toContain('Permission is hereby granted, free of charge');
    expect(html).toMatch(/^diff [\d.]+ \(BSD-3-Clause\)$/m);
    expect(html).toContain('Copyright (c) 2009-2015, Kevin Decker');
  });

  it('weighs at most 120 KB', () => {
    expect(pageBytes('ก')).toBe(3);
    expect(pageBytes(html)).toBeLessThanOrEqual(120 * 1024);
  });
});

describe('guardScript', () => {
  it.each([
    ['the end of the script', '"</script>"', '</script>'],
    ['the end of the script, in capitals', '"</SCRIPT >"', '</SCRIPT >'],
    ['a template mark', '"<?= x ?>"', '<?= x ?>'],
    ['a comment of HTML', '"<!-- x"', '<!-- x'],
    ['an address', '"https://www.example.go.th"', 'https://www.example.go.th'],
    ['a regular expression', '"a<b".replace(/<?b/,"")', 'a'],
  ])('hides %s and leaves its meaning', (_case, script, value) => {
    const guarded = guardScript(script);
    expect(guarded).not.toMatch(/<\?|<\/script|<!--|:\/\//i);
    expect(runInNewContext(guarded)).toBe(value);
  });

  it.each(['let a = 1 // one', 'f(/* x */)', '"//example.go.th/a"', '`text`'])('refuses %s', (script) => {
    expect(() => guardScript(script)).toThrow(/HtmlService/);
  });
});

describe('guardStyle', () => {
  it('hides what would end the style element', () => {
    expect(guardStyle('a::after{content:"</style><?"}')).toBe('a::after{content:"\\3c /style>\\3c ?"}');
  });
});
