/** Who is at the keyboard: the name a person chose once, since the address of their account isn't asked for. */

const NAME = 'ita.person';
const KEY = 'ita.key';
const LONGEST_NAME = 60;

export const NAMELESS = 'ไม่ระบุชื่อ';

/** As chosen; '' while it isn't. */
export function chosenName(): string {
  return PropertiesService.getUserProperties().getProperty(NAME) ?? '';
}

/** As checks are signed with. */
export function personName(): string {
  return chosenName() || NAMELESS;
}

/** @returns the name as it is kept: one line, at most 60 characters; '' forgets it */
export function choosePersonName(name: string): string {
  const kept = String(name ?? '')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, LONGEST_NAME);
  PropertiesService.getUserProperties().setProperty(NAME, kept);
  return kept;
}

/** Tells two people apart who both have no name; says nothing about either. */
export function personKey(): string {
  const properties = PropertiesService.getUserProperties();
  const known = properties.getProperty(KEY);
  if (known !== null) return known;
  const made = Utilities.getUuid();
  properties.setProperty(KEY, made);
  return made;
}
