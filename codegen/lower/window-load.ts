/** The copy of a tile's rows into scratch, which also tells whether any value is missing or otherwise special. */
import type * as L from '../ir/loop-ir.js';
import { handle, type Handle } from '../ir/handles.js';
import { oldestRow, overPlaces, spans, valueAt, type WindowTile } from './window-tile.js';

/** 2^1021. Values below it have medians, and deviations from them, whose sums do not overflow. */
const MODERATE = 2 ** 1021;

/** `again`, where it was asked before whether a value is missing. */
export function loadTile(w: WindowTile, again = false): void {
  const { lw, b, s, missing, colsHere } = w;
  const [lead, e] = lw.indices(b.span, 'lead', 'e');
  const [source, target] = lw.indices(b.span, 'source', 'target');
  const first = oldestRow(w);
  lw.emit(lead.is(b.max(b.index(0), b.sub(b.index(0), first))));
  const early = lead.gt(0);
  lw.emit(again ? missing.set(early) : missing.starts(early));
  const nothing = w.leaves.map((leaf) => b.store(leaf, e, b.const('f64', NaN)));
  lw.emit(overPlaces(w, e, lead.times(colsHere), nothing));
  spans(w, w.rowsIn.minus(lead), (span, length) => {
    const row = first.plus(lead).plus(span);
    lw.emit(source.is(row.times(w.cols).plus(w.firstCol)), target.is(lead.plus(span).times(colsHere)));
    const place = source.plus(e);
    const body = lw.block(() =>
      valueAt(w, place, place, () => {
        const values = s.values.map((one) => lw.named('v', lw.value(one), b.span));
        lw.emit(...values.map((value, i) => b.store(w.leaves[i]!, target.plus(e), value)));
        lw.emit(...values.map((value) => missing.set(missing.or(isSpecial(w, value)))));
      }),
    );
    lw.emit(overPlaces(w, e, length, body));
  });
}

/**
 * A value that a complete window does not take: one that is missing; for moments also an infinite one; for order statistics one so
 * large that a sum or difference of two may overflow. The path for windows with missing values takes them all.
 */
function isSpecial({ b, list, folds }: WindowTile, v: Handle): L.Expr {
  if (list)
    return handle(b.op('abs', 'f64', v))
      .lt(MODERATE)
      .not();
  return folds.some((fold) => fold.finite) ? v.minus(v).ne(0) : v.isNaN();
}
