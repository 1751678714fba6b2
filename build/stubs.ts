/**
 * The top-level functions that Google sees. Sheets reads a custom function's name, parameters and JSDoc from the text of
 * a plain declaration, and esbuild keeps neither: so a stub is written for each export of src/main.ts.
 * (https://developers.google.com/apps-script/guides/sheets/functions#autocomplete,
 * https://github.com/enuchi/React-Google-Apps-Script/issues/216)
 */

import ts from 'typescript';

/** The stubs' text: one function a line of exports, calling `globalName`. */
export function generateStubs(mainFile: string, globalName: string): string {
  const program = ts.createProgram([mainFile], {
    target: ts.ScriptTarget.ES2020,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    types: ['google-apps-script'],
  });
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(mainFile);
  const module = source === undefined ? undefined : checker.getSymbolAtLocation(source);
  if (module === undefined) throw new Error(`${mainFile} exports nothing`);
  return checker
    .getExportsOfModule(module)
    .map((symbol) => stubOf(declarationOf(checker, symbol), globalName))
    .join('\n');
}

function declarationOf(checker: ts.TypeChecker, symbol: ts.Symbol): ts.FunctionDeclaration {
  const target = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
  const declaration = target.valueDeclaration;
  if (declaration === undefined || !ts.isFunctionDeclaration(declaration)) {
    throw new Error(`${symbol.name}: only functions may be exported from the public surface`);
  }
  return declaration;
}

function stubOf(declaration: ts.FunctionDeclaration, globalName: string): string {
  const name = declaration.name?.text ?? '';
  const parameters = declaration.parameters.map((parameter) => parameter.name.getText()).join(', ');
  return `${jsDocOf(declaration)}function ${name}(${parameters}) {\n  return ${globalName}.${name}(${parameters});\n}\n`;
}

/** The comment as it stands above the declaration; it is the help that Sheets shows. */
function jsDocOf(declaration: ts.FunctionDeclaration): string {
  const text = declaration.getSourceFile().text;
  const ranges = ts.getLeadingCommentRanges(text, declaration.getFullStart()) ?? [];
  const last = ranges[ranges.length - 1];
  if (last === undefined) return '';
  const comment = text.slice(last.pos, last.end);
  return comment.startsWith('/**') ? `${comment}\n` : '';
}
