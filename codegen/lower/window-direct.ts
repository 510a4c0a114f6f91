/**
 * One fold over the elements of an array themselves: where every window has all its rows and its width takes it, the
 * first levels of the tree are read from the array, four rows as one node, and the tile gets no copy of it. A node
 * that is a NaN tells that a value may be missing; then the tile is loaded after all.
 */
import type * as L from '../ir/loop-ir.js';
import { F64 } from '../ir/build.js';
import { variable, type Handle, type Variable } from '../ir/handles.js';
import type { SingleFold } from './folds.js';
import { loadTile } from './window-load.js';
import { beside, oldestRow, overPlaces, valueAt, type WindowTile } from './window-tile.js';

/** The fold whose values are an array's elements, and which shows whether one is missing. */
export const directFold = ({ s, single, list, carries }: WindowTile): SingleFold | undefined =>
  single?.showsMissing && !list && !carries && s.values[0]!.stmts.length === 0 && s.values[0]!.result.k === 'load'
    ? single
    : undefined;

/** The rows of a node that the tile begins with; loads the tile where that is one. */
export function loadDirect(w: WindowTile, fold: SingleFold): Variable {
  const { lw, b, width, missing } = w;
  const [rows] = lw.indices(b.span, 'nodeRows');
  const level = new DirectLevel(w, fold).write();
  lw.emit(missing.starts(0), rows.starts(1));
  const fits = width.ge(12).and(width.bitAnd(3).eq(0));
  lw.emit(b.if(oldestRow(w).ge(0).and(fits), [...level, b.if(missing.not(), [rows.set(4)])]));
  lw.emit(
    b.if(
      rows.eq(1),
      lw.block(() => loadTile(w, true)),
    ),
  );
  return rows;
}

class DirectLevel {
  readonly #place: Variable;
  readonly #source: Variable;
  readonly #target: Variable;
  readonly #node: Variable;
  readonly #block: Variable;
  readonly #blocks: Variable;

  constructor(
    readonly w: WindowTile,
    readonly fold: SingleFold,
  ) {
    const { lw, b } = w;
    [this.#place, this.#source, this.#target] = lw.indices(b.span, 'e', 'source', 'target');
    this.#node = variable(lw.fresh(fold.field.name), b.span, F64);
    [this.#block, this.#blocks] = lw.indices(b.span, 'block', 'blocks');
  }

  write(): L.Stmt[] {
    const { w, fold } = this;
    const { lw, b } = w;
    const [block, blocks, node] = [this.#block, this.#blocks, this.#node];
    const nodes = w.rowsIn.minus(3);
    const fours = lw.block(() => this.#sideBySide());
    const done = blocks.times(4);
    const merge = (x: L.Expr, y: L.Expr): L.Expr => fold.merge(b, x, y);
    const one = lw.apart(() =>
      merge(merge(this.#element(0), this.#element(1)), merge(this.#element(2), this.#element(3))),
    );
    const last = [node.is(one.result), b.store(w.leaf, this.#at(0), node), this.#isMissing(node)];
    return [
      blocks.is(nodes.shr(2)),
      b.for(block.name, b.index(0), blocks, [...this.#from(block.times(4)), beside(w, this.#place, w.colsHere, fours)]),
      ...one.stmts,
      b.for(block.name, done, nodes, [...this.#from(block), overPlaces(w, this.#place, w.colsHere, last)]),
    ];
  }

  /** Four nodes side by side are made of seven rows, each of which is loaded once. */
  #sideBySide(): void {
    const { w, fold } = this;
    const { lw, b } = w;
    const plus = (x: L.Expr, y: L.Expr): L.Expr => fold.merge(b, x, y);
    const held = (count: number, name: string, value: (k: number) => L.Expr): Handle[] =>
      Array.from({ length: count }, (_, k) => lw.named(name, value(k), b.span));
    const x = held(7, 'x', (k) => this.#element(k));
    const pair = held(6, 'pair', (k) => plus(x[k]!, x[k + 1]!));
    const sums = held(4, fold.field.name, (k) => plus(pair[k]!, pair[k + 2]!));
    lw.emit(...sums.map((one, k) => b.store(w.leaf, this.#at(k), one)));
    // Between them the first and the last have all seven rows.
    lw.emit(...[sums[0]!, sums[3]!].map((node) => this.#isMissing(node)));
  }

  /** The element so many rows after the first of the node. */
  #element(row: number): L.Expr {
    const { w } = this;
    const place = this.#source.plus(this.#place);
    return valueAt(w, place.plus(w.cols.times(row)), place.plus(row), () => w.lw.expr(w.s.values[0]!.result));
  }

  #isMissing(node: Handle): L.Stmt {
    const { missing } = this.w;
    return missing.set(missing.or(node.isNaN()));
  }

  /** A place of the tile, so many rows after the first of the node. */
  #at(row: number): Handle {
    return this.#target.plus(this.w.colsHere.times(row)).plus(this.#place);
  }

  #from(row: Handle): L.Stmt[] {
    const { w } = this;
    return [
      this.#source.is(oldestRow(w).plus(row).times(w.cols).plus(w.firstCol)),
      this.#target.is(row.times(w.colsHere)),
    ];
  }
}
