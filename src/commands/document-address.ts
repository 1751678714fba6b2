/** Addresses of Google Docs, as people copy them out of their browser. */

const GOOGLE_DOC = /^https:\/\/docs\.google\.com\/(?:a\/[\w.-]+\/)?document\/(?:u\/\d+\/)?d\/([\w-]+)(?:[/?#]|$)/;

/** Null for anything that is no Google Doc's address. */
export function documentIdOf(address: string): string | null {
  return GOOGLE_DOC.exec(address.trim())?.[1] ?? null;
}

/**
 * The same document as another file. These are what Docs itself opens for File › Download; Google documents them
 * nowhere, see docs/live-checklist.md.
 */
export function downloadAddress(id: string, format: 'pdf' | 'docx'): string {
  return `https://docs.google.com/document/d/${id}/export?format=${format}`;
}
