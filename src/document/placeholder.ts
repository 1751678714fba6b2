/** What a placeholder of a report template is, and short ways to write one down. */

export interface Placeholder {
  /** As written between the braces of the template, without '#' and '/'. */
  tag: string;
  /** 'text' `{tag}`; 'loop' `{#tag}…{/tag}`, repeated for each entry; 'picture' the alt text of a drawing. */
  kind: 'text' | 'loop' | 'picture';
  /** The tag of the loop that it must stand in; null for anywhere. */
  within: string | null;
  /** Where its value is in the model, or in the entry of the loop. */
  path: string;
  /** What it shows, in Thai, for those who edit the template. */
  meaning: string;
}

export function text(tag: string, path: string, meaning: string): Placeholder {
  return { tag, kind: 'text', within: null, path, meaning };
}

/** A list, and the placeholders that stand in each of its entries. */
export function loop(
  tag: string,
  path: string,
  meaning: string,
  entries: [tag: string, path: string, meaning: string][],
): Placeholder[] {
  return [
    { tag, kind: 'loop', within: null, path, meaning },
    ...entries.map(([inner, innerPath, innerMeaning]) => ({ ...text(inner, innerPath, innerMeaning), within: tag })),
  ];
}
