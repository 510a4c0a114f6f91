/** Numeric functions: calls that are one operation each, by the types they take. */
import type * as K from '../../ir/kernel-ir.js';
import type { Scalar } from '../../language/types.js';
import type { Context } from '../context.js';
import { checkExact } from '../exact.js';
import { unwrapped } from '../expressions/arithmetic.js';
import { coerce } from '../expressions/coercion.js';
import { scalarOf, settled, typed } from '../expressions/scalars.js';
import { unify } from '../expressions/unify.js';
import { value, zero, type Entity } from '../scope.js';
import { EXPR, VALUE, bothInOrder, inOrder } from '../steady.js';
import type * as S from '../syntax.js';
import { arity } from './arity.js';
import { convert } from './wrappers.js';

type Read = (cx: Context, node: S.Call, name: string) => Entity;

/** What takes one type only: the row of the operation table, and the type. */
const FIXED: Readonly<Record<string, { readonly op: string; readonly of: Scalar; readonly takes: number }>> = {
  mulLo: { op: 'mul', of: 'u32', takes: 2 },
  mulHi: { op: 'mulHi', of: 'u32', takes: 2 },
  rotl: { op: 'rotl', of: 'u32', takes: 2 },
  rotr: { op: 'rotr', of: 'u32', takes: 2 },
  highWord: { op: 'highWord', of: 'f64', takes: 1 },
  lowWord: { op: 'lowWord', of: 'f64', takes: 1 },
  fromWords: { op: 'fromWords', of: 'u32', takes: 2 },
  powerOfTwo: { op: 'powerOfTwo', of: 'i32', takes: 1 },
};

/** Of floats: the others widen. */
const FLOAT_BINARY = ['minNum', 'maxNum'];
const EITHER_BINARY = ['min', 'max'];
const INT_BINARY = ['idiv', 'irem'];

const READERS: readonly (readonly [names: readonly string[], read: Read])[] = [
  [Object.keys(FIXED), fixed],
  [['sqrt', 'floor', 'ceil', 'trunc', 'sign', 'round'], floatUnary],
  [['clz', 'ctz', 'popcount'], integerUnary],
  [['abs'], absolute],
  [[...FLOAT_BINARY, ...EITHER_BINARY, ...INT_BINARY], pair],
  [['toI32', 'toU32'], truncated],
  [['toF64'], toDouble],
  [['present'], present],
];

export const OPERATIONS = READERS.flatMap(([names, read]) => names.map((name) => [name, read] as const));

/** A float of either kind; integers widen to f64. */
function floating(cx: Context, node: S.Expr): K.Expr {
  const given = scalarOf(cx, node);
  return given.expr.type === 'f32' ? given.expr : coerce(cx, given, 'f64', node.span);
}

function floatUnary(cx: Context, node: S.Call, name: string): Entity {
  const { args, span } = node;
  arity(cx, node, name, 1);
  const x = floating(cx, args[0]!);
  if (x.type === 'f32' && name === 'sqrt') return unwrapped(cx, 'f32', `f32(${cx.text(span)})`, span);
  return value(cx.op(name, x.type, [x], span));
}

function integerUnary(cx: Context, node: S.Call, name: string): Entity {
  const { args, span } = node;
  arity(cx, node, name, 1);
  const a = scalarOf(cx, args[0]!);
  const of = a.expr.type === 'u32' ? 'u32' : 'i32';
  return value(cx.op(name, of, [coerce(cx, a, of, args[0]!.span)], span));
}

function absolute(cx: Context, node: S.Call, name: string): Entity {
  const { args, span } = node;
  arity(cx, node, name, 1);
  const a = settled(cx, args[0]!);
  if (a.type !== 'index') return value(cx.op(name, a.type, [a], span));
  const held = cx.once(a);
  return value(cx.op('max', 'index', [held, checkExact(cx, cx.op('sub', 'index', [zero(span), held], span))], span));
}

function truncated(cx: Context, node: S.Call, name: string): Entity {
  arity(cx, node, name, 1);
  const x = floating(cx, node.args[0]!);
  return value(cx.op(name, x.type, [x], node.span));
}

function toDouble(cx: Context, node: S.Call, name: string): Entity {
  arity(cx, node, name, 1);
  return convert(cx, scalarOf(cx, node.args[0]!), 'f64', node.span);
}

/** A NaN alone differs from itself. */
function present(cx: Context, node: S.Call, name: string): Entity {
  arity(cx, node, name, 1);
  const x = cx.once(floating(cx, node.args[0]!));
  return value(cx.op('eq', x.type, [x, x], node.span));
}

function fixed(cx: Context, node: S.Call, name: string): Entity {
  const { op, of, takes } = FIXED[name]!;
  arity(cx, node, name, takes);
  const args = inOrder(
    cx,
    EXPR,
    node.args.map((arg) => () => typed(cx, arg, of)),
  );
  return value(cx.op(op, of, args, node.span));
}

/** Of indices: divisors of any kind. */
const DIVISIONS: Readonly<Record<string, string>> = { idiv: 'quotient', irem: 'remainder' };

/** An operation on two numbers of one type. */
function pair(cx: Context, node: S.Call, name: string): Entity {
  arity(cx, node, name, 2);
  const [left, right] = [node.args[0]!, node.args[1]!];
  const [a, b] = bothInOrder(
    cx,
    VALUE,
    () => scalarOf(cx, left),
    () => scalarOf(cx, right),
  );
  if (!a.flexible || !b.flexible) {
    const { type, args } = unify(cx, a, b, node.span, left.span, right.span);
    const widened =
      FLOAT_BINARY.includes(name) && (type === 'i32' || type === 'index')
        ? args.map((arg) => coerce(cx, value(arg), 'f64', arg.span))
        : args;
    const row = type === 'index' ? (DIVISIONS[name] ?? name) : name;
    return value(cx.op(row, widened[0]!.type, widened, node.span));
  }
  if (EITHER_BINARY.includes(name))
    cx.fail('TF2003', node.span, 'These literals could be integers or floats.', 'Write 0.0 for a float.');
  const type = INT_BINARY.includes(name) ? 'i32' : 'f64';
  return value(cx.op(name, type, [coerce(cx, a, type, left.span), coerce(cx, b, type, right.span)], node.span));
}
