/**
 * Windows one after the other, column by column: a sorted list follows the window down the rows, each of which changes it
 * in two places.
 */
import type * as L from '../ir/loop-ir.js';
import { F64 } from '../ir/build.js';
import { variable, type Handle, type Variable } from '../ir/handles.js';
import type { WindowList } from './window-list.js';
import { orderStatistic } from './window-order.js';
import { cellOf, fieldAt, writeBody, type WindowTile } from './window-tile.js';

export function slide(w: WindowTile, list: WindowList, complete: boolean): void {
  new Sliding(w, list, complete).write();
}

class Sliding {
  readonly #col: Variable;
  readonly #row: Variable;
  readonly #value: Variable;
  readonly #newest: Variable;
  readonly #oldest: Variable;

  constructor(
    readonly w: WindowTile,
    readonly list: WindowList,
    readonly complete: boolean,
  ) {
    const { lw, b } = w;
    [this.#col, this.#row] = lw.indices(b.span, 'column', 'r');
    [this.#value, this.#newest, this.#oldest] = lw
      .names('v', 'newest', 'oldest')
      .map((name) => variable(name, b.span, F64)) as [Variable, Variable, Variable];
  }

  write(): void {
    const { w, list } = this;
    const { lw, b } = w;
    const [row, value] = [this.#row, this.#value];
    const column = lw.block(() => {
      list.start();
      const insert = lw.block(() =>
        lw.emit(
          value.is(this.#valueAt(row)),
          b.if(
            value.isNumber(),
            lw.block(() => list.insert(value)),
          ),
        ),
      );
      lw.emit(b.for(row.name, b.index(0), w.width, insert));
      const each = lw.block(() => {
        this.#window();
        const next = lw.block(() => this.#next());
        lw.emit(b.if(row.plus(1).lt(w.rowsHere), next));
      });
      lw.emit(b.for(row.name, b.index(0), w.rowsHere, each));
    });
    lw.emit(b.for(this.#col.name, b.index(0), w.colsHere, column));
  }

  /** The author's body for the window that the list holds. */
  #window(): void {
    const { w, list, complete } = this;
    const { lw, b } = w;
    const [col, row] = [this.#col, this.#row];
    const [out, at] = lw.indices(b.span, 'out', 'at');
    const [present] = lw.names('present');
    const place = { row: w.firstRow.plus(row), col: w.series ? b.index(0) : w.firstCol.plus(col), out };
    lw.emit(at.is(row.times(w.colsHere).plus(col)));
    lw.emit(out.is(w.firstRow.plus(row).times(w.cols).plus(w.firstCol.plus(col))));
    lw.emit(b.let(present, b.op('toI32', 'index', list.count)));
    writeBody(w, place, {
      field: (name, span) =>
        fieldAt(w, name, name === 'count' || complete, present, at, span) ??
        orderStatistic(name).fromList(list, !complete),
      rank: (position) => list.rank(position),
    });
  }

  /** The oldest value leaves the list, the next one comes into it. */
  #next(): void {
    const { w, list } = this;
    const { lw, b } = w;
    const [row, newest, oldest] = [this.#row, this.#newest, this.#oldest];
    lw.emit(oldest.is(this.#valueAt(row)), newest.is(this.#valueAt(row.plus(w.width))));
    const remove = lw.block(() => list.remove(oldest));
    const insert = lw.block(() => list.insert(newest));
    const either = b.if(oldest.isNumber(), remove, [b.if(newest.isNumber(), insert)]);
    const replace = lw.block(() => list.replace(oldest, newest));
    lw.emit(b.if(oldest.isNumber().and(newest.isNumber()), replace, [either]));
  }

  /** −0 becomes +0, so that equal values are the same value. */
  #valueAt(row: Handle): L.Expr {
    const { w } = this;
    return cellOf(w, w.leaf, row.times(w.colsHere).plus(this.#col)).plus(w.b.const('f64', 0));
  }
}
