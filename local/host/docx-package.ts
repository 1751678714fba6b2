/** The package around a .docx: every part has a content type, every relation a type, an id of its own and a target. */
import type PizZip from 'pizzip';

type Broken = (part: string, what: string) => never;

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** @param roots the XML parts; @param broken throws the host's fault */
export function checkDocxPackage(zip: PizZip, roots: ReadonlyMap<string, Element>, broken: Broken): void {
  checkContentTypes(zip, roots.get('[Content_Types].xml')!, broken);
  for (const [name, root] of roots) {
    if (name.endsWith('.rels')) checkRelations(zip, name, root, broken);
    else if (name.startsWith('word/')) checkReferences(name, root, roots, broken);
  }
}

/** ECMA-376 part 2, 10.1.2.2: a part whose type is named neither by itself nor by its extension is not a part. */
function checkContentTypes(zip: PizZip, types: Element, broken: Broken): void {
  const values = (tag: string, attribute: string) =>
    new Set(
      Array.from(types.getElementsByTagName(tag)).map((type) => (type.getAttribute(attribute) ?? '').toLowerCase()),
    );
  const extensions = values('Default', 'Extension');
  const parts = values('Override', 'PartName');
  for (const name of Object.keys(zip.files)) {
    if (name.endsWith('/') || name === '[Content_Types].xml') continue;
    const extension = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
    if (!extensions.has(extension) && !parts.has(`/${name.toLowerCase()}`)) broken(name, 'has no content type');
  }
  for (const part of parts) {
    if (!Object.keys(zip.files).some((name) => `/${name.toLowerCase()}` === part)) {
      broken('[Content_Types].xml', `names ${part}, which is not in the file`);
    }
  }
}

function checkRelations(zip: PizZip, name: string, root: Element, broken: Broken): void {
  const folder = name.replace(/_rels\/[^/]+$/, '');
  const ids = new Set<string>();
  for (const relation of Array.from(root.getElementsByTagName('Relationship'))) {
    const id = relation.getAttribute('Id') ?? '';
    if (id === '' || ids.has(id)) broken(name, `has a relation without an id of its own: "${id}"`);
    ids.add(id);
    if (!/^https?:\/\/\S+$/.test(relation.getAttribute('Type') ?? ''))
      broken(name, `has the relation ${id} without a type`);
    const target = relation.getAttribute('Target') ?? '';
    if (target === '') broken(name, `has the relation ${id} without a target`);
    if (relation.getAttribute('TargetMode') === 'External') continue;
    const path = target.startsWith('/') ? target.slice(1) : join(folder, target);
    if (!zip.file(path)) broken(name, `points at ${path}, which is not in the file`);
  }
}

/** What a part refers to by r:id or r:embed is among its relations. */
function checkReferences(part: string, root: Element, roots: ReadonlyMap<string, Element>, broken: Broken): void {
  const relations = roots.get(part.replace(/([^/]+)$/, '_rels/$1.rels'));
  const known = new Set(
    Array.from(relations?.getElementsByTagName('Relationship') ?? []).map((relation) => relation.getAttribute('Id')),
  );
  for (const element of Array.from(root.getElementsByTagName('*'))) {
    for (const name of ['id', 'embed', 'link']) {
      const id = element.getAttributeNS(RELATIONSHIPS, name);
      if (id && !known.has(id)) broken(part, `refers to the relation ${id}, which it does not have`);
    }
  }
}

function join(folder: string, target: string): string {
  const parts = folder.split('/').filter(Boolean);
  for (const step of target.split('/')) {
    if (step === '..') parts.pop();
    else if (step !== '.') parts.push(step);
  }
  return parts.join('/');
}
