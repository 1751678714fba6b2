/** What is told of links between an edit and the next check. */

import fc from 'fast-check';
import { changedLinks, linesAfterEdit, stateAfterEdit } from '../../../src/ita/evidence/after-edit';
import { EVIDENCE_STATES, isVerdict } from '../../../src/ita/evidence/state';

const RECHECK = 'ต้องตรวจใหม่';

describe('the lines after an edit', () => {
  const cell = '1. ใช้ได้ (15 มี.ค. 2568)\n2. เสีย: ไม่มีหน้านี้';

  it('keep what was found of a link that stays, whatever its place, and want another opened', () => {
    expect(linesAfterEdit(cell, ['a', 'b'], ['b', 'c'], true)).toBe(`1. เสีย: ไม่มีหน้านี้\n2. ${RECHECK}`);
    expect(linesAfterEdit('ใช้ได้', ['a'], ['b'], false)).toBe(RECHECK);
  });

  it('know nothing of a link that was added, or put where nobody had found anything', () => {
    expect(linesAfterEdit('ใช้ได้', ['a'], ['a', 'b'], true)).toBe('1. ใช้ได้\n2. ยังไม่ตรวจ');
    expect(linesAfterEdit('ยังไม่ตรวจ', ['a'], ['b'], false)).toBe('ยังไม่ตรวจ');
    expect(linesAfterEdit('', null, ['a'], false)).toBe('ยังไม่ตรวจ');
    expect(linesAfterEdit('ใช้ได้', ['a'], [], true)).toBe('');
  });

  it('want a link opened that took the place of one that somebody had looked at only by eye', () => {
    expect(linesAfterEdit('ยังไม่ตรวจ', ['a'], ['b'], true)).toBe(RECHECK);
  });

  it('want all opened where nobody knows what stood there, as after a block was pasted', () => {
    expect(linesAfterEdit(cell, null, ['b', 'c'], false)).toBe(`1. ${RECHECK}\n2. ${RECHECK}`);
    expect(linesAfterEdit('1. ยังไม่ตรวจ\n2. ยังไม่ตรวจ', null, ['b'], false)).toBe('ยังไม่ตรวจ');
  });

  it('stay so through another edit', () => {
    expect(linesAfterEdit(RECHECK, ['b'], ['c'], false)).toBe(RECHECK);
    expect(linesAfterEdit(`1. ใช้ได้\n2. ${RECHECK}`, ['a', 'b'], ['b', 'a'], true)).toBe(`1. ${RECHECK}\n2. ใช้ได้`);
  });

  it('never call a link good that did not stand there before', () => {
    const urls = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { maxLength: 4 });
    fc.assert(
      fc.property(urls, urls, fc.boolean(), (before, after, wasJudged) => {
        const told = before.map((url, at) => (before.length > 1 ? `${at + 1}. ใช้ได้ ${url}` : `ใช้ได้ ${url}`)).join('\n');
        const lines = linesAfterEdit(told, before, after, wasJudged).split('\n');
        after.forEach((url, at) => {
          expect(lines[at]?.includes('ใช้ได้')).toBe(before.includes(url));
          expect(lines[at]).toMatch(before.includes(url) ? new RegExp(`ใช้ได้ ${url}$`) : /(ยังไม่ตรวจ|ต้องตรวจใหม่)$/);
        });
      }),
    );
  });
});

describe('the links that are to be checked anew', () => {
  it('are those whose line says so', () => {
    expect(changedLinks(`1. ใช้ได้\n2. ${RECHECK}`, ['a', 'b'])).toEqual(['b']);
    expect(changedLinks(RECHECK, ['a'])).toEqual(['a']);
    expect(changedLinks('', ['a'])).toEqual([]);
  });

  it('are unknown where the lines are of fewer links', () => {
    expect(changedLinks(RECHECK, ['a', 'b'])).toEqual([]);
  });
});

describe('the state after an edit', () => {
  it.each(Object.entries(EVIDENCE_STATES))('of a row that was %s', (key, state) => {
    const isOpen = key === 'missing' || key === 'unopened';
    expect(isVerdict(state)).toBe(!isOpen);
    expect(stateAfterEdit(state, ['a'], 'ยังไม่ตรวจ')).toBe(isOpen ? EVIDENCE_STATES.unopened : RECHECK);
    expect(stateAfterEdit(state, [], '')).toBe(EVIDENCE_STATES.missing);
  });

  it('is told by the lines where no state stood there', () => {
    expect(stateAfterEdit('', ['a'], RECHECK)).toBe(RECHECK);
    expect(stateAfterEdit('', ['a'], 'ยังไม่ตรวจ')).toBe(EVIDENCE_STATES.unopened);
  });
});
