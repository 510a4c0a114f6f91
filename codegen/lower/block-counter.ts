/** A binary counter of blocks, for many outputs of a contraction at once: sums of blocks lie level beside level and merge in flat loops. */
import type * as L from '../ir/loop-ir.js';
import { Build, F64 } from '../ir/build.js';
import { handle, type Handle, type Variable } from '../ir/handles.js';
import type { Lowerer } from './lowerer.js';
import { inLanes } from './parallel.js';

/** Running sums of blocks, one block after the other: equal-sized neighbours merge as in a binary counter. */
export class Counter {
  readonly depth: Variable;

  /** `tile`: the cells are a multiple of it. */
  constructor(
    readonly lw: Lowerer,
    readonly b: Build,
    readonly sums: string,
    readonly level: L.Expr,
    readonly length: L.Expr,
    readonly tile = 1,
  ) {
    [this.depth] = lw.indices(b.span, 'depth');
    lw.emit(this.depth.starts(0));
  }

  overCells(body: (at: L.Expr) => L.Stmt): L.Stmt {
    const { b, lw, tile } = this;
    const [e, first] = lw.indices(b.span, 'e', 'first');
    if (tile === 1) return b.for(e.name, b.index(0), this.length, [body(e)], inLanes(2));
    const jam = lw.target.vectors ? tile / 4 : tile;
    const inner = b.for(e.name, b.index(0), b.index(tile), [body(first.plus(e))], inLanes(jam));
    return { ...b.for(first.name, b.index(0), this.length, [inner]), step: tile };
  }

  cell(base: Handle, at: L.Expr): Handle<L.Load> {
    return handle({ k: 'load', type: F64, array: this.sums, index: base.plus(at), span: this.b.span });
  }

  at(depth: Handle): Handle {
    return depth.times(this.level);
  }

  #merge(): L.Stmt[] {
    const { b, lw, depth } = this;
    const [older, newer] = lw.indices(b.span, 'older', 'newer');
    return [
      depth.set(depth.minus(1)),
      older.is(this.at(depth.minus(1))),
      newer.is(older.plus(this.level)),
      this.overCells((at) => b.store(this.sums, older.plus(at), this.cell(older, at).plus(this.cell(newer, at)))),
    ];
  }

  /** After the sums of a block have been written at `depth`. */
  push(block: L.Expr): void {
    const { b, lw, depth } = this;
    const [pairs] = lw.indices(b.span, 'pairs');
    lw.emit(depth.set(depth.plus(1)), pairs.starts(block));
    lw.emit(b.while(pairs.bitAnd(1).ne(0), [...this.#merge(), pairs.set(pairs.shr(1))]));
  }

  /** All sums are at depth 0 then. */
  end(): void {
    this.lw.emit(this.b.while(this.depth.gt(1), this.#merge()));
  }
}

/** Sums of blocks, `level` apart, become the total at the first of them. */
export function mergeAll(
  lw: Lowerer,
  b: Build,
  sums: string,
  level: L.Expr,
  blocks: L.Expr,
  length: L.Expr,
  tile = 1,
): void {
  const [block, into, from] = lw.indices(b.span, 'block', 'into', 'from');
  const counter = new Counter(lw, b, sums, level, length, tile);
  const body = lw.block(() => {
    lw.emit(into.is(counter.at(counter.depth)), from.is(counter.at(block)));
    const copy = counter.overCells((at) => b.store(sums, into.plus(at), counter.cell(from, at)));
    lw.emit(b.if(into.ne(from), [copy]));
    counter.push(block);
  });
  lw.emit(b.for(block.name, b.index(0), blocks, body));
  counter.end();
}
