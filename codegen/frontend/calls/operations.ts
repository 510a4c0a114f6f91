/** Numeric functions: calls that are one operation each, by the types they take. */
import type * as K from '../../ir/kernel-ir.js';
import { authored, onlyRecord, roundsToF32, taking } from '../../language/operations/authors.js';
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

/** Of floats: the others widen. */
const FLOAT_BINARY = taking(2, 'f64', 'f32');
const EITHER_BINARY = taking(2, 'f64', 'f32', 'i32', 'u32');
const INT_BINARY = taking(2, 'i32', 'u32');

const READERS: readonly (readonly [names: Iterable<string>, read: Read])[] = [
  [[...authored.keys()].filter(onlyRecord), ofOneType],
  [taking(1, 'f64', 'f32'), floatUnary],
  [taking(1, 'i32', 'u32'), integerUnary],
  [taking(1, 'f64', 'f32', 'i32'), absolute],
  [[...FLOAT_BINARY, ...EITHER_BINARY, ...INT_BINARY], pair],
  [['toF64'], toDouble],
  [['present'], present],
];

export const OPERATIONS = READERS.flatMap(([names, read]) => [...names].map((name) => [name, read] as const));

/** A float of either kind; integers widen to f64. */
function floating(cx: Context, node: S.Expr): K.Expr {
  const given = scalarOf(cx, node);
  return given.expr.type === 'f32' ? given.expr : coerce(cx, given, 'f64', node.span);
}

function floatUnary(cx: Context, node: S.Call, name: string): Entity {
  const { args, span } = node;
  arity(cx, node, name, 1);
  const x = floating(cx, args[0]!);
  if (x.type === 'f32' && roundsToF32(name)) return unwrapped(cx, 'f32', `f32(${cx.text(span)})`, span);
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

function ofOneType(cx: Context, node: S.Call, name: string): Entity {
  const row = onlyRecord(name)!;
  arity(cx, node, name, row.arity);
  const args = inOrder(
    cx,
    EXPR,
    node.args.map((arg) => () => typed(cx, arg, row.of)),
  );
  return value(cx.op(row.name, row.of, args, node.span));
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
      FLOAT_BINARY.has(name) && (type === 'i32' || type === 'index')
        ? args.map((arg) => coerce(cx, value(arg), 'f64', arg.span))
        : args;
    const row = type === 'index' ? (DIVISIONS[name] ?? name) : name;
    return value(cx.op(row, widened[0]!.type, widened, node.span));
  }
  if (EITHER_BINARY.has(name))
    cx.fail('TF2003', node.span, 'These literals could be integers or floats.', 'Write `0.0` for a float.');
  const type = INT_BINARY.has(name) ? 'i32' : 'f64';
  return value(cx.op(name, type, [coerce(cx, a, type, left.span), coerce(cx, b, type, right.span)], node.span));
}
