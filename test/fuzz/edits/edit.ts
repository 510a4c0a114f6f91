/** Pieces of text put in place of others, and what finds them in a kernel's syntax tree. */
import ts from 'typescript';

export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}
/** Edits that belong together. */
export type Candidate = readonly Edit[];

export function apply(text: string, candidate: Candidate): string {
  let result = text;
  for (const { start, end, text: by } of [...candidate].sort((a, b) => b.start - a.start || b.end - a.end))
    result = result.slice(0, start) + by + result.slice(end);
  return imported(result).replace(/\n\s*(?=\n)/g, '');
}

/** What takes the place of something larger may have to be imported first. */
const PLAINER = ['vector', 'scalar', 'local'];
function imported(text: string): string {
  const list = /^import \{([^}]*)\} from 'trefoil\/dsl'/m.exec(text);
  if (list === null) return text;
  const missing = PLAINER.filter(
    (name) => new RegExp(`(?<![.\\w])${name}\\(`).test(text) && !new RegExp(`\\b${name}\\b`).test(list[1]!),
  );
  return missing.length === 0
    ? text
    : text.replace(
        list[0],
        `import { ${[
          ...missing,
          ...list[1]!
            .split(',')
            .map((name) => name.trim())
            .filter((name) => name !== ''),
        ]
          .sort()
          .join(', ')} } from 'trefoil/dsl'`,
      );
}

/** As many candidates as do not meet, the first ones first. */
export function compatible(all: readonly Candidate[]): Edit[] {
  const taken: Edit[] = [];
  for (const candidate of all) {
    if (candidate.every((edit) => taken.every((other) => edit.end <= other.start || other.end <= edit.start)))
      taken.push(...candidate);
  }
  return taken;
}

/** Without those inside of what another one replaces. */
export function outermost(edits: Candidate): Candidate {
  return compatible([...edits].sort((a, b) => b.end - b.start - (a.end - a.start)).map((edit) => [edit]));
}

export const removed = (node: ts.Node): Edit => replaced(node, '');
export const replaced = (node: ts.Node, text: string): Edit => ({ start: node.getStart(), end: node.getEnd(), text });
export const between = (start: number, end: number, text = ''): Edit => ({ start, end, text });

/** An item of a list with the comma behind it, or the one before. */
export function listItem(node: ts.Node, before = false): Edit {
  const { text } = node.getSourceFile();
  const comma = before ? /\s*,\s*$/.exec(text.slice(0, node.getStart())) : null;
  const after = /^\s*,\s*/.exec(text.slice(node.getEnd()));
  return {
    start: node.getStart() - (comma?.[0].length ?? 0),
    end: node.getEnd() + (comma ? 0 : (after?.[0].length ?? 0)),
    text: '',
  };
}

export const isKernel = (node: ts.Node): boolean =>
  ts.isVariableStatement(node) &&
  (ts.getCombinedModifierFlags(node.declarationList.declarations[0]!) & ts.ModifierFlags.Export) !== 0;

/** The declaration of the kernel and its body. */
export function kernelOf(
  file: ts.SourceFile,
): { declared: ts.ObjectLiteralExpression; body: ts.ArrowFunction } | undefined {
  const statement = file.statements.find(isKernel) as ts.VariableStatement | undefined;
  const call = statement?.declarationList.declarations[0]?.initializer;
  if (call === undefined || !ts.isCallExpression(call)) return undefined;
  const [declared, body] = call.arguments;
  return declared && body && ts.isObjectLiteralExpression(declared) && ts.isArrowFunction(body)
    ? { declared, body }
    : undefined;
}

export function identifiers(within: ts.Node): Map<string, ts.Identifier[]> {
  const found = new Map<string, ts.Identifier[]>();
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) found.set(node.text, [...(found.get(node.text) ?? []), node]);
    ts.forEachChild(node, visit);
  };
  visit(within);
  return found;
}

/** Whether a name stands for a value and is not being introduced. */
export function isRead(node: ts.Identifier): boolean {
  const { parent } = node;
  return (
    !(
      (ts.isVariableDeclaration(parent) ||
        ts.isParameter(parent) ||
        ts.isBindingElement(parent) ||
        ts.isImportSpecifier(parent) ||
        ts.isPropertyAssignment(parent) ||
        ts.isTypeAliasDeclaration(parent)) &&
      parent.name === node
    ) &&
    !(ts.isPropertyAccessExpression(parent) && parent.name === node) &&
    !ts.isTypeReferenceNode(parent)
  );
}

export const isAssignment = (kind: ts.SyntaxKind): boolean =>
  kind >= ts.SyntaxKind.FirstAssignment && kind <= ts.SyntaxKind.LastAssignment;

/** A name replaced wherever it is read. */
export const readAs = (within: ts.Node, name: string, text: string): Edit[] =>
  (identifiers(within).get(name) ?? []).filter(isRead).map((node) => replaced(node, text));
