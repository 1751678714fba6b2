/** Passwords in links stay in the cell: no text that is passed on repeats them, and the officer is told to change them. */

import { checkEvidence } from '../../../src/ita/evidence/check';
import { isLink, parseLink } from '../../../src/ita/evidence/link';
import { linkChanges } from '../../../src/ita/links/changes';
import { hasCredentials, withoutCredentials } from '../../../src/ita/links/credentials';
import { REASON_WORDS } from '../../../src/ita/links/words';
import { reminders } from '../../../src/ita/reminders';
import { itasLines } from '../../../src/ita/submission/itas';
import { agency, framework } from '../submission/agency';

const URL = 'https://admin:Secret123@abt.go.th/file.pdf';

describe('where a link with a password is pasted', () => {
  const assessment = agency({ O5: { urls: [URL] } });
  const findings = checkEvidence(framework, assessment, [], '2024-04-20');

  it('the finding says what to do about it, and not the password', () => {
    const found = findings.filter(({ rule }) => rule === 'evidence.link-credentials');
    expect(found).toHaveLength(1);
    expect(found[0]!.brief).toBe(`${REASON_WORDS.credentials.what}: "https://…@abt.go.th/file.pdf"`);
    expect(found[0]!.remedy).toContain('เปลี่ยนรหัสผ่าน');
    expect(JSON.stringify(findings)).not.toContain('Secret123');
  });

  it('the text for LINE tells of the link without it', () => {
    const texts = JSON.stringify(reminders(framework, assessment, findings, '2024-04-20'));
    expect(texts).toContain('https://…@abt.go.th/file.pdf');
    expect(texts).not.toContain('Secret123');
  });

  it('the view for ITAS keeps the link as it was typed, and says without it what is open', () => {
    const line = itasLines(framework, assessment, findings).find(({ code }) => code === 'O5')!;
    expect(line.urls).toEqual([URL]);
    expect(line.open).toContain('…@abt.go.th');
    expect(line.open).not.toContain('Secret123');
  });

  it('what a check tells of it has no password, wherever a long link is cut', () => {
    for (const url of [URL, `https://admin:${'Secret123'.repeat(20)}@abt.go.th/`]) {
      const record = {
        url,
        checkedAt: '2024-04-20 09:58:12',
        verdict: 'unseen' as const,
        reason: 'credentials' as const,
        status: null,
        doubts: [],
        chain: [],
        title: '',
        fileName: '',
      };
      const told = linkChanges([{ codes: ['O5'], record, previous: '', current: 'ตรวจไม่ได้' }]).join();
      expect(told).toContain('https://…@abt.go.th');
      expect(told).not.toContain('Secret');
    }
  });
});

it.each([
  ['https://user@abt.go.th/', 'https://…@abt.go.th/'],
  ['https://a:b@c@abt.go.th/@news', 'https://…@abt.go.th/@news'],
  ['https://a:b%40abt.go.th/', 'https://…@abt.go.th/'],
  ['https://a:p#1/2?@abt.go.th/x', 'https://…@abt.go.th/x'],
  ['HTTP:\\\\a:b@abt.go.th', 'HTTP:\\\\…@abt.go.th'],
  ['ftp://a:b@abt.go.th', 'ftp://…@abt.go.th'],
  ['https:a:b@abt.go.th', '…@abt.go.th'],
  ['admin:1234@abt.go.th/x', '…@abt.go.th/x'],
  ['https://a.go.th/1 https://a:b@abt.go.th/2', 'https://a.go.th/1 https://…@abt.go.th/2'],
])('%s is quoted as %s', (line, quoted) => {
  expect(withoutCredentials(line)).toBe(quoted);
});

it.each([
  'https://www.google.com/maps/@16.43,102.82,15z',
  'https://medium.com/@abt/story',
  'https://abt.go.th:8080/@news?mail=saraban@abt.go.th#a@b',
  'https://web.archive.org/web/2024/https://abt.go.th/ita',
  'https://abt.go.th/time/10:30@hall',
])('%s has none and stays an ordinary link', (url) => {
  expect(withoutCredentials(url)).toBe(url);
  expect(isLink(parseLink(url))).toBe(true);
});

it.each(['saraban@abt.go.th', 'mailto:saraban@abt.go.th'])('%s is a mail address', (line) => {
  expect(withoutCredentials(line)).toBe(line);
  expect(hasCredentials(line)).toBe(false);
});
