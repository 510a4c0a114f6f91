/** TypeScript's own errors, shown like ours, without those that only follow from another mistake. */
import { ts } from 'ts-morph';
import type { Span } from '../language/types.js';
import type { Diagnostic } from '../diagnostics/diagnostics.js';
import { importOf } from './imports.js';
import { missingAssertion } from './missing-assertion.js';
import { isMemberOfMistake } from './member-of-mistake.js';
import { namesIn } from './names-in.js';
import type { Module } from './syntax.js';
import { isUnused } from './unused.js';

/** Something has no type here: mostly because what should have given it one is wrong. */
const IMPLICIT = new Set([7005, 7006, 7019, 7022, 7023, 7024, 7031, 7034, 7053]);
/** Something has a type that nothing is known of: what should have made it is not part of the language. */
const UNKNOWN = new Set([2571, 18046, 18047, 18048]);
/** A library type that the language does without, missed where syntax that needs it was used. */
const LIBRARY = new Set([2318, 2468, 2583, 2584, 2697, 2705]);
/** Two things do not fit together; the mistake may be seen at either of them. */
const MISFIT = new Set([
  2322, 2345, 2353, 2355, 2362, 2363, 2365, 2366, 2367, 2554, 2555, 2739, 2740, 2741, 2769, 7030,
]);
const NO_SUCH_NAME = new Set([2304, 2552, 2503, 2693, 18004]);
/** A member of something that is no array of the language, and so was reported already. */
const NO_SUCH_MEMBER = new Set([2339, 2550, 2551]);
/** A variable is used of which TypeScript does not know that it has a value. */
const UNASSIGNED = new Set([2454]);

export interface TypeErrors {
  syntax(): Diagnostic[];
  /** `dsl` is what `trefoil/dsl` exports. */
  semantic(reported: readonly Diagnostic[], module: Module, dsl: ReadonlySet<string>): Diagnostic[];
}

export function typeErrors(program: ts.Program, source: ts.SourceFile, file: string): TypeErrors {
  /** An error with all its reasons; the first line is what is shown. */
  const reasons = new Map<Diagnostic['span'], string>();
  const diagnostic = (error: ts.Diagnostic): Diagnostic => {
    const start = Math.min(error.start ?? 0, source.text.length);
    const text = ts.flattenDiagnosticMessageText(error.messageText, '\n');
    const span = { file, start, end: start + (error.length ?? 1) };
    reasons.set(span, text);
    return { code: `TS${error.code}`, message: text.split('\n')[0]!, span };
  };
  const assertion = (d: Diagnostic): string | undefined =>
    missingAssertion(source, { ...d, message: reasons.get(d.span) ?? d.message });
  const is = (codes: ReadonlySet<number>, d: Diagnostic): boolean => codes.has(Number(d.code.slice(2)));
  return {
    syntax: () => {
      const lines = new Set<number>();
      // The parser goes on with a guess; what it says later in the same line is about that guess.
      return program
        .getSyntacticDiagnostics(source)
        .map(diagnostic)
        .filter(({ span }) => {
          const { line } = source.getLineAndCharacterOfPosition(span.start);
          return lines.has(line) ? false : lines.add(line) !== undefined;
        });
    },
    semantic: (reported, module, dsl) => {
      const own = reported.filter((d) => d.span.file === file);
      const text = ({ span }: Diagnostic): string => source.text.slice(span.start, span.end);
      const unknown = new Set(own.filter((d) => d.code === 'TF1002').map(text));
      const valueless = new Set(own.flatMap((d) => withoutValue(source, d.span)));
      const functions = own.filter((d) => d.code === 'TF1002').flatMap((d) => takenApartBy(source, d.span));
      const places = new Set<number>();
      const imports = new Set<string>();
      const found = program
        .getSemanticDiagnostics(source)
        .filter((error) => !isUnused(error))
        .map(diagnostic)
        .filter((d) => {
          if (
            places.has(d.span.start) ||
            is(LIBRARY, d) ||
            fromDeclaration(source, d.span, own, is(MISFIT, d)) ||
            own.some((o) => overlap(o.span, d.span)) ||
            (is(NO_SUCH_MEMBER, d) && isMemberOfMistake(source, d.span, own))
          )
            return false;
          places.add(d.span.start);
          if (is(UNKNOWN, d)) return own.length === 0 || assertion(d) !== undefined;
          if (is(NO_SUCH_NAME, d)) {
            const name = text(d);
            if (dsl.has(name)) return !unknown.has(name) && !imports.has(name) && imports.add(name) !== undefined;
            return !unknown.has(name) && !functions.some((node) => within(d.span, node));
          }
          if (
            (is(MISFIT, d) || is(UNASSIGNED, d)) &&
            valueless.size > 0 &&
            namesIn(partAt(source, d.span)).some((name) => valueless.has(name))
          )
            return false;
          return !is(MISFIT, d) || !own.some((o) => within(o.span, partAt(source, d.span)));
        })
        .map((d) => {
          if (is(NO_SUCH_NAME, d) && dsl.has(text(d)))
            return { ...d, message: d.message.replace(/ Did you mean .*/, ''), ...importOf(module, text(d), true) };
          const hint = assertion(d);
          return hint === undefined ? d : { ...d, hint };
        });
      // What an import with a mistake should have brought has no type either.
      if (own.some((o) => ts.isImportDeclaration(statementAt(source, o.span))))
        return found.filter((d) => !is(IMPLICIT, d));
      const causes = [...own, ...found.filter((d) => !is(IMPLICIT, d))].map((d) => statementAt(source, d.span));
      return found.filter((d) => !is(IMPLICIT, d) || !causes.includes(statementAt(source, d.span)));
    },
  };
}

/** The types inside a body, and of the rest of the declaration, come from the declaration: where that has a mistake, they are guesses. */
function fromDeclaration(source: ts.SourceFile, span: Span, own: readonly Diagnostic[], misfit: boolean): boolean {
  const call = innermost(
    source,
    span,
    (node) =>
      ts.isCallExpression(node) &&
      ts.isVariableDeclaration(node.parent) &&
      ts.isSourceFile(node.parent.parent.parent.parent),
  );
  if (!ts.isCallExpression(call)) return false;
  const [declaration, body] = call.arguments;
  return (
    declaration !== undefined &&
    body !== undefined &&
    (within(span, body) || (misfit && within(span, declaration))) &&
    own.some((o) => within(o.span, declaration))
  );
}

/** The variable around a mistake that was not given a value. */
function withoutValue(source: ts.SourceFile, span: Span): string[] {
  const node = innermost(source, span, ts.isVariableDeclaration);
  return ts.isVariableDeclaration(node) && !node.initializer && ts.isIdentifier(node.name) ? [node.name.text] : [];
}

/** The function that takes apart what it is given where the mistake is: names that its body misses may be those that were meant. */
function takenApartBy(source: ts.SourceFile, span: Span): ts.Node[] {
  const node = innermost(source, span, (n) => ts.isParameter(n) || ts.isBlock(n));
  return ts.isParameter(node) ? [node.parent] : [];
}

const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
const within = (a: Span, node: ts.Node): boolean => node.getFullStart() <= a.start && a.end <= node.getEnd();

/** The innermost statement around a place. */
const statementAt = (source: ts.SourceFile, span: Span): ts.Node =>
  innermost(source, span, (node) => ts.isStatement(node) && !ts.isBlock(node));

/** The innermost call, declaration or statement around a place. */
const partAt = (source: ts.SourceFile, span: Span): ts.Node =>
  innermost(
    source,
    span,
    (node) =>
      ts.isCallExpression(node) ||
      ts.isVariableDeclaration(node) ||
      ts.isPropertyAssignment(node) ||
      (ts.isStatement(node) && !ts.isBlock(node)),
  );

function innermost(source: ts.SourceFile, span: Span, fits: (node: ts.Node) => boolean): ts.Node {
  let found: ts.Node = source;
  const visit = (node: ts.Node): void => {
    if (node.getFullStart() > span.start || node.getEnd() < span.end) return;
    if (fits(node)) found = node;
    ts.forEachChild(node, visit);
  };
  ts.forEachChild(source, visit);
  return found;
}
