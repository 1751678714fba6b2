/** The first set-up from the sidebar: no dialogs, under the lock, and never over what somebody else set up. */

import { Clock } from '../../../local/host/clock';
import type { Host } from '../../../local/host/host';
import type { Answer, Outcome, Overview, SetUpRequest } from '../../../sidebar/contract';
import {
  emptyFile,
  expectPlainThai,
  freshWorkbook,
  sampleWorkbook,
  shownAt,
  type,
  wordsOf,
} from '../../workbook/office';

const WANTED: SetUpRequest = { agency: 'เทศบาลตำบลทดสอบ', year: 2568, content: 'empty', allowDraftFramework: false };

function setUp(host: Host, request: Partial<SetUpRequest> = {}): Answer<Outcome> {
  return host.call('sidebarSetUp', { ...WANTED, ...request }) as Answer<Outcome>;
}

function overview(host: Host): Overview {
  const answer = host.call('sidebarOverview') as Answer<Overview>;
  if (!answer.ok) throw new Error(answer.failure.message);
  return answer.value;
}

/** Every cell's value and formula: what must stay where nothing may change. */
function contents(host: Host): string {
  return JSON.stringify(host.state.sheets.map(({ name, cells }) => [name, cells]));
}

describe('before the set-up', () => {
  it('the overview offers the known years, the one of today, and whose the sample is', () => {
    const { ready, choices } = overview(emptyFile());
    expect(ready).toBe(false);
    expect(choices).toEqual({
      years: [2563, 2564, 2565, 2566, 2567, 2568, 2569],
      suggested: 2567,
      sample: { year: 2567, agency: 'องค์การบริหารส่วนตำบลขามป้อม' },
    });
  });

  it.each([
    ['2023-09-30T23:00:00+07:00', 2566],
    ['2023-10-01T01:00:00+07:00', 2567],
    ['2035-01-01T12:00:00+07:00', 2569],
  ])('the year of %s is %d: the fiscal year, and none without a framework', (at, year) => {
    const host = emptyFile({ clock: new Clock(Date.parse(at)) });
    expect(overview(host).choices.suggested).toBe(year);
  });
});

describe('the set-up from the sidebar', () => {
  it('makes the tabs of the year with the agency in its place, and asks nothing', () => {
    const host = emptyFile();
    const answer = setUp(host);
    expect(answer.ok).toBe(true);
    expect(host.ui.prompts).toEqual([]);
    expect(host.ui.alerts).toEqual([]);
    expect(overview(host)).toMatchObject({ ready: true, agency: WANTED.agency, year: '2568', total: '' });
  });

  it('leaves the agency blank where it was left blank', () => {
    const host = emptyFile();
    setUp(host, { agency: '' });
    expect(overview(host)).toMatchObject({ ready: true, agency: '' });
  });

  it('refuses a year without a framework, changes nothing, and starts from the newest one once that is wanted', () => {
    const host = emptyFile();
    const before = contents(host);
    const refused = setUp(host, { year: 2575 });
    expect(refused).toMatchObject({ ok: false, failure: { code: 'unknown-year' } });
    expect(contents(host)).toBe(before);

    expect(setUp(host, { year: 2575, allowDraftFramework: true }).ok).toBe(true);
    expect(overview(host)).toMatchObject({ ready: true, year: '2575' });
  });

  it('with the sample takes its year and agency, whatever was chosen', () => {
    const host = emptyFile();
    const answer = setUp(host, { content: 'sample', year: 2569, agency: '' });
    expect(answer.ok).toBe(true);
    expect(overview(host)).toMatchObject({ year: '2567', agency: 'องค์การบริหารส่วนตำบลขามป้อม' });
    expect(overview(host).total).toMatch(/^\d+\.\d\d$/);
  });

  it.each(['empty', 'sample'] as const)(
    '(%s) harms no workbook that somebody set up meanwhile, and says what is there',
    (content) => {
      const host = freshWorkbook(2566);
      const before = contents(host);
      const answer = setUp(host, { content });
      if (!answer.ok) throw new Error(answer.failure.message);
      expect(answer.value.message).toContain('2566');
      expectPlainThai(wordsOf(answer.value));
      expect(contents(host)).toBe(before);
    },
  );

  it('waits for nobody: while another command runs it says so and changes nothing', () => {
    const host = emptyFile();
    const before = contents(host);
    host.holdLock('document');
    expect(setUp(host)).toMatchObject({ ok: false, failure: { code: 'busy' } });
    expect(contents(host)).toBe(before);
    host.releaseLock('document');
    expect(setUp(host).ok).toBe(true);
  });

  it.each([
    ['a year of the Christian era', { year: 2024 }],
    ['a year that is no number', { year: '2567' as unknown as number }],
    ['an unknown content', { content: 'all' as 'empty' }],
    ['a name longer than any', { agency: 'ก'.repeat(301) }],
  ])('refuses %s before it touches anything', (_case, request) => {
    const host = emptyFile();
    const before = contents(host);
    expect(setUp(host, request)).toMatchObject({ ok: false, failure: { code: 'bad-request' } });
    expect(contents(host)).toBe(before);
  });

  it('is taken up again where it was stopped halfway', () => {
    const host = emptyFile();
    host.calls.failOn(60);
    expect(setUp(host).ok).toBe(false);
    expect(setUp(host).ok).toBe(true);
    expect(overview(host)).toMatchObject({ ready: true, year: '2568', agency: WANTED.agency });
  });
});

describe('a set-up that stopped halfway', () => {
  const sample = { agency: '', year: 2567, content: 'sample' } as const;

  it.each([
    ['an empty one', {}],
    ['one with the sample', sample],
  ])('%s is taken up again by the same answers, wherever it stopped', (_what, request) => {
    const undisturbed = emptyFile();
    setUp(undisturbed, request);
    const calls = undisturbed.calls.total();
    for (const part of [0.15, 0.4, 0.6, 0.75, 0.9, 0.97]) {
      const host = emptyFile();
      host.calls.failOn(Math.round(calls * part));
      expect([part, setUp(host, request).ok]).toEqual([part, false]);
      expect([part, setUp(host, request).ok]).toEqual([part, true]);
      const { readAt: _at, ...seen } = overview(host);
      const { readAt: _there, ...wanted } = overview(undisturbed);
      expect([part, seen]).toEqual([part, wanted]);
    }
  });

  it('with figures of somebody in it gets no sample, and says whose it is', () => {
    const host = freshWorkbook(2567);
    type(host, 'indicator.9', 'O1', 'score', 50);
    const answer = setUp(host, sample);
    expect(answer).toMatchObject({ ok: true, value: { message: expect.stringContaining('มีผู้ตั้งค่าไฟล์นี้ไว้แล้วเป็นปี 2567') } });
    expect(shownAt(host, 'indicator.9', 'O2', 'score')).toBe('');
  });
});

describe('the trend of the overview', () => {
  it('has five years at least, the assessed one last, unknown ones as gaps', () => {
    const { trend } = overview(freshWorkbook(2567));
    expect(trend.map(({ year }) => year)).toEqual([2563, 2564, 2565, 2566, 2567]);
    expect(trend.map(({ total }) => total)).toEqual([null, null, null, null, null]);
    expect(trend.map(({ nationalMean }) => nationalMean)).toEqual([67.9, 81.25, 87.57, 90.19, 93.05]);
    expect(trend.every(({ level }) => level === '')).toBe(true);
  });

  it("has the history's totals and this year's own result", () => {
    const host = sampleWorkbook();
    const { trend, total, level } = overview(host);
    const last = trend.at(-1)!;
    expect(last.year).toBe(2567);
    expect(last.total!.toFixed(2)).toBe(total);
    expect(last.level).toBe(level);
    for (const { year, total: known } of trend.slice(0, -1)) {
      expect(known === null ? '' : known.toFixed(2)).toBe(shownAt(host, 'history', String(year), 'total'));
    }
  });
});
