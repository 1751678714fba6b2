/** What exports of reports leave behind: folders and documents in Drive, lines in the journal. */

import type { Host } from '../../local/host/host';
import { columnValues } from '../workbook/office';

export const FOLDER = 'application/vnd.google-apps.folder';

/** Of the sample's report of measures, before the number of its edition. */
export const NAME = 'มาตรการส่งเสริมคุณธรรมและความโปร่งใส ปี 2568 องค์การบริหารส่วนตำบลขามป้อม ฉบับที่';

export const folders = (host: Host) => host.drive.all().filter(({ mimeType }) => mimeType === FOLDER);
export const documents = (host: Host) => host.drive.all().filter(({ bytes }) => bytes !== null);
export const names = (host: Host) => documents(host).map(({ name }) => name);

/** The journal's lines of exports. */
export function lines(host: Host): string[] {
  const outcomes = columnValues(host, 'log', 'outcome').map(String);
  return columnValues(host, 'log', 'action').flatMap((action, at) =>
    String(action).startsWith('ส่งออกรายงาน') ? [outcomes[at]!] : [],
  );
}
