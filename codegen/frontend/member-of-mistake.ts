/** `[1, 2].map(…)`, and `push` of what was declared as `[]`: the list is the mistake, and what it is asked for follows from that. */
import { ts } from 'ts-morph';
import type { Diagnostic } from '../diagnostics/diagnostics.js';

interface Place {
  readonly start: number;
  readonly end: number;
}

/** Whether the thing whose member stands at a place holds a mistake, or got its value from one. */
export function isMemberOfMistake(source: ts.SourceFile, at: Place, own: readonly Diagnostic[]): boolean {
  const object = objectOf(source, at);
  if (!object) return false;
  const origin = ts.isIdentifier(object) ? initializerOf(source, object) : object;
  return origin !== undefined && own.some(({ span }) => origin.pos <= span.start && span.end <= origin.end);
}

/** What has the member, without further members between. */
function objectOf(source: ts.SourceFile, { start, end }: Place): ts.Expression | undefined {
  let found: ts.Expression | undefined;
  const visit = (node: ts.Node): void => {
    if (node.pos > start || node.end < end) return;
    if (ts.isPropertyAccessExpression(node) && node.name.getStart(source) === start) found = node.expression;
    ts.forEachChild(node, visit);
  };
  visit(source);
  while (found && (ts.isCallExpression(found) || ts.isPropertyAccessExpression(found))) found = found.expression;
  return found;
}

/** Of the last declaration of a name before its use. */
function initializerOf(source: ts.SourceFile, { text, pos }: ts.Identifier): ts.Expression | undefined {
  let found: ts.Expression | undefined;
  const visit = (node: ts.Node): void => {
    if (node.pos > pos) return;
    if (ts.isVariableDeclaration(node) && ts.isIdentifier(node.name) && node.name.text === text)
      found = node.initializer;
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}
