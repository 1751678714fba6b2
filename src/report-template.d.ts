/** The default template's .docx, in base64: the build makes it and puts it in. */
declare module 'report-template' {
  const base64: string;
  export default base64;
}

/** The same of the follow-up report. */
declare module 'follow-up-template' {
  const base64: string;
  export default base64;
}
