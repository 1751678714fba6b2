/** A failure that is told to the user: in plain Thai, with what to do. Anything else that is thrown is a fault of ours. */

export class Problem extends Error {
  /**
   * @param code stable name, such as 'tab-missing'
   * @param message what is wrong and where, in Thai
   * @param remedy what to do, in Thai
   */
  constructor(
    readonly code: string,
    message: string,
    readonly remedy: string,
  ) {
    super(message);
    this.name = 'Problem';
  }
}
