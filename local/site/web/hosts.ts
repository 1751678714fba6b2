/** The whole test web: every made-up name and what stands there. No other name exists. */

import { domainToASCII } from 'node:url';
import { AGENCY } from './agency';
import { ACCOUNTS, DOCS, DRIVE, DRIVE_DOWNLOADS, FACEBOOK, NEIGHBOUR, PROCUREMENT } from './elsewhere';
import { certified, NEVER_ENOUGH, OLD, PATIENT_DATE, PATIENT_SECONDS, REFUSING, SILENT } from './faults';
import { FILES } from './files';
import { LOGIN_AT_ONCE, NOTHING_FOR_MACHINES, SAME_PAGE, SHELLS, SOFT_404, WALLS } from './lookalikes';
import { MISSING } from './missing';
import { NUMBERED } from './numbered';
import type { WebHost } from './page';
import { REDIRECTS } from './redirects';

const BY_NAME: Record<string, WebHost> = {
  'www.khampom.go.th': AGENCY,
  'files.khampom.go.th': FILES,
  'web.khampom.go.th': REDIRECTS,
  'อบตขามป้อม.ไทย': certified('valid'),
  'expired.khampom.go.th': certified('expired'),
  'selfsigned.khampom.go.th': certified('self-signed'),
  'wrongname.khampom.go.th': certified('wrong-name'),
  'brokentls.khampom.go.th': certified('broken'),
  'refused.khampom.go.th': REFUSING,
  'silent.khampom.go.th': SILENT,
  'old.khampom.go.th': OLD,
  'eservice.khampom.go.th': PATIENT_SECONDS,
  'stats.khampom.go.th': PATIENT_DATE,
  'limit.khampom.go.th': NEVER_ENOUGH,
  'cms.khampom.go.th': SOFT_404,
  'same.khampom.go.th': SAME_PAGE,
  'nothing.khampom.go.th': NOTHING_FOR_MACHINES,
  'lost.khampom.go.th': MISSING,
  'wall.khampom.go.th': WALLS,
  'app.khampom.go.th': SHELLS,
  'intranet.khampom.go.th': LOGIN_AT_ONCE,
  'drive.google.com': DRIVE,
  'drive.usercontent.google.com': DRIVE_DOWNLOADS,
  'accounts.google.com': ACCOUNTS,
  'docs.google.com': DOCS,
  'www.facebook.com': FACEBOOK,
  'www.nongbua.go.th': NEIGHBOUR,
  'process3.gprocurement.go.th': PROCUREMENT,
  'timing.khampom.go.th': NUMBERED,
  'timing-a.khampom.go.th': NUMBERED,
  'timing-b.khampom.go.th': NUMBERED,
  'timing-c.khampom.go.th': NUMBERED,
};

/** By their names in ASCII. */
export const HOSTS: ReadonlyMap<string, WebHost> = new Map(
  Object.entries(BY_NAME).map(([name, host]) => [domainToASCII(name), host]),
);
