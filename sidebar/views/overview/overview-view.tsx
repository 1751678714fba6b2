/** The view 'ภาพรวม': the result, the commands of every day, what blocks the next level, what to do next. */

import type { Overview } from '../../contract';
import { Commands } from '../../parts/commands';
import { ReadAt } from '../../parts/read-at';
import type { Reading } from '../../server/reading';
import type { ViewName } from '../../view-switch';
import type { ViewProps } from '../view';
import { NextActions } from './next-actions';
import { Blocks, Instruments, ResultHead } from './result';
import { Trend } from './trend';

interface Props extends ViewProps {
  overview: Overview;
  reading: Reading<Overview>;
  onGoToView: (name: ViewName) => void;
}

export function OverviewView({ overview, reading, onGoToView, tasks, busy, onRun }: Props) {
  return (
    <>
      <ResultHead overview={overview} />
      <Commands busy={busy} onRun={onRun} onGoToView={onGoToView} />
      <Blocks blocks={overview.blocks} />
      <NextActions
        overview={overview}
        busy={tasks.doing !== null}
        onGoTo={tasks.goTo}
        onSeeGaps={() => onGoToView('evidence')}
      />
      <Trend trend={overview.trend} />
      <Instruments instruments={overview.instruments} />
      <ReadAt time={overview.readAt} busy={busy} onReadAgain={reading.read} />
    </>
  );
}
