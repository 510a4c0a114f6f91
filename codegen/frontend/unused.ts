/**
 * Dead code by TypeScript's own account: names that nothing reads, statements that nothing reaches. The project's tsc refuses
 * them, so a command that goes on to it asks for them first. They are said of files that have no other mistake: what a
 * mistake leaves unread may well be what it was meant for.
 */
import { ts } from 'ts-morph';
import type { Diagnostic } from '../diagnostics/diagnostics.js';

/** As tsconfig.kernels.json has it. */
export const STRICT_ON_UNUSED: ts.CompilerOptions = {
  noUnusedLocals: true,
  noImplicitReturns: true,
  allowUnreachableCode: false,
  verbatimModuleSyntax: true,
  isolatedModules: true,
};

const UNREACHABLE = 7027;
const WHOLE_IMPORT = 6192;
/** Of a name, a type, everything taken apart by one pattern, several variables, a type parameter; of a whole import. */
const UNUSED = new Set([6133, 6196, 6198, 6199, 6205, WHOLE_IMPORT]);

export const isUnused = ({ code }: ts.Diagnostic): boolean => UNUSED.has(code) || code === UNREACHABLE;

export function unusedIn(program: ts.Program, source: ts.SourceFile, file: string): Diagnostic[] {
  return program
    .getSemanticDiagnostics(source)
    .filter(isUnused)
    .map((error) => {
      const start = error.start ?? 0;
      return {
        code: `TS${error.code}`,
        message: ts.flattenDiagnosticMessageText(error.messageText, '\n').split('\n')[0]!,
        span: { file, start, end: start + (error.length ?? 1) },
        hint: hintFor(error.code, isImported(source, start)),
      };
    });
}

function hintFor(code: number, imported: boolean): string {
  if (code === UNREACHABLE) return 'Remove it: it never runs.';
  if (code === WHOLE_IMPORT) return 'Remove the import.';
  return imported ? 'Remove it from the import.' : 'Remove it, or use it.';
}

const isImported = (source: ts.SourceFile, start: number): boolean =>
  source.statements.some((one) => ts.isImportDeclaration(one) && one.pos <= start && start < one.end);
