/**
 * `contract`: a blocked sum. In order inside blocks of 128, and over the blocks a binary tree: equal-sized neighbours merge
 * as in a binary counter. `sumBy` is one whose terms of other groups are −0.
 */
import type * as K from '../ir/kernel-ir.js';
import type * as L from '../ir/loop-ir.js';
import { Build, F64 } from '../ir/build.js';
import { variable } from '../ir/handles.js';
import { accumulate, beginning, type Terms } from './accumulate.js';
import type { Lowerer } from './lowerer.js';

/** Terms of a contraction that are added in order before the tree begins. */
export const BLOCK = 128;
/** A tree over 2³¹ terms in blocks of 64 or more is no deeper. */
export const DEPTH = 26;

export function lowerContract(lw: Lowerer, sum: K.Contract): L.Expr {
  return blocked(lw, sum.n, sum, sum.span);
}

/** A non-member contributes −0, which changes no sum. */
export function lowerSumBy(lw: Lowerer, sum: K.SumBy): L.Expr {
  const { span } = sum;
  const position: K.Var = { k: 'var', type: 'index', name: sum.v, span };
  const member: K.Load = { k: 'load', type: 'i32', array: sum.label, index: [position], span };
  const group: K.Op = { k: 'op', op: 'toI32', of: 'index', type: 'i32', args: [sum.group], span };
  const isMember: K.Op = { k: 'op', op: 'eq', of: 'i32', type: 'bool', args: [member, group], span };
  const none: K.Const = { k: 'const', type: 'f64', value: -0, span };
  const args = [isMember, sum.body.result, none];
  const result: K.Op = { k: 'op', op: 'select', of: 'f64', type: 'f64', args, span };
  return blocked(lw, sum.n, { v: sum.v, body: { ...sum.body, result } }, span);
}

function blocked(lw: Lowerer, count: K.Expr, terms: Terms, span: K.Expr['span']): L.Expr {
  const b = new Build(span);
  const n = lw.held('terms', lw.position(count), span);
  const total = variable(lw.fresh('total'), span, F64);
  lw.emit(total.starts(beginning(n)));
  const short = [accumulate(lw, total, terms, b.index(0), n)];
  const [partial] = lw.names('partial');
  const [depth, start] = lw.indices(span, 'depth', 'start');
  const running = variable(lw.fresh('running'), span, F64);
  const [pairs] = lw.indices(span, 'pairs');
  const top = (): L.Expr => ({ k: 'load', type: F64, array: partial, index: depth, span });
  const pop = depth.set(depth.minus(1));
  const add = (to: typeof total): L.Stmt => to.set(b.op('add', 'f64', top(), to));
  const long = lw.block(() => {
    lw.emit({ k: 'letArray', name: partial, type: F64, length: DEPTH, span }, depth.starts(0));
    const block: L.Stmt[] = [
      running.starts(-0),
      accumulate(lw, running, terms, start, start.plus(BLOCK).min(n)),
      pairs.starts(start.shr(7)),
      b.while(pairs.bitAnd(1).ne(0), [pop, add(running), pairs.set(pairs.shr(1))]),
      b.store(partial, depth, running),
      depth.set(depth.plus(1)),
    ];
    lw.emit({ ...b.for(start.name, b.index(0), n, block), step: BLOCK });
    lw.emit(pop, total.set(top()));
    lw.emit(b.while(depth.gt(0), [pop, add(total)]));
  });
  if (n.k === 'const' && n.value <= BLOCK) lw.emit(...short);
  else lw.emit(b.if(n.le(BLOCK), short, long));
  return total;
}
