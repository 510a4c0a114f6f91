/** Local arrays: working memory, `local(n)` and the like. */
import { bin, lit, printSize } from '../../ir/size.js';
import type * as K from '../../ir/kernel-ir.js';
import { loadedAs, type ArrayDecl, type Size, type Span, type Storage } from '../../language/types.js';
import { EXTENT } from '../../ir/ranges.js';
import { combine, constant as known } from '../bounds.js';
import { counted } from '../calls/arity.js';
import type { Context } from '../context.js';
import { elementType } from '../element-types.js';
import { typed } from '../expressions/scalars.js';
import { knownBefore } from '../known-before.js';
import { every } from '../recover.js';
import { constant, type Entity } from '../scope.js';
import type * as S from '../syntax.js';
import { minimumOf } from '../least-size.js';
import { Reported } from '../../diagnostics/diagnostics.js';
import { checkExact, isReported } from '../exact.js';

interface Local {
  /** Unless the author may choose. */
  readonly dtype?: Storage;
  readonly rank: 1 | 2;
  /** Arguments besides an element type. */
  readonly takes: number;
  readonly usage: string;
}
export const LOCALS: ReadonlyMap<string, Local> = new Map<string, Local>([
  ['local', { rank: 1, takes: 1, usage: "Write `local(n)`, or `local(n, 'i32')`." }],
  [
    'localMatrix',
    { rank: 2, takes: 2, usage: "Write `localMatrix(rows, cols)`, or `localMatrix(rows, cols, 'i32')`." },
  ],
  ['localInts', { dtype: 'i32', rank: 1, takes: 1, usage: 'Write `localInts(n)`.' }],
  [
    'localIndices',
    { dtype: 'i32', rank: 1, takes: 2, usage: 'Write `localIndices(n, bound)`; the values are 0 … bound − 1.' },
  ],
]);

export function localArray(cx: Context, node: S.Call, name: string): Entity | undefined {
  const callee = node.callee.k === 'name' ? cx.elaborate(node.callee) : undefined;
  const local = callee?.e === 'dsl' ? LOCALS.get(callee.name) : undefined;
  if (callee?.e !== 'dsl' || !local) return undefined;
  const { takes } = local;
  const most = takes + (local.dtype ? 0 : 1);
  const found = node.args.length;
  if (found < takes || found > most)
    cx.fail(
      'TF1009',
      node.span,
      `\`${callee.name}\` takes ${most > takes ? `${takes} or ` : ''}${counted(most, 'argument')}, found ${found}.`,
      local.usage,
    );
  const third = local.dtype ? `, '${local.dtype}'` : node.args[takes] && `, ${cx.text(node.args[takes].span)}`;
  const [dtype, ...sizes] = every<Storage | Size>([
    () => local.dtype ?? elements(cx, node.args[takes]),
    ...node.args.slice(0, takes).map((arg) => () => (takes === 1 ? area(cx, arg, third ?? '') : extent(cx, arg))),
  ]) as [Storage, ...Size[]];
  const shape = sizes.slice(0, local.rank);
  const fixed = shape.reduce((product, size) => product * (size.k === 'lit' ? size.value : NaN), 1);
  if (fixed > EXTENT.hi) cx.fail('TF3004', node.span, `An array has at most ${EXTENT.hi} elements, found ${fixed}.`);
  const bound = callee.name === 'localIndices' ? sizes[1]! : undefined;
  const decl: ArrayDecl = {
    name: cx.fresh(name),
    role: 'local',
    dtype,
    shape,
    span: node.span,
    ...(bound ? { domain: { min: lit(0), max: bin('-', bound, lit(1)) } } : {}),
  };
  if (bound) checkNotEmpty(cx, bound, node.span);
  cx.declare(decl);
  // One array for all times it is reached; at the top of the body that is once.
  if (cx.depth > 0 || cx.calls > 1) clear(cx, decl);
  return { e: 'array', decl };
}

/** It starts as zeros each time it is reached. */
function clear(cx: Context, { name, dtype, shape, span }: ArrayDecl): void {
  const vars = shape.map((_, axis) => cx.fresh(axis === 0 ? 'i' : 'j'));
  const result = constant(loadedAs(dtype), 0, span);
  cx.emit({ k: 'fill', array: name, vars, body: { stmts: [], result, span }, span });
}

function elements(cx: Context, node: S.Expr | undefined): Storage {
  const found = elementType(node);
  return typeof found === 'string' ? found : cx.fail('TF2001', node!.span, found.message, found.hint);
}

/** A product of two extents may be more than any array has elements; as a matrix it has two extents instead, and perhaps a third argument. */
function area(cx: Context, node: S.Expr, third: string): Size {
  if (node.k !== 'binary' || node.op !== '*') return extent(cx, node);
  const [a, b] = every([node.a, node.b].map((side) => () => typed(cx, side, 'index'))) as [K.Expr, K.Expr];
  if (a.k === 'const' && b.k === 'const') return extent(cx, node);
  const product = cx.op('mul', 'index', [a, b], node.span);
  const hint = `Write \`localMatrix(${cx.text(node.a.span)}, ${cx.text(node.b.span)}${third})\`, with its elements as \`.at(i, j)\` and \`.set(i, j, v)\`.`;
  checkExact(cx, product, hint);
  // Whatever indexes it is as large.
  if (isReported(cx, product)) throw new Reported();
  return sizeOf(cx, product, node.span);
}

function extent(cx: Context, node: S.Expr): Size {
  const size = sizeOf(cx, typed(cx, node, 'index'), node.span);
  if (size.k === 'lit' && size.value < 0) cx.fail('TF3004', node.span, `An array cannot have ${size.value} elements.`);
  if (size.k === 'lit' && size.value > EXTENT.hi)
    cx.fail('TF3004', node.span, `An array has at most ${EXTENT.hi} elements along an axis, found ${size.value}.`);
  return size;
}

/** Memory starts with zeros, and 0 is a position only where there is one. */
function checkNotEmpty(cx: Context, bound: Size, span: Span): void {
  // Without conditions: what is read from it may be read early.
  if (cx.proves(combine(cx.linearSize(bound), known(1), -1), 'conditions')) return;
  cx.unproven('TF3005', span, `Cannot prove \`1 ≤ ${printSize(bound)}\`: the positions start as 0.`, {
    hint: `Require a minimum in the declaration: ${minimumOf(cx, bound, 1) ?? 'of what it is made of'}.`,
  });
}

const SIZES: Readonly<Record<string, '+' | '-' | '*' | 'idiv' | 'min' | 'max'>> = {
  add: '+',
  sub: '-',
  mul: '*',
  quotient: 'idiv',
  min: 'min',
  max: 'max',
};

/** A size that is known before the body runs, whatever names the body gave it. */
const sizeOf = (cx: Context, expr: K.Expr, span: Span): Size => madeOfSizes(cx, knownBefore(cx, expr) ?? expr, span);

function madeOfSizes(cx: Context, expr: K.Expr, span: Span): Size {
  if (expr.k === 'const') return lit(expr.value);
  if (expr.k === 'var') {
    const definition = cx.sizes.get(expr.name);
    if (definition) return definition;
  }
  if (expr.k === 'op' && expr.of === 'index' && expr.op in SIZES)
    return bin(SIZES[expr.op]!, madeOfSizes(cx, expr.args[0]!, span), madeOfSizes(cx, expr.args[1]!, span));
  return cx.fail(
    'TF3004',
    span,
    `The size \`${cx.text(span)}\` is not known before the kernel runs.`,
    'Use sizes of the inputs and integer parameters; an upper bound is enough.',
  );
}
