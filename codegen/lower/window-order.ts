/**
 * Order statistics inside a window's tile: read from sorted runs, lane by lane, or from the sorted list that
 * follows the window down a column.
 */
import type * as K from '../ir/kernel-ir.js';
import type * as L from '../ir/loop-ir.js';
import type { Span } from '../language/types.js';
import { Build, F64 } from '../ir/build.js';
import type { Lowerer } from './lowerer.js';
import { medianOfTwo } from './order-statistics.js';
import { lowerStmts } from './statements.js';
import type { WindowList } from './window-list.js';
import type { WindowRuns } from './window-runs.js';

/** What the lowering of windows knows of the tile it is in; names of variables unless it is an expression. */
export interface Tile {
  readonly lw: Lowerer;
  readonly b: Build;
  readonly s: K.Windows;
  readonly leaf: string;
  readonly width: string;
  readonly r0: string;
  readonly c0: string;
  readonly rn: string;
  readonly cn: string;
  readonly cols: L.Expr;
  readonly series: boolean;
  /** A count or a fold of the window at a place; undefined for an order statistic. */
  field(field: K.WindowFieldName, complete: boolean, present: string, at: L.Expr, span: Span): L.Expr | undefined;
}

/** Of a complete window, whose values are finite and small enough that no sum of two overflows. */
export function fromRuns(tile: Tile, runs: WindowRuns, field: 'median' | 'mad', at: L.Expr): L.Expr {
  const { lw, b } = tile;
  const width = b.var(tile.width);
  const hold = (name: string, value: L.Expr): L.Expr => {
    const unique = lw.fresh(name);
    lw.emit(b.let(unique, value));
    return b.var(unique, value.type);
  };
  const [older, newer] = runs.lists(at);
  const median = hold('median', medianOfTwo(lw, b, older, newer, width));
  if (field === 'median') return median;
  const [below, above] = runs.deviations(at, median);
  return medianOfTwo(lw, b, below, above, width);
}

/** Column by column, row after row: the list follows the window. */
export function slide(tile: Tile, list: WindowList, complete: boolean): void {
  const { lw, b, s } = tile;
  const [col, row, v, newest, oldest] = [
    lw.fresh('column'),
    lw.fresh('r'),
    lw.fresh('v'),
    lw.fresh('newest'),
    lw.fresh('oldest'),
  ];
  const leafAt = (r: L.Expr): L.Load => ({
    k: 'load',
    type: F64,
    array: tile.leaf,
    index: b.add(b.mul(r, b.var(tile.cn)), b.var(col)),
    span: b.span,
  });
  // −0 becomes +0, so that equal values are the same value.
  const plain = (load: L.Expr): L.Expr => b.op('add', 'f64', load, b.const('f64', 0));
  const there = (name: string): L.Expr => b.op('eq', 'f64', b.var(name, F64), b.var(name, F64));
  const width = b.var(tile.width);
  lw.emit(
    b.for(
      col,
      b.index(0),
      b.var(tile.cn),
      lw.block(() => {
        list.start();
        lw.emit(
          b.for(
            row,
            b.index(0),
            width,
            lw.block(() => {
              lw.emit(
                b.let(v, plain(leafAt(b.var(row)))),
                b.if(
                  there(v),
                  lw.block(() => list.insert(b.var(v, F64))),
                ),
              );
            }),
          ),
        );
        lw.emit(
          b.for(
            row,
            b.index(0),
            b.var(tile.rn),
            lw.block(() => {
              const [out, at, held] = [lw.fresh('out'), lw.fresh('at'), lw.fresh('present')];
              const r = b.var(row);
              lw.emit(b.let(at, b.add(b.mul(r, b.var(tile.cn)), b.var(col))));
              lw.emit(b.let(out, b.add(b.mul(b.add(b.var(tile.r0), r), tile.cols), b.add(b.var(tile.c0), b.var(col)))));
              lw.emit(b.let(held, b.op('toI32', 'index', list.count)));
              lw.windows.set(s.id, {
                field: (field, span) =>
                  tile.field(field, field === 'count' || complete, held, b.var(at), span) ??
                  (field === 'median' ? list.median(!complete) : list.mad(!complete)),
                rank: (position) => list.rank(position),
              });
              lw.emit(
                ...lw.block(() =>
                  lw.within(
                    { flat: { row: s.row, col: s.col, cols: { k: 'lit', value: 0 }, position: b.var(out) } },
                    () => {
                      lw.place(s.row, b.add(b.var(tile.r0), r));
                      lw.place(s.col, tile.series ? b.index(0) : b.add(b.var(tile.c0), b.var(col)));
                      lowerStmts(lw, s.body);
                    },
                  ),
                ),
              );
              lw.windows.delete(s.id);
              const next = lw.block(() => {
                lw.emit(b.let(oldest, plain(leafAt(r))), b.let(newest, plain(leafAt(b.add(r, width)))));
                const either = b.if(
                  there(oldest),
                  lw.block(() => list.remove(b.var(oldest, F64))),
                  [
                    b.if(
                      there(newest),
                      lw.block(() => list.insert(b.var(newest, F64))),
                    ),
                  ],
                );
                lw.emit(
                  b.if(
                    b.op('and', 'bool', there(oldest), there(newest)),
                    lw.block(() => list.replace(b.var(oldest, F64), b.var(newest, F64))),
                    [either],
                  ),
                );
              });
              lw.emit(b.if(b.op('lt', 'index', b.add(r, b.index(1)), b.var(tile.rn)), next));
            }),
          ),
        );
      }),
    ),
  );
}
