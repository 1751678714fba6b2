/** 'ร่างบทวิเคราะห์และมาตรการ': drafts both from the figures; what a person wrote stays to the letter. */

import type { Outcome } from '../../sidebar/contract';
import { appendLog } from '../workbook/log';
import { assess } from './assess';
import { planDrafts, withDraftTabsNow, wordsOfChanges, writePlan, writesText } from './draft-plan';

/** The name of drafting in `บันทึก`, whoever started it and from where. */
export const DRAFTING = 'ร่างบทวิเคราะห์และมาตรการ';

export function draft(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): Outcome {
  const assessed = withDraftTabsNow(assess(spreadsheet));
  const plan = planDrafts(assessed);
  writePlan(plan);
  const details = wordsOfChanges(plan.changes);
  appendLog(assessed.book, [{ action: DRAFTING, outcome: details.join('; ') }]);
  return {
    message: plan.changes.some(writesText)
      ? 'ร่างบทวิเคราะห์และมาตรการแล้ว โปรดอ่านและแก้ไขให้ตรงกับหน่วยงาน'
      : 'ข้อความเป็นปัจจุบันอยู่แล้ว ไม่มีการแก้ไขข้อความ',
    details,
    link: null,
  };
}
