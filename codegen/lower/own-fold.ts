/** A fold that an author wrote, as one of the window tree: its functions are written out wherever a node is made. */
import type * as K from '../ir/kernel-ir.js';
import type * as L from '../ir/loop-ir.js';
import { F64 } from '../ir/build.js';
import { expressionsIn, mentions, renamed, visitKernelExpr } from '../ir/walk-kernel.js';
import { COUNT, eitherSide, type Fold, type NodeField, type Read, type Values, type Writer } from './folds.js';
import type { Lowerer } from './lowerer.js';

/** Of a fold with nothing but counts, and of each operation of its merge, about, per element. */
const [WORK, WORK_PER_OPERATION] = [24, 6];

export function ownFold(lw: Lowerer, own: K.Fold): Fold {
  const fields = own.fields.map((name, i): NodeField => {
    const inTile = oldestOf(own, i);
    return { name, type: F64, ...(inTile === undefined ? {} : { inTile }) };
  });
  const valuesOf = (results: readonly L.Expr[]): Values => new Map(fields.map((field, i) => [field, results[i]!]));
  const leaf = (to: Writer, vs: readonly L.Expr[]): readonly L.Expr[] =>
    written(
      lw,
      to,
      own.leaf,
      own.vs.map((name, i): [string, L.Expr] => [name, vs[i]!]),
    );
  const merge = (to: Writer, older: Read, newer: Read, counts: readonly [L.Expr, L.Expr]): readonly L.Expr[] =>
    written(lw, to, own.merge, [
      ...fields.map((field, i): [string, L.Expr] => [own.older[i]!, older(field)]),
      ...fields.map((field, i): [string, L.Expr] => [own.newer[i]!, newer(field)]),
      [own.olderCount, counts[0]],
      [own.newerCount, counts[1]],
    ]);
  return {
    fields,
    leaf: (to, vs, present) => {
      const { b } = to;
      return valuesOf(leaf(to, vs).map((one) => b.op('select', 'f64', present, one, b.const('f64', NaN))));
    },
    leafComplete: (to, vs) => valuesOf(leaf(to, vs)),
    mergeComplete: (to, older, newer, { older: olderCount, newer: newerCount }) => {
      const values = valuesOf(merge(to, older, newer, [olderCount!, newerCount!]));
      // The tile has them.
      for (const field of fields) if (field.inTile !== undefined) values.delete(field);
      return values;
    },
    mergePartial: (to, older, newer) => partial(to, fields, older, newer, merge),
    weighs: 'counts',
    finite: false,
    work: WORK + WORK_PER_OPERATION * operationsIn(own.merge),
  };
}

/** Of a field that is a value of the oldest row: of which series. */
function oldestOf({ vs, leaf, older, merge }: K.Fold, i: number): number | undefined {
  const [first, kept] = [leaf.results[i]!, merge.results[i]!];
  if (first.k !== 'var' || kept.k !== 'var' || kept.name !== older[i]) return undefined;
  const series = vs.indexOf(first.name);
  return series < 0 ? undefined : series;
}

/** An empty side gives the other one; what is merged of nothing is thrown away. */
function partial(
  to: Writer,
  fields: readonly NodeField[],
  older: Read,
  newer: Read,
  merge: (to: Writer, older: Read, newer: Read, counts: readonly [L.Expr, L.Expr]) => readonly L.Expr[],
): Values {
  const { b, hold } = to;
  const [olderCount, newerCount] = [hold('olderCount', older(COUNT)), hold('newerCount', newer(COUNT))];
  const float = (x: L.Expr): L.Expr => b.op('toF64', 'i32', x);
  const held = (read: Read): Read => {
    const values = new Map(fields.map((field) => [field, hold(field.name, read(field))]));
    return (field) => values.get(field)!;
  };
  const [a, c] = [held(older), held(newer)];
  const both = merge(to, a, c, [float(olderCount), float(newerCount)]);
  const { pick } = eitherSide(to, olderCount, newerCount);
  return new Map([
    [COUNT, b.op('add', 'i32', olderCount, newerCount)],
    ...fields.map((field, i): [NodeField, L.Expr] => [field, pick(a(field), c(field), both[i]!)]),
  ]);
}

/** What a function computes, of arguments that get names of their own where it is written. */
function written(
  lw: Lowerer,
  { hold }: Writer,
  numbers: K.Numbers,
  given: readonly (readonly [string, L.Expr])[],
): readonly L.Expr[] {
  const names = new Map<string, string>();
  const bind = (name: string, value: L.Expr): void => {
    const held = value.k === 'var' ? value : hold(name, value);
    if (held.k === 'var') names.set(name, held.name);
  };
  for (const [name, value] of given) if (expressionsIn(numbers).some((e) => mentions(e, name))) bind(name, value);
  for (const { name, init } of numbers.stmts) bind(name, lw.expr(renamed(init, names)));
  return numbers.results.map((result) => lw.expr(renamed(result, names)));
}

function operationsIn(numbers: K.Numbers): number {
  let count = 0;
  for (const e of expressionsIn(numbers))
    visitKernelExpr(e, (inner) => {
      if (inner.k === 'op') count++;
    });
  return count;
}
