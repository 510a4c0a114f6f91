/** Local arrays: `local(n)` and the like. */
import { bin, lit } from '../ir/size.js';
import type * as K from '../ir/kernel-ir.js';
import type { ArrayDecl, Size, Span, Storage } from '../language/types.js';
import { EXTENT } from '../ir/ranges.js';
import { combine, constant as known } from './bounds.js';
import { counted } from './calls.js';
import type { Context } from './context.js';
import { elaborate, typed } from './expressions.js';
import { every } from './recover.js';
import type { Entity } from './scope.js';
import type * as S from './syntax.js';

export const LOCALS: ReadonlyMap<string, Storage> = new Map([
  ['local', 'f64'],
  ['localMatrix', 'f64'],
  ['localInts', 'i32'],
  ['localIndices', 'i32'],
]);

export function localArray(cx: Context, node: S.Call, name: string): Entity | undefined {
  const callee = node.callee.k === 'name' ? elaborate(cx, node.callee) : undefined;
  if (callee?.e !== 'dsl' || !LOCALS.has(callee.name)) return undefined;
  const sizes = every(
    node.args.map((arg) => () => {
      const size = sizeOf(cx, typed(cx, arg, 'index'), arg.span);
      if (size.k === 'lit' && size.value < 0)
        cx.fail('TF3004', arg.span, `An array cannot have ${size.value} elements.`);
      if (size.k === 'lit' && size.value > EXTENT.hi)
        cx.fail('TF3004', arg.span, `An array has at most ${EXTENT.hi} elements along an axis, not ${size.value}.`);
      return size;
    }),
  );
  const rank = callee.name === 'localMatrix' ? 2 : 1;
  const wanted = callee.name === 'localIndices' ? 2 : rank;
  if (sizes.length !== wanted)
    cx.fail(
      'TF1009',
      node.span,
      `${callee.name} takes ${counted(wanted, 'argument')}, found ${sizes.length}.`,
      callee.name === 'localMatrix'
        ? 'Write localMatrix(rows, cols).'
        : callee.name === 'localIndices'
          ? 'Write localIndices(n, bound); the values are 0 … bound − 1.'
          : `Write ${callee.name}(n).`,
    );
  const fixed = sizes.slice(0, rank).reduce((product, size) => product * (size.k === 'lit' ? size.value : NaN), 1);
  if (fixed > EXTENT.hi) cx.fail('TF3004', node.span, `An array has at most ${EXTENT.hi} elements, not ${fixed}.`);
  if (cx.depth > 0)
    cx.fail(
      'TF3004',
      node.span,
      'A local array is declared at the top of the body.',
      'Move it there, and write fill(memory, () => 0.0) in its place if each round begins with zeros.',
    );
  const decl: ArrayDecl = {
    name: cx.fresh(name),
    role: 'local',
    dtype: LOCALS.get(callee.name)!,
    shape: sizes.slice(0, rank),
    span: node.span,
    ...(callee.name === 'localIndices' ? { domain: { min: lit(0), max: bin('-', sizes[1]!, lit(1)) } } : {}),
  };
  if (decl.domain && !cx.proves(combine(cx.linearSize(sizes[1]!), known(1), -1))) {
    cx.unproven('TF3005', node.span, 'Positions start as 0, so there must be at least one thing to point at.', {
      hint: `Require a least size in the declaration: ${sizes[1]!.k === 'name' && !cx.params.has(sizes[1]!.name) ? `sizes: { ${sizes[1]!.name}: { min: 1 } }` : sizes[1]!.k === 'name' ? `${sizes[1]!.name}: int({ min: 1 })` : 'of what it is made of'}.`,
    });
  }
  cx.declare(decl);
  return { e: 'array', decl };
}

/** A size that is known before the body runs. */
function sizeOf(cx: Context, expr: K.Expr, span: Span): Size {
  if (expr.k === 'const') return lit(expr.value);
  if (expr.k === 'var') {
    const definition = cx.sizes.get(expr.name);
    if (definition) return definition;
  }
  const ops: Record<string, '+' | '-' | '*' | 'idiv' | 'min' | 'max'> = {
    add: '+',
    sub: '-',
    mul: '*',
    quotient: 'idiv',
    min: 'min',
    max: 'max',
  };
  if (expr.k === 'op' && expr.of === 'index' && expr.op in ops)
    return bin(ops[expr.op]!, sizeOf(cx, expr.args[0]!, span), sizeOf(cx, expr.args[1]!, span));
  return cx.fail(
    'TF3004',
    span,
    `The size ${cx.text(span)} is not known before the kernel runs.`,
    'Use sizes of the inputs and integer parameters; a bound on what is needed is enough.',
  );
}
