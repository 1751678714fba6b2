/** What was answered in the first run, and what it comes to. */

import type { SetUpChoices, SetUpRequest } from '../../contract';

export interface Answers {
  agency: string;
  /** A known year, or null while another one is typed. */
  chosen: number | null;
  typed: string;
  content: SetUpRequest['content'];
}

export function firstAnswers({ suggested }: SetUpChoices): Answers {
  return { agency: '', chosen: suggested, typed: '', content: 'empty' };
}

/** พ.ศ.; null where what was typed is no such year. */
export function yearOf({ chosen, typed }: Answers): number | null {
  if (chosen !== null) return chosen;
  const digits = typed.trim().replace(/[๐-๙]/g, (digit) => String('๐๑๒๓๔๕๖๗๘๙'.indexOf(digit)));
  return /^2[56]\d\d$/.test(digits) ? Number(digits) : null;
}

/** The sample brings its own year and agency along. */
export function requestOf(answers: Answers, { sample }: SetUpChoices, allowDraftFramework: boolean): SetUpRequest {
  const { agency, content } = answers;
  if (content === 'sample') return { agency: '', year: sample.year, content, allowDraftFramework: false };
  return { agency: agency.trim(), year: yearOf(answers) ?? 0, content, allowDraftFramework };
}
