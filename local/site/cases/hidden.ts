/** What only this check cannot see, or cannot tell. */

import { type LinkCase, unseen } from './case';

const AGENCY = 'https://www.khampom.go.th';
const LOST = 'https://lost.khampom.go.th';
const WEB = 'https://web.khampom.go.th';
const SILENT = 'https://silent.khampom.go.th';

export const HIDDEN: LinkCase[] = [
  ...unseen('hidden', 'sign-in', [
    ['401', `${AGENCY}/private`],
    ['redirect to a log-in', `${WEB}/to-login`],
    ['log-in page itself', 'https://intranet.khampom.go.th/report'],
    ['private file on Drive', 'https://drive.google.com/file/d/1PrivatePlan/view'],
    ['private Google Doc', 'https://docs.google.com/document/d/1Private/edit'],
    ['redirect to accounts.google.com', `${WEB}/to-google`],
    ['Facebook post', 'https://www.facebook.com/khampom/posts/1'],
  ]),
  ...unseen('hidden', 'forbidden', [['403', `${AGENCY}/forbidden`]]),
  ...unseen('hidden', 'rate-limited', [['429 without end', 'https://limit.khampom.go.th/service']]),
  ...unseen('hidden', 'bot-wall', [
    ['wall with 403', 'https://wall.khampom.go.th/forbidden'],
    ['wall with 503', 'https://wall.khampom.go.th/busy'],
    ['wall with 200', 'https://wall.khampom.go.th/well'],
  ]),
  ...unseen('hidden', 'no-page-at-all', [
    ['404 to everything', 'https://nothing.khampom.go.th/plan'],
    ['404 to everything, another', 'https://nothing.khampom.go.th/report'],
  ]),
  ...unseen('hidden', 'server-error', [
    ['500 without end', `${AGENCY}/crash`],
    ['503 without end', `${AGENCY}/always-busy`],
  ]),
  ...unseen('hidden', 'unexpected-status', [['418', `${AGENCY}/teapot`]]),
  ...unseen('hidden', 'unreachable', [
    ['connection refused', 'https://refused.khampom.go.th/plan'],
    ['odd port', 'https://www.khampom.go.th:8443/plan'],
    ['breaks in the middle of the page', `${AGENCY}/cut`],
  ]),
  ...unseen('hidden', 'certificate-refused', [['no handshake at all', 'https://brokentls.khampom.go.th/plan']]),
  ...unseen('hidden', 'timeout', [['never answers, on a site that does', `${AGENCY}/never`]]),
  ...unseen(
    'hidden',
    ['timeout', 'host-silent'],
    [1, 2, 3, 4, 5].map((number) => [`silent host, link ${number}`, `${SILENT}/plan/${number}`]),
  ),
  ...unseen('hidden', 'empty-shell', [
    ['shell of a single-page site', 'https://app.khampom.go.th/react'],
    ['another kind of shell', 'https://app.khampom.go.th/angular'],
    ['route of a script on a full home page', `${AGENCY}/#/ita/o1`],
    ['another route on the same page', `${AGENCY}/#/ita/o2`],
    ['route after an exclamation mark', `${AGENCY}/#!/ita/o3`],
    ['redirect to a route', `${WEB}/to-route`],
  ]),
  // Servers that send status 404 with the page that was asked for.
  ...unseen('good', 'unexpected-status', [
    ['404 with a short page and its PDF', `${LOST}/with-pdf`],
    ['404 with two scanned pictures', `${LOST}/scanned`],
    ['404 with a report that there were no gifts', `${LOST}/no-gift`],
    ['404 with statistics without complaints', `${LOST}/no-complaint`],
    ['404 with a service that costs nothing', `${LOST}/free-of-charge`],
  ]),
  ...unseen('good', 'too-many-redirects', [['six hops', `${WEB}/hops/6`]]),
  ...unseen('good', 'too-large', [['51 MB', 'https://files.khampom.go.th/enormous.zip']]),
  ...unseen('hidden', 'ip-address', [['public number instead of a name', 'http://203.150.20.30/ita']], false),
  ...unseen('hidden', 'credentials', [['password in the link', 'https://admin:secret@www.khampom.go.th/plan']], false),
  ...unseen('hidden', 'too-long', [['longer than Google takes', `${AGENCY}/search?q=${'a'.repeat(2100)}`]], false),
];
