/** Files as agencies publish them: PDFs with their titles in each of the ways, workbooks, damaged ones. */

import PizZip from 'pizzip';

export interface PdfParts {
  /** The object that stands in Info, such as '(Plan 2567)' or '<FEFF0E41…>'. */
  title?: string;
  /** Title in the XMP packet. */
  xmpTitle?: string;
}

/** A whole PDF of one page that readers open. */
export function pdf({ title, xmpTitle }: PdfParts): Uint8Array {
  const objects = [
    `<< /Type /Catalog /Pages 2 0 R${xmpTitle === undefined ? '' : ' /Metadata 6 0 R'} >>`,
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << >> >>',
    stream('', '0 0 m 100 100 l S'),
    `<< /Producer (Kham Pom) ${title === undefined ? '' : `/Title ${title}`} >>`,
    ...(xmpTitle === undefined ? [] : [stream('/Type /Metadata /Subtype /XML ', xmp(xmpTitle))]),
  ];
  let text = '%PDF-1.7\n';
  const offsets = objects.map((object, index) => {
    const offset = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const entries = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const count = objects.length + 1;
  const start = text.length;
  text += `xref\n0 ${count}\n0000000000 65535 f \n${entries}trailer\n<< /Size ${count} /Root 1 0 R /Info 5 0 R >>\n`;
  return Buffer.from(`${text}startxref\n${start}\n%%EOF\n`, 'latin1');
}

/** A text string of a PDF as hexadecimal UTF-16 with its byte order mark. */
export function hexTitle(text: string): string {
  const units = [...text].map((letter) => letter.charCodeAt(0).toString(16).padStart(4, '0'));
  return `<FEFF${units.join('').toUpperCase()}>`;
}

/** The smallest workbook that is one by its parts. */
export function xlsx(): Uint8Array {
  const zip = new PizZip();
  zip.file('[Content_Types].xml', '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>');
  zip.file('xl/workbook.xml', '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>');
  return zip.generate({ type: 'uint8array' });
}

/** Bytes as characters, so that lengths are offsets. */
function stream(entries: string, content: string): string {
  const bytes = Buffer.from(content, 'utf8').toString('latin1');
  return `<< ${entries}/Length ${bytes.length} >>\nstream\n${bytes}\nendstream`;
}

function xmp(title: string): string {
  return `<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title><rdf:Alt><rdf:li xml:lang="x-default">${title}</rdf:li></rdf:Alt></dc:title></rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>`;
}
