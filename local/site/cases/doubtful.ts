/** Addresses that answer 200 with what is no evidence. */

import { type LinkCase, works } from './case';

const CMS = 'https://cms.khampom.go.th';
const FILES = 'https://files.khampom.go.th';
const WEB = 'https://web.khampom.go.th';

export const DOUBTFUL: LinkCase[] = [
  ...works(
    'doubtful',
    ['soft-404'],
    [
      ['title says 404', `${CMS}/titled`],
      ['short page says "not found"', `${CMS}/brief`],
      ['frame of the site around "not found"', `${CMS}/content/detail/815`],
      ['same page for every address', 'https://same.khampom.go.th/reports/2567'],
    ],
  ),
  ...works('doubtful', ['redirected-home'], [['leads to the home page', `${WEB}/old/report/2566`]]),
  ...works('doubtful', ['redirected-up'], [['leads to a shorter path', `${WEB}/reports/2566/removed`]]),
  ...works(
    'doubtful',
    ['not-the-file'],
    [
      ['page instead of a PDF', `${FILES}/page.pdf`],
      ['page instead of a workbook', `${FILES}/page.xlsx`],
    ],
  ),
  ...works('doubtful', ['empty-file'], [['empty PDF', `${FILES}/empty.pdf`]]),
  ...works(
    'doubtful',
    ['damaged-file'],
    [
      ['PDF of other bytes', `${FILES}/garbage.pdf`],
      ['error message as a PDF', `${FILES}/error-as.pdf`],
      ['PDF without its end', `${FILES}/cut.pdf`],
    ],
  ),
  ...works(
    'doubtful',
    ['empty-page'],
    [
      ['page of 0 bytes', 'https://www.khampom.go.th/blank'],
      ['page without a body', 'https://www.khampom.go.th/hollow'],
    ],
  ),
];
