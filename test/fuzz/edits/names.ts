/** Names less: replaced by what they stand for, or gone with everything that mentions them. */
import ts from 'typescript';
import {
  apply,
  compatible,
  identifiers,
  isAssignment,
  isKernel,
  isRead,
  kernelOf,
  listItem,
  removed,
  replaced,
  type Candidate,
  type Edit,
} from './edit.js';
import { arraysOf, elsewhere } from './shapes.js';

/** A variable replaced by what it is declared as, and one that is gone with what is done to it. */
export function withoutVariable(statement: ts.VariableStatement, file: ts.SourceFile): Candidate[] {
  const [declaration] = statement.declarationList.declarations;
  if (!declaration?.initializer || !ts.isIdentifier(declaration.name) || ts.isArrowFunction(declaration.initializer))
    return [];
  const value = declaration.initializer.getText(file);
  const uses = (identifiers(file).get(declaration.name.text) ?? []).filter(
    (node) => node !== declaration.name && isRead(node),
  );
  if (uses.length === 0) return [];
  const text = /^[\w.]+$/.test(value) ? value : `(${value})`;
  const changes = uses.map(changeOf);
  const found: Candidate[] = [
    [removed(statement), ...uses.map((node, at) => (changes[at] ? removed(changes[at]!) : replaced(node, text)))],
  ];
  found.push([removed(statement), ...mentioning(statement.parent, (node) => uses.includes(node))]);
  return found.map((candidate) => compatible(candidate.map((edit) => [edit])));
}

/** The statement that gives a variable another value. */
function changeOf(node: ts.Identifier): ts.Statement | undefined {
  const { parent } = node;
  const changes =
    (ts.isBinaryExpression(parent) && parent.left === node && isAssignment(parent.operatorToken.kind)) ||
    ts.isPostfixUnaryExpression(parent);
  return changes && ts.isExpressionStatement(parent.parent) ? parent.parent : undefined;
}

/** Everything that is declared and not mentioned again. */
export function unusedNames(file: ts.SourceFile): Candidate[] {
  const found: Candidate[] = [];
  const all = identifiers(file);
  const once = (name: ts.Node): boolean => ts.isIdentifier(name) && all.get(name.text)!.length === 1;
  const visit = (node: ts.Node): void => {
    if (
      ts.isVariableStatement(node) &&
      !isKernel(node) &&
      node.declarationList.declarations.every(({ name }) => once(name))
    )
      found.push([removed(node)]);
    else if ((ts.isTypeAliasDeclaration(node) || ts.isFunctionDeclaration(node)) && node.name && once(node.name))
      found.push([removed(node)]);
    else if (ts.isImportSpecifier(node) && once(node.name)) found.push([listItem(node)]);
    else if (
      ts.isParameter(node) &&
      ts.isArrowFunction(node.parent) &&
      node.parent.parameters.at(-1) === node &&
      once(node.name)
    )
      found.push([listItem(node, node.parent.parameters.length > 1)]);
    else ts.forEachChild(node, visit);
  };
  ts.forEachChild(file, visit);
  return found;
}

/** Loops and branches that do nothing. */
function idle(file: ts.SourceFile): Candidate[] {
  const found: Candidate[] = [];
  const isEmpty = (node: ts.Node | undefined): boolean =>
    node === undefined || (ts.isBlock(node) && node.statements.length === 0);
  const visit = (node: ts.Node): void => {
    const call =
      ts.isExpressionStatement(node) && ts.isCallExpression(node.expression)
        ? node.expression.arguments.at(-1)
        : undefined;
    if (
      (ts.isForStatement(node) && isEmpty(node.statement)) ||
      (ts.isIfStatement(node) && isEmpty(node.thenStatement) && isEmpty(node.elseStatement)) ||
      (call && ts.isArrowFunction(call) && isEmpty(call.body))
    )
      found.push([removed(node)]);
    else ts.forEachChild(node, visit);
  };
  ts.forEachChild(file, visit);
  return found;
}

/** Inputs and parameters that the body does not mention, as far as no size is known by them alone, and rules of sizes that are gone. */
function unasked(file: ts.SourceFile): Candidate[] {
  const kernel = kernelOf(file);
  const pattern = kernel?.body.parameters[0]?.name;
  if (!kernel || !pattern || !ts.isObjectBindingPattern(pattern)) return [];
  const properties = new Map<string, ts.PropertyAssignment>();
  const rules: ts.PropertyAssignment[] = [];
  for (const group of kernel.declared.properties) {
    if (!ts.isPropertyAssignment(group) || !ts.isObjectLiteralExpression(group.initializer)) continue;
    for (const one of group.initializer.properties)
      if (ts.isPropertyAssignment(one)) {
        if (group.name.getText() === 'sizes') rules.push(one);
        else properties.set(one.name.getText(), one);
      }
  }
  const inputs = new Map(
    arraysOf(file)
      .filter(({ role }) => role === 'inputs')
      .map(({ name, extents }) => [name, extents]),
  );
  const mentions = (size: string): boolean =>
    [...properties.values()].some((one) => new RegExp(`['\\W]${size}\\b`).test(one.initializer.getText()));
  const found: Candidate[] = [];
  for (const element of pattern.elements) {
    const name = element.name.getText();
    const property = properties.get(name);
    if (!property || identifiers(kernel.body.body).has(name)) continue;
    const extents = inputs.get(name) ?? [name];
    properties.delete(name);
    inputs.delete(name);
    if (extents.every((size) => !mentions(size) || [...inputs.values()].some((other) => other.includes(size))))
      found.push([listItem(element), listItem(property)]);
    else {
      properties.set(name, property);
      inputs.set(name, extents);
    }
  }
  for (const rule of rules) if (!mentions(rule.name.getText())) found.push([listItem(rule)]);
  return found;
}

/** Without all that is unused and that does nothing, which is seldom what fails. */
export function tidied(text: string): string {
  for (let result = text; ;) {
    const file = ts.createSourceFile('kernel.ts', result, ts.ScriptTarget.ES2022, true);
    const next = apply(result, compatible([...unusedNames(file), ...idle(file), ...unasked(file)]));
    if (next.length >= result.length) return result;
    result = next;
  }
}

/** Parts of the declaration: inputs, parameters and outputs with everything that mentions them, rules, and what more is said about one. */
export function declarations(file: ts.SourceFile): Candidate[] {
  const found: Candidate[] = [];
  const kernel = kernelOf(file);
  if (kernel === undefined) return found;
  const { declared, body } = kernel;
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAssignment(node)) found.push([listItem(node)]);
    if (ts.isObjectLiteralExpression(node) && ts.isCallExpression(node.parent))
      found.push([listItem(node, node.parent.arguments.length > 1)]);
    ts.forEachChild(node, visit);
  };
  visit(declared);
  const arrays = arraysOf(file);
  for (const pattern of body.parameters) {
    if (!ts.isObjectBindingPattern(pattern.name)) continue;
    for (const element of pattern.name.elements) {
      const name = element.name.getText(file);
      const property = identifiers(declared)
        .get(name)
        ?.find(({ parent }) => ts.isPropertyAssignment(parent) && ts.isCallExpression(parent.initializer))?.parent;
      if (property === undefined) continue;
      // A loop that only asks it for its length can ask another array.
      const lengths: Edit[] = [];
      const array = arrays.find((one) => one.name === name);
      const others = arrays.filter((one) => one.name !== name);
      const isOwn = (node: ts.Identifier): boolean => {
        if (node.text !== name) return false;
        const part = ts.isPropertyAccessExpression(node.parent) ? node.parent.name.text : '';
        const other = ['rows', 'cols', 'length'].includes(part)
          ? elsewhere(
              array?.extents[part === 'cols' ? 1 : 0],
              others,
              () => false,
              () => false,
            )
          : undefined;
        if (other !== undefined) lengths.push(replaced(node.parent, other));
        return other === undefined;
      };
      const mentions = mentioning(body.body, isOwn);
      found.push(
        compatible([[listItem(element), listItem(property)], ...[...mentions, ...lengths].map((edit) => [edit])]),
      );
    }
  }
  return found;
}

/** The smallest statements in which one of these names stands. */
function mentioning(body: ts.Node, isOne: (node: ts.Identifier) => boolean): Edit[] {
  const edits: Edit[] = [];
  const visit = (node: ts.Node): boolean => {
    let own = ts.isIdentifier(node) && isOne(node);
    ts.forEachChild(node, (child) => {
      own = visit(child) || own;
    });
    if (own && ts.isStatement(node) && !ts.isBlock(node)) {
      edits.push(removed(node));
      return false;
    }
    return own;
  };
  visit(body);
  return edits;
}
