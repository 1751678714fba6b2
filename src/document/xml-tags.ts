/** Walks through WordprocessingML without a parser, which Apps Script lacks: tag by tag, and element by element. */

export interface Tag {
  /** 'w:tr'. */
  name: string;
  /** The whole tag, '<w:tr w:rsidR="0">'. */
  text: string;
  kind: 'open' | 'close' | 'empty';
  /** Where it begins in the XML. */
  at: number;
}

/** The tags of the named elements, in the order of the XML. */
export function tagsIn(xml: string, names: readonly string[]): Tag[] {
  const pattern = new RegExp(`<(/?)(${names.join('|')})(?=[\\s/>])((?:[^>"]|"[^"]*")*?)(/?)>`, 'g');
  return [...xml.matchAll(pattern)].map((match) => ({
    name: match[2]!,
    text: match[0],
    kind: match[1] === '/' ? 'close' : match[4] === '/' ? 'empty' : 'open',
    at: match.index ?? 0,
  }));
}

/** An attribute's value as it stands in the tag; null where it has none of that name. */
export function attributeOf(tag: string, name: string): string | null {
  return new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? null;
}

/** What people read: the entities of XML as characters. */
export function unescapeXml(text: string): string {
  const characters: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
  return text.replace(/&(?:#(\d+)|#x([\da-fA-F]+)|(\w+));/g, (whole, decimal, hex, name) => {
    if (name !== undefined) return characters[name] ?? whole;
    return String.fromCodePoint(decimal !== undefined ? Number(decimal) : Number.parseInt(hex, 16));
  });
}

export function escapeXml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
