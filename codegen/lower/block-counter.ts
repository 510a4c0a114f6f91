/** The tree over blocks of a contraction, for many outputs at once: sums of blocks lie level beside level and merge in flat loops. */
import type * as L from '../ir/loop-ir.js';
import { Build, F64 } from '../ir/build.js';
import type { Lowerer } from './lowerer.js';

/** Running sums of blocks, one block after the other: equal-sized neighbours merge as in a binary counter. */
export class Counter {
  readonly depth: string;

  /** `tile`: the cells are a multiple of it. */
  constructor(
    readonly lw: Lowerer,
    readonly b: Build,
    readonly sums: string,
    readonly level: L.Expr,
    readonly length: L.Expr,
    readonly tile = 1,
  ) {
    this.depth = lw.fresh('depth');
    lw.emit(b.let(this.depth, b.index(0), true));
  }

  overCells(body: (at: L.Expr) => L.Stmt): L.Stmt {
    const { b, lw, tile } = this;
    const [e, first] = [lw.fresh('e'), lw.fresh('first')];
    if (tile === 1)
      return b.for(e, b.index(0), this.length, [body(b.var(e))], { independent: true, widen: { lanes: true, jam: 2 } });
    const inner = b.for(e, b.index(0), b.index(tile), [body(b.add(b.var(first), b.var(e)))], {
      independent: true,
      widen: { lanes: true, jam: lw.target.vectors ? tile / 4 : tile },
    });
    return { ...b.for(first, b.index(0), this.length, [inner]), step: tile };
  }

  cell(base: L.Expr, at: L.Expr): L.Load {
    return { k: 'load', type: F64, array: this.sums, index: this.b.add(base, at), span: this.b.span };
  }

  at(depth: L.Expr): L.Expr {
    return this.b.mul(depth, this.level);
  }

  #merge(): L.Stmt[] {
    const { b, lw } = this;
    const [older, newer] = [lw.fresh('older'), lw.fresh('newer')];
    return [
      b.assign(this.depth, b.sub(b.var(this.depth), b.index(1))),
      b.let(older, this.at(b.sub(b.var(this.depth), b.index(1)))),
      b.let(newer, b.add(b.var(older), this.level)),
      this.overCells((at) =>
        b.store(
          this.sums,
          b.add(b.var(older), at),
          b.op('add', 'f64', this.cell(b.var(older), at), this.cell(b.var(newer), at)),
        ),
      ),
    ];
  }

  /** After the sums of a block have been written at `depth`. */
  push(block: L.Expr): void {
    const { b, lw } = this;
    const pairs = lw.fresh('pairs');
    lw.emit(b.assign(this.depth, b.add(b.var(this.depth), b.index(1))), b.let(pairs, block, true));
    lw.emit(
      b.while(b.op('ne', 'index', b.op('bitAnd', 'index', b.var(pairs), b.index(1)), b.index(0)), [
        ...this.#merge(),
        b.assign(pairs, b.op('shr', 'index', b.var(pairs), b.index(1))),
      ]),
    );
  }

  /** All sums are at depth 0 then. */
  end(): void {
    const { b, lw } = this;
    lw.emit(b.while(b.op('gt', 'index', b.var(this.depth), b.index(1)), this.#merge()));
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
  const [block, into, from] = ['block', 'into', 'from'].map((name) => lw.fresh(name)) as [string, string, string];
  const counter = new Counter(lw, b, sums, level, length, tile);
  lw.emit(
    b.for(
      block,
      b.index(0),
      blocks,
      lw.block(() => {
        lw.emit(b.let(into, counter.at(b.var(counter.depth))), b.let(from, counter.at(b.var(block))));
        lw.emit(
          b.if(b.op('ne', 'index', b.var(into), b.var(from)), [
            counter.overCells((at) => b.store(sums, b.add(b.var(into), at), counter.cell(b.var(from), at))),
          ]),
        );
        counter.push(b.var(block));
      }),
    ),
  );
  counter.end();
}
