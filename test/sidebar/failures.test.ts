/** How an error of google.script.run is told to an officer. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { transportFailure } from '../../sidebar/server/failures';
import { T } from '../../sidebar/texts';
import * as en from '../../sidebar/texts/en';
import * as th from '../../sidebar/texts/th';

const STORAGE = "We're sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.";
const STORAGE_THAI = 'ขออภัย เกิดข้อผิดพลาดของเซิร์ฟเวอร์ขณะอ่านข้อมูล รหัสข้อผิดพลาด PERMISSION_DENIED';

describe('an error on the way to the add-in', () => {
  it.each([
    ['several Google accounts', 'ScriptError', STORAGE, 'ACCOUNTS'],
    ['several Google accounts, told in Thai', 'ScriptError', STORAGE_THAI, 'ACCOUNTS'],
    ['consent not given', 'ScriptError', 'Authorization is required to perform that action.', 'CONSENT'],
    ['a scope refused', 'ScriptError', 'You do not have permission to call DriveApp.createFile', 'CONSENT'],
    ['no connection', 'NetworkError', 'Connection failure due to HTTP 0', 'OFFLINE'],
    ['no connection, told by fetch', 'TypeError', 'Failed to fetch', 'OFFLINE'],
    ['stopped after 6 minutes', 'ScriptError', 'Exceeded maximum execution time', 'TIME_LIMIT'],
    [
      'too much at once',
      'ScriptError',
      'There are too many scripts running simultaneously for this account.',
      'CROWDED',
    ],
    ['anything else', 'ScriptError', 'Service Spreadsheets failed', 'UNKNOWN'],
  ])('%s', (_case, name, message, code) => {
    const failure = transportFailure(Object.assign(new Error(message), { name }), true);
    expect(failure.code).toBe(code);
    expect(failure.technical).toBe(`${name}: ${message}`);
  });

  it('is put down to the connection when the browser says it is offline and nothing else is known', () => {
    expect(transportFailure(new Error('???'), false).code).toBe('OFFLINE');
    expect(transportFailure(new Error(STORAGE), false).code).toBe('ACCOUNTS');
  });

  it('tells whether the work may have been done nonetheless', () => {
    expect(transportFailure(new Error('NetworkError'), true).uncertain).toBe(true);
    expect(transportFailure(new Error('Exceeded maximum execution time'), true).uncertain).toBe(true);
    expect(transportFailure(new Error(STORAGE), true).uncertain).toBeUndefined();
  });

  it('never shows its own words as the message or remedy, whatever comes', () => {
    const ours = Object.values(T.transport);
    const anyError = fc.oneof(
      fc.anything(),
      fc.string().map((message) => new Error(message)),
    );
    fc.assert(
      fc.property(anyError, fc.boolean(), (error, online) => {
        const { message, remedy } = transportFailure(error, online);
        expect(ours.some((text) => text.message === message && text.remedy === remedy)).toBe(true);
      }),
    );
  });
});

describe('the texts of such failures', () => {
  it.each(Object.entries(T.transport))('%s is in Thai, says what happened and what to do', (_name, failure) => {
    for (const text of [failure.message, failure.remedy]) {
      expect(text).toMatch(/[ก-๙]{10}/);
      expect(text).not.toMatch(/error|exception|undefined|null/i);
    }
  });
});

describe('the English words', () => {
  it.each(Object.entries(en.transport))('%s say what happened and what to do', (name, failure) => {
    expect(failure.code).toBe(th.transport[name as keyof typeof th.transport].code);
    for (const text of [failure.message, failure.remedy]) expect(text).toMatch(/^[A-Z][^ก-๙]{20,}\.$/);
  });

  it('are there for every failure that the add-in has a code for', () => {
    const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
    const codes = files.flatMap((file) =>
      [...readFileSync(join('src', file), 'utf8').matchAll(/(?:new Problem\(\s*|^ {4}code: )'([a-z-]+)',/gm)].map(
        ([, code]) => code!,
      ),
    );
    expect(codes.length).toBeGreaterThan(20);
    expect(codes.filter((code) => !(code in en.refusals))).toEqual([]);
  });

  it.each(Object.entries(en.refusals))('%s say what happened and what to do', (_code, { message, remedy }) => {
    for (const text of [message, remedy]) expect(text).toMatch(/^[A-Z].{15,}\.$/);
  });
});
