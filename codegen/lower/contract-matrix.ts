/**
 * A matrix of outputs, each a contraction (matrix multiplication), by slabs of register tiles over packed panels. Threads
 * share out rows or, where outputs are few, terms.
 */
import type * as K from '../ir/kernel-ir.js';
import type * as L from '../ir/loop-ir.js';
import { Build, F64 } from '../ir/build.js';
import { handle, variable, type Handle, type Variable } from '../ir/handles.js';
import { mergeAll } from './block-counter.js';
import { BLOCK } from './contract.js';
import { panelsOf } from './contract-panels.js';
import { Slabs, type Product } from './contract-slab.js';
import type { Lowerer } from './lowerer.js';
import { independent, inLanes, region } from './parallel.js';

/** So few outputs go to different threads by their terms, in so many groups at most. */
const FEW = 16_384;
const GROUPS = 16;

/** Whether it was lowered so. */
export function lowerMatrix(lw: Lowerer, s: K.Fill, sums: readonly K.Contract[]): boolean {
  const { panels, whole } = panelsOf(lw, s, sums);
  if (panels.length === 0) return false;
  const [rows, cols] = lw.decl(s.array).shape.map((size) => handle(lw.size(size, s.span), s.span)) as [Handle, Handle];
  new MatrixLowering(lw, { s, sums, panels, whole, rows, cols }).run();
  return true;
}

/** Where the k-th sum of output (i, j) is. */
type Place = (k: number, i: Handle, j: Handle) => L.Expr;

class MatrixLowering {
  readonly b: Build;
  readonly n: Handle;
  readonly slabs: Slabs;

  constructor(
    readonly lw: Lowerer,
    readonly product: Product,
  ) {
    const { s, sums } = product;
    this.b = new Build(s.span);
    this.n = handle(lw.position(sums[0]!.n), s.span);
    this.slabs = new Slabs(lw, product);
  }

  run(): void {
    const { lw, b } = this;
    const { rows, cols } = this.product;
    const all = (): void => {
      if (!lw.target.threads) return this.byRows();
      const [byTerms, byRows] = [lw.block(() => this.byTerms()), lw.block(() => this.byRows())];
      lw.emit(b.if(this.few(), byTerms, byRows));
    };
    lw.emit(b.if(rows.times(cols).gt(0), lw.block(all)));
  }

  few(): Handle {
    const { rows, cols } = this.product;
    return rows
      .times(this.slabs.up(cols))
      .le(FEW)
      .and(this.n.gt(BLOCK * GROUPS));
  }

  byRows(): void {
    const { lw, b, n, slabs } = this;
    const { s, rows, cols, sums } = this.product;
    slabs.geometry(n);
    const shared = {
      does: 'fill',
      extent: rows,
      owns: [{ array: s.array, stride: cols }],
      scratch: slabs.scratch(),
      work: cols.times(n.times(sums.length * 2)),
    };
    const { firstRow, rowsHere, firstCol, colsHere } = slabs;
    region(lw, b, shared, (lo, hi) =>
      slabs.over(lo, hi, b.index(0), n, () =>
        this.finish(slabs.array, { firstRow, rows: rowsHere, firstCol, cols: colsHere }, (k, i, j) =>
          slabs.place(k, i, j),
        ),
      ),
    );
  }

  /** Few outputs of many terms: threads take groups of blocks, whole nodes of the tree, and the groups merge like blocks. */
  byTerms(): void {
    const { lw, b, n, slabs } = this;
    const { rows, cols, sums } = this.product;
    const [group, groups, g, width] = lw.indices(b.span, 'group', 'groups', 'g', 'width');
    const [from, c, r] = lw.indices(b.span, 'from', 'c', 'r');
    const most = rows.times(slabs.up(cols)).times(GROUPS * sums.length);
    const partial = lw.scratch('partial', 'f64', this.few().choose(most, b.index(0)));
    lw.emit(b.comment('Groups of blocks on their own, then merged pairwise.'));
    lw.emit(group.starts(BLOCK * 2));
    lw.emit(b.while(n.gt(group.times(GROUPS)), [group.set(group.times(2))]));
    lw.emit(groups.is(n.inPartsOf(group)), width.is(slabs.up(cols)));
    const level = rows.times(width).times(sums.length);
    const cell = (of: L.Expr, k: number, i: L.Expr, j: L.Expr): L.Expr =>
      b.add(of, rows.times(k).plus(i).times(width).plus(j));
    slabs.geometry(group);
    const shared = {
      does: 'sum',
      extent: groups,
      owns: [{ array: partial, stride: level }],
      scratch: slabs.scratch(),
      work: rows.times(cols).times(group.times(sums.length * 2)),
    };
    region(lw, b, shared, (lo, hi) => {
      const body = lw.block(() => {
        lw.emit(from.is(g.times(group)));
        slabs.over(b.index(0), rows, from, from.plus(group).min(n), () =>
          this.#keep(partial, (k, i, j) => cell(g.times(level), k, i, j), r, c),
        );
      });
      lw.emit(b.for(g.name, lo, hi, body));
    });
    lw.within({ sequential: false }, () => {
      mergeAll(lw, b, partial, level, groups, level, lw.target.tile.cols);
      const none = handle(b.index(0));
      this.finish(partial, { firstRow: none, rows, firstCol: none, cols }, (k, i, j) => cell(none, k, i, j));
    });
  }

  /** Copies the sums of a slab to where those of its group are kept. */
  #keep(partial: string, place: Place, r: Variable, c: Variable): void {
    const { lw, b, slabs } = this;
    const { cols: tileCols } = lw.target.tile;
    const [first] = lw.indices(b.span, 'first');
    const at = first.plus(c);
    const stores = this.product.sums.map(({ span }, k) => {
      const sum: L.Load = { k: 'load', type: F64, array: slabs.array, index: slabs.place(k, r, at), span };
      return b.store(partial, place(k, slabs.firstRow.plus(r), slabs.firstCol.plus(at)), sum);
    });
    const across = b.for(c.name, b.index(0), b.index(tileCols), stores, inLanes(tileCols / 4));
    const overTiles = { ...b.for(first.name, b.index(0), slabs.colsHere, [across]), step: tileCols };
    lw.emit(b.for(r.name, b.index(0), slabs.rowsHere, [overTiles]));
  }

  /** The author's expression for a rectangle of outputs, their sums being at `place`. */
  finish(
    array: string,
    { firstRow, rows, firstCol, cols }: Record<'firstRow' | 'rows' | 'firstCol' | 'cols', Handle>,
    place: Place,
  ): void {
    const { lw, b, slabs } = this;
    const { s, sums } = this.product;
    const [row, col] = s.vars as [string, string];
    const c = variable(lw.fresh(col), b.span);
    sums.forEach((sum, k) =>
      lw.panels.set(sum, () => ({
        k: 'load',
        type: F64,
        array,
        index: place(k, slabs.row, c),
        span: sum.span,
      })),
    );
    lw.place(row, firstRow.plus(slabs.row));
    const store = (): void => {
      lw.place(col, firstCol.plus(c));
      const value = lw.value(s.body);
      const at = b.add(b.mul(lw.positionOf(row)!, this.product.cols), lw.positionOf(col)!);
      lw.emit(b.store(s.array, at, value));
    };
    const across = independent(lw, b, c.name, b.index(0), cols, store);
    lw.emit(b.for(slabs.row.name, b.index(0), rows, [across]));
    for (const sum of sums) lw.panels.delete(sum);
  }
}
