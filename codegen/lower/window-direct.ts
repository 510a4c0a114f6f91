/**
 * One fold over the elements of an array themselves: where every window has all its rows and its width takes it, the
 * first levels of the tree are read from the array, four rows as one node, and the tile gets no copy of it. A node
 * that is a NaN tells that a value may be missing; then the tile is loaded after all.
 */
import type * as L from '../ir/loop-ir.js';
import { BOOL, F64 } from '../ir/build.js';
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
  const [rows, e, source, target, sum, block, blocks] = [
    'nodeRows',
    'e',
    'source',
    'target',
    'sum',
    'block',
    'blocks',
  ].map((name) => lw.fresh(name)) as [string, string, string, string, string, string, string];
  const [width, cols, missing] = [b.var(w.width), b.var(w.cn), b.var(w.missing, BOOL)];
  const first = b.add(b.sub(b.var(w.r0), width), b.index(1));
  const element = (row: number): L.Expr =>
    lw.within(
      {
        inLanes: true,
        flat: {
          row: s.row,
          col: s.col,
          cols: { k: 'lit', value: 0 },
          position: b.add(b.add(b.var(source), b.var(e)), b.mul(w.cols, b.index(row))),
        },
      },
      () => {
        lw.place(s.row, b.add(b.add(b.var(source), b.var(e)), b.index(row)));
        lw.place(s.col, b.index(0));
        return lowerExpr(lw, s.value.result);
      },
    );
  const plus = (x: L.Expr, y: L.Expr): L.Expr => fold(w, SUM, x, y);
  const isMissing = (node: L.Expr): L.Stmt =>
    b.assign(w.missing, b.op('or', 'bool', missing, b.op('ne', 'f64', node, node)));
  const at = (row: number): L.Expr => b.add(b.add(b.var(target), b.mul(cols, b.index(row))), b.var(e));
  const from = (row: L.Expr): L.Stmt[] => [
    b.let(source, b.add(b.mul(b.add(first, row), w.cols), b.var(w.c0))),
    b.let(target, b.mul(row, cols)),
  ];
  const nodes = b.sub(b.var(w.rowsIn), b.index(3));
  /** Four nodes side by side are made of seven rows, each of which is loaded once. */
  const sideBySide = lw.block(() => {
    const hold = (names: readonly string[], value: (k: number) => L.Expr): L.Expr[] =>
      names.map((name, k) => {
        const held = lw.fresh(name);
        lw.emit(b.let(held, value(k)));
        return b.var(held, F64);
      });
    const x = hold(Array<string>(7).fill('x'), element);
    const pair = hold(Array<string>(6).fill('pair'), (k) => plus(x[k]!, x[k + 1]!));
    const sums = hold(Array<string>(4).fill('sum'), (k) => plus(pair[k]!, pair[k + 2]!));
    lw.emit(...sums.map((one, k) => b.store(w.leaf, at(k), one)));
    // Between them the first and the last have all seven rows.
    lw.emit(...[sums[0]!, sums[3]!].map(isMissing));
  });
  const level = [
    b.let(blocks, b.op('shr', 'index', nodes, b.index(2))),
    b.for(block, b.index(0), b.var(blocks), [...from(b.mul(b.var(block), b.index(4))), w.beside(e, cols, sideBySide)]),
    ...lw.block(() => {
      const done = b.mul(b.var(blocks), b.index(4));
      lw.emit(
        b.for(block, done, nodes, [
          ...from(b.var(block)),
          w.independent(e, cols, [
            b.let(sum, plus(plus(element(0), element(1)), plus(element(2), element(3)))),
            b.store(w.leaf, at(0), b.var(sum, F64)),
            isMissing(b.var(sum, F64)),
          ]),
        ]),
      );
    }),
  ];
  lw.emit(b.let(w.missing, b.const('bool', 0), true), b.let(rows, b.index(1), true));
  const fits = b.op(
    'and',
    'bool',
    b.op('ge', 'index', width, b.index(12)),
    b.op('eq', 'index', b.op('bitAnd', 'index', width, b.index(3)), b.index(0)),
  );
  lw.emit(
    b.if(b.op('and', 'bool', b.op('ge', 'index', first, b.index(0)), fits), [
      ...level,
      b.if(b.op('not', 'bool', missing), [b.assign(rows, b.index(4))]),
    ]),
  );
  lw.emit(
    b.if(
      b.op('eq', 'index', b.var(rows), b.index(1)),
      lw.block(() => w.load(true)),
    ),
  );
  return rows;
}
