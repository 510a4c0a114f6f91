/**
 * `fill` and `each`: independent elements. The parallel axis is the first one, lanes go over the last.
 * `sumBy` over the groups of a fill is one pass over the rows, which keeps every output's own order.
 */
import type * as K from '../ir/kernel-ir.js';
import type * as L from '../ir/loop-ir.js';
import { printSize, bin, lit } from '../ir/size.js';
import type { ArrayDecl } from '../language/types.js';
import { Counter, mergeAll } from './block-counter.js';
import { Build, F64 } from '../ir/build.js';
import { costOf, weight } from '../loops/cost.js';
import { lowerBlock, position } from './expressions.js';
import type { Lowerer } from './lowerer.js';
import type { Target } from '../language/targets.js';
import { BLOCK } from './reduce.js';
import { lowerStmts } from './statements.js';
import { boundIn, mentions, variablesOf, visitKernelStmts } from '../ir/walk-kernel.js';

export function lowerFill(lw: Lowerer, s: K.Fill): void {
  const decl = lw.decl(s.array);
  const b = new Build(s.span);
  const extents = decl.shape.map((size) => lw.size(size, s.span));
  const grouped = groupedSums(lw, s);
  if (grouped) return lowerGroupedFill(lw, s, grouped);
  const [row, col] = s.vars as [string, string | undefined];
  if (col === undefined) {
    return region(lw, b, 'fill', extents[0]!, [{ array: s.array, stride: b.index(1) }], (lo, hi) => {
      lw.emit(independent(lw, b, row, lo, hi, () => lw.emit(storeAt(lw, s, (v) => v[0]!))));
    });
  }
  const stride = extents[1]!;
  return region(lw, b, 'fill', extents[0]!, [{ array: s.array, stride }], (lo, hi) => {
    lw.place(row, b.var(row));
    lw.emit(
      b.for(
        row,
        lo,
        hi,
        lw.block(() => {
          lw.emit(
            independent(lw, b, col, b.index(0), stride, () =>
              lw.emit(storeAt(lw, s, ([i, j]) => b.add(b.mul(i!, stride), j!))),
            ),
          );
        }),
      ),
    );
  });
}

function storeAt(lw: Lowerer, s: K.Fill, at: (vars: readonly L.Expr[]) => L.Expr): L.Stmt {
  const b = new Build(s.span);
  const value = lowerBlock(lw, s.body);
  return b.store(s.array, at(s.vars.map((v) => lw.positionOf(v)!)), value);
}

/** An independent innermost loop: lanes, and interleaving where the body is small. */
export function independent(
  lw: Lowerer,
  b: Build,
  v: string,
  from: L.Expr,
  to: L.Expr,
  write: () => void,
  jam?: number,
): L.For {
  lw.place(v, b.var(v));
  const body = lw.block(() => lw.within({ inLanes: true, sequential: false }, write));
  return b.for(v, from, to, body, {
    independent: true,
    widen: { lanes: true, jam: jam ?? interleave(lw.target, body) },
  });
}

/** Splits the axis between threads where the statement stands in the sequential part. */
export function region(
  lw: Lowerer,
  b: Build,
  does: string,
  extent: L.Expr,
  owns: L.Parallel['owns'],
  write: (lo: L.Expr, hi: L.Expr) => void,
  scratch: L.Parallel['scratch'] = [],
  work?: L.Expr,
  least?: L.Expr,
): void {
  if (!lw.sequential) {
    if (scratch.length > 0)
      for (const s of scratch) lw.arrays.push({ name: s.array, role: 'scratch', dtype: s.dtype, extent: s.extent });
    return write(b.index(0), extent);
  }
  const [lo, hi] = [lw.fresh('lo'), lw.fresh('hi')];
  const body = lw.block(() => lw.within({ sequential: false }, () => write(b.var(lo), b.var(hi))));
  const outside = new Set([...lw.kernel.sizes, ...lw.kernel.params.map((p) => p.name)]);
  const inner = body.length === 1 && body[0]!.k === 'for' ? body[0].body : body;
  lw.emit({
    k: 'parallel',
    does,
    lo,
    hi,
    extent,
    work: work ?? costOf(inner, (n) => outside.has(n), b),
    ...(least ? { least } : {}),
    owns,
    scratch,
    body,
    span: b.span,
  });
}

/** Operations of a body that still gains from several rounds at once, and of one where several rounds may be one wide vector. */
const SMALL = 16,
  SMALL_WIDE = 64;

/** Small bodies gain from several rounds at once, and so do reductions, which wait for their own sums. */
export function interleave(target: Target, body: readonly L.Stmt[]): number {
  const loops = body.some((s) => s.k === 'for' || s.k === 'if');
  return loops ? (target.vectors ? 2 : 4) : weight(body) <= (target.wide ? SMALL_WIDE : SMALL) ? target.jam : 1;
}

export function lowerEach(lw: Lowerer, s: K.Each): void {
  const b = new Build(s.span);
  const [from, to] = [position(lw, s.from), position(lw, s.to)];
  const owns: { array: string; stride: L.Expr }[] = [];
  const scratch = scratchOf(lw, s);
  let splittable = from.k === 'const' && from.value === 0;
  visitKernelStmts(
    s.body,
    () => {},
    (inner) => {
      if (inner.k !== 'store' || scratch.some(({ name }) => name === inner.array)) return;
      const decl = lw.decl(inner.array);
      const first = inner.index[0];
      if (first?.k !== 'var' || first.name !== s.v) splittable = false;
      else if (!owns.some((o) => o.array === inner.array))
        owns.push({
          array: inner.array,
          stride: decl.shape.length === 2 ? lw.size(decl.shape[1]!, s.span) : b.index(1),
        });
    },
  );
  const loop = (lo: L.Expr, hi: L.Expr): void => {
    if (scratch.length === 0) return lw.emit(independent(lw, b, s.v, lo, hi, () => lowerStmts(lw, s.body)));
    // Steps share their scratch, so they come one after the other.
    lw.place(s.v, b.var(s.v));
    lw.emit(
      b.for(
        s.v,
        lo,
        hi,
        lw.block(() => lowerStmts(lw, s.body)),
      ),
    );
  };
  if (splittable && lw.sequential) {
    const own = scratch.map(({ name, dtype, shape }) => ({
      array: name,
      dtype,
      extent: shape.map((size) => lw.size(size, s.span)).reduce((x, y) => b.mul(x, y), b.index(1)),
    }));
    for (const { name } of scratch) lw.perChunk.add(name);
    region(lw, b, 'assign', to, owns, loop, own);
  } else lw.within({ sequential: false }, () => loop(from, to));
}

/** Local arrays that are used in these steps and nowhere else, and written there. */
function scratchOf(lw: Lowerer, s: K.Each): ArrayDecl[] {
  const inside = references(s.body);
  const everywhere = references(lw.kernel.body);
  return lw.kernel.arrays.filter(
    ({ name, role }) =>
      role === 'local' && inside.written.has(name) && inside.counts.get(name) === everywhere.counts.get(name),
  );
}

function references(stmts: readonly K.Stmt[]): { counts: Map<string, number>; written: Set<string> } {
  const counts = new Map<string, number>();
  const written = new Set<string>();
  const count = (name: string): void => {
    counts.set(name, (counts.get(name) ?? 0) + 1);
  };
  visitKernelStmts(
    stmts,
    (e) => {
      if (e.k === 'load') count(e.array);
      if (e.k === 'sumBy') count(e.label);
    },
    (s) => {
      if (s.k !== 'store' && s.k !== 'fill') return;
      count(s.array);
      written.add(s.array);
    },
  );
  return { counts, written };
}

// ------------------------------------------------------------------ sums by group

/** Rows are shared out in so many parts at most. */
const PARTS = 32;

/** The one `sumBy` of a fill whose group is the fill's first axis and whose labels are positions on it. */
function groupedSums(lw: Lowerer, s: K.Fill): K.SumBy | undefined {
  if (!lw.sequential) return undefined;
  const found: K.SumBy[] = [];
  visitKernelStmts([s], (e) => {
    if (e.k === 'sumBy') found.push(e);
  });
  const [sum] = found;
  if (
    found.length !== 1 ||
    !sum ||
    lw.panels.has(sum) ||
    sum.group.k !== 'var' ||
    sum.group.name !== s.vars[0] ||
    sum.body.stmts.length > 0 ||
    mentions(sum.body.result, s.vars[0]!)
  )
    return undefined;
  const label = lw.decl(sum.label);
  const groups = lw.decl(s.array).shape[0]!;
  const bounded =
    label.domain?.max &&
    label.domain.min?.k === 'lit' &&
    label.domain.min.value >= 0 &&
    printSize(label.domain.max) === printSize(bin('-', groups, lit(1)));
  const inside = boundIn([s]);
  return bounded && ![...variablesOf(sum.n)].some((n) => inside.has(n)) ? sum : undefined;
}

/**
 * One pass over the rows adds each to its group's running sums; blocks merge as in a contraction. Threads take parts of the
 * rows that are whole nodes of the tree over blocks.
 */
function lowerGroupedFill(lw: Lowerer, s: K.Fill, sum: K.SumBy): void {
  const b = new Build(s.span);
  const [groups, width] = [
    lw.size(lw.decl(s.array).shape[0]!, s.span),
    s.vars.length === 2 ? lw.size(lw.decl(s.array).shape[1]!, s.span) : b.index(1),
  ];
  const level = b.mul(groups, width);
  const totals = lw.scratch('totals', 'f64', b.mul(b.index(PARTS), level));
  const [n, rows, parts, part, from, to, start, row, slot, e, sums] = [
    'terms',
    'partRows',
    'parts',
    'part',
    'from',
    'to',
    'start',
    sum.v,
    'slot',
    'e',
    'sums',
  ].map((name) => lw.fresh(name)) as [
    string,
    string,
    string,
    string,
    string,
    string,
    string,
    string,
    string,
    string,
    string,
  ];
  const cell = (base: L.Expr, at: L.Expr): L.Load => ({
    k: 'load',
    type: F64,
    array: sums,
    index: b.add(base, at),
    span: s.span,
  });
  const wide = { independent: true, widen: { lanes: true, jam: 1 } };
  const overCells = (body: (at: L.Expr) => L.Stmt): L.Stmt => b.for(e, b.index(0), level, [body(b.var(e))], wide);
  const column = s.vars[1];
  const addRow = (): void => {
    lw.place(sum.v, b.var(row));
    const label: L.Expr = b.op('toIndex', 'i32', b.load(sum.label, 'i32', b.var(row)));
    const target = lw.fresh('target');
    lw.emit(b.let(target, b.add(b.var(slot), b.mul(label, width))));
    const j = lw.fresh(column ?? 'j');
    const body = lw.block(() => {
      if (column) lw.place(column, b.var(j));
      const value = lw.within({ inLanes: true, sequential: false }, () => lowerBlock(lw, sum.body));
      lw.emit(b.store(sums, b.add(b.var(target), b.var(j)), b.op('add', 'f64', cell(b.var(target), b.var(j)), value)));
    });
    lw.emit(b.for(j, b.index(0), width, body, wide));
  };
  lw.emit(b.comment('One pass over the rows for all groups; blocks of 128 rows merge pairwise.'));
  lw.emit(b.let(n, position(lw, sum.n)), b.let(rows, b.index(BLOCK * 2), true));
  lw.emit(
    b.while(b.op('gt', 'index', b.var(n), b.mul(b.var(rows), b.index(PARTS))), [
      b.assign(rows, b.mul(b.var(rows), b.index(2))),
    ]),
  );
  lw.emit(b.let(parts, b.op('idiv', 'index', b.sub(b.add(b.var(n), b.var(rows)), b.index(1)), b.var(rows))));
  region(
    lw,
    b,
    'sum',
    b.var(parts),
    [{ array: totals, stride: level }],
    (lo, hi) => {
      lw.emit(
        b.for(
          part,
          lo,
          hi,
          lw.block(() => {
            lw.emit(
              b.let(from, b.mul(b.var(part), b.var(rows))),
              b.let(to, b.min(b.add(b.var(from), b.var(rows)), b.var(n))),
            );
            const counter = new Counter(lw, b, sums, level, level);
            lw.emit({
              ...b.for(
                start,
                b.var(from),
                b.var(to),
                lw.block(() => {
                  lw.emit(
                    b.let(slot, counter.at(b.var(counter.depth))),
                    overCells((at) => b.store(sums, b.add(b.var(slot), at), b.const('f64', -0))),
                  );
                  lw.emit(
                    b.for(row, b.var(start), b.min(b.add(b.var(start), b.index(BLOCK)), b.var(to)), lw.block(addRow)),
                  );
                  counter.push(b.op('shr', 'index', b.sub(b.var(start), b.var(from)), b.index(7)));
                }),
              ),
              step: BLOCK,
            });
            counter.end();
            lw.emit(overCells((at) => b.store(totals, b.add(b.mul(b.var(part), level), at), cell(b.index(0), at))));
          }),
        ),
      );
    },
    [{ array: sums, dtype: 'f64', extent: b.mul(b.index(26), level) }],
    b.mul(b.var(rows), b.add(b.mul(width, b.index(3)), b.index(6))),
  );
  lw.within({ sequential: false }, () => mergeAll(lw, b, totals, level, b.var(parts), level));
  lw.emit(b.if(b.op('le', 'index', b.var(n), b.index(0)), [overCells((at) => b.store(totals, at, b.const('f64', 0)))]));

  const outer = s.vars[0]!;
  lw.panels.set(sum, (l) => ({
    k: 'load',
    type: F64,
    array: totals,
    span: sum.span,
    index: column ? b.add(b.mul(l.positionOf(outer)!, width), l.positionOf(column)!) : l.positionOf(outer)!,
  }));
  lowerFill(lw, s);
  lw.panels.delete(sum);
}
