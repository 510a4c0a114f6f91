/**
 * Segmented reduction: `sumBy` over the groups of a fill is one pass over the rows, which adds each to its group's running
 * sums; every output keeps its own order, since blocks merge as in a contraction. Threads take parts of the rows that
 * are whole nodes of the tree over blocks.
 */
import type * as K from '../ir/kernel-ir.js';
import type * as L from '../ir/loop-ir.js';
import { printSize, bin, lit } from '../ir/size.js';
import { Build, F64 } from '../ir/build.js';
import { handle, variable, type Handle, type Variable } from '../ir/handles.js';
import { sameCode } from '../ir/same-code.js';
import type { Size } from '../language/types.js';
import { boundIn, mentions, variablesOf, visitKernelExpr, visitKernelStmts } from '../ir/walk-kernel.js';
import { Counter, mergeAll } from './block-counter.js';
import { BLOCK, DEPTH } from './contract.js';
import type { Lowerer } from './lowerer.js';
import { inLanes, region } from './parallel.js';

/** Rows are shared out in so many parts at most. */
const PARTS = 32;

/** The one `sumBy` of a fill whose group is the fill's first axis and whose labels are positions on it. */
export function groupedSums(lw: Lowerer, s: K.Fill): K.SumBy | undefined {
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
  if (!bounded || !sum.trusted || !isForAll(lw, sum, label.shape[0]!)) return undefined;
  const inside = boundIn([s]);
  return [...variablesOf(sum.n)].some((n) => inside.has(n)) ? undefined : sum;
}

/** Whether it may be made for all groups, though some may not ask for it: over all labels, of nothing that only a condition lets be read. */
function isForAll(lw: Lowerer, sum: K.SumBy, labels: Size): boolean {
  let guarded = false;
  visitKernelExpr(sum.body.result, (e) => {
    if (e.k === 'load' && e.guarded) guarded = true;
  });
  return !guarded && sameCode(lw.position(sum.n), lw.size(labels, sum.span));
}

export function lowerGroupedFill(lw: Lowerer, s: K.Fill, sum: K.SumBy): void {
  new GroupSums(lw, s, sum).run();
}

class GroupSums {
  readonly #b: Build;
  /** Columns of the fill, and cells of all groups together. */
  readonly #width: Handle;
  readonly #level: Handle;
  /** Sums of the parts, and the running ones of a part. */
  readonly #totals: string;
  readonly #sums: string;
  readonly #n: Variable;
  readonly #rows: Variable;
  readonly #parts: Variable;
  readonly #part: Variable;
  readonly #from: Variable;
  readonly #to: Variable;
  readonly #start: Variable;
  readonly #row: Variable;
  readonly #slot: Variable;
  readonly #cell: Variable;

  constructor(
    readonly lw: Lowerer,
    readonly s: K.Fill,
    readonly sum: K.SumBy,
  ) {
    const { span } = s;
    const b = (this.#b = new Build(span));
    const [groups, width] = lw.decl(s.array).shape.map((size) => handle(lw.size(size, span), span)) as [
      Handle,
      Handle?,
    ];
    this.#width = width ?? handle(b.index(1));
    this.#level = groups.times(this.#width);
    this.#totals = lw.scratch('totals', 'f64', b.mul(b.index(PARTS), this.#level));
    [this.#n, this.#rows, this.#parts, this.#part] = lw.indices(span, 'terms', 'partRows', 'parts', 'part');
    [this.#from, this.#to, this.#start, this.#row] = lw.indices(span, 'from', 'to', 'start', sum.v);
    [this.#slot, this.#cell] = lw.indices(span, 'slot', 'e');
    [this.#sums] = lw.names('sums');
  }

  run(): void {
    const { lw, s, sum } = this;
    const b = this.#b;
    const [n, rows, parts, level] = [this.#n, this.#rows, this.#parts, this.#level];
    lw.emit(b.comment('One pass over the rows for all groups; blocks of 128 rows merge pairwise.'));
    lw.emit(n.is(lw.position(sum.n)), rows.starts(BLOCK * 2));
    lw.emit(b.while(n.gt(rows.times(PARTS)), [rows.set(rows.times(2))]));
    lw.emit(parts.is(n.inPartsOf(rows)));
    const shared = {
      does: 'sum',
      extent: parts,
      owns: [{ array: this.#totals, stride: level }],
      scratch: [{ array: this.#sums, dtype: 'f64' as const, extent: b.mul(b.index(DEPTH), level) }],
      work: rows.times(this.#width.times(3).plus(6)),
    };
    region(lw, b, shared, (lo, hi) =>
      lw.emit(
        b.for(
          this.#part.name,
          lo,
          hi,
          lw.block(() => this.#sumPart()),
        ),
      ),
    );
    lw.within({ sequential: false }, () => mergeAll(lw, b, this.#totals, level, parts, level));
    lw.emit(b.if(n.le(0), [this.#overCells((at) => b.store(this.#totals, at, b.const('f64', 0)))]));
    this.#fill(s);
  }

  #sumPart(): void {
    const { lw } = this;
    const b = this.#b;
    const [level, from, to, start, slot] = [this.#level, this.#from, this.#to, this.#start, this.#slot];
    lw.emit(from.is(this.#part.times(this.#rows)), to.is(from.plus(this.#rows).min(this.#n)));
    const counter = new Counter(lw, b, this.#sums, level, level);
    const block = lw.block(() => {
      lw.emit(
        slot.is(counter.at(counter.depth)),
        this.#overCells((at) => b.store(this.#sums, slot.plus(at), b.const('f64', -0))),
      );
      const row = lw.block(() => this.#addRow());
      lw.emit(b.for(this.#row.name, start, start.plus(BLOCK).min(to), row));
      counter.push(start.minus(from).shr(7));
    });
    lw.emit({ ...b.for(start.name, from, to, block), step: BLOCK });
    counter.end();
    lw.emit(
      this.#overCells((at) => b.store(this.#totals, this.#part.times(level).plus(at), this.#running(b.index(0), at))),
    );
  }

  /** Adds a row to the cells of its group. */
  #addRow(): void {
    const { lw, s, sum } = this;
    const b = this.#b;
    const column = s.vars[1];
    lw.place(sum.v, this.#row);
    const label = b.op('toIndex', 'i32', b.load(sum.label, 'i32', this.#row));
    const target = lw.named('target', this.#slot.plus(b.mul(label, this.#width)));
    const j = variable(column === undefined ? lw.fresh('j') : lw.fresh(column), s.span);
    const body = lw.block(() => {
      if (column !== undefined) lw.place(column, j);
      const value = lw.within({ inLanes: true, sequential: false }, () => lw.value(sum.body));
      lw.emit(b.store(this.#sums, target.plus(j), this.#running(target, j).plus(value)));
    });
    lw.emit(b.for(j.name, b.index(0), this.#width, body, inLanes(1)));
  }

  #overCells(body: (at: L.Expr) => L.Stmt): L.Stmt {
    return this.#b.for(this.#cell.name, this.#b.index(0), this.#level, [body(this.#cell)], inLanes(1));
  }

  #running(base: L.Expr, at: L.Expr): Handle<L.Load> {
    const index = this.#b.add(base, at);
    return handle({ k: 'load', type: F64, array: this.#sums, index, span: this.s.span });
  }

  /** The fill as it stands, its sums being there. */
  #fill(s: K.Fill): void {
    const { lw, sum } = this;
    const [outer, column] = s.vars as [string, string?];
    const [b, width, array] = [this.#b, this.#width, this.#totals];
    lw.panels.set(sum, (l) => {
      const group = l.positionOf(outer)!;
      const index = column === undefined ? group : b.add(b.mul(group, width), l.positionOf(column)!);
      return { k: 'load', type: F64, array, index, span: sum.span };
    });
    lw.stmt(s);
    lw.panels.delete(sum);
  }
}
