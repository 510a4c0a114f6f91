/**
 * The tile of windows that is being computed: what is known of it, the names of what all parts share, and loops over its
 * places. A place is a row and a column of the tile, counted flat, so that lanes are neighbouring windows whatever the
 * shape.
 */
import type * as K from '../ir/kernel-ir.js';
import type * as L from '../ir/loop-ir.js';
import type { Span } from '../language/types.js';
import { BOOL, Build, F64, I32 } from '../ir/build.js';
import { handle, variable, type Handle, type Variable } from '../ir/handles.js';
import { COUNT, type Fold, type NodeField, type SingleFold } from './folds.js';
import type { Lowerer, WindowReader } from './lowerer.js';
import { inLanes, interleave } from './parallel.js';
import { isAsWide } from './positions.js';
import { WindowList } from './window-list.js';
import type { Merged } from './window-tree.js';
import { WindowRuns } from './window-runs.js';
import { useOf } from './window-use.js';

export interface WindowTile {
  readonly lw: Lowerer;
  readonly b: Build;
  readonly s: K.Windows;
  readonly folds: readonly Fold[];
  /** The only fold, if there is one and nothing else that folds: its nodes take the place of the values. */
  readonly single: SingleFold | undefined;
  /** The body carries state from row to row. */
  readonly carries: boolean;
  /** The body uses row or column as a number, so rows are walked one by one. */
  readonly byRows: boolean;
  /** A single column. */
  readonly series: boolean;
  /** Of the whole. */
  readonly rows: Handle;
  readonly cols: Handle;
  /** Order statistics: by sorted runs in lanes where the target has them, by a sorted list that slides. */
  readonly list: WindowList | undefined;
  readonly runs: WindowRuns | undefined;
  /** The values of the tile: its own rows, and those that its first windows reach back to. */
  readonly leaf: string;
  /** The same for each series, the first one first. */
  readonly leaves: readonly string[];
  /** The name of what else lies beside it, the same for the same word. */
  readonly plane: (word: string) => string;
  readonly width: Variable;
  readonly tileRows: Variable;
  readonly tileCols: Variable;
  /** Rows of values, rows and columns of windows, and where the windows begin in the whole. */
  readonly rowsIn: Variable;
  readonly colsHere: Variable;
  readonly rowsHere: Variable;
  readonly firstRow: Variable;
  readonly firstCol: Variable;
  /** Whether a value is missing, or may be. */
  readonly missing: Variable;
}

export function tileOf(lw: Lowerer, s: K.Windows): WindowTile {
  const { span } = s;
  const b = new Build(span);
  const { folds, carries, position, ordered, deviations } = useOf(lw, s, (array) => isAsWide(lw, array, s.cols));
  const [rows, cols] = [handle(lw.position(s.rows), span), handle(lw.position(s.cols), span)];
  const series = cols.k === 'const' && cols.value === 1;
  const [leaf] = lw.names('tile');
  const plane = naming(lw, leaf);
  const leaves = s.values.map((_, i) => (i === 0 ? leaf : plane(`Value${i + 1}`)));
  const [width, tileRows, tileCols, rowsIn] = lw.indices(span, 'width', 'tileRows', 'tileCols', 'rowsIn');
  const [colsHere, rowsHere, firstRow, firstCol] = lw.indices(span, 'colsHere', 'rowsHere', 'firstRow', 'firstCol');
  const missing = variable(lw.fresh('missing'), span, BOOL);
  const list = ordered ? new WindowList(lw, b) : undefined;
  const loop = (v: string, to: L.Expr, body: L.Stmt[]): L.For => b.for(v, b.index(0), to, body, inLanes(1));
  const forRuns = { leaf, width, rowsIn, cols: colsHere, loop };
  const runs = ordered && lw.target.vectors ? new WindowRuns(lw, b, forRuns, deviations) : undefined;
  const single = folds.length === 1 ? folds[0]!.single : undefined;
  const use = { folds, single, carries, byRows: position && !series, series, rows, cols, list, runs };
  const names = { leaf, leaves, width, tileRows, tileCols, rowsIn, colsHere, rowsHere, firstRow, firstCol, missing };
  return { lw, b, s, ...use, ...names, plane };
}

function naming(lw: Lowerer, stem: string): (word: string) => string {
  const names = new Map<string, string>();
  return (word) => {
    const name = names.get(word) ?? lw.fresh(`${stem}${word}`);
    names.set(word, name);
    return name;
  };
}

/** Where a field of all nodes, or of all windows, lies. */
export function planeOf({ leaf, plane, single, list }: WindowTile, kind: 'node' | 'window', field: NodeField): string {
  // A single fold overwrites the values it came from: every level only reads ahead.
  if (kind === 'node' && field === single?.field && !list) return leaf;
  return plane(`${kind === 'node' ? 'Node' : 'Window'}${field.name[0]!.toUpperCase()}${field.name.slice(1)}`);
}

/** Where a field of nodes or windows is read, of complete ones perhaps in the tile. */
export const heldIn = (w: WindowTile, kind: 'node' | 'window', field: NodeField, complete: boolean): string =>
  complete && field.inTile !== undefined ? w.leaves[field.inTile]! : planeOf(w, kind, field);

export const cellOf = ({ b }: WindowTile, array: string, at: L.Expr, type = F64, span = b.span): Handle<L.Load> =>
  handle({ k: 'load', type, array, index: at, span });

/** The first row that a window of the tile reaches back to; negative where that is before the first. */
export const oldestRow = ({ firstRow, width }: WindowTile): Handle => firstRow.minus(width).plus(1);

/** The windows at a position, from the nodes of the last level that was built. */
export type Last = (at: Handle) => Merged;

/** A count or a fold of the window at a place; undefined for an order statistic. */
export function fieldAt(
  w: WindowTile,
  name: K.WindowFieldName,
  complete: boolean,
  present: string,
  at: L.Expr,
  span: Span,
  merged?: ReadonlyMap<NodeField, L.Expr>,
): L.Expr | undefined {
  if (name === 'count' && complete) return w.b.var(present, I32);
  const field = [COUNT, ...w.folds.flatMap((fold) => fold.fields)].find((one) => one.name === name);
  if (!field) return undefined;
  return merged?.get(field) ?? cellOf(w, heldIn(w, 'window', field, complete), at, field.type, span);
}

/** The author's body for the window that ends at (row, col), which is `out` in the whole, its reductions being read by `read`. */
export function writeBody(
  { lw, s }: WindowTile,
  place: { readonly row: L.Expr; readonly col: L.Expr; readonly out: L.Expr },
  read: WindowReader,
  ahead?: () => void,
): void {
  lw.windows.set(s.id, read);
  lw.within({ flat: { row: s.row, col: s.col, cols: s.cols, position: place.out } }, () => {
    lw.place(s.row, place.row);
    lw.place(s.col, place.col);
    ahead?.();
    lw.stmts(s.body);
  });
  lw.windows.delete(s.id);
}

/** The value at a place of the whole. In a series the position is the row; in a matrix the value is an element at (row, col). */
export function valueAt<T>({ lw, b, s }: WindowTile, position: L.Expr, row: L.Expr, write: () => T): T {
  return lw.within({ inLanes: true, flat: { row: s.row, col: s.col, cols: s.cols, position } }, () => {
    lw.place(s.row, row);
    lw.place(s.col, b.index(0));
    return write();
  });
}

// ------------------------------------------------------------------ loops over places

/** One flat loop where the tile spans all columns, one loop per row where it does not. */
export function spans(w: WindowTile, rows: Handle, write: (span: Handle, length: Handle) => void): void {
  const { lw, b, colsHere, cols } = w;
  if (w.series) return write(handle(b.index(0)), rows);
  const [flat] = lw.names('flat');
  const [span, length, count] = lw.indices(b.span, 'span', 'length', 'spans');
  const over = (to: L.Expr, each: Handle): void =>
    lw.emit(
      b.for(
        span.name,
        b.index(0),
        to,
        lw.block(() => write(span, each)),
      ),
    );
  if (w.byRows) return over(rows, colsHere);
  const isFlat = variable(flat, b.span, BOOL);
  lw.emit(isFlat.is(colsHere.eq(cols)));
  lw.emit(length.is(isFlat.choose(rows.times(colsHere), colsHere)));
  lw.emit(count.is(isFlat.choose(b.index(1), rows)));
  over(count, length);
}

/** Lanes, not interleaved: bodies that keep many values. */
export const lanes = ({ b }: WindowTile, v: Variable, to: L.Expr, body: L.Stmt[]): L.For =>
  b.for(v.name, b.index(0), to, body, inLanes(1));

/** Lanes, of wide vectors where the target has them. */
export const beside = ({ b, lw }: WindowTile, v: Variable, to: L.Expr, body: L.Stmt[]): L.For =>
  b.for(v.name, b.index(0), to, body, inLanes(lw.target.wide ? 2 : 1));

export const overPlaces = ({ b, lw }: WindowTile, v: Variable, to: L.Expr, body: L.Stmt[]): L.For =>
  b.for(v.name, b.index(0), to, body, inLanes(interleave(lw.target, body)));
