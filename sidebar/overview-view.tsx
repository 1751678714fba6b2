/** The view 'ภาพรวม': the commands of every day, what blocks the next level, what to do next, the instruments. */

import { Commands } from './commands';
import type { CommandName, Overview } from './contract';
import { NextActions } from './next-actions';
import { Blocks, Instruments } from './overview';
import type { Place } from './tasks';

interface Props {
  overview: Overview;
  busy: boolean;
  /** Whether the way to a cell has to wait. */
  isReading: boolean;
  onRun: (command: CommandName) => void;
  onGoTo: (place: Place) => void;
}

export function OverviewView({ overview, busy, isReading, onRun, onGoTo }: Props) {
  return (
    <>
      <Commands busy={busy} onRun={onRun} />
      <Blocks blocks={overview.blocks} />
      <NextActions overview={overview} busy={isReading} onGoTo={onGoTo} />
      <Instruments instruments={overview.instruments} />
    </>
  );
}
