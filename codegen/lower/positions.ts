/**
 * Address arithmetic: positions as exact integers, and what becomes of them as values. What was an i32 in memory stays
 * one where it meets data; what never was is an index, which is known not to wrap.
 */
import type * as K from '../ir/kernel-ir.js';
import type * as L from '../ir/loop-ir.js';
import { isVar } from '../ir/effects.js';
import { sameCode } from '../ir/same-code.js';
import { operation } from '../language/operations/index.js';
import { Build } from '../ir/build.js';
import { lowerChoice } from './choices.js';
import type { Lowerer } from './lowerer.js';

/** A counter or a size where it lives, a definition written out, or a name. */
export function namedPosition(lw: Lowerer, expr: K.Var): L.Expr {
  const at = lw.positionOf(expr.name);
  if (at) return at;
  const definition = lw.affine(expr.name);
  return definition ? lw.position(definition) : new Build(expr.span).var(expr.name);
}

/** A count of a window. */
export function windowPosition(lw: Lowerer, expr: K.WindowField): L.Expr {
  const b = new Build(expr.span);
  const field = lw.windows.get(expr.window)!.field(expr.field, expr.span);
  return field.k === 'const' ? b.index(field.value) : b.op('toIndex', 'i32', field);
}

export function computedPosition(lw: Lowerer, expr: K.Op): L.Expr {
  const b = new Build(expr.span);
  if (expr.op === 'toIndex') return indexOf(lw.expr(expr.args[0]!), b);
  if (expr.op === 'select') return lowerChoice(lw, expr);
  const [x, y] = expr.args.map((arg) => lw.position(arg)) as [L.Expr, L.Expr];
  const [i, j] = [asI32(x, b), asI32(y, b)];
  // Values out of data stay what they are in memory: lanes have no other whole numbers.
  if (expr.narrow && i && j && (isData(lw, i) || isData(lw, j)) && operation(expr.op, 'i32'))
    return b.op('toIndex', 'i32', b.op(expr.op, 'i32', i, j));
  switch (expr.op) {
    case 'add':
      return b.add(x, y);
    case 'sub':
      return b.sub(x, y);
    case 'mul':
      return b.mul(x, y);
    case 'min':
      return b.min(x, y);
    case 'max':
      return b.max(x, y);
    case 'quotient':
      return y.k === 'const' && y.value > 0 ? b.op('idiv', 'index', x, y) : b.op('quotient', 'index', x, y);
    default:
      return b.op(expr.op, 'index', x, y);
  }
}

/** Of an i32: the index that it was made of, where it was made of one. */
function indexOf(value: L.Expr, b: Build): L.Expr {
  if (value.k === 'op' && value.op === 'toI32' && value.of === 'index') return value.args[0]!;
  return value.k === 'const' ? b.index(value.value) : b.op('toIndex', 'i32', value);
}

/** The i32 that an index was made of; undefined where it was made otherwise. */
function asI32(at: L.Expr, b: Build): L.Expr | undefined {
  if (at.k === 'const') return at.value === (at.value | 0) ? b.const('i32', at.value) : undefined;
  return at.k === 'op' && at.op === 'toIndex' ? at.args[0] : undefined;
}

/** A named index that fits into 32 bits, beside a value out of data. */
function knownI32(lw: Lowerer, named: K.Expr, at: L.Expr, data: L.Expr | undefined, b: Build): L.Expr | undefined {
  const isKnown = named.k === 'var' && at.k === 'var' && lw.definitions.has(named.name) && !lw.wide.has(named.name);
  return isKnown && data !== undefined && isData(lw, data) ? b.op('toI32', 'index', at) : undefined;
}

const isData = (lw: Lowerer, e: L.Expr): boolean =>
  e.k !== 'const' && !(e.k === 'var' && lw.kernel.params.some((p) => p.name === e.name));

/** Whether a matrix has that many columns, so that its elements lie as those of another one that has. */
export function isAsWide(lw: Lowerer, array: string, cols: K.Expr): boolean {
  const own = lw.decl(array).shape[1];
  return own !== undefined && sameCode(lw.size(own, cols.span), lw.position(cols));
}

/** Where an element stands in its flat array. */
export function flatIndex(lw: Lowerer, array: string, index: readonly K.Expr[], b: Build): L.Expr {
  const decl = lw.decl(array);
  if (index.length === 0) return b.index(0);
  if (index.length === 1) return lw.position(index[0]!);
  const [row, col] = index as [K.Expr, K.Expr];
  const { flat } = lw;
  if (flat && isVar(row, flat.row) && isVar(col, flat.col) && isAsWide(lw, array, flat.cols)) return flat.position;
  return b.add(b.mul(lw.position(row), lw.size(decl.shape[1]!, b.span)), lw.position(col));
}

export const COMPARISONS: ReadonlySet<string> = new Set(['eq', 'ne', 'lt', 'le', 'gt', 'ge']);

/** From positions to truth, integers and floats. */
export function fromPositions(lw: Lowerer, expr: K.Op): L.Expr {
  const b = new Build(expr.span);
  const args = expr.args.map((arg) => lw.position(arg));
  const whole = args.map((arg) => asI32(arg, b));
  if (COMPARISONS.has(expr.op)) {
    if (args.every((a) => a.k === 'const'))
      return b.const('bool', operation(expr.op, 'index')!.meaning(...args.map((a) => (a as L.Const).value)));
    // A comparison of positions stays one: it is what loop splitting looks for. What is compared with data is compared as data is.
    const [x, y] = [
      whole[0] ?? knownI32(lw, expr.args[0]!, args[0]!, whole[1], b),
      whole[1] ?? knownI32(lw, expr.args[1]!, args[1]!, whole[0], b),
    ];
    return x && y ? b.op(expr.op, 'i32', x, y) : b.op(expr.op, 'index', ...args);
  }
  const [at, i] = [args[0]!, whole[0]];
  if (expr.op !== 'toF64') return i ?? b.op(expr.op, 'index', at);
  if (at.k === 'const') return b.const('f64', at.value);
  return i ? b.op('toF64', 'i32', i) : b.op('toF64', 'index', at);
}
