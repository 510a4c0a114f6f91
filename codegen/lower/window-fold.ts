/**
 * Complete windows, none of whose values is missing: the last levels of their tree stay in registers. Where there is
 * one fold alone, a level is made of two nodes of the one below it or, where the level between is not asked for, of
 * four. It is the tree of window-tree.ts: which nodes are stored is all that differs.
 */
import type * as L from '../ir/loop-ir.js';
import { F64 } from '../ir/build.js';
import { FIRST, MIN, SUM, mergeComplete, opOf, type NodeField } from './window-tree.js';
import type { Last, WindowLowering } from './windows.js';

export const fold = ({ b }: WindowLowering, field: NodeField, x: L.Expr, y: L.Expr): L.Expr =>
  b.op(opOf(field), 'f64', x, y);

const cell = ({ b }: WindowLowering, array: string, at: L.Expr): L.Load => ({
  k: 'load',
  type: F64,
  array,
  index: at,
  span: b.span,
});

/** Four nodes `apart` from each other, at `place`(0) … `place`(3), as one. */
export function four(
  w: WindowLowering,
  field: NodeField,
  place: (k: number) => L.Expr,
  apart: L.Expr,
): ReturnType<Last> {
  const node = (k: number): L.Expr => cell(w, w.leaf, place(k));
  if (w.lw.target.vectors || field === SUM)
    return {
      stmts: [],
      values: new Map([[field, fold(w, field, fold(w, field, node(0), node(1)), fold(w, field, node(2), node(3)))]]),
    };
  // V8 compares numbers and then jumps, which nobody can foresee here: so it is asked where the better one is, not which.
  const { lw, b } = w;
  const stmts: L.Stmt[] = [];
  const better = (older: L.Expr, newer: L.Expr): L.Expr => {
    const [x, y] = [cell(w, w.leaf, older), cell(w, w.leaf, newer)];
    return b.op('mask', 'bool', field === MIN ? b.op('lt', 'f64', y, x) : b.op('lt', 'f64', x, y));
  };
  const choose = (older: L.Expr, newer: L.Expr, step = b.sub(newer, older)): L.Expr => {
    const name = lw.fresh('better');
    stmts.push(b.let(name, b.add(older, b.op('bitAnd', 'index', step, better(older, newer)))));
    return b.var(name);
  };
  const best = choose(choose(place(0), place(1), apart), choose(place(2), place(3), apart));
  return { stmts, values: new Map([[field, cell(w, w.leaf, best)]]) };
}

/** `at`, and what is `apart` from it one or several times. */
const places =
  ({ b }: WindowLowering, at: L.Expr, apart: L.Expr) =>
  (k: number): L.Expr =>
    k === 0 ? at : b.add(at, k === 1 ? apart : b.mul(apart, b.index(k)));

/**
 * Nodes of a quarter of the width where it is a power of two of 4 or more. For other widths those of the largest power
 * of two below, and beside them the windows of what is left; the result is the name of that power.
 */
export function foldLevels(w: WindowLowering, field: NodeField, isPower: L.Expr, rows?: string): string {
  const { lw, b } = w;
  const [k, low, limit, e, off] = ['k', 'low', 'limit', 'e', 'ahead'].map((name) => lw.fresh(name)) as [
    string,
    string,
    string,
    string,
    string,
  ];
  const [kv, lowv, width, at] = [b.var(k), b.var(low), b.var(w.width), b.var(e)];
  const window = w.array('window', field);
  const isSet = (bit: L.Expr): L.Expr => b.op('ne', 'index', b.op('bitAnd', 'index', width, bit), b.index(0));
  const times = (n: number): L.Expr => b.mul(kv, b.index(n));
  /** Windows of `rows` rows each, for all rows that have as many after them. */
  const over = (rows: L.Expr, array: string, value: L.Expr): L.Stmt[] => [
    b.let(off, b.mul(kv, b.var(w.cn))),
    w.independent(e, b.mul(b.add(b.sub(b.var(w.rowsIn), rows), b.index(1)), b.var(w.cn)), [b.store(array, at, value)]),
  ];
  const node = cell(w, w.leaf, at);
  lw.emit(
    b.let(k, rows ? b.var(rows) : b.index(1), true),
    b.let(low, b.index(0), true),
    b.let(limit, b.index(1), true),
  );
  lw.emit(
    b.while(b.op('le', 'index', b.var(limit), b.op('shr', 'index', width, b.index(1))), [
      b.assign(limit, b.mul(b.var(limit), b.index(2))),
    ]),
  );
  const isFourth = b.op('and', 'bool', isPower, b.op('ge', 'index', width, b.index(4)));
  lw.emit(b.if(isFourth, [b.assign(limit, b.op('shr', 'index', b.var(limit), b.index(2)))]));
  lw.emit(
    b.while(b.op('lt', 'index', kv, b.var(limit)), [
      b.if(isSet(kv), [
        b.if(
          b.op('eq', 'index', lowv, b.index(0)),
          over(kv, window, node),
          over(b.add(lowv, kv), window, fold(w, field, node, cell(w, window, b.add(at, b.var(off))))),
        ),
        b.assign(low, b.add(lowv, kv)),
      ]),
      b.if(
        b.op('and', 'bool', b.op('le', 'index', times(4), b.var(limit)), b.op('not', 'bool', isSet(times(2)))),
        [
          ...(lw.target.vectors
            ? over(times(4), w.leaf, four(w, field, places(w, at, b.var(off)), b.var(off)).values.get(field)!)
            : besides(w, field, kv, off)),
          b.assign(k, times(4)),
        ],
        [
          ...over(times(2), w.leaf, fold(w, field, node, cell(w, w.leaf, b.add(at, b.var(off))))),
          b.assign(k, times(2)),
        ],
      ),
    ]),
  );
  // A width of one or two is a node as it is.
  lw.emit(b.if(b.op('eq', 'index', kv, width), over(kv, window, node)));
  return k;
}

/**
 * A level of four nodes without vectors. There a load costs as much as several sums, because its place is checked
 * every time; so four places one node apart are filled side by side, from seven nodes instead of sixteen.
 */
function besides(w: WindowLowering, field: NodeField, rows: L.Expr, off: string): L.Stmt[] {
  const { lw, b } = w;
  const [block, blocks, first, end, e, n] = ['block', 'blocks', 'first', 'end', 'e', 'n'].map((name) =>
    lw.fresh(name),
  ) as [string, string, string, string, string, string];
  const apart = b.var(off);
  const fill = (place: (k: number) => L.Expr): L.Stmt[] => {
    const { stmts, values } = four(w, field, place, apart);
    const value = lw.fresh(field.name);
    return [...stmts, b.let(value, values.get(field)!), b.store(w.leaf, place(0), b.var(value, F64))];
  };
  const four_ = b.mul(apart, b.index(4));
  const beside = b.for(
    n,
    b.index(0),
    b.index(4),
    fill((k) => b.add(b.add(b.var(first), b.var(e)), b.mul(apart, b.add(b.var(n), b.index(k))))),
    { independent: true, widen: { lanes: false, jam: 4 } },
  );
  return [
    b.let(off, b.mul(rows, b.var(w.cn))),
    b.let(end, b.mul(b.add(b.sub(b.var(w.rowsIn), b.mul(rows, b.index(4))), b.index(1)), b.var(w.cn))),
    b.let(blocks, b.op('idiv', 'index', b.var(end), four_)),
    b.for(block, b.index(0), b.var(blocks), [b.let(first, b.mul(b.var(block), four_)), w.lanes(e, apart, [beside])]),
    b.for(e, b.mul(b.var(blocks), four_), b.var(end), fill(places(w, b.var(e), apart))),
  ];
}

/** The window from the four nodes of a quarter. */
export function foldQuarters(w: WindowLowering, field: NodeField): Last {
  const { lw, b } = w;
  const apart = lw.fresh('ahead');
  lw.emit(b.let(apart, b.mul(b.op('shr', 'index', b.var(w.width), b.index(2)), b.var(w.cn))));
  return (at) => four(w, field, places(w, at, b.var(apart)), b.var(apart));
}

/** The window from its largest node and what is left of it. */
export function foldRest(w: WindowLowering, field: NodeField, top: string): Last {
  const { lw, b } = w;
  const apart = lw.fresh('ahead');
  lw.emit(b.let(apart, b.mul(b.var(top), b.var(w.cn))));
  return (at) => ({
    stmts: [],
    values: new Map([
      [field, fold(w, field, cell(w, w.leaf, at), cell(w, w.array('window', field), b.add(at, b.var(apart))))],
    ]),
  });
}

/** Several reductions: the window from its two halves, its width being a power of two. */
export function mergeHalves(w: WindowLowering): Last {
  const { lw, b, s, monoids } = w;
  const [half, ahead, q, pull] = ['half', 'ahead', 'q', 'pull'].map((name) => lw.fresh(name)) as [
    string,
    string,
    string,
    string,
  ];
  const float = (x: L.Expr): L.Expr => b.op('toF64', 'index', x);
  lw.emit(b.let(half, b.op('shr', 'index', b.var(w.width), b.index(1))), b.let(ahead, b.mul(b.var(half), b.var(w.cn))));
  lw.emit(
    b.let(q, b.op('div', 'f64', float(b.var(half)), float(b.var(w.width)))),
    b.let(pull, b.op('mul', 'f64', float(b.var(half)), b.var(q, F64))),
  );
  const node =
    (place: L.Expr) =>
    (field: NodeField): L.Expr => ({
      k: 'load',
      type: field.type,
      array: field === FIRST ? w.leaf : w.array('node', field),
      index: place,
      span: s.span,
    });
  return (at) =>
    mergeComplete(
      b,
      (n) => lw.fresh(n),
      monoids,
      node(at),
      node(b.add(at, b.var(ahead))),
      b.var(q, F64),
      b.var(pull, F64),
    );
}
