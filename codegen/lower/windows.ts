/**
 * Windowed reductions (sliding-window aggregation). Rows are cut into tiles that stay in cache; in a tile the window tree
 * is built level by level, each level one flat loop over rows and columns together, so that lanes are
 * neighbouring windows whatever the shape. A look at the tile decides whether anything is missing: if
 * not, counts are known numbers. A body that carries state from row to row runs in order after it.
 */
import type * as K from '../ir/kernel-ir.js';
import type * as L from '../ir/loop-ir.js';
import { handle, type Handle, type Variable } from '../ir/handles.js';
import { visitKernelStmts } from '../ir/walk-kernel.js';
import type { Lowerer } from './lowerer.js';
import { region } from './parallel.js';
import { directFold, loadDirect } from './window-direct.js';
import { finish, finishQuarters } from './window-finish.js';
import { foldLevels, foldRest, mergeHalves } from './window-fold.js';
import { declareGeometry, most, placesOf, scratchOf } from './window-geometry.js';
import { buildLevels } from './window-levels.js';
import type { WindowList } from './window-list.js';
import { loadTile } from './window-load.js';
import { slide } from './window-slide.js';
import { tileOf, type WindowTile } from './window-tile.js';
import { fieldsOf } from './window-tree.js';
import { overUsual, usualOf } from './window-usual.js';

export function lowerWindows(lw: Lowerer, s: K.Windows): void {
  const w = tileOf(lw, s);
  const { b, rows, cols } = w;
  if (w.carries && !w.series) throw new Error('a recurrence over windows needs a single series');
  const usual = usualOf(w);
  const general = lw.block(() => {
    declareGeometry(w);
    if (w.carries) inOrder(w);
    else sideBySide(w);
  });
  const all =
    usual === undefined
      ? general
      : [
          b.if(
            handle(lw.position(s.size), b.span).eq(usual.width),
            lw.block(() => overUsual(w, usual)),
            general,
          ),
        ];
  lw.emit(b.if(rows.times(cols).gt(0), all));
}

/** With state: tile after tile. */
function inOrder(w: WindowTile): void {
  const { lw, b, rows } = w;
  const { width, places } = most(w);
  for (const { array, dtype, extent, atMost = extent } of scratchOf(w))
    lw.arrays.push({ name: array, role: 'scratch', dtype, extent: atMost(width, places) });
  lw.within({ sequential: false }, () => overTiles(w, handle(b.index(0)), rows));
}

/** Without: threads share out the rows. */
function sideBySide(w: WindowTile): void {
  const { lw, b, rows, cols, width } = w;
  const scratch = scratchOf(w).map(({ array, dtype, extent }) => ({
    array,
    dtype,
    extent: extent(width, placesOf(w)),
  }));
  const work = w.folds.find((fold) => fold.work !== undefined)?.work ?? (w.list ? 160 : 24);
  const shared = {
    does: 'windows',
    extent: rows,
    owns: ownedBy(w),
    scratch,
    work: cols.times(work),
    // A chunk begins with a window's rows of its own.
    least: width,
  };
  region(lw, b, shared, (lo, hi) => overTiles(w, lo, hi));
}

/** The outputs, of which each window writes its own element. */
function ownedBy({ lw, b, s }: WindowTile): L.Parallel['owns'] {
  const owns: { array: string; stride: L.Expr }[] = [];
  visitKernelStmts(
    s.body,
    () => {},
    (stmt) => {
      if (stmt.k !== 'store' || owns.some((o) => o.array === stmt.array)) return;
      owns.push({
        array: stmt.array,
        stride: stmt.index.length === 2 ? lw.size(lw.decl(stmt.array).shape[1]!, s.span) : b.index(1),
      });
    },
  );
  return owns;
}

function overTiles(w: WindowTile, lo: Handle, hi: Handle): void {
  const { lw, b, cols, tileRows, tileCols, firstRow, rowsHere, firstCol, colsHere } = w;
  const [rowTile, colTile] = lw.indices(b.span, 'rowTile', 'colTile');
  const length = handle(b.sub(hi, lo), b.span);
  const rowBody = lw.block(() => {
    lw.emit(firstRow.is(lo.plus(rowTile.times(tileRows))), rowsHere.is(tileRows.min(hi.minus(firstRow))));
    if (w.series) {
      lw.emit(firstCol.is(0), colsHere.is(1));
      return computeTile(w);
    }
    const colBody = lw.block(() => {
      lw.emit(firstCol.is(colTile.times(tileCols)), colsHere.is(tileCols.min(cols.minus(firstCol))));
      computeTile(w);
    });
    lw.emit(b.for(colTile.name, b.index(0), cols.inPartsOf(tileCols), colBody));
  });
  lw.emit(b.for(rowTile.name, b.index(0), length.inPartsOf(tileRows), rowBody));
}

function computeTile(w: WindowTile): void {
  const { lw, b } = w;
  lw.emit(w.rowsIn.is(w.rowsHere.plus(w.width).minus(1)));
  const direct = directFold(w);
  if (!direct) loadTile(w);
  const rows = direct && loadDirect(w, direct);
  const complete = lw.block(() => {
    lw.emit(b.comment('A complete tile: how many values each window has is known.'));
    computeComplete(w, rows);
  });
  const partial = lw.block(() => {
    lw.emit(b.comment('Some values are missing: counts go along with the nodes.'));
    if (w.folds.length > 0 || !w.list) buildLevels(w, false);
    if (w.list) slide(w, w.list, false);
    else finish(w, false);
  });
  lw.emit(b.if(w.missing, partial, complete));
}

/** `rows` of a node as the tile holds it, where they may be several. */
function computeComplete(w: WindowTile, rows?: Variable): void {
  const { lw, b, width, single, list } = w;
  const isPower = width.bitAnd(width.minus(1)).eq(0);
  const isLarge = width.ge(4);
  if (single && !list) {
    const top = foldLevels(w, single, isPower, rows);
    // The last levels stay in registers.
    const quarters = lw.block(() => finishQuarters(w, single));
    const short = lw.block(() => finish(w, true));
    const rest = lw.block(() => finish(w, true, foldRest(w, single, top)));
    return lw.emit(b.if(isPower, [b.if(isLarge, quarters, short)], rest));
  }
  // Only `finish` computes a last level; order statistics do not come by there.
  buildLevels(w, true, list === undefined);
  if (list) return byOrder(w, list);
  if (fieldsOf(w.folds, true).length === 0) return finish(w, true);
  // The last level of a power of two stays in registers.
  const halves = lw.block(() => finish(w, true, mergeHalves(w)));
  const stored = lw.block(() => finish(w, true));
  lw.emit(b.if(isLarge.and(isPower), halves, stored));
}

/** Short windows by sorted runs, where the target has lanes; the others by a list that slides. */
function byOrder(w: WindowTile, list: WindowList): void {
  const { lw, b, runs } = w;
  if (!runs) return slide(w, list, true);
  const short = lw.block(() => {
    runs.geometry();
    runs.build();
    finish(w, true);
  });
  const long = lw.block(() => slide(w, list, true));
  lw.emit(b.if(runs.fits(w.width), short, long));
}
