/** The check of the links. */

/** How far the check of the links has come. */
export interface LinkProgress {
  /** Addresses of this run that have a verdict, of all that this run is to open. */
  done: number;
  all: number;
  finished: boolean;
  /** One sentence, such as 'ตรวจแล้ว 24 จาก 35 ลิงก์'. */
  message: string;
  /** Once finished: what changed since the last run, one a line. */
  details: string[];
}
