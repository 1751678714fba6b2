/** New drafts of measures among rows that people wrote, edited or moved: found by their ids, never doubled. */

import fc from 'fast-check';
import type { DraftedText, MeasureRow } from '../../../src/ita/assessment';
import { draftMark, fingerprint, isDraft } from '../../../src/ita/draft/drafted-text';
import type { MeasureDraft } from '../../../src/ita/measures/draft';
import { MEASURE_FIELDS, type MeasureField } from '../../../src/ita/measures/fields';
import { mergeMeasures } from '../../../src/ita/measures/merge';
import { aMeasure, NO_PROGRESS } from './a-measure';

function draft(issue: number, slot: number, words = 'ร่าง'): MeasureDraft {
  const say = (field: string) => `${words} ${field} ${issue}.${slot}`;
  return {
    id: `M2568-${issue}-${slot}`,
    issue,
    measure: say('มาตรการ'),
    steps: say('ขั้นตอน'),
    owner: say('ผู้รับผิดชอบ'),
    period: say('ระยะเวลา'),
    success: say('ตัวชี้วัด'),
    expected: say('ผลที่คาด'),
  };
}

const DRAFTS = [draft(1, 1), draft(2, 1), draft(2, 2), draft(3, 1)];

function byHand(text: string): DraftedText {
  return { text, draftOf: '' };
}

function handRow(id: string, issue: number, text = 'เขียนเอง'): MeasureRow {
  const texts = Object.fromEntries(MEASURE_FIELDS.map((field) => [field, byHand(text)]));
  return aMeasure(id, issue, texts as Record<MeasureField, DraftedText>);
}

function drafted(drafts: MeasureDraft[]): MeasureRow[] {
  return mergeMeasures([], drafts).rows;
}

const idsOf = (rows: MeasureRow[]) => rows.map(({ id }) => id);

describe('merging drafted measures', () => {
  it('fills an empty tab and reports every cell as added', () => {
    const { rows, changes } = mergeMeasures([], DRAFTS);
    expect(idsOf(rows)).toEqual(['M2568-1-1', 'M2568-2-1', 'M2568-2-2', 'M2568-3-1']);
    expect(rows[0]!.steps).toEqual({ text: DRAFTS[0]!.steps, draftOf: draftMark(DRAFTS[0]!.steps) });
    expect(changes).toHaveLength(24);
    expect(new Set(changes.map(({ kind }) => kind))).toEqual(new Set(['added']));
  });

  it('lets untouched cells follow and keeps the rewritten ones, cell by cell', () => {
    const existing = drafted(DRAFTS);
    existing[1]!.owner = { ...existing[1]!.owner, text: 'กองช่าง (นายสมชาย)' };
    const { rows, changes } = mergeMeasures(existing, [draft(2, 1, 'ร่างใหม่')]);
    expect(rows[1]!.measure.text).toBe('ร่างใหม่ มาตรการ 2.1');
    expect(rows[1]!.owner.text).toBe('กองช่าง (นายสมชาย)');
    expect(changes.map(({ field, kind }) => [field, kind])).toEqual([
      ['measure', 'updated'],
      ['steps', 'updated'],
      ['owner', 'kept'],
      ['period', 'updated'],
      ['success', 'updated'],
      ['expected', 'updated'],
    ]);
  });

  it('finds a row by its id wherever it was moved in the tab', () => {
    const existing = drafted(DRAFTS).reverse();
    const { rows } = mergeMeasures(existing, [draft(3, 1, 'ใหม่')]);
    expect(idsOf(rows)).toEqual(idsOf(existing));
    expect(rows[0]!.measure.text).toBe('ใหม่ มาตรการ 3.1');
  });

  it('puts a new row behind the last one of its ประเด็น, in the order of the user', () => {
    const existing = [handRow('ก-1', 3), ...drafted([draft(2, 1), draft(1, 1)])];
    expect(idsOf(mergeMeasures(existing, [draft(2, 2), draft(5, 1)]).rows)).toEqual([
      'ก-1',
      'M2568-1-1',
      'M2568-2-1',
      'M2568-2-2',
      'M2568-5-1',
    ]);
  });
});

describe('a drafted row that somebody moved to another ประเด็น', () => {
  const moved = (issue: number) => {
    const rows = drafted([draft(2, 1), draft(3, 1), draft(3, 2)]);
    return rows.map((row) => (row.id.startsWith('M2568-3') ? { ...row, issue } : row));
  };

  it('is one written by hand there, and leaves its slot to a new draft', () => {
    const existing = moved(4);
    const { rows, changes } = mergeMeasures(existing, [draft(3, 1, 'ใหม่'), draft(4, 1)]);
    expect(idsOf(rows)).toEqual(['M2568-2-1', 'M2568-3-1', 'M2568-4-H1', 'M2568-4-H2']);
    expect(rows.slice(2)).toEqual([
      { ...existing[1], id: 'M2568-4-H1' },
      { ...existing[2], id: 'M2568-4-H2' },
    ]);
    expect(changes.filter(({ field }) => field === 'id')).toEqual([
      { id: 'M2568-4-H1', field: 'id', before: 'M2568-3-1', after: 'M2568-4-H1', kind: 'updated' },
      { id: 'M2568-4-H2', field: 'id', before: 'M2568-3-2', after: 'M2568-4-H2', kind: 'updated' },
    ]);
  });

  it('stands beside the drafted rows of its new ประเด็น, which still get theirs', () => {
    const { rows } = mergeMeasures(moved(2), [draft(2, 1), draft(2, 2), draft(3, 1)]);
    expect([...idsOf(rows)].sort()).toEqual(['M2568-2-1', 'M2568-2-2', 'M2568-2-H1', 'M2568-2-H2', 'M2568-3-1']);
  });

  it('keeps the id of another year, and one that was written by hand before', () => {
    const existing = [handRow('M2567-3-1', 4), handRow('M2568-3-H2', 4)];
    expect(idsOf(mergeMeasures(existing, [draft(1, 1)]).rows)).toEqual(['M2568-1-1', 'M2567-3-1', 'M2568-3-H2']);
  });
});

describe('refusing changes', () => {
  it('leaves a refused text with its fingerprint, so that it comes up again and is no person’s', () => {
    const existing = drafted([draft(1, 1)]);
    const next = [draft(1, 1, 'ร่างใหม่')];
    const { rows, changes } = mergeMeasures(existing, next, (choice) => choice === 'M2568-1-1.steps');
    expect(changes.map(({ field, kind }) => [field, kind])).toEqual([['steps', 'updated']]);
    expect(rows[0]!.measure).toEqual(existing[0]!.measure);
    expect(rows[0]!.steps.text).toBe(next[0]!.steps);
    expect(mergeMeasures(rows, next).changes.map(({ field }) => field)).toEqual([
      'measure',
      'owner',
      'period',
      'success',
      'expected',
    ]);
  });

  it('adds only the rows that are accepted, each as a whole', () => {
    const { rows, changes } = mergeMeasures([], DRAFTS, (choice) => choice === 'M2568-2-2');
    expect(idsOf(rows)).toEqual(['M2568-2-2']);
    expect(changes).toHaveLength(6);
  });

  it('gives rows written by hand their ids nonetheless', () => {
    const { rows } = mergeMeasures([handRow('', 2)], DRAFTS, () => false);
    expect(idsOf(rows)).toEqual(['M2568-2-H1']);
  });
});

describe('rows written by hand', () => {
  it('get an id where they have none, and nothing else', () => {
    const existing = [handRow('', 3, 'หนึ่ง'), handRow(' ', 3, 'สอง'), handRow('M2568-3-H7', 3)];
    const { rows, changes } = mergeMeasures(existing, DRAFTS);
    const hand = rows.filter(({ issue }) => issue === 3);
    expect(idsOf(hand)).toEqual(['M2568-3-H8', 'M2568-3-H9', 'M2568-3-H7']);
    expect(hand[0]).toEqual({ ...existing[0], id: 'M2568-3-H8' });
    expect(changes.filter(({ field }) => field === 'id')).toHaveLength(2);
  });

  it('keep the id that a person gave them', () => {
    expect(idsOf(mergeMeasures([handRow('มาตรการที่ 4', 1)], []).rows)).toEqual(['มาตรการที่ 4']);
  });

  it('stand in for a drafted row that was deleted: the ประเด็น gets none again', () => {
    const { rows } = mergeMeasures([handRow('', 3)], DRAFTS);
    expect(idsOf(rows)).toEqual(['M2568-1-1', 'M2568-2-1', 'M2568-2-2', 'M2568-3-H1']);
  });

  it('beside a drafted row do not stand in the way of another', () => {
    const existing = [...drafted([draft(2, 1)]), handRow('', 2)];
    expect(idsOf(mergeMeasures(existing, [draft(2, 1), draft(2, 2)]).rows)).toEqual([
      'M2568-2-1',
      'M2568-2-H1',
      'M2568-2-2',
    ]);
  });

  it('of last year do not stand in the way of this year', () => {
    const existing = [handRow('M2567-3-1', 3), handRow('M2567-3-H1', 3)];
    const { rows } = mergeMeasures(existing, DRAFTS);
    expect(idsOf(rows)).toContain('M2568-3-1');
    expect(rows).toEqual(expect.arrayContaining(existing));
  });

  it('made by copying a row get an id of their own; the first row stays the drafted one', () => {
    const [row] = drafted([draft(1, 1)]);
    const { rows } = mergeMeasures([row!, { ...row! }], [draft(1, 1, 'ใหม่')]);
    expect(idsOf(rows)).toEqual(['M2568-1-1', 'M2568-1-H1']);
    expect(rows.map(({ measure }) => measure.text)).toEqual(['ใหม่ มาตรการ 1.1', 'ร่าง มาตรการ 1.1']);
  });

  it('that are wholly blank are left alone and replace nothing', () => {
    const { rows } = mergeMeasures([handRow('', 3, '')], DRAFTS);
    expect(rows.map(({ id }) => id)).toContain('');
    expect(idsOf(rows)).toContain('M2568-3-1');
  });
});

describe('whatever stands in the tab', () => {
  const text = fc.constantFrom('', 'เขียนเอง', 'ร่าง มาตรการ 1.1', 'ร่างเก่า');
  const cell = fc.record({ text, draftOf: fc.oneof(fc.constant(''), text.map(fingerprint)) });
  const row = fc.record({
    id: fc.constantFrom('', ' ', 'ก', 'M2568-1-1', 'M2568-2-1', 'M2568-3-H1', 'M2567-1-1'),
    issue: fc.integer({ min: 1, max: 4 }),
    measure: cell,
    steps: cell,
    owner: cell,
    period: cell,
    success: cell,
    expected: cell,
    progress: fc.constant(NO_PROGRESS),
  });
  const rowsOf = fc.array(row, { maxLength: 8 });
  const draftsOf = fc.subarray(DRAFTS);

  it('no hand-written cell changes, no row is lost, and the order stays', () => {
    fc.assert(
      fc.property(rowsOf, draftsOf, (existing, drafts) => {
        const { rows } = mergeMeasures(existing, drafts);
        let from = 0;
        for (const before of existing) {
          const at = rows.findIndex(
            (after, index) =>
              index >= from &&
              after.issue === before.issue &&
              (after.id === before.id || !existing.some(({ id }) => id === after.id)) &&
              MEASURE_FIELDS.every((field) => isDraft(before[field]) || after[field].text === before[field].text),
          );
          expect(at).toBeGreaterThanOrEqual(from);
          from = at + 1;
        }
      }),
    );
  });

  it('no id of ours stands twice', () => {
    fc.assert(
      fc.property(rowsOf, draftsOf, (existing, drafts) => {
        const ids = mergeMeasures(existing, drafts).rows.map(({ id }) => id.trim());
        const own = ids.filter((id) => /^M2568-/.test(id));
        expect(new Set(own).size).toBe(own.length);
      }),
    );
  });

  it('merging the same drafts twice changes nothing more', () => {
    fc.assert(
      fc.property(rowsOf, draftsOf, (existing, drafts) => {
        const once = mergeMeasures(existing, drafts);
        const twice = mergeMeasures(once.rows, drafts);
        expect(twice.rows).toEqual(once.rows);
        expect(twice.changes.every(({ kind }) => kind === 'kept')).toBe(true);
      }),
    );
  });

  it('the input is not changed', () => {
    fc.assert(
      fc.property(rowsOf, draftsOf, (existing, drafts) => {
        const copy = JSON.stringify(existing);
        mergeMeasures(existing, drafts);
        expect(JSON.stringify(existing)).toBe(copy);
      }),
    );
  });
});
