/** Unification: the one type of two operands. */
import type * as K from '../../ir/kernel-ir.js';
import type { Scalar, Span } from '../../language/types.js';
import type { Context } from '../context.js';
import type { Value } from '../scope.js';
import { coerce, conversion } from './coercion.js';

/** A constant that loses nothing as an f32. */
const isExactSingle = ({ expr }: Value): boolean =>
  expr.k === 'const' && expr.type === 'f64' && Object.is(Math.fround(expr.value), expr.value);

/** Of type i32, or an index: side by side they are indices. */
export const isWhole = ({ expr }: Value): boolean => expr.type === 'i32' || expr.type === 'index';

const isTruth = ({ expr }: Value): boolean => expr.type === 'bool';

/** The literal's neighbour decides, i32 beside f64 widens. */
function commonType(a: Value, b: Value): Scalar | undefined {
  const [left, right] = [a.expr.type, b.expr.type];
  const logical = isTruth(a) || isTruth(b);
  if (a.flexible && !b.flexible && !logical) return right;
  if ((b.flexible && !logical) || left === right) return left;
  if ((isWhole(a) && right === 'f64') || (left === 'f64' && isWhole(b))) return 'f64';
  if (isWhole(a) && isWhole(b)) return 'index';
  if ((left === 'f32' && isExactSingle(b)) || (right === 'f32' && isExactSingle(a))) return 'f32';
  return undefined;
}

/** Both operands in one type. */
export function unify(
  cx: Context,
  a: Value,
  b: Value,
  span: Span,
  left: Span,
  right: Span,
): { type: Scalar; args: [K.Expr, K.Expr] } {
  const type = commonType(a, b);
  if (type === undefined)
    return cx.fail('TF2001', span, `Cannot mix ${a.expr.type} and ${b.expr.type}.`, together(cx, a, b, left, right));
  return { type, args: [coerce(cx, a, type, left), coerce(cx, b, type, right)] };
}

/** How an author makes them go together. */
function together(cx: Context, a: Value, b: Value, left: Span, right: Span): string | undefined {
  if (!isTruth(a) && !isTruth(b)) return conversion(cx.text(right), b.expr, a.expr.type);
  const chained = [left, right].some((side) => /[<>]|[!=]==/.test(cx.text(side)));
  return chained ? 'Comparisons do not chain: write `a < b && b < c`.' : undefined;
}
