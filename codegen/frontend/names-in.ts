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

/** Every name that is declared below a node: by imports, constants and parameters, and by patterns that take something apart. */
export function declaredBelow(node: ts.Node): ReadonlySet<string> {
  const names = new Set<string>();
  const visit = (n: ts.Node): void => {
    for (const name of declaredIn(n)) names.add(name);
    ts.forEachChild(n, visit);
  };
  visit(node);
  return names;
}

/** Names that a statement, had it been right, would have declared for what follows it. */
export function declaredIn(node: ts.Node): string[] {
  const bound = (name: ts.BindingName): string[] =>
    ts.isIdentifier(name) ? [name.text] : name.elements.flatMap((e) => (ts.isBindingElement(e) ? bound(e.name) : []));
  if (ts.isVariableStatement(node)) return node.declarationList.declarations.flatMap((d) => bound(d.name));
  if (ts.isVariableDeclarationList(node)) return node.declarations.flatMap((d) => bound(d.name));
  if (ts.isVariableDeclaration(node)) return bound(node.name);
  if (ts.isImportDeclaration(node)) return node.importClause ? importedBy(node.importClause) : [];
  const name = (node as { name?: ts.Node }).name;
  return name && ts.isIdentifier(name) ? [name.text] : [];
}

function importedBy({ name, namedBindings }: ts.ImportClause): string[] {
  const whole = name ? [name.text] : [];
  if (!namedBindings) return whole;
  if (ts.isNamespaceImport(namedBindings)) return [...whole, namedBindings.name.text];
  return [...whole, ...namedBindings.elements.map((e) => e.name.text)];
}
