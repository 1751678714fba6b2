/** What the bench prints of each thing it measures. */

export interface Measure {
  what: string;
  measured: string;
  budget: string;
  within: boolean;
}
