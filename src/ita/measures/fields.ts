/** The texts of a measure that the add-in drafts and people rewrite, in the order of the table. */

export const MEASURE_FIELDS = ['measure', 'steps', 'owner', 'period', 'success', 'expected'] as const;

export type MeasureField = (typeof MEASURE_FIELDS)[number];
