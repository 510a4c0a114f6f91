/** The author's body for every window of a tile, the last level of the tree being merged on the way. */
import type * as L from '../ir/loop-ir.js';
import type { Handle, Variable } from '../ir/handles.js';
import type { NodeField, SingleFold } from './folds.js';
import { sideBySide } from './parallel.js';
import { foldQuarters, four } from './window-fold.js';
import { orderStatistic } from './window-order.js';
import { beside, fieldAt, overPlaces, spans, writeBody, type Last, type WindowTile } from './window-tile.js';

/** Where a window ends, in the tile and in the whole. */
interface Place {
  readonly at: Handle;
  readonly out: Handle;
  readonly row: Handle;
  readonly col: L.Expr;
}

/** Rows of the tile, of which the windows are `length`: where they begin, in the tile and in the whole. */
interface Row {
  readonly from: Variable;
  readonly out: Variable;
  readonly row: Handle;
  readonly length: L.Expr;
}

/** Runs the author's body for every window of the tile. */
export function finish(w: WindowTile, complete: boolean, last?: Last): void {
  const { lw, b } = w;
  const present = complete ? declareCount(w) : '';
  over(w, 0, w.rowsHere, (row) => {
    const [e] = lw.indices(b.span, 'e');
    const body = lw.block(() => writeWindow(w, complete, present, placeIn(w, row, e), last));
    lw.emit(overWindows(w, complete, e, row.length, body));
  });
}

function overWindows(w: WindowTile, complete: boolean, e: Variable, length: L.Expr, body: L.Stmt[]): L.For {
  if (w.carries) return w.b.for(e.name, w.b.index(0), length, body);
  const loop = overPlaces(w, e, length, body);
  // Without lanes an order statistic costs so much that the last columns are worth a vector of their own.
  return w.runs && complete ? { ...loop, widen: { ...loop.widen!, again: true } } : loop;
}

/**
 * The same from the four nodes of a quarter, for widths that are a power of two. Four windows a quarter of their width
 * apart are finished side by side, so that they share nodes; in a recurrence, whose rows come in order, one by one.
 */
export function finishQuarters(w: WindowTile, fold: SingleFold): void {
  const { lw, b, width } = w;
  if (w.carries) return finish(w, true, foldQuarters(w, fold));
  const [block, n, blocks, quarter, apart, across] = lw.indices(
    b.span,
    'block',
    'n',
    'blocks',
    'quarter',
    'ahead',
    'across',
  );
  lw.emit(quarter.is(width.shr(2)), apart.is(quarter.times(w.colsHere)), across.is(quarter.times(w.cols)));
  lw.emit(blocks.is(w.rowsHere.over(width)));
  const present = declareCount(w);
  const nodesFrom =
    (at: Handle, nth: Handle | number) =>
    (k: number): Handle =>
      at.plus(apart.times(typeof nth === 'number' ? b.index(nth + k) : nth.plus(k)));
  const blocksBody = lw.block(() =>
    over(w, block.times(width), quarter, (row) => {
      const [e] = lw.indices(b.span, 'e');
      const first = placeIn(w, row, e);
      const node = nodesFrom(first.at, n);
      const out = first.out.plus(across.times(n));
      const nth = { ...first, at: node(0), out, row: first.row.plus(quarter.times(n)) };
      const body = lw.block(() => writeWindow(w, true, present, nth, () => four(w, fold, node, apart)));
      lw.emit(beside(w, e, row.length, [b.for(n.name, b.index(0), b.index(4), body, sideBySide(4))]));
    }),
  );
  lw.emit(b.for(block.name, b.index(0), blocks, blocksBody));
  const done = blocks.times(width);
  over(w, done, w.rowsHere.minus(done), (row) => {
    const [e] = lw.indices(b.span, 'e');
    const last: Last = (at) => four(w, fold, nodesFrom(at, 0), apart);
    const body = lw.block(() => writeWindow(w, true, present, placeIn(w, row, e), last));
    lw.emit(beside(w, e, row.length, body));
  });
}

/** How many values a complete window has. */
function declareCount({ lw, b, width }: WindowTile): string {
  return lw.named('present', b.op('toI32', 'index', width)).name;
}

/** Rows of the tile, one by one or as one. */
function over(w: WindowTile, first: Handle | 0, rows: Handle, write: (row: Row) => void): void {
  const { lw, b } = w;
  const [from, out] = lw.indices(b.span, 'from', 'out');
  spans(w, rows, (span, length) => {
    const start = first === 0 ? span : first.plus(span);
    const row = w.firstRow.plus(start);
    lw.emit(from.is(start.times(w.colsHere)), out.is(row.times(w.cols).plus(w.firstCol)));
    write({ from, out, row, length });
  });
}

function placeIn({ b, series, firstCol }: WindowTile, { from, out, row }: Row, e: Variable): Place {
  const position = out.plus(e);
  return {
    at: from.plus(e),
    out: position,
    row: series ? position : row,
    col: series ? b.index(0) : firstCol.plus(e),
  };
}

function writeWindow(w: WindowTile, complete: boolean, present: string, place: Place, last?: Last): void {
  const { lw, b, carries, runs } = w;
  let merged: ReadonlyMap<NodeField, L.Expr> | undefined;
  const mergeLast = (): void => {
    if (!last) return;
    const { stmts, values } = last(place.at);
    lw.emit(...stmts);
    merged = new Map([...values].map(([field, init]) => [field, lw.named(field.name, init, b.span)]));
  };
  lw.within({ inLanes: !carries }, () =>
    writeBody(
      w,
      place,
      {
        field: (name, span) =>
          fieldAt(w, name, complete, present, place.at, span, merged) ?? orderStatistic(name).fromRuns(runs!, place.at),
        rank: (position) => runs!.rank(place.at, position),
      },
      mergeLast,
    ),
  );
}
