/** Which level a result reaches, at every edge of both schemes, and what keeps it from the next. */

import fc from 'fast-check';
import { frameworkOf, KNOWN_YEARS } from '../../src/ita/framework/years';
import { gapOf, levelOf } from '../../src/ita/rating';
import { roundHalfUp } from '../../src/ita/score';

const now = frameworkOf(2567)!;
const old = frameworkOf(2565)!;
const level = (total: number, gates: (number | null)[] = []) => levelOf(now, total, gates)?.name;
const GATES = ['IIT', 'EIT1', 'EIT2', 'OIT'].map((code) => ({ code, name: code }));
const gap = (total: number, scores: (number | null)[]) =>
  gapOf(
    now,
    total,
    GATES.map((gate, index) => ({ ...gate, score: scores[index] ?? null })),
  );

describe('the levels to 2565', () => {
  it.each([
    [100, 'AA'],
    [95, 'AA'],
    [94.995, 'AA'],
    [94.994, 'A'],
    [85, 'A'],
    [84.995, 'A'],
    [84.994, 'B'],
    [75, 'B'],
    [74.99, 'C'],
    [65, 'C'],
    [64.99, 'D'],
    [55, 'D'],
    [54.99, 'E'],
    [50, 'E'],
    [49.995, 'E'],
    [49.994, 'F'],
    [0, 'F'],
  ])('%d is %s', (total, name) => {
    expect(levelOf(old, total, [])?.name).toBe(name);
  });

  it('look at the total alone', () => {
    expect(levelOf(old, 96, [0, 0, 0])?.name).toBe('AA');
  });
});

describe('the levels from 2566', () => {
  it.each([
    // total, IIT, EIT 1, EIT 2, OIT
    [97.8, [99.73, 99.74, 93.44, 97.5], 'ผ่านดี'],
    [97.8, [99.73, 99.74, 95, 97.5], 'ผ่านดีเยี่ยม'],
    [97.8, [99.73, 99.74, 94.995, 97.5], 'ผ่านดีเยี่ยม'],
    [97.8, [99.73, 99.74, 94.994, 97.5], 'ผ่านดี'],
    [94.995, [95, 95, 95, 95], 'ผ่านดีเยี่ยม'],
    [94.994, [100, 100, 100, 100], 'ผ่านดี'],
    [90, [99, 99, 84.99, 90], 'ผ่าน'],
    [98, [100, 100, 84.994, 100], 'ผ่าน'],
    [98, [100, 100, 84.995, 100], 'ผ่านดี'],
    [85, [85, 85, 85, 85], 'ผ่านดี'],
    [84.995, [85, 85, 85, 85], 'ผ่านดี'],
    [84.994, [100, 100, 100, 100], 'ต้องปรับปรุง'],
    [70, [0, 0, 0, 0], 'ต้องปรับปรุง'],
    [69.995, [70, 70, 70, 70], 'ต้องปรับปรุง'],
    [69.994, [100, 100, 100, 100], 'ต้องปรับปรุงโดยด่วน'],
    [0, [0, 0, 0, 0], 'ต้องปรับปรุงโดยด่วน'],
  ])('total %d with %j is %s', (total, gates, name) => {
    expect(level(total, gates)).toBe(name);
  });

  it('ask the total alone where no instrument is known', () => {
    expect([95, 85, 84.99].map((total) => level(total))).toEqual(['ผ่านดีเยี่ยม', 'ผ่านดี', 'ต้องปรับปรุง']);
    expect(level(96, [null, null, null, null])).toBe('ผ่านดีเยี่ยม');
    expect(level(96, [null, 94, null, null])).toBe('ผ่านดี');
  });
});

describe('the next level', () => {
  it('is blocked by each condition that is not met, the total first', () => {
    expect(gap(92, [99, 93.44, 94.994, 95])).toEqual({
      next: now.levels[0],
      blocks: [
        { of: 'total', name: 'คะแนนรวม', score: 92, required: 95, lacking: 3 },
        { of: 'EIT1', name: 'EIT1', score: 93.44, required: 95, lacking: 1.56 },
        { of: 'EIT2', name: 'EIT2', score: 94.994, required: 95, lacking: 0.01 },
      ],
    });
  });

  it('after ผ่าน is ผ่านดี: the instrument below 85', () => {
    const { next, blocks } = gap(96, [99, 99, 80, 99]);
    expect(next?.name).toBe('ผ่านดี');
    expect(blocks).toMatchObject([{ of: 'EIT2', required: 85, lacking: 5 }]);
  });

  it('below 85 asks the total alone', () => {
    const { next, blocks } = gap(72.5, [99, 60, 60, 70]);
    expect(next?.name).toBe('ผ่าน');
    expect(blocks).toMatchObject([{ of: 'total', lacking: 12.5 }]);
  });

  it('does not exist above the best', () => {
    expect(gap(99, [99, 99, 99, 99])).toEqual({ next: null, blocks: [] });
  });
});

describe('for every result', () => {
  const score = fc.double({ min: 0, max: 100, noNaN: true });
  const gates = fc.array(fc.option(score), { minLength: 4, maxLength: 4 });
  const year = fc.constantFrom(...KNOWN_YEARS);

  it('there is a level, and it depends on the printed figures only', () => {
    fc.assert(
      fc.property(year, score, gates, (of, total, parts) => {
        const framework = frameworkOf(of)!;
        const reached = levelOf(framework, total, parts);
        const printed = parts.map((part) => (part === null ? null : roundHalfUp(part)));
        expect(reached).not.toBeNull();
        expect(levelOf(framework, roundHalfUp(total), printed)).toBe(reached);
        expect(levelOf(framework, total, [...parts].reverse())).toBe(reached);
      }),
    );
  });

  it('a better figure never lowers the level', () => {
    fc.assert(
      fc.property(year, score, gates, score, fc.nat(4), (of, total, parts, better, which) => {
        const framework = frameworkOf(of)!;
        const raised = parts.map((part, index) => (index === which && part !== null ? Math.max(part, better) : part));
        const before = framework.levels.indexOf(levelOf(framework, total, parts)!);
        const higher = which === 4 ? Math.max(total, better) : total;
        expect(framework.levels.indexOf(levelOf(framework, higher, raised)!)).toBeLessThanOrEqual(before);
      }),
    );
  });

  it('whoever mends every block reaches the next level, and whoever leaves one does not', () => {
    fc.assert(
      fc.property(year, score, gates, (of, total, parts) => {
        const framework = frameworkOf(of)!;
        const named = GATES.map((gate, index) => ({ ...gate, score: parts[index]! }));
        const { next, blocks } = gapOf(framework, total, named);
        expect(blocks.length > 0).toBe(next !== null);
        const mended = (except?: string) => {
          const need = (of: string, now: number | null) =>
            (of === except ? undefined : blocks.find((block) => block.of === of)?.required) ?? now;
          return levelOf(
            framework,
            need('total', total)!,
            named.map((gate) => need(gate.code, gate.score)),
          );
        };
        const rank = (name: ReturnType<typeof mended>) => framework.levels.indexOf(name!);
        if (next !== null) expect(rank(mended())).toBeLessThanOrEqual(framework.levels.indexOf(next));
        for (const block of blocks) expect(rank(mended(block.of))).toBeGreaterThan(framework.levels.indexOf(next!));
      }),
    );
  });
});
