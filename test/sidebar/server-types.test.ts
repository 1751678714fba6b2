/** What the compiler lets through to the add-in: the contract's functions with their arguments, and nothing else. */

import { resolve } from 'node:path';
import ts from 'typescript';

const PROBE = resolve('sidebar/probe.ts');

/** Files that stay the same from one compilation to the next: reading them takes most of its time. */
const parsed = new Map<string, ts.SourceFile | undefined>();

/** Compiler errors of a few lines that stand in the sidebar's folder. */
function errorsOf(lines: string): string[] {
  const config = ts.getParsedCommandLineOfConfigFile(resolve('sidebar/tsconfig.json'), {}, {
    ...ts.sys,
    onUnRecoverableConfigFileDiagnostic: (diagnostic) => {
      throw new Error(ts.flattenDiagnosticMessageText(diagnostic.messageText, '\n'));
    },
  } as ts.ParseConfigFileHost)!;
  const host = ts.createCompilerHost(config.options);
  const probe = ts.createSourceFile(PROBE, `import { call } from './server/call';\n${lines}`, config.options.target!);
  const { fileExists, getSourceFile } = host;
  host.fileExists = (file) => file === PROBE || fileExists(file);
  host.getSourceFile = (file, version) => {
    if (file === PROBE) return probe;
    const source = parsed.get(file) ?? getSourceFile(file, version);
    parsed.set(file, source);
    return source;
  };
  const program = ts.createProgram([PROBE], config.options, host);
  return [...program.getSyntacticDiagnostics(probe), ...program.getSemanticDiagnostics(probe)].map((diagnostic) =>
    ts.flattenDiagnosticMessageText(diagnostic.messageText, '\n'),
  );
}

jest.setTimeout(60_000);

describe('the contract, as the compiler sees it', () => {
  it('lets the functions of the add-in through, and gives the type of what they answer', () => {
    const errors = errorsOf(`
      export async function ok(): Promise<string> {
        await call('sidebarRun', 'draft');
        const reply = await call('sidebarOverview');
        return reply.ok ? reply.value.agency : reply.failure.remedy;
      }`);
    expect(errors).toEqual([]);
  });

  it.each([
    ['a function that is not there', "call('sidebarDelete');", /'"sidebarDelete"' is not assignable/],
    ['a command that is not there', "call('sidebarRun', 'deleteAll');", /'"deleteAll"' is not assignable/],
    ['a missing argument', "call('sidebarRun');", /Expected 2 arguments/],
    [
      'a value taken without looking for failure',
      "call('sidebarOverview').then((r) => r.value);",
      /'value' does not exist/,
    ],
  ])('stops %s', (_case, line, error) => {
    const errors = errorsOf(line);
    expect(errors).toHaveLength(1);
    expect(errors[0]).toMatch(error);
  });
});
