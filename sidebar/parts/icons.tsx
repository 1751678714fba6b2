/** The few signs of the sidebar; each differs in shape, and none says anything that isn't said in words as well. */

import type { ComponentChildren } from 'preact';
import type { Gap } from '../contract';

function Icon({ children }: { children: ComponentChildren }) {
  return (
    <svg class="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      {children}
    </svg>
  );
}

export function SeverityIcon({ severity }: { severity: Gap['severity'] }) {
  if (severity === 'error') {
    return (
      <Icon>
        <path d="M5 1h6l4 4v6l-4 4H5l-4-4V5z" fill="currentColor" />
        <path d="M5.5 5.5l5 5m0-5l-5 5" stroke="var(--surface)" stroke-width="1.8" />
      </Icon>
    );
  }
  if (severity === 'warning') {
    return (
      <Icon>
        <path d="M8 1l7.5 14H.5z" fill="currentColor" />
        <path d="M8 5.5v4.5m0 1.6v1.6" stroke="var(--surface)" stroke-width="1.7" />
      </Icon>
    );
  }
  return (
    <Icon>
      <circle cx="8" cy="8" r="7" fill="currentColor" />
      <path d="M8 3.4v1.7m0 2v5.4" stroke="var(--surface)" stroke-width="1.8" />
    </Icon>
  );
}

/** A closed gate: what can't be passed by. */
export function BindingIcon() {
  return (
    <Icon>
      <path d="M2 3v11m12-11v11M2 5.5h12M2 10.5h12" stroke="currentColor" stroke-width="2" fill="none" />
    </Icon>
  );
}

export function DoneIcon() {
  return (
    <Icon>
      <circle cx="8" cy="8" r="7" fill="currentColor" />
      <path d="M4.5 8.3l2.4 2.4 4.6-5" stroke="var(--surface)" stroke-width="1.8" fill="none" />
    </Icon>
  );
}

export function Spinner() {
  return (
    <svg class="spinner" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path
        d="M8 1.5A6.5 6.5 0 1 1 1.5 8"
        stroke="currentColor"
        stroke-width="2.2"
        fill="none"
        stroke-linecap="round"
      />
    </svg>
  );
}
