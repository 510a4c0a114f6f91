/**
 * Cache blocking of a matrix of contractions: outputs are cut into slabs whose sums stay in cache, slabs into register
 * tiles, terms into blocks of 128. The sums of a block are one level of a binary counter.
 */
import type * as K from '../ir/kernel-ir.js';
import type * as L from '../ir/loop-ir.js';
import { Build, F64 } from '../ir/build.js';
import { handle, variable, type Handle, type Variable } from '../ir/handles.js';
import { Counter } from './block-counter.js';
import { BLOCK } from './contract.js';
import { fromPanels, pack, panelSize, type Panel } from './contract-panels.js';
import type { Lowerer } from './lowerer.js';
import { inLanes, sideBySide } from './parallel.js';

/** Columns of a slab of outputs, and elements of all its partial sums. */
const SLAB_COLS = 128;
const SLAB = 32_768;

/** A matrix of outputs, and what each of them sums. */
export interface Product {
  readonly s: K.Fill;
  readonly sums: readonly K.Contract[];
  readonly panels: readonly Panel[];
  /** Whether a tile may be computed beyond the last column. */
  readonly whole: boolean;
  readonly rows: Handle;
  readonly cols: Handle;
}

export class Slabs {
  readonly b: Build;
  readonly array: string;
  readonly firstRow: Variable;
  readonly rowsHere: Variable;
  readonly firstCol: Variable;
  readonly colsHere: Variable;
  /** Rows of the slab, one by one. */
  readonly row: Variable;
  readonly #levels: Variable;
  readonly #local: Variable;
  readonly #slabCols: Variable;
  readonly #slabRows: Variable;
  /** Sums of one contraction in a slab, and of all. */
  readonly #plane: Handle;
  readonly #level: Handle;

  constructor(
    readonly lw: Lowerer,
    readonly product: Product,
  ) {
    const { s, sums } = product;
    const { span } = s;
    const [row, col] = s.vars as [string, string];
    this.b = new Build(span);
    [this.#levels] = lw.indices(span, 'levels');
    [this.array] = lw.names('sums');
    this.#local = variable(lw.fresh(`${col}InTile`), span);
    this.row = variable(lw.fresh(`${row}InSlab`), span);
    [this.firstRow, this.rowsHere] = lw.indices(span, 'firstRow', 'rowsHere');
    [this.firstCol, this.colsHere] = lw.indices(span, 'firstCol', 'colsHere');
    [this.#slabCols, this.#slabRows] = lw.indices(span, 'slabCols', 'slabRows');
    this.#plane = this.#slabRows.times(this.#slabCols);
    this.#level = this.#plane.times(sums.length);
  }

  /** Columns in whole tiles. */
  up(cols: Handle): Handle {
    const { cols: wide } = this.lw.target.tile;
    return cols.plus(wide - 1).bitAnd(-wide);
  }

  /** Slabs of outputs whose sums fit the cache, on as many levels as that many terms have on the way to one sum. */
  geometry(terms: Handle): void {
    const { lw, b } = this;
    const { rows, cols, sums } = this.product;
    const [levels, slabCols] = [this.#levels, this.#slabCols];
    const [left] = lw.indices(b.span, 'left');
    lw.emit(levels.starts(1), left.starts(terms.minus(1).max(0).shr(7)));
    lw.emit(b.while(left.gt(0), [levels.set(levels.plus(1)), left.set(left.shr(1))]));
    lw.emit(slabCols.is(b.min(b.index(SLAB_COLS), this.up(cols))));
    const most = handle(b.index(Math.floor(SLAB / sums.length)));
    const fitting = most.over(slabCols.times(levels));
    const { rows: high } = lw.target.tile;
    lw.emit(this.#slabRows.is(rows.min(fitting.bitAnd(-high).max(high))));
  }

  scratch(): L.Parallel['scratch'] {
    const { b, lw } = this;
    const dtype = 'f64' as const;
    return [
      ...this.product.panels.map((p) => ({ array: p.name, dtype, extent: b.index(panelSize(lw, p)) })),
      { array: this.array, dtype, extent: this.#levels.times(this.#level) },
    ];
  }

  /** Where the k-th sum of an output of the slab ends up. */
  place(k: number, i: Handle, j: L.Expr): Handle {
    return this.#plane.times(k).plus(this.#inSlab(i, j));
  }

  #inSlab(i: Handle, j: L.Expr): Handle {
    return i.times(this.#slabCols).plus(j);
  }

  /** Lanes beyond the last column and rows beyond the last are computed with, and dropped: nobody wrote what they hold, and how long that takes depends on it. */
  #clear(): void {
    const { lw, b } = this;
    const [e] = lw.indices(b.span, 'e');
    for (const { array, extent } of this.scratch()) {
      lw.emit(b.for(e.name, b.index(0), extent, [b.store(array, e, b.const('f64', 0))], { independent: true }));
    }
  }

  /** Sums of the terms from … to for rows lo … hi; `done` follows each slab. */
  over(lo: L.Expr, hi: L.Expr, from: L.Expr, to: L.Expr, done: () => void): void {
    const { lw, b, firstRow, rowsHere, firstCol, colsHere } = this;
    const { cols } = this.product;
    const [slab] = lw.indices(b.span, 'slab');
    this.#clear();
    const count = handle(b.sub(hi, lo), b.span).inPartsOf(this.#slabRows);
    const body = lw.block(() => {
      lw.emit(firstRow.is(b.add(lo, slab.times(this.#slabRows))), rowsHere.is(this.#slabRows.min(b.sub(hi, firstRow))));
      const across = lw.block(() => {
        lw.emit(colsHere.is(b.min(b.index(SLAB_COLS), cols.minus(firstCol))));
        this.#sumSlab(from, to);
        done();
      });
      lw.emit({ ...b.for(firstCol.name, b.index(0), cols, across), step: SLAB_COLS });
    });
    lw.emit(b.for(slab.name, b.index(0), count, body));
  }

  #sumSlab(from: L.Expr, to: L.Expr): void {
    const { lw, b, colsHere } = this;
    const { tile } = lw.target;
    const [start, terms, tileCol, width, base] = lw.indices(b.span, 'start', 'terms', 'tileCol', 'width', 'sumsHere');
    const counter = new Counter(lw, b, this.array, this.#level, this.#level, tile.cols);
    const block = lw.block(() => {
      lw.emit(base.is(counter.at(counter.depth)), terms.is(b.min(b.index(BLOCK), b.sub(to, start))));
      const column = lw.block(() => {
        lw.emit(width.is(b.min(b.index(tile.cols), colsHere.minus(tileCol))));
        this.#sumTiles({ start, terms, tileCol, width, base });
      });
      lw.emit({ ...b.for(tileCol.name, b.index(0), colsHere, column), step: tile.cols });
      counter.push(start.minus(from).shr(7));
    });
    lw.emit({ ...b.for(start.name, from, to, block), step: BLOCK });
    counter.end();
    const none = counter.overCells((at) => b.store(this.array, at, b.const('f64', 0)));
    lw.emit(b.if(b.op('le', 'index', to, from), [none]));
  }

  /** A column of register tiles: every row of the slab meets the panels of a tile's columns. */
  #sumTiles(at: Record<'start' | 'terms' | 'tileCol' | 'width' | 'base', Variable>): void {
    const { lw, b } = this;
    const { tile, vectors } = lw.target;
    const { sums, panels, whole, s } = this.product;
    const [row, col] = s.vars as [string, string];
    const { start, terms, tileCol, width, base } = at;
    lw.place(col, this.firstCol.plus(tileCol).plus(this.#local));
    for (const panel of panels) pack(lw, b, panel, start, terms, this.#local, width);
    lw.place(row, this.firstRow.plus(this.row));
    const cell = (k: number): L.Expr =>
      base.plus(this.#plane.times(k)).plus(this.#inSlab(this.row, tileCol.plus(this.#local)));
    const body = lw.block(() =>
      lw.within({ inLanes: true }, () =>
        sums.forEach((sum, k) => lw.emit(b.store(this.array, cell(k), this.#running(sum, start, terms)))),
      ),
    );
    const across = whole ? b.index(tile.cols) : width;
    const lanes = b.for(this.#local.name, b.index(0), across, body, inLanes(vectors ? tile.cols / 4 : tile.cols));
    lw.emit(b.for(this.row.name, b.index(0), this.rowsHere, [lanes], sideBySide(tile.rows)));
  }

  /** The sum of a block's terms, for one output. */
  #running(sum: K.Contract, start: Handle, terms: L.Expr): L.Expr {
    const { lw, b } = this;
    const running = variable(lw.fresh('running'), b.span, F64);
    const term = variable(lw.fresh(sum.v), b.span);
    lw.emit(running.starts(-0));
    const own = this.product.panels.filter((p) => p.sum === sum);
    const body = lw.block(() => {
      lw.place(sum.v, start.plus(term));
      fromPanels(lw, own, term, this.#local, () => lw.emit(running.set(running.plus(lw.value(sum.body)))));
    });
    lw.emit(b.for(term.name, b.index(0), terms, body));
    return running;
  }
}
