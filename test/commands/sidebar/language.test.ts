/** The language that the sidebar opens in. */

import type { Host } from '../../../local/host/host';
import { emptyFile } from '../../workbook/office';

function languages(host: Host): (string | undefined)[] {
  host.run('menuOpenSidebar');
  const { html = '' } = host.ui.sidebar ?? {};
  return [/<html lang="(\w+)"/, /<div id="app" lang="(\w+)"/].map((pattern) => pattern.exec(html)?.[1]);
}

describe('the sidebar opens', () => {
  it.each([
    ['th', 'th'],
    ['th_TH', 'th'],
    ['en', 'en'],
    ['en_GB', 'en'],
    ['de', 'en'],
    ['', 'th'],
  ])("for an account in '%s' in '%s'", (locale, language) => {
    const host = emptyFile({ user: { locale } });
    expect(languages(host)).toEqual([language, language]);
    expect(host.ui.sidebar?.title).toBe('ITA');
  });

  it.each([
    ['th', 'en', 'th'],
    ['en', 'th', 'en'],
    ['account', 'en', 'en'],
    ['account', 'th', 'th'],
    ['something else', 'en', 'en'],
  ])("in the language '%s' that somebody chose, for an account in '%s' in '%s'", (choice, locale, language) => {
    const host = emptyFile({ user: { locale } });
    host.properties.user.set('ita.language', choice);
    expect(languages(host)).toEqual([language, language]);
  });

  it('needs no permission beyond those of the manifest', () => {
    const host = emptyFile({ user: { locale: 'en' } });
    languages(host);
    expect(host.calls.log.map(({ method }) => method)).toContain('Session.getActiveUserLocale');
  });
});

describe('a person who chooses another language in the sidebar', () => {
  it('sees it opened anew in that language, and again the next time', () => {
    const host = emptyFile();
    host.run('menuOpenSidebar');
    expect(host.call('sidebarSetLanguage', 'en')).toEqual({ ok: true, value: 'en' });
    expect(host.ui.sidebar?.html).toContain('<html lang="en"');
    expect(languages(host)).toEqual(['en', 'en']);
  });
});
