/** TypeScript's own errors, shown like ours, without those that only follow from another mistake. */
import { ts } from 'ts-morph';
import type { Span } from '../ir/types.js';
import type { Diagnostic } from '../diagnostics/diagnostics.js';

/** Something has no type here: mostly because what should have given it one is wrong. */
const IMPLICIT = new Set([7005, 7006, 7019, 7022, 7023, 7024, 7031, 7034, 7053, 18046, 2571]);

export interface TypeErrors {
  syntax(): Diagnostic[];
  semantic(reported: readonly Diagnostic[]): Diagnostic[];
}

export function typeErrors(program: ts.Program, source: ts.SourceFile, file: string): TypeErrors {
  const diagnostic = (error: ts.Diagnostic): Diagnostic => {
    const start = Math.min(error.start ?? 0, source.text.length);
    const message = ts.flattenDiagnosticMessageText(error.messageText, '\n').split('\n')[0]!;
    return { code: `TS${error.code}`, message, span: { file, start, end: start + (error.length ?? 1) } };
  };
  return {
    syntax: () => {
      const lines = new Set<number>();
      // The parser goes on with a guess; what it says later in the same line is about that guess.
      return program.getSyntacticDiagnostics(source).map(diagnostic).filter(({ span }) => {
        const { line } = source.getLineAndCharacterOfPosition(span.start);
        return lines.has(line) ? false : lines.add(line) !== undefined;
      });
    },
    semantic: (reported) => {
      const own = reported.filter((d) => d.span.file === file);
      const found = program.getSemanticDiagnostics(source).map(diagnostic).filter(({ span }) => !own.some((o) => overlap(o.span, span)));
      const implicit = (d: Diagnostic): boolean => IMPLICIT.has(Number(d.code.slice(2)));
      const causes = [...own, ...found.filter((d) => !implicit(d))].map((d) => statementAt(source, d.span));
      return found.filter((d) => !implicit(d) || !causes.includes(statementAt(source, d.span)));
    },
  };
}

const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** The innermost statement around a place. */
function statementAt(source: ts.SourceFile, span: Span): ts.Node {
  let found: ts.Node = source;
  const visit = (node: ts.Node): void => {
    if (node.getFullStart() > span.start || node.getEnd() < span.end) return;
    if (ts.isStatement(node) && !ts.isBlock(node)) found = node;
    ts.forEachChild(node, visit);
  };
  ts.forEachChild(source, visit);
  return found;
}
