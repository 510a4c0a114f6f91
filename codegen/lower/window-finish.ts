/** The author's body for every window of a tile. */
import type * as L from '../ir/loop-ir.js';
import { lowerStmts } from './statements.js';
import { foldQuarters, four } from './window-fold.js';
import { fromRuns } from './window-order.js';
import type { NodeField } from './window-tree.js';
import type { Last, WindowLowering } from './windows.js';

/** Where a window ends, in the tile and in the whole. */
interface Place {
  readonly at: L.Expr;
  readonly out: L.Expr;
  readonly row: L.Expr;
  readonly col: L.Expr;
}

type Row = { readonly from: string; readonly out: string; readonly row: L.Expr; readonly length: L.Expr };

/** Runs the author's body for every window of the tile. */
export function finish(w: WindowLowering, complete: boolean, last?: Last): void {
  const present = complete ? count(w) : '';
  over(w, w.b.index(0), w.b.var(w.rn), (at) => {
    const e = w.lw.fresh('e');
    const body = w.lw.block(() => window(w, complete, present, place(w, at, e), last));
    const loop = w.independent(e, at.length, body);
    // Without lanes an order statistic costs so much that the last columns are worth a vector of their own.
    w.lw.emit(
      w.carries
        ? w.b.for(e, w.b.index(0), at.length, body)
        : w.runs && complete
          ? { ...loop, widen: { ...loop.widen!, again: true } }
          : loop,
    );
  });
}

/**
 * The same from the four nodes of a quarter, for widths that are a power of two. Four windows a quarter of their width
 * apart are finished side by side, so that they share nodes; in a recurrence, whose rows come in order, one by one.
 */
export function finishQuarters(w: WindowLowering, field: NodeField): void {
  const { lw, b } = w;
  if (w.carries) return finish(w, true, foldQuarters(w, field));
  const [block, n, blocks, quarter, apart, across] = ['block', 'n', 'blocks', 'quarter', 'ahead', 'across'].map(
    (name) => lw.fresh(name),
  ) as [string, string, string, string, string, string];
  const [width, rows] = [b.var(w.width), b.var(quarter)];
  lw.emit(
    b.let(quarter, b.op('shr', 'index', width, b.index(2))),
    b.let(apart, b.mul(rows, b.var(w.cn))),
    b.let(across, b.mul(rows, w.cols)),
  );
  lw.emit(b.let(blocks, b.op('idiv', 'index', b.var(w.rn), width)));
  const present = count(w);
  const from =
    (at: L.Expr, nth: L.Expr) =>
    (k: number): L.Expr =>
      b.add(at, b.mul(b.var(apart), b.add(nth, b.index(k))));
  lw.emit(
    b.for(
      block,
      b.index(0),
      b.var(blocks),
      lw.block(() =>
        over(w, b.mul(b.var(block), width), rows, (at) => {
          const e = lw.fresh('e');
          const first = place(w, at, e);
          const node = from(first.at, b.var(n));
          const nth = {
            ...first,
            at: node(0),
            out: b.add(first.out, b.mul(b.var(across), b.var(n))),
            row: b.add(first.row, b.mul(rows, b.var(n))),
          };
          const body = lw.block(() => window(w, true, present, nth, () => four(w, field, node, b.var(apart))));
          lw.emit(
            w.beside(e, at.length, [
              b.for(n, b.index(0), b.index(4), body, { independent: true, widen: { lanes: false, jam: 4 } }),
            ]),
          );
        }),
      ),
    ),
  );
  const done = b.mul(b.var(blocks), width);
  over(w, done, b.sub(b.var(w.rn), done), (at) => {
    const e = lw.fresh('e');
    lw.emit(
      w.beside(
        e,
        at.length,
        lw.block(() =>
          window(w, true, present, place(w, at, e), (first) => four(w, field, from(first, b.index(0)), b.var(apart))),
        ),
      ),
    );
  });
}

function count({ lw, b, width }: WindowLowering): string {
  const present = lw.fresh('present');
  lw.emit(b.let(present, b.op('toI32', 'index', b.var(width))));
  return present;
}

/** Rows of the tile, one by one or as one. */
function over(w: WindowLowering, first: L.Expr, rows: L.Expr, write: (at: Row) => void): void {
  const { lw, b } = w;
  const [from, out] = [lw.fresh('from'), lw.fresh('out')];
  w.spans(rows, (span, length) => {
    const row = b.add(b.var(w.r0), b.add(first, span));
    lw.emit(b.let(from, b.mul(b.add(first, span), b.var(w.cn))), b.let(out, b.add(b.mul(row, w.cols), b.var(w.c0))));
    write({ from, out, row, length });
  });
}

function place({ b, series, c0 }: WindowLowering, { from, out, row }: Row, e: string): Place {
  const position = b.add(b.var(out), b.var(e));
  return {
    at: b.add(b.var(from), b.var(e)),
    out: position,
    row: series ? position : row,
    col: series ? b.index(0) : b.add(b.var(c0), b.var(e)),
  };
}

function window(
  w: WindowLowering,
  complete: boolean,
  present: string,
  { at, out, row, col }: Place,
  last?: Last,
): void {
  const { lw, b, s } = w;
  let merged: ReadonlyMap<NodeField, L.Expr> | undefined;
  lw.windows.set(s.id, {
    field: (field, span) =>
      w.field(field, complete, present, at, span, merged) ?? fromRuns(w, w.runs!, field as 'median' | 'mad', at),
    rank: (position) => w.runs!.rank(at, position),
  });
  lw.within(
    { inLanes: !w.carries, flat: { row: s.row, col: s.col, cols: { k: 'lit', value: 0 }, position: out } },
    () => {
      lw.place(s.row, row);
      lw.place(s.col, col);
      if (last) {
        const { stmts, values } = last(at);
        lw.emit(...stmts);
        merged = new Map(
          [...values].map(([field, init]) => {
            const name = lw.fresh(field.name);
            lw.emit(b.let(name, init));
            return [field, b.var(name, field.type)];
          }),
        );
      }
      lowerStmts(lw, s.body);
    },
  );
  lw.windows.delete(s.id);
}
