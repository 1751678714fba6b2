/**
 * Makes a link of every line that is an address and nothing else. One too long for a cell is shown shortened; the link
 * leads to the whole.
 */

import type { Zip } from './vendor';
import { escapeXml, unescapeXml } from './xml-tags';

const DOCUMENT = 'word/document.xml';
const RELATIONS = 'word/_rels/document.xml.rels';
const HYPERLINK = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink';

/** Letters; a longer address is cut in its middle, where it says least. */
const LONGEST_SHOWN = 50;
const SHOWN_OF_THE_END = 15;

/** As people know a link, on paper too. */
const LINK_COLOR = '<w:color w:val="1155CC"/>';
const UNDERLINE = '<w:u w:val="single"/>';

const ADDRESS_RUN =
  /<w:r(?:\s[^>]*)?>(<w:rPr>(?:(?!<\/w:rPr>)[\s\S])*<\/w:rPr>)?<w:t(?:\s[^>]*)?>\s*(https?:\/\/[^\s<]+)\s*<\/w:t><\/w:r>/g;

export function linkAddresses(zip: Zip): void {
  const xml = zip.file(DOCUMENT)?.asText() ?? '';
  const ids = new Map<string, string>();
  const linked = xml
    .split(/(<w:hyperlink\b[\s\S]*?<\/w:hyperlink>)/)
    .map((piece, at) => (at % 2 === 1 ? piece : linksIn(piece, ids)))
    .join('');
  if (ids.size === 0) return;
  zip.file(DOCUMENT, linked);
  const relations = zip.file(RELATIONS)?.asText() ?? '';
  const added = [...ids].map(
    ([address, id]) =>
      `<Relationship Id="${id}" Type="${HYPERLINK}" Target="${escapeXml(address)}" TargetMode="External"/>`,
  );
  zip.file(
    RELATIONS,
    relations.replace('</Relationships>', () => `${added.join('')}</Relationships>`),
  );
}

function linksIn(xml: string, ids: Map<string, string>): string {
  return xml.replace(ADDRESS_RUN, (_, look: string | undefined, escaped: string) => {
    const address = unescapeXml(escaped);
    const id = ids.get(address) ?? `rIdItaLink${ids.size + 1}`;
    ids.set(address, id);
    const run = `<w:r>${linkLook(look ?? '')}<w:t xml:space="preserve">${escapeXml(shown(address))}</w:t></w:r>`;
    return `<w:hyperlink r:id="${id}" w:history="1">${run}</w:hyperlink>`;
  });
}

/** Around the size, where the format wants the two; a run without a size keeps the look that it has. */
function linkLook(look: string): string {
  if (/<w:(color|u)\b/.test(look)) return look;
  return look.replace(/<w:sz\b[^>]*\/>(?:<w:szCs\b[^>]*\/>)?/, (size) => LINK_COLOR + size + UNDERLINE);
}

/** Without what every address begins with. Cut between whole characters, for a half of one can't stand in XML. */
function shown(address: string): string {
  const characters = [...address.replace(/^https?:\/\//, '').replace(/\/$/, '')];
  if (characters.length <= LONGEST_SHOWN) return characters.join('');
  const start = characters.slice(0, LONGEST_SHOWN - SHOWN_OF_THE_END - 1).join('');
  return `${start}…${characters.slice(-SHOWN_OF_THE_END).join('')}`;
}
