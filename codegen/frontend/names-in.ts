/** Names in a piece of TypeScript's syntax. */
import { ts } from 'ts-morph';

/** Every identifier below a node. */
export function namesIn(node: ts.Node): string[] {
  const names = new Set<string>();
  const visit = (n: ts.Node): void => {
    if (ts.isIdentifier(n)) names.add(n.text);
    ts.forEachChild(n, visit);
  };
  visit(node);
  return [...names];
}

/** Names that a statement, had it been right, would have declared for what follows it. */
export function declaredIn(node: ts.Node): string[] {
  const bound = (name: ts.BindingName): string[] =>
    ts.isIdentifier(name) ? [name.text] : name.elements.flatMap((e) => (ts.isBindingElement(e) ? bound(e.name) : []));
  if (ts.isVariableStatement(node)) return node.declarationList.declarations.flatMap((d) => bound(d.name));
  if (ts.isVariableDeclarationList(node)) return node.declarations.flatMap((d) => bound(d.name));
  if (ts.isVariableDeclaration(node)) return bound(node.name);
  if (ts.isImportDeclaration(node)) {
    const clause = node.importClause;
    const named = clause?.namedBindings;
    return [
      ...(clause?.name ? [clause.name.text] : []),
      ...(named ? (ts.isNamedImports(named) ? named.elements.map((e) => e.name.text) : [named.name.text]) : []),
    ];
  }
  const name = (node as { name?: ts.Node }).name;
  return name && ts.isIdentifier(name) ? [name.text] : [];
}
