/**
 * One fold over the elements of an array themselves: where every window has all its rows and its width takes it, the
 * first levels of the tree are read from the array, four rows as one node, and the tile gets no copy of it. A node
 * that is a NaN tells that a value may be missing; then the tile is loaded after all.
 */
import type * as L from '../ir/loop-ir.js';
import { BOOL, F64 } from './build.js';
import { lowerExpr } from './expressions.js';
import { fold } from './window-fold.js';
import { SUM } from './window-tree.js';
import type { WindowLowering } from './windows.js';

/** The values are an array's elements, and a sum of them shows whether one is missing. */
export const isDirect = ({ s, single, list, carries }: WindowLowering): boolean =>
  single === SUM && !list && !carries && s.value.stmts.length === 0 && s.value.result.k === 'load';

/** The rows of a node that the tile begins with; loads the tile where that is one. */
export function loadDirect(w: WindowLowering): string {
  const { lw, b, s } = w;
  const [rows, e, source, target, sum] = ['nodeRows', 'e', 'source', 'target', 'sum'].map((name) => lw.fresh(name)) as [string, string, string, string, string];
  const [width, cols, missing] = [b.var(w.width), b.var(w.cn), b.var(w.missing, BOOL)];
  const first = b.add(b.sub(b.var(w.r0), width), b.index(1));
  const element = (row: number): L.Expr => lw.within({ inLanes: true, flat: { row: s.row, col: s.col, cols: { k: 'lit', value: 0 }, position: b.add(b.add(b.var(source), b.var(e)), b.mul(w.cols, b.index(row))) } }, () => {
    lw.place(s.row, b.add(b.add(b.var(source), b.var(e)), b.index(row)));
    lw.place(s.col, b.index(0));
    return lowerExpr(lw, s.value.result);
  });
  const plus = (x: L.Expr, y: L.Expr): L.Expr => fold(w, SUM, x, y);
  const level = lw.block(() => w.spans(b.sub(b.var(w.rowsIn), b.index(3)), (span, length) => {
    lw.emit(b.let(source, b.add(b.mul(b.add(first, span), w.cols), b.var(w.c0))), b.let(target, b.mul(span, cols)));
    lw.emit(w.independent(e, length, [
      b.let(sum, plus(plus(element(0), element(1)), plus(element(2), element(3)))),
      b.store(w.leaf, b.add(b.var(target), b.var(e)), b.var(sum, F64)),
      b.assign(w.missing, b.op('or', 'bool', missing, b.op('ne', 'f64', b.var(sum, F64), b.var(sum, F64)))),
    ]));
  }));
  lw.emit(b.let(w.missing, b.const('bool', 0), true), b.let(rows, b.index(1), true));
  const fits = b.op('and', 'bool', b.op('ge', 'index', width, b.index(12)), b.op('eq', 'index', b.op('bitAnd', 'index', width, b.index(3)), b.index(0)));
  lw.emit(b.if(b.op('and', 'bool', b.op('ge', 'index', first, b.index(0)), fits), [...level, b.if(b.op('not', 'bool', missing), [b.assign(rows, b.index(4))])]));
  lw.emit(b.if(b.op('eq', 'index', b.var(rows), b.index(1)), lw.block(() => w.load(true))));
  return rows;
}
