/** What the page sends is checked before anything is done with it: it may come from an old page, or from anybody. */

import * as v from 'valibot';
import type { CommandName, Server } from '../../../sidebar/contract';
import { Problem } from '../../ita/problem';

type Requests = { [Name in keyof Server]: v.GenericSchema<unknown, Parameters<Server[Name]>> };

/** The longest text that a page has reason to send. */
const LONGEST = 300;

/**
 * The arguments of a call, as the contract wants them.
 * @throws {Problem} 'bad-request' where they are anything else
 */
export function checkedRequest<Name extends keyof Server>(name: Name, args: unknown[]): Parameters<Server[Name]> {
  const schema: v.GenericSchema<unknown, Parameters<Server[Name]>> = requests()[name];
  const { success, output } = v.safeParse(schema, args);
  if (success) return output;
  throw new Problem(
    'bad-request',
    'แถบด้านข้างส่งข้อมูลที่ส่วนเสริมรุ่นนี้ไม่รู้จัก จึงยังไม่ได้ทำสิ่งใดกับแผ่นงาน',
    'ปิดแถบด้านข้างแล้วเปิดใหม่จากเมนู ITA › เปิดแถบด้านข้าง',
  );
}

/** Made when it is needed: a custom function, which loads the same file, needs none of it. */
function requests(): Requests {
  const text = v.pipe(v.string(), v.maxLength(LONGEST));
  const none = v.strictTuple([]);
  const one = <Schema extends v.GenericSchema>(schema: Schema) => v.strictTuple([schema]);
  const reportKind = v.picklist(['measures', 'follow-up']);
  const sheetId = v.pipe(v.number(), v.integer(), v.minValue(0));
  const a1 = v.pipe(v.string(), v.regex(/^[A-Z]{1,3}[1-9]\d{0,6}$/));
  return {
    sidebarOverview: none,
    sidebarRun: one(v.picklist(COMMAND_NAMES)),
    sidebarSetUp: one(
      v.strictObject({
        agency: text,
        year: v.pipe(v.number(), v.integer(), v.minValue(2500), v.maxValue(2699)),
        content: v.picklist(['sample', 'empty']),
        allowDraftFramework: v.boolean(),
      }),
    ),
    sidebarGoTo: one(v.strictObject({ sheetId, a1, row: v.nullable(v.strictObject({ key: v.string(), a1 })) })),
    sidebarEvidence: none,
    sidebarTick: one(v.strictObject({ code: text, id: text, shown: v.boolean(), mark: text })),
    sidebarCheckByEye: one(v.strictObject({ code: text, checked: v.boolean(), mark: text })),
    sidebarCheckLinks: none,
    sidebarPauseLinks: none,
    sidebarReminders: none,
    sidebarItas: none,
    sidebarMeasures: none,
    sidebarDraft: one(v.strictObject({ accepted: v.array(text), mark: text })),
    sidebarUndoDraft: one(v.strictObject({ mark: text })),
    sidebarReport: one(reportKind),
    sidebarExport: one(v.strictObject({ kind: reportKind, mark: text, reason: text })),
    sidebarSettings: none,
    sidebarSelfCheck: none,
    sidebarExamples: none,
    sidebarSetPerson: one(text),
    sidebarSetLanguage: one(v.picklist(['account', 'th', 'en'])),
  };
}

const COMMAND_NAMES: CommandName[] = [
  'setUp',
  'loadSample',
  'removeSample',
  'scoreAndCheck',
  'draft',
  'exportReport',
  'exportFollowUp',
  'makeTemplate',
  'repair',
  'checkLinks',
  'reminders',
  'itasView',
  'freeze',
  'appeal',
];
