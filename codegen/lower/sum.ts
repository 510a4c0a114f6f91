/**
 * `sum`: pairwise summation with NumPy's tree. Halves of more than 128 terms are halved again, the left ones waiting on a
 * small stack; a leaf is eight running sums, as lanes where the term allows it.
 */
import type * as K from '../ir/kernel-ir.js';
import type * as L from '../ir/loop-ir.js';
import { LoopRanges } from '../ir/loop-ranges.js';
import { widenValue } from '../loops/widen.js';
import { BOOL, Build, F64, INDEX, LANES } from '../ir/build.js';
import { handle, variable, type Handle, type Variable } from '../ir/handles.js';
import { accumulate, beginning } from './accumulate.js';
import { BLOCK, DEPTH } from './contract.js';
import type { Lowerer } from './lowerer.js';

export function lowerSum(lw: Lowerer, sum: K.Sum): L.Expr {
  const { span } = sum;
  const b = new Build(span);
  const n = lw.held('terms', lw.position(sum.n), span);
  const total = variable(lw.fresh('total'), span, F64);
  const stack = stackOf(lw, sum);
  lw.emit(total.starts(beginning(n)));
  const short = [accumulate(lw, total, sum, b.index(0), n)];
  const long = lw.block(() => overTree(lw, sum, n, total, stack));
  if (n.k === 'const' && n.value < 8) lw.emit(...short);
  else lw.emit(b.if(n.lt(8), short, long));
  return total;
}

/** Where the tree is being walked: the node in hand, and for each one above it its left half's sum, or what is right of it. */
interface Stack {
  readonly from: Variable;
  readonly count: Variable;
  readonly depth: Variable;
  readonly left: string;
  readonly nextFrom: string;
  readonly nextCount: string;
  readonly half: Variable;
  readonly busy: Variable;
}

function stackOf(lw: Lowerer, { span }: K.Sum): Stack {
  const [from, count, depth] = lw.indices(span, 'from', 'count', 'depth');
  const [left, nextFrom, nextCount] = lw.names('left', 'nextFrom', 'nextCount');
  const [half] = lw.indices(span, 'half');
  return { from, count, depth, left, nextFrom, nextCount, half, busy: variable(lw.fresh('busy'), span, BOOL) };
}

function overTree(lw: Lowerer, sum: K.Sum, n: Handle, total: Variable, stack: Stack): void {
  const { span } = sum;
  const b = new Build(span);
  const { from, count, depth, left, nextFrom, nextCount, half, busy } = stack;
  const top = (type: L.Type, array: string): Handle => handle({ k: 'load', type, array, index: depth, span });
  const [push, pop] = [depth.set(depth.plus(1)), depth.set(depth.minus(1))];
  lw.emit(
    { k: 'letArray', name: left, type: F64, length: DEPTH, span },
    { k: 'letArray', name: nextFrom, type: INDEX, length: DEPTH, span },
    { k: 'letArray', name: nextCount, type: INDEX, length: DEPTH, span },
    from.starts(0),
    count.starts(n),
    depth.starts(0),
    busy.starts(1),
  );
  const down = b.while(count.gt(BLOCK), [
    half.is(count.shr(4).times(8)),
    b.store(nextFrom, depth, from.plus(half)),
    b.store(nextCount, depth, count.minus(half)),
    push,
    count.set(half),
  ]);
  const leaf = lw.block(() => lowerLeaf(lw, sum, total, from, count));
  const rightSide = [
    from.set(top(INDEX, nextFrom)),
    count.set(top(INDEX, nextCount)),
    b.store(left, depth, total),
    b.store(nextCount, depth, b.index(0)),
    push,
    busy.set(1),
  ];
  // Up through the halves that are complete; the first that is not has its right side next.
  const up = b.while(depth.gt(0).and(busy.not()), [
    pop,
    b.if(top(INDEX, nextCount).eq(0), [total.set(top(F64, left).plus(total))], rightSide),
  ]);
  lw.emit(b.while(busy, [down, ...leaf, busy.set(0), up]));
}

/** 8 … 128 terms as eight running sums, ((0+1)+(2+3))+((4+5)+(6+7)), the rest in order. Fewer than eight only inside a tree never happens. */
function lowerLeaf(lw: Lowerer, sum: K.Sum, total: Variable, from: Variable, count: Variable): void {
  const { span } = sum;
  const b = new Build(span);
  const [k, end, whole] = lw.indices(span, sum.v, 'end', 'whole');
  lw.emit(end.is(from.plus(count)), whole.is(from.plus(count.bitAnd(-8))));
  const vectors = lw.target.vectors && !lw.inLanes ? vectorLeaf(lw, sum, k, from) : undefined;
  const { before, step, after, sums } = vectors ?? scalarLeaf(lw, sum, k, from);
  lw.emit(...before);
  lw.emit({
    ...b.for(k.name, from.plus(8), whole, step),
    step: 8,
    ...(vectors ? { part: 'vector' as const } : {}),
  });
  lw.emit(...after);
  const add = (x: L.Expr, y: L.Expr): L.Expr => b.op('add', 'f64', x, y);
  const pair = (i: number): L.Expr => add(sums[i]!, sums[i + 1]!);
  lw.emit(total.set(add(add(pair(0), pair(2)), add(pair(4), pair(6)))));
  lw.emit(accumulate(lw, total, sum, whole, end));
}

/** Eight running sums: what they begin with, what eight more terms add, and how they are read in the end. */
interface Leaf {
  readonly before: readonly L.Stmt[];
  readonly step: readonly L.Stmt[];
  readonly after: readonly L.Stmt[];
  readonly sums: readonly L.Expr[];
}

function scalarLeaf(lw: Lowerer, sum: K.Sum, k: Variable, from: Variable): Leaf {
  const term = (at: L.Expr): L.Expr => {
    lw.place(sum.v, at);
    return lw.value(sum.body);
  };
  const sums = Array.from({ length: 8 }, (_, lane) => variable(lw.fresh(`r${lane}`), sum.span, F64));
  const before = lw.block(() => sums.forEach((one, lane) => lw.emit(one.starts(term(from.plus(lane))))));
  const step = lw.block(() => sums.forEach((one, lane) => lw.emit(one.set(one.plus(term(k.plus(lane)))))));
  return { before, step, after: [], sums };
}

/** As two vectors, where the term allows it. */
function vectorLeaf(lw: Lowerer, sum: K.Sum, k: Variable, from: Variable): Leaf | undefined {
  const { span } = sum;
  const b = new Build(span);
  const vector: L.Type = { elem: 'f64', lanes: LANES };
  const base = lw.fresh('base');
  // As a counter of the terms, of which there are fewer than 2³¹.
  const ranges = new LoopRanges(
    { ...lw.kernel, arrays: [], body: [] },
    { more: new Map([[base, { lo: 0, hi: 2147483646 }]]) },
  );
  const { stmts, result } = lw.apart(() => {
    lw.place(sum.v, b.var(base));
    return lw.value(sum.body);
  });
  const at = (position: L.Expr, suffix: string): { stmts: L.Stmt[]; value: L.Expr } | undefined =>
    widenValue(
      stmts,
      result,
      (array) => lw.decl(array)?.dtype === 'u8',
      ranges,
      base,
      position,
      suffix,
      (name) => lw.fresh(name),
    );
  const halves = [
    { name: lw.fresh('low'), lane: 0 },
    { name: lw.fresh('high'), lane: 4 },
  ];
  const before: L.Stmt[] = [];
  const step: L.Stmt[] = [];
  for (const { name, lane } of halves) {
    const first = at(from.plus(lane), `#0_${name}`);
    const next = at(k.plus(lane), `#0_${name}Next`);
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
  const load = (lane: number): L.Expr => ({ k: 'load', type: F64, array: lanes, index: b.index(lane), span });
  return { before, step, after, sums: Array.from({ length: 8 }, (_, lane) => load(lane)) };
}
