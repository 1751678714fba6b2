/** Protected sheets and ranges. */
import { enumValue, ProtectionType } from './enums';
import { expose, isArray, navigate, read, structure } from './expose';
import { letsUserEdit } from './protection-check';
import { rangeObject } from './range';
import type { ProtectionState } from './state';
import { rangeCoreOf, type Workbook } from './workbook';

type Protection = GoogleAppsScript.Spreadsheet.Protection;

export function protectionObject(book: Workbook, sheetId: number, state: ProtectionState): Protection {
  const sheet = () => book.sheet(sheetId);
  const canEdit = () => letsUserEdit(book, state);
  const editors = () => state.editors ?? [book.state.owner, ...(book.state.editors ?? [])];
  const change = <T>(run: () => T): T => {
    // Wording from memory.
    if (!sheet().protections.includes(state)) throw book.fail('The protection no longer exists.');
    if (!canEdit()) throw book.fail('You are trying to edit a protected cell or object.');
    return run();
  };
  return expose<Protection>(
    book,
    'Protection',
    (self) => ({
      getDescription: navigate('', () => state.description),
      getProtectionType: navigate('', () => enumValue(ProtectionType, state.type)),
      getRange: navigate('', () => {
        const { maxRows, maxColumns } = sheet();
        return rangeObject(book, {
          sheetId,
          rect: state.rect ?? { row: 1, column: 1, rows: maxRows, columns: maxColumns },
        });
      }),
      isWarningOnly: navigate('', () => state.warningOnly),
      canEdit: navigate('', canEdit),
      canDomainEdit: navigate('', () => false),
      getUnprotectedRanges: navigate('', () =>
        book.list(state.unprotected.map((rect) => rangeObject(book, { sheetId, rect }))),
      ),
      setDescription: structure('string', (description: string) =>
        change(() => {
          state.description = description;
          return self;
        }),
      ),
      // Warning-only protection lets everybody edit: https://developers.google.com/apps-script/reference/spreadsheet/protection#setwarningonlywarningonly
      setWarningOnly: structure('boolean', (warningOnly: boolean) =>
        change(() => {
          state.warningOnly = warningOnly;
          return self;
        }),
      ),
      setUnprotectedRanges: structure('Range[]', (ranges: object[]) =>
        change(() => {
          // 'Unprotects the given ranges within a protected sheet.': the same page, #setunprotectedrangesranges
          const cores = Array.from(ranges, rangeCoreOf);
          if (state.type !== 'SHEET' || cores.some((core) => core.sheetId !== sheetId)) {
            throw book.fail('Unprotected ranges must be on the protected sheet.');
          }
          state.unprotected = cores.map(({ rect }) => ({ ...rect }));
          return self;
        }),
      ),
      addEditor: structure('string', (email: string) =>
        change(() => {
          state.editors = [...new Set([...editors(), email])];
          return self;
        }),
      ),
      addEditors: structure('string[]', (emails: string[]) =>
        change(() => {
          state.editors = [...new Set([...editors(), ...emails])];
          return self;
        }),
      ),
      // The owner cannot be removed: the same page, #removeeditorsemailaddresses
      removeEditor: structure('string', (email: string) =>
        change(() => {
          state.editors = editors().filter((other) => other !== email || other === book.state.owner);
          return self;
        }),
      ),
      removeEditors: structure('Object', (emails: unknown) =>
        change(() => {
          const given = (isArray(emails) ? emails : [emails]).map(String);
          state.editors = editors().filter((other) => !given.includes(other) || other === book.state.owner);
          return self;
        }),
      ),
      getEditors: read('', () => book.list(editors().map((email) => userObject(book, email)))),
      remove: structure('', () =>
        change(() => {
          sheet().protections = sheet().protections.filter((other) => other !== state);
        }),
      ),
    }),
    { sheet: () => sheet().name },
  );
}

function userObject(book: Workbook, email: string): GoogleAppsScript.Base.User {
  return expose<GoogleAppsScript.Base.User>(book, 'User', () => ({ getEmail: navigate('', () => email) }), {
    constants: { toString: () => email },
  });
}
