/** The kinds of failure the host tells apart: Google's own exceptions, gaps of the host, and ends of an execution. */

/** What a Google service throws. Scripts see it as an Error whose name is 'Exception' (seen in public execution logs). */
export class GoogleException extends Error {
  override readonly name: string = 'Exception';
}

/** What an advanced service throws: 'GoogleJsonResponseException: API call to drive.files.get failed with error: …'. */
export class ApiException extends GoogleException {
  override readonly name = 'GoogleJsonResponseException';

  /** @param method for instance `drive.files.create` */
  constructor(method: string, reason: string) {
    super(`API call to ${method} failed with error: ${reason}`);
  }
}

/** The host itself cannot or will not do this. It always reaches the caller of the host, even if the script caught it. */
export class HostFault extends Error {
  override readonly name = 'LocalHostFault';

  constructor(message: string) {
    super(message.startsWith('local host: ') ? message : `local host: ${message}`);
  }
}

/** Google ends the execution; no `catch` of the script keeps it alive. */
export class Terminated extends Error {
  override readonly name = 'Exception';
}

/** True for a fault of the host, also one thrown by the spreadsheet service or an older realm. */
export function isHostFault(error: unknown): boolean {
  return messageOf(error).startsWith('local host: ');
}

/** The text of whatever was thrown. */
export function messageOf(error: unknown): string {
  if (typeof error === 'object' && error !== null && 'message' in error) return String(error.message);
  return String(error);
}
