/** Which scopes this person has granted: each can be refused by itself. */

/** The scopes are missing in @types/google-apps-script: https://developers.google.com/apps-script/reference/script/script-app */
interface ScopedInfo {
  getAuthorizationInfo(
    mode: GoogleAppsScript.Script.AuthMode,
    oAuthScopes: string[],
  ): GoogleAppsScript.Script.AuthorizationInfo;
}

/** Null where Google doesn't say. */
export function isGranted(scope: string): boolean | null {
  try {
    const info = (ScriptApp as ScopedInfo).getAuthorizationInfo(ScriptApp.AuthMode.FULL, [scope]);
    return info.getAuthorizationStatus() !== ScriptApp.AuthorizationStatus.REQUIRED;
  } catch (error) {
    console.error(String(error));
    return null;
  }
}
