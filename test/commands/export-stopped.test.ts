/** An export that is stopped, at any call: what is left, and that exporting again makes the report whole and once. */

import { ApiException } from '../../local/host/errors';
import type { Host } from '../../local/host/host';
import type { Answer, Outcome, Report } from '../../sidebar/contract';
import { ask, expectPlainThai, exported, REASON, refused, type, workedWorkbook } from '../workbook/office';
import { harmed, peopleCells } from '../workbook/people';
import { documents, FOLDER, folders, lines, NAME, names } from './exports';

/** A workbook in which the self-check finds an error. */
function faulty(): Host {
  const host = workedWorkbook();
  type(host, 'settings', 'district', 'value', '');
  return host;
}

describe('an export that is stopped', () => {
  /** In one go, as from the sidebar. */
  function send(host: Host, failAt = 0): Answer<Report> {
    const { kind, mark } = (host.call('sidebarReport', 'measures') as Extract<Answer<Report>, { ok: true }>).value;
    host.calls.reset();
    if (failAt > 0) host.calls.failOn(failAt);
    return host.call('sidebarExport', { kind, mark, reason: REASON }) as Answer<Report>;
  }
  const left = (host: Host) => [folders(host).length, names(host), lines(host).length];
  const WHOLE = [1, [`${NAME} 1`], 1];

  it('at any call leaves nothing doubled when it is done again: one document, one folder, one line', () => {
    const undisturbed = faulty();
    expect(send(undisturbed).ok).toBe(true);
    const calls = undisturbed.calls.log.filter(({ kind }) => kind !== 'navigation');
    const wanted = peopleCells(undisturbed);
    expect(left(undisturbed)).toEqual(WHOLE);

    const stopAt = (host: Host, nth: number) => {
      const answer = send(host, nth);
      host.calls.reset();
      if (!answer.ok) expectPlainThai(answer.failure.message + answer.failure.remedy);
    };

    // Up to what is made first nothing is left behind, so one workbook serves for all of these.
    const firstMade = calls.findIndex(({ method }) => method === 'Files.create') + 1;
    const untouched = faulty();
    for (let nth = 1; nth <= firstMade; nth += 1) {
      stopAt(untouched, nth);
      expect([nth, ...left(untouched)]).toEqual([nth, 0, [], 0]);
    }
    for (let nth = firstMade; nth <= calls.length; nth += 1) {
      const host = nth === firstMade ? untouched : faulty();
      stopAt(host, nth);
      expect(send(host).ok).toBe(true);
      expect([nth, ...left(host)]).toEqual([nth, ...WHOLE]);
      expect([nth, harmed(wanted, peopleCells(host))]).toEqual([nth, []]);
    }
  });

  it.each(['folder', 'document'])('after Drive made the %s and its answer was lost, is taken up from there', (what) => {
    const host = workedWorkbook();
    const add = host.drive.add.bind(host.drive);
    host.drive.add = (file) => {
      const made = add(file);
      if ((file.mimeType === FOLDER) !== (what === 'folder')) return made;
      host.drive.add = add;
      throw new ApiException('drive.files.create', 'Internal Error');
    };
    host.answers.push({ button: 'YES' }, { button: 'OK', text: REASON });
    expect(refused(host, 'exportReport').code).toBe('google-busy');
    host.answers.length = 0;
    const outcome = exported(host);
    expect([folders(host).length, names(host), lines(host).length]).toEqual([1, [`${NAME} 1`], 1]);
    expect(outcome.link!.url).toBe(documents(host)[0]!.webViewLink);
  });

  it('by a template or a chart that fails leaves neither folder nor document', () => {
    const host = workedWorkbook();
    host.calls.failOn(({ method }) => method === 'EmbeddedChart.getAs', 'Service Charts failed');
    host.answers.push({ button: 'YES' }, { button: 'OK', text: REASON });
    expect(ask(host, 'exportReport').ok).toBe(false);
    expect(host.drive.all()).toEqual([]);
  });
});

describe('what Drive refuses', () => {
  const first = (message: string): Answer<Outcome> => {
    const host = workedWorkbook();
    host.calls.failOn(
      ({ method }) => method === 'Files.create',
      `API call to drive.files.create failed with error: ${message}`,
    );
    host.answers.push({ button: 'YES' }, { button: 'OK', text: REASON });
    return ask(host, 'exportReport');
  };

  // The wordings of https://developers.google.com/drive/api/guides/handle-errors.
  it.each([
    ["The user's Drive storage quota has been exceeded.", 'drive-full'],
    ['User Rate Limit Exceeded', 'google-busy'],
    ['Rate Limit Exceeded. User message: "…"', 'google-busy'],
    ['The user does not have sufficient permissions for this file.', 'no-permission'],
    ['The domain administrators have disabled Drive apps.', 'drive-forbidden'],
    ['The limit for this folder’s number of children has been exceeded.', 'no-folder'],
  ])('is told in plain Thai: %s', (message, code) => {
    const answer = first(message);
    if (answer.ok) throw new Error('exported');
    expect(answer.failure.code).toBe(code);
    expectPlainThai(answer.failure.message);
    expectPlainThai(answer.failure.remedy);
  });
});
