/**
 * The nodes of the window tree: what a reduction keeps per window, and how an older and a newer node
 * merge. Written once as expressions, for scalars and lanes, for windows that are complete (counts are
 * known numbers) and for windows with missing values (counts are data).
 */
import type * as L from '../ir/loop-ir.js';
import { F64, I32, type Build } from '../ir/build.js';

/** One field of a node in memory. */
export interface NodeField {
  readonly name: string;
  readonly type: L.Type;
}

/** Fields that a complete window needs; its count is a number and its first value is in the tile. */
export const SUM: NodeField = { name: 'sum', type: F64 };
export const MIN: NodeField = { name: 'min', type: F64 };
export const MAX: NodeField = { name: 'max', type: F64 };
export const OFFSET: NodeField = { name: 'offset', type: F64 };
export const M2: NodeField = { name: 'm2', type: F64 };
export const FIRST: NodeField = { name: 'first', type: F64 };
export const COUNT: NodeField = { name: 'count', type: I32 };

export interface Monoids {
  readonly sum: boolean;
  readonly min: boolean;
  readonly max: boolean;
  readonly moments: boolean;
}

/** Reductions of single values: how they merge, and what stands for a missing one. */
const FOLDS = [
  { key: 'sum', field: SUM, op: 'add', none: -0 },
  // The oldest of equals: the newer one only where it is better.
  { key: 'min', field: MIN, op: 'min', none: Infinity },
  { key: 'max', field: MAX, op: 'max', none: -Infinity },
] as const;
export const opOf = (field: NodeField): string => FOLDS.find((f) => f.field === field)!.op;
export const foldsOf = (monoids: Monoids): NodeField[] => FOLDS.filter((f) => monoids[f.key]).map((f) => f.field);

export function fieldsOf(monoids: Monoids, complete: boolean): NodeField[] {
  return [
    ...(complete ? [] : [COUNT]),
    ...foldsOf(monoids),
    ...(monoids.moments ? (complete ? [OFFSET, M2] : [FIRST, OFFSET, M2]) : []),
  ];
}

type Read = (field: NodeField) => L.Expr;

const let_ = (b: Build, out: L.Stmt[], fresh: (name: string) => string, name: string, init: L.Expr): L.Expr => {
  const unique = fresh(name);
  out.push(b.let(unique, init));
  return b.var(unique, init.type);
};

/** Merge of complete nodes: q = nB / n and nA·q are the same everywhere in a level. */
export function mergeComplete(
  b: Build,
  fresh: (name: string) => string,
  monoids: Monoids,
  older: Read,
  newer: Read,
  q: L.Expr,
  weight: L.Expr,
): { stmts: L.Stmt[]; values: Map<NodeField, L.Expr> } {
  const out: L.Stmt[] = [];
  const values = new Map<NodeField, L.Expr>();
  const f = (op: string, x: L.Expr, y: L.Expr): L.Expr => b.op(op, 'f64', x, y);
  for (const fold of FOLDS)
    if (monoids[fold.key]) values.set(fold.field, f(fold.op, older(fold.field), newer(fold.field)));
  if (monoids.moments) {
    const mA = let_(b, out, fresh, 'olderOffset', older(OFFSET));
    const d = let_(b, out, fresh, 'd', f('add', f('sub', newer(FIRST), older(FIRST)), f('sub', newer(OFFSET), mA)));
    values.set(OFFSET, f('add', mA, f('mul', d, q)));
    values.set(M2, f('add', f('add', older(M2), newer(M2)), f('mul', f('mul', d, d), weight)));
  }
  return { stmts: out, values };
}

/** Merge of nodes that may lack values: an empty side gives the other. */
export function mergePartial(
  b: Build,
  fresh: (name: string) => string,
  monoids: Monoids,
  older: Read,
  newer: Read,
): { stmts: L.Stmt[]; values: Map<NodeField, L.Expr> } {
  const out: L.Stmt[] = [];
  const values = new Map<NodeField, L.Expr>();
  const f = (op: string, x: L.Expr, y: L.Expr): L.Expr => b.op(op, 'f64', x, y);
  const hold = (name: string, init: L.Expr): L.Expr => let_(b, out, fresh, name, init);
  for (const fold of FOLDS)
    if (monoids[fold.key]) values.set(fold.field, f(fold.op, older(fold.field), newer(fold.field)));
  if (!monoids.moments) {
    values.set(COUNT, b.op('add', 'i32', older(COUNT), newer(COUNT)));
    return { stmts: out, values };
  }
  const [nA, nB] = [hold('olderCount', older(COUNT)), hold('newerCount', newer(COUNT))];
  const n = hold('n', b.op('add', 'i32', nA, nB));
  const [firstA, firstB, mA, mB] = [
    hold('olderFirst', older(FIRST)),
    hold('newerFirst', newer(FIRST)),
    hold('olderOffset', older(OFFSET)),
    hold('newerOffset', newer(OFFSET)),
  ];
  const [m2A, m2B] = [hold('olderM2', older(M2)), hold('newerM2', newer(M2))];
  const float = (x: L.Expr): L.Expr => b.op('toF64', 'i32', x);
  const d = hold('d', f('add', f('sub', firstB, firstA), f('sub', mB, mA)));
  const q = hold('q', f('div', float(nB), float(n)));
  const noOlder = hold('noOlder', b.op('eq', 'i32', nA, b.const('i32', 0)));
  const noNewer = hold('noNewer', b.op('eq', 'i32', nB, b.const('i32', 0)));
  const pick = (a: L.Expr, c: L.Expr, merged: L.Expr): L.Expr =>
    b.op('select', 'f64', noOlder, c, b.op('select', 'f64', noNewer, a, merged));
  values.set(COUNT, n);
  values.set(FIRST, b.op('select', 'f64', noOlder, firstB, firstA));
  values.set(OFFSET, pick(mA, mB, f('add', mA, f('mul', d, q))));
  values.set(M2, pick(m2A, m2B, f('add', f('add', m2A, m2B), f('mul', f('mul', d, d), f('mul', float(nA), q)))));
  return { stmts: out, values };
}

/** A leaf of a value that may be missing. */
export function leafPartial(b: Build, monoids: Monoids, v: L.Expr): Map<NodeField, L.Expr> {
  const present = b.op('eq', 'f64', v, v);
  const values = new Map<NodeField, L.Expr>([
    [COUNT, b.op('select', 'i32', present, b.const('i32', 1), b.const('i32', 0))],
  ]);
  for (const fold of FOLDS)
    if (monoids[fold.key]) values.set(fold.field, b.op('select', 'f64', present, v, b.const('f64', fold.none)));
  if (monoids.moments) {
    values.set(FIRST, v);
    values.set(OFFSET, b.const('f64', 0));
    // Not 0 but NaN of an infinity, which a complete window never has.
    values.set(M2, b.op('select', 'f64', present, b.op('sub', 'f64', v, v), b.const('f64', 0)));
  }
  return values;
}
