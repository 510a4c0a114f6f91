/** `for (let i = a; i < b; i += c)`, and what is said about every other kind of `for`. */
import { ts } from 'ts-morph';
import { declaredIn } from './names-in.js';
import type { NodeReader } from './node-reader.js';
import { readExpression } from './read-expression.js';
import { readBody } from './read-statement.js';
import type { Stmt } from './syntax.js';

const K = ts.SyntaxKind;

export function readLoop(reader: NodeReader, node: ts.ForStatement): Stmt {
  const { initializer, condition, incrementor } = node;
  const body = readBody(reader, node.statement);
  const declared = initializer ? declaredIn(initializer) : [];
  const wrong = (at: ts.Node, message: string, hint: string): Stmt => {
    reader.report('TF1004', at, message, { hint });
    return reader.brokenStmt(node, { body, declares: [], counters: declared });
  };
  const whole = (name: string): string => `Write \`for (let ${name} = 0; ${name} < n; ${name}++)\`.`;

  const declarations = initializer && ts.isVariableDeclarationList(initializer) ? initializer.declarations : undefined;
  const declaration = declarations?.length === 1 ? declarations[0]! : undefined;
  if (!declaration || !ts.isIdentifier(declaration.name))
    return wrong(initializer ?? node, 'A `for` loop must declare exactly one counter.', whole('i'));
  const name = declaration.name.text;
  if (!declaration.initializer)
    return wrong(declaration, `The loop counter \`${name}\` has no start value.`, whole(name));
  if (!(initializer!.flags & ts.NodeFlags.Let))
    return wrong(initializer!, `The loop counter \`${name}\` must be declared with \`let\`.`, whole(name));

  const isCounter = (e: ts.Node): boolean => ts.isIdentifier(e) && e.text === name;
  if (!condition || !ts.isBinaryExpression(condition) || !isCounter(condition.left))
    return wrong(
      condition ?? node,
      `The loop condition must compare the counter \`${name}\`, on the left, with a bound.`,
      whole(name),
    );
  const compare = reader.text(condition.operatorToken);
  if (!['<', '<=', '>', '>='].includes(compare))
    return wrong(
      condition,
      `The loop condition must use \`<\`, \`<=\`, \`>\` or \`>=\`, found \`${compare}\`.`,
      whole(name),
    );

  const step = stepOf(incrementor, isCounter);
  if (step === undefined || step === 0) {
    return wrong(
      incrementor ?? node,
      'The step of a loop must be an integer constant other than 0.',
      `Write \`${name}++\`, \`${name}--\`, or a constant step: \`${name} += 2\`.`,
    );
  }
  if (step > 0 !== compare.startsWith('<'))
    return wrong(
      condition,
      `The loop counter \`${name}\` steps away from its bound.`,
      `Write \`${step > 0 ? `${name}--` : `${name}++`}\` with \`${name} ${compare} …\`.`,
    );
  return {
    k: 'for',
    name,
    from: readExpression(reader, declaration.initializer),
    compare,
    to: readExpression(reader, condition.right),
    condition: reader.span(condition),
    step,
    body,
    span: reader.span(node),
  };
}

/** The directions that a step can have; every other operator has none. */
const SIGNS: ReadonlyMap<ts.SyntaxKind, 1 | -1> = new Map([
  [K.PlusPlusToken, 1],
  [K.MinusMinusToken, -1],
  [K.PlusEqualsToken, 1],
  [K.MinusEqualsToken, -1],
]);

function stepOf(node: ts.Expression | undefined, isCounter: (e: ts.Node) => boolean): number | undefined {
  if (!node) return undefined;
  if ((ts.isPostfixUnaryExpression(node) || ts.isPrefixUnaryExpression(node)) && isCounter(node.operand))
    return SIGNS.get(node.operator);
  if (!ts.isBinaryExpression(node) || !isCounter(node.left) || !ts.isNumericLiteral(node.right)) return undefined;
  const size = Number(node.right.text);
  // A step beyond all counters would wrap.
  if (!Number.isInteger(size) || size > 2 ** 30) return undefined;
  const sign = SIGNS.get(node.operatorToken.kind);
  return sign === undefined ? undefined : sign * size;
}
