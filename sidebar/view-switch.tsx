/** The views of the page, and the buttons that change between them. */

import { T } from './texts';

export const VIEW_NAMES = ['overview', 'evidence', 'measures', 'report', 'submission', 'settings'] as const;

export type ViewName = (typeof VIEW_NAMES)[number];

/** The id of a view's heading. */
export function headingId(name: ViewName): string {
  return `view-${name}`;
}

export function ViewSwitch({ view, onChange }: { view: ViewName; onChange: (view: ViewName) => void }) {
  return (
    <nav class="views" aria-label={T.views.title}>
      {VIEW_NAMES.map((name) => (
        <button
          key={name}
          type="button"
          class="view"
          aria-current={name === view ? 'true' : undefined}
          onClick={() => onChange(name)}
        >
          {T.views[name]}
        </button>
      ))}
    </nav>
  );
}
