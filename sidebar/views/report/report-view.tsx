/** The view 'รายงาน': which of the two reports, and what there is of it. Each is kept as it was left. */

import { useId, useState } from 'preact/hooks';
import type { ReportKind } from '../../contract';
import { T } from '../../texts';
import type { ViewProps } from '../view';
import { OneReport } from './one-report';

const KINDS: ReportKind[] = ['measures', 'follow-up'];

export function ReportView(props: ViewProps) {
  const [chosen, setChosen] = useState<ReportKind>('measures');
  const name = useId();
  return (
    <>
      <fieldset class="plain spaced">
        <legend class="heard-only">{T.report.kind}</legend>
        {KINDS.map((kind) => (
          <label key={kind} class="choice">
            <input type="radio" name={name} checked={kind === chosen} onChange={() => setChosen(kind)} />
            {T.report.kinds[kind]}
          </label>
        ))}
      </fieldset>
      {KINDS.map((kind) => (
        <div key={kind} hidden={kind !== chosen}>
          <OneReport kind={kind} {...props} isSeen={props.isSeen && kind === chosen} />
        </div>
      ))}
    </>
  );
}
