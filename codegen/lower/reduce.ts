/** The orders of numerics.md as loops: NumPy's tree, the contraction's blocks, the first best. */
import type * as K from '../ir/kernel-ir.js';
import type * as L from '../ir/loop-ir.js';
import { LoopRanges } from '../ir/loop-ranges.js';
import type { Span } from '../language/types.js';
import { widenValue } from '../loops/widen.js';
import { Build, F64, I32, INDEX, LANES } from '../ir/build.js';
import { lowerBlock, lowerExpr, position } from './expressions.js';
import type { Lowerer } from './lowerer.js';

/** Terms of a contraction that are added in order before the tree begins. */
export const BLOCK = 128;
/** A tree over 2³¹ terms in blocks of 64 or more is no deeper. */
const DEPTH = 26;

/** An expression that is used more than once. */
function hold(lw: Lowerer, name: string, expr: L.Expr): L.Expr {
  if (expr.k === 'var' || expr.k === 'const') return expr;
  const unique = lw.fresh(name);
  lw.emit(new Build(expr.span).let(unique, expr));
  return new Build(expr.span).var(unique, expr.type);
}

function accumulate(lw: Lowerer, into: string, v: string, from: L.Expr, to: L.Expr, body: K.Block, span: Span): L.Stmt {
  const b = new Build(span);
  const counter = lw.fresh(v);
  return b.for(
    counter,
    from,
    to,
    lw.block(() => {
      lw.place(v, b.var(counter));
      lw.emit(b.assign(into, b.op('add', 'f64', b.var(into, F64), lowerBlock(lw, body))));
    }),
  );
}

/** In order inside blocks of 128; equal-sized neighbours merge as in a binary counter. */
export function lowerContract(lw: Lowerer, count: K.Expr, v: string, body: K.Block, span: Span): L.Expr {
  const b = new Build(span);
  const n = hold(lw, 'terms', position(lw, count));
  const total = lw.fresh('total');
  lw.emit(
    b.let(
      total,
      b.op('select', 'f64', b.op('le', 'index', n, b.index(0)), b.const('f64', 0), b.const('f64', -0)),
      true,
    ),
  );
  const short = [accumulate(lw, total, v, b.index(0), n, body, span)];
  const [partial, depth, start, running, pairs] = ['partial', 'depth', 'start', 'running', 'pairs'].map((name) =>
    lw.fresh(name),
  ) as [string, string, string, string, string];
  const top = (): L.Expr => ({ k: 'load', type: F64, array: partial, index: b.var(depth), span });
  const pop = b.assign(depth, b.sub(b.var(depth), b.index(1)));
  const long = lw.block(() => {
    lw.emit({ k: 'letArray', name: partial, type: F64, length: DEPTH, span }, b.let(depth, b.index(0), true));
    lw.emit({
      ...b.for(start, b.index(0), n, [
        b.let(running, b.const('f64', -0), true),
        accumulate(lw, running, v, b.var(start), b.min(b.add(b.var(start), b.index(BLOCK)), n), body, span),
        b.let(pairs, b.op('shr', 'index', b.var(start), b.index(7)), true),
        b.while(b.op('ne', 'index', b.op('bitAnd', 'index', b.var(pairs), b.index(1)), b.index(0)), [
          pop,
          b.assign(running, b.op('add', 'f64', top(), b.var(running, F64))),
          b.assign(pairs, b.op('shr', 'index', b.var(pairs), b.index(1))),
        ]),
        b.store(partial, b.var(depth), b.var(running, F64)),
        b.assign(depth, b.add(b.var(depth), b.index(1))),
      ]),
      step: BLOCK,
    });
    lw.emit(pop, b.assign(total, top()));
    lw.emit(
      b.while(b.op('gt', 'index', b.var(depth), b.index(0)), [
        pop,
        b.assign(total, b.op('add', 'f64', top(), b.var(total, F64))),
      ]),
    );
  });
  if (n.k === 'const' && n.value <= BLOCK) lw.emit(...short);
  else lw.emit(b.if(b.op('le', 'index', n, b.index(BLOCK)), short, long));
  return b.var(total, F64);
}

/** NumPy's pairwise tree; its left halves wait on a small stack. */
export function lowerSum(lw: Lowerer, sum: K.Sum): L.Expr {
  const { span } = sum;
  const b = new Build(span);
  const n = hold(lw, 'terms', position(lw, sum.n));
  const [total, from, count, depth, left, nextFrom, nextCount, half, busy] = [
    'total',
    'from',
    'count',
    'depth',
    'left',
    'nextFrom',
    'nextCount',
    'half',
    'busy',
  ].map((name) => lw.fresh(name)) as [string, string, string, string, string, string, string, string, string];
  const v = (name: string): L.Var => b.var(name);
  const f = (name: string): L.Var => b.var(name, F64);
  const elementF = (array: string): L.Expr => ({ k: 'load', type: F64, array, index: v(depth), span });
  const elementI = (array: string): L.Expr => ({ k: 'load', type: INDEX, array, index: v(depth), span });
  const change = (name: string, by: number): L.Stmt => b.assign(name, b.add(v(name), b.index(by)));

  lw.emit(
    b.let(
      total,
      b.op('select', 'f64', b.op('le', 'index', n, b.index(0)), b.const('f64', 0), b.const('f64', -0)),
      true,
    ),
  );
  const short = [accumulate(lw, total, sum.v, b.index(0), n, sum.body, span)];
  const long = lw.block(() => {
    lw.emit(
      { k: 'letArray', name: left, type: F64, length: DEPTH, span },
      { k: 'letArray', name: nextFrom, type: INDEX, length: DEPTH, span },
      { k: 'letArray', name: nextCount, type: INDEX, length: DEPTH, span },
      b.let(from, b.index(0), true),
      b.let(count, n, true),
      b.let(depth, b.index(0), true),
      b.let(busy, b.const('bool', 1), true),
    );
    lw.emit(
      b.while(b.var(busy, { elem: 'bool', lanes: 1 }), [
        b.while(b.op('gt', 'index', v(count), b.index(BLOCK)), [
          b.let(half, b.mul(b.op('shr', 'index', v(count), b.index(4)), b.index(8))),
          b.store(nextFrom, v(depth), b.add(v(from), v(half))),
          b.store(nextCount, v(depth), b.sub(v(count), v(half))),
          change(depth, 1),
          b.assign(count, v(half)),
        ]),
        ...lw.block(() => lowerLeaf(lw, sum, total, v(from), v(count))),
        b.assign(busy, b.const('bool', 0)),
        // Up through the halves that are complete; the first that is not has its right side next.
        b.while(
          b.op(
            'and',
            'bool',
            b.op('gt', 'index', v(depth), b.index(0)),
            b.op('not', 'bool', b.var(busy, { elem: 'bool', lanes: 1 })),
          ),
          [
            change(depth, -1),
            b.if(
              b.op('eq', 'index', elementI(nextCount), b.index(0)),
              [b.assign(total, b.op('add', 'f64', elementF(left), f(total)))],
              [
                b.assign(from, elementI(nextFrom)),
                b.assign(count, elementI(nextCount)),
                b.store(left, v(depth), f(total)),
                b.store(nextCount, v(depth), b.index(0)),
                change(depth, 1),
                b.assign(busy, b.const('bool', 1)),
              ],
            ),
          ],
        ),
      ]),
    );
  });
  if (n.k === 'const' && n.value < 8) lw.emit(...short);
  else lw.emit(b.if(b.op('lt', 'index', n, b.index(8)), short, long));
  return b.var(total, F64);
}

/** 8 … 128 terms as eight running sums, ((0+1)+(2+3))+((4+5)+(6+7)), the rest in order. Fewer than eight only inside a tree never happens. */
function lowerLeaf(lw: Lowerer, sum: K.Sum, total: string, from: L.Expr, count: L.Expr): void {
  const { span } = sum;
  const b = new Build(span);
  const k = lw.fresh(sum.v);
  const end = lw.fresh('end');
  const whole = lw.fresh('whole');
  lw.emit(b.let(end, b.add(from, count)), b.let(whole, b.add(from, b.op('bitAnd', 'index', count, b.index(-8)))));
  const add = (x: L.Expr, y: L.Expr): L.Expr => b.op('add', 'f64', x, y);
  const term = (at: L.Expr): L.Expr => {
    lw.place(sum.v, at);
    return lowerBlock(lw, sum.body);
  };

  const vectors = lw.target.vectors && !lw.inLanes ? vectorLeaf(lw, sum, k, from) : undefined;
  let r: L.Expr[];
  if (vectors) {
    lw.emit(...vectors.before);
    lw.emit({ ...b.for(k, b.add(from, b.index(8)), b.var(whole), vectors.step), step: 8, part: 'vector' });
    lw.emit(...vectors.after);
    r = vectors.sums;
  } else {
    const names = Array.from({ length: 8 }, (_, lane) => lw.fresh(`r${lane}`));
    names.forEach((name, lane) => lw.emit(b.let(name, term(b.add(from, b.index(lane))), true)));
    lw.emit({
      ...b.for(
        k,
        b.add(from, b.index(8)),
        b.var(whole),
        lw.block(() => {
          names.forEach((name, lane) =>
            lw.emit(b.assign(name, add(b.var(name, F64), term(b.add(b.var(k), b.index(lane)))))),
          );
        }),
      ),
      step: 8,
    });
    r = names.map((name) => b.var(name, F64));
  }
  const pair = (i: number): L.Expr => add(r[i]!, r[i + 1]!);
  lw.emit(b.assign(total, add(add(pair(0), pair(2)), add(pair(4), pair(6)))));
  lw.emit(accumulate(lw, total, sum.v, b.var(whole), b.var(end), sum.body, span));
}

/** The eight running sums as two vectors, where the term allows it. */
function vectorLeaf(
  lw: Lowerer,
  sum: K.Sum,
  k: string,
  from: L.Expr,
): { before: L.Stmt[]; step: L.Stmt[]; after: L.Stmt[]; sums: L.Expr[] } | undefined {
  const { span } = sum;
  const b = new Build(span);
  const vector: L.Type = { elem: 'f64', lanes: LANES };
  const base = lw.fresh('base');
  // As a counter of the terms, of which there are fewer than 2³¹.
  const ranges = new LoopRanges(
    { ...lw.kernel, arrays: [], body: [] },
    { more: new Map([[base, { lo: 0, hi: 2147483646 }]]) },
  );
  let result: L.Expr | undefined;
  const stmts = lw.block(() => {
    lw.place(sum.v, b.var(base));
    result = lowerBlock(lw, sum.body);
  });
  const at = (position: L.Expr, suffix: string): { stmts: L.Stmt[]; value: L.Expr } | undefined =>
    widenValue(stmts, result!, (array) => lw.decl(array)?.dtype === 'u8', ranges, base, position, suffix);
  const halves = [0, 4].map((lane) => ({ name: lw.fresh(lane === 0 ? 'low' : 'high'), lane }));
  const before: L.Stmt[] = [];
  const step: L.Stmt[] = [];
  for (const { name, lane } of halves) {
    const first = at(b.add(from, b.index(lane)), `_${name}`);
    const next = at(b.add(b.var(k), b.index(lane)), `_${name}Next`);
    if (!first || !next) return undefined;
    before.push(...first.stmts, { ...b.let(name, first.value, true), type: vector });
    step.push(
      ...next.stmts,
      b.assign(name, { k: 'op', op: 'add', of: 'f64', type: vector, args: [b.var(name, vector), next.value], span }),
    );
  }
  const lanes = lw.fresh('lanes');
  const after: L.Stmt[] = [
    { k: 'letArray', name: lanes, type: F64, length: 8, span },
    ...halves.map(({ name, lane }) => b.store(lanes, b.index(lane), b.var(name, vector))),
  ];
  return {
    before,
    step,
    after,
    sums: Array.from({ length: 8 }, (_, lane): L.Expr => ({
      k: 'load',
      type: F64,
      array: lanes,
      index: b.index(lane),
      span,
    })),
  };
}

/** The lowest index of the best value; NaN is taken only while nothing else was seen. */
export function lowerArgBest(lw: Lowerer, expr: K.ArgBest): L.Expr {
  const { span } = expr;
  const b = new Build(span);
  const n = hold(lw, 'choices', position(lw, expr.n));
  const [best, least, candidate, counter] = [
    lw.fresh('best'),
    lw.fresh(expr.k === 'argmin' ? 'least' : 'most'),
    lw.fresh('candidate'),
    lw.fresh(expr.v),
  ];
  lw.emit(b.let(best, b.const('i32', 0), true), b.let(least, b.const('f64', NaN), true));
  lw.emit(
    b.for(
      counter,
      b.index(0),
      n,
      lw.block(() => {
        lw.place(expr.v, b.var(counter));
        lw.emit(b.let(candidate, lowerBlock(lw, expr.body)));
        const [c, l] = [b.var(candidate, F64), b.var(least, F64)];
        const better = b.op(
          'or',
          'bool',
          b.op(expr.k === 'argmin' ? 'lt' : 'gt', 'f64', c, l),
          b.op('and', 'bool', b.op('ne', 'f64', l, l), b.op('eq', 'f64', c, c)),
        );
        lw.emit(b.if(better, [b.assign(least, c), b.assign(best, b.op('toI32', 'index', b.var(counter)))]));
      }),
    ),
  );
  return b.var(best, I32);
}

export { lowerExpr };
