/** Arithmetic: + - * / % on numbers of one type. */
import { isInteger, type Scalar, type Span } from '../../language/types.js';
import type { Context } from '../context.js';
import { checkExact } from '../exact.js';
import { constant, value, type Value } from '../scope.js';
import type * as S from '../syntax.js';
import { unify } from './unify.js';

export const ARITHMETIC: Record<string, string> = { '+': 'add', '-': 'sub', '*': 'mul', '/': 'div', '%': 'rem' };

const FOLD: Record<string, (a: number, b: number) => number> = {
  '+': (a, b) => a + b,
  '-': (a, b) => a - b,
  '*': (a, b) => a * b,
};

/** What a double would compute otherwise than the type does. */
export const unwrapped = (cx: Context, type: Scalar, instead: string, span: Span, more = ''): never =>
  cx.fail('TF2006', span, `An operation on ${type} must be wrapped.`, `Write \`${instead}\`${more}.`);

/** Of literals without a point: one itself, unless no integer holds it. */
const literal = (number: number, span: Span): Value =>
  Number.isSafeInteger(number) ? value(constant('i32', number, span), true) : value(constant('f64', number, span));

export function arithmetic(cx: Context, op: string, a: Value, b: Value, node: S.Binary): Value {
  const fold = FOLD[op];
  if (a.flexible && b.flexible && fold && a.expr.k === 'const' && b.expr.k === 'const')
    return literal(fold(a.expr.value, b.expr.value), node.span);
  const { type, args } = unify(cx, a, b, node.span, node.a.span, node.b.span);
  const [left, right] = [cx.text(node.a.span), cx.text(node.b.span)];
  if (type === 'bool')
    return cx.fail('TF2004', node.span, `Cannot apply \`${op}\` to bool.`, 'To count, write `condition ? 1 : 0`.');
  if (type === 'u32' && op === '*')
    return unwrapped(
      cx,
      type,
      `mulLo(${left}, ${right})`,
      node.span,
      `, or \`mulHi(${left}, ${right})\` for the upper half`,
    );
  if (type === 'f32' || (type === 'u32' && op !== '/' && op !== '%'))
    return unwrapped(cx, type, `${type}(${left} ${op} ${right})`, node.span);
  if ((isInteger(type) || type === 'index') && op === '/') {
    return cx.fail('TF2002', node.span, '`/` is ambiguous for integers.', {
      hint: `Write \`idiv(${left}, ${right})\` for the integer quotient, or \`toF64(${left}) / ${right}\` for a float.`,
      fix: { span: node.span, text: `idiv(${left}, ${right})` },
    });
  }
  if ((isInteger(type) || type === 'index') && op === '%') {
    return cx.fail('TF2002', node.span, '`%` is ambiguous for integers: a divisor of 0 gives NaN or traps.', {
      hint: `Write \`irem(${left}, ${right})\`: it is 0 for a divisor of 0.`,
      fix: { span: node.span, text: `irem(${left}, ${right})` },
    });
  }
  return value(checkExact(cx, cx.op(ARITHMETIC[op]!, type, args, node.span)));
}
