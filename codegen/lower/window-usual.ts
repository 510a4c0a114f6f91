/**
 * Recurrences over windows of the width that a kernel takes unless told another one (specialisation). The width being
 * known, the window tree is written out as one expression of the rows, which the recurrence computes ahead like anything
 * else that does not depend on its state; no level of the tree goes through memory. A fold that is a NaN tells that a value
 * may be missing: that row looks at its values one by one.
 */
import type * as K from '../ir/kernel-ir.js';
import type * as L from '../ir/loop-ir.js';
import { mapExpr } from '../ir/walk-loop.js';
import { passes } from '../loops/cuts.js';
import { F64, I32 } from '../ir/build.js';
import { handle, variable, type Handle, type Variable } from '../ir/handles.js';
import type { SingleFold } from './folds.js';
import { cellOf, writeBody, type WindowTile } from './window-tile.js';

/** Wider windows are better off with a level of the tree at a time. */
const WIDEST = 16;
/** Operations of a value, as it is written out for every row of the window. */
const LARGEST_VALUE = 6;

/** A width to prepare for, and the fold that is asked for. */
export interface Usual {
  readonly width: number;
  readonly fold: SingleFold;
}

export function usualOf({ lw, s, series, carries, single, list }: WindowTile): Usual | undefined {
  if (!lw.target.foresees || !series || !carries || !single?.showsMissing || list || s.values[0]!.stmts.length > 0)
    return undefined;
  const width = s.size.k === 'const' ? s.size.value : defaultOf(s.size, lw.kernel.params);
  if (width === undefined || width < 1 || width > WIDEST || !isSmall(s.values[0]!.result)) return undefined;
  return { width, fold: single };
}

/** Of a parameter: what it is unless it is given. */
function defaultOf(size: K.Expr, params: K.Kernel['params']): number | undefined {
  const param = size.k === 'var' ? params.find((p) => p.name === size.name && p.kind === 'int') : undefined;
  const usual = param?.default;
  if (typeof usual === 'number') return usual;
  return typeof usual === 'object' && usual.k === 'lit' ? usual.value : undefined;
}

function isSmall(value: K.Expr): boolean {
  let operations = 0;
  const visit = (e: K.Expr): boolean => {
    if (e.k === 'const' || e.k === 'var') return true;
    if (e.k === 'load') return e.index.every(visit);
    if (e.k !== 'op') return false;
    if (e.of !== 'i32') operations++;
    return e.args.every(visit);
  };
  return visit(value) && operations <= LARGEST_VALUE;
}

/** All rows, for that width. */
export function overUsual(w: WindowTile, usual: Usual): void {
  const { lw, s } = w;
  const size = s.size.k === 'var' ? s.size.name : undefined;
  if (size === undefined) return new UsualLowering(w, usual).write();
  const given = lw.positionOf(size);
  lw.place(size, w.b.index(usual.width));
  new UsualLowering(w, usual).write();
  // Behind the windows it is again what it was.
  if (given) lw.place(size, given);
  else lw.forget(size);
}

class UsualLowering {
  readonly #row: Variable;
  readonly #folded: Variable;

  constructor(
    readonly w: WindowTile,
    readonly usual: Usual,
  ) {
    const { lw, b } = w;
    this.#row = variable(lw.fresh('row'), b.span);
    this.#folded = variable(lw.fresh(usual.fold.field.name), b.span, F64);
  }

  write(): void {
    const { w } = this;
    const { lw, b } = w;
    const { width } = this.usual;
    const [row, folded] = [this.#row, this.#folded];
    // From here on every window has all its rows, and what the value asks of its position is known.
    const asks = passes(this.#value(b.index(width - 1)), row.name);
    const first = asks.reduce((most, at) => Math.max(most, at), width - 1);
    const early = lw.block(() => this.#oneByOne());
    lw.emit(b.for(row.name, b.index(0), b.min(w.rows, b.index(first)), early));
    const tree = this.#tree((k) => this.#value(b.index(width - 1 - k)), 0, width);
    const doubtful = lw.block(() => this.#oneByOne());
    const plain = lw.block(() => this.#body(b.const('i32', width), folded));
    lw.emit(
      b.for(row.name, b.index(first), w.rows, [
        folded.is(tree),
        { ...b.if(folded.isNaN(), doubtful, plain), seldom: true },
      ]),
    );
  }

  /** A row whose window may lack values: what is present, and how many that are. */
  #oneByOne(): void {
    const { w } = this;
    const { lw, b, s } = w;
    const { width, fold } = this.usual;
    const { span } = s;
    const [values, countName] = lw.names('values', 'count');
    const count = variable(countName, span, I32);
    const [k] = lw.indices(span, 'k');
    const v = variable(lw.fresh('v'), span, F64);
    const reduced = lw.fresh(fold.field.name);
    const back = handle(b.sub(b.index(width - 1), k));
    const isPresent = v.isNumber();
    const [one, none] = [b.const('i32', 1), b.const('i32', 0)];
    lw.emit({ k: 'letArray', name: values, type: F64, length: width, span }, count.starts(0));
    lw.emit(
      b.for(k.name, b.index(0), b.index(width), [
        v.is(back.le(this.#row).choose(guarded(this.#value(back)), b.const('f64', NaN))),
        b.store(values, k, isPresent.choose(v, b.const('f64', fold.none))),
        count.set(count.plus(isPresent.choose(one, none))),
      ]),
    );
    const all = this.#tree((at) => cellOf(w, values, b.index(at)), 0, width);
    lw.emit(b.let(reduced, all));
    this.#body(count, b.var(reduced, F64));
  }

  /** The value `back` rows before. */
  #value(back: L.Expr): L.Expr {
    const { lw, b, s } = this.w;
    lw.place(s.row, this.#row.minus(back));
    lw.place(s.col, b.index(0));
    return lw.expr(s.values[0]!.result);
  }

  /** The window tree over `length` leaves, the oldest first: its left part is the largest power of two below. */
  #tree(leaf: (k: number) => L.Expr, from: number, length: number): L.Expr {
    if (length === 1) return leaf(from);
    const left = 2 ** Math.floor(Math.log2(length - 1));
    const [older, newer] = [this.#tree(leaf, from, left), this.#tree(leaf, from + left, length - left)];
    return this.usual.fold.merge(this.w.b, older, newer);
  }

  #body(count: L.Expr, folded: L.Expr): void {
    const { w } = this;
    const { field } = this.usual.fold;
    const fields = new Map<K.WindowFieldName, L.Expr>([
      ['count', count],
      [field.name, folded],
    ]);
    const refuse = (what: string): never => {
      throw new Error(`${what} in a window of a ${field.name}`);
    };
    const read = {
      field: (name: K.WindowFieldName) => fields.get(name) ?? refuse(name),
      rank: () => refuse('an order statistic'),
    };
    const place = { row: this.#row, col: w.b.index(0), out: this.#row };
    w.lw.within({ inLanes: false }, () => writeBody(w, place, read));
  }
}

function guarded(e: L.Expr): Handle {
  return handle(mapExpr(e, (x) => (x.k === 'load' ? { ...x, guarded: true } : x)));
}
