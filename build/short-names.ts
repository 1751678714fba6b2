/** Which names of the sidebar may be shortened: those that nobody outside of its own source knows. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** A word in any source. */
const WORD = /[A-Za-z_$][\w$]*/g;

/**
 * The properties that esbuild may give shorter names, as the pattern that it takes. Left alone is every name that
 * the browser, Google, JSX, a bundled library or the contract with the add-in has, every word in a string of the sidebar, for
 * it may be a key (`T.views[name]`), what a file exports, for esbuild keeps those names where all exports are one object,
 * and the codes of failures, which the add-in sends.
 * @param inputs the bundle's files, as esbuild's metafile lists them, relative to `root`
 */
export function shortenable(inputs: readonly string[], root: string): RegExp {
  const isForeign = (path: string) => /node_modules\/|sidebar\/contract\/|texts\/[a-z]+\/failures\.ts$/.test(path);
  const known = new Set(
    [...inputs.filter(isForeign).map((path) => join(root, path)), ...declarations(root)].flatMap(
      (path) => readFileSync(path, 'utf8').match(WORD) ?? [],
    ),
  );
  const own = inputs.filter((path) => !isForeign(path) && /\.tsx?$/.test(path)).map((path) => wordsOf(path, root));
  for (const { kept } of own) for (const word of kept) known.add(word);
  const short = new Set(own.flatMap(({ names }) => names).filter((name) => !known.has(name)));
  return new RegExp(`^(?:${[...short].join('|')})$`);
}

/** What the language, the browser, JSX, Google and the contract declare; types are no inputs of a bundle. */
function declarations(root: string): string[] {
  const inFolder = (folder: string, pattern: RegExp) =>
    readdirSync(join(root, folder))
      .filter((name) => pattern.test(name))
      .map((name) => join(root, folder, name));
  return [
    ...inFolder('node_modules/typescript/lib', /^lib\.(es|decorators|dom\.d)/),
    ...inFolder('node_modules/preact/src', /\.d\.ts$/),
    ...inFolder('sidebar/contract', /\.ts$/),
    ...inFolder('sidebar/server', /^google-script\.ts$/),
  ];
}

/** The names in a source; `kept` are the words in its strings and the names that it exports. */
function wordsOf(path: string, root: string): { names: string[]; kept: string[] } {
  const text = readFileSync(join(root, path), 'utf8');
  const kind = path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const names: string[] = [];
  const kept: string[] = [];
  const visit = (node: ts.Node): void => {
    // An attribute such as aria-label is an identifier to the parser.
    if (ts.isIdentifier(node) && !node.text.includes('-')) names.push(node.text);
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node))
      kept.push(...(node.text.match(WORD) ?? []));
    if (ts.isVariableStatement(node) && node.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword))
      for (const { name } of node.declarationList.declarations) if (ts.isIdentifier(name)) kept.push(name.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.ES2020, false, kind));
  return { names, kept };
}
