/** gas-local ships no types. */
declare module 'gas-local' {
  /** Runs every .js file of the folder in one context made of `globals` (which becomes that context) and returns it. */
  function require(folder: string, globals: object): Record<string, unknown>;
  const gas: { require: typeof require };
  export default gas;
}
