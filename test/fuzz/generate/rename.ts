/** A random kernel in other words: everything it declares gets a name from what printers, preludes and targets use, so that nothing is safe by being called x. */
import ts from 'typescript';
import type { Draw } from '../../support/draw.js';
import { isVariable } from '../../support/vocabulary.js';
import { apply, kernelOf, replaced, type Edit } from '../edits/edit.js';

/** What stands in a shape and is no name of a size. */
const NO_SIZES = new Set(['min', 'max', 'nondecreasing', 'f64', 'f32', 'i32', 'u32', 'u8']);
const GROUPS = new Set(['inputs', 'params', 'outputs', 'sizes']);

export function renamed(text: string, draw: Draw, words: readonly string[]): string {
  const file = ts.createSourceFile('kernel.ts', text, ts.ScriptTarget.ES2022, true);
  const kernel = kernelOf(file);
  if (!kernel) return text;
  const declared = new Set<string>();
  const mentioned = new Set<string>();
  const strings: ts.StringLiteral[] = [];
  const look = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) mentioned.add(node.text);
    if (
      (ts.isParameter(node) ||
        ts.isBindingElement(node) ||
        ts.isVariableDeclaration(node) ||
        ts.isFunctionDeclaration(node)) &&
      node.name &&
      ts.isIdentifier(node.name)
    )
      declared.add(node.name.text);
    if (ts.isStringLiteral(node) && node.pos > kernel.declared.pos && node.end < kernel.declared.end)
      strings.push(node);
    ts.forEachChild(node, look);
  };
  look(file);
  for (const { text: shape } of strings)
    for (const [word] of shape.matchAll(/[A-Za-z_]\w*/g)) if (!NO_SIZES.has(word)) declared.add(word);
  const name = (kernel.body.parent as ts.CallExpression).parent;
  if (ts.isVariableDeclaration(name) && ts.isIdentifier(name.name)) declared.delete(name.name.text);

  const free = words.filter((word) => !mentioned.has(word) && !declared.has(word) && isVariable(word));
  const names = new Map(
    [...declared].map((word) => [
      word,
      free.length > 0 && draw.chance(0.8) ? free.splice(draw.int(0, free.length - 1), 1)[0]! : word,
    ]),
  );
  const edits: Edit[] = [];
  const change = (node: ts.Node): void => {
    const to = ts.isIdentifier(node) ? names.get(node.text) : undefined;
    if (to !== undefined) {
      const { parent } = node;
      const isMember =
        (ts.isPropertyAccessExpression(parent) && parent.name === node) ||
        ts.isPropertySignature(parent) ||
        ts.isImportSpecifier(parent) ||
        (ts.isBindingElement(parent) && parent.propertyName === node);
      const isKey = ts.isPropertyAssignment(parent) && parent.name === node;
      const isDeclared =
        isKey &&
        ts.isPropertyAssignment(parent.parent.parent) &&
        GROUPS.has(parent.parent.parent.name.getText(file)) &&
        parent.parent.parent.parent === kernel.declared;
      const isField =
        ts.isBindingElement(parent) &&
        parent.propertyName === undefined &&
        !kernel.body.parameters.some(({ name: pattern }) => pattern === parent.parent);
      if (ts.isShorthandPropertyAssignment(parent) || isField)
        edits.push(replaced(node, `${(node as ts.Identifier).text}: ${to}`));
      else if (!isMember && (!isKey || isDeclared)) edits.push(replaced(node, to));
    }
    if (ts.isStringLiteral(node) && strings.includes(node))
      edits.push(
        replaced(
          node,
          `'${node.text.replace(/[A-Za-z_]\w*/g, (word) => (NO_SIZES.has(word) ? word : (names.get(word) ?? word)))}'`,
        ),
      );
    ts.forEachChild(node, change);
  };
  change(file);
  return apply(text, edits);
}
