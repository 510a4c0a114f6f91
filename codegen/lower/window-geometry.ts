/** Cache tiling of windows: the width that matters, how many rows and columns a tile has, and the scratch it takes. */
import type * as K from '../ir/kernel-ir.js';
import type * as L from '../ir/loop-ir.js';
import type { Storage } from '../language/types.js';
import { handle, variable, type Handle } from '../ir/handles.js';
import { someExpr } from '../ir/walk-loop.js';
import { LoopRanges } from '../ir/loop-ranges.js';
import { EXACT } from '../ir/ranges.js';
import type { Lowerer } from './lowerer.js';
import { alike } from './window-runs.js';
import { planeOf, type WindowTile } from './window-tile.js';
import { fieldsOf } from './window-tree.js';

/** Elements of a tile: a few arrays of this size stay in the first-level cache. */
const TILE = 4096;
/** A recurrence waits for its own state; in short tiles the next tile's windows are computed meanwhile. */
const TILE_OF_RECURRENCE = 512;
/** Sorted runs take a plane per value, so their tiles are small. */
const TILE_OF_RUNS = 1536;
/** A tile of more rows has no room in any memory. */
const LARGEST = 2 ** 31 - 1;

/** Declares the width that matters, and a tile that fits the cache. */
export function declareGeometry(w: WindowTile): void {
  const { lw, b } = w;
  declareWidth(w);
  const { width, rows, cols, runs } = w;
  const [half, columns] = [handle(b.index(TILE / 2)), handle(b.index(8))];
  const narrow = cols.min(columns.max(half.over(width).bitAnd(-8)));
  const wholeOrNarrow = (): L.Expr => width.le(half.over(cols)).choose(cols, narrow);
  const inRuns = runs?.fits(width);
  const forRuns = (run: L.Expr, other: L.Expr): Handle => (inRuns ? inRuns.choose(run, other) : handle(other));
  lw.emit(w.tileCols.is(w.series ? 1 : forRuns(alike(cols), wholeOrNarrow())));
  const tile = forRuns(b.index(TILE_OF_RUNS), b.index(w.carries ? TILE_OF_RECURRENCE : TILE));
  lw.emit(w.tileRows.is(rows.min(width.max(tile.over(w.tileCols).minus(width)))));
}

/** Blocks of the tree that lie wholly before the first row have nothing in them: a width without them gives the same windows. */
function declareWidth({ lw, b, s, rows, width }: WindowTile): void {
  const [top] = lw.indices(b.span, 'top');
  // The size may be larger than any array; what is left of it is not.
  const narrow = isNarrow(lw, s.size);
  const size = narrow ? width : variable(lw.fresh('size'), b.span);
  const halved = (x: Handle): Handle => (narrow ? x.shr(1) : x.over(2));
  const wide = (declared: L.Let): L.Let => ({ ...declared, ...(narrow ? {} : { wide: true }) });
  const half = halved(top);
  lw.emit(b.comment('Blocks of the tree that lie wholly before the first row are empty and can be left out.'));
  lw.emit(wide(size.starts(lw.position(s.size))), wide(top.starts(1)));
  // Halves, not doubles: a width may be the largest integer there is.
  lw.emit(b.while(top.le(halved(size)), [top.set(top.times(2))]));
  lw.emit(b.while(size.minus(top).ge(rows), [size.set(size.minus(top)), b.while(top.gt(size), [top.set(half)])]));
  lw.emit(b.while(half.ge(rows), [size.set(size.minus(half)), top.set(half)]));
  if (!narrow) lw.emit(width.is(size.min(LARGEST)));
}

/** Whether a size is known to fit into 32 bits. */
const isNarrow = (lw: Lowerer, size: K.Expr): boolean =>
  (size.k === 'const' && size.value <= LARGEST) ||
  (size.k === 'var' && !lw.wide.has(size.name)) ||
  (size.k === 'op' && (size.narrow === true || size.op === 'toIndex'));

/** An array of a tile, `extent` long for a width and that many places. */
export interface TileScratch {
  readonly array: string;
  readonly dtype: Storage;
  readonly extent: (width: Handle, places: Handle) => L.Expr;
  /** The same where a window is at most so long. */
  readonly atMost?: (width: Handle, places: Handle) => L.Expr;
}

export function scratchOf(w: WindowTile): TileScratch[] {
  const perPlace = (_: Handle, places: Handle): L.Expr => places;
  const scratch = w.leaves.map((array): TileScratch => ({ array, dtype: 'f64', extent: perPlace }));
  for (const field of new Set([...fieldsOf(w.folds, true), ...fieldsOf(w.folds, false)]))
    for (const kind of ['node', 'window'] as const) {
      const array = planeOf(w, kind, field);
      if (array !== w.leaf) scratch.push({ array, dtype: field.type.elem as Storage, extent: perPlace });
    }
  const { list, runs } = w;
  if (list) scratch.push({ array: list.array, dtype: 'f64', extent: (width) => width });
  if (runs)
    scratch.push({
      array: runs.array,
      dtype: 'f64',
      extent: (width, places) => runs.extent(width, places),
      atMost: (width, places) => runs.extentAtMost(width, places.min(TILE_OF_RUNS)),
    });
  return scratch;
}

/** Places of a tile, whose first windows begin width − 1 rows before it. */
export const placesOf = ({ tileRows, tileCols, width }: WindowTile): Handle =>
  tileRows.plus(width).minus(1).times(tileCols);

/** What a tile may have at most, from sizes and parameters alone: kernel-wide scratch is sized before the body runs. */
export function most({ lw, b, s, rows, runs }: WindowTile): { readonly width: Handle; readonly places: Handle } {
  // Where they never run, a length may be no length and a size no size.
  const some = notNegative(lw.kernel, rows);
  const shortened = some.times(3);
  const size = lw.position(s.size);
  const width = isKnownBefore(lw.kernel, size)
    ? handle(b.min(notNegative(lw.kernel, handle(size, b.span)), shortened), b.span)
    : shortened;
  const tile = runs ? TILE_OF_RUNS : TILE_OF_RECURRENCE;
  return { width, places: some.min(width.max(tile)).plus(width) };
}

/** Extents, and parameters with a least value, are what they are. */
function notNegative(kernel: K.Kernel, e: Handle): Handle {
  const ranges = new LoopRanges({ ...kernel, arrays: [], body: [] });
  return ranges.of(e).lo >= 0 ? e : e.max(0);
}

/** Whether it is made of what the caller gives, and a number whatever that is. */
function isKnownBefore(kernel: K.Kernel, size: L.Expr): boolean {
  const { sizes, derived, params } = kernel;
  const given = new Set([...sizes, ...[...derived, ...params].map(({ name }) => name)]);
  const isOfTheBody = (e: L.Expr): boolean => e.k === 'load' || (e.k === 'var' && !given.has(e.name));
  const ranges = new LoopRanges({ ...kernel, arrays: [], body: [] }, { claims: false });
  return !someExpr(size, isOfTheBody) && ranges.isWithin(size, EXACT);
}
