/** The hidden column that remembers which text was a draft, by its fingerprint: how hand-written text is told apart. */

/** 'measure=1a2b steps=3c4d' → { measure: '1a2b', steps: '3c4d' } */
export function parseDraftMarks(text: string): Record<string, string> {
  return Object.fromEntries(
    text
      .split(/\s+/)
      .map((mark) => mark.split('='))
      .filter((pair): pair is [string, string] => pair.length === 2),
  );
}

export function formatDraftMarks(marks: Record<string, string>): string {
  return Object.entries(marks)
    .filter(([, fingerprint]) => fingerprint !== '')
    .map(([key, fingerprint]) => `${key}=${fingerprint}`)
    .join(' ');
}
