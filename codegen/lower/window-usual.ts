/**
 * Recurrences over windows of the width that a kernel takes unless told another one. The width being known, the
 * window tree is written out as one expression of the rows, which the recurrence computes ahead like anything else
 * that does not depend on its state; no level of the tree goes through memory. A sum that is a NaN tells that a value
 * may be missing: that row looks at its values one by one.
 */
import type * as K from '../ir/kernel-ir.js';
import type * as L from '../ir/loop-ir.js';
import { mapExpr } from '../ir/walk-loop.js';
import { passes } from '../loops/cuts.js';
import { F64, I32 } from '../ir/build.js';
import { lowerExpr } from './expressions.js';
import { lowerStmts } from './statements.js';
import { SUM, opOf } from './window-tree.js';
import type { WindowLowering } from './windows.js';

/** Wider windows are better off with a level of the tree at a time. */
const WIDEST = 16;
/** Operations of a value, as it is written out for every row of the window. */
const LARGEST_VALUE = 6;

/** The width to prepare for, if there is one. */
export function usualWidth(w: WindowLowering): number | undefined {
  const { lw, s, series, carries, single } = w;
  if (!lw.target.foresees || !series || !carries || single !== SUM || w.list || s.value.stmts.length > 0)
    return undefined;
  const { size } = s;
  const param = size.k === 'var' ? lw.kernel.params.find((p) => p.name === size.name && p.kind === 'int') : undefined;
  const usual = param?.default;
  const width = size.k === 'const' ? size.value : typeof usual === 'object' && usual.k === 'lit' ? usual.value : usual;
  if (typeof width !== 'number' || width < 1 || width > WIDEST || !isSmall(s.value.result)) return undefined;
  return width;
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
export function overUsual(w: WindowLowering, width: number): void {
  const { lw, b, s } = w;
  const t = lw.fresh('row');
  const sum = lw.fresh('sum');
  const size = s.size.k === 'var' ? s.size.name : undefined;
  const given = size === undefined ? undefined : lw.positionOf(size);
  if (size !== undefined) lw.place(size, b.index(width));
  /** The value `back` rows before. */
  const value = (back: L.Expr): L.Expr => {
    lw.place(s.row, b.sub(b.var(t), back));
    lw.place(s.col, b.index(0));
    return lowerExpr(lw, s.value.result);
  };
  // From here on every window has all its rows, and what the value asks of its position is known.
  const first = passes(value(b.index(width - 1)), t).reduce((most, at) => Math.max(most, at), width - 1);
  const oneByOne = (): L.Stmt[] =>
    lw.block(() => {
      const [values, count, k, v, reduced] = ['values', 'count', 'k', 'v', 'sum'].map((name) => lw.fresh(name)) as [
        string,
        string,
        string,
        string,
        string,
      ];
      const back = b.sub(b.index(width - 1), b.var(k));
      const isPresent = b.op('eq', 'f64', b.var(v, F64), b.var(v, F64));
      const inside = b.op('le', 'index', back, b.var(t));
      lw.emit(
        { k: 'letArray', name: values, type: F64, length: width, span: s.span },
        b.let(count, b.const('i32', 0), true),
      );
      lw.emit(
        b.for(k, b.index(0), b.index(width), [
          b.let(v, b.op('select', 'f64', inside, guarded(value(back)), b.const('f64', NaN))),
          b.store(values, b.var(k), b.op('select', 'f64', isPresent, b.var(v, F64), b.const('f64', -0))),
          b.assign(
            count,
            b.op(
              'add',
              'i32',
              b.var(count, I32),
              b.op('select', 'i32', isPresent, b.const('i32', 1), b.const('i32', 0)),
            ),
          ),
        ]),
      );
      lw.emit(
        b.let(
          reduced,
          tree(w, (k) => ({ k: 'load', type: F64, array: values, index: b.index(k), span: s.span }), 0, width),
        ),
      );
      body(w, t, b.var(count, I32), b.var(reduced, F64));
    });
  lw.emit(b.for(t, b.index(0), b.min(w.rows, b.index(first)), oneByOne()));
  lw.emit(
    b.for(t, b.index(first), w.rows, [
      b.let(
        sum,
        tree(w, (k) => value(b.index(width - 1 - k)), 0, width),
      ),
      {
        ...b.if(
          b.op('ne', 'f64', b.var(sum, F64), b.var(sum, F64)),
          oneByOne(),
          lw.block(() => body(w, t, b.const('i32', width), b.var(sum, F64))),
        ),
        seldom: true,
      },
    ]),
  );
  // Behind the windows it is again what it was.
  if (size !== undefined && given) lw.place(size, given);
  else if (size !== undefined) lw.forget(size);
}

/** The window tree over `length` leaves, the oldest first: its left part is the largest power of two below. */
function tree(w: WindowLowering, leaf: (k: number) => L.Expr, from: number, length: number): L.Expr {
  if (length === 1) return leaf(from);
  const left = 2 ** Math.floor(Math.log2(length - 1));
  return w.b.op(opOf(SUM), 'f64', tree(w, leaf, from, left), tree(w, leaf, from + left, length - left));
}

function body({ lw, b, s }: WindowLowering, t: string, count: L.Expr, sum: L.Expr): void {
  lw.place(s.row, b.var(t));
  lw.place(s.col, b.index(0));
  lw.windows.set(s.id, {
    field: (field) => (field === 'count' ? count : sum),
    rank: () => {
      throw new Error('an order statistic in a window of a sum');
    },
  });
  lw.within(
    { inLanes: false, flat: { row: s.row, col: s.col, cols: { k: 'lit', value: 0 }, position: b.var(t) } },
    () => lowerStmts(lw, s.body),
  );
  lw.windows.delete(s.id);
}

function guarded(e: L.Expr): L.Expr {
  return mapExpr(e, (x) => (x.k === 'load' ? { ...x, guarded: true } : x));
}
