/** What stood before a drafting, kept in a cell, and taken back where the draft still stands. */

import fc from 'fast-check';
import type { DraftedText } from '../../../src/ita/assessment';
import { draftMark, fingerprint } from '../../../src/ita/draft/drafted-text';
import { formatBefore, parseBefore, type RowBefore, takeBack } from '../../../src/ita/draft/undo';

const AT = '2024-04-20 10:00:00';
const draft = (text: string): DraftedText => ({ text, draftOf: draftMark(text) });
const BLANK: DraftedText = { text: '', draftOf: '' };

describe('what is kept in a cell', () => {
  const anyText = fc.record({ text: fc.string({ unit: 'grapheme' }), draftOf: fc.string({ maxLength: 14 }) });
  const anyBefore: fc.Arbitrary<RowBefore> = fc.record({
    at: fc.constant(AT),
    addedTo: fc.option(fc.integer({ min: 1, max: 7 })),
    texts: fc.dictionary(fc.constantFrom('measure', 'steps', 'owner', 'period', 'analysis'), anyText, {
      noNullPrototype: true,
    }),
  });

  it('is read as it was written', () => {
    fc.assert(fc.property(anyBefore, (before) => expect(parseBefore(formatBefore(before))).toEqual(before)));
  });

  it('never exceeds what a cell holds: what is too long can’t be taken back', () => {
    const longRow = (length: number): RowBefore => ({
      at: AT,
      addedTo: null,
      texts: { steps: draft('ก'.repeat(length)) },
    });
    expect(formatBefore(longRow(49_000)).length).toBeLessThanOrEqual(50_000);
    expect(parseBefore(formatBefore(longRow(49_000)))).not.toBeNull();
    expect(formatBefore(longRow(50_000))).toBe('');
  });

  it.each(['', ' ', 'บันทึกของเรา', '{', 'null', '[]', '{"at":1}', '{"at":"x","addedTo":null,"texts":{"steps":"x"}}'])(
    '%j, which nobody wrote so, is nothing',
    (cell) => {
      expect(parseBefore(cell)).toBeNull();
    },
  );
});

describe('taking back', () => {
  const before: RowBefore = { at: AT, addedTo: null, texts: { measure: draft('ร่างเดิม'), owner: BLANK } };

  it('brings text and fingerprint back where the draft still stands, blanks at its end aside', () => {
    const now = {
      measure: { ...draft('ร่างใหม่ นี้'), text: 'ร่างใหม่ นี้ \n' },
      owner: draft('กองช่าง'),
      steps: draft('ขั้นตอน'),
    };
    expect(takeBack(now, before)).toEqual({
      texts: { measure: draft('ร่างเดิม'), owner: BLANK, steps: draft('ขั้นตอน') },
      restored: ['measure', 'owner'],
      left: [],
    });
  });

  it.each(['แก้เอง', '', 'ร่าง\nใหม่'])('leaves %j, which somebody made of the draft', (text) => {
    const now = { measure: { ...draft('ร่างใหม่'), text }, owner: draft('กองช่าง') };
    const { texts, restored, left } = takeBack(now, before);
    expect(texts.measure).toEqual(now.measure);
    expect([restored, left]).toEqual([['owner'], ['measure']]);
  });

  it('knows a draft again by a mark from before these saw paragraphs', () => {
    const now = { measure: { text: 'ร่าง ใหม่', draftOf: fingerprint('ร่าง ใหม่') }, owner: BLANK };
    expect(takeBack(now, before).restored).toEqual(['measure', 'owner']);
  });

  it('takes a draft back that blanked a text', () => {
    const now = { measure: BLANK, owner: BLANK };
    expect(takeBack(now, before).restored).toEqual(['measure', 'owner']);
  });

  it('leaves a text whose column is gone', () => {
    expect(takeBack({ measure: draft('ร่างใหม่') }, before).left).toEqual(['owner']);
  });
});
