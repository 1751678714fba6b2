/** What an officer types into ITAS, item by item in its order. */

import type { Assessment } from '../assessment';
import { isSeen } from '../evidence/eye';
import { isLink, parseLink } from '../evidence/link';
import type { Finding } from '../finding';
import type { Framework, OitCode } from '../framework/framework';
import { openFindings, openPhrases } from './open';
import { claimWord, type SubmissionRow, submissionRows } from './rows';

export interface ItasLine {
  /** The code; the second row of an item is 'O5 (2)'. */
  key: string;
  code: OitCode;
  title: string;
  /** 'มี', 'ไม่มี', or '' where nobody said. */
  claim: string;
  urls: string[];
  explanation: string;
  /** What is still open, one sentence; '' for nothing. */
  open: string;
}

export function itasLines(framework: Framework, assessment: Assessment, findings: readonly Finding[]): ItasLine[] {
  return submissionRows(framework, assessment).map((entry) => {
    const { key, code, title, row } = entry;
    return {
      key,
      code,
      title,
      claim: claimWord(row?.claim ?? null),
      urls: row?.urls ?? [],
      explanation: row?.explanation ?? '',
      open: openSentence(entry, findings, new Set(assessment.links.map(({ url }) => url))),
    };
  });
}

function openSentence({ code, row }: SubmissionRow, findings: readonly Finding[], opened: ReadonlySet<string>): string {
  const unanswered = row !== null && row.claim === null ? ['ยังไม่ได้เลือกว่า "มี" หรือ "ไม่มี"'] : [];
  const unopened =
    row === null || isSeen(row) ? 0 : row.urls.filter((url) => isLink(parseLink(url)) && !opened.has(url)).length;
  return [
    ...unanswered,
    ...openPhrases(openFindings(findings, code)),
    ...(unopened === 0 ? [] : [`ยังไม่เปิดตรวจลิงก์ ${unopened} ลิงก์`]),
  ].join(' · ');
}
