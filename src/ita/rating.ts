/** Which level a result reaches, and what keeps it from the next one. */

import type { Framework, Level, Score } from './framework/framework';
import type { Block, Gap, GateResult } from './result';
import { roundHalfUp } from './score';

/**
 * The level that a total and the gates reach. Both are rounded half up to 2 decimals first, since the published
 * tables are written so (85.00–94.99). An unknown gate blocks nothing: without any, the total alone decides.
 */
export function levelOf(framework: Framework, total: Score, gates: readonly (Score | null)[]): Level | null {
  const reached = (level: Level) =>
    roundHalfUp(total) >= level.minTotal &&
    (level.minGate === null || knownScores(gates).every((gate) => roundHalfUp(gate) >= (level.minGate ?? 0)));
  return framework.levels.find(reached) ?? null;
}

/** The next better level and every condition that blocks it, with what it lacks by the printed 2 decimals. */
export function gapOf(
  framework: Framework,
  total: Score,
  gates: readonly Pick<GateResult, 'code' | 'name' | 'score'>[],
): Gap {
  const current = levelOf(
    framework,
    total,
    gates.map((gate) => gate.score),
  );
  const index = current === null ? framework.levels.length : framework.levels.indexOf(current);
  const next = framework.levels[index - 1] ?? null;
  if (next === null) return { next: null, blocks: [] };
  const blocks = [
    blockOf('total', 'คะแนนรวม', total, next.minTotal),
    ...gates.map(({ code, name, score }) =>
      score === null || next.minGate === null ? null : blockOf(code, name, score, next.minGate),
    ),
  ];
  return { next, blocks: blocks.filter((block): block is Block => block !== null) };
}

function blockOf(of: string, name: string, score: Score, required: Score): Block | null {
  const lacking = roundHalfUp(required - roundHalfUp(score));
  return lacking > 0 ? { of, name, score, required, lacking } : null;
}

function knownScores(scores: readonly (Score | null)[]): Score[] {
  return scores.filter((score): score is Score => score !== null);
}
