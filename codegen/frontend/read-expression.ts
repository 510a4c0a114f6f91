/** Expressions: literals, names, operators, accesses and calls. */
import { ts } from 'ts-morph';
import { Reported, type Fix } from '../diagnostics/diagnostics.js';
import type { Span } from '../language/types.js';
import type { NodeReader } from './node-reader.js';
import { readFunction } from './read-function.js';
import type { Expr } from './syntax.js';
import { MISSING, PLATFORM, assigns, operatorRefusal, powerInstead } from './unsupported.js';
import { isExtreme, nested } from './extremes.js';

const K = ts.SyntaxKind;

export function readExpression(reader: NodeReader, node: ts.Expression): Expr {
  try {
    return expression(reader, node);
  } catch (error) {
    if (error instanceof Reported) return reader.brokenExpr(node);
    throw error;
  }
}

function expression(reader: NodeReader, node: ts.Expression): Expr {
  const read = (inner: ts.Expression): Expr => readExpression(reader, inner);
  const span = reader.span(node);
  if (ts.isParenthesizedExpression(node)) return read(node.expression);
  if (ts.isNonNullExpression(node)) return nonNull(reader, node);
  const found = literal(reader, node);
  if (found) return found;
  if (ts.isIdentifier(node)) {
    if (node.text === 'undefined') reader.fail('TF1001', node, '`undefined` is not part of the language.', MISSING);
    return { k: 'name', name: node.text, span };
  }
  if (ts.isPrefixUnaryExpression(node) || ts.isPostfixUnaryExpression(node)) return unary(reader, node);
  if (ts.isBinaryExpression(node)) return binary(reader, node);
  if (ts.isConditionalExpression(node))
    return { k: 'conditional', cond: read(node.condition), a: read(node.whenTrue), b: read(node.whenFalse), span };
  if (ts.isCallExpression(node)) return call(reader, node);
  if (ts.isPropertyAccessExpression(node)) return member(reader, node);
  if (ts.isElementAccessExpression(node)) return element(reader, node);
  if (ts.isArrowFunction(node) || ts.isFunctionExpression(node)) return readFunction(reader, node);
  if (ts.isObjectLiteralExpression(node))
    return { k: 'object', entries: node.properties.map((p) => entry(reader, p)), span };
  if (ts.isArrayLiteralExpression(node)) return { k: 'array', items: node.elements.map(read), span };
  reader.refuse(node);
  return reader.brokenExpr(node);
}

function literal(reader: NodeReader, node: ts.Expression): Expr | undefined {
  const span = reader.span(node);
  if (ts.isNumericLiteral(node)) {
    const text = reader.text(node);
    return { k: 'num', value: Number(node.text), point: /[.]|e/i.test(text) && !/^0x/i.test(text), span };
  }
  if (ts.isStringLiteral(node)) return { k: 'str', value: node.text, span };
  if (node.kind === K.TrueKeyword || node.kind === K.FalseKeyword)
    return { k: 'bool', value: node.kind === K.TrueKeyword, span };
  return undefined;
}

function nonNull(reader: NodeReader, node: ts.NonNullExpression): Expr {
  let inner: ts.Expression = node.expression;
  while (ts.isParenthesizedExpression(inner)) inner = inner.expression;
  if (!ts.isElementAccessExpression(inner)) {
    reader.report('TF1001', node, '`!` is only allowed after an element such as `x[i]`.', {
      hint: `Write \`${reader.text(node.expression)}\`.`,
      fix: { span: reader.span(node), text: reader.text(node.expression) },
    });
  }
  return { ...readExpression(reader, node.expression), span: reader.span(node) };
}

// ---------------------------------------------------------------- operators

function unary(reader: NodeReader, node: ts.PrefixUnaryExpression | ts.PostfixUnaryExpression): Expr {
  const op = ts.tokenToString(node.operator)!;
  if (op === '++' || op === '--')
    reader.fail(
      'TF1001',
      node,
      `\`${op}\` inside an expression is not part of the language.`,
      'Make it a statement of its own.',
    );
  return { k: 'unary', op, a: readExpression(reader, node.operand), span: reader.span(node) };
}

function binary(reader: NodeReader, node: ts.BinaryExpression): Expr {
  const span = reader.span(node);
  const op = reader.text(node.operatorToken);
  const [left, right] = [reader.text(node.left), reader.text(node.right)];
  if (op === '**') {
    const around = ts.isBinaryExpression(node.parent) ? reader.text(node.parent.operatorToken) : '';
    const { hint, text } = powerInstead(left, right, /^[*/%]$/.test(around));
    reader.report('TF1003', node, '`**` gives different results in different engines.', {
      hint,
      ...(text === undefined ? {} : { fix: { span, text } }),
    });
    return reader.brokenExpr(node);
  }
  if (assigns(op) || [',', '??', 'in', 'instanceof'].includes(op)) {
    const { what, instead } = operatorRefusal(op, left, right);
    return reader.fail('TF1001', node, `${what} is not part of the language.`, instead);
  }
  return { k: 'binary', op, a: readExpression(reader, node.left), b: readExpression(reader, node.right), span };
}

// ---------------------------------------------------------------- accesses and calls

/** `?.` in any of its forms. */
function notOptional(
  reader: NodeReader,
  node: ts.CallExpression | ts.PropertyAccessExpression | ts.ElementAccessExpression,
  instead: () => string,
): void {
  if (node.questionDotToken)
    reader.fail('TF1001', node, '`?.` is not part of the language.', `Values are never null: ${instead()}.`);
}

function member(reader: NodeReader, node: ts.PropertyAccessExpression): Expr {
  notOptional(reader, node, () => `write \`${reader.text(node.expression)}.${reader.text(node.name)}\``);
  if (ts.isIdentifier(node.expression) && node.expression.text === 'Math' && !reader.declares('Math'))
    return platform(reader, node, node.name.text);
  return {
    k: 'member',
    object: readExpression(reader, node.expression),
    name: node.name.text,
    span: reader.span(node),
  };
}

function element(reader: NodeReader, node: ts.ElementAccessExpression): Expr {
  const { expression: object, argumentExpression: index } = node;
  notOptional(reader, node, () => `write \`${reader.text(object)}[${reader.text(index)}]!\``);
  return {
    k: 'element',
    object: readExpression(reader, object),
    index: readExpression(reader, index),
    span: reader.span(node),
  };
}

function call(reader: NodeReader, node: ts.CallExpression): Expr {
  if (node.expression.kind === K.ImportKeyword) {
    reader.report('TF1001', node, '`import(…)` is not part of the language.', {
      hint: 'Write `import { … }` at the top of the file.',
    });
    return reader.brokenExpr(node);
  }
  if (node.expression.kind === K.SuperKeyword) reader.refuse(node.expression);
  notOptional(reader, node, () => 'call the function');
  const args = node.arguments.map((a) => readExpression(reader, a));
  return { k: 'call', callee: readExpression(reader, node.expression), args, span: reader.span(node) };
}

const NO_SUCH_FUNCTION =
  "'trefoil/dsl' has no such function. Compute it from other functions, or take its values as an input.";

/** A member of `Math`. */
function platform(reader: NodeReader, node: ts.PropertyAccessExpression, name: string): Expr {
  const [instead, exact] = PLATFORM.get(name) ?? [reader.dsl.has(name) ? name : NO_SUCH_FUNCTION, reader.dsl.has(name)];
  const whole = `Math.${name}`;
  const fix = exact ? withoutMath(reader, node, instead) : undefined;
  reader.report('TF1003', node, `Cannot use \`${whole}\` in a kernel.`, {
    hint: fix ? `Import \`${instead}\` from 'trefoil/dsl', and write \`${fix.text}\`.` : instead,
    fix,
  });
  return reader.brokenExpr(node);
}

/** The library's function in the place of that of `Math`; it takes two arguments where `Math.min` takes any number. */
function withoutMath(reader: NodeReader, node: ts.PropertyAccessExpression, instead: string): Fix {
  const { parent } = node;
  const args = ts.isCallExpression(parent) && parent.expression === node ? parent.arguments : [];
  if (!isExtreme(instead) || args.length < 3 || args.some(ts.isSpreadElement))
    return { span: reader.span(node), text: instead };
  return {
    span: reader.span(parent),
    text: nested(
      instead,
      args.map((arg) => reader.text(arg)),
    ),
  };
}

// ---------------------------------------------------------------- records

function entry(reader: NodeReader, property: ts.ObjectLiteralElementLike): { key: string; value: Expr; span: Span } {
  const span = reader.span(property);
  if (ts.isShorthandPropertyAssignment(property))
    return { key: property.name.text, value: { k: 'name', name: property.name.text, span }, span };
  if (ts.isPropertyAssignment(property) && !ts.isComputedPropertyName(property.name)) {
    const { name } = property;
    return {
      key: ts.isStringLiteral(name) ? name.text : reader.text(name),
      value: readExpression(reader, property.initializer),
      span,
    };
  }
  reader.refuse(ts.isPropertyAssignment(property) ? property.name : property);
  const key = property.name && ts.isIdentifier(property.name) ? property.name.text : '';
  return { key, value: reader.brokenExpr(property), span };
}
