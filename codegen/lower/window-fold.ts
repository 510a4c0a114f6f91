/**
 * Radix-4 merges: the last levels of the tree of complete windows, none of whose values is missing, stay in registers.
 * Where there is one fold alone, a level is made of two nodes of the one below it or, where the level between is not
 * asked for, of four. It is the tree of window-levels.ts: which nodes are stored is all that differs.
 */
import type * as L from '../ir/loop-ir.js';
import { F64 } from '../ir/build.js';
import type { Handle, Variable } from '../ir/handles.js';
import type { NodeField, SingleFold } from './folds.js';
import { sideBySide } from './parallel.js';
import { cellOf, heldIn, lanes, overPlaces, planeOf, type Last, type WindowTile } from './window-tile.js';
import { mergeComplete, weightsOf, type Merged } from './window-tree.js';

const only = (fold: SingleFold, value: L.Expr): Merged => ({ stmts: [], values: new Map([[fold.field, value]]) });

/** Four nodes `apart` from each other, at `place`(0) … `place`(3), as one. */
export function four(w: WindowTile, fold: SingleFold, place: (k: number) => Handle, apart: L.Expr): Merged {
  const { lw, b } = w;
  const node = (k: number): L.Expr => cellOf(w, w.leaf, place(k));
  const { isBetter } = fold;
  if (lw.target.vectors || !isBetter)
    return only(fold, fold.merge(b, fold.merge(b, node(0), node(1)), fold.merge(b, node(2), node(3))));
  // V8 compares numbers and then jumps, which nobody can foresee here: so it is asked where the better one is, not which.
  const { stmts, result: best } = lw.apart(() => {
    const choose = (older: Handle, newer: Handle, step: L.Expr = newer.minus(older)): Variable => {
      const better = isBetter(cellOf(w, w.leaf, newer), cellOf(w, w.leaf, older));
      return lw.named('better', older.plus(b.op('bitAnd', 'index', step, b.op('mask', 'bool', better))));
    };
    return choose(choose(place(0), place(1), apart), choose(place(2), place(3), apart));
  });
  return { ...only(fold, cellOf(w, w.leaf, best)), stmts };
}

/** `at`, and what is `apart` from it one or several times. */
const places =
  (at: Handle, apart: Variable) =>
  (k: number): Handle =>
    at.plus(apart.times(k));

/**
 * Nodes of a quarter of the width where it is a power of two of 4 or more. For other widths those of the largest power
 * of two below, and beside them the windows of what is left; the result is that power. `rows` of a node as the tile
 * holds it, where they may be several.
 */
export function foldLevels(w: WindowTile, fold: SingleFold, isPower: Handle, rows?: Variable): Variable {
  const { lw, b, width } = w;
  const [k, low, limit, e, ahead] = lw.indices(b.span, 'k', 'low', 'limit', 'e', 'ahead');
  const windows = planeOf(w, 'window', fold.field);
  const isSet = (bit: Handle): Handle => width.bitAnd(bit).ne(0);
  /** Windows of `length` rows each, for all rows that have as many after them. */
  const over = (length: Handle, array: string, value: L.Expr): L.Stmt[] => [
    ahead.is(k.times(w.colsHere)),
    overPlaces(w, e, w.rowsIn.minus(length).plus(1).times(w.colsHere), [b.store(array, e, value)]),
  ];
  const node = cellOf(w, w.leaf, e);
  const twoNodes = fold.merge(b, node, cellOf(w, w.leaf, e.plus(ahead)));
  const nodeAndRest = fold.merge(b, node, cellOf(w, windows, e.plus(ahead)));
  lw.emit(k.starts(rows ?? 1), low.starts(0), limit.starts(1));
  lw.emit(b.while(limit.le(width.shr(1)), [limit.set(limit.times(2))]));
  lw.emit(b.if(isPower.and(width.ge(4)), [limit.set(limit.shr(2))]));
  const takeBit = [
    b.if(low.eq(0), over(k, windows, node), over(low.plus(k), windows, nodeAndRest)),
    low.set(low.plus(k)),
  ];
  const [twice, fourTimes] = [k.times(2), k.times(4)];
  const byFour = lw.target.vectors
    ? over(fourTimes, w.leaf, four(w, fold, places(e, ahead), ahead).values.get(fold.field)!)
    : fourBeside(w, fold, k, ahead);
  lw.emit(
    b.while(k.lt(limit), [
      b.if(isSet(k), takeBit),
      b.if(
        fourTimes.le(limit).and(isSet(twice).not()),
        [...byFour, k.set(fourTimes)],
        [...over(twice, w.leaf, twoNodes), k.set(twice)],
      ),
    ]),
  );
  // A width of one or two is a node as it is.
  lw.emit(b.if(k.eq(width), over(k, windows, node)));
  return k;
}

/**
 * A level of four nodes without vectors. There a load costs as much as several sums, because its place is checked
 * every time; so four places one node apart are filled side by side, from seven nodes instead of sixteen.
 */
function fourBeside(w: WindowTile, fold: SingleFold, rows: Handle, apart: Variable): L.Stmt[] {
  const { lw, b } = w;
  const [block, blocks, first, end, e, n] = lw.indices(b.span, 'block', 'blocks', 'first', 'end', 'e', 'n');
  const fill = (place: (k: number) => Handle): L.Stmt[] => {
    const { stmts, values } = four(w, fold, place, apart);
    const value = lw.fresh(fold.field.name);
    return [...stmts, b.let(value, values.get(fold.field)!), b.store(w.leaf, place(0), b.var(value, F64))];
  };
  const step = apart.times(4);
  const place = first.plus(e);
  const beside = b.for(
    n.name,
    b.index(0),
    b.index(4),
    fill((k) => place.plus(apart.times(n.plus(k)))),
    sideBySide(4),
  );
  return [
    apart.is(rows.times(w.colsHere)),
    end.is(w.rowsIn.minus(rows.times(4)).plus(1).times(w.colsHere)),
    blocks.is(end.over(step)),
    b.for(block.name, b.index(0), blocks, [first.is(block.times(step)), lanes(w, e, apart, [beside])]),
    b.for(e.name, blocks.times(step), end, fill(places(e, apart))),
  ];
}

/** The window from the four nodes of a quarter. */
export function foldQuarters(w: WindowTile, fold: SingleFold): Last {
  const apart = w.lw.named('ahead', w.width.shr(2).times(w.colsHere));
  return (at) => four(w, fold, places(at, apart), apart);
}

/** The window from its largest node and what is left of it. */
export function foldRest(w: WindowTile, fold: SingleFold, top: Variable): Last {
  const apart = w.lw.named('ahead', top.times(w.colsHere));
  const windows = planeOf(w, 'window', fold.field);
  return (at) => only(fold, fold.merge(w.b, cellOf(w, w.leaf, at), cellOf(w, windows, at.plus(apart))));
}

/** Several reductions: the window from its two halves, its width being a power of two. */
export function mergeHalves(w: WindowTile): Last {
  const { lw, b, folds, width } = w;
  const [half, ahead] = lw.indices(b.span, 'half', 'ahead');
  lw.emit(half.is(width.shr(1)), ahead.is(half.times(w.colsHere)));
  const weights = weightsOf(lw, b, folds, half, half, width);
  const node =
    (place: L.Expr) =>
    (field: NodeField): L.Expr =>
      cellOf(w, heldIn(w, 'node', field, true), place, field.type);
  return (at) => mergeComplete(lw, b, folds, node(at), node(at.plus(ahead)), weights);
}
