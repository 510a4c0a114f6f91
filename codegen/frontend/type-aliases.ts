/** Other names for types, and what they stand for. */
import { ts } from 'ts-morph';

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
