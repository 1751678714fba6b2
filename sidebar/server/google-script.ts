/** What Google puts into the page: its names are kept as they are when the page is built. */

/** https://developers.google.com/apps-script/guides/html/reference/run */
export interface Runner {
  withSuccessHandler(handler: (answer: unknown) => void): Runner;
  withFailureHandler(handler: (error: unknown) => void): Runner;
}

declare global {
  interface Window {
    google?: { script?: { run?: Runner } };
  }
}
