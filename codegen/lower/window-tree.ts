/** Nodes of the window tree, whatever folds they are of: which fields lie in memory, what a value is as a node, and how two nodes merge. */
import type * as L from '../ir/loop-ir.js';
import type { Build } from '../ir/build.js';
import { COUNT, type Fold, type NodeField, type Read, type Values, type Weights, type Writer } from './folds.js';
import type { Lowerer } from './lowerer.js';

/** Fields that nodes keep; a complete window needs no count, and its first value is in the tile. */
export function fieldsOf(folds: readonly Fold[], complete: boolean): NodeField[] {
  const fields = folds.flatMap((fold) => fold.fields);
  return complete ? fields.filter((field) => field.inTile === undefined) : [COUNT, ...fields];
}

/** The count that goes along stands where a fold needs it, or last. */
const withCount = (values: Values, count: () => L.Expr): Values =>
  values.has(COUNT) ? values : values.set(COUNT, count());

/** A node, and what has to be written ahead of it. */
export interface Merged {
  readonly stmts: readonly L.Stmt[];
  readonly values: Values;
}

const writer = (lw: Lowerer, b: Build): Writer => ({ b, hold: (name, value) => lw.named(name, value, b.span) });

function merged(lw: Lowerer, b: Build, merge: (to: Writer) => Values): Merged {
  const { stmts, result } = lw.apart(() => merge(writer(lw, b)));
  return { stmts, values: result };
}

const all = (parts: readonly Values[]): Values => new Map(parts.flatMap((values) => [...values]));

export const mergeComplete = (
  lw: Lowerer,
  b: Build,
  folds: readonly Fold[],
  older: Read,
  newer: Read,
  weights: Weights,
): Merged => merged(lw, b, (to) => all(folds.map((fold) => fold.mergeComplete(to, older, newer, weights))));

export const mergePartial = (lw: Lowerer, b: Build, folds: readonly Fold[], older: Read, newer: Read): Merged =>
  merged(lw, b, (to) =>
    withCount(all(folds.map((fold) => fold.mergePartial(to, older, newer))), () =>
      b.op('add', 'i32', older(COUNT), newer(COUNT)),
    ),
  );

const aloneIn = (b: Build, { alone }: NodeField, v: L.Expr): L.Expr =>
  alone === undefined ? v : b.const('f64', alone);

/** A leaf of a value that is there. */
export const leafComplete = (lw: Lowerer, b: Build, folds: readonly Fold[], vs: readonly L.Expr[]): Values =>
  all(
    folds.map(
      (fold) =>
        fold.leafComplete?.(writer(lw, b), vs) ??
        new Map(fold.fields.map((field) => [field, aloneIn(b, field, vs[0]!)])),
    ),
  );

/** A leaf of a value that may be missing. */
export function leafPartial(lw: Lowerer, b: Build, folds: readonly Fold[], vs: readonly L.Expr[]): Values {
  const present = vs.map((v): L.Expr => b.op('eq', 'f64', v, v)).reduce((all, one) => b.op('and', 'bool', all, one));
  const count = b.op('select', 'i32', present, b.const('i32', 1), b.const('i32', 0));
  return all([new Map([[COUNT, count]]), ...folds.map((fold) => fold.leaf(writer(lw, b), vs, present))]);
}

/** Declares the weights of a level that merges `older` and `newer` values, where a fold asks for them. */
export function weightsOf(
  lw: Lowerer,
  b: Build,
  folds: readonly Fold[],
  older: L.Expr,
  newer: L.Expr,
  whole: L.Expr,
): Weights {
  const asked = new Set(folds.map((fold) => fold.weighs));
  const float = (x: L.Expr): L.Expr => b.op('toF64', 'index', x);
  const counts = (): Weights => ({
    older: lw.named('olderCount', float(older)),
    newer: lw.named('newerCount', float(newer)),
  });
  const moments = (): Weights => {
    const q = lw.named('q', b.op('div', 'f64', float(newer), float(whole)));
    return { q, pull: lw.named('pull', b.op('mul', 'f64', float(older), q)) };
  };
  return { ...(asked.has('moments') ? moments() : {}), ...(asked.has('counts') ? counts() : {}) };
}
