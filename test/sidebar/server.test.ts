/** The promises over google.script.run: they always end, and with plain Thai where the add-in couldn't answer. */

import { call, LONGEST_WAIT_MS, OFFLINE_WAIT_MS } from '../../sidebar/server/call';
import { T } from '../../sidebar/texts';

type Handler = (value: unknown) => void;
type Run = (name: string, args: unknown[], succeed: Handler, fail: Handler) => void;

const globals = globalThis as unknown as { window?: unknown; navigator?: unknown };
const before = { window: globals.window, navigator: globals.navigator };

function google(run: Run): void {
  const runner = (succeed: Handler, fail: Handler): unknown =>
    new Proxy(
      {
        withSuccessHandler: (handler: Handler) => runner(handler, fail),
        withFailureHandler: (handler: Handler) => runner(succeed, handler),
      } as Record<string, unknown>,
      { get: (own, name: string) => own[name] ?? ((...args: unknown[]) => run(name, args, succeed, fail)) },
    );
  globals.window = Object.assign(new EventTarget(), { google: { script: { run: runner(fail, fail) } } });
}

/** The browser notices that the connection is gone, or back. */
function connect(onLine: boolean): void {
  (globals.navigator as { onLine: boolean }).onLine = onLine;
  (globals.window as EventTarget).dispatchEvent(new Event(onLine ? 'online' : 'offline'));
}

function fail(): never {
  throw new Error('no handler was set');
}

beforeEach(() => {
  jest.useFakeTimers();
  Object.defineProperty(globals, 'navigator', { value: { onLine: true }, configurable: true, writable: true });
});

afterEach(() => {
  jest.useRealTimers();
  globals.window = before.window;
  Object.defineProperty(globals, 'navigator', { value: before.navigator, configurable: true, writable: true });
});

describe('call', () => {
  it('passes name and arguments on and gives the answer of the add-in', async () => {
    const cell = { sheetId: 7, a1: 'B2', row: null };
    const asked: unknown[] = [];
    google((name, args, succeed) => {
      asked.push([name, ...args]);
      succeed({ ok: true, value: null });
    });
    expect(await call('sidebarGoTo', cell)).toEqual({ ok: true, value: null });
    expect(asked).toEqual([['sidebarGoTo', cell]]);
  });

  it("gives the add-in's own failure as it is, marked as Thai", async () => {
    const failure = { code: 'tab-gone', message: 'ไม่พบแผ่นงาน', remedy: 'ซ่อมแซมแผ่นงาน' };
    google((_name, _args, succeed) => succeed({ ok: false, failure }));
    expect(await call('sidebarOverview')).toEqual({ ok: false, failure: { ...failure, thai: 'message' } });
  });

  it.each([
    ['null, as Google makes of an answer that holds a Date', null],
    ['a text', 'done'],
    ['an answer without a value', { ok: true }],
    ['a failure without a message', { ok: false, failure: {} }],
  ])('takes %s for an unreadable answer', async (_case, answer) => {
    google((_name, _args, succeed) => succeed(answer));
    expect(await call('sidebarOverview')).toMatchObject({ ok: false, failure: T.transport.badAnswer });
  });

  it('turns an error on the way into a failure', async () => {
    google((_name, _args, _succeed, failed) => failed(new Error('Error code PERMISSION_DENIED')));
    expect(await call('sidebarOverview')).toMatchObject({ ok: false, failure: T.transport.accounts });
  });

  it('turns an exception of google.script.run itself into a failure', async () => {
    google(() => {
      throw new TypeError('Failed due to illegal value in property: 0');
    });
    expect(await call('sidebarOverview')).toMatchObject({ ok: false, failure: T.transport.unknown });
  });

  it('says so when the page was opened outside Google Sheets', async () => {
    globals.window = {};
    expect(await call('sidebarOverview')).toEqual({ ok: false, failure: T.transport.outside });
    expect(jest.getTimerCount()).toBe(0);
  });

  it('gives up after 6½ minutes, not before, and drops an answer that comes later', async () => {
    let answer: Handler = fail;
    google((_name, _args, succeed) => {
      answer = succeed;
    });
    const ended = jest.fn();
    const reply = call('sidebarRun', 'exportReport');
    reply.then(ended);

    await jest.advanceTimersByTimeAsync(LONGEST_WAIT_MS - 1);
    expect(ended).not.toHaveBeenCalled();
    await jest.advanceTimersByTimeAsync(1);
    expect(ended).toHaveBeenCalledTimes(1);
    expect(LONGEST_WAIT_MS).toBe(390_000);

    answer({ ok: true, value: { message: 'สาย', details: [], link: null } });
    expect(await reply).toEqual({ ok: false, failure: { ...T.transport.noAnswer, uncertain: true } });
  });

  it('asks nothing of Google while the browser has no connection, and says so at once', async () => {
    google(fail);
    connect(false);
    expect(await call('sidebarOverview')).toEqual({ ok: false, failure: T.transport.offline });
    expect(jest.getTimerCount()).toBe(0);
  });

  it('waits a little for a connection that went, then gives up: the work may be done', async () => {
    google(() => {});
    const ended = jest.fn();
    const reply = call('sidebarRun', 'draft');
    reply.then(ended);
    connect(false);
    await jest.advanceTimersByTimeAsync(OFFLINE_WAIT_MS - 1);
    expect(ended).not.toHaveBeenCalled();
    await jest.advanceTimersByTimeAsync(1);
    expect(await reply).toEqual({ ok: false, failure: { ...T.transport.offline, uncertain: true } });
    expect(jest.getTimerCount()).toBe(0);
  });

  it('takes the answer that comes once the connection is back', async () => {
    let answer: Handler = fail;
    google((_name, _args, succeed) => {
      answer = succeed;
    });
    const reply = call('sidebarGoTo', { sheetId: 1, a1: 'A1', row: null });
    connect(false);
    await jest.advanceTimersByTimeAsync(OFFLINE_WAIT_MS - 1);
    connect(true);
    await jest.advanceTimersByTimeAsync(OFFLINE_WAIT_MS);
    answer({ ok: true, value: null });
    expect(await reply).toEqual({ ok: true, value: null });
    expect(jest.getTimerCount()).toBe(0);
  });

  it('leaves no timer behind when the answer came', async () => {
    google((_name, _args, succeed) => succeed({ ok: true, value: null }));
    await call('sidebarGoTo', { sheetId: 1, a1: 'A1', row: null });
    expect(jest.getTimerCount()).toBe(0);
  });
});
