/** Analysis and measures for the sidebar: what stands there, drafting what somebody chose, taking it back. */

import type { Answer, Drafted, DraftRequest, DraftUndoRequest, Measures } from '../../../sidebar/contract';
import { withDocumentLock } from '../../google/document-lock';
import { type Change, choiceOf } from '../../ita/draft/change';
import { Problem } from '../../ita/problem';
import { appendLog } from '../../workbook/log';
import { lastDrafting, undoDrafting } from '../../workbook/undo-drafts';
import { type Assessed, assess } from '../assess';
import { DRAFTING } from '../draft';
import {
  type DraftPlan,
  draftTables,
  planDrafts,
  withDraftTabsNow,
  wordsOfChanges,
  writePlan,
  writesText,
} from '../draft-plan';
import { markOf, measuresView } from './measures-view';
import { serve } from './serve';

export function sidebarMeasures(): Answer<Measures> {
  return serve('sidebarMeasures', [], () => measuresView(planDrafts(assess(SpreadsheetApp.getActiveSpreadsheet()))));
}

export function sidebarDraft(request: DraftRequest): Answer<Drafted> {
  return serve('sidebarDraft', [request], ({ accepted, mark }) =>
    withDocumentLock(() => {
      const assessed = withDraftTabsNow(assess(SpreadsheetApp.getActiveSpreadsheet()));
      const offered = planDrafts(assessed);
      refuseUnlessSeen(offered, accepted, mark);
      const chosen = new Set(accepted);
      const plan = planDrafts(assessed, (choice) => chosen.has(choice));
      if (chosen.size > 0) draftChosen(plan, offered);
      return { ...countsOf(plan.changes), left: 0, now: measuresView(planDrafts(withDraftTabsNow(assessed))) };
    }),
  );
}

export function sidebarUndoDraft(request: DraftUndoRequest): Answer<Drafted> {
  return serve('sidebarUndoDraft', [request], ({ mark }) =>
    withDocumentLock(() => {
      const assessed = withDraftTabsNow(assess(SpreadsheetApp.getActiveSpreadsheet()));
      const { texts, rows, left } = undoLast(assessed, mark);
      return { texts, rows, left, now: measuresView(planDrafts(withDraftTabsNow(assessed))) };
    }),
  );
}

function refuseUnlessSeen(offered: DraftPlan, accepted: readonly string[], mark: string): void {
  if (mark !== markOf(offered)) {
    throw new Problem(
      'stale',
      'ข้อความหรือคะแนนในแผ่นงานเปลี่ยนไปหลังจากที่แถบด้านข้างอ่านไว้ จึงยังไม่ได้ร่างข้อความใด',
      'ดูรายการที่ร่างใหม่จะเปลี่ยนอีกครั้ง แล้วจึงเลือกและกดใช้',
    );
  }
  const known = new Set(offered.changes.filter(writesText).map(choiceOf));
  if (accepted.every((choice) => known.has(choice))) return;
  throw new Problem(
    'unknown-change',
    'รายการที่เลือกไว้ไม่มีในสิ่งที่ร่างใหม่จะเปลี่ยน จึงยังไม่ได้ร่างข้อความใด',
    'กด "อ่านข้อมูลใหม่" แล้วเลือกรายการอีกครั้ง',
  );
}

function draftChosen(plan: DraftPlan, offered: DraftPlan): void {
  writePlan(plan);
  const choices = ({ changes }: DraftPlan) => new Set(changes.filter(writesText).map(choiceOf)).size;
  const chosen = `เลือกใช้ ${choices(plan)} จาก ${choices(offered)} รายการ`;
  appendLog(plan.assessed.book, [{ action: DRAFTING, outcome: [chosen, ...wordsOfChanges(plan.changes)].join('; ') }]);
}

/** Texts in rows that stood there before, and rows that were added. */
function countsOf(changes: readonly Change[]): Pick<Drafted, 'texts' | 'rows'> {
  const written = changes.filter(writesText);
  const added = written.filter(({ kind }) => kind === 'added');
  return { texts: written.length - added.length, rows: new Set(added.map(({ id }) => id)).size };
}

function undoLast(assessed: Assessed, mark: string): Pick<Drafted, 'texts' | 'rows' | 'left'> {
  const undo = lastDrafting(Object.values(draftTables(assessed)));
  if (undo !== null && undo.mark !== mark) {
    throw new Problem(
      'stale',
      'มีผู้ร่างข้อความใหม่หรือลบแถวที่ร่างไว้ หลังจากที่แถบด้านข้างอ่านแผ่นงาน จึงยังไม่ได้ย้อนการร่างใด',
      'ดูเวลาและจำนวนของการร่างครั้งล่าสุดอีกครั้ง แล้วจึงกดย้อน',
    );
  }
  if (undo === null || undo.texts + undo.rows === 0) {
    throw new Problem(
      'nothing-to-undo',
      'ไม่มีข้อความใดที่ยังเป็นไปตามการร่างครั้งล่าสุด จึงไม่มีสิ่งที่จะย้อน',
      'กด "อ่านข้อมูลใหม่" เพื่อดูข้อความที่อยู่ในแผ่นงานขณะนี้',
    );
  }
  undoDrafting(undo);
  const { texts, rows, left } = undo;
  const details = [
    ...(texts > 0 ? [`คืนข้อความเดิม ${texts} ช่อง`] : []),
    ...(rows > 0 ? [`ล้างมาตรการที่การร่างเพิ่มไว้ ${rows} แถว`] : []),
    ...(left > 0 ? [`คงข้อความที่แก้ไขหลังการร่างไว้ ${left} ช่อง`] : []),
  ];
  appendLog(assessed.book, [{ action: 'ย้อนการร่าง', outcome: details.join('; ') }]);
  return { texts, rows, left };
}
