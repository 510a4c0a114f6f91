/**
 * Counters that hide counters: `fill(y, (i) => …)` inside `for (let i …)`. It is right TypeScript and a right kernel, and
 * often not what was meant, so it is a warning of its own.
 */
import { ts } from 'ts-morph';

export interface Shadowed {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  /** Where the hidden one is declared. */
  readonly outer: number;
}

type Counters = ReadonlyMap<string, number>;

export function shadowedCounters(text: string): Shadowed[] {
  const source = ts.createSourceFile('kernel.ts', text, ts.ScriptTarget.ES2022, true);
  const found: Shadowed[] = [];
  const visit = (node: ts.Node, around: Counters): void => {
    const declared = countersOf(node);
    for (const { text: name, end } of declared) {
      const outer = around.get(name);
      if (outer !== undefined) found.push({ name, start: end - name.length, end, outer });
    }
    const inside = isHelper(node)
      ? new Map<string, number>()
      : new Map([...around, ...declared.map(({ text: name, end }) => [name, end - name.length] as const)]);
    ts.forEachChild(node, (child) => visit(child, inside));
  };
  visit(source, new Map());
  return found;
}

/** What a loop counts with, or a function that is given to a call: `sum`, `fill` and their like count, too. */
function countersOf(node: ts.Node): ts.Identifier[] {
  if (ts.isForStatement(node) && node.initializer && ts.isVariableDeclarationList(node.initializer))
    return node.initializer.declarations.map(({ name }) => name).filter(ts.isIdentifier);
  if (ts.isArrowFunction(node) && isArgument(node))
    return node.parameters.map(({ name }) => name).filter(ts.isIdentifier);
  return [];
}

const isArgument = ({ parent }: ts.ArrowFunction): boolean => ts.isCallExpression(parent);

/** A function with a name has parameters, not counters, and is read on its own. */
const isHelper = (node: ts.Node): boolean =>
  ts.isFunctionDeclaration(node) || ts.isFunctionExpression(node) || (ts.isArrowFunction(node) && !isArgument(node));
