/** The named ranges that formulas and custom functions rely on. Sheets allows ASCII letters, digits and underscores. */

export const NAMED_RANGES = {
  /** The assessment year in `ตั้งค่า`. */
  year: 'ITA_RESULT_YEAR',
  /** The computed total in `สรุปคะแนน`. */
  total: 'ITA_RESULT_TOTAL',
  /** The values that a level's instrument condition tests, in the framework's order. */
  gates: 'ITA_RESULT_GATES',
  /** The table of `กรอบ ITA` with its header. */
  framework: 'ITA_FRAMEWORK',
} as const;
