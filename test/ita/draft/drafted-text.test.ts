/** The mark of a draft: by it a text that people edited is told from one that nobody touched. */

import fc from 'fast-check';
import { mergeCell } from '../../../src/ita/draft/change';
import { draftMark, fingerprint, isDraft, mergeText } from '../../../src/ita/draft/drafted-text';

const text = fc.oneof(
  fc.string(),
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom('', '  ', 'มาตรการ ก', '1. ก\n2. ข'),
);
const nonBlank = text.filter((each) => each.trim() !== '');
const cell = fc.record({ text, draftOf: fc.oneof(fc.constant(''), text.map(fingerprint), text.map(draftMark)) });

describe('fingerprint of a text', () => {
  it('is short, and the same wherever it is computed', () => {
    expect(fingerprint('มาตรการ')).toBe(fingerprint('มาตรการ'));
    expect(fingerprint('มาตรการ')).toMatch(/^[0-9a-f]{14}$/);
  });

  it('does not see how lines end or how many spaces there are', () => {
    expect(fingerprint(' 1. ก\r\n2.  ข ')).toBe(fingerprint('1. ก\n2. ข'));
  });

  it('of a blank text is blank', () => {
    expect(fingerprint(' \n')).toBe('');
  });

  it('tells texts apart that differ in one character', () => {
    fc.assert(
      fc.property(nonBlank, (one) => {
        expect(fingerprint(`${one}ก`)).not.toBe(fingerprint(one));
      }),
    );
  });
});

describe('the mark of a draft', () => {
  const draft = 'ย่อหน้าแรก ข้อความ\nย่อหน้าที่สอง';

  it('is short, and blank for a blank text', () => {
    expect(draftMark(draft)).toMatch(/^[0-9A-Za-z]{10,16}$/);
    expect(draftMark(' \n')).toBe('');
  });

  it.each([
    ['the ends of lines', 'ย่อหน้าแรก ข้อความ\r\nย่อหน้าที่สอง'],
    ['blanks behind a line', 'ย่อหน้าแรก ข้อความ \t\nย่อหน้าที่สอง  '],
    ['blanks and lines around', ' \nย่อหน้าแรก ข้อความ\nย่อหน้าที่สอง\n\n'],
  ])('does not see %s, which a spreadsheet may change', (_, text) => {
    expect(isDraft({ text, draftOf: draftMark(draft) })).toBe(true);
  });

  it.each([
    ['a new paragraph', 'ย่อหน้าแรก\nข้อความ\nย่อหน้าที่สอง'],
    ['a blank line', 'ย่อหน้าแรก ข้อความ\n\nย่อหน้าที่สอง'],
    ['an indent', 'ย่อหน้าแรก ข้อความ\n  ย่อหน้าที่สอง'],
    ['paragraphs put together', 'ย่อหน้าแรก ข้อความ ย่อหน้าที่สอง'],
  ])('sees %s, which only a person makes: the text stays', (_, text) => {
    const cell = { text, draftOf: draftMark(draft) };
    expect(isDraft(cell)).toBe(false);
    expect(mergeText(cell, 'ร่างใหม่')).toBe(cell);
    expect(mergeCell('3', 'analysis', cell, draft).changes).toMatchObject([{ kind: 'kept' }]);
  });
});

describe('a workbook from before marks saw paragraphs', () => {
  const draft = 'ย่อหน้าแรก\nย่อหน้าที่สอง';
  const older = { text: draft, draftOf: fingerprint(draft) };

  it('has its drafts known again: they follow the figures', () => {
    expect(mergeText(older, 'ร่างใหม่')).toEqual({ text: 'ร่างใหม่', draftOf: draftMark('ร่างใหม่') });
    expect(mergeText({ ...older, text: `${draft}ๆ` }, 'ร่างใหม่').text).toBe(`${draft}ๆ`);
  });

  it('gets the new mark by a drafting that says the same, without a change to tell', () => {
    const { cell: merged, changes } = mergeCell('3', 'analysis', older, draft);
    expect(merged).toEqual({ text: draft, draftOf: draftMark(draft) });
    expect(changes).toEqual([]);
  });

  it('has paragraphs that somebody made taken for theirs from that drafting on', () => {
    const split = { ...older, text: 'ย่อหน้าแรก\n\nย่อหน้าที่สอง' };
    const once = mergeText(split, draft);
    expect(once.text).toBe(split.text);
    expect(mergeText(once, 'ร่างใหม่').text).toBe(split.text);
  });
});

describe('merging a new draft into a cell', () => {
  it('fills a blank cell', () => {
    expect(mergeText({ text: ' ', draftOf: '' }, 'ร่าง')).toEqual({ text: 'ร่าง', draftOf: draftMark('ร่าง') });
  });

  it('replaces a draft that nobody touched', () => {
    const old = mergeText({ text: '', draftOf: '' }, 'ร่างเดิม');
    expect(mergeText(old, 'ร่างใหม่').text).toBe('ร่างใหม่');
  });

  it('keeps a draft that somebody changed by one letter', () => {
    const old = mergeText({ text: '', draftOf: '' }, 'ร่างเดิม');
    const edited = { ...old, text: 'ร่างเดิมๆ' };
    expect(mergeText(edited, 'ร่างใหม่')).toBe(edited);
  });

  it('never changes a text written by hand, to the character', () => {
    fc.assert(
      fc.property(cell, text, (existing, draft) => {
        fc.pre(!isDraft(existing));
        expect(mergeText(existing, draft)).toEqual(existing);
      }),
    );
  });

  it('is idempotent', () => {
    fc.assert(
      fc.property(cell, text, (existing, draft) => {
        const once = mergeText(existing, draft);
        expect(mergeText(once, draft)).toEqual(once);
      }),
    );
  });

  it('lets drafts follow, however often they are drafted anew', () => {
    fc.assert(
      fc.property(fc.array(nonBlank, { minLength: 1 }), (drafts) => {
        const last = drafts.reduce((existing, draft) => mergeText(existing, draft), { text: '', draftOf: '' });
        expect(fingerprint(last.text)).toBe(fingerprint(drafts[drafts.length - 1]!));
        expect(isDraft(last)).toBe(true);
      }),
    );
  });
});

describe('the change that a merge reports', () => {
  const draft = mergeText({ text: '', draftOf: '' }, 'ร่างเดิม');

  it('is an update where a draft follows', () => {
    expect(mergeCell('3', 'analysis', draft, 'ร่างใหม่').changes).toEqual([
      { id: '3', field: 'analysis', before: 'ร่างเดิม', after: 'ร่างใหม่', kind: 'updated' },
    ]);
  });

  it('says that a text was kept, where a person has rewritten the draft', () => {
    const edited = { ...draft, text: 'เขียนเอง' };
    for (const next of ['ร่างเดิม', 'ร่างใหม่']) {
      expect(mergeCell('3', 'analysis', edited, next).changes).toEqual([
        { id: '3', field: 'analysis', before: 'เขียนเอง', after: 'เขียนเอง', kind: 'kept' },
      ]);
    }
  });

  it('is none where the draft says what already stands there', () => {
    expect(mergeCell('3', 'analysis', draft, 'ร่างเดิม').changes).toEqual([]);
    expect(mergeCell('3', 'analysis', { text: 'ร่างเดิม', draftOf: '' }, 'ร่างเดิม').changes).toEqual([]);
  });
});
