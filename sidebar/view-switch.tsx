/** The views of the page, and the buttons that change between them. */

import { VIEWS } from './texts';

export type ViewName = 'overview' | 'evidence' | 'submission';

const NAMES: ViewName[] = ['overview', 'evidence', 'submission'];

export function ViewSwitch({ view, onChange }: { view: ViewName; onChange: (view: ViewName) => void }) {
  return (
    <nav class="views" aria-label={VIEWS.title}>
      {NAMES.map((name) => (
        <button
          key={name}
          type="button"
          class="view"
          aria-current={name === view ? 'true' : undefined}
          onClick={() => onChange(name)}
        >
          {VIEWS[name]}
        </button>
      ))}
    </nav>
  );
}
