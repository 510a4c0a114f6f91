/** What the author of a file calls things: other names for types, and whether a name of the platform is his own. */
import { ts } from 'ts-morph';

/** Every name that the file declares: imports, constants, parameters and what patterns take apart. */
export function declaredNames(source: ts.SourceFile): ReadonlySet<string> {
  const names = new Set<string>();
  const visit = (node: ts.Node): void => {
    const declares =
      ts.isBindingElement(node) ||
      ts.isParameter(node) ||
      ts.isVariableDeclaration(node) ||
      ts.isImportSpecifier(node) ||
      ts.isFunctionDeclaration(node);
    if (declares && node.name && ts.isIdentifier(node.name)) names.add(node.name.text);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return names;
}

/** Types under another name: `import { type f64 as Real }`, `type Real = f64`. */
export function typeAliases(source: ts.SourceFile): ReadonlyMap<string, string> {
  const aliases = new Map<string, string>();
  for (const statement of source.statements) {
    if (ts.isTypeAliasDeclaration(statement) && !statement.typeParameters)
      aliases.set(statement.name.text, statement.type.getText(source));
    const named = ts.isImportDeclaration(statement) ? statement.importClause?.namedBindings : undefined;
    if (!named || !ts.isNamedImports(named)) continue;
    for (const { name, propertyName } of named.elements) if (propertyName) aliases.set(name.text, propertyName.text);
  }
  return aliases;
}

/** The type that is meant, however many names it has. */
export function typeMeant(aliases: ReadonlyMap<string, string>, text: string): string {
  const seen = new Set<string>();
  let meant = text;
  while (!seen.has(meant)) {
    seen.add(meant);
    meant = aliases.get(meant) ?? meant;
  }
  return meant;
}
